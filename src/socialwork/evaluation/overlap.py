"""Measures of overlap: how many readings of the intervention are better than those of the baseline."""

from collections.abc import Callable
from fractions import Fraction
from math import sqrt

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize
from socialwork.evaluation.statistics import median, sign
from socialwork.vocabulary.evaluation import EffectMeasure

Z95 = 1.959963984540054
"""The normal value beyond which 2.5 per cent lie on each side."""


def pnd(phases: Phases) -> EffectSize:
    """Return the share of readings better than the best of the baseline (Scruggs, Mastropieri & Casto, 1987).

    One outstanding reading in the baseline decides it; for yes/no data it says nothing.
    """
    a, b = phases.signed
    return _share(EffectMeasure.PND, sum(one > max(a) for one in b), len(b))


def pem(phases: Phases) -> EffectSize:
    """Return the share of readings better than the median of the baseline, ties counting half (Ma, 2006)."""
    a, b = phases.signed
    middle = median(a)
    better = sum((1 + sign(one - middle) for one in b), 0)
    return _share(EffectMeasure.PEM, better, 2 * len(b))


def pem_strict(phases: Phases) -> EffectSize:
    """Return the share of readings better than the median of the baseline; ties do not count."""
    a, b = phases.signed
    return _share(EffectMeasure.PEM_STRICT, sum(one > median(a) for one in b), len(b))


def pand(phases: Phases) -> EffectSize:
    """Return the largest share of all readings that can be kept without overlap (Parker et al., 2007).

    Worked out as the greatest number of worst baseline and best intervention readings of which none
    overlap (Pustejovsky, 2019), which does not depend on how ties are sorted.
    """
    kept, total = _kept(phases)
    return _share(EffectMeasure.PAND, kept, total)


def ird(phases: Phases) -> EffectSize:
    """Return the robust improvement rate difference, from PAND (Parker, Vannest & Brown, 2009)."""
    a, b = phases.signed
    kept, total = _kept(phases)
    lost = 1 - Fraction(kept, total)
    return EffectSize(
        measure=EffectMeasure.IRD, value=float(1 - Fraction(total**2, 2 * len(a) * len(b)) * lost)
    )


def nap(phases: Phases) -> EffectSize:
    """Return the share of pairs in which the intervention is better, ties half (Parker & Vannest, 2009).

    The standard error is the unbiased one of Sen (1967) and Mee (1990), the interval that of Newcombe (2006),
    method 5, which keeps within 0 and 1 and has a width at complete non-overlap too.
    """
    value = _nap(phases)
    low, high = _newcombe(float(value), len(phases.baseline), len(phases.treatment))
    return EffectSize(
        measure=EffectMeasure.NAP,
        value=float(value),
        error=nap_error(phases),
        low=low,
        high=high,
    )


def tau(phases: Phases) -> EffectSize:
    """Return Tau for non-overlap, which is twice NAP less one (Parker, Vannest, Davis & Sauber, 2011)."""
    found = nap(phases)
    value, error, low, high = found.value, found.error, found.low, found.high
    return EffectSize(
        measure=EffectMeasure.TAU,
        value=_doubled(value),
        error=None if error is None else 2 * error,
        low=_doubled(low),
        high=_doubled(high),
    )


def nap_error(phases: Phases) -> float | None:
    """Return the unbiased standard error of NAP, or ``None`` where a phase has a single reading."""
    a, b = phases.signed
    m, n = len(a), len(b)
    if m < 2 or n < 2:  # noqa: PLR2004 - one reading has no error
        return None
    value = _nap(phases)
    kept = min(max(value, Fraction(1, 2 * m * n)), 1 - Fraction(1, 2 * m * n))
    q1, q2, q3 = _spread(phases, value)
    square = (kept * (1 - kept) + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1))
    return sqrt(max(square, Fraction(0)))


def nap_error_hanley(phases: Phases) -> float:
    """Return the standard error of NAP after Hanley and McNeil (1982)."""
    m, n = len(phases.baseline), len(phases.treatment)
    value = _nap(phases)
    kept = min(max(value, Fraction(1, 2 * m * n)), 1 - Fraction(1, 2 * m * n))
    q1, q2, _ = _spread(phases, value)
    return sqrt((kept * (1 - kept) + (n - 1) * q1 + (m - 1) * q2) / (m * n))


def nap_error_null(phases: Phases) -> float:
    """Return the standard error that NAP has where the phases do not differ."""
    m, n = len(phases.baseline), len(phases.treatment)
    return sqrt((m + n + 1) / (12 * m * n))


# --- inner helpers ----------------------------------------------------------------------------


def _share(measure: EffectMeasure, hits: int, total: int) -> EffectSize:
    return EffectSize(measure=measure, value=float(Fraction(hits, total)))


def _doubled(value: float | None) -> float | None:
    return None if value is None else 2 * value - 1


def _kept(phases: Phases) -> tuple[int, int]:
    """Return how many readings can be kept without overlap, and how many there are."""
    a, b = sorted(phases.signed[0]), sorted(phases.signed[1])
    best = max(len(a), len(b))
    for i in range(1, len(a) + 1):
        above = sum(one > a[i - 1] for one in b)
        best = max(best, i + above if above else 0)
    return best, len(a) + len(b)


def _scores(phases: Phases) -> list[list[Fraction]]:
    """Return for each pair 1 where the intervention is better, ½ at a tie, else 0."""
    a, b = phases.signed
    return [[Fraction(1 + sign(after - before), 2) for after in b] for before in a]


def _nap(phases: Phases) -> Fraction:
    scores = _scores(phases)
    return sum((one for row in scores for one in row), Fraction(0)) / (len(scores) * len(scores[0]))


def _spread(phases: Phases, value: Fraction) -> tuple[Fraction, Fraction, Fraction]:
    """Return how far rows, columns and single pairs scatter about *value*."""
    off = [[one - value for one in row] for row in _scores(phases)]
    m, n = len(off), len(off[0])
    rows = sum((sum(row, Fraction(0)) ** 2 for row in off), Fraction(0)) / (m * n * n)
    columns = sum((sum(column, Fraction(0)) ** 2 for column in zip(*off, strict=True)), Fraction(0)) / (
        m * m * n
    )
    single = sum((one * one for row in off for one in row), Fraction(0)) / (m * n)
    return rows, columns, single


def _newcombe(value: float, m: int, n: int) -> tuple[float, float]:
    """Return the ends of Newcombe's interval: where the score equation of method 5 holds."""
    h = (m + n) / 2 - 1
    square = Z95 * Z95

    def beyond(theta: float) -> float:
        wide = square * theta * (1 - theta) * (2 + h + (1 + 2 * h) * theta * (1 - theta))
        return m * n * (value - theta) ** 2 * (2 - theta) * (1 + theta) - wide

    low = 0.0 if value <= 0 else _root(beyond, 0.0, value)
    high = 1.0 if value >= 1 else _root(beyond, 1.0, value)
    return low, high


def _root(function: Callable[[float], float], outside: float, inside: float) -> float:
    """Return where *function* changes its sign between *outside*, where it is positive, and *inside*."""
    for _ in range(200):
        middle = (outside + inside) / 2
        if function(middle) > 0:
            outside = middle
        else:
            inside = middle
    return (outside + inside) / 2
