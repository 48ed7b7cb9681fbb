"""The ground over which emotional lines find their way: what they must not cross, and what costs them."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from socialwork.figures.box import Box
from socialwork.figures.model import Point

Wall = tuple[float, float, float, float]
"""Left, top, right and bottom of what no line may cross."""

CELL = 6.0
"""The side of a cell for which a price is kept."""


class Ground:
    """Prices of places: a way pays for each cell that it touches."""

    def __init__(self) -> None:
        self._prices: dict[tuple[int, int], float] = {}

    def charge_line(self, points: Sequence[Point], price: float, reach: float = 0.0) -> None:
        """Charge *price* for the cells along a line, and for those up to *reach* pixels beside it."""
        wide = math.ceil(reach / CELL)
        cells = {_cell(point) for point in _samples(points)}
        around = [(x, y) for x in range(-wide, wide + 1) for y in range(-wide, wide + 1)]
        for cell in {(column + x, row + y) for column, row in cells for x, y in around}:
            self._prices[cell] = self._prices.get(cell, 0.0) + price

    def charge_box(self, box: Box, price: float) -> None:
        """Charge *price* for the cells of a box."""
        left, top = _cell((box.x, box.y))
        right, bottom = _cell((box.right, box.bottom))
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                self._prices[column, row] = self._prices.get((column, row), 0.0) + price

    def price(self, start: Point, end: Point) -> float:
        """Return what a straight way costs besides its length."""
        prices = self._prices
        return sum(prices.get(_cell(point), 0.0) for point in _samples((start, end)))


def wall(box: Box, by: float) -> Wall:
    """Return *box* as a wall, grown by *by* pixels."""
    return (box.x - by, box.y - by, box.right + by, box.bottom + by)


def is_open(start: Point, end: Point, walls: Iterable[Wall]) -> bool:
    """Return whether the straight way between two places crosses none of *walls*.

    >>> is_open((0, 0), (10, 0), [(4, -1, 6, 1)]), is_open((0, 0), (10, 0), [(4, 1, 6, 2)])
    (False, True)
    """
    (x1, y1), (x2, y2) = start, end
    left, right = (x1, x2) if x1 < x2 else (x2, x1)
    top, bottom = (y1, y2) if y1 < y2 else (y2, y1)
    return not any(
        right > one[0]
        and left < one[2]
        and bottom > one[1]
        and top < one[3]
        and _crosses(x1, y1, x2, y2, one)
        for one in walls
    )


def holds(one: Wall, point: Point) -> bool:
    """Return whether a wall covers a place."""
    return one[0] < point[0] < one[2] and one[1] < point[1] < one[3]


def _crosses(x1: float, y1: float, x2: float, y2: float, one: Wall) -> bool:
    """Return whether a line whose box touches a wall crosses it: whether its corners lie on both sides."""
    dx, dy = x2 - x1, y2 - y1
    sides = [dx * (y - y1) - dy * (x - x1) for x in (one[0], one[2]) for y in (one[1], one[3])]
    return min(sides) < 0 < max(sides)


def _cell(point: Point) -> tuple[int, int]:
    return (int(point[0] // CELL), int(point[1] // CELL))


def _samples(points: Sequence[Point]) -> Iterator[Point]:
    for (x1, y1), (x2, y2) in pairwise(points):
        count = max(int(max(abs(x2 - x1), abs(y2 - y1)) / CELL), 1)
        for n in range(count + 1):
            yield (x1 + (x2 - x1) * n / count, y1 + (y2 - y1) * n / count)
