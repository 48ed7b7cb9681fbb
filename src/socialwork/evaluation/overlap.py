"""Measures of overlap: how many readings of the intervention are better than those of the baseline."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from fractions import Fraction
from math import sqrt

from attrs import frozen

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, share
from socialwork.evaluation.statistics import Z95, one_sided, twice_median
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement


def pnd(phases: Phases) -> EffectSize:
    """Return the share of readings better than the best of the baseline (Scruggs, Mastropieri & Casto, 1987).

    One outstanding reading in the baseline decides it; for yes/no data it says nothing.
    """
    a, b = phases.ranked
    best = max(a)
    return share(EffectMeasure.PND, sum(one > best for one in b), len(b))


def pem(phases: Phases) -> EffectSize:
    """Return the share of readings better than the median of the baseline, ties counting half (Ma, 2006)."""
    a, b = phases.ranked
    middle = twice_median(a)
    better = sum(1 + (2 * one > middle) - (2 * one < middle) for one in b)
    return EffectSize(measure=EffectMeasure.PEM, value=better / (2 * len(b)))


def pem_strict(phases: Phases) -> EffectSize:
    """Return the share of readings better than the median of the baseline; ties do not count."""
    a, b = phases.ranked
    middle = twice_median(a)
    return share(EffectMeasure.PEM_STRICT, sum(2 * one > middle for one in b), len(b))


def pand(phases: Phases) -> EffectSize:
    """Return the largest share of all readings that can be kept without overlap (Parker et al., 2007).

    Worked out as the greatest number of worst baseline and best intervention readings of which none
    overlap (Pustejovsky, 2019), which does not depend on how ties are sorted.
    """
    kept, total = _kept(phases)
    return share(EffectMeasure.PAND, kept, total)


@frozen(kw_only=True)
class SortedPand:
    """PAND as it was first worked out, by sorting all readings.

    Attributes:
        count: Readings that stand in the part of their phase after sorting.
        phi: The correlation of phase and part, without its sign.
    """

    count: Count
    phi: float


def pand_sorted(phases: Phases) -> SortedPand:
    """Return PAND after sorting, the readings of the baseline first among equals (Parker et al., 2007).

    What it gives depends on how ties are sorted and changes when all readings are turned round: it stands
    here to check figures of older papers and programs. Use :func:`pand`.
    """
    a, b = phases.whole
    m, n = len(a), len(b)
    order = sorted([*((one, 0) for one in a), *((one, 1) for one in b)])
    parts = [0] * m + [1] * n if phases.improvement is Improvement.INCREASE else [1] * n + [0] * m
    fitting = sum(phase == part for (_, phase), part in zip(order, parts, strict=True))
    strays = Fraction(m + n - fitting, 2)
    phi = ((m - strays) * (n - strays) - strays * strays) / (m * n)
    return SortedPand(count=Count(fitting, m + n), phi=float(abs(phi)))


def ird(phases: Phases) -> EffectSize:
    """Return the robust improvement rate difference, from PAND (Parker, Vannest & Brown, 2009)."""
    a, b = phases.ranked
    kept, total = _kept(phases)
    value = 1 - Fraction(total * (total - kept), 2 * len(a) * len(b))
    return EffectSize(measure=EffectMeasure.IRD, value=float(value))


def nap(phases: Phases) -> EffectSize:
    """Return the share of pairs in which the intervention is better, ties half (Parker & Vannest, 2009).

    The standard error is the unbiased one of Sen (1967) and Mee (1990), the interval that of Newcombe (2006),
    method 5, which keeps within 0 and 1 and has a width at complete non-overlap too. The probability is that
    of :func:`rank_sum_probability`.
    """
    pairs = _pairs(phases)
    value = float(pairs.nap)
    low, high = _newcombe(value, pairs.m, pairs.n)
    return EffectSize(
        measure=EffectMeasure.NAP,
        value=value,
        error=_unbiased_error(pairs),
        low=low,
        high=high,
        p=_rank_sum_probability(pairs, phases),
    )


def tau(phases: Phases) -> EffectSize:
    """Return Tau for non-overlap, which is twice NAP less one (Parker, Vannest, Davis & Sauber, 2011)."""
    return tau_of(nap(phases))


def tau_of(found: EffectSize) -> EffectSize:
    """Return Tau from NAP."""
    return EffectSize(
        measure=EffectMeasure.TAU,
        value=_doubled(found.value),
        error=None if found.error is None else 2 * found.error,
        low=_doubled(found.low),
        high=_doubled(found.high),
        p=found.p,
    )


def nap_error(phases: Phases) -> float | None:
    """Return the unbiased standard error of NAP, or ``None`` where a phase has a single reading."""
    return _unbiased_error(_pairs(phases))


def nap_error_hanley(phases: Phases) -> float:
    """Return the standard error of NAP after Hanley and McNeil (1982)."""
    pairs = _pairs(phases)
    m, n, kept = pairs.m, pairs.n, pairs.within
    return sqrt((kept * (1 - kept) + (n - 1) * pairs.q1 + (m - 1) * pairs.q2) / (m * n))


def nap_error_null(phases: Phases) -> float:
    """Return the standard error that NAP has where the phases do not differ."""
    m, n = len(phases.baseline), len(phases.treatment)
    return sqrt((m + n + 1) / (12 * m * n))


def rank_sum_probability(phases: Phases) -> float | None:
    """Return the one-sided probability of the rank-sum test (Mann & Whitney, 1947), improvement expected.

    By the normal approximation with corrections for ties and continuity; ``None`` where no reading differs.
    """
    return _rank_sum_probability(_pairs(phases), phases)


# --- inner helpers ----------------------------------------------------------------------------


def _doubled(value: float | None) -> float | None:
    return None if value is None else 2 * value - 1


def _kept(phases: Phases) -> tuple[int, int]:
    """Return how many readings can be kept without overlap, and how many there are."""
    a, b = sorted(phases.ranked[0]), sorted(phases.ranked[1])
    best = max(len(a), len(b))
    for i in range(1, len(a) + 1):
        above = len(b) - bisect_right(b, a[i - 1])
        best = max(best, i + above if above else 0)
    return best, len(a) + len(b)


@frozen
class _Pairs:
    """All pairs of a reading of each phase: 2 where the intervention is better, 1 at a tie, else 0.

    Attributes:
        rows: The sum for each reading of the baseline.
        columns: The sum for each reading of the intervention.
        ties: How many pairs tie.
    """

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    ties: int

    @property
    def m(self) -> int:
        """Readings of the baseline."""
        return len(self.rows)

    @property
    def n(self) -> int:
        """Readings of the intervention."""
        return len(self.columns)

    @property
    def nap(self) -> Fraction:
        """The mean over the pairs, a better one being 1."""
        return Fraction(sum(self.rows), 2 * self.m * self.n)

    @property
    def within(self) -> Fraction:
        """NAP, kept half a pair off both of its ends."""
        edge = Fraction(1, 2 * self.m * self.n)
        return min(max(self.nap, edge), 1 - edge)

    @property
    def q1(self) -> Fraction:
        """How far the rows scatter."""
        return _scatter(self.rows, self.n)

    @property
    def q2(self) -> Fraction:
        """How far the columns scatter."""
        return _scatter(self.columns, self.m)

    @property
    def q3(self) -> Fraction:
        """How far single pairs scatter."""
        pairs, total = self.m * self.n, sum(self.rows)
        better = (total - self.ties) // 2
        return Fraction(pairs * (4 * better + self.ties) - total * total, 4 * pairs * pairs)


def _scatter(sums: tuple[int, ...], width: int) -> Fraction:
    """Return the mean squared distance of means, each of them half of a sum over *width*, from their mean."""
    count, total = len(sums), sum(sums)
    return Fraction(count * sum(one * one for one in sums) - total * total, 4 * (count * width) ** 2)


def _pairs(phases: Phases) -> _Pairs:
    a, b = phases.ranked
    first, second = sorted(a), sorted(b)
    n = len(b)
    rows = tuple(2 * n - bisect_left(second, one) - bisect_right(second, one) for one in first)
    columns = tuple(bisect_left(first, one) + bisect_right(first, one) for one in second)
    ties = sum(bisect_right(second, one) - bisect_left(second, one) for one in first)
    return _Pairs(rows, columns, ties)


def _unbiased_error(pairs: _Pairs) -> float | None:
    m, n, kept = pairs.m, pairs.n, pairs.within
    if m < 2 or n < 2:  # noqa: PLR2004 - one reading has no error
        return None
    square = (kept * (1 - kept) + n * pairs.q1 + m * pairs.q2 - 2 * pairs.q3) / ((m - 1) * (n - 1))
    return sqrt(max(square, Fraction(0)))


def _rank_sum_probability(pairs: _Pairs, phases: Phases) -> float | None:
    m, n = pairs.m, pairs.n
    every = sorted((*phases.ranked[0], *phases.ranked[1]))
    total = len(every)
    tied = sum(count**3 - count for count in _runs(every))
    square = Fraction(m * n, 12) * (total + 1 - Fraction(tied, total * (total - 1)))
    if not square:
        return None
    return one_sided(float(pairs.nap * m * n - Fraction(m * n + 1, 2)) / sqrt(square))


def _runs(ordered: list[int]) -> list[int]:
    """Return how often each value stands in an ordered list."""
    return [bisect_right(ordered, one) - bisect_left(ordered, one) for one in dict.fromkeys(ordered)]


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
    while (middle := (outside + inside) / 2) not in {outside, inside}:
        if function(middle) > 0:
            outside = middle
        else:
            inside = middle
    return middle
