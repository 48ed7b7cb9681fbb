"""Lines of unions: the kind by the line, the end by slashes across it, the years by a text above it."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from socialwork.drawings.genogram.layout import Extent, PlacedUnion
from socialwork.drawings.genogram.scene import Scene
from socialwork.drawings.genogram.sizes import LINE, LINES, TEXT, WHITE
from socialwork.drawings.genogram.words import union_labels
from socialwork.figures.box import Box
from socialwork.figures.measure import ASCENT, label_box, text_width
from socialwork.figures.model import SMALLEST_TEXT, Anchor, Ellipse, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.strokes import direction, stroke_across
from socialwork.figures.textflow import LEADING, lines_height
from socialwork.tools.genogram import Union
from socialwork.tools.kinship import is_consanguineous
from socialwork.vocabulary.person import UnionEnd, UnionKind

DASHES: dict[UnionKind, tuple[float, ...]] = {
    UnionKind.COHABITATION: (6, 4),
    UnionKind.ENGAGEMENT: (6, 4),
    UnionKind.AFFAIR: (2, 3),
    UnionKind.CASUAL: (2, 6),
}
"""Dashes and gaps of the kinds whose line is not solid."""

SLASHES: dict[UnionEnd, int] = {UnionEnd.SEPARATION: 1, UnionEnd.DIVORCE: 2}
"""How many slashes stand across the line for the ends that have some."""

_SLASH, _BETWEEN, _DOUBLE = 13.0, 5.0, 2.0
_RING = 3.5
_SHARES = (1 / 3, 2 / 3, 1 / 4, 3 / 4)
_AWAY = 11.0
_CUSTODY = 1 / 5
_FOOT = 10.0
_RISE = 7.0
_NEAR = 3.0
_STEP = 12.0
_ASIDE = 0.15  # square pixels that a text may touch for every pixel that it stays nearer to the middle


def union_lines(placed: PlacedUnion, scene: Scene) -> Iterator[Shape]:
    """Yield the line of a union: a double one where both partners descend from a common ancestor."""
    union = scene.unions[placed.code]
    ink = Ink(width=LINE.width, dash=DASHES.get(union.kind, ()))
    mark = Mark(layer=LINES, role="union")
    if is_consanguineous(union, scene.parents):
        for by in (-_DOUBLE, _DOUBLE):
            yield Polyline(points=parallel(placed.path, by), ink=ink, mark=mark)
    else:
        yield Polyline(points=placed.path, ink=ink, mark=mark)


def union_marks(placed: PlacedUnion, scene: Scene, trunk: float | None) -> Iterator[Shape]:
    """Yield the slashes and rings on the line of a union.

    Args:
        placed: Where the line is.
        scene: The family.
        trunk: Where the children hang from it, from side to side; ``None`` where there are none.
    """
    union = scene.unions[placed.code]
    start, end = placed.bar
    if math.dist(start, end) > 0:
        yield from marks_on(start, end, union, _share(placed, union, trunk))


def marks_on(start: Point, end: Point, union: Union, share: float) -> Iterator[Shape]:
    """Yield the marks of *union* on a line, those of its end at *share* of the line."""
    mark = Mark(layer=LINES, role="union-mark")
    dx, dy, length = direction(start, end)
    if union.kind is UnionKind.ENGAGEMENT:
        x, y = start[0] + share * length * dx, start[1] + share * length * dy
        yield Ellipse(cx=x, cy=y, rx=_RING, ry=_RING, ink=Ink(width=LINE.width, fill=WHITE), mark=mark)
        share += 3 * _RING / length
    count = SLASHES.get(union.ended, 0) if union.ended is not None else 0
    for n in range(count):
        place = share + (n - (count - 1) / 2) * _BETWEEN / length
        yield Polyline(points=stroke_across(start, end, place, length=_SLASH), ink=LINE, mark=mark)
    if is_remarried(union):
        points = stroke_across(start, end, share, length=_SLASH + 4, lean=120)
        yield Polyline(points=points, ink=LINE, mark=mark)


def is_remarried(union: Union) -> bool:
    """Return whether the same pair married again."""
    return union.remarried or union.remarried_year is not None


def _share(placed: PlacedUnion, union: Union, trunk: float | None) -> float:
    """Return where the marks stand: near the parent without the children, else off the children's line."""
    start, end = placed.bar
    if union.custody in placed.partners and len(placed.partners) > 1:
        return 1 - _CUSTODY if union.custody == placed.partners[0] else _CUSTODY
    if start[0] == end[0]:
        return max(1 - _FOOT / math.dist(start, end), 0.5)
    if trunk is None:
        return _SHARES[0]
    places = [(share, abs(start[0] + share * (end[0] - start[0]) - trunk)) for share in _SHARES]
    return next((share for share, off in places if off >= _AWAY), max(places, key=lambda one: one[1])[0])


# --- texts ------------------------------------------------------------------------------------


def label_room(union: Union, scene: Scene) -> Extent | None:
    """Return the room of the text above the line of *union*, round the middle of its bar."""
    lines = _words(union, scene)
    if not lines:
        return None
    half = max(text_width(line, SMALLEST_TEXT) for line in lines) / 2 + 4
    above = lines_height(len(lines)) + _rise(union) + 1
    return Extent(left=half, right=half, above=above, below=_rise(union))


def union_text(
    placed: PlacedUnion, scene: Scene, taken: Sequence[Box], lines: Sequence[Box]
) -> tuple[Label, ...]:
    """Return the text on the line of a union.

    Args:
        placed: Where the line is.
        scene: The family.
        taken: What the text never covers; where no place is free of it, it is left out.
        lines: What it covers only where it has to.
    """
    union = scene.unions[placed.code]
    texts = _words(union, scene)
    free = [labels for labels in _placings(placed, union, texts) if _touched(labels, taken) == 0]
    middle = (placed.bar[0][0] + placed.bar[1][0]) / 2

    def worse(labels: tuple[Label, ...]) -> float:
        return _touched(labels, lines) + _ASIDE * abs(labels[0].x - middle)

    return min(free, key=worse, default=())


def _touched(labels: Sequence[Label], others: Sequence[Box]) -> float:
    """Return how much of *others* labels would cover, in square pixels."""
    boxes = [label_box(label).grown(1) for label in labels]
    return sum(box.overlap(other) for box in boxes for other in others)


def _words(union: Union, scene: Scene) -> tuple[str, ...]:
    """Return what stands on the line; a year of death that stands at a partner's symbol is not said twice."""
    told = {scene.people[code].death_year for code in union.partners if code in scene.people}
    by_death = union.ended is UnionEnd.DEATH and union.until in told
    return union_labels(evolve(union, ended=None) if by_death else union, scene.view.lang)


def _placings(placed: PlacedUnion, union: Union, lines: Sequence[str]) -> Iterator[tuple[Label, ...]]:
    (x1, y1), (x2, y2) = placed.bar
    if not lines:
        return
    high = lines_height(len(lines))
    if y1 == y2:
        half = max(text_width(line, SMALLEST_TEXT) for line in lines) / 2 + _NEAR
        middle = (x1 + x2) / 2
        for x in (middle, x2 - half, x1 + half, *_along(middle, x1 + half, x2 - half)):
            yield _set(lines, x, y1 - _rise(union) - high, anchor="middle")
        yield _set(lines, middle, y1 + _rise(union), anchor="middle")
        return
    for y in (max(y1, y2) - high - 1, (y1 + y2 - high) / 2):
        yield _set(lines, x1 + _rise(union), y, anchor="start")
        yield _set(lines, x1 - _rise(union), y, anchor="end")


def _along(middle: float, low: float, high: float) -> Iterator[float]:
    """Yield places on a line on both sides of its middle, near ones first."""
    for n in range(1, int((high - low) / 2 / _STEP) + 1):
        yield from (middle - n * _STEP, middle + n * _STEP)


def _set(lines: Sequence[str], x: float, top: float, anchor: Anchor) -> tuple[Label, ...]:
    return tuple(
        Label(
            x=x,
            y=top + (ASCENT + n * LEADING) * SMALLEST_TEXT,
            text=line,
            anchor=anchor,
            halo=WHITE,
            mark=Mark(layer=TEXT, role="union-label"),
        )
        for n, line in enumerate(lines)
    )


def _rise(union: Union) -> float:
    """Return how far a text stays from the line: slashes and rings need more."""
    marked = union.ended in SLASHES or is_remarried(union) or union.kind is UnionKind.ENGAGEMENT
    return _RISE if marked else _NEAR


# --- lines beside lines -----------------------------------------------------------------------


def parallel(path: Sequence[Point], by: float) -> tuple[Point, ...]:
    """Return a path of upright and level lines moved to its right by *by* pixels.

    >>> parallel([(0, 0), (0, 10), (10, 10)], 1)
    ((-1.0, 0.0), (-1.0, 11.0), (10.0, 11.0))
    """
    sides = [direction(a, b)[:2] for a, b in pairwise(path) if a != b]
    points = [path[0], *(b for a, b in pairwise(path) if a != b)]
    if not sides:
        return tuple(path)
    moved = [_off(points[0], sides[0], by)]
    for point, before, behind in zip(points[1:], sides, sides[1:], strict=False):
        corner = _off(point, before, by)
        moved.append(corner if before == behind else _off(corner, behind, by))
    return (*moved, _off(points[-1], sides[-1], by))


def _off(point: Point, way: tuple[float, float], by: float) -> Point:
    return (point[0] - by * way[1], point[1] + by * way[0])
