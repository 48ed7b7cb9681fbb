"""The tables of the evaluation: indicators against their baseline, and SMART over the goals."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.goals import find_goal, goal_blocks
from socialwork.export.blocks.parts import (
    cell,
    in_role,
    number_cell,
    para,
    prose_cell,
)
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    CitedTable,
    field_label,
    listed,
    record_block,
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

_INDICATORS = CitedTable(
    anchor="tabel-evaluasi",
    lead=Words(
        "perbandingan indikator sebelum dan sesudah intervensi disajikan dalam {ref}.",
        "the indicators before and after the intervention stand in {ref}.",
    ),
    title=Words("Hasil Evaluasi Indikator {who}", "Indicators of {who} Evaluated"),
    columns=("number", "indicator", "baseline", "target", "result", "conclusion"),
    widths=(0.9, 3.1, 1.9, 2.9, 1.9, 3.3),
)
_NO_COUNT = "–"


@record_block(
    "evaluation-indicators", Words("Evaluasi indikator", "Indicators evaluated"), Evaluation, "indicators"
)
def evaluation_indicators(case: Case, record: Evaluation, ctx: Context, n: int) -> Blocks:
    """Return indicators with baseline, target, result and conclusion.

    Counts that the record leaves out are computed from the series of the indicator.
    """
    rows = (tuple(_indicator(case, result, place, ctx)) for place, result in enumerate(record.indicators, 1))
    return _INDICATORS.blocks(rows, ctx, n, who=client_text(case, ctx))


def _indicator(case: Case, judged: IndicatorResult, n: int, ctx: Context) -> Iterator[Cell]:
    indicator = find_indicator(case, judged.indicator)
    baseline, result = counts_words(case, indicator, result_counts(case, judged))
    yield number_cell(n)
    yield cell(judged.indicator) if indicator is None else prose_cell(indicator.text, ctx)
    yield number_cell(_count(baseline, ctx))
    yield cell(_count(None if indicator is None else target_words(case, indicator), ctx))
    yield number_cell(_count(result, ctx))
    # The sources have a line of their own: a column would leave the conclusion no room.
    heard = listed((source_text(case, source, ctx) for source in judged.sources), ctx)
    label = field_label(ctx, IndicatorResult, "sources")
    yield _concluded(judged, (f"{label}: {heard}.",) if judged.sources else (), ctx)


def _count(words: Words | None, ctx: Context) -> str:
    return _NO_COUNT if words is None else words.pick(ctx.lang)


def _concluded(
    judged: IndicatorResult | GoalResult, lines: Iterable[str], ctx: Context, rowspan: int = 1
) -> Cell:
    """Return how far it was reached, in bold, what was noted, and *lines* below it."""
    reached = para((Text(ctx.label(judged.attainment), bold=True),), "table")
    note = in_role(ctx.prose(judged.note), "table")
    return Cell(blocks=(reached, *note, *(para(line, "table") for line in lines)), rowspan=rowspan)


# --- SMART ------------------------------------------------------------------------------------

_GOALS = CitedTable(
    anchor="tabel-smart",
    lead=Words(
        "pencapaian setiap tujuan menurut unsur SMART disajikan dalam {ref}.",
        "how far each goal was reached, by SMART, stands in {ref}.",
    ),
    title=Words("Evaluasi Tujuan {who} Menurut SMART", "Goals of {who} Evaluated by SMART"),
    columns=(
        "number",
        "goal",
        (SmartCriterion, "letter"),
        (SmartCriterion, "met"),
        (SmartCriterion, "why"),
        (GoalResult, "attainment"),
    ),
    widths=(0.9, 2.8, 1.9, 2.2, 3.7, 2.5),
)
_MET = (Words("Tidak", "No"), Words("Ya", "Yes"))
_UNTOLD = Words("Belum jelas", "Not clear")
_REACHED = Words("{result}; target: {target}", "{result}; target: {target}")


@record_block("evaluation-goals", Words("Evaluasi tujuan", "Goals evaluated"), Evaluation, "goals")
def evaluation_goals(case: Case, record: Evaluation, ctx: Context, n: int) -> Blocks:
    """Return the goals, a line for each letter of SMART, and how far each was reached."""
    rows: list[Sequence[Cell]] = []
    for number, judged in enumerate(record.goals, 1):
        letters = tuple(_letters(case, judged, ctx)) or ((number_cell(_NO_COUNT),) * 3,)
        height = len(letters)
        goal = Cell(blocks=in_role(goal_blocks(case, judged.goal, ctx), "table"), rowspan=height)
        reached = _concluded(judged, _numbers(case, judged.goal, ctx), ctx, height)
        rows.append((evolve(number_cell(number), rowspan=height), goal, *letters[0], reached))
        rows += letters[1:]
    return _GOALS.blocks(rows, ctx, n, who=client_text(case, ctx))


def _letters(case: Case, judged: GoalResult, ctx: Context) -> Iterator[tuple[Cell, Cell, Cell]]:
    """Yield a row for each letter as the evaluation judged it; what it left out is told from the plan."""
    for criterion in judged.smart:
        met = number_cell(ctx.label(_MET[criterion.met]))
        yield cell(ctx.label(criterion.letter)), met, prose_cell(criterion.why, ctx)
    if judged.smart or find_goal(case, judged.goal) is None:
        return
    for check in smart_checks(case, judged.goal):
        met = number_cell(ctx.label(_UNTOLD if check.met is None else _MET[check.met]))
        why = without_codes(check.why.pick(ctx.lang), case, ctx)
        yield cell(ctx.label(check.letter)), met, cell(why)


def _numbers(case: Case, code: str, ctx: Context) -> Iterator[str]:
    """Yield what each indicator of a goal reached, with what was wanted."""
    for indicator in (
        each for goal in goal_courses(case) if goal.goal.code == code for each in goal.indicators
    ):
        if indicator.result is not None:
            counted = Counts(followup=Count(indicator.result.hits, indicator.result.total))
            _, result = counts_words(case, indicator.indicator, counted)
            target = _count(indicator.wanted, ctx)
            yield ctx.label(_REACHED, result=_count(result, ctx), target=target)
