"""Page numbers come into tables of contents, from whoever lays out the pages."""

import stat
import sys
from pathlib import Path

import pytest
from attrs import evolve, frozen

import socialwork as sw
from socialwork.document.walk import document_blocks
from socialwork.export.numbering import number
from socialwork.export.pages.destinations import PagesExtraError, destination_name, destination_pages
from socialwork.export.pages.fill import PageFinder, with_page_numbers
from socialwork.export.pages.office import Office, OfficeError, find_office
from tools import needs_libreoffice

OFFICE = Office(program="soffice-that-is-not-there")


@frozen(kw_only=True)
class Counting(PageFinder):
    """A finder that gives each bookmark a page of its own and remembers what it was asked."""

    asked: list[frozenset[str]]

    def pages(self, docx: bytes, names: frozenset[str]) -> dict[str, int]:
        """Count through the names."""
        assert docx.startswith(b"PK")
        self.asked.append(names)
        return {name: n for n, name in enumerate(sorted(names, key=lambda name: (name[:2] != "_P", name)))}


def small() -> sw.Document:
    """Return a numbered document of a table of contents and two chapters."""
    titles = ("Pendahuluan", "Penutup")
    chapters = tuple(sw.Heading(level=1, text=(sw.Text(title),), anchor=title.lower()) for title in titles)
    return number(sw.Document(parts=(sw.Part(blocks=(sw.Contents(of="headings"), *chapters)),)))


def entries(document: sw.Document) -> list[tuple[str, str]]:
    """Return text and page of every entry."""
    return [
        (entry.text, entry.page)
        for block in document_blocks(document)
        if isinstance(block, sw.Contents)
        for entry in block.entries
    ]


def test_entries_get_the_number_of_their_page() -> None:
    """Each entry carries the number printed where its heading stands."""
    finder = Counting(office=OFFICE, asked=[])
    assert entries(with_page_numbers(small(), finder)) == [
        ("BAB I Pendahuluan", "2"),
        ("BAB II Penutup", "3"),
    ]
    assert len(finder.asked) == 2  # a sketch, and the document as it will be


def test_a_document_without_contents_is_not_laid_out() -> None:
    """Where nothing lists pages nobody is asked for them."""
    finder = Counting(office=OFFICE, asked=[])
    document = sw.Document(parts=(sw.Part(blocks=()),))
    assert with_page_numbers(document, finder) is document
    assert finder.asked == []


def test_what_is_not_found_stays_blank() -> None:
    """An entry whose bookmark has no page keeps what it had: blank is better than wrong."""

    @frozen(kw_only=True)
    class Blind(PageFinder):
        def pages(self, docx: bytes, names: frozenset[str]) -> dict[str, int]:
            assert docx
            return {name: 0 for name in names if name.startswith("_Part")}

    made = with_page_numbers(small(), Blind(office=OFFICE))
    assert [page for _, page in entries(made)] == ["", ""]


def test_results_are_kept_by_content(tmp_path: Path) -> None:
    """The same document is laid out once; another one, or another version of the program, anew."""
    program = tmp_path / "office"
    log = tmp_path / "log"
    program.write_text(f"#!{sys.executable}\n{FAKE.format(log=str(log))}", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    finder = PageFinder(office=Office(program=str(program)), cache=tmp_path / "cache")
    for _ in range(2):
        with pytest.raises(OfficeError, match="wrote no file"):
            finder.pages(b"PK1", frozenset({"a"}))
    assert log.read_text("utf-8").count("convert") == 2
    (kept,) = [tmp_path / "cache" / f"{digest(b'PK1')}.json"]
    kept.parent.mkdir()
    kept.write_text('{"a": 3}', "utf-8")
    assert finder.pages(b"PK1", frozenset({"a"})) == {"a": 3}
    kept.write_text("[broken", "utf-8")
    with pytest.raises(OfficeError):
        finder.pages(b"PK1", frozenset({"a"}))


FAKE = """
import sys
open({log!r}, "a").write(" ".join(sys.argv[1:]) + "\\n")
if "--version" in sys.argv:
    print("LibreOffice 1.0")
"""


def digest(docx: bytes) -> str:
    """Return the name under which a result is kept."""
    from hashlib import sha256

    return sha256(docx + b"LibreOffice 1.0").hexdigest()


def test_a_missing_program_is_named() -> None:
    """Without LibreOffice the error says what to install, in both languages."""
    with pytest.raises(OfficeError, match="install LibreOffice") as caught:
        OFFICE.pdf(b"PK")
    assert "pasang LibreOffice" in caught.value.message.id


def test_a_slow_program_is_stopped(tmp_path: Path) -> None:
    """A conversion that does not end is given up."""
    program = tmp_path / "office"
    program.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(30)\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(OfficeError, match=r"within 0.2 seconds"):
        Office(program=str(program), seconds=0.2).pdf(b"PK")


def test_a_failing_program_is_reported(tmp_path: Path) -> None:
    """What the program's failure says is passed on."""
    program = tmp_path / "office"
    program.write_text(f"#!{sys.executable}\nraise SystemExit(77)\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(OfficeError, match="77"):
        Office(program=str(program)).version()


def test_the_machine_without_office_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """``find_office`` says so instead of guessing, and a PDF file is then refused with advice."""
    monkeypatch.setenv("PATH", "")
    assert find_office() is None
    with pytest.raises(OfficeError, match=r"save as \.docx"):
        sw.write_pdf(small(), "tidak-ada.pdf")


def test_without_the_extra_the_error_says_how_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading PDF is an extra; the message names it."""
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(PagesExtraError, match=r"socialwork\[pages\]"):
        destination_pages(b"", ())


def test_names_of_destinations() -> None:
    """LibreOffice writes every character but letters and digits as its code."""
    assert destination_name("_Ref_tabel") == "5FRef5Ftabel"


@needs_libreoffice
def test_real_pages() -> None:
    """LibreOffice finds the pages of a small document, its tables at the start of a part too."""
    office = find_office()
    assert office is not None
    document = small()
    (part,) = document.parts
    table = sw.Table(rows=((sw.Cell(blocks=(sw.Paragraph(text=(sw.Text("isi"),)),)),),))
    second = sw.Part(blocks=(table, sw.PageBreak(), *part.blocks[1:2]), restart=8)
    first = evolve(part, blocks=(part.blocks[0], sw.PageBreak(), part.blocks[2]))
    made = with_page_numbers(evolve(document, parts=(first, second)), PageFinder(office=office))
    assert entries(made) == [("BAB I Pendahuluan", "9"), ("BAB II Penutup", "2")]
