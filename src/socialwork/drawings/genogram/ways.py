"""The ways of emotional lines: the shortest from symbol to symbol that crosses no person and hides no text.

A way runs straight where it can and bends at the corners of what it has to pass; each pays for crossing the
lines of unions and of children, texts on them, and emotional lines that were there before.
"""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from attrs import frozen

from socialwork.drawings.genogram.ground import Ground, holds, is_open, wall
from socialwork.figures.box import Box
from socialwork.figures.course import Course
from socialwork.figures.model import Point

_NEAR = 4.0
"""How far a line stays from what it passes."""

_SHARES = (1.0, 0.75, 0.5, 0.25, 0.0)
"""With how much of their width lines keep away where more has no way."""

_BEND = 14.0
_LANE = 8.0
_ROUND, _CLOSE = 10.0, 9.0
_CURVE = 5
_SAME = 1e-3


@frozen(kw_only=True)
class Stop:
    """Somebody whom lines reach or pass.

    Attributes:
        centre: The middle of the symbol.
        aim: How far from the middle a line may aim, so that several do not run into one point.
        room: How far from the middle no text stands.
        whole: The box of symbol and texts.
        texts: The boxes of the texts.
    """

    centre: Point
    aim: float
    room: float
    whole: Box
    texts: tuple[Box, ...]


class Ways:
    """Finds the ways of one drawing; those found earlier are avoided later."""

    def __init__(self, stops: Mapping[str, Stop], ground: Ground) -> None:
        self._stops = stops
        self._ground = ground
        self._plains: dict[float, _Plain] = {}

    def find(self, start: str, end: str, half: float) -> tuple[Point, ...]:
        """Return the way from one person to another for lines that reach *half* pixels to either side.

        The points lie inside both symbols at its ends. Where there is no way, it is the straight line, which
        passes below symbols.
        """
        for near in dict.fromkeys(share * half + _NEAR for share in _SHARES):
            if near not in self._plains:
                self._plains[near] = _Plain(self._stops, near)
            found = _Search(self._plains[near], self._ground, start, end).run()
            if found:
                return found
        return (self._stops[start].centre, self._stops[end].centre)


class _Plain:
    """Where lines of one width may run: the walls round everyone, and the places at which ways may bend."""

    def __init__(self, stops: Mapping[str, Stop], near: float) -> None:
        self.stops, self.near = stops, near
        self.walls = {code: wall(stop.whole, near - 0.5) for code, stop in stops.items()}
        self.everyone = tuple(self.walls.values())
        corners = {
            point: lean
            for stop in stops.values()
            for lane in (near, near + _LANE, near + 2 * _LANE)
            for point, lean in _box_corners(stop.whole.grown(lane))
        }
        self.nodes = {
            point: lean
            for point, lean in corners.items()
            if not any(holds(one, point) for one in self.everyone)
        }
        self._seen: dict[tuple[Point, Point], bool] = {}

    def is_open(self, here: Point, there: Point) -> bool:
        """Return whether the way between two places at which ways bend is free."""
        key = (here, there) if here < there else (there, here)
        if key not in self._seen:
            self._seen[key] = is_open(here, there, self.everyone)
        return self._seen[key]


class _Search:
    """One search: the cheapest way first (A*), each stretch looked at only when its turn comes."""

    def __init__(self, plain: _Plain, ground: Ground, start: str, end: str) -> None:
        self._plain, self._ground = plain, ground
        stops = plain.stops
        self._start, self._end = stops[start], stops[end]
        self._goals = _aims(self._end)
        others = [one for code, one in plain.walls.items() if code not in {start, end}]
        texts = [
            (box, min(plain.near - _NEAR + 1.0, stop.room))
            for stop in (self._start, self._end)
            for box in stop.texts
        ]
        self._walls = (*others, *(wall(box, by) for box, by in texts))
        corners = {point: lean for box, by in texts for point, lean in _box_corners(box.grown(by + 1.0))}
        own = {
            point: lean
            for point, lean in corners.items()
            if not any(holds(one, point) for one in self._walls)
        }
        self._ends = {*_aims(self._start), *self._goals, *own}
        self._nodes = {**plain.nodes, **own}
        self._queue: list[tuple[float, int, float, Point, Point | None, bool]] = []
        self._before: dict[Point, Point | None] = {}
        self._turns = count()

    def run(self) -> tuple[Point, ...]:
        """Return the way, or nothing where there is none."""
        for point in _aims(self._start):
            self._push(math.dist(point, self._start.centre), point, None, known=True)
        while self._queue:
            _, _, cost, here, before, known = heapq.heappop(self._queue)
            if here in self._before:
                continue
            if not known and before is not None:
                if self._is_open(before, here):
                    self._push(cost + self._ground.price(before, here), here, before, known=True)
                continue
            self._before[here] = before
            if here in self._goals:
                return self._way(here)
            for there in self._next(here):
                if there not in self._before:
                    more = math.dist(there, self._end.centre) if there in self._goals else _BEND
                    self._push(cost + math.dist(here, there) + more, there, here, known=False)
        return ()

    def _next(self, here: Point) -> Iterator[Point]:
        """Yield where a way may go from *here*: it bends round corners, and touches what it bends round."""
        (x, y), mine = here, self._nodes.get(here, 0)
        for there in self._goals:
            if mine * (there[0] - x) * (there[1] - y) <= 0:
                yield there
        for there, lean in self._nodes.items():
            across = (there[0] - x) * (there[1] - y)
            if mine * across <= 0 and lean * across <= 0:
                yield there

    def _push(self, cost: float, here: Point, before: Point | None, *, known: bool) -> None:
        best = cost + math.dist(here, self._end.centre)
        heapq.heappush(self._queue, (best, next(self._turns), cost, here, before, known))

    def _is_open(self, here: Point, there: Point) -> bool:
        if here in self._ends or there in self._ends:
            return is_open(here, there, self._walls)
        return self._plain.is_open(here, there)

    def _way(self, end: Point) -> tuple[Point, ...]:
        way: list[Point] = []
        here: Point | None = end
        while here is not None:
            way.append(here)
            here = self._before[here]
        return tuple(reversed(way))


def smooth(points: Sequence[Point]) -> Course:
    """Return a way with round corners; of two bends close to each other one is enough."""
    bends = [points[0]]
    for point in points[1:-1]:
        if math.dist(point, bends[-1]) > _CLOSE:
            bends.append(point)
    made = [points[0]]
    for before, corner, behind in zip(bends, bends[1:], [*bends[2:], points[-1]], strict=False):
        made += _round(before, corner, behind)
    kept = [made[0]]
    for point in (*made[1:], points[-1]):
        if math.dist(point, kept[-1]) > _SAME:
            kept.append(point)
    return Course(points=tuple(kept))


def _round(before: Point, corner: Point, behind: Point) -> Iterator[Point]:
    """Yield places along the curve that takes the place of a corner."""
    reach = min(_ROUND, math.dist(before, corner) / 2, math.dist(corner, behind) / 2)
    start, end = _towards(corner, before, reach), _towards(corner, behind, reach)
    for n in range(_CURVE + 1):
        t = n / _CURVE
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        yield (
            a * start[0] + b * corner[0] + c * end[0],
            a * start[1] + b * corner[1] + c * end[1],
        )


def _aims(stop: Stop) -> tuple[Point, ...]:
    (x, y), aim = stop.centre, stop.aim
    return tuple((x + across, y + down) for across in (0.0, -aim, aim) for down in (0.0, -aim, aim))


def _box_corners(box: Box) -> tuple[tuple[Point, int], ...]:
    """Return the corners of a box, each with 1 where lines that touch it there rise to the right, or -1."""
    return (
        ((box.x, box.y), 1),
        ((box.right, box.y), -1),
        ((box.right, box.bottom), 1),
        ((box.x, box.bottom), -1),
    )


def _towards(start: Point, end: Point, by: float) -> Point:
    length = math.dist(start, end)
    share = by / length if length else 0.0
    return (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
