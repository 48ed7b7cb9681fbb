"""Student's t for whole degrees of freedom, in closed form (Abramowitz & Stegun, 1964, 26.7.3 and 26.7.4)."""

from math import atan2, cos, pi, sin, sqrt


def t_two_sided(t: float, df: int) -> float:
    """Return the probability that a t with *df* degrees of freedom lies as far out as *t* on either side.

    >>> round(t_two_sided(2.228139, 10), 6)
    0.05
    """
    angle = atan2(abs(t), sqrt(df))
    square = cos(angle) ** 2
    odd = df % 2
    term = cos(angle) if odd else 1.0
    total = term if df > 1 else 0.0
    for k in range(2 + odd, df - 1, 2):
        term *= square * (k - 1) / k
        total += term
    within = 2 / pi * (angle + sin(angle) * total) if odd else sin(angle) * total
    return max(0.0, 1 - within)


def t_quantile(df: int, outside: float = 0.05) -> float:
    """Return the t beyond which *outside* lies on both sides together.

    >>> round(t_quantile(10), 4)
    2.2281
    """
    low, high = 0.0, 1.0
    while t_two_sided(high, df) > outside:
        high *= 2
    while (middle := (low + high) / 2) not in {low, high}:
        if t_two_sided(middle, df) > outside:
            low = middle
        else:
            high = middle
    return middle
