"""Where labels go: moved apart on one line, and away from lines."""

from collections.abc import Sequence
from itertools import pairwise

from socialwork.figures.box import Box
from socialwork.figures.model import Point


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Return places on one line, near the *wanted* ones in the same order, so that nothing overlaps.

    The sum of squared moves is the least possible, as far as *low* and *high* leave room.

    Args:
        wanted: Where the middle of each label should stand, in rising order.
        sizes: How much room each label takes.
        low: Where the room begins.
        high: Where it ends; labels that do not fit stand over it.

    >>> spread([10, 12, 50], [10, 10, 10], 0, 100)
    (6.0, 16.0, 50.0)
    """
    before = [sum(sizes[:n]) for n in range(len(sizes))]
    blocks: list[tuple[float, int]] = []  # the mean of the shifted wishes of labels that touch, and how many
    for place, size, offset in zip(wanted, sizes, before, strict=True):
        mean, count = place - size / 2 - offset, 1
        while blocks and blocks[-1][0] > mean:
            other, many = blocks.pop()
            mean, count = (other * many + mean * count) / (many + count), many + count
        blocks.append((mean, count))
    room = max(high - sum(sizes), low)
    starts = [min(max(mean, low), room) for mean, count in blocks for _ in range(count)]
    return tuple(
        float(start + offset + size / 2) for start, offset, size in zip(starts, before, sizes, strict=True)
    )


def footprints(line: Sequence[Point], *, reach: float = 2.0, step: float = 4.0) -> list[Box]:
    """Return small boxes along a line, so that labels can keep away from it."""
    found: list[Box] = []
    for (x1, y1), (x2, y2) in pairwise(line):
        count = max(int(max(abs(x2 - x1), abs(y2 - y1)) / step), 1)
        for n in range(count + 1):
            x, y = x1 + (x2 - x1) * n / count, y1 + (y2 - y1) * n / count
            found.append(Box(x - reach, y - reach, 2 * reach, 2 * reach))
    return found
