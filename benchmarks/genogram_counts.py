"""What is good or bad in a genogram, counted alike for every tool: from places, and from lines as drawn."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from attrs import frozen

from socialwork import Genogram
from socialwork.drawings.genogram.layout.family import Family, family_of

Point = tuple[float, float]

BETWEEN = 14.0
"""How far the people of a row stay apart, in pixels."""


class Spot(NamedTuple):
    """Where a person stands: from side to side, and in which row."""

    x: float
    row: int


class _Lines(NamedTuple):
    """A level line with the upright ones that go up and down from it."""

    left: float
    right: float
    ups: tuple[float, ...]
    downs: tuple[float, ...]


@frozen(kw_only=True)
class Counts:
    """What was counted in one family.

    Attributes:
        crossings: How often lines cross at least if all are drawn as genograms are, from these places.
        drawn: How often lines cross as they are drawn.
        pairs: How many pairs of siblings there are.
        inversions: In how many of them the younger one stands on the left.
        couples: How many couples there are with someone whose place is on the left.
        turned: In how many of them that one stands on the right.
        apart: How many couples do not stand side by side.
        width: The width, as a multiple of what the widest row needs.
    """

    crossings: int
    drawn: int
    pairs: int
    inversions: int
    couples: int
    turned: int
    apart: int
    width: float


def counted(genogram: Genogram, spots: Mapping[str, Spot], *, drawn: int, width: float, box: float) -> Counts:
    """Return what is counted in a family whose people stand at *spots*.

    Args:
        genogram: The family.
        spots: Where each person stands.
        drawn: How often lines cross as drawn.
        width: How wide the drawing is.
        box: How wide a person is, texts included.
    """
    family = family_of(genogram)
    at = [spots[code] for code in family.codes]
    siblings = [pair for bond in family.bonds for pair in combinations(bond.children, 2)]
    sides = [(bond.left, *(set(bond.partners) - {bond.left})) for bond in family.bonds if bond.left >= 0]
    rows = Counter(spot.row for spot in at)
    return Counts(
        crossings=crossings(family, at),
        drawn=drawn,
        pairs=len(siblings),
        inversions=sum(at[older].x > at[younger].x for older, younger in siblings),
        couples=len(sides),
        turned=sum(at[left].x > at[right].x for left, right in sides),
        apart=sum(_apart(at, bond.partners) for bond in family.bonds if len(bond.partners) == 2),
        width=width / (max(rows.values()) * (box + BETWEEN) - BETWEEN),
    )


def _apart(at: Sequence[Spot], couple: Sequence[int]) -> bool:
    one, two = (at[person] for person in couple)
    low, high = sorted((one.x, two.x))
    return one.row != two.row or any(low < spot.x < high for spot in at if spot.row == one.row)


def crossings(family: Family, at: Sequence[Spot]) -> int:
    """Return how often lines cross at least.

    The line of a union goes down from both partners and across; the line to the children goes down from its
    middle, or from the last gap where a nearer partner stands in between, to a level line above them. Of two
    level lines either may be the higher one: that which is better is counted. Lines that pass a row go
    straight through it.
    """
    unions: dict[int, list[_Lines]] = {}
    children: dict[int, list[_Lines]] = {}
    for b, bond in enumerate(family.bonds):
        row = max(
            (at[n].row for n in bond.partners), default=min(at[n].row for n in bond.children or (0,)) - 1
        )
        legs = sorted(at[n].x for n in bond.partners)
        below = tuple(at[n].x for n in bond.children)
        trunk = (_trunk(family, at, b, row),) if legs and below else ()
        if len(legs) == 2 or trunk:
            unions.setdefault(row, []).append(_Lines(legs[0], legs[-1], tuple(legs), trunk))
        if below:
            ends = (*trunk, *below)
            children.setdefault(row, []).append(_Lines(min(ends), max(ends), trunk, below))
        passing = [(at[n].x, r) for n in bond.partners for r in range(at[n].row, row)]
        for x, r in passing:
            children.setdefault(r, []).append(_Lines(x, x, (x,), (x,)))
        passing += [(at[n].x, r) for n in bond.children for r in range(row + 1, at[n].row)]
        for x, r in passing:
            unions.setdefault(r, []).append(_Lines(x, x, (x,), (x,)))
    levels = [*unions.values(), *children.values()]
    return sum(_least(one, two) for lines in levels for one, two in combinations(lines, 2))


def _trunk(family: Family, at: Sequence[Spot], b: int, row: int) -> float:
    """Return where the line to the children of a union begins."""
    couple = sorted(family.bonds[b].partners, key=lambda n: at[n].x)
    low, high = at[couple[0]].x, at[couple[-1]].x
    inside = sorted(spot.x for spot in at if spot.row == row and low < spot.x < high)
    near = [
        any(low < at[n].x < high for c in family.bonds_of[one] if c != b for n in family.bonds[c].partners)
        for one in couple
    ]
    if inside and near[0] and not near[-1]:
        low = inside[-1]
    elif inside and near[-1] and not near[0]:
        high = inside[0]
    return (low + high) / 2


def _least(one: _Lines, two: _Lines) -> int:
    if one.right <= two.left or two.right <= one.left:
        return 0
    return min(_meetings(one, two), _meetings(two, one))


def _meetings(high: _Lines, low: _Lines) -> int:
    down = sum(low.left < x < low.right for x in high.downs)
    return down + sum(high.left < x < high.right for x in low.ups)


def drawn_crossings(
    lines: Sequence[tuple[object, Sequence[Point]]], related: Callable[[object, object], bool]
) -> int:
    """Return how often lines cross as they are drawn.

    Args:
        lines: The points of each line, with what it belongs to.
        related: Whether two of these belong together, so that their lines may touch.
    """
    pieces = [(of, *piece) for of, points in lines for piece in pairwise(points) if piece[0] != piece[1]]
    found = set()
    for (of, *one), (other, *two) in combinations(pieces, 2):
        if not related(of, other):
            found.update((of, other, point) for point in _crossing(*one, *two))
    return len(found)


def _crossing(a: Point, b: Point, c: Point, d: Point) -> Iterator[Point]:
    """Yield where two pieces cross, to a tenth of a pixel."""
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return
    across = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
    if abs(across) < 1e-9:
        return
    t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / across
    u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / across
    if 1e-6 < t < 1 - 1e-6 and 1e-6 < u < 1 - 1e-6:
        yield round(a[0] + t * (b[0] - a[0]), 1), round(a[1] + t * (b[1] - a[1]), 1)
