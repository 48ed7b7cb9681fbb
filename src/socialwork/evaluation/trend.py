"""Lines through the readings of the baseline: trend, conservative dual criteria, celeration line."""

from collections.abc import Sequence
from fractions import Fraction
from math import comb

from attrs import evolve, frozen

from socialwork.evaluation.phases import Number, Phases, exact
from socialwork.evaluation.result import EffectSize, none, share
from socialwork.evaluation.statistics import line, mean, median, variance
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

SHIFT = Fraction(1, 4)
"""By how many standard deviations the conservative criteria are moved (Fisher, Kelley & Lomas, 2003)."""

_NO_TREND = Words(
    "Satu pengamatan data dasar tidak mempunyai tren.",
    "One reading of the baseline has no trend.",
)
_NO_HALVES = Words(
    "Garis belah tengah memerlukan sekurang-kurangnya dua pengamatan data dasar.",
    "A celeration line needs two readings of the baseline at least.",
)
Line = tuple[Fraction, Fraction]
"""Intercept and slope."""


def pet(phases: Phases) -> EffectSize:
    """Return the share of readings beyond the least-squares line of the baseline (Wolery et al., 2010)."""
    found = line(phases.baseline_at, phases.baseline)
    if found is None:
        return none(EffectMeasure.PET, _NO_TREND)
    return share(EffectMeasure.PET, _beyond(phases, found), len(phases.treatment))


@frozen(kw_only=True)
class DualCriteria:
    """How many readings lie beyond both lines, out of how many, and how likely so many are by chance.

    Attributes:
        beyond: Readings beyond both lines.
        readings: Readings of the intervention.
        p: The probability of so many or more where each lies beyond by half a chance.
    """

    beyond: int
    readings: int
    p: float


def dual_criteria(phases: Phases, *, shift: Number = SHIFT) -> DualCriteria | None:
    """Return the dual criteria: beyond both the mean and the least-squares line of the baseline.

    The probability is the exact binomial one; some printed tables of criteria are one reading short of it.

    Args:
        phases: The readings.
        shift: By how many standard deviations of the baseline both lines are moved in the wanted direction;
            ¼ for the conservative criteria, 0 for the plain ones.

    ``None`` where the baseline has a single reading.
    """
    found = line(phases.baseline_at, phases.baseline)
    return None if found is None else _dual(phases, found, mean(phases.baseline), shift)


def dual_criteria_split(phases: Phases, *, shift: Number = SHIFT) -> DualCriteria | None:
    """Return the dual criteria with the split-middle line in place of that of least squares."""
    found = split_middle(phases)
    return None if found is None else _dual(phases, found, mean(phases.baseline), shift)


def conservative_dual_criteria(phases: Phases) -> EffectSize:
    """Return the share of readings beyond both conservative criteria, with its exact probability."""
    found = dual_criteria(phases)
    if found is None:
        return none(EffectMeasure.DUAL_CRITERIA, _NO_TREND)
    return evolve(share(EffectMeasure.DUAL_CRITERIA, found.beyond, found.readings), p=found.p)


def split_middle(phases: Phases) -> Line | None:
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
    return None if found is None else _beyond(phases, found)


def celeration(phases: Phases) -> EffectSize:
    """Return the share of readings beyond the celeration line, with its binomial probability.

    The probability takes each reading to lie beyond by half a chance, as if readings did not hang together
    (Gingerich, 1984).
    """
    beyond = beyond_celeration(phases)
    if beyond is None:
        return none(EffectMeasure.CELERATION, _NO_HALVES)
    n = len(phases.treatment)
    return evolve(share(EffectMeasure.CELERATION, beyond, n), p=_by_chance(beyond, n))


# --- inner helpers ----------------------------------------------------------------------------


def _treatment(phases: Phases) -> Sequence[Line]:
    return list(zip(phases.treatment_at, phases.treatment, strict=True))


def _beyond(phases: Phases, found: Line) -> int:
    up = phases.improvement is Improvement.INCREASE
    heights = [(y, found[0] + found[1] * at) for at, y in _treatment(phases)]
    return sum(y > height if up else y < height for y, height in heights)


def _dual(phases: Phases, found: Line, level: Fraction, shift: Number) -> DualCriteria:
    square = exact(shift) ** 2 * variance(phases.baseline)
    up = phases.improvement is Improvement.INCREASE
    past = (_past_both(y, level, found[0] + found[1] * at, up=up) for at, y in _treatment(phases))
    beyond = sum(distance > 0 and distance * distance > square for distance in past)
    n = len(phases.treatment)
    return DualCriteria(beyond=beyond, readings=n, p=_by_chance(beyond, n))


def _past_both(y: Fraction, level: Fraction, trend: Fraction, *, up: bool) -> Fraction:
    """Return how far a reading lies past the farther of both lines; squares compare it exactly."""
    return y - max(level, trend) if up else min(level, trend) - y


def _by_chance(hits: int, n: int) -> float:
    """Return the probability of *hits* or more of *n*, each with half a chance."""
    return sum(comb(n, k) for k in range(hits, n + 1)) / (1 << n)
