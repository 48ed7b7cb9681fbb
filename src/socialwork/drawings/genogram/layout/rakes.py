"""The lines of a gap before they have heights: bars between partners, and rakes down to children."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from socialwork.drawings.genogram.layout.net import Comb
from socialwork.drawings.genogram.layout.sheet import Sheet
from socialwork.drawings.genogram.layout.tracks import Level, cost

_SNAP = 3.0
"""A line of a single parent that would bend less than this begins beside the middle instead, in pixels."""
_BESIDE = 5.0
"""How far apart upright lines stay at least where that makes one of them straight, in pixels."""
_NEAR = 10.0
"""A line from a bar that would bend less than this begins straight above the child instead, in pixels."""
_SLIDE = 6.0
"""So far the line of a single parent may leave the middle of the symbol, to be straight, in pixels."""


@frozen(kw_only=True)
class Bar:
    """The level line of a union of two.

    Attributes:
        left: Where it comes from the partner on the left.
        right: Where it comes from the partner on the right.
        first: Where the gap begins from which the children hang.
        last: Where it ends.
        trunk: Where the line to the children begins, or ``None`` where there are none.
    """

    left: float
    right: float
    first: float
    last: float
    trunk: float | None

    @property
    def level(self) -> Level:
        """The level line with its upright ones."""
        downs = () if self.trunk is None else (self.trunk,)
        return Level(left=self.left, right=self.right, ups=(self.left, self.right), downs=downs)


@frozen(kw_only=True)
class Rake:
    """A comb with places.

    Attributes:
        comb: The comb.
        top: Where it comes from.
        roots: Where each of its teeth begins; twins have one place.
        known: Whether it comes from somebody; otherwise ``top`` is where a stub stands.
    """

    comb: Comb
    top: float
    roots: tuple[float, ...]
    known: bool = True

    @property
    def straight(self) -> bool:
        """Whether it needs no level line."""
        return self.known and all(abs(root - self.top) < 0.01 for root in self.roots)  # noqa: PLR2004 - a hair

    @property
    def level(self) -> Level:
        """The level line with its upright ones."""
        ends = self.top, *self.roots
        downs = tuple(dict.fromkeys(self.roots))
        return Level(left=min(ends), right=max(ends), ups=(self.top,), downs=downs)


def rakes_of(sheet: Sheet) -> tuple[dict[int, Bar], tuple[Rake, ...]]:
    """Return the bar of each union of two, and all combs with places."""
    roots = [_roots(sheet, comb) for comb in sheet.net.combs]
    below = {comb.bond: roots[k] for k, comb in enumerate(sheet.net.combs) if comb.top < 0}
    trunks = _trunks(sheet, below)
    bars = {b: _bar(sheet, b, trunks.get(b)) for b, _ in sheet.couples}
    rakes = {
        k: Rake(comb=comb, top=_top(sheet, comb, roots[k], trunks), roots=roots[k])
        for k, comb in enumerate(sheet.net.combs)
        if comb.top >= 0 or sheet.net.legs[comb.bond]
    }
    for k, comb in enumerate(sheet.net.combs):
        if k not in rakes:
            others = (rake for rake in rakes.values() if rake.comb.gap == comb.gap)
            taken = [at for rake in others for at in (rake.top, *rake.roots)]
            top = _free((min(roots[k]) + max(roots[k])) / 2, taken, sheet.room.spacing.clear)
            rakes[k] = Rake(comb=comb, top=top, roots=roots[k], known=False)
    return bars, tuple(rakes[k] for k in sorted(rakes))


def _roots(sheet: Sheet, comb: Comb) -> tuple[float, ...]:
    people = len(sheet.room.people)
    found = {node: sheet.high[comb.bond, node] if node < people else sheet.x[node] for node in comb.teeth}
    if comb.top < 0:
        for group in sheet.net.family.bonds[comb.bond].twins:
            nodes = [sheet.net.ways[comb.bond, child][0] for child in group]
            middle = sum(found[node] for node in nodes) / len(nodes)
            others = [sheet.x[node] for node in sheet.rows[comb.gap + 1] if node not in nodes]
            found.update(dict.fromkeys(nodes, _free(middle, others, sheet.room.spacing.clear)))
    return tuple(found.values())


def _top(sheet: Sheet, comb: Comb, roots: Sequence[float], trunks: Mapping[int, float]) -> float:
    if comb.top >= 0:
        return sheet.low.get((comb.bond, comb.top), sheet.x[comb.top])
    if comb.bond in trunks:
        return trunks[comb.bond]
    (parent,) = sheet.net.legs[comb.bond]
    port = sheet.low[comb.bond, parent]
    near = min(roots, key=lambda root: abs(root - port))
    others = [at for (b, leg), at in sheet.low.items() if leg == parent and b != comb.bond]
    clear = all((at - port) * (at - near) > 0 and abs(at - near) > _SNAP for at in others)
    return near if clear and abs(near - port) < (_SLIDE if len(roots) == 1 else _SNAP) else port


def _bar(sheet: Sheet, b: int, trunk: float | None) -> Bar:
    one, two = sheet.legs(b)
    left, right = sheet.low[b, one], sheet.low[b, two]
    near, far = sheet.gap(b)
    first = left if near == one else max(left, sheet.x[near] + sheet.half)
    last = right if far == two else min(right, sheet.x[far] - sheet.half)
    return Bar(left=left, right=right, first=first, last=last, trunk=trunk)


def _trunks(sheet: Sheet, below: Mapping[int, Sequence[float]]) -> dict[int, float]:
    """Return where on each bar the line to the children begins.

    Short bars come first, so that the lines from longer ones keep clear of those from shorter ones.
    """
    taken: list[list[tuple[float, int]]] = [[] for _ in sheet.rows]
    for (b, node), at in sheet.low.items():
        taken[sheet.net.row_of[node]].append((at, b))
    for r, row in enumerate(sheet.rows):
        taken[r] += ((sheet.x[node], -1) for node in row if node >= len(sheet.room.people))
    bars = [(b, _bar(sheet, b, None)) for b, _ in sheet.couples if b in below]
    found: dict[int, float] = {}
    for b, bar in sorted(bars, key=lambda pair: (pair[1].right - pair[1].left, pair[0])):
        mine = taken[sheet.net.bond_row[b]]
        inner = sorted((at, other) for at, other in mine if other != b and bar.first < at < bar.last)
        found[b] = _trunk(sheet, below, bar, b, inner)
        mine.append((found[b], b))
    return found


def _trunk(
    sheet: Sheet,
    below: Mapping[int, Sequence[float]],
    bar: Bar,
    b: int,
    inner: Sequence[tuple[float, int]],
) -> float:
    """Return where on its bar the line to the children of a union begins.

    It is the middle; above an only child it is nearer to the child. Where other lines go down in the gap, it
    keeps clear of them, on the side where fewest lines cross.
    """
    first, last = bar.first, bar.last
    roots = below[b]
    clear = sheet.room.spacing.clear
    rim = min(sheet.half / 2, (last - first) / 2)
    goal = roots[0] if len(roots) == 1 else (first + last) / 2
    goal = min(max(goal, first + rim), last - rim)
    edges = [first, *(at for at, _ in inner), last]
    if inner:
        gaps = list(pairwise(edges))
        spots = [min(max(goal, low + clear), high - clear) for low, high in gaps if high - low > 2 * clear]
        if not spots:
            low, high = max(gaps, key=lambda gap: gap[1] - gap[0])
            spots = [(low + high) / 2]
        others = [_fan(at, below[other]) for at, other in inner if other in below]
        goal = min(spots, key=lambda at: (_crossed(_fan(at, roots), others), abs(at - goal)))
    near = min(roots, key=lambda root: abs(root - goal))
    straight = first < near < last and all(abs(near - edge) >= _BESIDE for edge in edges)
    return near if straight and abs(near - goal) < _NEAR else goal


def _fan(top: float, roots: Sequence[float]) -> Level:
    return Level(left=min(top, *roots), right=max(top, *roots), ups=(top,), downs=tuple(roots))


def _crossed(mine: Level, others: Iterable[Level]) -> float:
    return sum(min(cost(mine, other), cost(other, mine)) for other in others)


def _free(goal: float, taken: Sequence[float], clear: float) -> float:
    """Return the place nearest to *goal* that is *clear* of all that is *taken*."""
    spots = [goal, *(at + side * clear for at in taken for side in (-1.0, 1.0))]
    free = [at for at in spots if all(abs(at - other) >= clear - 0.01 for other in taken)]
    return min(free, key=lambda at: (abs(at - goal), at), default=goal)
