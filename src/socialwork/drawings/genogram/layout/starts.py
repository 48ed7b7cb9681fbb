"""First orders of the rows: the family told branch by branch, from one person to the next of kin."""

from collections.abc import Callable, Iterable, Iterator

from socialwork.drawings.genogram.layout.board import Board


def starts_of(board: Board) -> Iterator[list[list[int]]]:
    """Yield first orders of the units of each row: told from the first unit at the top, and from the last."""
    row_of, people = board.net.row_of, len(board.net.family.codes)
    told = [unit for unit, nodes in enumerate(board.units) if nodes[0] < people]
    yield _rows_from(board, sorted(told, key=lambda unit: (row_of[board.units[unit][0]], unit)))
    yield _rows_from(board, sorted(told, key=lambda unit: (row_of[board.units[unit][0]], -unit)))


def _rows_from(board: Board, roots: Iterable[int]) -> list[list[int]]:
    rows: dict[int, dict[int, None]] = {r: {} for r in range(len(board.rows))}

    def put(node: int) -> int:
        unit = board.unit_of[node]
        rows[board.net.row_of[node]][unit] = None
        return unit

    done: set[int] = set()
    stack = [iter(roots)]
    while stack:
        unit = next(stack[-1], None)
        if unit is None:
            stack.pop()
        elif unit not in done:
            done.add(unit)
            put(board.units[unit][0])
            stack.append(_kin(board, unit, put))
    return [list(row) for row in rows.values()]


def _kin(board: Board, unit: int, put: Callable[[int], int]) -> Iterator[int]:
    """Yield the units that are told next: own unions first, then the unions of parents."""
    family = board.net.family
    people = [node for node in board.units[unit] if node < len(family.codes)]
    for person in people:
        for b in family.bonds_of[person]:
            yield from _children(board, b, put)
            yield from _partners(board, b)
    for person in people:
        for b in family.births_of[person]:
            yield from _partners(board, b)
            yield from _children(board, b, put)


def _partners(board: Board, b: int) -> Iterator[int]:
    return (board.unit_of[partner] for partner in board.net.family.bonds[b].partners)


def _children(board: Board, b: int, put: Callable[[int], int]) -> Iterator[int]:
    """Yield the units of children; whatever lies on the way to them is put where it is told."""
    net = board.net
    bond = net.family.bonds[b]
    for partner in bond.partners:
        for node in net.falls.get((b, partner), ()):
            put(node)
    for leg in net.legs[b]:
        put(leg)
    for child in bond.children:
        for node in net.ways[b, child]:
            put(node)
        yield board.unit_of[child]
