"""Tables of people counted by row and column, with computed totals."""

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import caption_table, cell, lead_to, number_cell
from socialwork.values.tables import CountTable
from socialwork.words import Words

_ABOUT = Words("sekitar {n}", "about {n}")


def count_table(counted: CountTable, anchor: str, lead: str, institution: str, ctx: Context) -> Blocks:
    """Return *counted* as a table with a total row and column, after a sentence that refers to it.

    Args:
        counted: The table.
        anchor: The anchor of its caption.
        lead: The key of the label for the sentence, with ``{institution}``, ``{total}`` and ``{table}``.
        institution: The name of the institution.
        ctx: The context of the block.
    """
    # A single column of round numbers is the total.
    shown = 0 if counted.rounded and len(counted.columns) == 1 else len(counted.columns)
    columns = tuple(_header(column) for column in counted.columns[:shown])
    titles = (ctx.label("number"), counted.row_title)
    head: tuple[tuple[Cell, ...], ...]
    if counted.group_title:  # the counted columns have a heading in common, in a row of its own
        group = _header(counted.group_title, colspan=len(columns))
        total = _header(ctx.label("total"), rowspan=2)
        head = ((*(_header(title, rowspan=2) for title in titles), group, total), columns)
    else:
        head = ((*(_header(title) for title in titles), *columns, _header(ctx.label("total"))),)
    body = (
        (number_cell(n), cell(row.label), *map(number_cell, row.counts[:shown]), number_cell(row.total))
        for n, row in enumerate(counted.rows, start=1)
    )
    sums = (
        cell((Text(str(count), bold=True),), align="center")
        for count in (*counted.column_totals[:shown], counted.total)
    )
    foot = (cell((Text(ctx.label("total"), bold=True),), align="center", colspan=2), *sums)
    table = Table(
        rows=(*head, *body, foot),
        widths=(1.0, 4.0, *[1.8] * (shown + 1)),
        header_rows=len(head),
        caption=caption_table(anchor, counted.title),
    )
    people = ctx.label(_ABOUT, n=counted.total) if counted.rounded else counted.total
    return (lead_to(anchor, lead, ctx, institution=institution, total=people), table)


def _header(title: str, *, colspan: int = 1, rowspan: int = 1) -> Cell:
    return cell(title, align="center", header=True, colspan=colspan, rowspan=rowspan)
