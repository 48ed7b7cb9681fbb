"""Piecewise regression: a line for each phase, and by how much level and slope change between them."""

from fractions import Fraction
from math import sqrt

from attrs import frozen

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.statistics import line, mean, squares
from socialwork.evaluation.student import t_quantile, t_two_sided
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

_NO_LINES = Words(
    "Setiap fase memerlukan sekurang-kurangnya dua pengamatan agar mempunyai garis sendiri.",
    "Each phase needs two readings at least to have a line of its own.",
)
_PARAMETERS = 4
"""A level and a slope for each phase."""


@frozen(kw_only=True)
class Piecewise:
    """A line for each phase (Huitema & McKean, 2000): level and slope at the start, and how both change.

    Attributes:
        intercept: The level at the first session.
        trend: The slope of the baseline, for each session.
        level: The step at the first session of the intervention.
        slope: The change of the slope.
        level_error: The standard error of the step, readings taken as independent; ``None`` where there are
            four readings or fewer.
        slope_error: The standard error of the change of the slope, likewise.
        df: The degrees of freedom of both: the readings less four.
    """

    intercept: float
    trend: float
    level: float
    slope: float
    level_error: float | None
    slope_error: float | None
    df: int


def piecewise(phases: Phases) -> Piecewise | None:
    """Return y ~ t + D + D·(t − first session of B), with t from 0; ``None`` where it is not determined.

    With a slope and a level of its own each phase has its own line, so that both are fitted apart.
    """
    start, turn = phases.baseline_at[0], phases.treatment_at[0]
    before = line(phases.baseline_at, phases.baseline)
    after = line(phases.treatment_at, phases.treatment)
    if before is None or after is None:
        return None
    df = len(phases.baseline) + len(phases.treatment) - _PARAMETERS
    errors = _errors(phases, before[1], after[1], df) if df > 0 else (None, None)
    return Piecewise(
        intercept=float(before[0] + before[1] * start),
        trend=float(before[1]),
        level=float(after[0] + after[1] * turn - before[0] - before[1] * turn),
        slope=float(after[1] - before[1]),
        level_error=errors[0],
        slope_error=errors[1],
        df=df,
    )


def regression_effects(phases: Phases) -> tuple[EffectSize, EffectSize]:
    """Return the changes of level and of slope, turned so that more is better, with their t-tests.

    Errors and probabilities take the readings as independent; where they hang together in time both are
    smaller than they should be.
    """
    found = piecewise(phases)
    if found is None:
        return none(EffectMeasure.REGRESSION_LEVEL, _NO_LINES), none(
            EffectMeasure.REGRESSION_SLOPE, _NO_LINES
        )
    turn = 1 if phases.improvement is Improvement.INCREASE else -1
    return (
        _effect(EffectMeasure.REGRESSION_LEVEL, turn * found.level, found.level_error, found.df),
        _effect(EffectMeasure.REGRESSION_SLOPE, turn * found.slope, found.slope_error, found.df),
    )


def _errors(phases: Phases, before: Fraction, after: Fraction, df: int) -> tuple[float, float]:
    """Return the standard errors of the step and of the change of the slope."""
    left = Fraction(0)
    of_level = of_slope = Fraction(0)
    turn = phases.treatment_at[0]
    for at, values, slope in (
        (phases.baseline_at, phases.baseline, before),
        (phases.treatment_at, phases.treatment, after),
    ):
        spread = squares(at)
        left += squares(values) - slope * slope * spread
        of_level += Fraction(1, len(at)) + (turn - mean(at)) ** 2 / spread
        of_slope += 1 / spread
    unit = left / df
    return sqrt(unit * of_level), sqrt(unit * of_slope)


def _effect(measure: EffectMeasure, value: float, error: float | None, df: int) -> EffectSize:
    if not error:
        return EffectSize(measure=measure, value=value, error=error)
    reach = t_quantile(df) * error
    return EffectSize(
        measure=measure,
        value=value,
        error=error,
        low=value - reach,
        high=value + reach,
        p=t_two_sided(value / error, df),
    )
