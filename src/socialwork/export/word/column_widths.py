"""How wide the columns of a table are: as it asks or by what they hold, with words whole if they can be."""

import re
from collections.abc import Iterator, Sequence

from socialwork.document.inline_nodes import Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks, ListBlock, Paragraph, Table
from socialwork.export.word.grids import Slot
from socialwork.export.word.numbering import CELL_HANG
from socialwork.export.word.styles import CELL_MARGIN
from socialwork.export.word.xml import twips
from socialwork.figures.measure import text_width
from socialwork.remembering import remembered

NARROWEST = twips(0.5)
_SIZE = 200
"""How high the letters of a table are, in twips: 10 points."""
_LETTER_WIDTH = 105
"""Of one of these letters, in twips."""
_AIR = 30
"""How much wider than measured a word may be: the font of the table need not be the one that is measured."""
_LONGEST_WORD = 20
"""Words that are longer may be broken."""
_LONGEST_LINE = 40
"""Text that is longer turns lines in any case, so that it asks for no more room."""
_WORD = re.compile(r"[^\s\-–/]+[\-–/]?")

Rows = Sequence[Sequence[Slot]]


def column_widths(table: Table, rows: Rows, room: int) -> list[int]:
    """Share *room* (twips) among the columns of a table.

    Columns that already fill the room stay as they are: what goes on on another page looks like its start.
    Others get what the table asks for; else room by what they hold, or all the same where there are no
    lines.

    Args:
        table: The table.
        rows: Its cells on the columns.
        room: The width of the table.
    """
    columns = rows[0][-1].column + rows[0][-1].span
    known = [max(width, 0) for width in table.widths]
    if len(known) == columns and abs(sum(known) - room) <= columns:  # the rest of a table that goes on
        return [round(width) for width in known]
    if sum(known) or not table.ruled:
        average = sum(known) / len(known) if sum(known) else 1
        shares = [*(known if sum(known) else ()), *[average] * columns][:columns]
    else:
        shares = [_line(rows, column) for column in range(columns)]
    widths = [max(round(room * share / sum(shares)), NARROWEST) for share in shares]
    return _with_whole_words(widths, rows)


def _with_whole_words(widths: list[int], rows: Rows) -> list[int]:
    """Return *widths* such that the longest word of each column fits.

    Where that takes more room than there is, all columns give way by the same share: letters of a text are
    narrower than those that are measured.
    """
    surely = _LETTER_WIDTH * _LONGEST_WORD + 2 * CELL_MARGIN
    needed = [min(_word(rows, column), surely) for column in range(len(widths))]
    lacking = sum(max(need - width, 0) for need, width in zip(needed, widths, strict=True))
    spare = [max(width - need, 0) for need, width in zip(needed, widths, strict=True)]
    if not lacking:
        return widths
    if lacking > sum(spare):
        return [round(sum(widths) * need / sum(needed)) for need in needed]
    return [
        max(width, need) - round(lacking * free / sum(spare))
        for width, need, free in zip(widths, needed, spare, strict=True)
    ]


def _word(rows: Rows, column: int) -> int:
    """Return how wide *column* has to be for its longest word, in twips."""
    words = (
        _width(word, bold=bold) + indent
        for text, indent, bold in _texts(rows, column)
        for word in _WORD.findall(text)
    )
    return max(words, default=0) + _AIR + 2 * CELL_MARGIN


@remembered(maxsize=4096)
def _width(word: str, *, bold: bool) -> int:
    """Return how wide a word is in twips, in letters hardly narrower than those of any other font."""
    return round(text_width(word, _SIZE, bold=bold))


def _line(rows: Rows, column: int) -> float:
    """Return about how much room *column* asks for, in letters, with its margins."""
    longest = max((len(text) for text, _, _ in _texts(rows, column)), default=0)
    return min(longest, _LONGEST_LINE) + 2 * CELL_MARGIN / _LETTER_WIDTH


def _texts(rows: Rows, column: int) -> Iterator[tuple[str, int, bool]]:
    """Yield the text of each paragraph in *column*, how far it is indented in twips, and if any is bold."""
    for slots in rows:
        for slot in slots:
            if slot.column == column and slot.span == 1 and slot.cell is not None:
                for paragraph, indent in _paragraphs(slot.cell.blocks, 0):
                    bold = any(isinstance(node, Text) and node.bold for node in paragraph.text)
                    yield plain(paragraph.text), indent, bold or slot.cell.header


def _paragraphs(blocks: Blocks, indent: int) -> Iterator[tuple[Paragraph, int]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, indent
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _paragraphs(item.blocks, twips(CELL_HANG * (block.level + 1)))
