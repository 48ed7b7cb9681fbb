"""Tables that go on on another page: they are parted where a layout turns the page, and say so.

Word repeats header rows by itself, but has no caption for what goes on. So a table is written as several:
between two of them a page is turned, and a line such as ``Tabel 3. 1 (lanjutan)`` stands above the rest. Its
number is a reference to the caption; nothing counts the line, and no list has it.

A table above signatures is parted too where these would stand alone on a page: LibreOffice keeps a table on
the page of what follows only if it is all on one.
"""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from socialwork.document.inline_nodes import CrossRef, Footnote, Inline, Text
from socialwork.document.nodes import Block, Caption, Document, PageBreak, Paragraph, Part, Table
from socialwork.export.word.column_widths import column_widths
from socialwork.export.word.grids import grid
from socialwork.export.word.roles import CONTINUED, SIGNATURES
from socialwork.export.word.row_marks import end_mark, row_mark
from socialwork.export.word.xml import twips

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
"""How tables are parted, by the anchors of their captions, or by their numbers where they have none."""


def goes_on(document: Document) -> bool:
    """Say whether *document* wants to tell of tables that go on, and has any that might."""
    wanted = document.design.numbering.continued
    return bool(wanted) and any(_may_go_on(block) for part in document.parts for block in part.blocks)


def parted(document: Document, partings: Partings) -> Document:
    """Return *document* with its tables parted as *partings* say."""
    wanted = document.design.numbering.continued

    count = itertools.count()

    def each(part: Part) -> Iterator[Block]:
        page = document.design.page
        room = page.height - page.top - page.bottom if part.landscape else page.text_width
        for block in part.blocks:
            parting = partings.get(_key(block, next(count))) if isinstance(block, Table) else None
            if isinstance(block, Table) and parting is not None:
                whole = evolve(block, widths=tuple(column_widths(block, grid(block), twips(room))))
                yield from _pieces(whole, parting.rows, wanted)
            else:
                yield block

    return evolve(document, parts=tuple(evolve(part, blocks=tuple(each(part))) for part in document.parts))


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
    number, count = 0, itertools.count()
    for start, part in zip(starts, document.parts, strict=True):
        for table, after in itertools.zip_longest(part.blocks, part.blocks[1:]):
            if not isinstance(table, Table):
                continue
            key = _key(table, next(count))
            known = partings.get(key)
            laid = _Laid(table, known.rows if known else (), number, pages)
            if _may_go_on(table):
                parting = _next(laid, known, start)
            else:
                parting = _next_signed(laid, known, start) if _may_be_signed(table, after) else Parting()
            if parting.rows:
                made[key] = parting
            number += len(laid.rows) + 1
    return made


def _may_go_on(block: Block) -> bool:
    """Say whether *block* is a table with a number and more than one row below its header."""
    if not isinstance(block, Table) or block.caption is None or not block.ruled:
        return False
    return bool(block.caption.number and block.caption.anchor) and len(block.rows) > block.header_rows + 1


def _may_be_signed(block: Block, after: Block | None) -> bool:
    """Say whether *block* is a table of several rows right above signatures."""
    if not isinstance(block, Table) or not block.ruled or len(block.rows) <= block.header_rows + 1:
        return False
    return isinstance(after, Table) and any(
        isinstance(inner, Paragraph) and inner.role in SIGNATURES
        for cells in after.rows
        for cell in cells
        for inner in cell.blocks
    )


def _key(table: Table, number: int) -> str:
    """Return the anchor of *table*, or what no anchor looks like with its number among all tables."""
    return (table.caption.anchor if table.caption else "") or f"#{number}"


def _pieces(table: Table, rows: tuple[int, ...], wanted: str) -> Iterator[Block]:
    header = table.rows[: table.header_rows]
    yield evolve(table, rows=table.rows[: rows[0]])
    for first, last in zip(rows, (*rows[1:], len(table.rows)), strict=True):
        yield PageBreak()
        if table.caption is not None:
            yield Paragraph(text=tuple(_label(table.caption, wanted)), role=CONTINUED)
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
            return Parting((*laid.rows[:place], *_without_lone_row(laid.table, low, crossings)), begins)
    return Parting(laid.rows, begins)


def _without_lone_row(table: Table, low: int, crossings: tuple[int, ...]) -> tuple[int, ...]:
    """Return *crossings* such that the last row takes one along, unless a line stands above one row then."""
    *others, last = crossings
    start = others[-1] if others else low
    least = start + (1 if start == table.header_rows else 2)
    earlier = [row for row in range(least, last) if row not in _tied(table)]
    return (*others, earlier[-1]) if earlier and last + 1 == len(table.rows) else crossings


def _next_signed(laid: _Laid, known: Parting | None, start: int) -> Parting:
    """Return how a table above signatures is to be parted: its last row stays on their page."""
    last = len(laid.table.rows) - 1
    begins, signed = (
        laid.page(laid.table.header_rows),
        laid.pages.get(row_mark(laid.number + len(laid.rows) + 1, 0)),
    )
    if begins is None or signed is None:
        return Parting()
    if known is not None:
        return known if known.start == begins - start else Parting()
    if laid.end(last) >= signed or last in _tied(laid.table):
        return Parting()
    return Parting((last,), begins - start)


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
