"""Patterns that tell the kinds of marks on a body map apart on any photocopy."""

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from socialwork.figures.model import Close, Ink, LineTo, Mark, MoveTo, Path, PathStep, Point, Polyline, Shape
from socialwork.figures.strokes import hatch
from socialwork.vocabulary.body import BodyMarkKind

_EDGE = Ink(width=0.9, fill="#ffffff")
_GREY = Ink(width=0.9, fill="#c8c8c8")
_LINE = Ink(width=0.8)
_DOT = Ink(stroke="", fill="#000000")
_GRID, _REACH = 5.0, 1.6
_ANGLES: dict[BodyMarkKind, tuple[tuple[float, float], ...]] = {
    BodyMarkKind.PAIN: ((45.0, 3.6),),
    BodyMarkKind.INJURY: ((45.0, 4.2), (135.0, 4.2)),
    BodyMarkKind.ILLNESS: ((0.0, 3.4),),
    BodyMarkKind.TENSION: ((90.0, 3.4),),
}


def patterned(polygon: Sequence[Point], kind: BodyMarkKind, mark: Mark) -> tuple[Shape, ...]:
    """Return a polygon with the pattern of *kind* inside; *mark* speaks for all of it."""
    ink = _GREY if kind is BodyMarkKind.OTHER else _EDGE
    frame = Polyline(points=tuple(polygon), closed=True, ink=ink, mark=mark)
    lines = tuple(step for angle, gap in _ANGLES.get(kind, ()) for step in _hatching(polygon, angle, gap))
    if lines:
        return frame, Path(steps=lines, ink=_LINE, mark=Mark(layer=mark.layer, role="pattern"))
    if kind is BodyMarkKind.FEELING:
        return frame, *_signs(polygon, _dot, _DOT, mark.layer)
    if kind is BodyMarkKind.STRENGTH:
        return frame, *_signs(polygon, _plus, _LINE, mark.layer)
    return (frame,)


def _hatching(polygon: Sequence[Point], angle: float, gap: float) -> Iterator[PathStep]:
    for start, end in hatch(polygon, gap=gap, angle=angle):
        yield MoveTo(start)
        yield LineTo(end)


def _signs(
    polygon: Sequence[Point], sign: Callable[[Point], tuple[PathStep, ...]], ink: Ink, layer: int
) -> tuple[Shape, ...]:
    """Return small signs on a grid, as many as lie wholly inside; none where there is no room for one."""
    places = [place for place in _grid(polygon) if all(_inside(one, polygon) for one in _round(place))]
    steps = tuple(step for place in places for step in sign(place))
    return (Path(steps=steps, ink=ink, mark=Mark(layer=layer, role="pattern")),) if steps else ()


def _grid(polygon: Sequence[Point]) -> Iterator[Point]:
    """Yield the places of a grid over a polygon, every other row shifted by half."""
    xs, ys = zip(*polygon, strict=True)
    for row in range(math.floor(min(ys) / _GRID), math.ceil(max(ys) / _GRID) + 1):
        shift = 0.5 if row % 2 else 0.0
        for column in range(math.floor(min(xs) / _GRID), math.ceil(max(xs) / _GRID) + 1):
            yield ((column + shift) * _GRID, row * _GRID)


def _round(place: Point) -> tuple[Point, ...]:
    x, y = place
    return ((x - _REACH, y), (x, y - _REACH), (x + _REACH, y), (x, y + _REACH))


def _dot(place: Point) -> tuple[PathStep, ...]:
    left, *others = ((_half(x, place[0]), _half(y, place[1])) for x, y in _round(place))
    return (MoveTo(left), *(LineTo(one) for one in others), Close())


def _half(outer: float, middle: float) -> float:
    return middle + 0.6 * (outer - middle)


def _plus(place: Point) -> tuple[PathStep, ...]:
    left, top, right, bottom = _round(place)
    return MoveTo(left), LineTo(right), MoveTo(top), LineTo(bottom)


def _inside(point: Point, polygon: Sequence[Point]) -> bool:
    """Say whether a point lies in a polygon: a line to its right crosses the sides an odd number of times."""
    x, y = point
    crossed = 0
    for (x1, y1), (x2, y2) in pairwise((*polygon, polygon[0])):
        if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            crossed += 1
    return crossed % 2 == 1
