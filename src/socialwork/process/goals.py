"""The course of a goal: baseline, target, result and source of each indicator, and its attainment scale."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.evaluation.goal_attainment import CORRELATION, GoalAttainment, goal_attainment
from socialwork.process.measures import indicator_counts, indicator_series, phases_compared
from socialwork.process.target_words import target_words
from socialwork.records import SeriesPhase
from socialwork.remembering import forgetting
from socialwork.stages import Evaluation, Goal, GoalResult, Indicator, IndicatorResult, Plan
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.process import Attainment
from socialwork.words import Words


@frozen(kw_only=True)
class IndicatorCourse:
    """One indicator from baseline to result.

    Attributes:
        indicator: The indicator.
        baseline: The count before, with its period where a series gives it; a plain count where the
            evaluation records another one; ``None`` where nothing was counted.
        target: The count that was wanted.
        wanted: The target in words, with its operator; ``None`` where there is none.
        result: The count during or after the intervention, like *baseline*.
        sources: Where the figures come from.
        attainment: How the evaluation judges it, or ``None`` where it does not.
    """

    indicator: Indicator
    baseline: Percentage | Count | None
    target: Count | None
    wanted: Words | None
    result: Percentage | Count | None
    sources: tuple[SourceKind, ...]
    attainment: Attainment | None


@frozen(kw_only=True)
class GoalCourse:
    """One goal from baseline to result.

    Attributes:
        goal: The goal.
        indicators: Its indicators.
        starts_at: The level of its scale at which the client stood, or ``None``.
        level: The level that was reached, or ``None``.
        attainment: How the evaluation judges it, or ``None``.
    """

    goal: Goal
    indicators: tuple[IndicatorCourse, ...]
    starts_at: int | None
    level: int | None
    attainment: Attainment | None


@frozen(kw_only=True)
class ScaleScores:
    """The goals of a case that have a scale, in one score before and after.

    Attributes:
        goals: The codes of the goals that count: those with a scale and a level reached.
        before: The score at the start, or ``None`` where the start of one of them is not known.
        after: The score that was reached.
        left_out: The codes of goals with a scale of which no level is recorded.
    """

    goals: tuple[str, ...]
    before: GoalAttainment | None
    after: GoalAttainment
    left_out: tuple[str, ...]

    @property
    def change(self) -> float | None:
        """By how many points of T the score rose, or ``None`` where the start is not known."""
        return None if self.before is None else self.after.t - self.before.t


@forgetting
def goal_courses(case: Case) -> tuple[GoalCourse, ...]:
    """Return the course of each goal of the latest plan, judged by the latest evaluation.

    >>> from socialwork.loading import load_case
    >>> first = goal_courses(load_case("example:utama"))[0]
    >>> [(one.baseline.text(), str(one.target)) for one in first.indicators]
    [('6 dari 12 (50%) pada 11–23 September 2023', '8 dari 9')]
    """
    plan, evaluation = case.latest(Plan), case.latest(Evaluation)
    if plan is None:
        return ()
    judged = () if evaluation is None else evaluation.goals
    return tuple(_course(case, plan, one, _last(judged, one.code)) for one in plan.goals)


@forgetting
def scale_scores(case: Case, *, correlation: float = CORRELATION) -> ScaleScores | None:
    """Return the T scores over all goals with a scale, or ``None`` where no level of one is recorded.

    Args:
        case: The case.
        correlation: How far the levels of the goals are taken to hang together.
    """
    scaled = [one for one in goal_courses(case) if one.goal.scale]
    counted = [(one, one.level) for one in scaled if one.level is not None]
    if not counted:
        return None
    weights = [one.goal.weight for one, _ in counted]
    starts = [one.starts_at for one, _ in counted if one.starts_at is not None]
    known = len(starts) == len(counted)
    return ScaleScores(
        goals=tuple(one.goal.code for one, _ in counted),
        before=goal_attainment(starts, weights, correlation=correlation) if known else None,
        after=goal_attainment([level for _, level in counted], weights, correlation=correlation),
        left_out=tuple(one.goal.code for one in scaled if one.level is None),
    )


# --- inner helpers ----------------------------------------------------------------------------


def _last(results: Iterable[GoalResult], code: str) -> GoalResult | None:
    found = [one for one in results if one.goal == code]
    return found[-1] if found else None


def _course(case: Case, plan: Plan, goal: Goal, judged: GoalResult | None) -> GoalCourse:
    return GoalCourse(
        goal=goal,
        indicators=tuple(_indicator(case, one) for one in plan.indicators if one.goal == goal.code),
        starts_at=goal.starts_at,
        level=None if judged is None else judged.level,
        attainment=None if judged is None else judged.attainment,
    )


def _indicator(case: Case, indicator: Indicator) -> IndicatorCourse:
    result = _result(case, indicator.code)
    measured, counts = indicator_counts(case, indicator), indicator_counts(case, indicator, result)
    before, after = _phases(case, indicator)
    return IndicatorCourse(
        indicator=indicator,
        baseline=_dated(counts.baseline, measured.baseline, before),
        target=indicator.target,
        wanted=target_words(case, indicator),
        result=_dated(counts.followup, measured.followup, after),
        sources=() if result is None else result.sources,
        attainment=None if result is None else result.attainment,
    )


def _result(case: Case, code: str) -> IndicatorResult | None:
    evaluation = case.latest(Evaluation)
    found: Sequence[IndicatorResult] = () if evaluation is None else evaluation.indicators
    return next((one for one in found if one.indicator == code), None)


def _phases(case: Case, indicator: Indicator) -> tuple[SeriesPhase | None, SeriesPhase | None]:
    series = indicator_series(case, indicator)
    return (None, None) if series is None else phases_compared(series)


def _dated(
    count: Count | None, measured: Count | None, phase: SeriesPhase | None
) -> Percentage | Count | None:
    """Return a count with the period of the phase that gives it; one that no series gives has none."""
    period = None if phase is None else phase.period
    if count is None or period is None or count != measured:
        return count
    return Percentage(hits=count.hits, total=count.total, period=period)
