"""Where the circles of a Venn diagram of institutions stand: size and distance come from the record."""

import math
from collections.abc import Sequence
from itertools import combinations

from attrs import frozen

from socialwork.figures.blobs import Blob
from socialwork.figures.measure import label_box
from socialwork.figures.round_text import RoundText, circle_text, round_text, set_round
from socialwork.tools.circles import VennCircle
from socialwork.vocabulary.circles import Closeness, Importance

_SIZES = {Importance.GREAT: 50.0, Importance.MEDIUM: 37.0, Importance.SMALL: 25.0}
_LARGER, _SMALLER = (1.0, 1.1, 1.2, 1.3, 1.4), (1.0, 0.9, 0.8, 0.7)
_NEAR, _FAR = 26.0, 88.0
_OVERLAP = 0.5  # how much of its radius a circle that overlaps stands outside the centre
_CLEAR = 0.75  # how much of it the centre's edge leaves to words
_LEAST, _GROWTH = 38.0, 7.0
_GAP = 9.0
_ROUNDS, _STEP = 160, math.radians(2.0)
_HIGHEST = 640.0


@frozen(kw_only=True)
class Institutions:
    """The circles with their places, the centre's at 0, 0.

    Attributes:
        centre: The circle in the centre.
        centre_lines: What stands in it.
        circles: The others, in the order of the record.
        words: Where what stands in them stands: those that overlap leave the centre's edge free.
        lines: What stands in each of them; a number where the name has no room.
        numbered: The places of those whose name has no room.
    """

    centre: Blob
    centre_lines: tuple[str, ...]
    circles: tuple[Blob, ...]
    words: tuple[Blob, ...]
    lines: tuple[tuple[str, ...], ...]
    numbered: tuple[int, ...]

    @property
    def border(self) -> float:
        """How far from the middle near ends and far begins: between the two distances."""
        return self.centre.rx + (_NEAR + _FAR) / 2

    @property
    def extent(self) -> tuple[float, float]:
        """How wide and how high all circles are together."""
        blobs = (self.centre, *self.circles)
        wide = max(one.x + one.rx for one in blobs) - min(one.x - one.rx for one in blobs)
        return wide, max(one.y + one.ry for one in blobs) - min(one.y - one.ry for one in blobs)


def institutions(
    circles: Sequence[VennCircle], centre: str, names: Sequence[str], width: float
) -> Institutions:
    """Return the places.

    Circles are as large as their names need, as long as the drawing stays in its room; then they get smaller
    until it does, and names that have no room, or lie on what stands in the centre, become numbers.

    Args:
        circles: The circles.
        centre: What stands in the centre.
        names: What each circle is called.
        width: How much room there is from side to side.
    """
    middle = round_text(centre, most=4, widest=96.0, bold=True)
    wanted = next((one for one in _LARGER if _fit(circles, names, one)), _LARGER[-1])
    scales = [one for one in (*reversed(_LARGER), *_SMALLER[1:]) if one <= wanted]
    for scale in scales[:-1]:
        made = _made(circles, middle, names, scale)
        wide, high = made.extent
        if wide <= width and high <= _HIGHEST:
            return made
    return _made(circles, middle, names, scales[-1])


def _made(
    circles: Sequence[VennCircle], middle: RoundText, names: Sequence[str], scale: float
) -> Institutions:
    radii = [scale * _SIZES[one.importance] for one in circles]
    core = max(_LEAST, middle.rx, middle.ry)
    placed = _placed(circles, radii, core)
    while placed is None:
        core += _GROWTH
        placed = _placed(circles, radii, core)
    words = tuple(_words(*one) for one in zip(circles, placed, names, strict=True))
    heart = Blob(rx=core, ry=core)
    said = [label_box(label) for label in set_round(middle.lines, heart, bold=True)]
    lines: list[tuple[str, ...]] = []
    for name, blob in zip(names, words, strict=True):
        text = circle_text(name, blob.rx)
        covers = any(label_box(label).overlap(box) for label in set_round(text, blob) for box in said)
        lines.append(() if covers else text)
    numbered = tuple(n for n, one in enumerate(lines) if not one)
    return Institutions(
        centre=heart,
        centre_lines=middle.lines,
        circles=placed,
        words=words,
        lines=tuple(one or (str(numbered.index(n) + 1),) for n, one in enumerate(lines)),
        numbered=numbered,
    )


def _words(one: VennCircle, blob: Blob, name: str) -> Blob:
    """Return the part of a circle in which its words stand: off the centre's edge, if they fit there."""
    inner = _CLEAR * blob.rx
    if one.closeness is not Closeness.OVERLAPPING or not circle_text(name, inner):
        return blob
    share = 1 + (blob.rx - inner) / math.hypot(*blob.middle)
    return Blob(x=share * blob.x, y=share * blob.y, rx=inner, ry=inner)


def _fit(circles: Sequence[VennCircle], names: Sequence[str], scale: float) -> bool:
    pairs = zip(circles, names, strict=True)
    return all(circle_text(name, scale * _SIZES[one.importance]) for one, name in pairs)


def _placed(circles: Sequence[VennCircle], radii: Sequence[float], core: float) -> tuple[Blob, ...] | None:
    """Return the circles round a centre of that size, or nothing where they do not fit.

    They start evenly, clockwise from the top, in the order of the record; those that meet move apart.
    """
    away = [_away(one.closeness, radius, core) for one, radius in zip(circles, radii, strict=True)]
    turns = [math.tau * n / len(circles) for n in range(len(circles))]
    if _crowded(radii, away):
        return None
    pairs = list(combinations(range(len(circles)), 2))
    for _ in range(_ROUNDS):
        blobs = tuple(
            Blob(x=far * math.sin(turn), y=-far * math.cos(turn), rx=radius, ry=radius)
            for radius, far, turn in zip(radii, away, turns, strict=True)
        )
        meeting = [
            (a, b)
            for a, b in pairs
            if math.dist(blobs[a].middle, blobs[b].middle) < blobs[a].rx + blobs[b].rx + _GAP
        ]
        if not meeting:
            return blobs
        for a, b in meeting:
            ahead = (turns[b] - turns[a]) % math.tau < math.pi
            turns[a] -= _STEP if ahead else -_STEP
            turns[b] += _STEP if ahead else -_STEP
    return None


def _crowded(radii: Sequence[float], away: Sequence[float]) -> bool:
    """Whether circles cannot stand side by side, as far as those nearest to the centre go."""
    near = min(away, default=0.0) + 2 * max(radii, default=0.0)
    shares = (
        math.asin(min((radius + _GAP / 2) / far, 1.0))
        for radius, far in zip(radii, away, strict=True)
        if far < near - radius
    )
    return sum(shares) > math.pi


def _away(closeness: Closeness, radius: float, core: float) -> float:
    """Return how far the middle of a circle is from the middle of the centre."""
    beyond = {
        Closeness.OVERLAPPING: _OVERLAP * radius,
        Closeness.TOUCHING: radius,
        Closeness.NEAR: _NEAR + radius,
        Closeness.FAR: _FAR + radius,
    }
    return core + beyond[closeness]
