"""A sociogram as a target: the more often somebody was chosen, the nearer the centre (Northway 1940)."""

import math
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from socialwork.drawings.sociogram_order import Circle, arranged, numbered
from socialwork.figures.blobs import Blob
from socialwork.figures.model import Point
from socialwork.figures.round_text import ellipse_round, round_text
from socialwork.instruments.sociometry import Sociogram

BANDS = 3
"""Into how many circles those who were chosen are divided at most; those who were not have one more."""

_SMALLEST = 13.0
_PAD = 11.0  # between a symbol and the edge of its circle: a number stands on the edge
_APART = (26.0, 16.0, 8.0)  # between neighbours: an arrow with two heads, as long as there is room
_MOST_LINES, _WIDEST = 3, 62.0
_FIRST, _EACH = 70.0, 13.0  # how far the target reaches, and how much further for each member
_MARGIN = 4.0
_BELOW = 12.0  # between the target and those outside it


@frozen(kw_only=True)
class Ring:
    """One circle of the target.

    Attributes:
        low: By how many its members were chosen, at least.
        high: The same, at most.
        members: Their numbers, in order.
        line: How far from the centre they stand.
        radius: Where its edge is.
    """

    low: int
    high: int
    members: tuple[int, ...]
    line: float = 0.0
    radius: float = 0.0


@frozen(kw_only=True)
class Target:
    """A sociogram with its places, the middle of the target at 0, 0.

    Attributes:
        rings: The circles that have members, from the inside.
        texts: What stands in each member's symbol, in lines.
        symbols: The members' symbols, in the order of the members.
        outside: The numbers of those who stand outside the target.
    """

    rings: tuple[Ring, ...]
    texts: tuple[tuple[str, ...], ...]
    symbols: tuple[Blob, ...]
    outside: tuple[int, ...]


def target(found: Sociogram, names: Sequence[str], width: float) -> Target:
    """Return the places of the members.

    Args:
        found: What the choices show.
        names: What stands in the drawing for each member.
        width: How much room there is from side to side.
    """
    texts = tuple(round_text(name, most=_MOST_LINES, widest=_WIDEST).lines for name in names)
    symbol = max((_SMALLEST, *(ellipse_round(lines, 1.0, 2.0)[0] for lines in texts)))
    codes = [one.member for one in found.statuses]
    outside = tuple(n for n, code in enumerate(codes) if code in found.isolates)
    # The circles; where they would be too wide, neighbours stand closer, then there are fewer.
    wanted = min(_FIRST + _EACH * len(found.statuses), width / 2 - _MARGIN)
    ways = [(count, apart) for count in range(BANDS, 0, -1) for apart in _APART]
    tried = [_sized(tuple(_rings(found, outside, count)), symbol, apart, wanted) for count, apart in ways]
    narrow = (rings for rings in tried if not rings or rings[-1].radius <= width / 2 - _MARGIN)
    rings = next(narrow, tried[-1])
    row = dict(_row(outside, symbol, rings[-1].radius if rings else 0.0, width))
    circles = [
        Circle(radius=ring.line, members=ring.members, turn=n % 2 * math.pi / len(ring.members))
        for n, ring in enumerate(rings)
    ]
    lines = numbered(codes, (*found.choices, *found.rejections))
    places = arranged(circles, row, lines, symbol)
    symbols = tuple(Blob(rx=symbol, ry=symbol).moved(places[n]) for n in range(len(codes)))
    return Target(rings=rings, texts=texts, symbols=symbols, outside=outside)


def bands(most: int, parts: int = BANDS) -> tuple[tuple[int, int], ...]:
    """Return which numbers of choices share a circle, from the lowest to the highest; the most chosen first.

    >>> bands(2), bands(7)
    (((2, 2), (1, 1), (0, 0)), ((6, 7), (4, 5), (1, 3), (0, 0)))
    """
    count = min(most, parts)
    edges = [math.ceil(most * n / count) for n in range(count + 1)] if count else [0]
    pairs = [(edges[n] + 1, edges[n + 1]) for n in range(count)]
    return (*reversed(pairs), (0, 0))


def _rings(found: Sociogram, outside: Sequence[int], parts: int) -> Iterator[Ring]:
    received = [one.received for one in found.statuses]
    for low, high in bands(max(received, default=0), parts):
        members = tuple(n for n, count in enumerate(received) if low <= count <= high and n not in outside)
        if members:
            yield Ring(low=low, high=high, members=members)


def _sized(rings: tuple[Ring, ...], symbol: float, apart: float, wanted: float) -> tuple[Ring, ...]:
    """Return the circles with their sizes, as far apart as there is room."""
    tight = list(_edges(rings, symbol, apart, 0.0))
    spare = max(wanted - tight[-1][1], 0.0) / (2 * len(rings) - 1) if tight else 0.0
    sizes = zip(rings, _edges(rings, symbol, apart, spare), strict=True)
    return tuple(evolve(ring, line=line, radius=edge) for ring, (line, edge) in sizes)


def _edges(rings: Sequence[Ring], symbol: float, apart: float, spare: float) -> Iterator[tuple[float, float]]:
    """Yield for each circle where its members stand and where its edge is."""
    edge = 0.0
    for n, ring in enumerate(rings):
        count = len(ring.members)
        needed = 0.0 if count == 1 else (symbol + apart / 2) / math.sin(math.pi / count)
        alone = n == 0 and count == 1
        line = 0.0 if alone else max(needed, edge + _PAD + symbol if n else 0.0) + spare
        edge = line + symbol + _PAD + (spare if n < len(rings) - 1 else 0.0)
        yield line, edge


def _row(outside: Sequence[int], symbol: float, reach: float, width: float) -> Iterator[tuple[int, Point]]:
    """Yield the places of those outside the target: in rows below it."""
    step = 2 * symbol + _PAD
    each = max(int(width // step), 1)
    for n, member in enumerate(outside):
        count = min(each, len(outside) - n // each * each)
        x = (n % each - (count - 1) / 2) * step
        yield member, (x, reach + _BELOW + symbol + n // each * step)
