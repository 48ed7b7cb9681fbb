"""Boxes: the upright rectangles that shapes and texts cover."""

from collections.abc import Iterable
from typing import Self

from attrs import frozen

from socialwork.figures.model import Point


@frozen
class Box:
    """An upright rectangle, in pixels."""

    x: float
    y: float
    width: float
    height: float

    @classmethod
    def round(cls, points: Iterable[Point]) -> Self:
        """Return the smallest box that holds all *points*.

        >>> Box.round([(3, 1), (0, 5)])
        Box(x=0, y=1, width=3, height=4)
        """
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """The point in its middle."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    def grown(self, by: float) -> Self:
        """Return the box with *by* pixels more on each side; fewer where *by* is negative."""
        return type(self)(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def overlap(self, other: "Box") -> float:
        """Return the area that two boxes share, in square pixels; 0 where they only touch."""
        wide = min(self.right, other.right) - max(self.x, other.x)
        high = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(wide, 0.0) * max(high, 0.0)

    def holds(self, other: "Box", *, slack: float = 0.01) -> bool:
        """Whether *other* lies inside this box, give or take *slack* pixels."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )
