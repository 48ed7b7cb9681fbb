"""Branches of a family: what comes off when one line is cut. They are what changes sides as a whole."""

from collections.abc import Iterable, Iterator, Sequence

from socialwork.drawings.genogram.layout.board import Board, tops_of

_Line = tuple[int, int]


def branches_of(board: Board) -> list[frozenset[int]]:
    """Return sets of units that hang on the rest by a child, a sibship or a couple; large ones first."""
    near = _near(board)
    found: set[frozenset[int]] = set()
    for cut, start, rest in _cuts(board):
        seen, stack = {start}, [start]
        while stack:
            one = stack.pop()
            for two in near[one]:
                if two not in seen and (one, two) not in cut and (two, one) not in cut:
                    seen.add(two)
                    stack.append(two)
        branch = frozenset(seen)
        if rest not in branch:
            whole = branch if 2 * len(branch) <= len(near) else frozenset(range(len(near))) - branch
            found.add(whole)
    return sorted(found, key=lambda branch: (-len(branch), sorted(branch)))


def moved(rows: Iterable[Sequence[int]], branch: frozenset[int], *, left: bool) -> list[list[int]]:
    """Return rows in which a branch stands at one end of each row."""
    found = []
    for row in rows:
        mine = [unit for unit in row if unit in branch]
        others = [unit for unit in row if unit not in branch]
        found.append(mine + others if left else others + mine)
    return found


def _ends(board: Board) -> Iterator[tuple[list[int], list[int]]]:
    """Yield for each comb the units from which it comes, and those to which it goes."""
    for comb in board.net.combs:
        high = sorted({board.unit_of[node] for node in tops_of(board.net, comb)})
        low = sorted({board.unit_of[node] for node in comb.teeth})
        yield high, low


def _couples(board: Board) -> Iterator[tuple[int, int, set[int]]]:
    """Yield the two units of each couple that is in two, and the units to which its lines go."""
    for b, legs in enumerate(board.net.legs):
        units = [board.unit_of[leg] for leg in legs]
        if len(set(units)) > 1:
            children = board.net.family.bonds[b].children
            yield units[0], units[1], {board.unit_of[board.net.ways[b, child][0]] for child in children}


def _near(board: Board) -> list[set[int]]:
    near: list[set[int]] = [set() for _ in board.units]

    def join(one: int, two: int) -> None:
        if one != two:
            near[one].add(two)
            near[two].add(one)

    for high, low in _ends(board):
        for one in high or low[:1]:
            for two in low:
                join(one, two)
    for one, two, _ in _couples(board):
        join(one, two)
    return near


def _cuts(board: Board) -> Iterator[tuple[set[_Line], int, int]]:
    """Yield lines that are cut, a unit on this side, and one on the other."""
    for one, two, children in _couples(board):
        yield {(one, two), *((two, child) for child in children)}, two, one
        yield {(one, two), *((one, child) for child in children)}, one, two
    for high, low in _ends(board):
        if high:
            for child in low:
                yield {(one, child) for one in high}, child, high[0]
            yield {(one, child) for one in high for child in low}, high[0], low[0]
        else:
            for child in low[1:]:
                yield {(low[0], child)}, child, low[0]
