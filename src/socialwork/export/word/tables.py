"""Tables: widths, spans, repeated header rows, and cells that hold blocks."""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import define

from socialwork.document.design import Align
from socialwork.document.nodes import Cell, Table
from socialwork.export.word.captions import write_caption
from socialwork.export.word.markup import Paragraph, Piece, joined
from socialwork.export.word.session import CellKind, Frame, Session
from socialwork.export.word.styles import CELL_MARGIN, GAP_STYLE
from socialwork.export.word.xml import twips

_NARROWEST = twips(0.5)
_SURELY_SHORT = 1000
"""So few characters of markup never fill a third of a page."""
_LETTER_WIDTH, _LINE_HEIGHT = 95, 240
"""Of text of 10 points, in twips."""
_TAG = re.compile("<[^>]+>")


@define
class Slot:
    """One ``w:tc``: the columns it covers, and its cell.

    It has no cell below a row span, and where a row is short.
    """

    column: int
    span: int
    cell: Cell | None = None
    merge: str = ""


def grid(table: Table) -> list[list[Slot]]:
    """Lay the cells of *table* on its columns, as HTML does.

    Rows that are too short get empty cells, so that each covers all columns.
    """
    rows, open_spans = [], dict[int, tuple[int, int]]()
    for row in table.rows:
        slots, open_spans = _lay_row(row, open_spans)
        rows.append(slots)
    columns = max((slots[-1].column + slots[-1].span for slots in rows if slots), default=0)
    columns = max(columns, len(table.widths), 1)
    return [[*slots, *_padding(slots, columns)] for slots in rows]


def _lay_row(
    cells: tuple[Cell, ...], spans: dict[int, tuple[int, int]]
) -> tuple[list[Slot], dict[int, tuple[int, int]]]:
    """Place one row; *spans* maps a column to the rows and columns still covered from above."""
    if not spans and all(cell.colspan == cell.rowspan == 1 for cell in cells):
        return [Slot(column, 1, cell) for column, cell in enumerate(cells)], {}
    slots: list[Slot] = []
    below: dict[int, tuple[int, int]] = {}
    waiting, column = list(cells), 0
    while waiting or any(at >= column for at in spans):
        if column in spans:
            rows, span = spans[column]
            slots.append(Slot(column, span, merge="continue"))
        elif waiting:
            cell = waiting.pop(0)
            rows, span = cell.rowspan, _free(spans, column, cell.colspan)
            slots.append(Slot(column, span, cell, "restart" if rows > 1 else ""))
        else:
            rows, span = 1, 1
            slots.append(Slot(column, 1))
        if rows > 1:
            below[column] = (rows - 1, span)
        column += span
    return slots, below


def _free(spans: dict[int, tuple[int, int]], column: int, wanted: int) -> int:
    """Return how many of the *wanted* columns are free before the next span from above."""
    blocked = min((at for at in spans if at > column), default=column + wanted)
    return max(min(wanted, blocked - column), 1)


def _padding(slots: list[Slot], columns: int) -> Iterator[Slot]:
    end = slots[-1].column + slots[-1].span if slots else 0
    yield from (Slot(column, 1) for column in range(end, columns))


def column_widths(table: Table, columns: int, room: int) -> list[int]:
    """Share *room* (twips) among the columns as the table asks, or equally.

    >>> column_widths(Table(rows=(), widths=(1, 3)), 2, 4000)
    [1000, 3000]
    """
    known = [max(width, 0) for width in table.widths]
    average = sum(known) / len(known) if sum(known) else 1
    shares = [*known, *[average] * columns][:columns] if sum(known) else [1.0] * columns
    return [max(round(room * share / sum(shares)), _NARROWEST) for share in shares]


def write_table(session: Session, table: Table, frame: Frame) -> list[Piece]:
    """Write *table* with its caption above; without rows there is only the caption."""
    made: list[Piece] = [write_caption(session, table.caption, above=True)] if table.caption else []
    if table.rows:
        made.append(_table(session, table, frame))
    return made


def _table(session: Session, table: Table, frame: Frame) -> str:
    rows = grid(table)
    columns = rows[0][-1].column + rows[0][-1].span
    widths = column_widths(table, columns, frame.width)
    made = [_table_start(table, widths)]
    for index, slots in enumerate(rows):
        repeated = "<w:tblHeader/>" if index < table.header_rows else ""
        made.append(_row(session, table, slots, widths, frame.height, repeated))
    made.append("</w:tbl>")
    return "".join(made)


def _row(  # noqa: PLR0913, PLR0917 - a row hangs on all of them
    session: Session, table: Table, slots: list[Slot], widths: list[int], height: int, repeated: str
) -> str:
    """Return one row; it stays on one page, unless it is so high that this would leave a page half empty."""
    cells, whole = [], "<w:cantSplit/>"
    for slot in slots:
        width = sum(widths[slot.column : slot.column + slot.span])
        frame = _inside(table, slot, width, height)
        cell = _cell(session, slot, width, frame)
        if not repeated and len(cell) > _SURELY_SHORT and _height(cell, frame.width) > height / 3:
            whole = ""
        cells.append(cell)
    return f"<w:tr><w:trPr>{whole}{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _height(cell: str, width: int) -> int:
    """Return about how high the markup *cell* is when its text is set *width* wide, in twips."""
    paragraphs = (_TAG.sub("", paragraph) for paragraph in cell.split("</w:p>"))
    return sum(len(text) * _LETTER_WIDTH // width + 1 for text in paragraphs) * _LINE_HEIGHT


def _table_start(table: Table, widths: list[int]) -> str:
    style = "TableGrid" if table.ruled else "TableNormal"
    header = int(table.header_rows > 0)
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{32 * header:04X}" w:firstRow="{header}"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )


def _inside(table: Table, slot: Slot, width: int, height: int) -> Frame:
    """Return the room inside the cell of *slot*, which is *width* wide with its margins."""
    kind: CellKind = "ruled" if table.ruled else "plain"
    if slot.cell is None:
        return _frame(width, height, kind, "left")
    return _frame(width, height, "header" if slot.cell.header else kind, slot.cell.align)


@lru_cache(maxsize=256)
def _frame(width: int, height: int, kind: CellKind, align: Align) -> Frame:
    return Frame(width=max(width - 2 * CELL_MARGIN, _NARROWEST), height=height, cell=kind, align=align)


def _cell(session: Session, slot: Slot, width: int, frame: Frame) -> str:
    span = f'<w:gridSpan w:val="{slot.span}"/>' if slot.span > 1 else ""
    merge = f'<w:vMerge w:val="{slot.merge}"/>' if slot.merge else ""
    align = '<w:vAlign w:val="center"/>' if frame.cell == "header" else ""
    pieces = session.write_blocks(session, slot.cell.blocks, frame) if slot.cell else []
    # A cell has to end with a paragraph; Word calls the file damaged otherwise.
    if not (pieces and isinstance(pieces[-1], Paragraph)):
        pieces.append(Paragraph(GAP_STYLE if pieces else session.sheet.id("table")))
    properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{align}</w:tcPr>'
    return f"<w:tc>{properties}{joined(pieces)}</w:tc>"
