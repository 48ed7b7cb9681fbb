"""The tables of the evaluation: indicators against their baseline, and SMART over the goals."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.goals import find_goal, goal_blocks
from socialwork.export.blocks.parts import (
    cell,
    in_role,
    number_cell,
    para,
    prose_cell,
    table,
)
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    each_record,
    field_label,
    listed,
    table_caption,
    upper_first,
)
from socialwork.export.blocks.sources import source_text, without_codes
from socialwork.process.goals import goal_courses
from socialwork.process.measures import Counts, find_indicator, result_counts
from socialwork.process.smart import smart_checks
from socialwork.process.target_words import counts_words, target_words
from socialwork.stages import Evaluation, GoalResult, IndicatorResult, SmartCriterion
from socialwork.values.measure import Count
from socialwork.words import Words

declare_labels(baseline=Words("Data dasar", "Baseline"), conclusion=Words("Kesimpulan", "Conclusion"))

# --- indicators -------------------------------------------------------------------------------

_INDICATORS = Words(
    "perbandingan indikator sebelum dan sesudah intervensi disajikan dalam {ref}.",
    "the indicators before and after the intervention stand in {ref}.",
)
_INDICATORS_TITLE = Words("Hasil Evaluasi Indikator {who}", "Indicators of {who} Evaluated")
_NO_COUNT = "–"


@block(
    "evaluation-indicators",
    Words("Evaluasi indikator", "Indicators evaluated"),
    source="stages › evaluation › indicators",
)
def evaluation_indicators(case: Case, ctx: Context) -> Blocks:
    """Return indicators with baseline, target, result and conclusion.

    Counts that the record leaves out are computed from the series of the indicator.
    """
    return each_record(case, Evaluation, ctx, lambda record, inner, n: _indicators(case, record, inner, n))


def _indicators(case: Case, record: Evaluation, ctx: Context, n: int) -> Blocks:
    if not record.indicators:
        return ()
    keys = ("number", "indicator", "baseline", "target", "result", "conclusion")
    titles = [ctx.label(key) for key in keys]
    rows = (tuple(_indicator(case, one, row, ctx)) for row, one in enumerate(record.indicators, 1))
    anchor = anchored("tabel-evaluasi", n)
    title = ctx.label(_INDICATORS_TITLE, who=upper_first(client_text(case, ctx)))
    return (
        citing(ctx, _INDICATORS, anchor),
        *table(titles, rows, caption=table_caption(anchor, title), widths=(0.9, 3.1, 1.9, 2.9, 1.9, 3.3)),
    )


def _indicator(case: Case, one: IndicatorResult, n: int, ctx: Context) -> Iterator[Cell]:
    indicator = find_indicator(case, one.indicator)
    baseline, result = counts_words(case, indicator, result_counts(case, one))
    yield number_cell(n)
    yield cell(one.indicator) if indicator is None else prose_cell(indicator.text, ctx)
    yield number_cell(_said(baseline, ctx))
    yield cell(_said(None if indicator is None else target_words(case, indicator), ctx))
    yield number_cell(_said(result, ctx))
    concluded = _concluded(ctx.label(one.attainment), one.note, ctx)
    yield evolve(concluded, blocks=concluded.blocks + _heard(case, one, ctx))


def _heard(case: Case, one: IndicatorResult, ctx: Context) -> Blocks:
    """Return the sources of a result in a line of their own: a column would leave the conclusion no room."""
    if not one.sources:
        return ()
    heard = listed((source_text(case, source, ctx) for source in one.sources), ctx)
    return (para(f"{field_label(ctx, IndicatorResult, 'sources')}: {heard}.", "table"),)


def _said(words: Words | None, ctx: Context) -> str:
    return _NO_COUNT if words is None else words.pick(ctx.lang)


def _concluded(attainment: str, note: str, ctx: Context, rowspan: int = 1) -> Cell:
    blocks: Blocks = (para((Text(attainment, bold=True),), "table"), *in_role(ctx.prose(note), "table"))
    return Cell(blocks=blocks, rowspan=rowspan)


# --- SMART ------------------------------------------------------------------------------------

_GOALS = Words(
    "pencapaian setiap tujuan menurut unsur SMART disajikan dalam {ref}.",
    "how far each goal was reached, by SMART, stands in {ref}.",
)
_GOALS_TITLE = Words("Evaluasi Tujuan {who} Menurut SMART", "Goals of {who} Evaluated by SMART")
_MET = (Words("Tidak", "No"), Words("Ya", "Yes"))
_UNTOLD = Words("Belum jelas", "Not clear")
_REACHED = Words("{result}; target: {target}", "{result}; target: {target}")


@block("evaluation-goals", Words("Evaluasi tujuan", "Goals evaluated"), source="stages › evaluation › goals")
def evaluation_goals(case: Case, ctx: Context) -> Blocks:
    """Return the goals, a line for each letter of SMART, and how far each was reached."""
    return each_record(case, Evaluation, ctx, lambda record, inner, n: _goals(case, record, inner, n))


def _goals(case: Case, record: Evaluation, ctx: Context, n: int) -> Blocks:
    if not record.goals:
        return ()
    titles = [
        ctx.label("number"),
        ctx.label("goal"),
        *(field_label(ctx, SmartCriterion, name) for name in ("letter", "met", "why")),
        field_label(ctx, GoalResult, "attainment"),
    ]
    rows = (row for number, one in enumerate(record.goals, 1) for row in _goal(case, one, number, ctx))
    anchor = anchored("tabel-smart", n)
    title = ctx.label(_GOALS_TITLE, who=upper_first(client_text(case, ctx)))
    return (
        citing(ctx, _GOALS, anchor),
        *table(titles, rows, caption=table_caption(anchor, title), widths=(0.9, 2.8, 1.9, 2.2, 3.7, 2.5)),
    )


def _goal(case: Case, one: GoalResult, number: int, ctx: Context) -> Iterator[Sequence[Cell]]:
    """Yield a row for each letter; number, goal and attainment span them all."""
    letters = tuple(_letters(case, one, ctx))
    height = max(len(letters), 1)
    goal = Cell(blocks=in_role(goal_blocks(case, one.goal, ctx), "table"), rowspan=height)
    reached = _concluded(ctx.label(one.attainment), one.note, ctx, height)
    reached = evolve(reached, blocks=reached.blocks + _numbers(case, one.goal, ctx))
    first = (evolve(number_cell(number), rowspan=height), goal)
    if not letters:
        yield (*first, *(number_cell(_NO_COUNT) for _ in range(3)), reached)
    for n, cells in enumerate(letters):
        yield cells if n else (*first, *cells, reached)


def _letters(case: Case, one: GoalResult, ctx: Context) -> Iterator[tuple[Cell, Cell, Cell]]:
    """Yield a row for each letter as the evaluation judged it; what it left out is told from the plan."""
    for criterion in one.smart:
        met = number_cell(ctx.label(_MET[criterion.met]))
        yield cell(ctx.label(criterion.letter)), met, prose_cell(criterion.why, ctx)
    if one.smart or find_goal(case, one.goal) is None:
        return
    for check in smart_checks(case, one.goal):
        met = number_cell(ctx.label(_UNTOLD if check.met is None else _MET[check.met]))
        why = without_codes(check.why.pick(ctx.lang), case, ctx)
        yield cell(ctx.label(check.letter)), met, cell(why)


def _numbers(case: Case, code: str, ctx: Context) -> Blocks:
    """Return what the indicators of a goal reached, each with what was wanted."""
    indicators = [one for goal in goal_courses(case) if goal.goal.code == code for one in goal.indicators]
    lines = []
    for one in indicators:
        if one.result is not None:
            counted = Counts(followup=Count(one.result.hits, one.result.total))
            _, result = counts_words(case, one.indicator, counted)
            told = {"result": _said(result, ctx), "target": _said(one.wanted, ctx)}
            lines.append(ctx.label(_REACHED, **told))
    return tuple(para(line, "table") for line in lines)
