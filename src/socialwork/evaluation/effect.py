"""Measures of size: how far the level of the intervention lies from that of the baseline.

They suit counts and rates; for yes/no readings use a proportion, :func:`~socialwork.evaluation.overlap.nap`
or the log odds ratio.
"""

from math import log, sqrt

from socialwork.evaluation.phases import Number, Phases, exact
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.statistics import deviation, mean, median, variance
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement


def smd_baseline(phases: Phases) -> EffectSize:
    """Return Hedges' g by the deviation of the baseline (Gingerich, 1984; Pustejovsky, 2019)."""
    a, b = phases.signed
    m, n = len(a), len(b)
    spread = deviation(a)
    if not spread:
        return _flat(EffectMeasure.SMD_BASELINE)
    if m < 3:  # noqa: PLR2004 - the correction needs two degrees of freedom
        return _few(EffectMeasure.SMD_BASELINE)
    df = m - 1
    correction = 1 - 3 / (4 * df - 1)
    g = correction * float(mean(b) - mean(a)) / spread
    error = correction * sqrt(1 / m + float(variance(b)) / (n * spread**2) + g**2 / (2 * df))
    return EffectSize(measure=EffectMeasure.SMD_BASELINE, value=g, error=error)


def smd_pooled(phases: Phases) -> EffectSize:
    """Return Hedges' g by the deviation of both phases together."""
    a, b = phases.signed
    m, n = len(a), len(b)
    df = m + n - 2
    if df < 2:  # noqa: PLR2004 - the correction needs two degrees of freedom
        return _few(EffectMeasure.SMD_POOLED)
    spread = sqrt(((m - 1) * variance(a) + (n - 1) * variance(b)) / df)
    if not spread:
        return _flat(EffectMeasure.SMD_POOLED)
    correction = 1 - 3 / (4 * df - 1)
    g = correction * float(mean(b) - mean(a)) / spread
    error = correction * sqrt(1 / m + 1 / n + g**2 / (2 * df))
    return EffectSize(measure=EffectMeasure.SMD_POOLED, value=g, error=error)


def glass_delta(phases: Phases) -> float | None:
    """Return the difference of means by the deviation of the baseline, as it is; ``None`` without spread."""
    a, b = phases.signed
    spread = deviation(a)
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
        return _not_positive(EffectMeasure.LRR)
    part_a, part_b = spread_a / (m * first**2), spread_b / (n * second**2)
    value = log(second) + part_b / 2 - log(first) - part_a / 2
    return EffectSize(measure=EffectMeasure.LRR, value=value, error=sqrt(part_a + part_b))


def log_ratio_of_medians(phases: Phases) -> EffectSize:
    """Return ln(median B / median A), signed by what is wanted (Bonett & Price Bonett, 2020)."""
    a, b = median(phases.baseline), median(phases.treatment)
    if a <= 0 or b <= 0:
        return _not_positive(EffectMeasure.LRM)
    value = log(b / a)
    turned = value if phases.improvement is Improvement.INCREASE else -value
    return EffectSize(measure=EffectMeasure.LRM, value=turned)


def log_odds_ratio(phases: Phases) -> EffectSize:
    """Return the log odds ratio of mean proportions (readings from 0 to 1), signed by what is wanted."""
    m, n = len(phases.baseline), len(phases.treatment)
    a, b = float(mean(phases.baseline)), float(mean(phases.treatment))
    if any(not 0 <= one <= 1 for one in (*phases.baseline, *phases.treatment)):
        return none(
            EffectMeasure.LOR,
            "Log rasio peluang memerlukan proporsi antara 0 dan 1.",
            "A log odds ratio needs proportions from 0 to 1.",
        )
    if a in {0.0, 1.0} or b in {0.0, 1.0}:
        return none(
            EffectMeasure.LOR,
            "Satu fase seluruhnya 0 atau seluruhnya 1, sehingga peluangnya tidak terhingga.",
            "A phase is all 0 or all 1, so that its odds have no bound.",
        )
    part_a = float(variance(phases.baseline)) / (m * (a * (1 - a)) ** 2)
    part_b = float(variance(phases.treatment)) / (n * (b * (1 - b)) ** 2)
    value = log(b / (1 - b)) - log(a / (1 - a))
    value += part_b * (1 - 2 * b) / 2 - part_a * (1 - 2 * a) / 2
    turned = value if phases.improvement is Improvement.INCREASE else -value
    return EffectSize(measure=EffectMeasure.LOR, value=turned, error=sqrt(part_a + part_b))


def percent_of_goal(phases: Phases, goal: Number) -> EffectSize:
    """Return how much of the way from the baseline to *goal* was gone, in per cent (Patrona et al., 2022)."""
    wanted = exact(goal)
    a, b = mean(phases.baseline), mean(phases.treatment)
    if wanted == a:
        return none(
            EffectMeasure.POGO,
            "Data dasar sudah sama dengan sasaran.",
            "The baseline is at the goal already.",
        )
    m, n = len(phases.baseline), len(phases.treatment)
    gone = (b - a) / (wanted - a)
    part_a, part_b = variance(phases.baseline) / m, variance(phases.treatment) / n
    square = (part_a + part_b + gone**2 * part_a) / (wanted - a) ** 2
    return EffectSize(measure=EffectMeasure.POGO, value=float(100 * gone), error=100 * sqrt(square))


def _flat(measure: EffectMeasure) -> EffectSize:
    return none(
        measure,
        "Pengamatan tidak bervariasi, sehingga tidak ada simpangan baku untuk membaginya.",
        "The readings do not vary: there is no deviation to divide by.",
    )


def _few(measure: EffectMeasure) -> EffectSize:
    return none(measure, "Pengamatan terlalu sedikit.", "There are too few readings.")


def _not_positive(measure: EffectMeasure) -> EffectSize:
    return none(
        measure,
        "Rata-rata atau median harus di atas 0.",
        "Means or medians must be above 0.",
    )
