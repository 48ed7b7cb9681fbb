"""Measures of size: how far the level of the intervention lies from that of the baseline.

They suit counts and rates; for yes/no readings use a proportion, :func:`~socialwork.evaluation.overlap.nap`
or the log odds ratio. Their 95 per cent intervals are value ± 1.96 standard errors.
"""

from fractions import Fraction
from math import comb, log, sqrt
from statistics import NormalDist

from socialwork.evaluation.phases import Number, Phases, exact
from socialwork.evaluation.result import EffectSize, none, share
from socialwork.evaluation.statistics import Z95, deviation, mean, median, variance
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

_FLAT = Words(
    "Pengamatan tidak bervariasi, sehingga tidak ada simpangan baku sebagai pembagi.",
    "The readings do not vary: there is no deviation to divide by.",
)
_FEW = Words(
    "Pengamatan terlalu sedikit untuk menaksir simpangan baku.",
    "There are too few readings to estimate a standard deviation.",
)
_NOT_POSITIVE = Words("Rata-rata atau median harus di atas 0.", "Means or medians must be above 0.")
_NO_PROPORTION = Words(
    "Log rasio peluang memerlukan proporsi antara 0 dan 1.",
    "A log odds ratio needs proportions from 0 to 1.",
)
_CERTAIN = Words(
    "Satu fase seluruhnya 0 atau seluruhnya 1, sehingga peluangnya tidak terhingga.",
    "A phase is all 0 or all 1, so that its odds have no bound.",
)
_AT_GOAL = Words("Data dasar sudah sama dengan sasaran.", "The baseline is at the goal already.")


def mean_change(phases: Phases) -> EffectSize:
    """Return the difference of the means in the unit of the readings, turned so that more is better."""
    return _difference(EffectMeasure.MEAN_CHANGE, phases)


def proportion_difference(phases: Phases) -> EffectSize:
    """Return the difference of the mean proportions, turned so that more is better.

    Of yes/no readings it is the difference of two shares, each of so many readings.
    """
    return _difference(EffectMeasure.PROPORTION, phases)


def smd_baseline(phases: Phases) -> EffectSize:
    """Return Hedges' g by the deviation of the baseline (Gingerich, 1984; Pustejovsky, 2019)."""
    a, b = phases.signed
    m, n = len(a), len(b)
    spread = deviation(a)
    if m < 3:  # noqa: PLR2004 - the correction needs two degrees of freedom
        return none(EffectMeasure.SMD_BASELINE, _FEW)
    if not spread:
        return none(EffectMeasure.SMD_BASELINE, _FLAT)
    df = m - 1
    correction = 1 - 3 / (4 * df - 1)
    g = correction * float(mean(b) - mean(a)) / spread
    error = correction * sqrt(1 / m + float(variance(b)) / (n * spread**2) + g**2 / (2 * df))
    return _sized(EffectMeasure.SMD_BASELINE, g, error)


def smd_pooled(phases: Phases) -> EffectSize:
    """Return Hedges' g by the deviation of both phases together."""
    a, b = phases.signed
    m, n = len(a), len(b)
    df = m + n - 2
    if df < 2:  # noqa: PLR2004 - the correction needs two degrees of freedom
        return none(EffectMeasure.SMD_POOLED, _FEW)
    spread = _pooled(phases)
    if not spread:
        return none(EffectMeasure.SMD_POOLED, _FLAT)
    correction = 1 - 3 / (4 * df - 1)
    g = correction * float(mean(b) - mean(a)) / spread
    error = correction * sqrt(1 / m + 1 / n + g**2 / (2 * df))
    return _sized(EffectMeasure.SMD_POOLED, g, error)


def glass_delta(phases: Phases) -> float | None:
    """Return the difference of means by the deviation of the baseline, as it is; ``None`` without spread."""
    a, b = phases.signed
    spread = deviation(a)
    return float(mean(b) - mean(a)) / spread if spread else None


def hedges_raw(phases: Phases) -> float | None:
    """Return the difference of means by the pooled deviation, without correction; ``None`` without spread."""
    a, b = phases.signed
    spread = _pooled(phases) if len(a) + len(b) > 2 else 0  # noqa: PLR2004 - it has m + n − 2 degrees of freedom
    return float(mean(b) - mean(a)) / spread if spread else None


def cohen_d(phases: Phases) -> float | None:
    """Return the difference of means by the root of the mean variance of the phases (Cohen, 1988)."""
    a, b = phases.signed
    spread = sqrt((variance(a) + variance(b)) / 2)
    return float(mean(b) - mean(a)) / spread if spread else None


def log_response_ratio(phases: Phases, *, counts: bool = False) -> EffectSize:
    """Return ln(B/A), corrected for its bias (Pustejovsky, 2015, 2018); its sign is not turned.

    Args:
        phases: The readings; their means must be above 0.
        counts: Whether they are counts; a baseline of zeros is then taken as half a response in all.
    """
    m, n = len(phases.baseline), len(phases.treatment)
    first, second = float(mean(phases.baseline)), float(mean(phases.treatment))
    spread_a, spread_b = float(variance(phases.baseline)), float(variance(phases.treatment))
    if counts:
        first, second = max(first, 1 / (2 * m)), max(second, 1 / (2 * n))
        spread_a, spread_b = max(spread_a, 1 / m**3), max(spread_b, 1 / n**3)
    if first <= 0 or second <= 0:
        return none(EffectMeasure.LRR, _NOT_POSITIVE)
    part_a, part_b = spread_a / (m * first**2), spread_b / (n * second**2)
    value = log(second) + part_b / 2 - log(first) - part_a / 2
    return _sized(EffectMeasure.LRR, value, sqrt(part_a + part_b))


def log_response_ratio_raw(phases: Phases) -> float | None:
    """Return ln(B/A) without a correction, or ``None`` where a mean is not above 0."""
    first, second = mean(phases.baseline), mean(phases.treatment)
    return log(second / first) if first > 0 and second > 0 else None


def log_ratio_of_medians(phases: Phases) -> EffectSize:
    """Return ln(median B / median A), signed by what is wanted (Bonett & Price Bonett, 2020).

    The standard error rests on two ordered readings of each phase; where one of them is 0 there is none.
    """
    a, b = median(phases.baseline), median(phases.treatment)
    if a <= 0 or b <= 0:
        return none(EffectMeasure.LRM, _NOT_POSITIVE)
    value = log(b / a)
    turned = value if phases.improvement is Improvement.INCREASE else -value
    parts = [_variance_of_log_median(one) for one in (phases.baseline, phases.treatment)]
    error = None if None in parts else sqrt(sum(one for one in parts if one is not None))
    return _sized(EffectMeasure.LRM, turned, error)


def log_odds_ratio(phases: Phases) -> EffectSize:
    """Return the log odds ratio of mean proportions (readings from 0 to 1), signed by what is wanted."""
    m, n = len(phases.baseline), len(phases.treatment)
    a, b = float(mean(phases.baseline)), float(mean(phases.treatment))
    if any(not 0 <= one <= 1 for one in (*phases.baseline, *phases.treatment)):
        return none(EffectMeasure.LOR, _NO_PROPORTION)
    if a in {0.0, 1.0} or b in {0.0, 1.0}:
        return none(EffectMeasure.LOR, _CERTAIN)
    part_a = float(variance(phases.baseline)) / (m * (a * (1 - a)) ** 2)
    part_b = float(variance(phases.treatment)) / (n * (b * (1 - b)) ** 2)
    value = log(b / (1 - b)) - log(a / (1 - a))
    value += part_b * (1 - 2 * b) / 2 - part_a * (1 - 2 * a) / 2
    turned = value if phases.improvement is Improvement.INCREASE else -value
    return _sized(EffectMeasure.LOR, turned, sqrt(part_a + part_b))


def percent_of_goal(phases: Phases, goal: Number) -> EffectSize:
    """Return how much of the way from the baseline to *goal* was gone, in per cent (Patrona et al., 2022)."""
    wanted = exact(goal)
    a, b = mean(phases.baseline), mean(phases.treatment)
    if wanted == a:
        return none(EffectMeasure.POGO, _AT_GOAL)
    m, n = len(phases.baseline), len(phases.treatment)
    gone = (b - a) / (wanted - a)
    part_a, part_b = variance(phases.baseline) / m, variance(phases.treatment) / n
    square = (part_a + part_b + gone**2 * part_a) / (wanted - a) ** 2
    return _sized(EffectMeasure.POGO, float(100 * gone), 100 * sqrt(square))


def goal_met(phases: Phases, goal: Number) -> EffectSize:
    """Return the share of readings of the intervention that are at *goal* or better."""
    wanted = exact(goal)
    up = phases.improvement is Improvement.INCREASE
    reached = sum(one >= wanted if up else one <= wanted for one in phases.treatment)
    return share(EffectMeasure.GOAL_MET, reached, len(phases.treatment))


# --- inner helpers ----------------------------------------------------------------------------


def _difference(measure: EffectMeasure, phases: Phases) -> EffectSize:
    a, b = phases.signed
    m, n = len(a), len(b)
    value = float(mean(b) - mean(a))
    if m < 2 or n < 2:  # noqa: PLR2004 - one reading has no deviation
        return EffectSize(measure=measure, value=value)
    return _sized(measure, value, sqrt(variance(a) / m + variance(b) / n))


def _pooled(phases: Phases) -> float:
    a, b = phases.baseline, phases.treatment
    m, n = len(a), len(b)
    return sqrt(((m - 1) * variance(a) + (n - 1) * variance(b)) / (m + n - 2))


def _sized(measure: EffectMeasure, value: float, error: float | None) -> EffectSize:
    if error is None:
        return EffectSize(measure=measure, value=value)
    return EffectSize(
        measure=measure, value=value, error=error, low=value - Z95 * error, high=value + Z95 * error
    )


def _variance_of_log_median(values: tuple[Fraction, ...]) -> float | None:
    """Return the variance of the log of a median (Price & Bonett, 2002), or ``None`` at a reading of 0."""
    ordered, n = sorted(values), len(values)
    place = max(1, int((n + 1) / 2 - sqrt(n)))
    low, high = ordered[place - 1], ordered[n - place]
    tail = sum(comb(n, k) for k in range(place)) / 2**n
    if low <= 0 or n < 2:  # noqa: PLR2004 - one reading tells nothing of its spread
        return None
    return (log(high / low) / (2 * NormalDist().inv_cdf(1 - tail))) ** 2
