"""Whatever is handed in as a Word file: it is read, or refused with one clear sentence, in bounded memory."""

import io
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from lxml import etree
from outside_files import hard, outside, p, parts_of, t
from reference_files import W, packed, relation, relations

from socialwork.export.word import opening, parsing
from socialwork.export.word.commented import Note, commented
from socialwork.export.word.comments import read_comments
from socialwork.export.word.opening import WordFileError, open_word
from socialwork.export.word.parsing import UnreadablePartError, parsed
from socialwork.export.word.protected import protected
from socialwork.export.word.visible_text import paragraphs

MEMORY = 900_000_000
"""How much address space a process may take that opens a hostile file."""
DECLARED = "<!DOCTYPE d [{}]>"


def text_of(data: bytes) -> int:
    """Read a file as the tools do; return how many paragraphs it has."""
    with open_word(data) as file:
        tree = file.xml(file.main())
        if tree is None:
            raise file.broken()
        for part in file.parts():
            file.data(part)
        return len(paragraphs(tree))


def refusal(data: bytes) -> str:
    """Return with which sentence a file is refused, by every tool with the same one."""
    with pytest.raises(WordFileError) as caught:
        text_of(data)
    message = caught.value.message
    assert message.id
    assert len(message.en) < 300
    return message.en


# --- in bounded memory ------------------------------------------------------------------------


def document(body: str) -> bytes:
    """Return a small file, deflated, with a body of its own."""
    text = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return deflated({"word/document.xml": text.encode()})


def deflated(parts: Mapping[str, bytes]) -> bytes:
    """Return a package whose parts are deflated."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def large_part() -> bytes:
    """Return a part of 300 MB that is a few hundred kilobytes in the file."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(300):
            part.write(b" " * 1_000_000)
    return stream.getvalue()


def many_parts() -> bytes:
    """Return a hundred parts of 10 MB."""
    return deflated({f"word/{n}.xml": b" " * 10_000_000 for n in range(60)})


def countless_parts() -> bytes:
    """Return more parts than any report has."""
    return packed({f"{n}": b"" for n in range(opening.MOST_PARTS + 1)})


def shared_bytes() -> bytes:
    """Return a file whose parts all are the same bytes: small, whatever they unpack to."""
    stream = io.BytesIO(deflated({"word/document.xml": b" " * 100_000}))
    with zipfile.ZipFile(stream, "a") as archive:
        first = archive.infolist()[0]
        for n in range(50):
            twin = zipfile.ZipInfo(f"word/{n}.xml")
            for known in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(twin, known, getattr(first, known))
            archive.filelist.append(twin)
        archive._didModify = True  # type: ignore[attr-defined] - so that the table of contents is written
    return stream.getvalue()


def lies_about_its_size() -> bytes:
    """Return a part that says it has ten bytes and unpacks to 300 MB."""
    data = large_part()
    size = (300_000_000).to_bytes(4, "little")
    return data.replace(size, (10).to_bytes(4, "little"))


def many_elements() -> bytes:
    """Return a part of more elements than any report has."""
    return document("<w:r/>" * (parsing.MOST_ELEMENTS + 1))


def many_paragraphs() -> bytes:
    """Return a text of a million paragraphs."""
    return document(p("<w:r/>") * 1_000_000)


def deep() -> bytes:
    """Return elements a hundred thousand deep."""
    return document("<w:tbl>" * 100_000 + "</w:tbl>" * 100_000)


def rather_deep() -> bytes:
    """Return elements deeper than any report nests them, but not too deep for the parser."""
    return document("<w:tbl>" * 600 + "</w:tbl>" * 600)


def laughs() -> bytes:
    """Return a text whose entities unfold to a billion words."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    entities = f'<!ENTITY e0 "ha">{entities}'
    return deflated({"word/document.xml": f"{DECLARED.format(entities)}<d>&e9;</d>".encode()})


HOSTILE: dict[Callable[[], bytes], str] = {
    large_part: "the part word/document.xml inside this file is too large",
    many_parts: "more than 500 MB once it is unpacked",
    countless_parts: "more than 10000 parts",
    shared_bytes: "no complete Word file",
    lies_about_its_size: "no complete Word file",
    many_elements: "more than 3,000,000 elements",
    many_paragraphs: "more than 200,000 paragraphs",
    deep: "nested more than 250 levels deep",
    rather_deep: "nested more than 250 levels deep",
    laughs: "declares entities",
}
SCRIPT = """
import resource, sys
sys.path[:0] = sys.argv[2].split(";")
from test_hostile_files import text_of
from socialwork.export.word.opening import WordFileError
data = open(sys.argv[1], "rb").read()
resource.setrlimit(resource.RLIMIT_AS, ({limit}, {limit}))
try:
    print(text_of(data))
except WordFileError as error:
    print(error.message.en)
"""


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_hostile_files_are_refused_in_bounded_memory(make: Callable[[], bytes], tmp_path: Path) -> None:
    """One clear sentence from a process that may take so much memory and no more."""
    assert HOSTILE[make] in said_in_bounds(make(), tmp_path)


def test_as_many_paragraphs_as_may_be_are_read_in_bounded_memory(tmp_path: Path) -> None:
    """The bound on paragraphs is one that can be kept."""
    data = document(p(t("Isi paragraf ini.", "<w:b/>")) * (parsing.MOST_PARAGRAPHS - 1))
    assert said_in_bounds(data, tmp_path) == str(parsing.MOST_PARAGRAPHS - 1)


def said_in_bounds(data: bytes, folder: Path) -> str:
    """Return what a process says about a file that may take a bounded amount of memory."""
    path = folder / "berkas.docx"
    path.write_bytes(data)
    paths = ";".join(str(one) for one in (Path(__file__).parent, Path(__file__).parents[2]))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(limit=MEMORY), str(path), paths],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# --- what is no Word file ---------------------------------------------------------------------


def ole(stream: str) -> bytes:
    """Return how a file of the old kind begins, with the name of one of its streams."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + stream.encode("utf-16-le") + b"\0" * 90


def odt() -> bytes:
    """Return how a file of OpenDocument begins."""
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (protected(hard(), "kerikil payung senja roda"), "is encrypted with a password"),
        (ole("EncryptedPackage"), "is encrypted with a password"),
        (ole("WordDocument"), "old format of Word (.doc); open it in Word or LibreOffice and save as .docx"),
        (ole("Workbook"), "no complete Word file"),
        (odt(), "OpenDocument format (.odt)"),
        (b"%PDF-1.7\n...", "is a PDF file"),
        (b"{\\rtf1\\ansi ...}", "RTF format"),
        (b"<html>", "no complete Word file"),
        (b"", "no complete Word file"),
        (packed({"xl/workbook.xml": "<a/>"}), "no complete Word file"),
        (hard()[:-200], "no complete Word file"),
        (hard()[200:], "no complete Word file"),
    ],
)
def test_what_it_is_instead_is_told(data: bytes, message: str) -> None:
    """And what helps."""
    assert message in refusal(data)


def test_the_file_is_named_where_it_has_a_name(tmp_path: Path) -> None:
    """In both languages."""
    path = tmp_path / "laporan.docx"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(WordFileError, match=r"^laporan\.docx is a PDF file") as caught:
        read_comments(path)
    assert caught.value.message.id.startswith("laporan.docx adalah berkas PDF")


def test_a_file_too_large_to_be_a_report_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size alone refuses it."""
    monkeypatch.setattr(opening, "MOST_IN_FILE", 2_000_000)
    path = tmp_path / "besar.docx"
    with path.open("wb") as stream:
        stream.truncate(3_000_000)
    with pytest.raises(WordFileError, match=r"besar\.docx is larger than 2 MB"):
        read_comments(path)


# --- packages that deceive --------------------------------------------------------------------


def doubled() -> bytes:
    """Return a file with two texts."""
    stream = io.BytesIO(hard())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("Word/Document.xml", "<other/>")
    return stream.getvalue()


def damaged() -> bytes:
    """Return a file one byte of whose text is another."""
    return hard().replace(b"Tujuan pertolongan", b"Tujuan Pertolongan")


def bad_stream() -> bytes:
    """Return a file whose text cannot be unpacked."""
    data = deflated({"word/document.xml": zlib.compress(b"x" * 1000)})
    start = 30 + len("word/document.xml")
    return data[:start] + b"\xff" * 8 + data[start + 8 :]


def with_flags(flags: int, method: int = 0) -> bytes:
    """Return a file whose table of contents says something else about its parts."""
    data = bytearray(packed({"word/document.xml": "<a/>"}))
    at = data.index(b"PK\x01\x02")
    data[at + 8 : at + 10] = flags.to_bytes(2, "little")
    data[at + 10 : at + 12] = method.to_bytes(2, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (doubled(), "has the part Word/Document.xml twice"),
        (packed({"../../etc/passwd": "x"}), "whose name is not allowed: ../../etc/passwd"),
        (packed({"word\\..\\..\\x": "x"}), "whose name is not allowed"),
        (packed({"/word/document.xml": "x"}), "whose name is not allowed: /word/document.xml"),
        (packed({"C:/word.xml": "x"}), "whose name is not allowed"),
        (damaged(), "no complete Word file"),
        (bad_stream(), "no complete Word file"),
        (with_flags(1), "is protected by a password"),
        (with_flags(0, 14), "no complete Word file"),
        (with_flags(0, 99), "no complete Word file"),
    ],
)
def test_packages_that_deceive_are_refused(data: bytes, message: str) -> None:
    """Before or while a part is unpacked."""
    assert message in refusal(data)


@pytest.mark.parametrize("part", ["word/_rels/document.xml.rels", "_rels/.rels", "word/styles.xml"])
def test_what_is_missing_besides_the_text_does_no_harm(part: str) -> None:
    """The text is read all the same; some programs write no more."""
    parts = parts_of(hard())
    del parts[part]
    assert text_of(packed(parts)) == text_of(hard())


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml"])
def test_without_text_or_types_nothing_can_be_written(part: str) -> None:
    """One clear sentence, not half a file."""
    parts = parts_of(hard())
    del parts[part]
    with pytest.raises(WordFileError, match="no complete Word file"):
        commented(packed(parts), [Note(paragraph=0, start=0, end=0, text="x", author="P")])


def test_relations_to_nowhere_do_no_harm() -> None:
    """A part that is named and is not there is not there."""
    data = outside(
        p(t("a")), related=(relation(5, "comments", "hilang.xml"), relation(6, "image", "../../x.png"))
    )
    assert read_comments(data) == ()
    made = commented(data, [Note(paragraph=0, start=0, end=0, text="x", author="P")])
    assert [one.text for one in read_comments(made)] == ["x"]


def test_the_text_may_have_another_name() -> None:
    """Its relation tells where it is."""
    parts = parts_of(outside(p(t("a"))))
    parts["word/document2.xml"] = parts.pop("word/document.xml")
    parts["_rels/.rels"] = relations(relation(1, "officeDocument", "/word/document2.xml")).encode()
    assert text_of(packed(parts)) == 1


def test_the_text_of_a_file_with_macros_is_read() -> None:
    """The program in it is not looked at."""
    data = outside(p(t("a")), parts={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"})
    assert text_of(data) == 1


# --- parts that deceive -----------------------------------------------------------------------

PLAIN = "<a>x</a>"


@pytest.mark.parametrize(
    "data",
    [
        DECLARED.format('<!ENTITY e SYSTEM "file:///etc/passwd">') + "<a>&e;</a>",
        DECLARED.format('<!ENTITY % e SYSTEM "http://contoh.invalid/e.dtd"> %e;') + PLAIN,
        '<!DOCTYPE a SYSTEM "http://contoh.invalid/a.dtd">' + PLAIN,
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_entities_are_not_followed(data: str, encoding: str) -> None:
    """In whatever encoding they are declared."""
    with pytest.raises(UnreadablePartError, match="declares entities"):
        parsed(data.encode(encoding))


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE a+AD4-<a/>',
        '<?xml version="1.0" encoding="cp037"?><a/>'.encode("cp037"),
        PLAIN.encode("utf-32"),
        PLAIN.encode("utf-32-be"),
        b"\xff\xfe<",
        b"",
        b"<a>",
        b"<a/><b/>",
    ],
)
def test_other_encodings_and_broken_parts_are_refused(data: bytes) -> None:
    """Bounds cannot be counted in them, and no program writes them."""
    with pytest.raises(UnreadablePartError):
        parsed(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("start", ["", '<?xml version="1.0" encoding="{}" standalone="yes"?>\r\n'])
def test_the_encodings_of_word_files_are_read(encoding: str, start: str) -> None:
    """With and without a declaration."""
    named = "UTF-16" if encoding == "utf-16" else "UTF-8"
    assert parsed(f"{start.format(named)}<a>“é”</a>".encode(encoding)).text == "“é”"


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """With nothing but the one error."""
    for file in (data, b"PK\x03\x04" + data, packed({"word/document.xml": data})):
        with suppress(WordFileError):
            assert text_of(file) >= 0


@given(st.data())
def test_any_damage_is_read_or_refused(draw: st.DataObject) -> None:
    """A byte more, less, or other, anywhere in the file."""
    data = bytearray(small())
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(data) - 1))
        data[at : at + draw.draw(st.integers(0, 2))] = draw.draw(st.binary(max_size=2))
    with suppress(WordFileError):
        assert text_of(bytes(data)) >= 0


def small() -> bytes:
    """Return a small file, deflated."""
    return deflated(parts_of(outside(p(t("Isi")))))


def test_deep_text_is_not_too_deep() -> None:
    """What a report may nest, such as tables in tables, is far within the bound."""
    inner = p(t("dalam"))
    for _ in range(20):
        inner = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    tree = etree.fromstring(parts_of(outside(inner))["word/document.xml"])
    assert len(paragraphs(tree)) == text_of(outside(inner)) == 21
