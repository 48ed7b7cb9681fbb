"""How far readings hang together in time: autocorrelation, and Young's C statistic."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import sqrt

from attrs import frozen

from socialwork.evaluation.statistics import mean


def autocorrelation(values: Sequence[Fraction]) -> float | None:
    """Return the autocorrelation of neighbouring readings, or ``None`` where they do not vary."""
    middle = mean(values)
    whole = sum(((one - middle) ** 2 for one in values), Fraction(0))
    if not whole:
        return None
    joint = sum(((one - middle) * (other - middle) for one, other in pairwise(values)), Fraction(0))
    return float(joint / whole)


def is_autocorrelated(values: Sequence[Fraction]) -> bool:
    """Return whether the autocorrelation passes 2/√N (Bartlett, 1946), where bands and tests mislead."""
    found = autocorrelation(values)
    return found is not None and abs(found) > 2 / sqrt(len(values))


@frozen(kw_only=True)
class CStatistic:
    """Young's C (1941; Tryon, 1982) and its standard normal value."""

    c: float
    z: float


def c_statistic(values: Sequence[Fraction]) -> CStatistic | None:
    """Return C, or ``None`` for fewer than three readings or readings that do not vary.

    Over both phases it says something only where the baseline has no trend of its own.
    """
    n = len(values)
    middle = mean(values)
    whole = sum(((one - middle) ** 2 for one in values), Fraction(0))
    if n < 3 or not whole:  # noqa: PLR2004 - two readings have no trend to judge
        return None
    steps = sum(((other - one) ** 2 for one, other in pairwise(values)), Fraction(0))
    c = float(1 - steps / (2 * whole))
    return CStatistic(c=c, z=c / sqrt((n - 2) / ((n - 1) * (n + 1))))
