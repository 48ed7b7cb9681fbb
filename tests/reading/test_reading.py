"""A reading keeps every text of a tree, with its kind, label, place and looks."""

import re

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import (
    Caption,
    Cell,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Part,
    Table,
)
from socialwork.reading.from_document import reading_of, reading_of_blocks


def paragraph(text: str) -> Paragraph:
    """Return a plain paragraph."""
    return Paragraph(text=(Text(text),))


def cell(text: str, **spans: int) -> Cell:
    """Return a cell of one paragraph."""
    return Cell(blocks=(paragraph(text),), **spans)


def heading(level: int, number: str, text: str) -> Heading:
    """Return a numbered heading."""
    return Heading(level=level, number=number, text=(Text(text),))


def test_lines_stand_under_their_headings() -> None:
    """A line knows the headings over it; one of its own level or above closes a section."""
    blocks = (
        heading(1, "BAB I", "PENDAHULUAN"),
        heading(2, "1.1", "Latar"),
        paragraph("Satu."),
        heading(1, "BAB II", "KONSEP"),
        paragraph("Dua."),
    )
    reading = reading_of(Document(parts=(Part(blocks=blocks),)))
    assert [line.section for line in reading.lines] == [(), (0,), (0, 1), (), (3,)]
    assert [one.label for one in reading.over(reading.lines[2])] == ["BAB I", "1.1"]
    assert reading.section_of(reading.lines[4]).heading == reading.lines[3]


def test_items_carry_the_label_that_is_printed() -> None:
    """An item is labelled as its list counts, or as it was read."""
    items = (
        ListItem(blocks=(paragraph("a"),)),
        ListItem(blocks=(paragraph("b"), paragraph("c")), label="4)"),
    )
    reading = reading_of_blocks((ListBlock(items=items, start=2),))
    assert [(line.kind, line.whole) for line in reading.lines] == [
        ("item", "2) a"),
        ("item", "4) b"),
        ("item", "c"),
    ]


def test_cells_know_their_columns_under_row_spans() -> None:
    """A cell stands in the column in which it is printed, also beside one that spans rows."""
    table = Table(
        rows=((cell("lebar", rowspan=2), cell("B")), (cell("C"),), (cell("D", colspan=2),)),
        caption=Caption(series="table", title=(Text("Judul"),), anchor="t", prefix="Tabel 1. ", number=1),
    )
    reading = reading_of_blocks((table,))
    slots = [line.slot and (line.slot.row, line.slot.column) for line in reading.lines]
    assert slots == [None, (0, 0), (0, 1), (1, 1), (2, 0)]
    assert reading.tables[0].rows == (("lebar", "B"), ("C",), ("D",))
    assert reading.captions[0].side == "above"


def test_a_pattern_runs_over_all_lines_at_once() -> None:
    """Hits name line and place; what crosses the end of a line is no hit."""
    reading = reading_of_blocks((paragraph("satu dua"), paragraph("dua"), heading(1, "", "dua")))
    hits = list(reading.find(re.compile("dua")))
    assert [(hit.line.number, hit.start, hit.text) for hit in hits] == [(0, 5, "dua"), (1, 0, "dua")]
    assert list(reading.find(re.compile(r"dua\sdua"))) == []


def test_italics_are_stretches_of_the_text() -> None:
    """A line knows which of its characters are in italics."""
    text = (Text("teknik "), Text("probing", italic=True), Text("."))
    line = reading_of_blocks((Paragraph(text=text),)).lines[0]
    assert line.slanted(7, 14)
    assert not line.slanted(6, 14)
