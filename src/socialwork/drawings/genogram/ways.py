"""The ways of emotional lines: the shortest from symbol to symbol that crosses no person and hides no text.

A way runs straight where it can and bends at the corners of what it has to pass; each pays for crossing the
lines of unions and of children, texts on them, and emotional lines that were there before.
"""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from socialwork.drawings.genogram.ground import Ground, Wall, holds, is_open, wall
from socialwork.figures.box import Box
from socialwork.figures.course import Course
from socialwork.figures.model import Point

_NEAR = 3.0
"""How far a line stays from what it passes."""

_AIM = 10.0
"""How far from the middle of a symbol a line may aim, so that several do not run into one point."""

_BEND = 14.0
_LANE = 8.0
_ROUND = 12.0
_CURVE = 5


@frozen(kw_only=True)
class Stop:
    """Somebody whom lines reach or pass.

    Attributes:
        centre: The middle of the symbol.
        whole: The box of symbol and texts.
        texts: The boxes of the texts.
    """

    centre: Point
    whole: Box
    texts: tuple[Box, ...]


class Ways:
    """Finds the ways of one drawing; those found earlier are avoided later."""

    def __init__(self, stops: Mapping[str, Stop], ground: Ground) -> None:
        self._stops = stops
        self._ground = ground
        self._corners: dict[float, tuple[Point, ...]] = {}
        self._seen: dict[tuple[float, Point, Point], bool] = {}

    def find(self, start: str, end: str, half: float) -> tuple[Point, ...]:
        """Return the way from one person to another for lines that reach *half* pixels to either side.

        The points lie inside both symbols at its ends. Where there is no way, it is the straight line, which
        passes below symbols.
        """
        for near in (half + _NEAR, _NEAR + 2.0, _NEAR):
            found = self._search(start, end, near)
            if found:
                return found
        return (self._stops[start].centre, self._stops[end].centre)

    def _search(self, start: str, end: str, near: float) -> tuple[Point, ...]:
        goals = _aims(self._stops[end].centre)
        walls = self._walls({start, end}, near)
        ends = {point: self._open_walls(code, walls) for code in (start, end) for point in _aims(self._stops[code].centre)}
        goal = self._stops[end].centre
        best: dict[Point, float] = {}
        queue: list[tuple[float, int, float, Point, tuple[Point, ...]]] = []
        count = 0
        for point in _aims(self._stops[start].centre):
            off = math.dist(point, self._stops[start].centre)
            heapq.heappush(queue, (math.dist(point, goal) + off, count, off, point, (point,)))
            count += 1
        while queue:
            _, _, cost, here, way = heapq.heappop(queue)
            if here in best:
                continue
            best[here] = cost
            if here in goals:
                return way
            for there in self._next(here, near, goals):
                if there in best:
                    continue
                price = cost + math.dist(here, there) + (_BEND if there not in goals else math.dist(there, goal))
                if not self._is_open(here, there, near, ends):
                    continue
                price += self._ground.price(here, there)
                heapq.heappush(queue, (price + math.dist(there, goal), count, price, there, (*way, there)))
                count += 1
        return ()

    def _next(self, here: Point, near: float, goals: Sequence[Point]) -> Iterator[Point]:
        yield from goals
        yield from (point for point in self._nodes(near) if point != here)

    def _nodes(self, near: float) -> tuple[Point, ...]:
        """Return the places at which ways may bend: round the corners of everyone, in three lanes."""
        if near not in self._corners:
            walls = [wall(stop.whole, near - 0.5) for stop in self._stops.values()]
            points = dict.fromkeys(
                point
                for stop in self._stops.values()
                for lane in (near, near + _LANE, near + 2 * _LANE)
                for point in _box_corners(stop.whole.grown(lane))
            )
            self._corners[near] = tuple(
                point for point in points if not any(holds(one, point) for one in walls)
            )
        return self._corners[near]

    def _walls(self, own: set[str], near: float) -> list[Wall]:
        return [wall(stop.whole, near - 0.5) for code, stop in self._stops.items() if code not in own]

    def _open_walls(self, code: str, walls: list[Wall]) -> list[Wall]:
        return [*walls, *(wall(box, 1.0) for box in self._stops[code].texts)]

    def _is_open(self, here: Point, there: Point, near: float, ends: Mapping[Point, list[Wall]]) -> bool:
        if here in ends or there in ends:
            return is_open(here, there, ends.get(here, [])) and is_open(here, there, ends.get(there, []))
        key = (near, min(here, there), max(here, there))
        if key not in self._seen:
            self._seen[key] = is_open(here, there, self._walls(set(), near))
        return self._seen[key]


def smooth(points: Sequence[Point]) -> Course:
    """Return a way with round corners."""
    made: list[Point] = [points[0]]
    for before, corner, behind in zip(points, points[1:], points[2:], strict=False):
        reach = min(_ROUND, math.dist(before, corner) / 2, math.dist(corner, behind) / 2)
        start, end = _towards(corner, before, reach), _towards(corner, behind, reach)
        for n in range(_CURVE + 1):
            t = n / _CURVE
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            made.append(
                (
                    a * start[0] + b * corner[0] + c * end[0],
                    a * start[1] + b * corner[1] + c * end[1],
                )
            )
    made.append(points[-1])
    kept = [made[0]]
    kept += [b for a, b in zip(made, made[1:], strict=False) if math.dist(a, b) > 1e-6]  # noqa: PLR2004 - twice the same
    return Course(points=tuple(kept))


def _aims(centre: Point) -> tuple[Point, ...]:
    x, y = centre
    return tuple((x + across, y + down) for across in (0.0, -_AIM, _AIM) for down in (0.0, -_AIM, _AIM))


def _box_corners(box: Box) -> tuple[Point, ...]:
    return ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))


def _towards(start: Point, end: Point, by: float) -> Point:
    length = math.dist(start, end)
    share = by / length if length else 0.0
    return (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
