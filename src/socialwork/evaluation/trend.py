"""Lines through the readings: trend, conservative dual criteria, celeration, piecewise regression."""

from collections.abc import Sequence
from fractions import Fraction
from math import comb

from attrs import frozen

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.statistics import deviation, line, mean, median
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement

SHIFT = 0.25
"""By how many standard deviations the conservative criteria are moved (Fisher, Kelley & Lomas, 2003)."""


def pet(phases: Phases) -> EffectSize:
    """Return the share of readings beyond the least-squares line of the baseline (Wolery et al., 2010)."""
    found = line(phases.baseline_at, phases.baseline)
    if found is None:
        return none(
            EffectMeasure.PET,
            "Satu pengamatan data dasar tidak mempunyai tren.",
            "One reading of the baseline has no trend.",
        )
    beyond = sum(_better(y, at, found, phases.improvement) for at, y in _treatment(phases))
    return EffectSize(measure=EffectMeasure.PET, value=beyond / len(phases.treatment))


@frozen(kw_only=True)
class DualCriteria:
    """How many readings lie beyond both lines, out of how many, and how likely so many are by chance.

    Attributes:
        p: The probability of so many or more where each lies beyond by half a chance.
    """

    beyond: int
    readings: int
    p: float


def dual_criteria(phases: Phases, *, shift: float = SHIFT) -> DualCriteria | None:
    """Return the dual criteria: beyond both the mean and the least-squares line of the baseline.

    Args:
        phases: The readings.
        shift: By how many standard deviations of the baseline both lines are moved in the wanted direction;
            ¼ for the conservative criteria, 0 for the plain ones.

    ``None`` where the baseline has a single reading.
    """
    found = line(phases.baseline_at, phases.baseline)
    if found is None:
        return None
    move = shift * deviation(phases.baseline)
    up = phases.improvement is Improvement.INCREASE
    level = mean(phases.baseline)
    beyond = sum(_past_both(y, level, found[0] + found[1] * at, move, up=up) for at, y in _treatment(phases))
    n = len(phases.treatment)
    tail = sum(comb(n, k) for k in range(beyond, n + 1)) / 2**n
    return DualCriteria(beyond=beyond, readings=n, p=tail)


def split_middle(phases: Phases) -> tuple[Fraction, Fraction] | None:
    """Return intercept and slope of the split-middle (celeration) line of the baseline.

    It runs through the medians of both halves, the middle reading of an odd number left out; ``None``
    where a half is empty.
    """
    half = len(phases.baseline) // 2
    if not half:
        return None
    at, values = phases.baseline_at, phases.baseline
    first = (median(at[:half]), median(values[:half]))
    second = (median(at[-half:]), median(values[-half:]))
    slope = (second[1] - first[1]) / (second[0] - first[0])
    return first[1] - slope * first[0], slope


def beyond_celeration(phases: Phases) -> int | None:
    """Return how many readings lie beyond the split-middle line, on the wanted side."""
    found = split_middle(phases)
    if found is None:
        return None
    return sum(_better(y, at, found, phases.improvement) for at, y in _treatment(phases))


@frozen(kw_only=True)
class Piecewise:
    """A line for each phase (Huitema & McKean, 2000): level and slope at the start, and how both change.

    Attributes:
        intercept: The level at the first session.
        trend: The slope of the baseline, for each session.
        level: The step at the first session of the intervention.
        slope: The change of the slope.
    """

    intercept: float
    trend: float
    level: float
    slope: float


def piecewise(phases: Phases) -> Piecewise | None:
    """Return y ~ t + D + D·(t − first session of B), with t from 0; ``None`` where it is not determined.

    With a slope and a level of its own each phase has its own line, so that both are fitted apart.
    """
    start, turn = phases.baseline_at[0], phases.treatment_at[0]
    before = line([at - start for at in phases.baseline_at], phases.baseline)
    after = line([at - turn for at in phases.treatment_at], phases.treatment)
    if before is None or after is None:
        return None
    foreseen = before[0] + before[1] * (turn - start)
    return Piecewise(
        intercept=float(before[0]),
        trend=float(before[1]),
        level=float(after[0] - foreseen),
        slope=float(after[1] - before[1]),
    )


def _treatment(phases: Phases) -> Sequence[tuple[Fraction, Fraction]]:
    return list(zip(phases.treatment_at, phases.treatment, strict=True))


def _better(y: Fraction, at: Fraction, found: tuple[Fraction, Fraction], improvement: Improvement) -> bool:
    trend = found[0] + found[1] * at
    return y > trend if improvement is Improvement.INCREASE else y < trend


def _past_both(y: Fraction, level: Fraction, trend: Fraction, move: float, *, up: bool) -> bool:
    """Return whether a reading lies past both lines; exact where the lines are not moved."""
    edge = max(level, trend) if up else min(level, trend)
    if not move:
        return y > edge if up else y < edge
    return y > edge + move if up else y < edge - move
