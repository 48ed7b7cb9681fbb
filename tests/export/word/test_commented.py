"""Comments put into a Word file from outside: at exact places, and nothing else changed."""

import datetime as dt
import zipfile
from collections.abc import Callable, Iterable
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, strategies as st
from lxml import etree
from outside_files import (
    HARD,
    WORD,
    W,
    hard,
    outside,
    p,
    parts_of,
    strict,
    t,
    text_box,
    through_libreoffice,
)
from reference_files import relation
from word_reading import written
from word_samples import PROSE, document, nested_list, paragraph, programme_table, rich_document

import socialwork as sw
from socialwork.export.word.commented import Note, NoteError, commented
from socialwork.export.word.comments import read_comments
from socialwork.export.word.opening import WordFileError, open_word
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.export.word.xml import Element, name
from tools import convert_to_pdf, needs_libreoffice, needs_sdk, pdf_text, validate_all, validate_sdk

MOMENT = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
BOXES = frozenset({5, 6, 7, 8})
"""The paragraphs of the hard text that stand in its text box, in both of its alternatives."""
IN_BOX = "Isi kotak Baris kedua "
"""What a mark across the box marks besides."""
CHANGED = {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}


def note(paragraph: int, start: int = 0, end: int = 0, text: str = "Jelaskan.") -> Note:
    """Return a note of the supervisor."""
    return Note(paragraph=paragraph, start=start, end=end, text=text, author="Pembimbing", initials="PB")


def texts(data: bytes) -> list[str]:
    """Return the visible texts of all paragraphs."""
    with open_word(data) as file:
        tree = file.xml("word/document.xml")
    assert tree is not None
    return [visible_text(one) for one in paragraphs(tree)]


def without_marks(data: bytes) -> bytes:
    """Return the text of a file without comments, runs that were cut joined, as canonical XML."""
    tree = etree.fromstring(parts_of(data)["word/document.xml"])
    space = tree.tag.removesuffix("document")
    for tag in ("commentRangeStart", "commentRangeEnd"):
        for node in list(tree.iter(space + tag)):
            node.getparent().remove(node)
    for node in list(tree.iter(f"{space}commentReference")):
        run = node.getparent()
        run.getparent().remove(run)
    for run in list(tree.iter(f"{space}r")):
        join(run, space)
    return etree.tostring(tree, method="c14n2")


def join(run: Element, space: str) -> None:
    """Join a run with the one before it where both look alike, and its texts with each other."""
    before = run.getprevious()
    content = [one for one in run if one.tag != f"{space}rPr"]
    if before is not None and before.tag == run.tag and look(before, space) == look(run, space):
        run.getparent().remove(run)
        run = before
        run.extend(content)
    for node in run.findall(f"{space}t"):
        node.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
        following = node.getnext()
        if following is not None and following.tag == node.tag:
            following.text = (node.text or "") + (following.text or "")
            run.remove(node)


def look(run: Element, space: str) -> tuple[bytes, ...]:
    """Return the properties of a run."""
    properties = run.find(f"{space}rPr")
    return (
        repr(sorted(run.attrib.items())).encode(),
        b"" if properties is None else etree.tostring(properties, method="c14n", exclusive=True),
    )


SPANS = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 60), st.integers(0, 60)), max_size=8)


@given(SPANS)
@example([(4, 15, 0)])  # to the end of a paragraph that ends with a box
def test_every_note_comes_back_at_its_place(spans: list[tuple[int, int, int]]) -> None:
    """Whatever the spans and however they overlap, each comment marks exactly its characters."""
    known = texts(hard())
    assert len(known) == 16
    notes = [
        note(number, *sorted((start, end)), text=f"Catatan {n}")
        for n, (number, start, end) in enumerate(spans)
    ]
    found = {one.text: one for one in read_comments(commented(hard(), notes))}
    assert set(found) == {one.text for one in notes}
    for one in notes:
        if one.paragraph not in BOXES:
            text = known[one.paragraph]
            marked = text[one.start : one.end] or text
            quote = found[one.text].quote.replace(IN_BOX, "").removesuffix(f" {IN_BOX.strip()}")
            assert quote == " ".join(marked.split())
            assert found[one.text].paragraph.split() == text.split()


@given(SPANS)
def test_nothing_of_the_text_is_lost(spans: list[tuple[int, int, int]]) -> None:
    """Without the marks, and with the cut runs joined, the text is the one that it was."""
    made = commented(hard(), [note(number, *sorted((start, end))) for number, start, end in spans])
    assert texts(made) == texts(hard())
    assert without_marks(made) == without_marks(hard())


def test_all_other_parts_stay() -> None:
    """Their bytes, their order and their dates; what is new comes last."""
    made = commented(hard(), [note(0, 2, 9)])
    old, new = parts_of(hard()), parts_of(made)
    assert {part: data for part, data in new.items() if part not in CHANGED} == {
        part: data for part, data in old.items() if part not in CHANGED
    }
    assert list(new) == [*old, "word/comments.xml"]
    with zipfile.ZipFile(BytesIO(hard())) as before, zipfile.ZipFile(BytesIO(made)) as after:
        dates = {one.filename: one.date_time for one in after.infolist()}
        assert {one.filename: one.date_time for one in before.infolist()}.items() <= dates.items()


def test_without_notes_nothing_changes() -> None:
    """Every part is the same."""
    assert parts_of(commented(hard(), ())) == parts_of(hard())


def test_equal_notes_give_equal_bytes() -> None:
    """The date is that of the caller, and nothing else depends on the day."""
    assert commented(hard(), [note(1, 0, 5)], date=MOMENT) == commented(hard(), [note(1, 0, 5)], date=MOMENT)


def test_a_comment_says_who_and_when() -> None:
    """Author, initials, date, and its lines as paragraphs."""
    made = commented(hard(), [note(0, 0, 6, "Tulis ukurannya.\nLihat <pedoman> & lampiran.")], date=MOMENT)
    (found,) = read_comments(made)
    assert (found.author, found.date) == ("Pembimbing", MOMENT)
    assert found.text == "Tulis ukurannya.\nLihat <pedoman> & lampiran."
    assert found.quote == "Tujuan"
    assert b'w:initials="PB"' in parts_of(made)["word/comments.xml"]


@pytest.mark.parametrize(
    ("date", "written_as"),
    [
        (
            dt.datetime(2024, 5, 6, 14, 0, tzinfo=dt.timezone(dt.timedelta(hours=7))),
            b'w:date="2024-05-06T07:00:00Z"',
        ),
        (dt.datetime(2024, 5, 6, 14, 0), b'w:date="2024-05-06T14:00:00"'),  # noqa: DTZ001 - a date without a zone
    ],
)
def test_dates_are_written_as_word_does(date: dt.datetime, written_as: bytes) -> None:
    """In universal time where the zone is known, else as they are."""
    assert written_as in parts_of(commented(hard(), [note(0)], date=date))["word/comments.xml"]


def test_runs_that_are_cut_keep_their_look() -> None:
    """Each part of a bold run is bold."""
    tree = etree.fromstring(parts_of(commented(hard(), [note(0, 24, 26)]))["word/document.xml"])
    bold = [
        run.findtext(name("w:t"))
        for run in tree.iter(name("w:r"))
        if run.find(f".//{name('w:b')}") is not None
    ]
    assert bold == ["b", "el", "um"]


def test_a_strict_file_stays_strict() -> None:
    """Its names stay, those of the new parts are the same, and the comments are read back."""
    made = commented(strict(hard()), [note(0, 0, 6), note(9, 0, 3)])
    assert [one.quote for one in read_comments(made)] == ["Tujuan", "Sel"]
    assert without_marks(made) == without_marks(strict(hard()))
    everything = b"".join(parts_of(made).values())
    assert b"schemas.openxmlformats.org/wordprocessingml" not in everything
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in everything


def test_names_of_both_variants_in_one_file_stay() -> None:
    """A strict file may hold a drawing in the usual names; it comes back in them."""
    body = p(t("teks")).replace(
        "<w:r ", '<w:r xmlns:u="http://schemas.openxmlformats.org/drawingml/2006/main" u:x="1" '
    )
    source = parts_of(strict(outside(p(t("a")))))
    text = parts_of(outside(body))["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    from reference_files import packed

    data = packed(source | {"word/document.xml": text})
    assert without_marks(commented(data, [note(0, 0, 2)])) == without_marks(data)


# --- comments that were there -----------------------------------------------------------------

OLD = "".join(
    f'<w:comment w:id="{n}" w:author="Pembaca"><w:p w14:paraId="AA00000{n}">{t(said)}</w:p></w:comment>'
    for n, said in ((0, "Lama"), (2, "Kedua"))
)
EXTENDED = (
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
    '<w15:commentEx w15:paraId="AA000000" w15:done="1"/></w15:commentsEx>'
)


def returned() -> bytes:
    """Return a file that somebody has commented on already; a mark with number 1 has lost its comment."""
    marked = (
        f'<w:commentRangeStart w:id="0"/>{t("Tujuan")}<w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r>'
    )
    lost = '<w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>'
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    return outside(
        p(marked, t(" umum"), lost),
        parts={
            "word/catatan.xml": f'<w:comments xmlns:w="{W}" {w14}>{OLD}</w:comments>',
            "word/commentsExtended.xml": EXTENDED,
        },
        related=(
            relation(1, "comments", "catatan.xml"),
            relation(3, "commentsExtended", "commentsExtended.xml"),
        ),
        kinds={"catatan": "comments", "commentsExtended": "commentsExtended"},
    )


def test_comments_that_were_there_stay() -> None:
    """With their numbers and what is known about them; new ones take numbers that are free."""
    made = commented(returned(), [note(0, 0, 6, "Baru"), note(0, 7, 11, "Lagi")])
    found = {one.text: one for one in read_comments(made)}
    assert list(found) == ["Lama", "Baru", "Lagi", "Kedua"]
    assert found["Lama"].done
    assert [found[one].quote for one in ("Lama", "Baru", "Lagi")] == ["Tujuan", "Tujuan", "umum"]
    numbers = etree.fromstring(parts_of(made)["word/catatan.xml"]).xpath("//@w:id", namespaces={"w": W})
    assert numbers == ["0", "2", "3", "4"]
    same = ("word/commentsExtended.xml", "[Content_Types].xml", "word/_rels/document.xml.rels")
    assert [parts_of(made)[part] for part in same] == [parts_of(returned())[part] for part in same]


def test_a_second_round_keeps_the_first() -> None:
    """A copy with comments can be commented again."""
    twice = commented(
        commented(hard(), [note(0, 0, 6, "Satu")]), [note(0, 0, 6, "Dua"), note(3, 0, 5, "Tiga")]
    )
    assert [(one.text, one.quote) for one in read_comments(twice)] == [
        ("Satu", "Tujuan"),
        ("Dua", "Tujuan"),
        ("Tiga", "Isian"),
    ]
    assert without_marks(twice) == without_marks(hard())


# --- places -----------------------------------------------------------------------------------


def test_a_note_in_a_text_box_marks_the_box() -> None:
    """Word ignores marks inside boxes; the comment stands at the box, and says so by its words."""
    (found,) = read_comments(commented(hard(), [note(5, 0, 3)]))
    assert (found.quote, found.paragraph) == ("Isi kotak Baris kedua", "Sebelum kotak  sesudah kotak")
    made = parts_of(commented(hard(), [note(8)]))["word/document.xml"]
    assert not etree.fromstring(made).xpath(
        "//w:txbxContent//w:commentRangeStart | //w:txbxContent//w:commentReference", namespaces={"w": W}
    )


def test_a_box_in_a_box_is_marked_from_outside() -> None:
    """The outermost one."""
    data = outside(p(t("a"), text_box(p(t("b"), text_box(p(t("c")))))))
    number = texts(data).index("c")
    assert read_comments(commented(data, [note(number)]))[0].paragraph == "a"


def test_text_that_cannot_be_cut_is_marked_whole() -> None:
    """Characters in a phonetic guide, or in an alternative, stay together."""
    ruby = f"<w:r><w:ruby><w:rt>{t('baca')}</w:rt><w:rubyBase>{t('dasar')}</w:rubyBase></w:ruby></w:r>"
    choice = (
        f'<mc:AlternateContent><mc:Choice Requires="w14">{t("satu")}</mc:Choice>'
        f"<mc:Fallback>{t('dua')}</mc:Fallback></mc:AlternateContent>"
    )
    data = outside(p(t("a "), ruby, t(" b")) + p(t("c "), choice))
    made = commented(data, [note(0, 3, 5), note(1, 3, 4)])
    assert [one.quote for one in read_comments(made)][1] == "satu"
    tree = etree.fromstring(parts_of(made)["word/document.xml"])
    assert [node.getparent().tag for node in tree.iter(name("w:commentRangeStart"))] == [name("w:p")] * 2
    assert without_marks(made) == without_marks(data)


def test_an_end_behind_the_text_is_its_end() -> None:
    """And a start behind it means the whole paragraph."""
    made = commented(hard(), [note(13, 3, 99, "a"), note(13, 98, 99, "b")])
    assert {one.text: one.quote for one in read_comments(made)} == {"a": "halaman", "b": "12 halaman"}


@pytest.mark.parametrize(
    ("notes", "message"),
    [
        ([note(16)], "has 16 paragraphs only"),
        ([note(-1)], "has 16 paragraphs only"),
        ([note(0, 3, 1)], "names no place"),
        ([note(0, -3, 1)], "names no place"),
    ],
)
def test_a_note_without_a_place_is_refused(notes: list[Note], message: str) -> None:
    """One clear error."""
    with pytest.raises(NoteError, match=message):
        commented(hard(), notes)


def test_more_comments_than_word_opens_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are there count."""
    module = import_module("socialwork.export.word.commented")  # the package has the function of that name
    monkeypatch.setattr(module, "MOST_NOTES", 3)
    with pytest.raises(NoteError, match="3 comments at most"):
        commented(returned(), [note(0)])


@pytest.mark.parametrize("data", [b"", outside("").replace(b"w:body", b"w:bodx")])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    """One clear error."""
    with pytest.raises(WordFileError, match="no complete Word file"):
        commented(data, [note(0)])


# --- files of other programs ------------------------------------------------------------------


def everywhere(data: bytes) -> list[Note]:
    """Return a note in the middle of every paragraph."""
    return [note(n, len(text) // 3, 2 * len(text) // 3, f"Catatan {n}") for n, text in enumerate(texts(data))]


def ours() -> bytes:
    """Return a report of the library."""
    return written(rich_document())


def without_footnotes() -> bytes:
    """Return a small report; LibreOffice 7.4 shows no footnotes of a file with several comments."""
    return written(document(paragraph(PROSE), programme_table(), nested_list(), paragraph(PROSE)))


def google() -> bytes:
    """Return a file as Google Docs writes it: no names of editing, long properties, everything in runs."""
    look = '<w:rtl w:val="0"/>'
    return outside(
        p(t("BAB I", look), look='<w:pStyle w:val="Heading1"/>') + p(t("Isi ", look), t("bab.", look)),
        parts={"word/media/": b""},
    )


@pytest.mark.parametrize("make", [hard, ours, google, returned])
def test_the_validators_find_nothing_new(make: Callable[[], bytes]) -> None:
    """What they say of the copy they say of the original."""
    data = make()
    assert set(validate_all(commented(data, everywhere(data), date=MOMENT))) <= set(validate_all(data))


@needs_sdk
def test_microsofts_validator_finds_nothing_new() -> None:
    """The same for the Open XML SDK."""
    made = commented(ours(), everywhere(ours()), date=MOMENT)
    assert validate_sdk(made) == validate_sdk(ours()) == []


@needs_libreoffice
@pytest.mark.parametrize("make", [hard, without_footnotes])
def test_a_file_of_libreoffice(make: Callable[[], bytes], tmp_path: Path) -> None:
    """Every note is read back from it, LibreOffice opens the copy, and the text on paper is the same."""
    data = through_libreoffice(make())
    # LibreOffice shows an empty page break with a comment as an ordinary line; nobody comments on such lines
    notes = [one for one in everywhere(data) if texts(data)[one.paragraph].strip()]
    made = commented(data, notes, date=MOMENT)
    assert without_marks(made) == without_marks(data)
    assert {one.text for one in read_comments(made)} == {one.text for one in notes}
    old, new = tmp_path / "lama.docx", tmp_path / "baru.docx"
    old.write_bytes(data)
    new.write_bytes(made)
    assert pdf_text(convert_to_pdf(new)).split() == pdf_text(convert_to_pdf(old)).split()


@needs_libreoffice
def test_libreoffice_keeps_the_comments() -> None:
    """After it has opened and saved the copy, they are all there with their words."""
    data = commented(hard(), [note(0, 0, 6, "Satu"), note(9, 0, 3, "Dua")], date=MOMENT)
    assert [(one.text, one.quote) for one in read_comments(through_libreoffice(data))] == [
        ("Satu", "Tujuan"),
        ("Dua", "Sel"),
    ]


def test_macros_are_not_kept() -> None:
    """The text of such a file is commented; the copy is a file without programs."""
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    data = outside(
        HARD,
        parts={"word/vbaProject.bin": b"Sub AutoOpen", "word/_rels/vbaProject.bin.rels": b"<x/>"},
        related=(relation(1, "vbaProject", "vbaProject.bin"),),
        kinds={"document": kind},
    )
    made = parts_of(commented(data, [note(0)]))
    assert not any("vba" in part for part in made)
    assert not any(b"vba" in one or b"macroEnabled" in one for one in made.values())
    assert f"{WORD}.document.main+xml".encode() in made["[Content_Types].xml"]


def test_notes_may_come_one_by_one() -> None:
    """Any iterable will do."""
    some: Iterable[Note] = (note(n) for n in range(2))
    assert len(sw.read_comments(commented(hard(), some))) == 2
