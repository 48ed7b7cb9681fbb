"""How maps of body, mind and problem and the timeline of a life are printed: as tables."""

from collections.abc import Iterable, Sequence

from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import cell, header_row, labelled, number_cell, para, prose_cell
from socialwork.export.blocks.sentences import field_label, lower_first, sentence
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.text import date_text
from socialwork.tools import BodyMap, BodyMark, LifeTimeline, MindBranch, MindMap, ProblemTree, TimelineEvent
from socialwork.words import Words

# --- body map ---------------------------------------------------------------------------------

_PLACE = Words("{region} ({side})", "{region} ({side})")
_DRAWN = Words("peta tubuh ini dibuat pada {day}.", "the body map was drawn on {day}.")


@tool_blocks.register
def body_map(tool: BodyMap, sheet: Sheet) -> Blocks:
    """Return a row for each mark, what was done about injuries, and the reading.

    A part of the body is told with its side where it can be seen on both.
    """
    ctx = sheet.ctx
    names = ("region", "kind", "note")
    titles = [ctx.label("number"), *(field_label(ctx, BodyMark, name) for name in names)]
    rows: list[tuple[Cell, ...]] = []
    for n, mark in enumerate(tool.marks, 1):
        region = ctx.label(mark.region)
        if len(mark.region.sides) > 1:
            region = ctx.label(_PLACE, region=region, side=lower_first(ctx.label(mark.seen_on)))
        rows.append((number_cell(n), cell(region), cell(ctx.label(mark.kind)), prose_cell(mark.note, ctx)))
    shown = sheet.table("tabel-peta-tubuh", _table(titles, rows, (0.9, 3.8, 2.6, 6.7))) if rows else ()
    when = () if tool.date is None else (para(sentence(ctx, _DRAWN, day=date_text(tool.date, ctx.lang))),)
    done = labelled(field_label(ctx, BodyMap, "follow_up"), ctx.prose(tool.follow_up))
    return when + shown + done + ctx.prose(tool.reading)


# --- problem tree -----------------------------------------------------------------------------

_KIND = Words("Unsur", "Element")
_TEXT = Words("Uraian", "Description")
_TIED = Words("Terkait dengan", "Linked with")
_CAUSE, _EFFECT = Words("Penyebab", "Cause"), Words("Akibat", "Effect")
_CORE = Words("Masalah inti", "Core problem")
_NUMBER = Words("No. {n}", "No. {n}")


@tool_blocks.register
def problem_tree(tool: ProblemTree, sheet: Sheet) -> Blocks:
    """Return the problem, then a row for each cause and each effect with what it is linked to."""
    ctx = sheet.ctx
    core = ctx.label(_CORE)
    first = 2 if tool.problem.strip() else 1
    causes = _numbers((one.code for one in tool.causes), first)
    effects = _numbers((one.code for one in tool.effects), first + len(tool.causes))
    rows: list[tuple[Cell, ...]] = []
    if tool.problem.strip():
        rows.append((number_cell(1), cell(core), prose_cell(tool.problem, ctx), cell("–")))
    for kind, entries, known in ((_CAUSE, tool.causes, causes), (_EFFECT, tool.effects, effects)):
        for one in entries:
            tied = _number(one.of, known, core, ctx)
            text = prose_cell(one.text, ctx)
            rows.append((number_cell(len(rows) + 1), cell(ctx.label(kind)), text, cell(tied)))
    titles = [ctx.label("number"), *(ctx.label(title) for title in (_KIND, _TEXT, _TIED))]
    shown = sheet.table("tabel-pohon-masalah", _table(titles, rows, (0.9, 2.6, 7.7, 2.8))) if rows else ()
    return shown + ctx.prose(tool.reading)


# --- mind map ---------------------------------------------------------------------------------


@tool_blocks.register
def mind_map(tool: MindMap, sheet: Sheet) -> Blocks:
    """Return a row for each branch with what it grows from, then the reading."""
    ctx = sheet.ctx
    known = _numbers((one.code for one in tool.branches), 1)
    titles = [
        ctx.label("number"),
        field_label(ctx, MindBranch, "text"),
        field_label(ctx, MindBranch, "under"),
    ]
    rows = [
        (number_cell(n), cell(one.text), cell(_number(one.under, known, tool.centre, ctx)))
        for n, one in enumerate(tool.branches, 1)
    ]
    shown = sheet.table("tabel-peta-pikiran", _table(titles, rows, (0.9, 8.1, 5.0))) if rows else ()
    subject = labelled(field_label(ctx, MindMap, "centre"), (para(tool.centre),))
    return subject + shown + ctx.prose(tool.reading)


# --- timeline ---------------------------------------------------------------------------------

_WHEN = Words("Waktu", "When")


@tool_blocks.register
def life_timeline(tool: LifeTimeline, sheet: Sheet) -> Blocks:
    """Return the events in the order of time, then the reading."""
    ctx = sheet.ctx
    titles = [
        ctx.label("number"),
        ctx.label(_WHEN),
        field_label(ctx, TimelineEvent, "event"),
        field_label(ctx, TimelineEvent, "kind"),
    ]
    rows = [
        (number_cell(n), cell(one.when(ctx.lang)), cell(ctx.inline(one.event)), cell(ctx.label(one.kind)))
        for n, one in enumerate(tool.in_order, 1)
    ]
    shown = sheet.table("tabel-lini-masa", _table(titles, rows, (0.9, 3.6, 6.9, 2.6))) if rows else ()
    return shown + ctx.prose(tool.reading)


# --- inner helpers ----------------------------------------------------------------------------


def _table(titles: Sequence[str], rows: Iterable[tuple[Cell, ...]], widths: tuple[float, ...]) -> Table:
    return Table(rows=(header_row(titles), *rows), widths=widths, header_rows=1)


def _numbers(codes: Iterable[str], first: int) -> dict[str, int]:
    """Return the numbers of the rows by their codes; of two with one code, that of the first."""
    found: dict[str, int] = {}
    for n, code in enumerate(codes, first):
        found.setdefault(code, n)
    return found


def _number(code: str, known: dict[str, int], top: str, ctx: Context) -> str:
    """Return the number of the row that *code* names; *top* where it names none, the code if unknown."""
    if not code:
        return top
    return ctx.label(_NUMBER, n=known[code]) if code in known else code
