"""Small exact statistics that several measures share."""

from collections.abc import Sequence
from fractions import Fraction
from math import erfc, sqrt


def mean(values: Sequence[Fraction]) -> Fraction:
    """Return the mean."""
    return sum(values, Fraction(0)) / len(values)


def median(values: Sequence[Fraction]) -> Fraction:
    """Return the median; of an even number the mean of the middle two."""
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def variance(values: Sequence[Fraction]) -> Fraction:
    """Return the variance with the divisor n − 1, or 0 of a single value."""
    if len(values) < 2:  # noqa: PLR2004 - one value does not vary
        return Fraction(0)
    middle = mean(values)
    return sum(((one - middle) ** 2 for one in values), Fraction(0)) / (len(values) - 1)


def deviation(values: Sequence[Fraction]) -> float:
    """Return the standard deviation with the divisor n − 1."""
    return sqrt(variance(values))


def line(at: Sequence[Fraction], values: Sequence[Fraction]) -> tuple[Fraction, Fraction] | None:
    """Return intercept and slope of the line of least squares, or ``None`` where *at* does not vary."""
    middle, height = mean(at), mean(values)
    spread = sum(((one - middle) ** 2 for one in at), Fraction(0))
    if not spread:
        return None
    joint = sum(((x - middle) * (y - height) for x, y in zip(at, values, strict=True)), Fraction(0))
    slope = joint / spread
    return height - slope * middle, slope


def theil_sen(at: Sequence[Fraction], values: Sequence[Fraction]) -> tuple[Fraction, Fraction] | None:
    """Return intercept and slope of Theil and Sen: the medians of all slopes and of what they leave.

    ``None`` where there are fewer than two readings.
    """
    pairs = list(zip(at, values, strict=True))
    slopes = [(y - v) / (x - u) for n, (u, v) in enumerate(pairs) for x, y in pairs[n + 1 :]]
    if not slopes:
        return None
    slope = median(slopes)
    return median([y - slope * x for x, y in pairs]), slope


def sign(value: Fraction) -> int:
    """Return −1, 0 or 1."""
    return (value > 0) - (value < 0)


def two_sided(z: float) -> float:
    """Return the two-sided probability of a standard normal value as far out as *z*."""
    return erfc(abs(z) / sqrt(2))
