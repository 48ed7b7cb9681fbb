"""Small exact statistics that several measures share."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import erfc, lcm, sqrt

from socialwork.evaluation.phases import scaled

Z95 = 1.959963984540054
"""The normal value beyond which 2.5 per cent lie on each side."""


def mean(values: Sequence[Fraction]) -> Fraction:
    """Return the mean."""
    whole, bottom = scaled(values)
    return Fraction(sum(whole), bottom * len(whole))


def median(values: Sequence[Fraction]) -> Fraction:
    """Return the median; of an even number the mean of the middle two."""
    whole, bottom = scaled(values)
    return Fraction(twice_median(whole), 2 * bottom)


def twice_median(values: Sequence[int]) -> int:
    """Return twice the median, which is whole where the values are."""
    ordered, half = sorted(values), len(values) // 2
    return 2 * ordered[half] if len(values) % 2 else ordered[half - 1] + ordered[half]


def squares(values: Sequence[Fraction]) -> Fraction:
    """Return the sum of the squared distances from the mean."""
    whole, bottom = scaled(values)
    n, total = len(whole), sum(whole)
    return Fraction(n * sum(one * one for one in whole) - total * total, n * bottom * bottom)


def apart(values: Sequence[Fraction] | Sequence[int]) -> list[int]:
    """Return the distances from the mean, times a number that makes all of them whole."""
    whole, _ = scaled(values)
    n, total = len(whole), sum(whole)
    return [n * one - total for one in whole]


def neighbours(values: Sequence[int]) -> int:
    """Return the sum of the products of neighbouring values."""
    return sum(one * other for one, other in pairwise(values))


def variance(values: Sequence[Fraction]) -> Fraction:
    """Return the variance with the divisor n − 1, or 0 of a single value."""
    return squares(values) / (len(values) - 1) if len(values) > 1 else Fraction(0)


def deviation(values: Sequence[Fraction]) -> float:
    """Return the standard deviation with the divisor n − 1."""
    return sqrt(variance(values))


def line(at: Sequence[Fraction], values: Sequence[Fraction]) -> tuple[Fraction, Fraction] | None:
    """Return intercept and slope of the line of least squares, or ``None`` where *at* does not vary."""
    x, of_x = scaled(at)
    y, of_y = scaled(values)
    n, sum_x, sum_y = len(x), sum(x), sum(y)
    spread = n * sum(one * one for one in x) - sum_x * sum_x
    if not spread:
        return None
    joint = n * sum(one * other for one, other in zip(x, y, strict=True)) - sum_x * sum_y
    slope = Fraction(joint * of_x, spread * of_y)
    return Fraction(sum_y, n * of_y) - slope * Fraction(sum_x, n * of_x), slope


def theil_sen(at: Sequence[Fraction], values: Sequence[Fraction]) -> tuple[Fraction, Fraction] | None:
    """Return intercept and slope of Theil and Sen: the medians of all slopes and of what they leave.

    ``None`` where there are fewer than two readings.
    """
    if len(values) < 2:  # noqa: PLR2004 - a line needs two points
        return None
    x, of_x = scaled(at)
    y, of_y = scaled(values)
    pairs = list(zip(x, y, strict=True))
    steps = [(q - v, p - u) for n, (u, v) in enumerate(pairs) for p, q in pairs[n + 1 :]]
    common = lcm(*(width for _, width in steps))
    middle = twice_median([height * (common // width) for height, width in steps])
    left = [2 * common * q - middle * p for p, q in pairs]
    return Fraction(twice_median(left), 4 * common * of_y), Fraction(middle * of_x, 2 * common * of_y)


def two_sided(z: float) -> float:
    """Return the two-sided probability of a standard normal value as far out as *z*."""
    return erfc(abs(z) / sqrt(2))


def one_sided(z: float) -> float:
    """Return the probability of a standard normal value of *z* or more."""
    return erfc(z / sqrt(2)) / 2
