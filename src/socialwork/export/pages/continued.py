"""Tables that go on on another page: they are parted where a layout turns the page, and say so.

Word repeats header rows by itself, but has no caption for what goes on. So a table is written as several:
between two of them a page is turned, and a line such as ``Tabel 3. 1 (lanjutan)`` stands above the rest. Its
number is a reference to the caption; nothing counts the line, and no list has it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from socialwork.document.inline_nodes import CrossRef, Footnote, Inline, Text
from socialwork.document.nodes import Block, Blocks, Caption, Document, PageBreak, Paragraph, Table
from socialwork.export.word.roles import CONTINUED
from socialwork.export.word.row_marks import end_mark, row_mark

_PLACE = re.compile(r"(\{label\}|\{title\})")


@frozen
class Parting:
    """Where one table is parted.

    Attributes:
        rows: The rows that begin another page, counted from 0 with the header.
        start: The page on which the table began when that was found, counted from that of its part.
    """

    rows: tuple[int, ...] = ()
    start: int = 0


Partings = Mapping[str, Parting]
"""How tables are parted, by the anchors of their captions."""


def goes_on(document: Document) -> bool:
    """Say whether *document* wants to tell of tables that go on, and has any that might."""
    wanted = document.design.numbering.continued
    return bool(wanted) and any(_may_go_on(block) for part in document.parts for block in part.blocks)


def parted(document: Document, partings: Partings) -> Document:
    """Return *document* with its tables parted as *partings* say."""
    wanted = document.design.numbering.continued

    def each(blocks: Blocks) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, Table) and block.caption and (rows := _rows(block, partings)):
                yield from _pieces(block, block.caption, rows, wanted)
            else:
                yield block

    return evolve(
        document, parts=tuple(evolve(part, blocks=tuple(each(part.blocks))) for part in document.parts)
    )


def marks(document: Document) -> frozenset[str]:
    """Return the names of the bookmarks that tell on which pages the rows of *document* lie."""
    found: set[str] = set()
    tables = (block for part in document.parts for block in part.blocks if isinstance(block, Table))
    for number, table in enumerate(tables):
        for row, cells in enumerate(table.rows):
            found.add(row_mark(number, row))
            found.update(end_mark(number, row, cell) for cell in range(len(cells)))
    return frozenset(found)


def next_partings(
    document: Document, partings: Partings, pages: Mapping[str, int], starts: Sequence[int]
) -> Partings:
    """Return how the tables are to be parted after a layout; the same where all is well.

    Args:
        document: The document, with its tables whole.
        partings: How they were parted in the layout.
        pages: The page of each bookmark of :func:`marks` in it.
        starts: The first page of each part in it.
    """
    made: dict[str, Parting] = {}
    number = 0
    for place, part in enumerate(document.parts):
        for table in part.blocks:
            if not isinstance(table, Table):
                continue
            rows = _rows(table, partings)
            if table.caption and _may_go_on(table):
                laid = _Laid(table, rows, number, pages)
                anchor = table.caption.anchor
                parting = _next(laid, partings.get(anchor), starts[place])
                if parting.rows:
                    made[anchor] = parting
            number += len(rows) + 1
    return made


def _may_go_on(block: Block) -> bool:
    """Say whether *block* is a table with a number and more than one row below its header."""
    if not isinstance(block, Table) or block.caption is None or not block.ruled:
        return False
    return bool(block.caption.number and block.caption.anchor) and len(block.rows) > block.header_rows + 1


def _rows(table: Table, partings: Partings) -> tuple[int, ...]:
    parting = partings.get(table.caption.anchor) if table.caption else None
    return parting.rows if parting else ()


def _pieces(table: Table, caption: Caption, rows: tuple[int, ...], wanted: str) -> Iterator[Block]:
    header = table.rows[: table.header_rows]
    yield evolve(table, rows=table.rows[: rows[0]])
    for first, last in zip(rows, (*rows[1:], len(table.rows)), strict=True):
        yield PageBreak()
        yield Paragraph(text=tuple(_label(caption, wanted)), role=CONTINUED)
        yield evolve(table, rows=(*header, *table.rows[first:last]), caption=None)


def _label(caption: Caption, wanted: str) -> Iterator[Inline]:
    """Yield what stands above the rest of a table: its number follows that of the caption."""
    for piece in filter(None, _PLACE.split(wanted)):
        if piece == "{label}":
            yield CrossRef(caption.anchor, caption.label)
        elif piece == "{title}":
            yield from (node for node in caption.title if not isinstance(node, Footnote))
        else:
            yield Text(piece)


# --- what a layout tells ----------------------------------------------------------------------


@frozen
class _Laid:
    """A table as it was laid out.

    Attributes:
        table: The table, whole.
        rows: The rows that began another piece.
        number: The number of its first piece.
        pages: Where the rows came to lie.
    """

    table: Table
    rows: tuple[int, ...]
    number: int
    pages: Mapping[str, int]

    def page(self, row: int) -> int | None:
        """Return the page on which *row* begins."""
        piece, local = self._place(row)
        return self.pages.get(row_mark(piece, local))

    def end(self, row: int) -> int:
        """Return the page on which *row* ends; of a row that stays whole nobody asks where that is."""
        piece, local = self._place(row)
        cells = range(len(self.table.rows[row]))
        ends = [self.pages.get(end_mark(piece, local, cell), -1) for cell in cells]
        return max(self.page(row) or 0, *ends, -1)

    def _place(self, row: int) -> tuple[int, int]:
        """Return the piece that *row* lies in, and its place there, below the header that is repeated."""
        before = [first for first in self.rows if first <= row]
        local = row - before[-1] + self.table.header_rows if before else row
        return self.number + len(before), local


def _next(laid: _Laid, known: Parting | None, start: int) -> Parting:
    """Return how a table is to be parted, from the first piece on that does not fit its page."""
    first = laid.page(laid.table.header_rows)
    if first is None:
        return Parting()
    begins = first - start
    if known is not None and known.start != begins:
        return Parting()  # what stands above has grown: the table is looked at whole again
    bounds = (laid.table.header_rows, *laid.rows, len(laid.table.rows))
    for place, (low, high) in enumerate(pairwise(bounds)):
        crossings = tuple(row for row in range(low + 1, high) if _turns(laid, row))
        if crossings:
            return Parting((*laid.rows[:place], *crossings), begins)
    return Parting(laid.rows, begins)


def _turns(laid: _Laid, row: int) -> bool:
    """Say whether a page begins with *row*, and the table can be parted there."""
    before, own = laid.page(row - 1), laid.page(row)
    if before is None or own is None or own <= before:
        return False
    return laid.end(row - 1) == before and row not in _tied(laid.table)


def _tied(table: Table) -> frozenset[int]:
    """Return the rows into which a cell of a row above reaches."""
    return frozenset(
        below
        for row, cells in enumerate(table.rows)
        for cell in cells
        for below in range(row + 1, row + cell.rowspan)
    )
