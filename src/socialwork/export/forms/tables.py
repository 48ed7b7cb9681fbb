"""Tables of a form: a row for each record of the case, or empty rows to write in."""

from collections.abc import Iterable, Iterator
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
    shown = evolve(table, columns=tuple(column for column in table.columns if fill.meets(column.when)))
    rows = [*_labelled(shown, fill), *_rows(shown, fill)]
    rows = rows or [_empty(shown, n + 1) for n in range(table.blank)]
    titles = ([fill.ctx.label("number")] if table.numbered else []) + [
        fill.say(column.title) for column in shown.columns
    ]
    widths = ((_NUMBER_WIDTH,) if table.numbered else ()) + tuple(column.width for column in shown.columns)
    body = (header_row(titles), *rows, *_total(shown, fill))
    return (Table(rows=body, widths=widths, header_rows=1),)


def _labelled(table: FormTable, fill: Fill) -> Iterator[tuple[Cell, ...]]:
    for words in table.labels:
        cells = (cell(fill.say(words)), *(cell("") for _ in table.columns[1:]))
        yield tuple(_raised(cells, table.height))


def _rows(table: FormTable, fill: Fill) -> Iterator[tuple[Cell, ...]]:
    records = fill.value(table.rows) if table.rows else ()
    kind = kind_of(table.rows, fill.form.each) if table.rows else None
    cls = kind.cls if isinstance(kind, Kind) else None
    for n, record in enumerate(records if isinstance(records, tuple) else (), 1):
        yield from _row(table, record, cls, n, fill)


def _row(table: FormTable, record: object, cls: Any, n: int, fill: Fill) -> Iterator[tuple[Cell, ...]]:
    number = (number_cell(n),) if table.numbered else ()
    cells = tuple(_cell(column, record, cls, fill) for column in table.columns)
    by_hand = any(not column.value for column in table.columns)
    # A row in which somebody still has to write is as high as an empty one.
    yield tuple(_raised((*number, *cells), table.height if by_hand or fill.blank else 1))


def _cell(column: Column, record: object, cls: Any, fill: Fill) -> Cell:
    align: Align = "center" if column.center or column.choose else "left"
    if column.choose:
        return cell(term_boxes(column.value, fill, record, cls), align=align)
    told = tell(column.value, column.how, fill, record) if column.value else ""
    blocks = as_blocks(told, "table") or (para("", "table"),)
    return Cell(blocks=blocks, align=align)


def _raised(cells: Iterable[Cell], height: int) -> Iterator[Cell]:
    """Yield *cells*, the first of them with so many lines that the row has room to write in."""
    for n, one in enumerate(cells):
        missing = height - len(one.blocks) if n == 0 else 0
        yield evolve(one, blocks=one.blocks + room(missing)) if missing > 0 else one


def _empty(table: FormTable, number: int) -> tuple[Cell, ...]:
    first = (number_cell(number),) if table.numbered else ()
    cells = (*first, *(cell("") for _ in table.columns))
    return tuple(_raised(cells, table.height))


def _total(table: FormTable, fill: Fill) -> Iterator[tuple[Cell, ...]]:
    total = table.total
    if total is None:
        return
    span = len(table.columns) - 1 + table.numbered
    told = tell(total.value, total.how, fill) if total.value else ""
    label = cell((Text(fill.say(total.label), bold=True),), align="center", colspan=max(span, 1))
    yield (label, Cell(blocks=as_blocks(told, "table") or (para("", "table"),), align="center"))
