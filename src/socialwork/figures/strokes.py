"""Lines with a meaning, drawn as plain shapes so that every writer draws them alike.

Arrowheads, zigzags, parallel lines, strokes across a line and hatching come as points and polylines: no
format's own markers and patterns are used, because programs disagree about them.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

from socialwork.figures.box import Box
from socialwork.figures.model import Ellipse, Ink, Point, Polyline


def direction(start: Point, end: Point) -> tuple[float, float, float]:
    """Return the direction from *start* to *end* as a vector of length 1, and the distance.

    Raises:
        ValueError: Both are the same point.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    if length == 0:
        message = f"a line needs two places; both ends are {start}"
        raise ValueError(message)
    return dx / length, dy / length, length


def arrowhead(
    start: Point,
    tip: Point,
    *,
    size: float = 8.0,
    filled: bool = True,
    ink: Ink = Ink(),  # noqa: B008 - frozen, so it may be shared
) -> Polyline:
    """Return the head of an arrow that comes from *start* and ends at *tip*; an open one is white inside."""
    dx, dy, _ = direction(start, tip)
    back_x, back_y, half = tip[0] - size * dx, tip[1] - size * dy, size * 0.4
    points = (tip, (back_x - half * dy, back_y + half * dx), (back_x + half * dy, back_y - half * dx))
    fill = ink.stroke if filled else "#ffffff"
    return Polyline(points=points, closed=True, ink=Ink(stroke=ink.stroke, width=1.0, fill=fill))


def zigzag(start: Point, end: Point, *, wave: float = 8.0, height: float = 4.0) -> tuple[Point, ...]:
    """Return the points of a zigzag line: whole waves of about *wave* pixels, *height* to either side.

    >>> [(round(x), round(y)) for x, y in zigzag((0, 0), (16, 0))]
    [(0, 0), (2, 4), (6, -4), (10, 4), (14, -4), (16, 0)]
    """
    dx, dy, length = direction(start, end)
    waves = max(round(length / wave), 1)
    step = length / waves
    points = [start]
    for n in range(2 * waves):
        along, side = (n / 2 + 0.25) * step, height if n % 2 == 0 else -height
        points.append((start[0] + along * dx - side * dy, start[1] + along * dy + side * dx))
    return (*points, end)


def beside(start: Point, end: Point, by: float) -> tuple[Point, Point]:
    """Return the line from *start* to *end* moved to its right by *by* pixels, as seen on the way."""
    dx, dy, _ = direction(start, end)
    return (start[0] - by * dy, start[1] + by * dx), (end[0] - by * dy, end[1] + by * dx)


def parallels(start: Point, end: Point, count: int, gap: float = 4.0) -> tuple[tuple[Point, Point], ...]:
    """Return *count* parallel lines, *gap* pixels apart, centred on the line from *start* to *end*."""
    return tuple(beside(start, end, (n - (count - 1) / 2) * gap) for n in range(count))


def stroke_across(
    start: Point, end: Point, share: float, *, length: float = 12.0, lean: float = 60.0
) -> tuple[Point, Point]:
    """Return a short stroke across a line: at *share* of it, leaning by *lean* degrees; 90 stands upright."""
    dx, dy, _ = direction(start, end)
    x, y = start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
    angle = math.atan2(dy, dx) - math.radians(lean)
    half_x, half_y = length / 2 * math.cos(angle), length / 2 * math.sin(angle)
    return (x - half_x, y - half_y), (x + half_x, y + half_y)


def outline(ellipse: Ellipse, corners: int = 48) -> tuple[Point, ...]:
    """Return an ellipse as a polygon."""
    turns = [2 * math.pi * n / corners for n in range(corners)]
    return tuple(
        (ellipse.cx + ellipse.rx * math.cos(turn), ellipse.cy + ellipse.ry * math.sin(turn)) for turn in turns
    )


def box_outline(box: Box) -> tuple[Point, ...]:
    """Return the corners of a box."""
    return ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))


def hatch(
    polygon: Sequence[Point], *, gap: float = 5.0, angle: float = 45.0
) -> tuple[tuple[Point, Point], ...]:
    """Return the lines that hatch a polygon, *gap* pixels apart, rising by *angle* degrees.

    Lines lie on one grid for the whole figure, so that the hatching of neighbours fits together.

    >>> square = [(0, 0), (4, 0), (4, 4), (0, 4)]
    >>> hatch(square, gap=2, angle=0)
    (((0.0, 2.0), (4.0, 2.0)),)
    """
    turn = math.radians(angle)
    along, across = (math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))
    ring = [(_dot(point, along), _dot(point, across)) for point in polygon]
    low, high = min(v for _, v in ring), max(v for _, v in ring)
    found: list[tuple[Point, Point]] = []
    for n in range(math.floor(low / gap) + 1, math.ceil(high / gap)):
        cuts = sorted(_cuts(ring, n * gap))
        for left, right in zip(cuts[::2], cuts[1::2], strict=False):
            found.append((_back(left, n * gap, along, across), _back(right, n * gap, along, across)))
    return tuple(found)


def _dot(point: Point, axis: Point) -> float:
    return point[0] * axis[0] + point[1] * axis[1]


def _back(u: float, v: float, along: Point, across: Point) -> Point:
    return (u * along[0] + v * across[0], u * along[1] + v * across[1])


def _cuts(ring: list[Point], level: float) -> list[float]:
    """Return where the sides of a polygon cross a level; each crossing counts once."""
    return [
        u1 + (level - v1) / (v2 - v1) * (u2 - u1)
        for (u1, v1), (u2, v2) in pairwise([*ring, ring[0]])
        if min(v1, v2) <= level < max(v1, v2)
    ]
