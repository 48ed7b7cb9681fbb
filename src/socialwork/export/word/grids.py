"""The cells of a table on its columns, as HTML lays them."""

from attrs import define

from socialwork.document.nodes import Cell, Table


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
    ends = [slots[-1].column + slots[-1].span if slots else 0 for slots in rows]
    columns = max(*ends, len(table.widths), 1)
    for slots, end in zip(rows, ends, strict=True):
        slots += [Slot(column, 1) for column in range(end, columns)]
    return rows


def _lay_row(
    cells: tuple[Cell, ...], spans: dict[int, tuple[int, int]]
) -> tuple[list[Slot], dict[int, tuple[int, int]]]:
    """Place one row; *spans* maps a column to the rows and columns still covered from above."""
    if not spans and not [cell for cell in cells if cell.colspan != 1 or cell.rowspan != 1]:
        return [Slot(column, 1, cell) for column, cell in enumerate(cells)], {}
    slots: list[Slot] = []
    below: dict[int, tuple[int, int]] = {}
    waiting, column, last = iter(cells), 0, max(spans, default=-1)
    cell = next(waiting, None)
    while cell is not None or column <= last:
        if column in spans:
            rows, span = spans[column]
            slots.append(Slot(column, span, merge="continue"))
        elif cell is not None:
            rows, span = cell.rowspan, _free(spans, column, cell.colspan)
            slots.append(Slot(column, span, cell, "restart" if rows > 1 else ""))
            cell = next(waiting, None)
        else:
            rows, span = 1, 1
            slots.append(Slot(column, 1))
        if rows > 1:
            below[column] = (rows - 1, span)
        column += span
    return slots, below


def _free(spans: dict[int, tuple[int, int]], column: int, wanted: int) -> int:
    """Return how many of the *wanted* columns are free before the next span from above."""
    if wanted == 1 or not spans:
        return max(wanted, 1)
    blocked = min((at for at in spans if at > column), default=column + wanted)
    return max(min(wanted, blocked - column), 1)
