"""Tables: widths, spans, repeated header rows, and cells that hold blocks."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from attrs import define

from socialwork.document import nodes
from socialwork.document.nodes import Table
from socialwork.export.word.captions import write_caption
from socialwork.export.word.column_widths import NARROWEST, column_widths
from socialwork.export.word.grids import Slot, grid
from socialwork.export.word.markup import Paragraph, Piece, joined, kept
from socialwork.export.word.paragraphs import lone_paragraph
from socialwork.export.word.roles import FILL
from socialwork.export.word.row_marks import marked
from socialwork.export.word.session import CellKind, Frame, Session
from socialwork.export.word.styles import CELL_MARGIN, GAP_STYLE

_SHARE = 3
"""What is higher than the page divided by this may be torn; so little else would stay empty."""
_SURELY_SHORT = 1000
"""So few characters of markup never fill a third of a page."""
_LEAST_MARKUP = len(
    '<w:tc><w:tcPr></w:tcPr><w:p><w:pPr><w:pStyle w:val=""/></w:pPr><w:r><w:t></w:t></w:r></w:p></w:tc>'
)
"""So much of the markup of a cell with text is surely none of its letters."""
_LETTER_WIDTH, _LINE_HEIGHT = 95, 240
"""Of text of 10 points, in twips."""
_SLIVER = 3 * _LINE_HEIGHT
"""Less of a table than this does not stand alone on a page."""
_FLUSH = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar>'
"""Without lines there is nothing to keep away from: labels begin where the text above them does."""
_WORDS = re.compile(">([^<]+)")


def write_table(session: Session, table: Table, frame: Frame) -> list[Piece]:
    """Write *table* with its caption above; without rows there is only the caption."""
    made: list[Piece] = [write_caption(session, table.caption, above=True)] if table.caption else []
    if table.rows:
        made.append(_table(session, table, frame))
    return made


def _table(session: Session, table: Table, frame: Frame) -> str:
    rows = grid(table)
    widths = column_widths(table, rows, frame.width)
    number = session.row_marks.number(table)
    made = [_row(session, table, slots, widths, frame.height) for slots in rows]
    if number is not None:
        for index, row in enumerate(made):
            row.cells = marked(row.cells, session.bookmarks, number, index, whole=row.whole)
    markup = [row.markup(repeated=index < table.header_rows) for index, row in enumerate(made)]
    for index in _staying(made, table.header_rows, frame.height):
        markup[index] = kept(markup[index])
    return f"{_table_start(table, widths)}{''.join(markup)}</w:tbl>"


@define(slots=False)  # with slots, what is kept of its height would be found more slowly
class _Row:
    """A row before it is printed.

    Attributes:
        cells: The markup of its cells.
        widths: How wide each is, in twips.
        whole: Whether it stays on one page.
        merges: Where each belongs to a row span, and how.
    """

    cells: list[str]
    widths: list[int]
    whole: bool
    merges: list[str]

    def markup(self, *, repeated: bool) -> str:
        flow = "<w:cantSplit/>" * (self.whole or repeated) + "<w:tblHeader/>" * repeated
        return f"<w:tr><w:trPr>{flow}</w:trPr>{''.join(self.cells)}</w:tr>"

    @cached_property
    def height(self) -> int:
        """About how high it is in twips, without cells that reach into the rows below."""
        return max(self._heights(spanning=False), default=_LINE_HEIGHT)

    @property
    def reach(self) -> int:
        """About how high the highest cell is that reaches into the rows below, in twips."""
        return max(self._heights(spanning=True), default=0)

    @property
    def tied(self) -> bool:
        """Whether a row span ties it to the row above."""
        return "continue" in self.merges

    def _heights(self, *, spanning: bool) -> list[int]:
        all_cells = zip(self.cells, self.widths, self.merges, strict=True)
        return [_height(cell, width) for cell, width, merge in all_cells if (merge == "restart") == spanning]


def _row(session: Session, table: Table, slots: list[Slot], widths: list[int], height: int) -> _Row:
    """Write one row; it stays whole, unless it is so high that this would leave a page half empty."""
    cells, spans, whole = [], [], True
    for slot in slots:
        width = widths[slot.column] if slot.span == 1 else sum(widths[slot.column : slot.column + slot.span])
        cell = _cell(session, slot, width, height, ruled=table.ruled)
        if len(cell) > _SURELY_SHORT and _height(cell, width) > height / _SHARE:
            whole = False
        cells.append(cell)
        spans.append(width)
    return _Row(cells, spans, whole, [slot.merge for slot in slots])


def _staying(rows: list[_Row], header: int, height: int) -> set[int]:
    """Return the rows that stay on the page of the next.

    These are the rows of the header with the first lines below it, all that the last lines need so as not
    to be alone, and the rows that a row span ties.
    """
    staying = set(range(min(header, len(rows) - 1)))
    last = len(rows) - 1
    # Below a header of several rows LibreOffice leaves out rows of a table that goes on over a page when the
    # first rows must stay together as well; the header alone keeps the first of them.
    staying.update((_ends if header <= 1 else _last_ends)(rows, header, last))
    start = header
    for index in range(header, len(rows)):
        if index + 1 == len(rows) or not rows[index + 1].tied:
            if index > start:
                staying.update(_together(rows, start, index, height))
            start = index + 1
    return staying


def _together(rows: list[_Row], first: int, last: int, height: int) -> Iterable[int]:
    """Return which of the rows from *first* to *last*, which a row span ties, stay with the next.

    Where together they are so high that this would leave a page half empty, it is only their ends.
    """
    own = sum(row.height for row in rows[first : last + 1])
    if max(own, rows[first].reach) > height / _SHARE:
        return _ends(rows, first, last)
    return range(first, last)


def _ends(rows: list[_Row], first: int, last: int) -> Iterator[int]:
    """Yield the rows that have to stay with the next, lest a page end or begin with a sliver of these."""
    yield from _sliver(rows, range(first, last))
    yield from _last_ends(rows, first, last)


def _last_ends(rows: list[_Row], first: int, last: int) -> Iterator[int]:
    """Yield the rows that have to stay with the next, lest a page begin with a sliver of these."""
    yield from (index - 1 for index in _sliver(rows, range(last, first, -1)))


def _sliver(rows: list[_Row], order: range) -> Iterator[int]:
    """Yield rows in *order* that together with those before them would be only a sliver of a table."""
    seen = 0
    for index in order:
        seen += rows[index].height
        if seen >= _SLIVER:
            return
        yield index


def _height(cell: str, width: int) -> int:
    """Return about how high the markup *cell* is, *width* wide with its margins, in twips."""
    room = max(width - 2 * CELL_MARGIN, NARROWEST)
    lines = cell.count("</w:p>")
    if (len(cell) - _LEAST_MARKUP) * _LETTER_WIDTH >= room:  # else it has too few letters for a second line
        lines += len("".join(_WORDS.findall(cell))) * _LETTER_WIDTH // room
    return lines * _LINE_HEIGHT


def _table_start(table: Table, widths: list[int]) -> str:
    style = "TableGrid" if table.ruled else "TableNormal"
    header = int(table.header_rows > 0)
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>{"" if table.ruled else _FLUSH}'
        f'<w:tblLook w:val="{32 * header:04X}" w:firstRow="{header}"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )


def _cell(session: Session, slot: Slot, width: int, height: int, *, ruled: bool) -> str:
    """Write one cell, *width* wide with its margins, on a page with room for text of *height* twips."""
    cell = slot.cell
    kind: CellKind = "ruled" if ruled else "plain"
    if cell is None:
        return f"{_cell_start(width, slot.span, slot.merge, kind)}{_empty(session)}</w:tc>"
    if cell.header:
        kind = "header"
    start = _cell_start(width, slot.span, slot.merge, kind)
    blocks = cell.blocks
    if len(blocks) == 1 and isinstance(blocks[0], nodes.Paragraph) and blocks[0].role != FILL:
        return start + lone_paragraph(session, blocks[0], kind, cell.align)
    room = max(width - 2 * CELL_MARGIN, NARROWEST)
    pieces = session.write_blocks(
        session, blocks, Frame(width=room, height=height, cell=kind, align=cell.align)
    )
    # A cell has to end with a paragraph; Word calls the file damaged otherwise.
    if not pieces:
        pieces.append(_empty(session))
    elif isinstance(pieces[-1], str):
        pieces.append(Paragraph(GAP_STYLE))
    return f"{start}{joined(pieces)}</w:tc>"


def _empty(session: Session) -> str:
    return Paragraph(session.sheet.id("table")).markup()


@lru_cache(maxsize=1024)
def _cell_start(width: int, span: int, merge: str, kind: CellKind) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    align = '<w:vAlign w:val="center"/>' if kind == "header" else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{merged}{align}</w:tcPr>'
