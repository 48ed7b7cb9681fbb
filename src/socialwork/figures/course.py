"""The course of a line, straight or bent: places along it, parts of it, and what runs beside it."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import accumulate, pairwise

from attrs import frozen

from socialwork.figures.model import Point
from socialwork.figures.strokes import direction

_STEPS = 24  # pieces of a bent line: they cannot be told from a curve
_CLOSE = 1e-6


@frozen(kw_only=True)
class Course:
    """A line through two points or more, none of them twice in a row.

    Attributes:
        points: The points, from its start to its end.
    """

    points: tuple[Point, ...]

    @cached_property
    def reached(self) -> tuple[float, ...]:
        """How long the line is up to each of its points."""
        return tuple(accumulate((math.dist(a, b) for a, b in pairwise(self.points)), initial=0.0))

    @property
    def length(self) -> float:
        """How long the line is, in pixels."""
        return self.reached[-1]

    def at(self, distance: float) -> tuple[Point, Point]:
        """Return the place so far from the start, and the direction of the line there, of length 1.

        >>> Course(points=((0, 0), (10, 0), (10, 10))).at(14)
        ((10.0, 4.0), (0.0, 1.0))
        """
        n = min(max(bisect_right(self.reached, distance) - 1, 0), len(self.points) - 2)
        start, end = self.points[n], self.points[n + 1]
        dx, dy, _ = direction(start, end)
        rest = distance - self.reached[n]
        return (start[0] + rest * dx, start[1] + rest * dy), (dx, dy)

    def part(self, start: float, end: float) -> "Course":
        """Return the line from the distance *start* to the distance *end*; it has some length at least."""
        end = max(end, start + _CLOSE)
        inner = (
            point
            for point, far in zip(self.points, self.reached, strict=True)
            if start + _CLOSE < far < end - _CLOSE
        )
        return Course(points=(self.at(start)[0], *inner, self.at(end)[0]))

    def turned(self) -> "Course":
        """Return the same line from its end to its start."""
        return Course(points=self.points[::-1])

    def beside(self, by: float) -> tuple[Point, ...]:
        """Return the line moved to its right by *by* pixels, as seen on the way.

        >>> Course(points=((0, 0), (10, 0))).beside(3)
        ((0.0, 3.0), (10.0, 3.0))
        """
        sides = [direction(a, b)[:2] for a, b in pairwise(self.points)]
        around = zip([sides[0], *sides], [*sides, sides[-1]], strict=True)
        return tuple(
            (x - by * (ay + by_) / 2, y + by * (ax + bx) / 2)
            for (x, y), ((ax, ay), (bx, by_)) in zip(self.points, around, strict=True)
        )

    def zigzag(self, *, wave: float = 8.0, height: float = 4.0, by: float = 0.0) -> tuple[Point, ...]:
        """Return a zigzag along the line: whole waves of about *wave* pixels, *height* to either side.

        Args:
            wave: How long a wave is.
            height: How far it swings to either side.
            by: How far the zigzag is moved to the right of the line.
        """
        waves = max(round(self.length / wave), 1)
        step = self.length / waves
        places = [(0.0, 0.0)]
        places += [((n / 2 + 0.25) * step, height if n % 2 == 0 else -height) for n in range(2 * waves)]
        return tuple(self._off(along, by + side) for along, side in (*places, (self.length, 0.0)))

    def _off(self, along: float, side: float) -> Point:
        (x, y), (dx, dy) = self.at(along)
        return (x - side * dy, y + side * dx)


def straight(start: Point, end: Point) -> Course:
    """Return the straight line between two places."""
    return Course(points=(start, end))


def bent(start: Point, end: Point, bow: float) -> Course:
    """Return a line that swings out by *bow* pixels to its right, or to its left where *bow* is negative.

    >>> bent((0, 0), (100, 0), 10).at(50)[0][1] > 9
    True
    """
    if bow == 0:
        return straight(start, end)
    dx, dy, _ = direction(start, end)
    x, y = (start[0] + end[0]) / 2 - 2 * bow * dy, (start[1] + end[1]) / 2 + 2 * bow * dx
    return Course(points=tuple(_curve(start, (x, y), end)))


def clipped(course: Course, starts_in: Callable[[Point], bool], ends_in: Callable[[Point], bool]) -> Course:
    """Return what of a line is seen outside the shape that it starts in and the one that it ends in.

    Args:
        course: The line.
        starts_in: Whether a place lies in the first shape.
        ends_in: Whether a place lies in the second.
    """
    start = _leaves(course, starts_in)
    end = course.length - _leaves(course.turned(), ends_in)
    return course.part(start, end)


def walked(course: Course, step: float = 4.0) -> Iterator[Point]:
    """Iterate over places along a line, about *step* pixels apart."""
    count = max(math.ceil(course.length / step), 1)
    return (course.at(course.length * n / count)[0] for n in range(count + 1))


def _curve(start: Point, control: Point, end: Point) -> Iterable[Point]:
    for n in range(_STEPS + 1):
        t = n / _STEPS
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        yield (
            a * start[0] + b * control[0] + c * end[0],
            a * start[1] + b * control[1] + c * end[1],
        )


def _leaves(course: Course, inside: Callable[[Point], bool]) -> float:
    """Return how far from its start a line leaves a shape for the first time; its length if it never does."""
    before = 0.0
    while inside(course.at(before)[0]):
        if before >= course.length:
            return course.length
        before += 1.0
    low, high = max(before - 1.0, 0.0), before
    for _ in range(12):
        middle = (low + high) / 2
        low, high = (middle, high) if inside(course.at(middle)[0]) else (low, middle)
    return high
