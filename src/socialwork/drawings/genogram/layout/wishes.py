"""What the places of a row must keep to, and what they are drawn to."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from socialwork.drawings.genogram.layout.columns import Term
from socialwork.drawings.genogram.layout.net import Net, last_gap
from socialwork.drawings.genogram.layout.placed import Extent
from socialwork.drawings.genogram.layout.sheet import Room

_COUPLE = 2.0
_LINE = 4.0
_NEIGHBOUR = 0.01


def steps_of(net: Net, rows: Sequence[Sequence[int]], room: Room) -> list[list[float]]:
    """Return the least distance of each node of each row from the one before it."""
    between, track = room.spacing.between, room.spacing.track
    passage = Extent(left=track / 2, right=track / 2, above=0, below=0)
    extents = {
        node: room.people[node] if node < len(room.people) else passage for row in rows for node in row
    }
    wide: dict[frozenset[int], float] = {}
    for legs, sign in zip(net.legs, room.labels, strict=True):
        if len(legs) > 1 and sign is not None:
            width = sign.left + sign.right + between
            wide[frozenset(legs)] = max(width, wide.get(frozenset(legs), 0.0))
    found = []
    for row in rows:
        steps = [0.0] * len(row)
        for k, (one, two) in enumerate(pairwise(row), 1):
            least = extents[one].right + between + extents[two].left
            steps[k] = max(least, wide.get(frozenset((one, two)), 0.0))
        found.append(steps)
    return found


def terms_of(net: Net, rows: Sequence[Sequence[int]]) -> Iterator[Term]:
    """Yield what is minimised: how far children are from where their lines begin, and partners apart."""
    place = {node: k for row in rows for k, node in enumerate(row)}
    for comb in net.combs:
        above = hanging(net, comb.bond, rows, place) if comb.top < 0 else (comb.top,)
        share = 1 / len(above) if above else 0.0
        weight = _LINE if comb.top >= 0 else len(comb.teeth) ** -1.5
        for node in comb.teeth:
            if above:
                yield weight, ((node, 1.0), *((one, -share) for one in above))
        if not above:
            for one, two in pairwise(comb.teeth):
                yield weight, ((one, 1.0), (two, -1.0))
    for legs in net.legs:
        if len(legs) == 2:  # noqa: PLR2004 - a couple
            yield _COUPLE, ((legs[0], 1.0), (legs[1], -1.0))
    for row in rows:
        for one, two in pairwise(row):
            yield _NEIGHBOUR, ((one, 1.0), (two, -1.0))


def hanging(net: Net, bond: int, rows: Sequence[Sequence[int]], place: Mapping[int, int]) -> tuple[int, ...]:
    """Return the nodes between which the children of a union hang, from left to right."""
    if not net.legs[bond]:
        return ()
    row = rows[net.bond_row[bond]]
    return tuple(dict.fromkeys(row[at] for at in last_gap(net, bond, place)))
