"""How Venn diagrams and the culturagram are printed: each as a table, then the reading."""

from collections.abc import Sequence

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.parts import (
    cell,
    header_row,
    labelled,
    list_cell,
    number_cell,
    para,
    prose_cell,
)
from socialwork.export.blocks.people import role_of
from socialwork.export.blocks.sentences import field_label, listed, upper_first
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.tools import Culturagram, InstitutionVenn, SetVenn, VennCircle, VennItem
from socialwork.tools.culturagram import ASPECTS
from socialwork.words import Words

_ASPECT = Words("Aspek", "Aspect")
_TEXT = Words("Uraian", "Description")
_REGION = Words("Himpunan", "Sets")
_ONLY = Words("hanya {sets}", "only {sets}")
_OUTSIDE = Words("di luar semua himpunan", "outside all sets")


@tool_blocks.register
def institution_venn(tool: InstitutionVenn, sheet: Sheet) -> Blocks:
    """Return who is in the centre, a row for each party, and the reading."""
    ctx = sheet.ctx
    centre = role_of(sheet.case, tool.centre.strip() or sheet.case.people.client.code, ctx)
    lead = labelled(field_label(ctx, InstitutionVenn, "centre"), (para(f"{upper_first(centre)}."),))
    if not tool.circles:
        return ctx.prose(tool.reading)
    noted = any(circle.note.strip() for circle in tool.circles)
    names = ("name", "importance", "closeness", "influence", *(("note",) if noted else ()))
    titles = [ctx.label("number"), *(field_label(ctx, VennCircle, name) for name in names)]
    rows = [
        (
            number_cell(n),
            cell(upper_first(role_of(sheet.case, circle.name.strip(), ctx))),
            *(cell(ctx.label(term)) for term in (circle.importance, circle.closeness, circle.influence)),
            *((prose_cell(circle.note, ctx),) if noted else ()),
        )
        for n, circle in enumerate(tool.circles, 1)
    ]
    widths = (0.9, 3.0, 2.2, 2.3, 2.4, 3.2) if noted else (0.9, 4.1, 3.0, 3.0, 3.0)
    return lead + sheet.table("tabel-venn", _table(titles, rows, widths)) + ctx.prose(tool.reading)


@tool_blocks.register
def set_venn(tool: SetVenn, sheet: Sheet) -> Blocks:
    """Return a row for each region that has items, those of one set first, and the reading."""
    ctx, names = sheet.ctx, {entry.code: entry.name.strip() for entry in tool.sets}
    rows: list[tuple[Cell, ...]] = []
    for n, (codes, items) in enumerate(tool.regions(), 1):
        region = listed([names[code] for code in codes], ctx) if codes else ctx.label(_OUTSIDE)
        if len(codes) == 1 and len(tool.sets) > 1:
            region = ctx.label(_ONLY, sets=region)
        texts = list_cell(item.text.strip() for item in items)
        rows.append((number_cell(n), cell(upper_first(region)), texts))
    titles = [ctx.label("number"), ctx.label(_REGION), field_label(ctx, VennItem, "text")]
    shown = sheet.table("tabel-venn-himpunan", _table(titles, rows, (0.9, 5.1, 8.0))) if rows else ()
    return shown + ctx.prose(tool.reading)


@tool_blocks.register
def culturagram(tool: Culturagram, sheet: Sheet) -> Blocks:
    """Return a row for each aspect that is told, and the reading."""
    ctx = sheet.ctx
    told = [name for name in ASPECTS if getattr(tool, name).strip()]
    rows = [
        (
            number_cell(n),
            cell(field_label(ctx, Culturagram, name)),
            prose_cell(getattr(tool, name), ctx),
        )
        for n, name in enumerate(told, 1)
    ]
    titles = [ctx.label(one) for one in ("number", _ASPECT, _TEXT)]
    shown = sheet.table("tabel-kulturagram", _table(titles, rows, (0.9, 4.6, 8.5))) if rows else ()
    return shown + ctx.prose(tool.reading)


def _table(titles: Sequence[str], rows: Sequence[tuple[Cell, ...]], widths: tuple[float, ...]) -> Table:
    return Table(rows=(header_row(titles), *rows), widths=widths, header_rows=1)
