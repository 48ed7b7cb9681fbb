"""The progression of Fleshler and Hoffman (1962): no moment is more likely to pay off than another."""

from math import log


def intervals(mean: float, n: int) -> tuple[float, ...]:
    """Return *n* intervals in ascending order whose mean is *mean*.

    The k-th is the mean of the k-th of *n* equally likely slices of an exponential distribution.

    Args:
        mean: The mean interval, in any unit of time.
        n: How many intervals, 1 or more.

    Raises:
        ValueError: *mean* or *n* is not above 0.

    >>> [round(each, 4) for each in intervals(60, 2)]
    [18.4112, 101.5888]
    """
    if not mean > 0 or n < 1:
        message = f"no progression of {n} intervals with the mean {mean}"
        raise ValueError(message)
    return tuple(mean * (1 + log(n) + _term(n - k) - _term(n - k + 1)) for k in range(1, n + 1))


def ratios(mean: float, n: int) -> tuple[int, ...]:
    """Return *n* whole ratios of 1 or more in ascending order whose sum is *n* times *mean*, rounded.

    Raises:
        ValueError: *mean* is below 1, or *n* not above 0.

    >>> ratios(5, 4)
    (1, 2, 5, 12)
    """
    if not mean >= 1:
        message = f"a mean ratio is 1 or more, not {mean}"
        raise ValueError(message)
    rounded = [max(1, round(each)) for each in intervals(mean, n)]
    excess = sum(rounded) - round(n * mean)
    while excess:
        # The longest ratio feels a correction least; ratios of 1 cannot get shorter.
        rounded[-1] -= max(-1, min(1, excess))
        excess = sum(rounded) - round(n * mean)
        rounded.sort()
    return tuple(rounded)


def _term(k: int) -> float:
    return k * log(k) if k else 0.0
