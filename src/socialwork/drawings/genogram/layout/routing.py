"""Lines with all their points: from partner to partner, and from unions to children."""

from collections.abc import Iterable
from itertools import pairwise

from attrs import frozen

from socialwork.drawings.genogram.layout.heights import Heights, heights_of
from socialwork.drawings.genogram.layout.placed import (
    Drop,
    FamilyLayout,
    PlacedPerson,
    PlacedSibship,
    PlacedUnion,
)
from socialwork.drawings.genogram.layout.rakes import Bar, Rake, rakes_of
from socialwork.drawings.genogram.layout.sheet import Sheet
from socialwork.figures.model import Point

_HAIR = 0.01


@frozen(kw_only=True)
class _Lines:
    """A sheet with everything that its lines need.

    Attributes:
        sheet: The sheet.
        bars: The bars of unions of two.
        rakes: All rakes.
        heights: The heights.
        shift: How far everything moves to the right.
        rake_of: The rake of each union with children.
        bends: The rake of each line that goes on, by its union and its two nodes.
    """

    sheet: Sheet
    bars: dict[int, Bar]
    rakes: tuple[Rake, ...]
    heights: Heights
    shift: float
    rake_of: dict[int, int]
    bends: dict[tuple[int, int, int], int]

    def moved(self, points: Iterable[Point]) -> tuple[Point, ...]:
        """Return points where they stand in the layout."""
        return tuple((x + self.shift, y) for x, y in points)


def routed(sheet: Sheet) -> FamilyLayout:
    """Return the layout of *sheet*."""
    bars, rakes = rakes_of(sheet)
    heights = heights_of(sheet, bars, rakes)
    people, family = sheet.room.people, sheet.net.family
    lefts = [sheet.x[n] - room.left for n, room in enumerate(people)]
    rights = [sheet.x[n] + room.right for n, room in enumerate(people)]
    shift = -min([*lefts, *sheet.x], default=0.0)
    lines = _Lines(
        sheet=sheet,
        bars=bars,
        rakes=rakes,
        heights=heights,
        shift=shift,
        rake_of={rake.comb.bond: k for k, rake in enumerate(rakes) if rake.comb.top < 0},
        bends={
            (rake.comb.bond, rake.comb.top, rake.comb.teeth[0]): k
            for k, rake in enumerate(rakes)
            if rake.comb.top >= 0
        },
    )
    return FamilyLayout(
        persons=tuple(
            PlacedPerson(code=family.codes[n], x=sheet.x[n] + shift, y=heights.rows[r].y, generation=r)
            for r, row in enumerate(sheet.rows)
            for n in row
            if n < len(people)
        ),
        unions=tuple(_union(lines, b) for b in range(len(family.bonds))),
        sibships=tuple(_sibship(lines, b) for b in sorted(lines.rake_of)),
        rows=heights.rows,
        width=max([*rights, *sheet.x], default=0.0) + shift,
        height=heights.total,
        left_out=family.left_out,
    )


def _union(lines: _Lines, b: int) -> PlacedUnion:
    sheet, bond = lines.sheet, lines.sheet.net.family.bonds[b]
    code_of = {
        leg: sheet.net.family.codes[partner]
        for leg, partner in zip(sheet.net.legs[b], bond.partners, strict=True)
    }
    legs = sheet.legs(b)
    if not legs:
        k = lines.rake_of[b]
        top = lines.rakes[k].top
        path: list[Point] = [(top, lines.heights.stubs[k]), (top, lines.heights.rakes[k])]
        ends = path[0], path[-1]
    elif len(legs) == 1:
        path = _stem(lines, b, legs[0])
        ends = path[0], path[-1]
    else:
        y, bar = lines.heights.bars[b], lines.bars[b]
        path = [*_fall(lines, b, legs[0], y), *reversed(_fall(lines, b, legs[1], y))]
        ends = (bar.first, y), (bar.last, y)
    start, end = lines.moved(ends)
    return PlacedUnion(
        code=bond.code,
        partners=tuple(code_of[leg] for leg in legs),
        path=lines.moved(path),
        bar=(start, end),
    )


def _stem(lines: _Lines, b: int, leg: int) -> list[Point]:
    """Return the line down from a single partner, as far as the room below the row."""
    sheet = lines.sheet
    x = lines.rakes[lines.rake_of[b]].top if b in lines.rake_of else sheet.low[b, leg]
    bottom = lines.heights.rows[sheet.net.row_of[leg]].bottom
    return [_foot(lines, leg, x), (x, bottom + sheet.room.spacing.clear / 2)]


def _foot(lines: _Lines, person: int, x: float) -> Point:
    """Return where a line leaves a symbol; beside the middle it begins inside the square round it."""
    sheet = lines.sheet
    return x, lines.heights.rows[sheet.net.row_of[person]].y + sheet.half - abs(x - sheet.x[person])


def _fall(lines: _Lines, b: int, leg: int, y: float) -> list[Point]:
    """Return the points from a partner down to the level of the union's line."""
    sheet = lines.sheet
    partner = sheet.net.family.bonds[b].partners[sheet.net.legs[b].index(leg)]
    port = sheet.low[b, partner]
    points = [_foot(lines, partner, port)]
    nodes = sheet.net.falls.get((b, partner), (partner,))
    places = [port, *(sheet.x[node] for node in nodes[1:])]
    points += _bends(lines, b, nodes, places)
    return [*points, (places[-1], y)]


def _bends(lines: _Lines, b: int, nodes: tuple[int, ...], places: list[float]) -> list[Point]:
    """Return the points at which a line that passes rows turns."""
    points: list[Point] = []
    for (high, low), (one, two) in zip(pairwise(nodes), pairwise(places), strict=True):
        if abs(one - two) > _HAIR:
            y = lines.heights.rakes[lines.bends[b, high, low]]
            points += [(one, y), (two, y)]
    return points


def _sibship(lines: _Lines, b: int) -> PlacedSibship:
    sheet, k = lines.sheet, lines.rake_of[b]
    rake, y = lines.rakes[k], lines.heights.rakes[k]
    legs = sheet.net.legs[b]
    start = y
    if len(legs) > 1:
        start = lines.heights.bars[b]
    elif legs:
        start = lines.heights.rows[sheet.net.row_of[legs[0]]].bottom + sheet.room.spacing.clear / 2
    level = rake.level
    ends = lines.moved([(level.left, y), (level.right, y)])
    return PlacedSibship(
        union=sheet.net.family.bonds[b].code,
        trunk=lines.moved([(rake.top, start), (rake.top, y)]) if legs else (),
        bar=None if rake.straight else (ends[0], ends[1]),
        drops=tuple(_drop(lines, b, n) for n in range(len(rake.roots))),
    )


def _drop(lines: _Lines, b: int, n: int) -> Drop:
    sheet, rake = lines.sheet, lines.rakes[lines.rake_of[b]]
    bond = sheet.net.family.bonds[b]
    child, y = bond.children[n], lines.heights.rakes[lines.rake_of[b]]
    way = sheet.net.ways[b, child]
    places = [*(sheet.x[node] for node in way[:-1]), sheet.high[b, child]]
    points = [(rake.roots[n], y)]
    if any(child in group for group in bond.twins):
        low = lines.heights.twins[rake.comb.gap]
        points.append((places[0], low + sheet.room.spacing.twin))
    points += _bends(lines, b, way, places)
    row = lines.heights.rows[sheet.net.row_of[child]]
    points.append((places[-1], row.y - sheet.half + abs(places[-1] - sheet.x[child])))
    return Drop(child=sheet.net.family.codes[child], path=lines.moved(points))
