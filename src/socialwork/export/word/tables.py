"""Tables: widths, spans, repeated header rows, and cells that hold blocks."""

from collections.abc import Iterator
from typing import Literal

from attrs import frozen
from lxml.etree import SubElement

from socialwork.document.nodes import Cell, Table
from socialwork.export.word.captions import write_caption
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.styles import CELL_MARGIN, GAP_STYLE
from socialwork.export.word.xml import CELL, ROW, TABLE, VAL, Element, P, child, name, paragraph, twips

_NARROWEST = twips(0.5)
_W, _TYPE = name("w:w"), name("w:type")
_CELL_PROPERTIES, _CELL_WIDTH = name("w:tcPr"), name("w:tcW")
_SPAN, _MERGE, _ALIGN = name("w:gridSpan"), name("w:vMerge"), name("w:vAlign")
_ROW_PROPERTIES, _WHOLE, _REPEATED = name("w:trPr"), name("w:cantSplit"), name("w:tblHeader")


@frozen
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


def write_table(session: Session, parent: Element, table: Table, frame: Frame) -> None:
    """Write *table* with its caption above; without rows there is only the caption."""
    if table.caption:
        write_caption(session, parent, table.caption, above=True)
    if not table.rows:
        return
    rows = grid(table)
    columns = rows[0][-1].column + rows[0][-1].span
    widths = column_widths(table, columns, frame.width)
    made = SubElement(parent, TABLE)
    _write_properties(made, table, widths)
    for index, slots in enumerate(rows):
        row = SubElement(made, ROW)
        properties = SubElement(row, _ROW_PROPERTIES)
        SubElement(properties, _WHOLE)
        if index < table.header_rows:
            SubElement(properties, _REPEATED)
        for slot in slots:
            width = sum(widths[slot.column : slot.column + slot.span])
            _write_cell(session, row, slot, _inside(table, slot, width, frame.height))


def _write_properties(made: Element, table: Table, widths: list[int]) -> None:
    properties = child(made, "w:tblPr")
    child(properties, "w:tblStyle", {"w:val": "TableGrid" if table.ruled else "TableNormal"})
    child(properties, "w:tblW", {"w:w": sum(widths), "w:type": "dxa"})
    child(properties, "w:jc", {"w:val": "center"})
    child(properties, "w:tblLayout", {"w:type": "fixed"})
    header = int(bool(table.header_rows))
    child(properties, "w:tblLook", {"w:val": "0020" if header else "0000", "w:firstRow": header})
    columns = child(made, "w:tblGrid")
    for width in widths:
        child(columns, "w:gridCol", {"w:w": width})


def _inside(table: Table, slot: Slot, width: int, height: int) -> Frame:
    """Return the room inside the cell of *slot*, which is *width* wide with its margins."""
    room = max(width - 2 * CELL_MARGIN, _NARROWEST)
    if slot.cell is None:
        return Frame(width=room, height=height, cell="ruled" if table.ruled else "plain")
    kind: Literal["header", "ruled", "plain"] = "ruled" if table.ruled else "plain"
    return Frame(
        width=room, height=height, cell="header" if slot.cell.header else kind, align=slot.cell.align
    )


def _write_cell(session: Session, row: Element, slot: Slot, frame: Frame) -> None:
    made = SubElement(row, CELL)
    properties = SubElement(made, _CELL_PROPERTIES)
    width = frame.width + 2 * CELL_MARGIN
    SubElement(properties, _CELL_WIDTH, {_W: str(width), _TYPE: "dxa"})
    if slot.span > 1:
        SubElement(properties, _SPAN, {VAL: str(slot.span)})
    if slot.merge:
        SubElement(properties, _MERGE, {VAL: slot.merge})
    if frame.cell == "header":
        SubElement(properties, _ALIGN, {VAL: "center"})
    if slot.cell:
        session.write_blocks(session, made, slot.cell.blocks, frame)
    # A cell has to end with a paragraph; Word calls the file damaged otherwise.
    if made[-1].tag != P:
        paragraph(made, session.sheet.id("table") if len(made) == 1 else GAP_STYLE)
