"""Captions in prose: that of a table stands in the paragraph behind it, one of its own says so."""

import re
from collections.abc import Iterable

from attrs import evolve, frozen

from socialwork.document.attributed import CAPTION, SERIES, WIDTHS
from socialwork.document.attributes import NONE, Attributes, attributes_at_end, braces, numbers_in
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import Block, Blocks, Caption, Paragraph, SeriesKind, Table

_TITLE = re.compile(r"Tab(?:el|le):\s+")
_SERIES: dict[str, SeriesKind] = {
    "table": "table",
    "figure": "figure",
    "photo": "photo",
    "appendix": "appendix",
}


@frozen
class Said:
    """A paragraph of which braces say something."""

    paragraph: Paragraph
    attributes: Attributes


def captioned(blocks: Iterable[Block | Said]) -> Blocks:
    """Give each table the caption in the paragraph behind it, and make captions of those that say so."""
    out: list[Block] = []
    for block in blocks:
        before = out[-1] if out else None
        if isinstance(before, Table) and isinstance(block, Said | Paragraph):
            table = _told(before, block)
            if table is not None:
                out[-1] = table
                continue
        out.append(_alone(block) if isinstance(block, Said) else block)
    return tuple(out)


def with_caption(table: Table, text: Inlines) -> Table | None:
    """Return *table* with the caption that *text* is, braces and all; ``None`` where it is none."""
    last = text[-1] if text else None
    if not isinstance(last, Text):  # a citation or a reference ends it, and no braces
        return _titled(table, text, NONE)
    found, rest = attributes_at_end(last.text)
    bare = merged((*text[:-1], evolve(last, text=rest)))
    return _titled(table, bare, found)


def _told(table: Table, block: Said | Paragraph) -> Table | None:
    """Return *table* with what the paragraph behind it says of it."""
    paragraph, said = (block.paragraph, block.attributes) if isinstance(block, Said) else (block, NONE)
    if table.caption is not None or paragraph.role == "quote":
        return None
    if not paragraph.text and said.values.get(WIDTHS) and not (said.anchor or said.classes):
        return _shared(table, said)
    return _titled(table, paragraph.text, said)


def _titled(table: Table, text: Inlines, said: Attributes) -> Table | None:
    first = text[0] if text else None
    match = _TITLE.match(first.text) if isinstance(first, Text) else None
    if match is None or not isinstance(first, Text) or said.classes:
        return None
    title = merged((evolve(first, text=first.text[match.end() :]), *text[1:]))
    series = _SERIES.get(said.values.get(SERIES, ""), "table")
    return _shared(evolve(table, caption=Caption(series=series, title=title, anchor=said.anchor)), said)


def _shared(table: Table, said: Attributes) -> Table:
    widths = numbers_in(said.values.get(WIDTHS, ""))
    return evolve(table, widths=widths) if any(widths) else table


def _alone(block: Said) -> Block:
    """Return a caption of its own, or the paragraph: with its braces where they say nothing here."""
    said, paragraph = block.attributes, block.paragraph
    if CAPTION in said.classes:
        series = _SERIES.get(said.values.get(SERIES, ""), "figure")
        return Caption(series=series, title=paragraph.text, anchor=said.anchor)
    if not (said.anchor or said.values):
        return paragraph
    text = Text(f" {braces(said.anchor, said.classes, said.values)}")
    return evolve(paragraph, text=merged((*paragraph.text, text)))
