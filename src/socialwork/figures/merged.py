"""Upright boxes merged into one shape: its outline, with rounded corners."""

import math
from collections.abc import Iterator, Sequence

from socialwork.figures.box import Box
from socialwork.figures.model import Close, CurveTo, LineTo, MoveTo, PathStep, Point

_KAPPA = 0.5523
"""How far the control points of a curve stand from its ends, for it to look like a quarter of a circle."""


def merged(boxes: Sequence[Box]) -> tuple[tuple[Point, ...], ...]:
    """Return the outlines of what *boxes* cover together: a polygon for each piece, and one for each hole.

    Corners come in order, outlines of pieces clockwise as seen on the page.

    >>> merged([Box(0, 0, 2, 2), Box(1, 2, 3, 2)])
    (((0, 0), (2, 0), (2, 2), (4, 2), (4, 4), (1, 4), (1, 2), (0, 2)),)
    """
    xs = sorted({x for box in boxes for x in (box.x, box.right)})
    ys = sorted({y for box in boxes for y in (box.y, box.bottom)})
    filled = {
        (column, row)
        for column in range(len(xs) - 1)
        for row in range(len(ys) - 1)
        if any(_covers(box, xs[column], xs[column + 1], ys[row], ys[row + 1]) for box in boxes)
    }
    return tuple(tuple((xs[x], ys[y]) for x, y in ring) for ring in _rings(filled))


def rounded(polygon: Sequence[Point], radius: float) -> tuple[PathStep, ...]:
    """Return a polygon as a path whose corners are round, by *radius* or by half of a shorter side."""
    steps: list[PathStep] = []
    count = len(polygon)
    for n in range(count):
        before, corner, behind = polygon[n - 1], polygon[n], polygon[(n + 1) % count]
        reach = min(radius, math.dist(before, corner) / 2, math.dist(corner, behind) / 2)
        start, end = _towards(corner, before, reach), _towards(corner, behind, reach)
        steps.append(LineTo(start) if steps else MoveTo(start))
        bend = 1 - _KAPPA
        steps.append(
            CurveTo(_towards(corner, before, reach * bend), _towards(corner, behind, reach * bend), end)
        )
    return (*steps, Close())


def _covers(box: Box, left: float, right: float, top: float, bottom: float) -> bool:
    return box.x <= left and box.right >= right and box.y <= top and box.bottom >= bottom


def _towards(start: Point, end: Point, by: float) -> Point:
    length = math.dist(start, end)
    share = by / length if length else 0.0
    return (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))


def _rings(filled: set[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield the corners of each outline of a set of cells, the cells lying to the right of its way."""
    edges: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for x, y in sorted(filled):
        for beside, start, end in (
            ((x, y - 1), (x, y), (x + 1, y)),
            ((x + 1, y), (x + 1, y), (x + 1, y + 1)),
            ((x, y + 1), (x + 1, y + 1), (x, y + 1)),
            ((x - 1, y), (x, y + 1), (x, y)),
        ):
            if beside not in filled:
                edges.setdefault(start, []).append(end)
    while edges:
        first = min(edges, key=lambda one: (one[1], one[0]))
        yield tuple(_corners(_ring(edges, first)))


def _ring(
    edges: dict[tuple[int, int], list[tuple[int, int]]], first: tuple[int, int]
) -> list[tuple[int, int]]:
    """Take one outline out of *edges*; where two touch in a corner, it turns to the right."""
    ring = [first]
    here, way = first, (1, 0)
    while True:
        ends = edges[here]
        turns = {(-way[1], way[0]): 0, way: 1, (way[1], -way[0]): 2}
        end = min(ends, key=lambda one: turns.get((one[0] - here[0], one[1] - here[1]), 3))
        ends.remove(end)
        if not ends:
            del edges[here]
        here, way = end, (end[0] - here[0], end[1] - here[1])
        if here == first:
            return ring
        ring.append(here)


def _corners(ring: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for n, (x, y) in enumerate(ring):
        (x1, y1), (x2, y2) = ring[n - 1], ring[(n + 1) % len(ring)]
        if (x - x1, y - y1) != (x2 - x, y2 - y):
            yield (x, y)
