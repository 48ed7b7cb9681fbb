"""Where the sets of a set Venn diagram lie, and where words find room in each of their regions.

Two or three sets are circles, four are ellipses, because four circles cannot show all fifteen regions
(Venn 1880). The ellipses were chosen so that the smallest region is as large as may be.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import frozen

from socialwork.figures.box import Box
from socialwork.figures.model import Point
from socialwork.figures.textflow import lines_box, wrap

FEWEST, MOST = 2, 4
"""How many sets can be drawn."""

_TILT = math.pi / 4
_FORMS: dict[int, tuple[tuple[float, float, float, float, float], ...]] = {
    2: ((-0.6, 0.0, 1.0, 1.0, 0.0), (0.6, 0.0, 1.0, 1.0, 0.0)),
    3: ((-0.58, -0.34, 1.0, 1.0, 0.0), (0.58, -0.34, 1.0, 1.0, 0.0), (0.0, 0.66, 1.0, 1.0, 0.0)),
    4: (
        (-0.3, 0.4, 1.15, 0.6, _TILT),
        (-0.08, 0.0, 1.15, 0.6, _TILT),
        (0.08, 0.0, 1.15, 0.6, -_TILT),
        (0.3, 0.4, 1.15, 0.6, -_TILT),
    ),
}
"""For each number of sets: middle, half axes and tilt of each, in the length of a radius."""

_CORNERS = 72
_STEP = 5.0
_AIRS = (9.0, 3.0)
_BULLET = "• "
HANGING = "  "
"""What stands before the further lines of an item in a list: they hang below its first."""

_WIDTHS = range(36, 221, 12)
_SLENDER = 1.7  # how much wider than high a block of words should be


@frozen(kw_only=True)
class Oval:
    """An ellipse that may lean."""

    x: float
    y: float
    rx: float
    ry: float
    tilt: float = 0.0

    @cached_property
    def outline(self) -> tuple[Point, ...]:
        """The ellipse as a polygon."""
        return tuple(self._at(math.tau * n / _CORNERS) for n in range(_CORNERS))

    def holds(self, point: Point) -> bool:
        """Whether a place lies inside."""
        dx, dy = point[0] - self.x, point[1] - self.y
        along = dx * math.cos(self.tilt) + dy * math.sin(self.tilt)
        across = dy * math.cos(self.tilt) - dx * math.sin(self.tilt)
        return (along / self.rx) ** 2 + (across / self.ry) ** 2 <= 1

    def covers(self, box: Box) -> bool:
        """Whether a box lies wholly inside."""
        return all(self.holds(corner) for corner in _corners(box))

    def misses(self, box: Box) -> bool:
        """Whether a box lies wholly outside."""
        if any(self.holds(place) for place in (*_corners(box), box.middle)):
            return False
        return not any(
            box.x <= x <= box.right and box.y <= y <= box.bottom for x, y in (*self.outline, (self.x, self.y))
        )

    def _at(self, turn: float) -> Point:
        along, across = self.rx * math.cos(turn), self.ry * math.sin(turn)
        cos, sin = math.cos(self.tilt), math.sin(self.tilt)
        return (self.x + along * cos - across * sin, self.y + along * sin + across * cos)


@frozen(kw_only=True)
class Block:
    """Lines of words in their place."""

    lines: tuple[str, ...]
    box: Box


def ovals(count: int, radius: float) -> tuple[Oval, ...]:
    """Return the sets' outlines round 0, 0.

    >>> len(ovals(4, 100))
    4
    """
    return tuple(
        Oval(x=radius * x, y=radius * y, rx=radius * rx, ry=radius * ry, tilt=tilt)
        for x, y, rx, ry, tilt in _FORMS[count]
    )


def half_width(count: int) -> float:
    """Return how far the sets reach to either side, in the length of a radius."""
    return max(x for oval in ovals(count, 1.0) for x, _ in oval.outline)


def block_in(texts: Sequence[str], inside: Sequence[Oval], outside: Sequence[Oval]) -> Block | None:
    """Return *texts* as a list in a region of the diagram, or nothing where they find no room.

    Args:
        texts: The texts.
        inside: The sets to which the region belongs.
        outside: The other sets.
    """
    places = _places(inside, outside)
    around = Box.round(places) if places else Box(0, 0, 0, 0)
    sizes = {lines: lines_box(lines) for lines in _forms(texts)}
    small = [lines for lines, size in sizes.items() if _no_larger(size, around)]
    tries = ((air, lines, x, y) for air in _AIRS for lines in small for x, y in places)
    for air, lines, x, y in tries:
        size = sizes[lines]
        box = Box(x - size.width / 2, y - size.height / 2, size.width, size.height)
        if _free(box.grown(air), inside, outside):
            return Block(lines=lines, box=box)
    return None


def _no_larger(size: Box, around: Box) -> bool:
    return size.width <= around.width + 2 * _STEP and size.height <= around.height + 2 * _STEP


def _places(inside: Sequence[Oval], outside: Sequence[Oval]) -> list[Point]:
    """Return places all over a region, those in its middle first."""
    around = Box.round(inside[0].outline)
    found = [
        (x, y)
        for x in _steps(around.x, around.right)
        for y in _steps(around.y, around.bottom)
        if all(one.holds((x, y)) for one in inside) and not any(one.holds((x, y)) for one in outside)
    ]
    if not found:
        return []
    middle = (sum(x for x, _ in found) / len(found), sum(y for _, y in found) / len(found))
    return sorted(found, key=lambda place: (round(math.dist(place, middle), 6), place))


def _steps(start: float, end: float) -> Iterator[float]:
    return (start + n * _STEP for n in range(math.ceil((end - start) / _STEP)))


def _forms(texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the ways to set texts in lines, those of a good form first."""
    forms = dict.fromkeys(_listed(texts, width) for width in _WIDTHS)
    boxes = {lines: lines_box(lines) for lines in forms}
    return sorted(forms, key=lambda lines: (max(boxes[lines].width, _SLENDER * boxes[lines].height), lines))


def _listed(texts: Sequence[str], width: float) -> tuple[str, ...]:
    bullet = _BULLET if len(texts) > 1 else ""
    return tuple(
        f"{(HANGING if n else bullet) if bullet else ''}{line}"
        for text in texts
        for n, line in enumerate(wrap(text, width))
    )


def _free(box: Box, inside: Sequence[Oval], outside: Sequence[Oval]) -> bool:
    return all(one.covers(box) for one in inside) and all(one.misses(box) for one in outside)


def _corners(box: Box) -> tuple[Point, ...]:
    return ((box.x, box.y), (box.right, box.y), (box.x, box.bottom), (box.right, box.bottom))
