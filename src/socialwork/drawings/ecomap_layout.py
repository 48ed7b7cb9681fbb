"""An ecomap with everything in its place."""

import math
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter

from attrs import frozen

from socialwork.drawings.ecomap_centre import Centre, centre
from socialwork.drawings.ecomap_order import ordered, starts_at_members
from socialwork.drawings.ecomap_plan import EcomapPlan, Line
from socialwork.drawings.ecomap_ring import LEAST, on_rings
from socialwork.figures.blobs import Blob, free_course
from socialwork.figures.course import Course, clipped
from socialwork.figures.round_text import RoundText, round_text

_TURNS = 24
_WIDER = (1.0, 1.3, 1.6, 2.0)
_OFF = 8.0  # how far a tie keeps off the symbols that it passes
_GAPS = (0.0, 2.0, 4.0, _OFF)
_BESIDE = 18.0  # how far lines with the same ends swing apart
_BOWS = (0.0, 14.0, -14.0, 28.0, -28.0, 42.0, -42.0, 60.0, -60.0)


@frozen(kw_only=True)
class EcomapLayout:
    """Places of everything, with the middle of the centre at 0, 0.

    Attributes:
        middle: The centre.
        texts: What stands in each system.
        systems: The systems' circles, numbered as in the plan.
        courses: What is seen of each tie, in the order of the ties.
    """

    middle: Centre
    texts: tuple[RoundText, ...]
    systems: tuple[Blob, ...]
    courses: tuple[Course, ...]


def layout(plan: EcomapPlan, whole: str, width: float, least: float = LEAST) -> EcomapLayout:
    """Return the places.

    Args:
        plan: What the ecomap shows.
        whole: What stands in the centre where nobody is named.
        width: How much room there is from side to side.
        least: How long a tie is at least.
    """
    texts = tuple(round_text(name) for name in plan.systems)
    # Members stand further apart where ties would go through their symbols.
    tried = []
    for wider in _WIDER if starts_at_members(plan) else (1.0,):
        middle = centre(plan, whole, wider=wider)
        order = ordered(plan, middle)
        placed = on_rings([Blob(rx=texts[n].rx, ry=texts[n].ry) for n in order], middle.circle, width, least)
        systems = tuple(placed[order.index(n)] for n in range(len(order)))
        turned, hits = _turned(plan, whole, wider, systems)
        tried.append((hits, turned, systems))
        if hits == 0:
            break
    _, middle, systems = min(tried, key=itemgetter(0))
    courses = tuple(_courses(plan, middle, systems))
    return EcomapLayout(middle=middle, texts=texts, systems=systems, courses=courses)


def _turned(plan: EcomapPlan, whole: str, wider: float, systems: tuple[Blob, ...]) -> tuple[Centre, int]:
    """Return the centre, turned so that ties of single members find their way out, and how badly they do."""
    others = len(plan.members) - 1
    count = _TURNS if starts_at_members(plan) else 1
    step = math.tau / max(others, 1) / count
    turned = [centre(plan, whole, turn=step * n, wider=wider) for n in range(count)]
    hits = [_hits(plan, one, systems) for one in turned]
    best = hits.index(min(hits))
    return turned[best], hits[best]


def _hits(plan: EcomapPlan, middle: Centre, systems: tuple[Blob, ...]) -> int:
    """Return how badly straight ties of members go through the symbols of others, or near them."""
    return sum(
        other.grown(gap).cuts(middle.symbols[line.start].middle, systems[line.end].middle)
        for line in plan.lines
        if line.start is not None and not line.inside
        for n, other in enumerate(middle.symbols)
        if n != line.start
        for gap in _GAPS
    )


def _courses(plan: EcomapPlan, middle: Centre, systems: tuple[Blob, ...]) -> Iterator[Course]:
    same = Counter(_ends(line) for line in plan.lines)
    seen: Counter[tuple[bool, int, int]] = Counter()
    for line in plan.lines:
        ends = _ends(line)
        swing = _BESIDE * (seen[ends] - (same[ends] - 1) / 2)
        seen[ends] += 1
        yield _course(line, middle, systems, swing)


def _ends(line: Line) -> tuple[bool, int, int]:
    """Return what lines have in common that must not lie on each other."""
    if not line.inside:
        return (False, line.end, line.end)
    low, high = sorted((line.start or 0, line.end))
    return (True, low, high)


def _course(line: Line, middle: Centre, systems: tuple[Blob, ...], swing: float) -> Course:
    start = middle.circle if line.start is None else middle.symbols[line.start]
    end = middle.symbols[line.end] if line.inside else systems[line.end]
    others = [] if line.start is None else [one for one in middle.symbols if one not in {start, end}]
    others += [one for one in systems if one is not end]
    backwards = line.inside and (line.start or 0) > line.end
    a, b = (end, start) if backwards else (start, end)
    bows = tuple(swing + bow for bow in _BOWS)
    whole = free_course(a.middle, b.middle, others, gap=_OFF, bows=bows)
    seen = clipped(whole, a.holds, b.holds)
    return seen.turned() if backwards else seen
