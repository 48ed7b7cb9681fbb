"""Better orders of rows, found by exchanging stretches that stand side by side."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import add, sub

from socialwork.drawings.genogram.layout.board import Board, Matrix, Turn, matrix_of, pulls_cost, with_pulls

_MOST = 12
"""How many exchanges are made in one row before the next row has its turn."""
_TRIED = 10
"""How many exchanges are looked at before a row is left alone."""
_GAIN = 1e-6
_ROUNDS = 6

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
        self._place = [0] * len(board.unit_of)
        self._rows: Rows = []

    def take(self, rows: Iterable[Sequence[int]]) -> Rows:
        """Begin with *rows*, and return the rows that are improved from now on."""
        self._rows = [list(row) for row in rows]
        for row in self._rows:
            self._put(row)
        return self._rows

    def sweep_down(self, below: float) -> None:
        """Improve row after row downwards; crossings below a row count *below* times those above."""
        for r in range(self.board.height):
            self._improve(r, 1.0, below)

    def sweep_up(self, above: float) -> None:
        """Improve row after row upwards; crossings above a row count *above* times those below."""
        for r in reversed(range(self.board.height)):
            self._improve(r, above, 1.0)

    def settle(self) -> None:
        """Improve all rows until nothing gets better."""
        for _ in range(_ROUNDS):
            if not sum(self._improve(r, 1.0, 1.0) for r in range(self.board.height)):
                break

    def _improve(self, r: int, above: float, below: float) -> bool:
        """Improve row *r*, and return whether it changed."""
        order = self._rows[r]
        if len(order) < 2:  # noqa: PLR2004 - one unit has no order
            return False
        upper = tuple(self._rows[r - 1]) if above and r else None
        lower = tuple(self._rows[r + 1]) if below and r + 1 < self.board.height else None
        key = r, above, below, tuple(order), upper, lower
        new = self._known.get(key)
        if new is None:
            self.spent += len(order) ** 2
            new = self._known[key] = _improved(self.board, Turn(r, order, self._place), above, below)
        if new == order:
            return False
        self._rows[r] = list(new)
        self._put(new)
        return True

    def _put(self, order: Iterable[int]) -> None:
        at = 0
        for unit in order:
            for node in self.board.units[unit]:
                self._place[node] = at
                at += 1


def _improved(board: Board, turn: Turn, above: float, below: float) -> list[int]:
    """Return the order of a row after exchanges of stretches, the best one first."""
    r, order = turn.row, list(turn.order)
    matrix = matrix_of(board, turn, above, below)
    before = pulls_cost(board, r, order)
    for _ in range(_MOST):
        for i, j, k in _exchanges(with_pulls(matrix, board, r, order)):
            turned = [*range(i), *range(j, k), *range(i, j), *range(k, len(order))]
            new = [order[n] for n in turned]
            after = pulls_cost(board, r, new)
            if sum(sum(matrix[n][j:k]) for n in range(i, j)) + before - after > _GAIN:
                break
        else:
            break
        matrix = [[matrix[n][m] for m in turned] for n in turned]
        order, before = new, after
    return order


def _exchanges(matrix: Matrix) -> list[tuple[int, int, int]]:
    """Return i, j and k where exchanging the stretches i…j and j…k promises to gain, the best ones first.

    What is promised holds as long as no two change sides who pull each other; the caller looks again.
    """
    count = len(matrix)
    sums = [[0.0] * (count + 1)]
    for row in matrix:
        sums.append(list(map(add, sums[-1], accumulate(row, initial=0.0))))
    found: list[tuple[float, int, int, int]] = []
    for j in range(1, count):
        mine = sums[j][j:]
        base = mine[0]
        for i in range(j):
            other = sums[i][j:]
            gain = max(map(sub, mine, other)) - base + other[0]
            if gain > _GAIN:
                k = max(range(count + 1 - j), key=lambda k: mine[k] - other[k])
                found.append((-gain, i, j, j + k))
    return [(i, j, k) for _, i, j, k in sorted(found)[:_TRIED]]
