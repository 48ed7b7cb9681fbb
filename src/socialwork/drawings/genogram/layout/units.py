"""People who move as one when rows are put in order: a person with partners of no one else, siblings."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from socialwork.drawings.genogram.layout.family import Family
from socialwork.drawings.genogram.layout.net import Net
from socialwork.drawings.genogram.layout.weights import BETWEEN, CROSSING, LATE, WIFE_LEFT

_MANY = 4
"""Up to so many partners are tried in every order; more of them in two orders only."""
_SIDES = 10
"""Up to so many partners are tried on either side; all further ones stand on the right."""

Unit = tuple[int, ...]
"""Nodes of one row that stand side by side in this order."""


def units_of(net: Net) -> tuple[Unit, ...]:
    """Return all nodes of *net* as units, each node in one.

    A guest is a partner without parents and without other partners. Guests stand beside their host, who has
    no other partners than these. Children
    of one union who follow one another, and have nobody but their parents, stand together in birth order.
    """
    count = len(net.family.codes)
    guests = _guests(net)
    hosted = {guest for mine in guests.values() for guest in mine}
    units = [_arranged(net, host, guests[host]) for host in sorted(guests)]
    alone = {person for person in range(count) if person not in hosted and person not in guests}
    for run in _runs(net, alone):
        units.append(run)
        alone.difference_update(run)
    units += ((person,) for person in sorted(alone))
    units += ((passage,) for passage in range(count, len(net.row_of)))
    return tuple(units)


def single_units(net: Net) -> tuple[Unit, ...]:
    """Return each node of *net* as a unit of its own."""
    return tuple((node,) for node in range(len(net.row_of)))


def _guests(net: Net) -> dict[int, list[int]]:
    """Return for each host their guests; nobody who has another partner elsewhere is a host."""
    family = net.family
    host: dict[int, int] = {}
    for person, mine in enumerate(family.bonds_of):
        others = _partners(family, person)
        if family.births_of[person] or len(others) != 1:
            continue
        other = next(iter(others))
        alone = any(len(family.bonds[b].partners) == 1 for b in mine)
        if other not in host and not alone and net.row_of[other] == net.row_of[person]:
            host[person] = other
    found: dict[int, list[int]] = {}
    for person, other in host.items():
        found.setdefault(other, []).append(person)
    return {other: mine for other, mine in found.items() if _partners(family, other) == {*mine}}


def _partners(family: Family, person: int) -> set[int]:
    return {partner for b in family.bonds_of[person] for partner in family.bonds[b].partners} - {person}


def _runs(net: Net, alone: Iterable[int]) -> Iterator[Unit]:
    """Yield children who follow one another in one row and have no other ties."""
    single = {
        person
        for person in alone
        if not net.family.bonds_of[person] and len(net.family.births_of[person]) == 1
    }
    for b, bond in enumerate(net.family.bonds):
        run: list[int] = []
        for child in bond.children:
            if child in single and len(net.ways[b, child]) == 1:
                run.append(child)
            elif run:
                yield tuple(run)
                run = []
        if run:
            yield tuple(run)


def _arranged(net: Net, host: int, guests: Sequence[int]) -> Unit:
    """Return a host with guests on both sides so that fewest lines cross and the earliest stand nearest."""
    family = net.family
    since = {
        partner: k
        for k, b in reversed([*enumerate(family.bonds_of[host])])
        for partner in family.bonds[b].partners
    }
    parents = {guest for guest in guests if any(family.bonds[b].children for b in family.bonds_of[guest])}
    custom = {guest: next(family.bonds[b].left for b in family.bonds_of[guest]) for guest in guests}
    left_ones = {guest for guest, left in custom.items() if left == guest}
    any_side = {guest for guest, left in custom.items() if left < 0}

    def cost(left: Sequence[int], right: Sequence[int]) -> float:
        total = sum(WIFE_LEFT for guest in left if guest not in left_ones | any_side)
        total += sum(WIFE_LEFT for guest in right if guest in left_ones)
        return total + _nested(left, since, parents) + _nested(right, since, parents)

    left, right = min(_sides(guests, since, parents), key=lambda sides: cost(*sides))
    return (*reversed(left), host, *right)


def _sides(
    guests: Sequence[int], since: Mapping[int, int], parents: Container[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield who of the guests may stand on the left and who on the right, the nearest first."""
    in_time = sorted(guests, key=since.__getitem__)
    childless_first = sorted(in_time, key=parents.__contains__)
    few = len(guests) <= _MANY
    for order in permutations(in_time) if few else (in_time, childless_first):
        for sides in range(1 << min(len(order), _SIDES)):
            left = [guest for k, guest in enumerate(order) if sides >> k & 1]
            yield left, [guest for guest in order if guest not in left]


def _nested(side: Sequence[int], since: Mapping[int, int], parents: Container[int]) -> float:
    """Return what it costs that these partners stand on one side of a person, the nearest one first."""
    total = 0.0
    for k, near in enumerate(side):
        farther = side[k + 1 :]
        total += BETWEEN * k + CROSSING * len(farther) * (near in parents)
        total += sum(LATE for far in farther if since[far] < since[near])
    return total
