"""Reports that the library wrote are read back as they were."""

from functools import cache

import pytest

from socialwork.document.nodes import Document
from socialwork.export.build import build
from socialwork.export.template_loading import load_template
from socialwork.export.word.opening import open_word
from socialwork.export.word.reading import WordReport, read_report
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.export.word.writer import docx_bytes
from socialwork.loading import load_case
from socialwork.reading.from_document import reading_of
from socialwork.reading.reading import Reading

EXAMPLES = ("example:utama", "example:lansia", "example:rehabilitasi")
BLANKS = {ord("\t"): " ", ord("\n"): " ", ord("\u00a0"): " "}


@cache
def built(example: str) -> Document:
    """Return the report of an example."""
    return build(load_case(example), load_template())


@cache
def data(example: str) -> bytes:
    """Return the Word file of an example."""
    return docx_bytes(built(example))


@cache
def read(example: str) -> WordReport:
    """Return the report of an example as it was read back."""
    return read_report(data(example))


def both(example: str) -> tuple[Reading, Reading]:
    """Return the reading of what was built, and of what was read back."""
    return reading_of(built(example)), reading_of(read(example).document)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_line_comes_back(example: str) -> None:
    """Kinds, labels, texts and italics of all lines are those of the tree that was written."""
    before, after = both(example)
    assert [(one.kind, one.label, one.text, one.italics) for one in after.lines] == [
        (one.kind, one.label, one.text, one.italics) for one in before.lines
    ]


@pytest.mark.parametrize("example", EXAMPLES)
def test_levels_come_back(example: str) -> None:
    """Headings, items and entries stand on the level on which they were written."""
    before, after = both(example)
    assert [one.level for one in after.lines] == [one.level for one in before.lines]


@pytest.mark.parametrize("example", EXAMPLES)
def test_tables_come_back(example: str) -> None:
    """The cells, the header rows and the captions of all tables are those that were written."""
    before, after = both(example)
    assert [(one.rows, one.header_rows, one.caption and one.caption.line.text) for one in after.tables] == [
        (one.rows, one.header_rows, one.caption and one.caption.line.text) for one in before.tables
    ]


@pytest.mark.parametrize("example", EXAMPLES)
def test_captions_come_back(example: str) -> None:
    """Each caption has its label, and stands at the side of its object."""
    before, after = both(example)
    assert [(one.series, one.prefix, one.number, one.side) for one in after.captions] == [
        (one.series, one.prefix, one.number, one.side) for one in before.captions
    ]


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_line_knows_its_paragraph(example: str) -> None:
    """The text of a line is found in the visible text of its paragraph, at its offset."""
    with open_word(data(example)) as file:
        root = file.xml("word/document.xml")
    assert root is not None
    texts = [visible_text(one).translate(BLANKS) for one in paragraphs(root)]
    report = read(example)
    for line in reading_of(report.document).lines:
        paragraph, at = report.place(line.number)
        assert texts[paragraph][at : at + len(line.text)] == line.text.translate(BLANKS)
