"""How likely each number of successes is: binomial, Poisson-binomial and beta-binomial.

Floats are worked out from the likeliest number to both sides by the ratio of neighbours and made to sum to
1, so nothing overflows however many opportunities there are; fractions are worked out by the formulas.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import accumulate
from math import comb, fsum, log
from typing import TypeVar

N = TypeVar("N", float, Fraction)


def binomial(n: int, rate: N) -> list[N]:
    """Return the chances of 0 to *n* successes, each of the same probability *rate*.

    >>> binomial(2, 0.5)
    [0.25, 0.5, 0.25]
    """
    miss = 1 - rate
    if isinstance(rate, Fraction):
        return [comb(n, k) * rate**k * miss ** (n - k) for k in range(n + 1)]
    if not rate or not miss:
        return [float(k == (n if rate else 0)) for k in range(n + 1)]
    odds = rate / miss
    return _from_peak(n, lambda k: (n - k) / (k + 1) * odds, min(int((n + 1) * rate), n))


def poisson_binomial(rates: Sequence[N]) -> list[N]:
    """Return the chances of 0, 1, … successes where each opportunity has a probability of its own.

    >>> poisson_binomial([0.5, 0.5])
    [0.25, 0.5, 0.25]
    """
    if not rates:
        message = "no rates"
        raise ValueError(message)
    zero = rates[0] * 0
    found: list[N] = [zero + 1]
    for rate in rates:
        longer = [one * (1 - rate) for one in found] + [zero]
        for k, one in enumerate(found, 1):
            longer[k] += one * rate
        found = longer
    return found


def beta_binomial(n: int, a: N, b: N) -> list[N]:
    """Return the chances of 0 to *n* successes whose one probability is itself drawn from Beta(*a*, *b*).

    >>> [round(one, 3) for one in beta_binomial(2, 1.0, 1.0)]
    [0.333, 0.333, 0.333]
    """
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return _beta_binomial_exactly(n, a, b)

    def ratio(k: int) -> float:
        return float((a + k) * (n - k) / ((k + 1) * (b + n - k - 1)))

    heights = list(accumulate((log(ratio(k)) for k in range(n)), initial=0.0))
    return _from_peak(n, ratio, max(range(n + 1), key=heights.__getitem__))


# --- inner helpers ----------------------------------------------------------------------------


def _beta_binomial_exactly(n: int, a: Fraction, b: Fraction) -> list[Fraction]:
    """The terms follow from one another: no gamma functions, so fractions stay fractions."""
    first = Fraction(1)
    for j in range(n):
        first = first * (b + j) / (a + b + j)
    found = [first]
    for k in range(n):
        found.append(found[-1] * (a + k) * (n - k) / ((k + 1) * (b + n - k - 1)))
    return found


def _from_peak(n: int, ratio: Callable[[int], float], peak: int) -> list[float]:
    """Return chances whose neighbours *k* and *k* + 1 have *ratio*, from the likeliest on both ways."""
    found = [0.0] * (n + 1)
    found[peak] = height = 1.0
    for k in range(peak, n):
        found[k + 1] = height = height * ratio(k)
    height = 1.0
    for k in range(peak - 1, -1, -1):
        found[k] = height = height / ratio(k)
    total = fsum(found)
    return [one / total for one in found]
