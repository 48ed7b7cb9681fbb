"""Tables that somebody made of tabs or blanks: lines with the same columns, one after the other."""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.export.word.reading.raw import Raw, RawCell, RawParagraph, RawRow, RawTable
from socialwork.export.word.reading.typed import caption_label

_TABS = re.compile(r"\t+ *")
_BLANKS = re.compile(r"[ \u00a0]{3,}")
_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 3
_FEWEST_BELOW_CAPTION = 2
"""So many rows or columns are enough where a caption says that they are a table."""
_LONGEST_CELL = 80
_LONGEST = 300

Span = tuple[int, int]
"""Start and end of a cell in the text of its paragraph."""

Line = tuple[RawParagraph, tuple[Span, ...]]
"""A line of a paragraph with its cells."""


def unflatten(blocks: list[Raw]) -> list[Raw]:
    """Return *blocks* with a table for each run of lines that make one; others are kept as they are."""
    made: list[Raw] = []
    run: list[tuple[RawParagraph, list[Line]]] = []
    for raw in blocks:
        lines = list(_lines(raw)) if isinstance(raw, RawParagraph) else []
        if isinstance(raw, RawParagraph) and lines and (not run or len(run[0][1][0][1]) == len(lines[0][1])):
            run.append((raw, lines))
            continue
        made += _settled(run, made)
        run = [(raw, lines)] if isinstance(raw, RawParagraph) and lines else []
        if not run:
            made.append(raw)
    return [*made, *_settled(run, made)]


def _settled(run: list[tuple[RawParagraph, list[Line]]], before: list[Raw]) -> list[Raw]:
    """Return the table that *run* makes, or its paragraphs where it makes none.

    Args:
        run: Paragraphs with their lines, which all have as many columns.
        before: The blocks before them: below the caption of a table less makes one.
    """
    lines = [line for _, found in run for line in found]
    alone = len(lines) >= _FEWEST_ROWS and len(lines[0][1]) >= _FEWEST_COLUMNS and not _is_form(lines)
    if not alone and not (len(lines) >= _FEWEST_BELOW_CAPTION and _is_table_caption(before)):
        return [raw for raw, _ in run]
    rows = [RawRow([_cell(raw, span) for span in spans]) for raw, spans in lines]
    first = run[0][0]
    rows[0].cells[0].blocks[0].break_before = False  # type: ignore[union-attr]
    table = RawTable(rows, (), ruled=False, flattened=True)
    lead: list[Raw] = []
    if first.break_before:
        lead = [evolve(first, inlines=(), text="", bookmarks=(), boxes=(), cut=0)]
    return [*lead, table]


def _is_table_caption(before: list[Raw]) -> bool:
    """Return whether the last block that says something is the caption of a table."""
    last = next((one for one in before[:-3:-1] if not (isinstance(one, RawParagraph) and not one.said)), None)
    if not isinstance(last, RawParagraph) or len(last.text) > _LONGEST or last.said.endswith("."):
        return False
    label = caption_label(last.text)
    return label is not None and label.series == "table"


def _cell(raw: RawParagraph, span: Span) -> RawCell:
    return RawCell(
        [evolve(raw, cut=span[0], end=span[1], break_before=False, break_after=False, section=None)]
    )


def _lines(raw: RawParagraph) -> Iterator[Line]:
    """Yield the lines of a paragraph with their cells; none where one of them has no columns."""
    text = raw.text
    if not raw.is_open or raw.level or raw.label or raw.pictures or raw.boxes or raw.noted:
        return
    if len(text) > _LONGEST or raw.section is not None or not ("\t" in text or "   " in text):
        return
    found: list[Line] = []
    at = raw.cut
    for line in text[raw.cut : raw.end].split("\n"):
        if line.strip():
            spans = _columns(line, at)
            if len(spans) < _FEWEST_BELOW_CAPTION or (found and len(found[0][1]) != len(spans)):
                return
            found.append((raw, spans))
        at += len(line) + 1
    yield from found


def _columns(line: str, at: int) -> tuple[Span, ...]:
    """Return the cells of a line, parted by tabs or else by several blanks."""
    gap = _TABS if "\t" in line else _BLANKS
    start = len(line) - len(line.lstrip(" "))
    spans: list[Span] = []
    for found in gap.finditer(line, start):
        spans.append((at + start, at + found.start()))
        start = found.end()
    spans.append((at + start, at + len(line.rstrip())))
    if any(end - first > _LONGEST_CELL for first, end in spans):
        return ()
    return tuple((first, max(first, end)) for first, end in spans)


def _is_form(lines: list[Line]) -> bool:
    """Return whether the lines are a form, with colons below each other, or too little for a table."""
    columns = zip(
        *([raw.text[first:end].strip() for first, end in spans] for raw, spans in lines), strict=True
    )
    texts = list(columns)
    colons = any(all(cell == ":" for cell in column) for column in texts[1:])
    leads = sum(cell.startswith(":") for column in texts for cell in column) * 2 > len(lines)
    filled = sum(any(column) for column in texts)
    return colons or leads or filled < _FEWEST_COLUMNS
