"""Whatever was written is read back without a loss."""

from collections.abc import Iterator

from hypothesis import given
from test_word_fuzz import DOCUMENTS
from word_reading import part, written

from socialwork.document.nodes import Document
from socialwork.export.word.reading import WordReport, read_report
from socialwork.export.word.visible_text import paragraphs, visible_text
from socialwork.reading.from_document import reading_of


def bare(text: str) -> str:
    """Return the letters and digits of *text*: what stands between label and title is not kept."""
    return "".join(sign for sign in text if sign.isalnum())


def printed(report: WordReport) -> Iterator[str]:
    """Yield what each line of a report prints, in order; the page of an entry stands behind it."""
    for line in reading_of(report.document).lines:
        yield f"{line.text}{line.label}" if line.kind == "entry" else f"{line.label}{line.text}"


@given(DOCUMENTS)
def test_every_text_comes_back_in_order(made: Document) -> None:
    """What the paragraphs of a file say stands in the tree, in their order."""
    data = written(made)
    after = bare("".join(printed(read_report(data))))
    at = 0
    for paragraph in paragraphs(part(data)):
        said = bare(visible_text(paragraph))
        at = after.find(said, at)
        assert at >= 0, said
        at += len(said)


@given(DOCUMENTS)
def test_every_line_has_its_place(made: Document) -> None:
    """Each line but those of notes is found in its paragraph, from its first character to its last."""
    data = written(made)
    texts = [visible_text(one) for one in paragraphs(part(data))]
    report = read_report(data)
    for line in reading_of(report.document).lines:
        for offset, sign in enumerate(line.text if line.kind != "note" else ""):
            paragraph, at = report.place(line.number, offset)
            assert bare(texts[paragraph][at]) == bare(sign)


@given(DOCUMENTS)
def test_looks_are_as_many_as_lines(made: Document) -> None:
    """Each line, part and table has a look."""
    report = read_report(written(made))
    reading = reading_of(report.document)
    assert len(report.looks.lines) == len(report.places) == len(reading.lines)
    assert len(report.looks.tables) == len(reading.tables)
    assert len(report.looks.sections) == len(report.document.parts)
