"""Tables of people counted by row and column, with computed totals."""

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import caption_table, cell, lead_to, number_cell
from socialwork.values.tables import CountRow, CountTable


def count_table(counted: CountTable, anchor: str, lead: str, institution: str, ctx: Context) -> Blocks:
    """Return *counted* as a table with a total row and column, after a sentence that refers to it.

    Args:
        counted: The table.
        anchor: The anchor of its caption.
        lead: The key of the label for the sentence, with ``{institution}``, ``{total}`` and ``{table}``.
        institution: The name of the institution.
        ctx: The context of the block.
    """
    body = tuple(_row(n, row) for n, row in enumerate(counted.rows, start=1))
    head = _head(counted, ctx)
    table = Table(
        rows=(*head, *body, _totals(counted, ctx)),
        widths=(1.0, 4.0, *[1.8] * (len(counted.columns) + 1)),
        header_rows=len(head),
        caption=caption_table(anchor, counted.title),
    )
    return (lead_to(anchor, lead, ctx, institution=institution, total=counted.total), table)


def _head(counted: CountTable, ctx: Context) -> tuple[tuple[Cell, ...], ...]:
    """One row of header cells, or two where the counted columns have a heading in common."""
    columns = tuple(_header(column) for column in counted.columns)
    titles = (ctx.label("number"), counted.row_title)
    if not counted.group_title:
        return ((*(_header(title) for title in titles), *columns, _header(ctx.label("total"))),)
    group = _header(counted.group_title, colspan=len(columns))
    first = (*(_header(title, rowspan=2) for title in titles), group, _header(ctx.label("total"), rowspan=2))
    return (first, columns)


def _header(title: str, *, colspan: int = 1, rowspan: int = 1) -> Cell:
    return cell(title, align="center", header=True, colspan=colspan, rowspan=rowspan)


def _row(n: int, row: CountRow) -> tuple[Cell, ...]:
    return (
        number_cell(n),
        cell(row.label),
        *(number_cell(count) for count in row.counts),
        number_cell(row.total),
    )


def _totals(counted: CountTable, ctx: Context) -> tuple[Cell, ...]:
    label = cell((Text(ctx.label("total"), bold=True),), align="center", colspan=2)
    sums = (*counted.column_totals, counted.total)
    return (label, *(cell((Text(str(count), bold=True),), align="center") for count in sums))
