"""Where on the lower edge of a symbol the line of each of a person's unions begins."""

from collections.abc import Sequence

from socialwork.drawings.genogram.layout.net import Net
from socialwork.drawings.genogram.layout.placed import Spacing

_RIM = 4.0
"""How far the outermost lines stay from the corners of a symbol."""


def ports_of(net: Net, x: Sequence[float], spacing: Spacing) -> dict[tuple[int, int], float]:
    """Return where the line of a union begins at each node that it hangs from, by union and node.

    From left to right: unions with someone on the left, the nearest first; lines straight down; unions with
    someone on the right, the farthest first. So no line of a person crosses another one of theirs.
    """
    wishes: dict[int, list[tuple[int, float, int, int]]] = {}
    for b, bond in enumerate(net.family.bonds):
        for partner, leg in zip(bond.partners, net.legs[b], strict=True):
            if leg != partner:
                wishes.setdefault(partner, []).append((0, x[net.falls[b, partner][1]], 0, b))
                continue
            other = next((node for node in net.legs[b] if node != leg), leg)
            side = (x[other] > x[leg]) - (x[other] < x[leg])
            wishes.setdefault(leg, []).append((side, -x[other], -side * _inner(net, b), b))
    ports: dict[tuple[int, int], float] = {}
    for node, mine in wishes.items():
        step = min(spacing.port, (spacing.symbol - 2 * _RIM) / max(len(mine) - 1, 1))
        for k, (_, _, _, b) in enumerate(sorted(mine)):
            ports[b, node] = x[node] + (k - (len(mine) - 1) / 2) * step
    for b, legs in enumerate(net.legs):
        for leg in legs:
            ports.setdefault((b, leg), x[leg])
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
