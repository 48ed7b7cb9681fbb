"""The order of each row: few crossings, children by age, partners side by side."""

from collections import Counter
from collections.abc import Iterable, Sequence

from socialwork.drawings.genogram.layout.board import Board, board_of
from socialwork.drawings.genogram.layout.branches import branches_of, moved
from socialwork.drawings.genogram.layout.net import Net
from socialwork.drawings.genogram.layout.ranks import parts_of
from socialwork.drawings.genogram.layout.sifting import Rows, Sifter, nodes_of
from socialwork.drawings.genogram.layout.starts import starts_of
from socialwork.drawings.genogram.layout.tally import Cost, Tables, cost_of, tables_of
from socialwork.drawings.genogram.layout.units import single_units, units_of
from socialwork.drawings.genogram.layout.weights import WIFE_LEFT

_LEFT_BEST = 2
"""So many of the best orders are improved person by person."""
_WORK = 9000
"""How much work may go into moving branches; see :class:`Sifter`."""
_LITTLE = 1000
"""How much of it where an order without crossings and inversions is known already."""


class _Search:
    """One search; it remembers what every order that it met costs, and lives as long as the call."""

    def __init__(self, net: Net) -> None:
        self.tables: Tables = tables_of(net)
        self.met: dict[tuple[tuple[int, ...], ...], Cost] = {}

    def note(self, board: Board, rows: Iterable[Sequence[int]]) -> Cost:
        """Return what *rows* of units cost."""
        nodes = nodes_of(board, rows)
        key = tuple(map(tuple, nodes))
        if key not in self.met:
            self.met[key] = cost_of(self.tables, nodes)
        return self.met[key]

    def best(self, many: int) -> list[Rows]:
        """Return the best orders met."""
        found = sorted((cost, rows) for rows, cost in self.met.items())[:many]
        return [[list(row) for row in rows] for _, rows in found]

    @property
    def lowest(self) -> Cost:
        """What the best order met costs."""
        return min(self.met.values())


def rows_of(net: Net) -> Rows:
    """Return the nodes of each row from left to right."""
    search = _Search(net)
    sifter = Sifter(board_of(net, units_of(net)))
    found = []
    for start in starts_of(sifter.board):
        rows = sifter.settled(start)
        found.append((search.note(sifter.board, rows), rows))
        if _flawless(found[-1][0]):
            break
    _kicked(search, sifter, min(found)[1])
    if not _flawless(search.lowest):
        alone = Sifter(board_of(net, single_units(net)))
        for nodes in search.best(_LEFT_BEST):
            search.note(alone.board, alone.settled(nodes))
    return _part_by_part(net, search.best(1)[0])


def _kicked(search: _Search, sifter: Sifter, rows: Rows) -> None:
    """Move branch after branch to one side and improve again, as long as that gains something."""
    cost = search.note(sifter.board, rows)
    if cost.total < WIFE_LEFT:
        return
    kicks = [(branch, left) for branch in branches_of(sifter.board) for left in (True, False)]
    start, since, n = sifter.spent, 0, 0
    while since < len(kicks) and cost.total >= WIFE_LEFT:
        if sifter.spent - start > (_LITTLE if _flawless(cost) else _WORK):
            break
        branch, left = kicks[n % len(kicks)]
        new = sifter.settled(moved(rows, branch, left=left))
        reached = search.note(sifter.board, new)
        since, n = since + 1, n + 1
        if reached < cost:
            cost, rows, since = reached, new, 0


def _flawless(cost: Cost) -> bool:
    return not cost.crossings and not cost.inversions


def _part_by_part(net: Net, rows: Rows) -> Rows:
    """Return rows in which people whom no unions connect do not mix; the largest part comes first."""
    parts = parts_of(net.family)
    size = Counter(parts)
    part_of = dict(enumerate(parts))
    for (_, person), nodes in (*net.ways.items(), *net.falls.items()):
        part_of.update(dict.fromkeys(nodes, parts[person]))
    return [sorted(row, key=lambda node: (-size[part_of[node]], part_of[node])) for row in rows]
