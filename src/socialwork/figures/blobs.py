"""Blobs: the ellipses and boxes that stand in a round drawing, and whether they keep off each other."""

import math
from typing import Literal

from attrs import evolve, frozen

from socialwork.figures.box import Box
from socialwork.figures.course import Course, bent, walked
from socialwork.figures.model import Point
from socialwork.figures.strokes import direction

_TURNS = tuple(2 * math.pi * n / 24 for n in range(24))


@frozen(kw_only=True)
class Blob:
    """An ellipse, or a box, round its middle.

    Attributes:
        x: Its middle.
        y: The same, downwards.
        rx: How far it reaches to either side.
        ry: How far it reaches up and down.
        form: Whether it is an ellipse or a box.
    """

    x: float = 0.0
    y: float = 0.0
    rx: float
    ry: float
    form: Literal["ellipse", "box"] = "ellipse"

    @property
    def middle(self) -> Point:
        """The point in its middle."""
        return (self.x, self.y)

    @property
    def box(self) -> Box:
        """The box that it covers."""
        return Box(self.x - self.rx, self.y - self.ry, 2 * self.rx, 2 * self.ry)

    def moved(self, to: Point) -> "Blob":
        """Return the blob with its middle at another place."""
        return evolve(self, x=to[0], y=to[1])

    def grown(self, by: float) -> "Blob":
        """Return the blob with *by* pixels more on each side."""
        return evolve(self, rx=self.rx + by, ry=self.ry + by)

    def holds(self, point: Point) -> bool:
        """Whether a place lies inside."""
        dx, dy = abs(point[0] - self.x) / self.rx, abs(point[1] - self.y) / self.ry
        return max(dx, dy) <= 1 if self.form == "box" else dx * dx + dy * dy <= 1

    def meets(self, other: "Blob", gap: float = 0.0) -> bool:
        """Whether two blobs come nearer to each other than *gap* pixels, give or take a little.

        >>> one = Blob(rx=10, ry=10)
        >>> one.meets(one.moved((21, 0))), one.meets(one.moved((21, 0)), gap=2)
        (False, True)
        """
        mine, far = self.grown(gap), abs(self.x - other.x) - self.rx - other.rx
        if max(far, abs(self.y - other.y) - self.ry - other.ry) >= gap:
            return False
        if self.form == other.form == "box":
            return True
        inside = mine.holds(other.middle) or other.grown(gap).holds(self.middle)
        return inside or any(mine.holds(point) for point in other.rim())

    def reach(self, towards: Point) -> float:
        """Return how far the edge of an ellipse is from its middle, on the way to another place.

        >>> Blob(rx=10, ry=5).reach((0, 99))
        5.0
        """
        dx, dy, _ = direction(self.middle, towards)
        return 1 / math.hypot(dx / self.rx, dy / self.ry)

    def rim(self) -> tuple[Point, ...]:
        """Return places on its edge."""
        if self.form == "ellipse":
            return tuple((self.x + self.rx * math.cos(t), self.y + self.ry * math.sin(t)) for t in _TURNS)
        shares = [n / 4 for n in range(-4, 5)]
        across = [(self.x + s * self.rx, self.y + e * self.ry) for s in shares for e in (-1, 1)]
        return (*across, *((self.x + e * self.rx, self.y + s * self.ry) for s in shares for e in (-1, 1)))

    def cuts(self, start: Point, end: Point, gap: float = 0.0) -> bool:
        """Whether a straight line comes nearer than *gap* pixels; a box counts as the ellipse in it.

        >>> Blob(rx=10, ry=5).cuts((-20, 6), (20, 6)), Blob(rx=10, ry=5).cuts((-20, 6), (20, 6), gap=2)
        (False, True)
        """
        rx, ry = self.rx + gap, self.ry + gap
        ax, ay = (start[0] - self.x) / rx, (start[1] - self.y) / ry
        dx, dy = (end[0] - start[0]) / rx, (end[1] - start[1]) / ry
        length = dx * dx + dy * dy
        share = 0.0 if length == 0 else min(max(-(ax * dx + ay * dy) / length, 0.0), 1.0)
        return math.hypot(ax + share * dx, ay + share * dy) < 1


def free_course(
    start: Point, end: Point, others: list[Blob], *, gap: float = 4.0, bows: tuple[float, ...] = (0.0,)
) -> Course:
    """Return a line from *start* to *end* that keeps off *others*: the first of *bows* that does.

    Where none does, the one that goes through the fewest.
    """
    best, least = bent(start, end, bows[0]), math.inf
    for bow in bows:
        course = bent(start, end, bow)
        hit = blobs_hit(course, others, gap)
        if hit < least:
            best, least = course, hit
        if hit == 0:
            break
    return best


def blobs_hit(course: Course, others: list[Blob], gap: float = 0.0) -> int:
    """Return how many of *others* a line goes through, or comes nearer to than *gap* pixels."""
    around = Box.round(course.points)
    near = [one for one in (blob.grown(gap) for blob in others) if _touch(one.box, around)]
    places = list(walked(course)) if near else []
    return sum(any(one.holds(place) for place in places) for one in near)


def _touch(one: Box, other: Box) -> bool:
    across = one.x <= other.right and other.x <= one.right
    return across and one.y <= other.bottom and other.y <= one.bottom
