"""What the places of a row must keep to, and what they are drawn to."""

from collections.abc import Iterator, Sequence

from socialwork.drawings.genogram.layout.columns import Term
from socialwork.drawings.genogram.layout.net import Net
from socialwork.drawings.genogram.layout.placed import Extent, Spacing

_COUPLE = 2.0
_LINE = 4.0
_NEIGHBOUR = 0.01


def gaps_of(
    net: Net,
    rows: Sequence[Sequence[int]],
    rooms: Sequence[Extent],
    signs: Sequence[Extent | None],
    spacing: Spacing,
) -> list[list[float]]:
    """Return the least distance of each node of each row from the one before it."""
    wide: dict[tuple[int, int], float] = {}
    for legs, sign in zip(net.legs, signs, strict=True):
        if len(legs) == 2 and sign is not None:  # noqa: PLR2004 - a couple
            one, two = sorted(legs)
            wide[one, two] = max(wide.get((one, two), 0.0), sign.left + sign.right + spacing.between)

    def reach(node: int, side: str) -> float:
        return float(getattr(rooms[node], side)) if node < len(rooms) else spacing.track / 2

    found = []
    for row in rows:
        steps = [0.0] * len(row)
        for k in range(1, len(row)):
            one, two = row[k - 1], row[k]
            steps[k] = max(
                reach(one, "right") + reach(two, "left") + spacing.between,
                wide.get((min(one, two), max(one, two)), 0.0),
            )
        found.append(steps)
    return found


def terms_of(net: Net, rows: Sequence[Sequence[int]]) -> Iterator[Term]:
    """Yield what is minimised: how far children are from where their lines begin, and partners apart."""
    place = {node: k for row in rows for k, node in enumerate(row)}
    for comb in net.combs:
        above = hanging(net, comb.bond, rows, place) if comb.bond >= 0 else (comb.top,)
        share = 1 / len(above) if above else 0.0
        weight = _LINE if comb.bond < 0 else len(comb.teeth) ** -1.5
        for node in comb.teeth:
            if above:
                yield weight, ((node, 1.0), *((one, -share) for one in above))
        if not above:
            for one, two in zip(comb.teeth, comb.teeth[1:], strict=False):
                yield weight, ((one, 1.0), (two, -1.0))
    for legs in net.legs:
        if len(legs) == 2:  # noqa: PLR2004 - a couple
            yield _COUPLE, ((legs[0], 1.0), (legs[1], -1.0))
    for row in rows:
        for one, two in zip(row, row[1:], strict=False):
            yield _NEIGHBOUR, ((one, 1.0), (two, -1.0))


def hanging(net: Net, bond: int, rows: Sequence[Sequence[int]], place: dict[int, int]) -> tuple[int, ...]:
    """Return the nodes between which the children of a union hang, from left to right.

    These are the partners; where a partner has several unions to one side, the farther partner and the node
    before it, so that the lines of nearer unions stay clear.
    """
    legs = net.legs[bond]
    if len(legs) < 2:  # noqa: PLR2004 - a couple
        return legs
    one, two = sorted(legs, key=place.__getitem__)
    row = rows[net.row_of[one]]
    nested_right = _nearer(net, bond, one, two, place)
    nested_left = _nearer(net, bond, two, one, place)
    if nested_right and not nested_left:
        return row[place[two] - 1], two
    if nested_left and not nested_right:
        return one, row[place[one] + 1]
    return one, two


def _nearer(net: Net, bond: int, shared: int, other: int, place: dict[int, int]) -> bool:
    """Whether *shared* has a union with someone who stands between them and *other*."""
    low, high = sorted((place[shared], place[other]))
    return any(
        low < place[node] < high
        for b, legs in enumerate(net.legs)
        if b != bond and shared in legs
        for node in legs
    )
