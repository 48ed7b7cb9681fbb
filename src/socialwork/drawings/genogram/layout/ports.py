"""Where on the edges of a symbol lines begin and end."""

from collections.abc import Iterable, Sequence

from socialwork.drawings.genogram.layout.net import Net
from socialwork.drawings.genogram.layout.placed import Spacing

_RIM = 4.0
"""How far the outermost lines stay from the corners of a symbol."""

Ports = dict[tuple[int, int], float]
"""Where the line of a union meets a node, by union and node."""


def lower_ports(net: Net, x: Sequence[float], spacing: Spacing) -> Ports:
    """Return where the line of a union leaves each of its partners, and each passage that it hangs from.

    From left to right: unions with someone on the left, the nearest first; lines straight down; unions with
    someone on the right, the farthest first. So no line of a person crosses another one of theirs.
    """
    wishes: dict[int, list[tuple[float, float, int, int]]] = {}
    for b, bond in enumerate(net.family.bonds):
        for partner, leg in zip(bond.partners, net.legs[b], strict=True):
            if leg != partner:
                wishes.setdefault(partner, []).append((0.0, x[net.falls[b, partner][1]], 0, b))
                continue
            other = next((node for node in net.legs[b] if node != leg), leg)
            side = (x[other] > x[leg]) - (x[other] < x[leg])
            wishes.setdefault(leg, []).append((side, -x[other], -side * _inner(net, b), b))
    ports = _spread(((node, [b for *_, b in sorted(mine)]) for node, mine in wishes.items()), x, spacing)
    for b, legs in enumerate(net.legs):
        for leg in legs:
            ports.setdefault((b, leg), x[leg])
    return ports


def upper_ports(net: Net, x: Sequence[float], spacing: Spacing) -> Ports:
    """Return where the line of a union reaches each of its children: in the middle, or side by side."""
    wishes: dict[int, list[tuple[float, int]]] = {}
    for (b, child), way in net.ways.items():
        legs = [x[leg] for leg in net.legs[b]]
        others = [x[net.ways[b, other][0]] for other in net.family.bonds[b].children if other != child]
        above = legs or others or [x[child]]
        mine = x[way[0]] if len(way) > 1 else sum(above) / len(above)
        wishes.setdefault(child, []).append((mine, b))
    return _spread(((child, [b for _, b in sorted(mine)]) for child, mine in wishes.items()), x, spacing)


def _spread(wishes: Iterable[tuple[int, list[int]]], x: Sequence[float], spacing: Spacing) -> Ports:
    ports: Ports = {}
    for node, mine in wishes:
        step = min(spacing.port, (spacing.symbol - 2 * _RIM) / max(len(mine) - 1, 1))
        for k, b in enumerate(mine):
            ports[b, node] = x[node] + (k - (len(mine) - 1) / 2) * step
    return ports


def _inner(net: Net, b: int) -> int:
    """Return how far outside the line of a union runs among those of the same two people."""
    bond = net.family.bonds[b]
    same = [
        (bool(net.family.bonds[other].children), k, other)
        for k, other in enumerate(net.family.bonds_of[bond.partners[0]])
        if net.family.bonds[other].partners == bond.partners
    ]
    return [other for _, _, other in sorted(same)].index(b)
