"""The family as rows of nodes: people, and passages for lines that cross a row in which they have nobody."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from attrs import frozen

from socialwork.drawings.genogram.layout.family import Family
from socialwork.drawings.genogram.layout.ranks import ranks_of


@frozen(kw_only=True)
class Comb:
    """Lines from one place above a gap between two rows to places below it.

    Attributes:
        gap: The row above the gap.
        bond: The union whose line this is.
        top: The node from which it comes where a line goes on to one person; -1 where the union begins it.
        teeth: The nodes to which it goes, children in birth order.
    """

    gap: int
    bond: int
    top: int
    teeth: tuple[int, ...]


@frozen(kw_only=True)
class Net:
    """A family in rows.

    Attributes:
        family: The family.
        row_of: The row of each node: people by their numbers, then passages.
        bond_row: The row below which the line of each union runs; -1 is above the first.
        legs: For each union the nodes in its row that its line hangs from.
        rivals: For each leg of a union the nodes of other unions that share it, in the same row.
        combs: All lines between rows.
        ways: For each union and child the nodes that the line passes, with the child as the last one.
        falls: For each union and partner in a higher row the nodes from the partner to the union's row.
    """

    family: Family
    row_of: tuple[int, ...]
    bond_row: tuple[int, ...]
    legs: tuple[tuple[int, ...], ...]
    rivals: tuple[tuple[tuple[int, ...], ...], ...]
    combs: tuple[Comb, ...]
    ways: dict[tuple[int, int], tuple[int, ...]]
    falls: dict[tuple[int, int], tuple[int, ...]]


def net_of(family: Family) -> Net:
    """Return *family* in rows, with a passage in each row that a line crosses."""
    people, bond_row = ranks_of(family)
    row_of = list(people)
    combs: list[Comb] = []
    legs: list[tuple[int, ...]] = []
    ways: dict[tuple[int, int], tuple[int, ...]] = {}
    falls: dict[tuple[int, int], tuple[int, ...]] = {}

    def passages(first: int, end: int) -> list[int]:
        start = len(row_of)
        row_of.extend(range(first, end))
        return list(range(start, len(row_of)))

    for b, bond in enumerate(family.bonds):
        mine: list[int] = []
        for partner in bond.partners:
            fall = [partner, *passages(people[partner] + 1, bond_row[b] + 1)]
            combs += (Comb(gap=row_of[high], bond=b, top=high, teeth=(low,)) for high, low in pairwise(fall))
            if len(fall) > 1:
                falls[b, partner] = tuple(fall)
            mine.append(fall[-1])
        legs.append(tuple(mine))
        for child in bond.children:
            way = [*passages(bond_row[b] + 1, people[child]), child]
            combs += (Comb(gap=row_of[high], bond=b, top=high, teeth=(low,)) for high, low in pairwise(way))
            ways[b, child] = tuple(way)
        if bond.children:
            teeth = tuple(ways[b, child][0] for child in bond.children)
            combs.append(Comb(gap=bond_row[b], bond=b, top=-1, teeth=teeth))
    return Net(
        family=family,
        row_of=tuple(row_of),
        bond_row=tuple(bond_row),
        legs=tuple(legs),
        rivals=_rivals(family, legs),
        combs=tuple(combs),
        ways=ways,
        falls=falls,
    )


def _rivals(family: Family, legs: Sequence[Sequence[int]]) -> tuple[tuple[tuple[int, ...], ...], ...]:
    def of(b: int, leg: int) -> tuple[int, ...]:
        if leg >= len(family.codes):
            return ()
        others = (legs[other] for other in family.bonds_of[leg] if other != b and leg in legs[other])
        return tuple(node for pair in others for node in pair if node != leg)

    return tuple(tuple(of(b, leg) for leg in pair) for b, pair in enumerate(legs))


def places_of(net: Net, rows: Iterable[Sequence[int]]) -> list[int]:
    """Return for each node its place in its row."""
    place = [0] * len(net.row_of)
    for row in rows:
        for k, node in enumerate(row):
            place[node] = k
    return place


def last_gap(net: Net, b: int, place: Mapping[int, int] | Sequence[int]) -> tuple[int, int]:
    """Return the places in a row between which the children of a union hang; twice the same for one partner.

    These are the places of the partners. Where one of them has another partner in between, it is the last
    gap before the farther partner, so that the lines of the nearer union stay clear.
    """
    legs = net.legs[b]
    if len(legs) == 1:
        return place[legs[0]], place[legs[0]]
    low, high = place[legs[0]], place[legs[1]]
    near_low, near_high = net.rivals[b]
    if low > high:
        low, high, near_low, near_high = high, low, near_high, near_low
    if high - low > 1:
        from_low = any(low < place[node] < high for node in near_low)
        from_high = any(low < place[node] < high for node in near_high)
        if from_low and not from_high:
            return high - 1, high
        if from_high and not from_low:
            return low, low + 1
    return low, high


def rivals_of(net: Net) -> Iterator[tuple[int, int, int]]:
    """Yield a person with an earlier and a later partner, all in one row."""
    for person, mine in enumerate(net.family.bonds_of):
        row = net.row_of[person]
        partners = [
            p for b in mine for p in net.family.bonds[b].partners if p != person and net.row_of[p] == row
        ]
        for early, late in combinations(dict.fromkeys(partners), 2):
            yield person, early, late
