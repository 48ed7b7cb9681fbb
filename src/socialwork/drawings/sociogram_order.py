"""In which order members stand on the circles of a sociogram, so that lines are short and few of them cross.

The order starts as the record has it. Members of one circle change places as long as a swap shortens the
lines, then as long as one leaves fewer crossings; then each circle is turned to where its lines are best.
What comes first in the record decides where nothing else does, so that one record always gives one drawing.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from attrs import field, frozen

from socialwork.figures.blobs import Blob
from socialwork.figures.model import Point

_CROSSING = 300.0  # what a crossing costs, in pixels of lines
_THROUGH = 500.0  # what it costs to go through the symbol of another
_MANY = 120  # with more lines than these only neighbours change places
_PASSES, _ROUNDS = 6, 2
_TURNS = 12
_CLOSE = 1e-6

Pair = tuple[int, int]


@frozen(kw_only=True)
class Circle:
    """A circle of members, by number.

    Attributes:
        radius: How far they stand from the middle.
        members: Who they are.
        turn: Where the first of them stands, clockwise from the top, in radians.
    """

    radius: float
    members: tuple[int, ...]
    turn: float = 0.0

    def places(self, by: float = 0.0) -> Iterator[tuple[int, Point]]:
        """Yield where each member stands, the circle turned by so much more."""
        for n, member in enumerate(self.members):
            turn = self.turn + by + math.tau * n / len(self.members)
            yield member, (self.radius * math.sin(turn), -self.radius * math.cos(turn))


def arranged(
    circles: Sequence[Circle], outside: dict[int, Point], lines: Sequence[Pair], symbol: float
) -> dict[int, Point]:
    """Return where every member stands.

    Args:
        circles: The circles.
        outside: The places of those who stand on none, which they keep.
        lines: Who is joined to whom, each pair once.
        symbol: The radius of a symbol.
    """
    places = dict(outside)
    for circle in circles:
        places |= dict(circle.places())
    web = _Web(places=places, lines=tuple(lines), symbol=symbol)
    for _ in range(_ROUNDS):
        web.swap_all(circles)
        for circle in circles:
            web.turn(circle)
    return web.places


def numbered(names: Sequence[str], pairs: Iterable[tuple[str, str]]) -> tuple[Pair, ...]:
    """Return pairs of names as pairs of numbers, the lower first, each pair once."""
    place = {name: n for n, name in enumerate(names)}
    both = (sorted((place[one], place[other])) for one, other in pairs)
    return tuple(dict.fromkeys((low, high) for low, high in both))


def crossings(places: dict[int, Point], lines: Sequence[Pair]) -> int:
    """Return how many pairs of straight lines cross; lines that meet at a member do not.

    >>> crossings(dict(enumerate([(0, 0), (2, 2), (0, 2), (2, 0)])), [(0, 1), (2, 3)])
    1
    """
    ends = [(places[a], places[b]) for a, b in lines]
    pairs = combinations(range(len(lines)), 2)
    return sum(not {*lines[m]} & {*lines[n]} and _cross(*ends[m], *ends[n]) for m, n in pairs)


@frozen(kw_only=True)
class _Web:
    """Members in their places, which change, and the lines between them."""

    places: dict[int, Point] = field()
    lines: tuple[Pair, ...]
    symbol: float

    def swap_all(self, circles: Sequence[Circle]) -> None:
        """Let members of one circle change places as long as that is better."""
        every = [pair for circle in circles for pair in combinations(circle.members, 2)]
        near = [pair for circle in circles for pair in _neighbours(circle.members)]
        self._settle(every, self._length)
        self._settle(every if len(self.lines) <= _MANY else near, self._cost)

    def turn(self, circle: Circle) -> None:
        """Turn a circle to where its lines are best."""
        if not circle.radius:
            return
        now = {member: self.places[member] for member in circle.members}
        step = math.tau / _TURNS
        turned = [{member: _turned(place, n * step) for member, place in now.items()} for n in range(_TURNS)]
        costs = [self._whole({**self.places, **one}) for one in turned]
        self.places.update(turned[min(range(_TURNS), key=lambda n: (round(costs[n], 3), n))])

    def _settle(self, swaps: Sequence[Pair], cost: Callable[[Iterable[int]], float]) -> None:
        places = self.places
        for _ in range(_PASSES):
            changed = False
            for a, b in swaps:
                before = cost((a, b))
                places[a], places[b] = places[b], places[a]
                if cost((a, b)) < before - _CLOSE:
                    changed = True
                else:
                    places[a], places[b] = places[b], places[a]
            if not changed:
                break

    def _length(self, members: Iterable[int]) -> float:
        """Return how long the lines of some members are."""
        mine, places = {*members}, self.places
        return sum(math.dist(places[a], places[b]) for a, b in self.lines if a in mine or b in mine)

    def _cost(self, members: Iterable[int]) -> float:
        """Return the same, and what their crossings with any line cost."""
        mine, places = {*members}, self.places
        own = [(a, b) for a, b in self.lines if a in mine or b in mine]
        rest = [(a, b, places[a], places[b]) for a, b in self.lines if a not in mine and b not in mine]
        found = sum(
            _cross(places[a], places[b], start, end)
            for a, b in own
            for c, d, start, end in rest
            if a not in {c, d} and b not in {c, d}
        )
        return self._length(mine) + _CROSSING * (found + crossings(places, own))

    def _whole(self, places: dict[int, Point]) -> float:
        """Return what all lines cost, those with it that go through symbols."""
        length = sum(math.dist(places[a], places[b]) for a, b in self.lines)
        symbols = {n: Blob(rx=self.symbol, ry=self.symbol).moved(place) for n, place in places.items()}
        through = sum(
            one.cuts(places[a], places[b], 2.0)
            for a, b in self.lines
            for n, one in symbols.items()
            if n not in {a, b}
        )
        return length + _THROUGH * through + _CROSSING * crossings(places, self.lines)


def _neighbours(members: Sequence[int]) -> Iterator[Pair]:
    pairs = zip(members, [*members[1:], *members[:1]], strict=True)
    return ((a, b) for a, b in pairs if a != b)


def _turned(place: Point, by: float) -> Point:
    x, y = place
    return (x * math.cos(by) - y * math.sin(by), x * math.sin(by) + y * math.cos(by))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
