"""In which order the systems of an ecomap go round the centre.

The record names no category of a system, so that none is invented. Where all ties start at the household, the
systems stand in the order of the ties. Where ties start at single members, systems change places until no
swap of two makes the ties shorter and keeps more of them off the symbols of others; the order of the ties
decides where that changes nothing.
"""

import math
from itertools import combinations

from socialwork.drawings.ecomap_centre import Centre
from socialwork.drawings.ecomap_plan import EcomapPlan
from socialwork.figures.model import Point

_AWAY = 3.0  # where the systems are taken to stand, in radii of the centre
_THROUGH = 200.0  # what it costs to go through another's symbol, in pixels
_CLOSE = 1e-6


def ordered(plan: EcomapPlan, middle: Centre) -> tuple[int, ...]:
    """Return the numbers of the systems, clockwise from the top."""
    count = len(plan.systems)
    places = [_place(n, count, _AWAY * middle.circle.rx) for n in range(count)]
    costs = [[_cost(system, place, plan, middle) for place in places] for system in range(count)]
    order = list(range(count))
    changed = True
    while changed:
        changed = False
        for a, b in combinations(range(count), 2):
            now = costs[order[a]][a] + costs[order[b]][b]
            if costs[order[a]][b] + costs[order[b]][a] < now - _CLOSE:
                order[a], order[b] = order[b], order[a]
                changed = True
    return tuple(order)


def starts_at_members(plan: EcomapPlan) -> bool:
    """Whether a tie to a system starts at one of several members."""
    return len(plan.members) > 1 and any(line.start is not None and not line.inside for line in plan.lines)


def _place(n: int, count: int, radius: float) -> Point:
    turn = 2 * math.pi * n / count
    return (radius * math.sin(turn), -radius * math.cos(turn))


def _cost(system: int, place: Point, plan: EcomapPlan, middle: Centre) -> float:
    starts = [line.start for line in plan.lines if not line.inside and line.end == system]
    return sum(_way(start, place, middle) for start in starts if start is not None)


def _way(start: int, place: Point, middle: Centre) -> float:
    origin = middle.symbols[start]
    others = (one for n, one in enumerate(middle.symbols) if n != start)
    through = sum(one.cuts(origin.middle, place, 2.0) for one in others)
    return math.dist(origin.middle, place) + _THROUGH * through
