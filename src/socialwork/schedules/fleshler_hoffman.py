"""The progression of Fleshler and Hoffman (1962): no moment is more likely to pay off than another."""

from math import log, log1p


def intervals(mean: float, n: int) -> tuple[float, ...]:
    """Return *n* intervals in ascending order whose mean is *mean*.

    The k-th is the mean of the k-th of *n* equally likely slices of an exponential distribution.

    Args:
        mean: The mean interval, in any unit of time.
        n: How many intervals, 1 or more.

    Raises:
        ValueError: *mean* is not above 0 and finite, or *n* is not 1 or more.

    >>> [round(each, 4) for each in intervals(60, 2)]
    [18.4112, 101.5888]
    """
    if not 0 < mean < float("inf") or n < 1:
        message = f"no progression of {n} intervals with the mean {mean}"
        raise ValueError(message)
    return tuple(mean * _slice(n, left) for left in range(n, 0, -1))


def ratios(mean: float, n: int) -> tuple[int, ...]:
    """Return *n* whole ratios of 1 or more in ascending order whose sum is *n* times *mean*, rounded.

    Raises:
        ValueError: *mean* is below 1, or *n* not above 0.

    >>> ratios(5, 4)
    (1, 2, 5, 12)
    """
    if not 1 <= mean < float("inf"):
        message = f"a mean ratio is 1 or more and finite, not {mean}"
        raise ValueError(message)
    rounded = [max(1, round(each)) for each in intervals(mean, n)]
    excess = sum(rounded) - round(n * mean)
    while excess:
        # The longest ratio feels a correction least; ratios of 1 cannot get shorter.
        step = max(-1, min(1, excess))
        rounded[-1] -= step
        excess -= step
        rounded.sort()
    return tuple(rounded)


def _slice(n: int, left: int) -> float:
    """Return the interval with which *left* of *n* are left, itself included, for a mean of 1.

    With m left, ``1 + ln n + (m − 1)·ln(m − 1) − m·ln m`` is ``1 + ln(n/m) + (m − 1)·ln(1 − 1/m)``, in which
    no large terms cancel, so that long progressions are as exact as short ones.
    """
    rest = (left - 1) * log1p(-1 / left) if left > 1 else 0.0
    return 1 + log(n / left) + rest
