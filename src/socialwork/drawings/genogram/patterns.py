"""Fillings that a photocopy tells apart: solid, hatched, crossed, dotted, lined."""

from collections.abc import Iterator, Sequence
from typing import Literal

from socialwork.drawings.genogram.sizes import BLACK
from socialwork.figures.model import Ink, Mark, Point, Polyline, Shape
from socialwork.figures.strokes import hatch

Pattern = Literal["solid", "rising", "crossed", "dotted", "level", "upright", "falling", "grid"]
"""How a part of a symbol is filled."""

PATTERNS: tuple[Pattern, ...] = (
    "solid",
    "rising",
    "crossed",
    "dotted",
    "level",
    "upright",
    "falling",
    "grid",
)
"""All fillings, the ones that differ most first."""

_THIN = Ink(width=0.75)
_DOTS = Ink(width=1.7, dash=(1.7, 2.3))
_LINES: dict[Pattern, tuple[tuple[float, float, Ink], ...]] = {
    "rising": ((45, 3.2, _THIN),),
    "falling": ((-45, 3.2, _THIN),),
    "crossed": ((45, 4.0, _THIN), (-45, 4.0, _THIN)),
    "dotted": ((0, 4.0, _DOTS),),
    "level": ((0, 3.2, _THIN),),
    "upright": ((90, 3.2, _THIN),),
    "grid": ((0, 4.0, _THIN), (90, 4.0, _THIN)),
}


def filling(polygon: Sequence[Point], pattern: Pattern, mark: Mark) -> Iterator[Shape]:
    """Yield the shapes that fill *polygon*; nothing where it has no room inside."""
    if len(polygon) < 3:  # noqa: PLR2004 - a polygon has three corners
        return
    if pattern == "solid":
        yield Polyline(points=tuple(polygon), closed=True, ink=Ink(stroke="", fill=BLACK), mark=mark)
        return
    for angle, gap, ink in _LINES[pattern]:
        for line in hatch(polygon, gap=gap, angle=angle):
            yield Polyline(points=line, ink=ink, mark=mark)
