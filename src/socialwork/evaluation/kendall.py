"""Kendall's rank correlation with its tests, as Tau-U and the corrected Tau use it."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from math import sqrt

from attrs import frozen

from socialwork.evaluation.statistics import sign, two_sided


@frozen
class Kendall:
    """A rank correlation.

    Attributes:
        s: Pairs in order less pairs out of order.
        tau_b: The correlation, corrected for ties; ``None`` where one side does not vary.
        z: *s* in standard deviations under independence, ties considered; ``None`` as above.
        p: The two-sided probability of *z*.
    """

    s: int
    tau_b: float | None
    z: float | None
    p: float | None


def kendall(x: Sequence[Fraction], y: Sequence[Fraction]) -> Kendall:
    """Return the rank correlation of two sequences of one length, without a correction for continuity."""
    s = _score(x, y)
    pairs = len(x) * (len(x) - 1) // 2
    free = (pairs - _tied(x)) * (pairs - _tied(y))
    if not free:
        return Kendall(s, None, None, None)
    z = s / sqrt(_variance(x, y))
    return Kendall(s, s / sqrt(free), z, two_sided(z))


def _score(x: Sequence[Fraction], y: Sequence[Fraction]) -> int:
    n = len(x)
    return sum(sign(x[j] - x[i]) * sign(y[j] - y[i]) for i in range(n) for j in range(i + 1, n))


def _counts(values: Sequence[Fraction]) -> list[int]:
    return [count for count in Counter(values).values() if count > 1]


def _tied(values: Sequence[Fraction]) -> int:
    return sum(count * (count - 1) // 2 for count in _counts(values))


def _variance(x: Sequence[Fraction], y: Sequence[Fraction]) -> Fraction:
    """Return the variance of the score under independence (Kendall, 1970, chapter 4)."""
    n = len(x)
    t, u = _counts(x), _counts(y)
    whole = n * (n - 1) * (2 * n + 5) - _fives(t) - _fives(u)
    out = Fraction(whole, 18) + Fraction(2 * _tied(x) * 2 * _tied(y), 2 * n * (n - 1))
    if n > 2:  # noqa: PLR2004 - triples need three
        out += Fraction(_threes(t) * _threes(u), 9 * n * (n - 1) * (n - 2))
    return out


def _fives(counts: Sequence[int]) -> int:
    return sum(c * (c - 1) * (2 * c + 5) for c in counts)


def _threes(counts: Sequence[int]) -> int:
    return sum(c * (c - 1) * (c - 2) for c in counts)
