"""Tables of a form: a row for each record of the case, or empty rows to write in."""

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from socialwork.document.design import Align
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.parts import cell, header_row, number_cell, para
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.lines import room
from socialwork.export.forms.model import Column, FormTable
from socialwork.export.forms.paths import Kind, kind_of
from socialwork.export.forms.telling import tell
from socialwork.export.forms.ticks import term_boxes
from socialwork.export.forms.told import as_blocks

_NUMBER_WIDTH = 1.1


def table_blocks(table: FormTable, fill: Fill) -> Blocks:
    """Return *table* with the rows of the case, or with empty ones where it has none."""
    columns = tuple(column for column in table.columns if fill.meets(column.when))
    rows = [
        _raised((cell(fill.say(label)), *_empty(len(columns) - 1)), table.height) for label in table.labels
    ]
    records = fill.value(table.rows) if table.rows else ()
    kind = kind_of(table.rows, fill.form.each) if table.rows else None
    cls = kind.cls if isinstance(kind, Kind) else None
    # A row in which somebody still has to write is as high as an empty one.
    by_hand = fill.blank or any(not column.value for column in columns)
    for n, record in enumerate(records if isinstance(records, tuple) else (), 1):
        number = (number_cell(n),) if table.numbered else ()
        cells = (_cell(column, record, cls, fill) for column in columns)
        rows.append(_raised((*number, *cells), table.height if by_hand else 1))
    for n in range(1, (0 if rows else table.blank) + 1):
        number = (number_cell(n),) if table.numbered else ()
        rows.append(_raised((*number, *_empty(len(columns))), table.height))
    if table.total is not None:
        value = tell(table.total.value, table.total.how, fill) if table.total.value else ""
        label = (Text(fill.say(table.total.label), bold=True),)
        span = max(len(columns) - 1 + table.numbered, 1)
        total = Cell(blocks=as_blocks(value, "table") or (para("", "table"),), align="center")
        rows.append((cell(label, align="center", colspan=span), total))
    titles = ([fill.ctx.label("number")] if table.numbered else []) + [
        fill.say(column.title) for column in columns
    ]
    widths = ((_NUMBER_WIDTH,) if table.numbered else ()) + tuple(column.width for column in columns)
    return (Table(rows=(header_row(titles), *rows), widths=widths, header_rows=1),)


def _cell(column: Column, record: object, cls: Any, fill: Fill) -> Cell:
    align: Align = "center" if column.center or column.choose else "left"
    if column.choose:
        return cell(term_boxes(column.value, fill, record, cls), align=align)
    value = tell(column.value, column.how, fill, record) if column.value else ""
    return Cell(blocks=as_blocks(value, "table") or (para("", "table"),), align=align)


def _empty(count: int) -> tuple[Cell, ...]:
    return (cell(""),) * count


def _raised(cells: Sequence[Cell], height: int) -> tuple[Cell, ...]:
    """Return *cells*, the first of them with so many lines that the row has room to write in."""
    first, *rest = cells
    missing = height - len(first.blocks)
    return (evolve(first, blocks=first.blocks + room(missing)) if missing > 0 else first, *rest)
