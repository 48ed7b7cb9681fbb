"""The document tree as one page for reading."""

import base64
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from word_samples import exif, held

import socialwork as sw
from document.trees import DOCUMENTS
from socialwork.document.inline_nodes import Citation, CitationKey
from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Document, Part
from socialwork.document.walk import caption_of, document_blocks
from socialwork.export.html import to_html
from socialwork.figures.model import Figure
from socialwork.pictures.jpeg import orientation

VOID = {"meta", "br", "img", "link", "hr", "col"}


class Reader(HTMLParser):
    """Reads a page and refuses what is not well nested."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag, its name and where it leads."""
        values = dict(attrs)
        self.tags.append(tag)
        self.ids += [values["id"] or ""] if "id" in values else []
        self.links += [values["href"] or ""] if "href" in values else []
        assert not any(name.startswith("on") for name in values)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        """Note a tag that holds nothing."""
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.text.append(data)


def read(page: str) -> Reader:
    """Read a whole page."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def page(*blocks: Block, **others: object) -> str:
    """Return the page of some blocks."""
    return to_html(Document(parts=(Part(blocks=blocks),), **others))  # type: ignore[arg-type]


@given(DOCUMENTS)
def test_any_document_is_well_formed(document: Document) -> None:
    """Whatever the texts hold, tags are nested, names stand once, and nothing runs."""
    reader = read(to_html(document))
    assert len(set(reader.ids)) == len(reader.ids)
    assert "script" not in reader.tags
    assert all(one.lower().startswith(("http://", "https://", "mailto:", "#")) for one in reader.links)


@pytest.mark.parametrize("example", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_nothing_of_a_report_is_lost(example: str) -> None:
    """Every heading, caption and number of the report is on the page, and every link has its place."""
    document = sw.build(sw.load_case(example), sw.load_template(), final=True)
    reader = read(sw.to_html(document))
    said = " ".join("".join(reader.text).split())
    for block in document_blocks(document):
        if isinstance(block, sw.Heading):
            assert " ".join(f"{block.number} {plain(block.text)}".split()) in said
        elif (caption := caption_of(block)) is not None:
            assert " ".join(f"{caption.label} {plain(caption.title)}".split()) in said
    inner = {one[1:] for one in reader.links if one.startswith("#")}
    assert inner <= set(reader.ids)
    assert reader.tags.count("table") == sum(isinstance(b, sw.Table) for b in document_blocks(document))
    assert sw.to_html(document) == sw.to_html(document)


def test_text_is_text() -> None:
    """What looks like markup is printed; addresses that run something are not links."""
    words = (sw.Text("<b>&", bold=True, italic=True), sw.Link("javascript:alert(1)", "klik"), sw.LineBreak())
    made = page(sw.Paragraph(text=(*words, sw.Link("https://contoh.id", "situs"), sw.Tab())))
    assert "<strong><em>&lt;b&gt;&amp;</em></strong>klik<br>" in made
    assert '<a href="https://contoh.id">situs</a>' in made


def test_tables_have_header_cells_and_spans() -> None:
    """Programs that read aloud know the columns."""

    def cell(text: str, **others: object) -> sw.Cell:
        return sw.Cell(blocks=(sw.Paragraph(text=(sw.Text(text),)),), **others)  # type: ignore[arg-type]

    rows = (
        (cell("A", header=True, colspan=2),),
        (cell("b", header=True, rowspan=2), cell("1", align="center")),
    )
    made = page(sw.Table(rows=rows, header_rows=1))
    assert '<thead><tr><th scope="col" colspan="2">' in made
    assert '<th scope="row" rowspan="2">' in made
    assert '<td class="center">' in made
    assert 'role="presentation"' in page(sw.Table(rows=rows, ruled=False))


def test_lists_carry_the_numbers_of_the_template() -> None:
    """A list of the second level counts in brackets and may start later."""
    item = sw.ListItem(blocks=(sw.Paragraph(text=(sw.Text("satu"),)),))
    made = page(sw.ListBlock(items=(item,), level=1, start=3), sw.ListBlock(items=(item,), ordered=False))
    assert '<ol class="level1" start="3"><li><p>satu</p>' in made
    assert '@counter-style list1{system:extends decimal;prefix:"(";suffix:") "}' in made
    assert "<ul><li>" in made


def test_items_may_have_a_label_of_their_own() -> None:
    """A label that the list would not count stands in the place of the number, whatever it holds."""
    blocks = (sw.Paragraph(text=(sw.Text("satu"),)),)
    made = page(sw.ListBlock(items=(sw.ListItem(blocks=blocks, label="4)'\"<"),)))
    assert "<li style=\"list-style-type:'4) '\"><p>satu</p>" in made


def test_photos_stand_upright_and_tell_nothing_more() -> None:
    """Programs turn a photo by what its camera says; that alone is left of the camera data."""
    made = page(sw.Figure(media="a.jpg", alt="Ruang"), media=(sw.Media("a.jpg", held(exif(6))),))
    (inside,) = re.findall(r'src="data:image/jpeg;base64,([^"]*)"', made)
    data = base64.b64decode(inside)
    assert (orientation(data), b"abc" in data) == (6, False)


def test_pictures_lie_inside_without_their_metadata() -> None:
    """A photo is part of the page without metadata; one that is missing is told by its words."""
    from planted import picture

    photo = sw.Figure(media="a.png", alt="Ruang", caption=sw.Caption(series="photo", title=(), anchor="f"))
    made = page(photo, media=(sw.Media("a.png", picture()),))
    assert 'src="data:image/png;base64,' in made
    assert "Bramantyo" not in made
    assert "<p>[Ruang]</p>" in page(photo)


def test_the_rest_of_the_nodes() -> None:
    """Quotations, placeholders, citations that nobody resolved, and the watermark."""
    made = page(
        sw.Paragraph(text=(sw.Text("kata"),), role="quote"),
        sw.Placeholder(what="isi", section="1.1"),
        sw.Paragraph(text=(Citation((CitationKey("a", "hlm. 2"), CitationKey("b"))),), role="source-note"),
        sw.PageBreak(),
        sw.Contents(of="headings"),
        watermark="DRAF",
    )
    assert "<blockquote><p>kata</p></blockquote>" in made
    assert '<p class="placeholder" role="note">1.1: isi</p>' in made
    assert '<p class="source-note">[@a, hlm. 2; @b]</p>' in made
    assert ">DRAF</p>" in made
    assert "<nav>" not in made


def test_a_figure_may_stand_twice() -> None:
    """The same drawing in a chapter and in an appendix gets names of its own each time."""
    drawing = sw.Drawing(figure=Figure(width=20, height=10, items=(), title="Kotak", alt="Sebuah kotak."))
    reader = read(page(drawing, drawing, drawing))
    assert len(set(reader.ids)) == len(reader.ids) == 6


def test_columns_are_as_wide_as_the_table_says() -> None:
    """Shares of the whole; a table that does not say so, or in part, leaves it to the browser."""
    cell = sw.Cell(blocks=(sw.Paragraph(text=()),))
    wide = sw.Table(rows=((cell, cell),), widths=(1, 3))
    assert '<colgroup><col style="width:25.0%"><col style="width:75.0%"></colgroup>' in page(wide)
    for widths in ((), (1, 0), (-1, 3)):
        assert "<col" not in page(sw.Table(rows=((cell, cell),), widths=widths))
