"""Better orders of rows, found by exchanging stretches that stand side by side."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import add, sub

from socialwork.drawings.genogram.layout.board import Board, Matrix, Pull, matrix_of, pulls_of, with_pulls

_MOST = 12
"""How many exchanges are made in one row before the next row has its turn."""
_GAIN = 1e-6
_ROUNDS = 6

_Exchange = tuple[int, int, int]

Rows = list[list[int]]
"""The units of each row from left to right."""


def nodes_of(board: Board, rows: Iterable[Sequence[int]]) -> Rows:
    """Return *rows* of units as rows of nodes."""
    return [[node for unit in row for node in board.units[unit]] for row in rows]


class Sifter:
    """What improves rows of units; it remembers what became of a row between its neighbours.

    Attributes:
        board: The units.
        spent: How much work was done: the squares of the lengths of the rows, as often as each was improved.
    """

    def __init__(self, board: Board) -> None:
        self.board = board
        self.spent = 0
        self._known: dict[tuple[object, ...], list[int]] = {}
        self._matrices: dict[tuple[object, ...], Matrix] = {}

    def settled(self, start: Iterable[Sequence[int]]) -> Rows:
        """Return rows that are improved, one after the other, until nothing gets better."""
        rows = [list(row) for row in start]
        place = [0] * len(self.board.unit_of)
        for row in rows:
            self._put(row, place)
        for _ in range(_ROUNDS):
            if not sum(self._improve(rows, r, place) for r in range(len(rows))):
                break
        return rows

    def _improve(self, rows: Rows, r: int, place: list[int]) -> bool:
        """Improve row *r*, and return whether it changed."""
        order = rows[r]
        if len(order) < 2:  # noqa: PLR2004 - one unit has no order
            return False
        near = r, tuple(rows[r - 1]) if r else (), tuple(rows[r + 1]) if r + 1 < len(rows) else ()
        key = *near, tuple(order)
        new = self._known.get(key)
        if new is None:
            self.spent += len(order) ** 2
            if near not in self._matrices:
                self._matrices[near] = matrix_of(self.board, r, place)
            new = self._known[key] = _improved(self.board, r, order, self._matrices[near])
        if new == order:
            return False
        rows[r] = list(new)
        self._put(new, place)
        return True

    def _put(self, order: Iterable[int], place: list[int]) -> None:
        at = 0
        for unit in order:
            for node in self.board.units[unit]:
                place[node] = at
                at += 1


def _improved(board: Board, r: int, order: Sequence[int], costs: Matrix) -> list[int]:
    """Return the order of a row after exchanges of stretches that stand side by side, each the best one."""
    order = list(order)
    at = {unit: k for k, unit in enumerate(board.rows[r])}
    turned = [at[unit] for unit in order]
    for _ in range(_MOST):
        matrix = [[row[k] for k in turned] for row in map(costs.__getitem__, turned)]
        pulls = pulls_of(board, r, order)
        stems = [board.stems[unit] for unit in order]
        i, j, k = _best_exchange(with_pulls(matrix, pulls, stems), pulls, stems)
        if i == j:
            break
        order[i:k] = order[j:k] + order[i:j]
        turned[i:k] = turned[j:k] + turned[i:j]
    return order


def _best_exchange(matrix: Matrix, pulls: Sequence[Pull], stems: Sequence[float]) -> _Exchange:
    """Return i, j and k where exchanging the stretches i…j and j…k gains most; 0, 0, 0 where none gains."""
    best, found = _GAIN, (0, 0, 0)
    before = list(accumulate(stems, initial=0.0))
    for gain, exchange in sorted(_promising(matrix), reverse=True):
        if gain <= best:
            break
        kept = gain - _broken(exchange, pulls, before)
        if kept > best:
            best, found = kept, exchange
    return found


def _promising(matrix: Matrix) -> Iterator[tuple[float, _Exchange]]:
    """Yield exchanges that gain something if no two change sides who belong together, with the gain.

    What a stretch can gain at most is what each of its units could gain alone; most stretches are passed
    over because that is nothing.
    """
    count = len(matrix)
    sums = [[0.0] * (count + 1)]
    hopes: list[list[float]] = []
    for row in matrix:
        mine = list(accumulate(row, initial=0.0))
        most = list(accumulate(reversed(mine), max))
        hopes.append(list(map(sub, most[-2::-1], mine)))
        sums.append(list(map(add, sums[-1], mine)))
    for j in range(1, count):
        mine = sums[j][j:]
        base, hope = mine[0], 0.0
        for i in range(j - 1, -1, -1):
            hope += hopes[i][j]
            if hope > _GAIN:
                other = sums[i][j:]
                gains = list(map(sub, mine, other))
                gain = max(gains)
                if gain - base + other[0] > _GAIN:
                    yield gain - base + other[0], (i, j, j + gains.index(gain))


def _broken(exchange: _Exchange, pulls: Iterable[Pull], before: Sequence[float]) -> float:
    """Return by how much an exchange gains less, because of those who change sides.

    Args:
        exchange: The exchange.
        pulls: Which places belong together.
        before: For each place how many lines go down from the places before it.
    """
    i, j, k = exchange
    loss = 0.0
    for left, right, anyone, lines in pulls:
        if i <= left < j <= right < k:
            between = left - i + k - right - 1
            stems = before[left] - before[i] + before[k] - before[right + 1]
            loss += 2 * (anyone * between + lines * stems)
    return loss
