"""Notes at the foot of pages as Word's own, and what has to stand together on a page."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from attrs import evolve
from lxml import etree
from word_reading import body, instructions, part, texts, values, written
from word_samples import caption, cell, document, paragraph, rich_document

from socialwork.document.inline_nodes import CrossRef, Footnote, LineBreak, Link, Text
from socialwork.document.nodes import (
    Block,
    Caption,
    Cell,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Part,
    Table,
)
from socialwork.export.word import check_docx
from socialwork.export.word.xml import name
from tools import validate_all


def noted(*notes: Footnote) -> Paragraph:
    """Return a paragraph with a word before each of *notes*."""
    return Paragraph(text=tuple(node for note in notes for node in (Text("kata"), note)))


def note(words: str) -> Footnote:
    """Return a note of plain words."""
    return Footnote((Text(words),))


def notes_of(made: Document) -> list[str]:
    """Return what each paragraph of the notes of *made* says, the two lines above them left out."""
    return texts(part(written(made), "word/footnotes.xml"))[2:]


# --- notes ------------------------------------------------------------------------------------


def test_a_note_stands_in_a_part_of_its_own() -> None:
    """The text has a mark, the part the words behind the mark that Word numbers."""
    made = document(noted(note("satu"), note("dua")))
    tree = part(written(made), "word/footnotes.xml")
    assert notes_of(made) == [" satu", " dua"]
    assert values(tree, "w:footnote", "w:id") == ["-1", "0", "1", "2"]
    assert values(body(made), "w:footnoteReference", "w:id") == ["1", "2"]
    assert set(values(tree, "w:pStyle")) == {"FootnoteText"}
    assert set(values(tree, "w:rStyle")) == {"FootnoteReference"}


def test_notes_follow_the_order_of_their_marks() -> None:
    """Captions, cells and headings have their notes where they are printed."""
    table = Table(
        rows=((Cell(blocks=(noted(note("sel")),)),),),
        caption=Caption(series="table", title=(Text("Judul"), note("judul")), anchor="t", number=1),
    )
    heading = Heading(level=2, text=(Text("Bagian"), note("bagian")))
    assert notes_of(document(heading, table, noted(note("akhir")))) == [" bagian", " judul", " sel", " akhir"]


def test_a_note_of_several_paragraphs_has_one_mark() -> None:
    """A line break begins a paragraph; only the first has the number."""
    made = document(noted(Footnote((Text("satu"), LineBreak(), Text("dua")))))
    assert notes_of(made) == [" satu", "dua"]
    assert len(part(written(made), "word/footnotes.xml").findall(".//{*}footnoteRef")) == 1


def test_links_in_notes_belong_to_their_part() -> None:
    """An address in a note is a relationship of the notes, not of the text; one in the text is not lost."""
    web = Link("https://example.org/a", "a")
    made = written(document(Paragraph(text=(web, Footnote((web, Link("https://example.org/b", "b")))))))
    rels = part(made, "word/_rels/footnotes.xml.rels")
    assert [one.get("Target") for one in rels] == ["https://example.org/a", "https://example.org/b"]
    ids = values(part(made, "word/footnotes.xml"), "w:hyperlink", "r:id")
    assert ids == [one.get("Id") for one in rels]
    assert "https://example.org/a" in [
        one.get("Target") for one in part(made, "word/_rels/document.xml.rels")
    ]


def test_references_in_notes_are_fields() -> None:
    """A note can point to a table in the text."""
    table = Table(rows=((cell("a"),),), caption=caption("table", 1, 1, "Judul"))
    made = written(document(table, noted(Footnote((CrossRef("tabel-1-1", "Tabel 1. 1"),)))))
    assert instructions(part(made, "word/footnotes.xml")) == ["REF _Ref_tabel_1_1 \\h"]
    assert check_docx(made) == []


def test_a_note_in_a_note_stands_in_brackets() -> None:
    """Word has no notes in notes."""
    assert notes_of(document(noted(Footnote((Text("luar"), note("dalam")))))) == [" luar (dalam)"]


def test_a_document_without_notes_has_no_part_for_them() -> None:
    """Nothing is written that nobody needs."""
    with zipfile.ZipFile(BytesIO(written(document(paragraph("a"))))) as archive:
        assert "word/footnotes.xml" not in archive.namelist()
        assert b"footnotePr" not in archive.read("word/settings.xml")


def test_files_with_notes_are_sound() -> None:
    """Independent validators find nothing in them."""
    full = (
        Text("Bandingkan "),
        CrossRef("tabel-1-1", "Tabel 1. 1"),
        LineBreak(),
        Link("https://example.org", "a"),
    )
    rich = rich_document()
    made = evolve(rich, parts=(*rich.parts, Part(blocks=(noted(Footnote(full), note("dua")),))))
    assert validate_all(written(made)) == []


# --- what stands together ---------------------------------------------------------------------

SIGNED = Table(rows=((Cell(blocks=(paragraph("Pembimbing,", "form-signature"),)),),), ruled=False)
RULED = Table(rows=((cell("a"),), (cell("b"),), (cell("c"),), (cell("d"),), (cell("e"),), (cell("f"),)))
PLAIN = Table(rows=RULED.rows, ruled=False)


@pytest.mark.parametrize("above", [paragraph("isi"), RULED, PLAIN], ids=["text", "ruled", "plain"])
@pytest.mark.parametrize("signed", [SIGNED, paragraph("Praktikan", "signature")], ids=["table", "line"])
def test_signatures_stay_with_what_stands_above(above: Block, signed: Block) -> None:
    """The last row or line before signatures stays on their page."""
    made = written(document(above, signed))
    assert check_docx(made) == []
    loose = check_docx(loosened(made))
    assert any("signatures below" in problem for problem in loose)


def test_a_table_without_signatures_below_is_not_tied() -> None:
    """Its last row may end a page."""
    tree = body(document(RULED, paragraph("isi")))
    last = tree.findall(".//{*}tr")[-1]
    assert not list(last.iter(name("w:keepNext")))


@pytest.mark.parametrize(
    "parts",
    [
        (Part(blocks=(paragraph("isi"), PageBreak(), SIGNED)),),
        (Part(blocks=(paragraph("isi"),)), Part(blocks=(SIGNED,))),
    ],
)
def test_signatures_may_begin_a_page(parts: tuple[Part, ...]) -> None:
    """Where a page is turned on purpose nothing is held back."""
    assert check_docx(written(Document(parts=parts))) == []


def test_a_heading_that_may_stand_alone_is_found() -> None:
    """Headings stay with the text below them; one that does not is found."""
    made = written(document(Heading(level=2, text=(Text("Bagian"),)), paragraph("isi")))
    assert check_docx(made) == []
    assert "the heading 'Bagian' may stand alone at the foot of a page" in check_docx(loosened(made))


def test_a_caption_that_may_be_torn_off_is_found() -> None:
    """The caption above a table stays with it; that of a figure belongs to the figure."""
    made = written(document(Table(rows=((cell("a"),),), caption=caption("table", 1, 1, "Judul"))))
    assert check_docx(made) == []
    assert any("may be torn from its table" in problem for problem in check_docx(loosened(made)))
    below = document(caption("figure", 1, 1, "Bagan"), PLAIN)
    assert check_docx(written(below)) == []


def test_single_lines_are_not_left_alone() -> None:
    """Widows and orphans are kept together by the defaults of the file."""
    made = written(document(paragraph("isi")))
    old = b"<w:widowControl/>"
    assert "single lines may stand alone at the foot or head of a page" in check_docx(
        replaced(made, old, b"")
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b'<w:footnoteReference w:id="1"/>', b"", "order of their marks"),
        (b'<w:footnote w:id="1">', b'<w:footnote w:id="7">', "order of their marks"),
        (b'w:type="separator" w:id="-1"', b'w:type="separator" w:id="-5"', "lines above notes"),
    ],
)
def test_notes_that_do_not_match_their_marks_are_found(old: bytes, new: bytes, says: str) -> None:
    """Word repairs a file whose notes and marks differ."""
    made = written(document(noted(note("satu"), note("dua"))))
    assert any(says in problem for problem in check_docx(replaced(made, old, new)))


# --- helpers ----------------------------------------------------------------------------------


def loosened(data: bytes) -> bytes:
    """Return a Word file in which nothing is kept with what follows."""
    return changed(data, lambda content: _without(content, name("w:keepNext")))


def replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return a Word file with *old* replaced wherever it stands."""
    return changed(data, lambda content: content.replace(old, new))


def changed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Return a Word file with *change* made to each part in XML."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for path in source.namelist():
            content = source.read(path)
            target.writestr(path, change(content) if path.endswith(".xml") else content)
    return stream.getvalue()


def _without(content: bytes, tag: str) -> bytes:
    tree = etree.fromstring(content)
    for parent in list(tree.iter()):
        for node in parent.findall(tag):
            parent.remove(node)
    return etree.tostring(tree)
