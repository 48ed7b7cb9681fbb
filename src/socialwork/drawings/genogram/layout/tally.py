"""What an order of the rows costs: crossings, inversions and lesser faults, counted from the order alone."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from attrs import frozen

from socialwork.drawings.genogram.layout.net import Net, last_gap, places_of, rivals_of
from socialwork.drawings.genogram.layout.weights import (
    BETWEEN,
    CROSSING,
    INVERSION,
    LATE,
    LATER_LEFT,
    WIFE_LEFT,
)


class Cost(NamedTuple):
    """What an order costs; the sum of everything comes first, so that costs compare by it."""

    total: float
    crossings: int
    inversions: int


def combs_crossing(left: Sequence[int], right: Sequence[int]) -> int:
    """Return how often two combs cross at least, when the first one comes from farther left.

    Either level line may be the higher one; upright lines of that comb cross the lower level line. A child
    of both has a line from each.

    >>> combs_crossing([0, 1], [2, 3]), combs_crossing([1, 2], [0]), combs_crossing([0, 3], [1, 2])
    (0, 1, 1)
    """
    first, last, begin, end = left[0], left[-1], right[0], right[-1]
    if last < begin:
        return 0
    high = (last >= end) + sum(begin < tooth < end for tooth in left)
    low = (begin <= first) + sum(first < tooth < last for tooth in right)
    return min(high, low)


@frozen(kw_only=True)
class Tables:
    """What is counted in a net, row by row.

    Attributes:
        net: The net.
        couples: For each row its unions of two: number, the two legs, whether they have children.
        stems: For each row the nodes from which a line goes straight down.
        combs: For each gap, the one above the first row first: union, top node and teeth of each comb.
        siblings: Pairs of an older and a younger child, or of what stands for them in the row below.
        customs: Pairs of partners in one row of whom the first belongs on the left.
        rivals: A person, an earlier and a later partner of theirs, all in one row.
    """

    net: Net
    couples: tuple[tuple[tuple[int, int, int, bool], ...], ...]
    stems: tuple[tuple[int, ...], ...]
    combs: tuple[tuple[tuple[int, int, tuple[int, ...]], ...], ...]
    siblings: tuple[tuple[int, int], ...]
    customs: tuple[tuple[int, int], ...]
    rivals: tuple[tuple[int, int, int], ...]


def tables_of(net: Net) -> Tables:
    """Return what is counted in *net*."""
    family, height = net.family, max(net.row_of, default=-1) + 1
    couples: list[list[tuple[int, int, int, bool]]] = [[] for _ in range(height)]
    stems: list[list[int]] = [[] for _ in range(height)]
    combs: list[list[tuple[int, int, tuple[int, ...]]]] = [[] for _ in range(height + 1)]
    for b, legs in enumerate(net.legs):
        if len(legs) == 2:  # noqa: PLR2004 - a couple
            couples[net.bond_row[b]].append((b, *legs, bool(family.bonds[b].children)))
        elif legs and family.bonds[b].children:
            stems[net.bond_row[b]].append(legs[0])
    for comb in net.combs:
        combs[comb.gap + 1].append((comb.bond, comb.top, comb.teeth))
        if comb.top >= 0:
            stems[comb.gap].append(comb.top)
    return Tables(
        net=net,
        couples=tuple(tuple(row) for row in couples),
        stems=tuple(tuple(row) for row in stems),
        combs=tuple(tuple(row) for row in combs),
        siblings=tuple(_siblings(net)),
        customs=tuple(_customs(net)),
        rivals=tuple(rivals_of(net)),
    )


def _siblings(net: Net) -> Iterator[tuple[int, int]]:
    for b, bond in enumerate(net.family.bonds):
        yield from combinations([net.ways[b, child][0] for child in bond.children], 2)


def _customs(net: Net) -> Iterator[tuple[int, int]]:
    for bond in net.family.bonds:
        if bond.left >= 0:
            other = next(partner for partner in bond.partners if partner != bond.left)
            if net.row_of[other] == net.row_of[bond.left]:
                yield bond.left, other


def cost_of(tables: Tables, rows: Iterable[Sequence[int]]) -> Cost:
    """Return what it costs that the rows of nodes stand as given."""
    place = places_of(tables.net, rows)
    between = crossings = 0
    for gap in range(-1, len(tables.couples)):
        bars = []
        if gap >= 0:
            bars = _bars(tables, gap, place)
            between += sum(right - left - 1 for left, right, _ in bars)
            upright = [place[node] for node in tables.stems[gap]]
            crossings += _bars_crossing(bars) + sum(
                left < at < right for left, right, _ in bars if right - left > 1 for at in upright
            )
        crossings += _combs_crossing(tables, gap, place)
    inversions = sum(place[older] > place[younger] for older, younger in tables.siblings)
    wives = sum(place[left] > place[right] for left, right in tables.customs)
    nearer = sum(_is_nearer(place[one], place[early], place[late]) for one, early, late in tables.rivals)
    later = sum(place[late] < place[early] for _, early, late in tables.rivals)
    total = CROSSING * crossings + INVERSION * inversions + WIFE_LEFT * wives
    total += LATE * nearer + LATER_LEFT * later + BETWEEN * between
    return Cost(total, crossings, inversions)


def _is_nearer(person: int, early: int, late: int) -> bool:
    return person < late < early or early < late < person


def _bars(tables: Tables, row: int, place: Sequence[int]) -> list[tuple[int, int, bool]]:
    found = []
    for _, one, two, parents in tables.couples[row]:
        left, right = place[one], place[two]
        found.append((left, right, parents) if left < right else (right, left, parents))
    return found


def _bars_crossing(bars: Sequence[tuple[int, int, bool]]) -> int:
    """Return how often the lines of unions cross: of one in another only the line to its children does."""
    total = 0
    for (left, right, parents), (start, end, others) in combinations(bars, 2):
        if right <= start or end <= left:
            continue
        if left == start and right == end:
            total += parents and others
        elif left <= start and end <= right:
            total += others
        elif start <= left and right <= end:
            total += parents
        else:
            total += 1
    return total


def _combs_crossing(tables: Tables, gap: int, place: Sequence[int]) -> int:
    combs: list[tuple[float | None, list[int]]] = []
    for bond, top, teeth in tables.combs[gap + 1]:
        combs.append((_top(tables.net, bond, top, place), sorted([place[node] for node in teeth])))
    total = 0
    for (one, left), (two, right) in combinations(combs, 2):
        if one is None or two is None or one == two:
            if left[-1] > right[0] and right[-1] > left[0]:
                high = sum(right[0] < tooth < right[-1] for tooth in left)
                total += min(high, sum(left[0] < tooth < left[-1] for tooth in right))
        elif one < two:
            if left[-1] > right[0]:
                total += combs_crossing(left, right)
        elif right[-1] > left[0]:
            total += combs_crossing(right, left)
    return total


def _top(net: Net, bond: int, top: int, place: Sequence[int]) -> float | None:
    """Return where a comb comes from, or ``None`` where the parents are not known."""
    if top >= 0:
        return place[top]
    if not net.legs[bond]:
        return None
    low, high = last_gap(net, bond, place)
    return (low + high) / 2
