"""How wide the columns of a table are: as it asks or by what they hold, with words whole if they can be."""

import re
from collections.abc import Iterator, Sequence

from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks, ListBlock, Paragraph, Table
from socialwork.export.word.grids import Slot
from socialwork.export.word.numbering import CELL_HANG
from socialwork.export.word.styles import CELL_MARGIN
from socialwork.export.word.xml import twips

NARROWEST = twips(0.5)
_LETTER_WIDTH = 105
"""Of letters of 10 points, in twips; those of long words are hardly wider."""
_CAPITAL = 80
"""How much wider a bold capital is."""
_LONGEST_WORD = 20
"""Words that are longer may be broken."""
_LONGEST_LINE = 40
"""Text that is longer turns lines in any case, so that it asks for no more room."""
_WORD = re.compile(r"[^\s\-–/]+[\-–/]?")

Rows = Sequence[Sequence[Slot]]


def column_widths(table: Table, rows: Rows, room: int) -> list[int]:
    """Share *room* (twips) among the columns of a table.

    Columns get what the table asks for; else room by what they hold, or all the same where there are no
    lines.

    Args:
        table: The table.
        rows: Its cells on the columns.
        room: The width of the table.
    """
    columns = rows[0][-1].column + rows[0][-1].span
    known = [max(width, 0) for width in table.widths]
    if sum(known) or not table.ruled:
        average = sum(known) / len(known) if sum(known) else 1
        shares = [*(known if sum(known) else ()), *[average] * columns][:columns]
    else:
        shares = [_line(rows, column) for column in range(columns)]
    widths = [max(round(room * share / sum(shares)), NARROWEST) for share in shares]
    return _with_whole_words(widths, rows)


def _with_whole_words(widths: list[int], rows: Rows) -> list[int]:
    """Return *widths* such that the longest word of each column fits, if all have the room for that."""
    surely = _LETTER_WIDTH * _LONGEST_WORD + _CAPITAL + 2 * CELL_MARGIN
    needed = [
        min(_word(rows, column), surely) if width < surely else NARROWEST
        for column, width in enumerate(widths)
    ]
    lacking = sum(max(need - width, 0) for need, width in zip(needed, widths, strict=True))
    spare = [max(width - need, 0) for need, width in zip(needed, widths, strict=True)]
    if not lacking or lacking > sum(spare):
        return widths
    return [
        max(width, need) - round(lacking * free / sum(spare))
        for width, need, free in zip(widths, needed, spare, strict=True)
    ]


def _word(rows: Rows, column: int) -> int:
    """Return how wide *column* has to be for its longest word, in twips."""
    words = (
        len(word) * _LETTER_WIDTH + indent
        for text, indent in _texts(rows, column)
        for word in _WORD.findall(text)
    )
    return max(words, default=0) + _CAPITAL + 2 * CELL_MARGIN


def _line(rows: Rows, column: int) -> float:
    """Return about how much room *column* asks for, in letters, with its margins."""
    longest = max((len(text) for text, _ in _texts(rows, column)), default=0)
    return min(longest, _LONGEST_LINE) + 2 * CELL_MARGIN / _LETTER_WIDTH


def _texts(rows: Rows, column: int) -> Iterator[tuple[str, int]]:
    """Yield the text of each paragraph in *column*, and how far it is indented in twips."""
    for slots in rows:
        for slot in slots:
            if slot.column == column and slot.span == 1 and slot.cell is not None:
                yield from _paragraphs(slot.cell.blocks, 0)


def _paragraphs(blocks: Blocks, indent: int) -> Iterator[tuple[str, int]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield plain(block.text), indent
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _paragraphs(item.blocks, twips(CELL_HANG * (block.level + 1)))
