"""What each pair of units of a row costs in one order or the other, while all other rows stand still."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from attrs import frozen

from socialwork.drawings.genogram.layout.net import Comb, Net, last_gap, rivals_of
from socialwork.drawings.genogram.layout.tally import combs_crossing
from socialwork.drawings.genogram.layout.units import Unit
from socialwork.drawings.genogram.layout.weights import (
    BETWEEN,
    CROSSING,
    HOME,
    INVERSION,
    LATER_LEFT,
    SPREAD,
    TWINS,
    WIFE_LEFT,
)

Matrix = list[list[float]]
"""For each two of a row: what it costs more that the first stands before the second than after it."""

_Pairs = dict[tuple[int, int], float]


@frozen(kw_only=True)
class Board:
    """A net with its nodes in units.

    Attributes:
        net: The net.
        units: The units.
        unit_of: The unit of each node.
        rows: The units of each row, as they are numbered.
        upper: For each unit the combs that come down to it, with the number of its teeth.
        lower: For each unit the combs that come from it, with its share in where they come from.
        stems: For each unit how many lines go down from it.
        fixed: For each row what it costs that the first of two units stands before the second.
        pulls: For each row pairs of units, with what it costs that a third one stands between them, and how
            much each line down from that one adds.
        combs: For each row the combs of the gap below it.
    """

    net: Net
    units: tuple[Unit, ...]
    unit_of: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]
    upper: tuple[dict[int, int], ...]
    lower: tuple[dict[int, float], ...]
    stems: tuple[float, ...]
    fixed: tuple[_Pairs, ...]
    pulls: tuple[dict[tuple[int, int], tuple[float, float]], ...]
    combs: tuple[tuple[int, ...], ...]


def board_of(net: Net, units: tuple[Unit, ...]) -> Board:
    """Return the board of *units*."""
    unit_of = [0] * len(net.row_of)
    for u, unit in enumerate(units):
        for node in unit:
            unit_of[node] = u
    height = max(net.row_of, default=-1) + 1
    upper: list[dict[int, int]] = [{} for _ in units]
    lower: list[dict[int, float]] = [{} for _ in units]
    for k, comb in enumerate(net.combs):
        for node in comb.teeth:
            mine = upper[unit_of[node]]
            mine[k] = mine.get(k, 0) + 1
        tops = tops_of(net, comb)
        for node in tops:
            lower[unit_of[node]][k] = lower[unit_of[node]].get(k, 0.0) + 1 / len(tops)
    fixed: list[_Pairs] = [{} for _ in range(height)]
    for one, two, weight in _fixed(net):
        first, second = unit_of[one], unit_of[two]
        if first != second and net.row_of[one] == net.row_of[two]:
            row = fixed[net.row_of[one]]
            row[first, second] = row.get((first, second), 0.0) + weight
    pulls: list[dict[tuple[int, int], tuple[float, float]]] = [{} for _ in range(height)]
    for one, two, anyone, lines in _pulls(net):
        low, high = sorted((unit_of[one], unit_of[two]))
        if low != high and net.row_of[one] == net.row_of[two]:
            together = pulls[net.row_of[one]]
            before = together.get((low, high), (0.0, 0.0))
            together[low, high] = before[0] + anyone, before[1] + lines
    return Board(
        net=net,
        units=units,
        unit_of=tuple(unit_of),
        rows=tuple(
            tuple(u for u, unit in enumerate(units) if net.row_of[unit[0]] == r) for r in range(height)
        ),
        upper=tuple(upper),
        lower=tuple(lower),
        stems=tuple(sum(shares.values()) for shares in lower),
        fixed=tuple(fixed),
        pulls=tuple(pulls),
        combs=tuple(tuple(k for k, comb in enumerate(net.combs) if comb.gap == r) for r in range(height)),
    )


def tops_of(net: Net, comb: Comb) -> tuple[int, ...]:
    """Return the nodes from which a comb comes: the partners, or the one node of a line that goes on."""
    return net.legs[comb.bond] if comb.top < 0 else (comb.top,)


def _fixed(net: Net) -> Iterator[tuple[int, int, float]]:
    """Yield two nodes of a row, and what it costs that the first stands before the second."""
    for b, bond in enumerate(net.family.bonds):
        for older, younger in combinations([net.ways[b, child][0] for child in bond.children], 2):
            yield younger, older, INVERSION
        for other in bond.partners:
            if bond.left not in {-1, other}:
                yield other, bond.left, WIFE_LEFT
    for _, early, late in rivals_of(net):
        yield late, early, LATER_LEFT


def _pulls(net: Net) -> Iterator[tuple[int, int, float, float]]:
    """Yield two nodes, what anyone between them costs, and what each line down from that one adds."""
    for b, bond in enumerate(net.family.bonds):
        if len(net.legs[b]) == 2:  # noqa: PLR2004 - a couple
            one, two = net.legs[b]
            yield one, two, BETWEEN, CROSSING
        firsts = [net.ways[b, child][0] for child in bond.children]
        for one, two in pairwise(firsts):
            yield one, two, SPREAD, 0.0
        for group in bond.twins:
            for one, two in pairwise(group):
                yield one, two, TWINS, 0.0
    for home in net.family.homes:
        for one, two in combinations(home, 2):
            yield one, two, HOME, 0.0


def matrix_of(board: Board, r: int, place: Sequence[int]) -> Matrix:
    """Return what the pairs of a row cost, in the order in which its units are numbered.

    Who stands between whom is not in it.

    Args:
        board: The units.
        r: The row.
        place: Where each node stands in its row; what counts is the rows above and below.
    """
    row = board.rows[r]
    found = [[0.0] * len(row) for _ in row]
    at = {unit: k for k, unit in enumerate(row)}
    for (one, two), weight in board.fixed[r].items():
        i, j = at[one], at[two]
        found[i][j] += weight
        found[j][i] -= weight
    if r:
        _add_upper(found, board, r, place)
    _add_lower(found, board, r, place)
    return found


def _add_upper(found: Matrix, board: Board, r: int, place: Sequence[int]) -> None:
    """Add what teeth of combs from above cost that stand in another order than their tops."""
    net = board.net
    tops: dict[int, int] = {}
    for k in board.combs[r - 1]:
        comb = net.combs[k]
        if comb.top >= 0:
            tops[k] = 2 * place[comb.top]
        elif net.legs[comb.bond]:
            tops[k] = sum(last_gap(net, comb.bond, place))
    teeth_of = {k: set(net.combs[k].teeth) for k in tops}
    teeth = [
        (i, tops[k], many, len(net.combs[k].teeth), k)
        for i, unit in enumerate(board.rows[r])
        for k, many in board.upper[unit].items()
        if k in tops
    ]
    for (i, top, many, size, k), (j, other, more, long, m) in combinations(teeth, 2):
        if i != j and k != m and top != other:
            both = not teeth_of[k].isdisjoint(teeth_of[m])
            cost = CROSSING * many * more / (1 if both else max(size, long))
            if top < other:
                cost = -cost
            found[i][j] += cost
            found[j][i] -= cost


def _add_lower(found: Matrix, board: Board, r: int, place: Sequence[int]) -> None:
    """Add what tops of combs to below cost that stand in another order than their teeth."""
    below = {k: sorted([place[node] for node in board.net.combs[k].teeth]) for k in board.combs[r]}
    tops = [(i, k, share) for i, unit in enumerate(board.rows[r]) for k, share in board.lower[unit].items()]
    known: dict[tuple[int, int], int] = {}
    for (i, k, share), (j, m, part) in combinations(tops, 2):
        if i == j or k == m:
            continue
        if (k, m) not in known:
            known[k, m] = combs_crossing(below[k], below[m]) - combs_crossing(below[m], below[k])
        if known[k, m]:
            cost = CROSSING * share * part * known[k, m]
            found[i][j] += cost
            found[j][i] -= cost


class Pull(NamedTuple):
    """Two places of a row whose units belong together, and what it costs that others stand between them.

    Attributes:
        left: The place of the one.
        right: The place of the other.
        anyone: What each one between them costs.
        lines: What each line down from those between them costs besides.
    """

    left: int
    right: int
    anyone: float
    lines: float


def pulls_of(board: Board, r: int, order: Sequence[int]) -> list[Pull]:
    """Return which places of a row belong together while it stands in this order."""
    at = {unit: k for k, unit in enumerate(order)}
    found = []
    for (one, two), (anyone, lines) in board.pulls[r].items():
        i, j = at[one], at[two]
        found.append(Pull(i, j, anyone, lines) if i < j else Pull(j, i, anyone, lines))
    return found


def with_pulls(matrix: Matrix, pulls: Iterable[Pull], stems: Sequence[float]) -> Matrix:
    """Return a matrix that also tells who stands between whom, as long as those two keep their order.

    Args:
        matrix: What the pairs cost otherwise.
        pulls: Which places belong together.
        stems: How many lines go down from each place.
    """
    anyone, lines = [0.0] * len(stems), [0.0] * len(stems)
    for left, right, each, line in pulls:
        anyone[left] += each  # whoever stands behind the one and before the other is between them
        anyone[right] -= each
        lines[left] += line
        lines[right] -= line
    found = [
        [
            cost + each - other + line * stem - more * mine
            for cost, other, more, stem in zip(row, anyone, lines, stems, strict=True)
        ]
        for row, each, line, mine in zip(matrix, anyone, lines, stems, strict=True)
    ]
    for left, right, each, line in pulls:  # but nobody is between themselves and another
        cost = 2 * each + line * (stems[left] + stems[right])
        found[left][right] -= cost
        found[right][left] += cost
    return found
