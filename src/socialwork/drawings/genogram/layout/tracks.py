"""Which level lines of a gap run above which: as few crossings as can be, no two lines on one another."""

from collections.abc import Sequence

from attrs import frozen

_ON_ONE_ANOTHER = 50.0
"""What it costs when two upright lines would run on one another; more than any number of crossings."""
_TOUCH = 4.0
"""What it costs when a line would end on another's; it would look like a joint."""
_SAME = 3.0
"""Lines that are less than this apart look like one, in pixels."""


@frozen(kw_only=True)
class Level:
    """A level line in a gap, with what hangs on it.

    Attributes:
        left: Where it begins.
        right: Where it ends.
        ups: Where upright lines go up from it, out of the gap.
        downs: Where upright lines go down from it, out of the gap.
    """

    left: float
    right: float
    ups: tuple[float, ...]
    downs: tuple[float, ...]


def cost(high: Level, low: Level) -> float:
    """Return what it costs to draw *high* above *low*: crossings, touches and lines on one another."""
    total = 0.0
    for x in high.downs:
        total += _meeting(x, low)
        total += sum(_ON_ONE_ANOTHER for up in low.ups if abs(up - x) < _SAME)
    for x in low.ups:
        total += _meeting(x, high)
    return total


def _meeting(x: float, level: Level) -> float:
    if x < level.left - _SAME or x > level.right + _SAME:
        return 0.0
    return 1.0 if level.left + _SAME < x < level.right - _SAME else _TOUCH


def tracks_of(levels: Sequence[Level], apart: float) -> list[int]:
    """Return the track of each of *levels*, 0 at the top; those of one track are *apart* at least."""
    sequence: list[int] = []
    for n in sorted(range(len(levels)), key=lambda n: (levels[n].right - levels[n].left, levels[n].left, n)):
        above = [cost(levels[other], levels[n]) for other in sequence]
        below = [cost(levels[n], levels[other]) for other in sequence]
        sums = [sum(above[:k]) + sum(below[k:]) for k in range(len(sequence) + 1)]
        best = min(sums)
        place = max(k for k, total in enumerate(sums) if total == best)
        sequence.insert(place, n)
    tracks = [0] * len(levels)
    for k, n in enumerate(sequence):
        taken = [tracks[other] + 1 for other in sequence[:k] if _close(levels[other], levels[n], apart)]
        tracks[n] = max(taken, default=0)
    return tracks


def _close(one: Level, two: Level, apart: float) -> bool:
    return one.left - apart < two.right and two.left - apart < one.right
