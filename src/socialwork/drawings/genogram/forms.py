"""The forms of symbols: square, circle, diamond, triangle; as shapes and as polygons."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from socialwork.figures.box import Box
from socialwork.figures.model import Ellipse, Ink, Mark, Point, Polyline, Rect, Shape
from socialwork.figures.strokes import box_outline, outline

Form = Literal["square", "circle", "diamond", "triangle"]
"""The form of a symbol."""

_DIAMOND = 1.17
"""How much further a diamond reaches than a square, for both to look equally large."""


def corners(form: Form, centre: Point, size: float) -> tuple[Point, ...]:
    """Return the form round *centre* as a polygon; a circle has many corners.

    >>> corners("square", (0, 0), 2)
    ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
    """
    (x, y), half = centre, size / 2
    match form:
        case "square":
            return box_outline(Box(x - half, y - half, size, size))
        case "circle":
            return outline(Ellipse(cx=x, cy=y, rx=half, ry=half))
        case "diamond":
            reach = _DIAMOND * half
            return ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
        case "triangle":
            return ((x, y - half), (x + half, y + half), (x - half, y + half))


def shape(form: Form, centre: Point, size: float, ink: Ink, mark: Mark = Mark()) -> Shape:  # noqa: B008 - frozen
    """Return the form as a shape."""
    (x, y), half = centre, size / 2
    if form == "circle":
        return Ellipse(cx=x, cy=y, rx=half, ry=half, ink=ink, mark=mark)
    if form == "square":
        return Rect(x=x - half, y=y - half, width=size, height=size, ink=ink, mark=mark)
    return Polyline(points=corners(form, centre, size), closed=True, ink=ink, mark=mark)


def crosses(form: Form, centre: Point, size: float) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    """Return the two lines that cross a symbol from edge to edge; the first falls, the second rises."""
    x, y = centre
    half = size / 2
    reach = {"square": half, "circle": half * math.sqrt(0.5), "diamond": _DIAMOND * half / 2}.get(form, half)
    return (
        ((x - reach, y - reach), (x + reach, y + reach)),
        ((x - reach, y + reach), (x + reach, y - reach)),
    )


def clipped(polygon: Sequence[Point], box: Box) -> tuple[Point, ...]:
    """Return the part of a convex polygon that lies inside *box*; nothing where none does.

    >>> clipped([(0, 0), (4, 0), (4, 4), (0, 4)], Box(2, 2, 9, 9))
    ((4, 4), (2.0, 4.0), (2.0, 2.0), (4.0, 2.0))
    """
    points = list(polygon)
    for axis, low, high in ((0, box.x, box.right), (1, box.y, box.bottom)):
        points = _half(points, axis, low, keeps_more=True)
        points = _half(points, axis, high, keeps_more=False)
    return tuple(points)


def _half(points: Sequence[Point], axis: int, limit: float, *, keeps_more: bool) -> list[Point]:
    """Return the part of a polygon on one side of an upright or level line."""

    def inside(point: Point) -> bool:
        return point[axis] >= limit if keeps_more else point[axis] <= limit

    kept: list[Point] = []
    for a, b in pairwise([*points, *points[:1]]):
        if inside(a) != inside(b):
            share = (limit - a[axis]) / (b[axis] - a[axis])
            kept.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
        if inside(b):
            kept.append(b)
    return kept
