"""Captions, and the tables of contents and lists that name them."""

import pytest
from reference_files import picture, relation, style
from typed_files import TEXT, cell, field, p, read, run, shown, table, title
from word_samples import png

from socialwork.document.nodes import Caption, Contents, Figure, Heading, Table
from socialwork.export.word.reading.looks import ContentsLook
from socialwork.reading.from_document import reading_of

PICTURE = p(inside=picture("rId9"))
MEDIA = {"parts": {"word/media/a.png": png()}, "related": (relation(9, "image", "media/a.png"),)}
CAPTION = style("caption", "Caption")


@pytest.mark.parametrize(
    ("text", "prefix", "number"),
    [
        ("Tabel 3.1 Jadwal", "Tabel 3.", 1),
        ("Tabel 3. 1 Jadwal", "Tabel 3. ", 1),
        ("Tabel 2 Jadwal", "Tabel ", 2),
        ("TABEL IV-2. Jadwal", "TABEL IV-", 2),
        ("Tabel 01: Jadwal", "Tabel 0", 1),
    ],
)
def test_labels_of_captions_stay_as_they_are_printed(text: str, prefix: str, number: int) -> None:
    """Prefix and number make up the label as it was typed; the title stands behind it."""
    reading = reading_of(read(p(text, center=True), table(("a", "b"))).document)
    caption = reading.captions[0]
    assert (caption.prefix, caption.number, caption.side, caption.line.text) == (
        prefix,
        number,
        "above",
        "Jadwal",
    )
    assert caption.line.label == f"{prefix}{number}"


def test_a_caption_that_word_counts() -> None:
    """The result of a field is the number of the caption, and its look says who counts it."""
    inside = run("Tabel 3.") + field("SEQ Tabel", "4") + run(" Jadwal")
    report = read(p(style="Caption", inside=inside), table(("a",)), styles=(CAPTION,))
    block = report.document.parts[0].blocks[0]
    assert isinstance(block, Table)
    assert block.caption is not None
    assert (block.caption.prefix, block.caption.number) == ("Tabel 3.", 4)
    assert report.looks.lines[0].labelled == "automatic"
    assert report.looks.fields == (("SEQ", 1),)


def test_a_caption_below_its_table_stands_alone() -> None:
    """A caption at the wrong side is a block of its own, so that a rule can see it."""
    blocks = read(table(("a",)), p("Tabel 1 Jadwal"), p(TEXT)).document.parts[0].blocks
    assert [type(block) for block in blocks[:2]] == [Table, Caption]


def test_a_caption_below_its_picture_belongs_to_it() -> None:
    """A picture carries the caption below it, over a blank paragraph too."""
    blocks = read(PICTURE, p(), p("Gambar 2.1 Peta"), **MEDIA).document.parts[0].blocks
    assert isinstance(blocks[0], Figure)
    assert blocks[0].caption is not None
    assert blocks[0].caption.label == "Gambar 2.1"


def test_a_caption_above_its_picture_stands_alone() -> None:
    """The caption of a picture stands below it; above it is at the wrong side."""
    blocks = read(p("Gambar 1 Peta"), PICTURE, **MEDIA).document.parts[0].blocks
    assert [type(block) for block in blocks] == [Caption, Figure]


def test_a_caption_in_the_paragraph_of_its_picture() -> None:
    """Picture and caption in one paragraph are told apart."""
    inside = picture("rId9") + "<w:r><w:br/><w:t>Foto 1 Kegiatan</w:t></w:r>"
    blocks = read(p(inside=inside), **MEDIA).document.parts[0].blocks
    assert isinstance(blocks[0], Figure)
    assert blocks[0].caption is not None
    assert (blocks[0].caption.series, blocks[0].caption.label) == ("photo", "Foto 1")


def test_pictures_in_cells_have_their_captions() -> None:
    """Photos are often laid out in a table without lines, each with its caption below."""
    made = read(
        table((cell(PICTURE + p("Foto 1 Rapat")), cell(PICTURE + p("Foto 2 Latihan"))), lines=False), **MEDIA
    )
    assert [one.line.label for one in reading_of(made.document).captions] == ["Foto 1", "Foto 2"]


def test_sentences_about_tables_are_text() -> None:
    """A sentence that begins with the label of a table is no caption, not even above a table."""
    assert shown(p("Tabel 3.1 menunjukkan jadwal."), table(("a",)))[0].startswith("paragraph")
    assert shown(p("Tabel 3.1 Jadwal"), p(TEXT))[0].startswith("paragraph")


def test_appendices_under_their_title() -> None:
    """Below the title of all appendices each is a caption; without it each is a heading."""
    assert shown(title("LAMPIRAN"), title("Lampiran 1. Surat Izin"))[1] == "caption [Lampiran 1] Surat Izin"
    assert shown(title("Lampiran 1 Surat Izin"))[0] == "heading1 [Lampiran 1] Surat Izin"


@pytest.mark.parametrize(
    "line",
    [
        "1.1 Latar Belakang ........ 12",
        "1.1 Latar Belakang\t12",
        "1.1 Latar Belakang…………12",
        "1.1 Latar Belakang. . . . . 12",
    ],
)
def test_typed_lines_of_contents(line: str) -> None:
    """A line with dots or a tab before its page is an entry, of the level of its number."""
    assert shown(title("DAFTAR ISI"), p(line))[1] == "entry2 [12] 1.1 Latar Belakang"


def test_typed_contents_end_where_text_begins() -> None:
    """Chapters behind the contents are headings, though they have the words of an entry."""
    blocks = (
        title("DAFTAR ISI"),
        p("BAB I ISI"),
        p("1.1 Arti .... 2"),
        title("BAB I\nISI"),
        p("1.1 Arti", bold=True),
        p(TEXT),
    )
    assert shown(*blocks)[1:5] == [
        "entry1 BAB I ISI",
        "entry2 [2] 1.1 Arti",
        "heading1 [BAB I] ISI",
        "heading2 [1.1] Arti",
    ]


def test_contents_by_style() -> None:
    """The styles of entries make entries, in any language."""
    styles = (style("toc 2", "TOC2"), style("Daftar Isi 1", "DaftarIsi1"))
    blocks = (p("BAB I ISI\t1", style="DaftarIsi1"), p("1.1 Arti\t2", style="TOC2"))
    assert shown(*blocks, styles=styles) == ["entry1 [1] BAB I ISI", "entry2 [2] 1.1 Arti"]


def contents(instruction: str, *entries: str) -> list[str]:
    """Return the paragraphs of one field over many."""
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return [p(inside=begin + told + middle), *map(p, entries), p(inside=end)]


def test_contents_by_field() -> None:
    """What stands in the result of a field for contents is an entry, whatever its style."""
    report = read(*contents('TOC \\o "1-3"', "BAB I ISI\t1"), p(TEXT))
    assert [type(block) for block in report.document.parts[0].blocks if not hasattr(block, "role")] == [
        Contents
    ]
    assert report.looks.contents == (ContentsLook(of="headings", automatic=True),)


def test_lists_of_captions() -> None:
    """A list says what it lists, by its field or by its title."""
    report = read(
        *contents('TOC \\h \\z \\c "Gambar"', "Gambar 1 Peta\t3"),
        title("DAFTAR TABEL"),
        p("Tabel 1 Jadwal .... 4"),
    )
    assert report.looks.contents == (
        ContentsLook(of="figure", automatic=True),
        ContentsLook(of="table", automatic=False),
    )


def test_entries_point_to_their_headings() -> None:
    """An entry that links to a bookmark has the anchor of the heading that has it."""
    heading = style("heading 1", "Heading1", paragraph='<w:outlineLvl w:val="0"/>')
    entry = '<w:hyperlink w:anchor="_Toc7"><w:r><w:t>Isi</w:t><w:tab/><w:t>1</w:t></w:r></w:hyperlink>'
    mark = '<w:bookmarkStart w:id="0" w:name="_Toc7"/><w:r><w:t>Isi</w:t></w:r><w:bookmarkEnd w:id="0"/>'
    blocks = (
        read(
            p(inside=entry, style="TOC1"),
            p(inside=mark, style="Heading1"),
            styles=(heading, style("toc 1", "TOC1")),
        )
        .document.parts[0]
        .blocks
    )
    assert isinstance(blocks[0], Contents)
    assert isinstance(blocks[1], Heading)
    assert blocks[0].entries[0].target == blocks[1].anchor != ""


def test_a_series_of_ones_own() -> None:
    """What Word counts is a caption under any word, of the series that the word is nearest to."""
    inside = run("Denah ") + field("SEQ Denah", "07") + run(". Lantai")
    caption = reading_of(read(p(inside=inside), PICTURE, **MEDIA).document).captions[0]
    assert (caption.series, caption.prefix, caption.number, caption.line.text) == (
        "figure",
        "Denah 0",
        7,
        "Lantai",
    )


def test_results_of_fields_that_are_no_number() -> None:
    """A field that counts in words or Roman numbers makes no caption."""
    assert shown(p(inside=run("Denah ") + field("SEQ Denah", "IV") + run(" x")))[0] == "paragraph Denah IV x"
