"""Where the systems of an ecomap stand: on one ring round the centre, or staggered on two."""

import math
from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, combinations, pairwise

from attrs import frozen

from socialwork.figures.blobs import Blob
from socialwork.figures.model import Point

LEAST = 52.0
"""How long a tie is at least: strength, stress and flow are seen on it together."""

ONE_RING = 10
"""So many systems always stand on one ring."""

HIGHEST = 690.0
"""How high a drawing should be at most, in pixels: a page with its caption."""

_GAP, _PASS = 9.0, 7.0  # between circles, and between a circle and the tie of another
_FORMS = (1.0, 0.85, 1.15, 1.3, 1.5, 1.75)
_DEPTHS = (0.0, 44.0, 72.0, 104.0)
_GROWTH = 1.04
_CORNERS = 180
_ROUNDS = 3
_OVER = 10.0  # how much more a drawing costs that is twice as wide or high as there is room


@frozen(kw_only=True)
class _Ring:
    """An ellipse: half its width, and its height to its width."""

    half: float
    form: float

    @cached_property
    def reached(self) -> tuple[float, ...]:
        """How far it is along the ring from the top to each of its corners."""
        corners = [self.place(2 * math.pi * n / _CORNERS) for n in range(_CORNERS + 1)]
        return tuple(accumulate((math.dist(a, b) for a, b in pairwise(corners)), initial=0.0))

    def place(self, turn: float) -> Point:
        """Return a place; *turn* runs clockwise from the top."""
        return (self.half * math.sin(turn), -self.half * self.form * math.cos(turn))

    def turn(self, share: float) -> float:
        """Return the turn at which so much of the ring lies behind, as a share of its length."""
        n = min(bisect(self.reached, share * self.reached[-1]), _CORNERS) - 1
        rest = share * self.reached[-1] - self.reached[n]
        return 2 * math.pi * (n + rest / (self.reached[n + 1] - self.reached[n])) / _CORNERS

    def needs(self, blob: Blob, turn: float) -> float:
        """Return how much of the ring a circle takes at a place."""
        dx, dy = math.cos(turn), self.form * math.sin(turn)
        return (abs(dx) * blob.rx + abs(dy) * blob.ry) / math.hypot(dx, dy) + _GAP / 2


def on_rings(sized: Sequence[Blob], core: Blob, width: float, least: float = LEAST) -> tuple[Blob, ...]:
    """Return the systems in their places, clockwise from the top, in the order given.

    The smallest drawing is chosen that keeps circles and ties apart, that is no wider than *width* and no
    higher than a page where that can be had.

    Args:
        sized: The systems' circles.
        core: The circle in the centre.
        width: How much room there is from side to side.
        least: How long a tie is at least.
    """
    if not sized:
        return ()
    depths = _DEPTHS[:1] if len(sized) <= ONE_RING else _DEPTHS
    found = [_smallest(sized, core, least, form, depth) for depth in depths for form in _FORMS]
    return min(found, key=lambda blobs: _cost(blobs, width))


def _smallest(sized: Sequence[Blob], core: Blob, least: float, form: float, depth: float) -> tuple[Blob, ...]:
    half = core.rx + least / max(form, 1.0)
    while True:
        blobs = tuple(_placed(sized, _Ring(half=half, form=form), depth))
        if _apart(blobs, core, least):
            return blobs
        half *= _GROWTH


def _placed(sized: Sequence[Blob], ring: _Ring, depth: float) -> Iterator[Blob]:
    """Yield the systems; every second one stands *depth* pixels further in."""
    for n, (blob, turn) in enumerate(zip(sized, _turns(sized, ring), strict=True)):
        x, y = ring.place(turn)
        share = 1 - n % 2 * depth / math.hypot(x, y)
        yield blob.moved((share * x, share * y))


def _turns(sized: Sequence[Blob], ring: _Ring) -> list[float]:
    """Return where the systems stand so that each has as much room as it needs, the first at the top."""
    turns = [2 * math.pi * n / len(sized) for n in range(len(sized))]
    for _ in range(_ROUNDS):
        needs = [ring.needs(blob, turn) for blob, turn in zip(sized, turns, strict=True)]
        steps = [a + b for a, b in pairwise([*needs, needs[0]])]
        ends = list(accumulate(steps))
        turns = [ring.turn(end / ends[-1]) for end in (0.0, *ends[:-1])]
    return turns


def _apart(blobs: Sequence[Blob], core: Blob, least: float) -> bool:
    if any(math.dist(one.middle, core.middle) < _nearest(one, core, least) for one in blobs):
        return False
    if any(one.meets(other, _GAP) for one, other in combinations(blobs, 2)):
        return False
    return not any(
        other.cuts(core.middle, one.middle, _PASS) for one in blobs for other in blobs if other is not one
    )


def _nearest(blob: Blob, core: Blob, least: float) -> float:
    """Return how far a system has to be from the centre so that its tie is long enough."""
    return core.rx + least + (blob.reach(core.middle) if blob.middle != core.middle else blob.rx)


def _cost(blobs: Sequence[Blob], width: float) -> float:
    """Return what an arrangement costs: the way to all systems, and more where it is larger than a page."""
    wide = max(one.x + one.rx for one in blobs) - min(one.x - one.rx for one in blobs)
    high = max(one.y + one.ry for one in blobs) - min(one.y - one.ry for one in blobs)
    over = max(wide / width - 1, 0.0) + max(high / HIGHEST - 1, 0.0)
    return sum(math.hypot(*one.middle) for one in blobs) * (1 + _OVER * over)
