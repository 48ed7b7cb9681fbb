"""Kendall's rank correlation with its tests, as Tau-U and the corrected Tau use it."""

from collections.abc import Collection, Sequence
from fractions import Fraction
from math import sqrt

from attrs import frozen

from socialwork.evaluation.statistics import two_sided


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


def kendall_of(s: int, x: Collection[int], y: Collection[int]) -> Kendall:
    """Return the rank correlation with the score *s*, without a correction for continuity.

    Args:
        s: Pairs in order less pairs out of order.
        x: How often each value of the one side stands.
        y: How often each value of the other side stands.
    """
    n = sum(x)
    t, u = [one for one in x if one > 1], [one for one in y if one > 1]
    pairs = n * (n - 1) // 2
    free = (pairs - _pairs(t)) * (pairs - _pairs(u))
    if not free:
        return Kendall(s, None, None, None)
    z = s / sqrt(_variance(n, t, u))
    return Kendall(s, s / sqrt(free), z, two_sided(z))


def rising(values: Sequence[int]) -> int:
    """Return the score of *values* against their order: pairs that rise less pairs that fall."""
    return sum(
        (later > value) - (later < value) for n, value in enumerate(values) for later in values[n + 1 :]
    )


def between(a: Sequence[int], b: Sequence[int]) -> int:
    """Return the score of *b* against *a*: pairs in which *b* is more less pairs in which it is less."""
    return sum((after > before) - (after < before) for before in a for after in b)


def _pairs(counts: Sequence[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)


def _variance(n: int, t: Sequence[int], u: Sequence[int]) -> Fraction:
    """Return the variance of the score under independence (Kendall, 1970, chapter 4)."""
    whole = n * (n - 1) * (2 * n + 5) - _fives(t) - _fives(u)
    out = Fraction(whole, 18) + Fraction(2 * _pairs(t) * 2 * _pairs(u), 2 * n * (n - 1))
    if n > 2:  # noqa: PLR2004 - triples need three
        out += Fraction(_threes(t) * _threes(u), 9 * n * (n - 1) * (n - 2))
    return out


def _fives(counts: Sequence[int]) -> int:
    return sum(c * (c - 1) * (2 * c + 5) for c in counts)


def _threes(counts: Sequence[int]) -> int:
    return sum(c * (c - 1) * (c - 2) for c in counts)
