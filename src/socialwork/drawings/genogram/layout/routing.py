"""Lines: the level ones on tracks between the rows, the upright ones at the people's ports and centres."""

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from socialwork.drawings.genogram.layout.net import Comb, Net
from socialwork.drawings.genogram.layout.placed import (
    Drop,
    Extent,
    FamilyLayout,
    PlacedPerson,
    PlacedSibship,
    PlacedUnion,
    Row,
    Spacing,
)
from socialwork.drawings.genogram.layout.ports import ports_of
from socialwork.drawings.genogram.layout.tracks import Level, tracks_of
from socialwork.drawings.genogram.layout.wishes import hanging
from socialwork.figures.model import Point

_SNAP = 3.0
"""A bend that is smaller than this is taken out, in pixels."""


@frozen(kw_only=True)
class _Bar:
    """The level line of a union of two, before it has a height."""

    bond: int
    left: float
    right: float
    first: float
    last: float
    trunk: float | None


@frozen(kw_only=True)
class _Rake:
    """A comb with places: where it comes from and where each tooth goes."""

    comb: Comb
    top: float | None
    roots: tuple[float, ...]

    @property
    def straight(self) -> bool:
        return self.top is not None and all(abs(root - self.top) < 0.01 for root in self.roots)


def routed(
    net: Net,
    rows: Sequence[Sequence[int]],
    x: Sequence[float],
    rooms: Sequence[Extent],
    signs: Sequence[Extent | None],
    spacing: Spacing,
) -> FamilyLayout:
    """Return the layout of a net whose nodes have their places from side to side."""
    return _Router(net, rows, list(x), rooms, signs, spacing).layout()


class _Router:
    """One routing; it lives as long as the call."""

    def __init__(
        self,
        net: Net,
        rows: Sequence[Sequence[int]],
        x: list[float],
        rooms: Sequence[Extent],
        signs: Sequence[Extent | None],
        spacing: Spacing,
    ) -> None:
        self.net, self.rows, self.x, self.rooms, self.signs, self.spacing = (
            net,
            rows,
            x,
            rooms,
            signs,
            spacing,
        )
        self.place = {node: k for row in rows for k, node in enumerate(row)}
        self.ports = ports_of(net, x, spacing)
        for (b, partner), fall in net.falls.items():  # a line straight down stays straight where it can
            for node in fall[1:]:
                if abs(x[node] - self.ports[b, partner]) < 2 * spacing.port:
                    x[node] = self.ports[b, node] = self.ports[b, partner]
        self.half = spacing.symbol / 2
        self.bars = {b: self._bar(b) for b, legs in enumerate(net.legs) if len(legs) == 2}
        self.rakes = [self._rake(comb) for comb in net.combs]
        self.bar_y: dict[int, float] = {}
        self.rake_y: dict[int, float] = {}
        self.twin_y: dict[int, float] = {}
        self.y: list[float] = []
        self.bands: list[Row] = []

    def _bar(self, b: int) -> _Bar:
        left, right = sorted(self.ports[b, leg] for leg in self.net.legs[b])
        one, two = hanging(self.net, b, self.rows, self.place)
        legs = sorted(self.net.legs[b], key=self.place.__getitem__)
        first = left if one == legs[0] else max(left, self.x[one] + self.half)
        last = right if two == legs[1] else min(right, self.x[two] - self.half)
        trunk = None
        ways = [self.net.ways[b, child][0] for child in self.net.family.bonds[b].children]
        if ways:
            trunk = (first + last) / 2
            rim = min(self.half / 2, (last - first) / 2)
            goals = [self.x[node] for node in ways]
            if len(goals) == 1:
                trunk = min(max(goals[0], first + rim), last - rim)
            near = min(goals, key=lambda goal: abs(goal - trunk))
            if abs(near - trunk) < _SNAP:
                trunk = near
        return _Bar(bond=b, left=left, right=right, first=first, last=last, trunk=trunk)

    def _rake(self, comb: Comb) -> _Rake:
        top: float | None
        roots = [self.x[node] for node in comb.teeth]
        if comb.bond < 0:
            b = next(
                (b for (b, p), fall in self.net.falls.items() if p == comb.top and fall[1] == comb.teeth[0]),
                -1,
            )
            top = self.ports[b, comb.top] if b >= 0 else self.x[comb.top]
        else:
            bond = self.net.family.bonds[comb.bond]
            twin = {self.net.ways[comb.bond, child][0]: group for group in bond.twins for child in group}
            roots = [
                sum(self.x[self.net.ways[comb.bond, one][0]] for one in twin[node]) / len(twin[node])
                if node in twin
                else self.x[node]
                for node in comb.teeth
            ]
            legs = self.net.legs[comb.bond]
            if len(legs) == 2:
                top = self.bars[comb.bond].trunk
            else:
                top = self.ports[comb.bond, legs[0]] if legs else None
        return _Rake(comb=comb, top=top, roots=tuple(roots))

    def layout(self) -> FamilyLayout:
        self._set_heights()
        shift = -min((self.x[n] - room.left for n, room in enumerate(self.rooms)), default=0.0)
        shift = max(shift, -min(self.x, default=0.0))
        width = max((self.x[n] + room.right for n, room in enumerate(self.rooms)), default=0.0)
        width = max(width, max(self.x, default=0.0)) + shift
        net, family = self.net, self.net.family
        persons = tuple(
            PlacedPerson(code=family.codes[n], x=self.x[n] + shift, y=self.y[r], generation=r)
            for r, row in enumerate(self.rows)
            for n in row
            if n < len(family.codes)
        )
        unions = tuple(self._union(b, shift) for b in range(len(family.bonds)))
        sibships = tuple(
            self._sibship(rake, k, shift)
            for k, rake in sorted(enumerate(self.rakes), key=lambda pair: pair[1].comb.bond)
            if rake.comb.bond >= 0
        )
        return FamilyLayout(
            persons=persons,
            unions=unions,
            sibships=sibships,
            rows=tuple(self.bands),
            width=width,
            height=self.height,
            left_out=family.left_out,
        )

    def _set_heights(self) -> None:
        net, gap_count = self.net, len(self.rows)
        y = 0.0
        if any(row < 0 for row in net.bond_row):
            y = self._gap(-1, 0.0)
        for r in range(gap_count):
            people = [n for n in self.rows[r] if n < len(self.rooms)]
            above = max((self.rooms[n].above for n in people), default=self.half)
            below = max((self.rooms[n].below for n in people), default=self.half)
            self.y.append(y + above)
            self.bands.append(Row(y=y + above, top=y, bottom=y + above + below))
            y = self._gap(r, y + above + below)
        self.height = y

    def _gap(self, gap: int, y: float) -> float:
        """Give heights to the level lines below row *gap*, and return where the next row may begin."""
        spacing = self.spacing
        bars = [self.bars[b] for b in sorted(self.bars) if self.net.bond_row[b] == gap]
        levels = [
            Level(
                left=bar.left,
                right=bar.right,
                ups=(bar.left, bar.right),
                downs=() if bar.trunk is None else (bar.trunk,),
            )
            for bar in bars
        ]
        tracks = tracks_of(levels, spacing.clear)
        y += spacing.clear if bars else 0.0
        for track in range(max(tracks, default=-1) + 1):
            mine = [bar.bond for bar, at in zip(bars, tracks, strict=True) if at == track]
            signs = [sign for b in mine if (sign := self.signs[b]) is not None]
            y += max([spacing.track if track else 0.0, *(sign.above for sign in signs)])
            for b in mine:
                self.bar_y[b] = y
            y += max((sign.below for sign in signs), default=0.0)
        rakes = [(k, rake) for k, rake in enumerate(self.rakes) if rake.comb.gap == gap]
        if rakes:
            y += spacing.track
        if any(rake.top is None for _, rake in rakes):
            y += spacing.stub
        bent = [(k, rake) for k, rake in rakes if not rake.straight]
        levels = [_level(rake) for _, rake in bent]
        tracks = tracks_of(levels, spacing.clear)
        for (k, _), track in zip(bent, tracks, strict=True):
            self.rake_y[k] = y + track * spacing.track
        for k, rake in rakes:
            if rake.straight:
                self.rake_y[k] = y
        y += max(tracks, default=0) * spacing.track
        if any(rake.comb.bond >= 0 and self.net.family.bonds[rake.comb.bond].twins for _, rake in rakes):
            self.twin_y[gap] = y
            y += spacing.twin
        single = any(
            len(self.net.legs[b]) == 1 and self.net.bond_row[b] == gap for b in range(len(self.net.legs))
        )
        if single and not rakes:
            y = max(y, y + spacing.stub)
        return y + (spacing.clear if bars or rakes or single else 0.0)

    def _bottom(self, node: int, port: float) -> Point:
        if node >= len(self.rooms):
            return (port, self.y[self.net.row_of[node]])
        return (port, self.y[self.net.row_of[node]] + self.half - abs(port - self.x[node]))

    def _union(self, b: int, shift: float) -> PlacedUnion:
        bond, legs = self.net.family.bonds[b], self.net.legs[b]
        order = sorted(range(len(legs)), key=lambda k: self.place[legs[k]])
        codes = tuple(self.net.family.codes[bond.partners[k]] for k in order)
        if not legs:
            k = next(k for k, rake in enumerate(self.rakes) if rake.comb.bond == b)
            rake = self.rakes[k]
            x = (min(rake.roots) + max(rake.roots)) / 2
            path: list[Point] = [(x, self.rake_y[k] - self.spacing.stub), (x, self.rake_y[k])]
            bar = (path[0], path[1])
        elif len(legs) == 1:
            top = self._bottom(legs[0], self.ports[b, legs[0]])
            band = self.bands[self.net.row_of[legs[0]]]
            path = [top, (top[0], band.bottom + self.spacing.stub)]
            bar = (path[0], path[1])
        else:
            y, one = self.bar_y[b], self.bars[b]
            path = [*self._fall(b, order[0], y), *reversed(self._fall(b, order[1], y))]
            bar = ((one.first, y), (one.last, y))
        return PlacedUnion(
            code=bond.code,
            partners=codes,
            path=tuple((px + shift, py) for px, py in path),
            bar=((bar[0][0] + shift, bar[0][1]), (bar[1][0] + shift, bar[1][1])),
        )

    def _fall(self, b: int, k: int, y: float) -> list[Point]:
        """Return the points from a partner down to the level of the union's line."""
        partner, leg = self.net.family.bonds[b].partners[k], self.net.legs[b][k]
        points = [self._bottom(partner, self.ports[b, partner])]
        for high, low in pairwise(self.net.falls.get((b, partner), ())):
            points += self._bend(high, low, points[-1][0])
        points.append((self.ports[b, leg], y))
        return points

    def _bend(self, high: int, low: int, x: float) -> list[Point]:
        k = next(
            k
            for k, rake in enumerate(self.rakes)
            if rake.comb.bond < 0 and (rake.comb.top, rake.comb.teeth) == (high, (low,))
        )
        if abs(self.x[low] - x) < 0.01:
            return []
        return [(x, self.rake_y[k]), (self.x[low], self.rake_y[k])]

    def _sibship(self, rake: _Rake, k: int, shift: float) -> PlacedSibship:
        b, y = rake.comb.bond, self.rake_y[k]
        bond = self.net.family.bonds[b]
        drops = []
        twin = {child: group for group in bond.twins for child in group}
        for child, root in zip(bond.children, rake.roots, strict=True):
            way = self.net.ways[b, child]
            points: list[Point] = [(root, y)]
            if child in twin:
                low = self.twin_y[rake.comb.gap]
                points += [(root, low)] if low > y else []
                points.append((self.x[way[0]], low + self.spacing.twin))
            for high, low_node in pairwise(way):
                points += self._bend(high, low_node, self.x[high])
            points.append((self.x[child], self.y[self.net.row_of[child]] - self.half))
            drops.append(
                Drop(child=self.net.family.codes[child], path=tuple((px + shift, py) for px, py in points))
            )
        legs = self.net.legs[b]
        trunk: tuple[Point, ...] = ()
        if rake.top is not None:
            start = (
                self.bar_y[b]
                if len(legs) == 2
                else self.bands[self.net.row_of[legs[0]]].bottom + self.spacing.stub
            )
            trunk = ((rake.top + shift, start), (rake.top + shift, y))
        level = _level(rake)
        bar = None if rake.straight else ((level.left + shift, y), (level.right + shift, y))
        return PlacedSibship(union=bond.code, trunk=trunk, bar=bar, drops=tuple(drops))


def _level(rake: _Rake) -> Level:
    ends = [*rake.roots, *([] if rake.top is None else [rake.top])]
    return Level(
        left=min(ends),
        right=max(ends),
        ups=() if rake.top is None else (rake.top,),
        downs=tuple(dict.fromkeys(rake.roots)),
    )
