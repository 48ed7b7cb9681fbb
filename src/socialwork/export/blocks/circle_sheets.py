"""How Venn diagrams and the culturagram are printed: each as a table, then the reading."""

from collections.abc import Iterator, Sequence

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
    noted = any(one.note.strip() for one in tool.circles)
    names = ("name", "importance", "closeness", "influence", *(("note",) if noted else ()))
    titles = [ctx.label("number"), *(field_label(ctx, VennCircle, name) for name in names)]
    rows = [tuple(_party(n, one, sheet, noted=noted)) for n, one in enumerate(tool.circles, 1)]
    widths = (0.9, 3.0, 2.2, 2.3, 2.4, 3.2) if noted else (0.9, 4.1, 3.0, 3.0, 3.0)
    return lead + sheet.table("tabel-venn", _table(titles, rows, widths)) + ctx.prose(tool.reading)


def _party(n: int, one: VennCircle, sheet: Sheet, *, noted: bool) -> Iterator[Cell]:
    ctx = sheet.ctx
    yield number_cell(n)
    yield cell(upper_first(role_of(sheet.case, one.name.strip(), ctx)))
    for term in (one.importance, one.closeness, one.influence):
        yield cell(ctx.label(term))
    if noted:
        yield prose_cell(one.note, ctx)


@tool_blocks.register
def set_venn(tool: SetVenn, sheet: Sheet) -> Blocks:
    """Return a row for each region that has items, those of one set first, and the reading."""
    ctx = sheet.ctx
    rows = [
        (
            number_cell(n),
            cell(upper_first(_region(codes, tool, sheet))),
            list_cell(item.text.strip() for item in items),
        )
        for n, (codes, items) in enumerate(tool.regions(), 1)
    ]
    titles = [ctx.label("number"), ctx.label(_REGION), field_label(ctx, VennItem, "text")]
    shown = sheet.table("tabel-venn-himpunan", _table(titles, rows, (0.9, 5.1, 8.0))) if rows else ()
    return shown + ctx.prose(tool.reading)


def _region(codes: Sequence[str], tool: SetVenn, sheet: Sheet) -> str:
    ctx, names = sheet.ctx, {one.code: one.name.strip() for one in tool.sets}
    if not codes:
        return ctx.label(_OUTSIDE)
    said = listed([names[code] for code in codes], ctx)
    return ctx.label(_ONLY, sets=said) if len(codes) == 1 and len(tool.sets) > 1 else said


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
