"""Lines from unions to children: by birth, adopted or foster; twins, identical ones with a bar."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from socialwork.drawings.genogram.layout import PlacedSibship
from socialwork.drawings.genogram.scene import Scene
from socialwork.drawings.genogram.sizes import LINE, LINES, SYMBOL, SYMBOLS
from socialwork.figures.course import Course
from socialwork.figures.model import Ink, Mark, Point, Polyline, Shape
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import ChildKind

DOTTED = Ink(width=1.5, dash=(2, 3))
DASHED = Ink(width=1.5, dash=(6, 4))
BESIDE = 4.0
"""How far the dotted line of an adopted child runs beside the solid one."""

_TWIN_BAR = 0.55
_BRACKET, _HOOK = 7.0, 6.0
_MARK = Mark(layer=LINES, role="child-line")


def child_lines(placed: PlacedSibship, scene: Scene) -> Iterator[Shape]:
    """Yield the lines from a union to its children."""
    if len(placed.trunk) > 1:
        yield Polyline(points=placed.trunk, ink=LINE, mark=_MARK)
    if placed.bar is not None and placed.bar[0] != placed.bar[1]:
        yield Polyline(points=placed.bar, ink=LINE, mark=_MARK)
    for drop in placed.drops:
        yield from drop_lines(drop.path, scene.children[placed.union, drop.child].kind, scene.view.notation)
    groups: dict[str, list[Point]] = {}
    for drop in placed.drops:
        child = scene.children[placed.union, drop.child]
        if child.twin.strip() and child.identical:
            (x1, y1), (x2, y2) = drop.path[0], drop.path[1]
            groups.setdefault(child.twin.strip(), []).append(
                (x1 + _TWIN_BAR * (x2 - x1), y1 + _TWIN_BAR * (y2 - y1))
            )
    for places in groups.values():
        if len(places) > 1:
            yield Polyline(points=(min(places), max(places)), ink=LINE, mark=_MARK)


def drop_lines(path: Sequence[Point], kind: ChildKind, notation: Notation) -> Iterator[Shape]:
    """Yield the line to one child."""
    points = tuple(path)
    match kind:
        case ChildKind.BIOLOGICAL:
            yield Polyline(points=points, ink=LINE, mark=_MARK)
        case ChildKind.FOSTER:
            yield Polyline(points=points, ink=DOTTED, mark=_MARK)
        case ChildKind.ADOPTED if notation is Notation.BENNETT:
            yield Polyline(points=points, ink=DASHED, mark=_MARK)
        case ChildKind.ADOPTED:
            yield Polyline(points=points, ink=LINE, mark=_MARK)
            beside = Course(points=(*(a for a, b in pairwise(points) if a != b), points[-1])).beside(-BESIDE)
            yield Polyline(points=beside, ink=DOTTED, mark=_MARK)


def brackets(centre: Point, size: float = SYMBOL) -> tuple[Shape, ...]:
    """Return the brackets round the symbol of an adopted child in a pedigree."""
    (x, y), half = centre, size / 2 + 3
    found: list[Shape] = []
    for side in (-1, 1):
        out, inner = x + side * (size / 2 + _BRACKET), x + side * (size / 2 + _BRACKET - _HOOK)
        points = ((inner, y - half), (out, y - half), (out, y + half), (inner, y + half))
        found.append(Polyline(points=points, ink=LINE, mark=Mark(layer=SYMBOLS, role="adopted")))
    return tuple(found)


def adopted(scene: Scene) -> frozenset[str]:
    """Return the codes of all adopted children."""
    return frozenset(one.child for one in scene.children.values() if one.kind is ChildKind.ADOPTED)
