"""The drawing model: frozen shapes in CSS pixels, each with its layer, its role and its alternative text.

A layout makes a :class:`Figure` and knows no file format; a writer turns any figure into one format and
knows no layout. Lengths and places are CSS pixels (96 to the inch), x to the right and y downwards.
"""

from collections.abc import Container, Iterator
from importlib import import_module
from typing import Any, Literal

from attrs import evolve, field, frozen

Anchor = Literal["start", "middle", "end"]
"""Which part of a line of text stands at its place."""

Point = tuple[float, float]
"""A place: x and y."""

PX_PER_INCH = 96
"""CSS pixels to the inch."""

PX_PER_POINT = PX_PER_INCH / 72
"""CSS pixels to the typographic point."""

SMALLEST_TEXT = 8 * PX_PER_POINT
"""The smallest size of text that a reader of a printed report can be asked to read: 8 pt."""


@frozen(kw_only=True)
class Ink:
    """How a shape is drawn.

    Attributes:
        stroke: The colour of its line as ``#rrggbb``, or empty for no line.
        width: The width of the line.
        dash: Lengths of dashes and gaps in turn; empty for a solid line.
        fill: The colour inside as ``#rrggbb``, or empty for none.
    """

    stroke: str = "#000000"
    width: float = 1.5
    dash: tuple[float, ...] = ()
    fill: str = ""


@frozen(kw_only=True)
class Mark:
    """What a shape is in the figure.

    Attributes:
        layer: Shapes of a higher layer are drawn over those of a lower one, the others in their order.
        role: What it stands for, such as ``person``, ``union``, ``label`` or ``phase-line``.
        alt: What it says to those who cannot see it; empty for lines and ornaments.
    """

    layer: int = 0
    role: str = ""
    alt: str = ""


@frozen(kw_only=True)
class Rect:
    """A rectangle; *radius* rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    ink: Ink = Ink()
    mark: Mark = Mark()


@frozen(kw_only=True)
class Ellipse:
    """An ellipse round its centre."""

    cx: float
    cy: float
    rx: float
    ry: float
    ink: Ink = Ink()
    mark: Mark = Mark()


@frozen(kw_only=True)
class Polyline:
    """A line through two points or more; *closed* makes a polygon of it."""

    points: tuple[Point, ...]
    closed: bool = False
    ink: Ink = Ink()
    mark: Mark = Mark()


@frozen
class MoveTo:
    """Begin a stroke at a point."""

    to: Point


@frozen
class LineTo:
    """Draw straight to a point."""

    to: Point


@frozen
class CurveTo:
    """Draw a cubic curve to a point, with two control points."""

    control1: Point
    control2: Point
    to: Point


@frozen
class Close:
    """Draw straight back to where the stroke began."""


PathStep = MoveTo | LineTo | CurveTo | Close


@frozen(kw_only=True)
class Path:
    """A line of straight and curved strokes."""

    steps: tuple[PathStep, ...]
    ink: Ink = Ink()
    mark: Mark = Mark()


@frozen(kw_only=True)
class Label:
    """One line of text; several lines are several labels.

    Attributes:
        x: Where *anchor* stands.
        y: The baseline.
        text: The text.
        size: The height of the font, in pixels.
        turned: Whether it reads from bottom to top: turned by a quarter to the left, round its place.
        halo: The colour round the letters that keeps lines below them away, or empty.
    """

    x: float
    y: float
    text: str
    size: float = SMALLEST_TEXT
    anchor: Anchor = "start"
    bold: bool = False
    italic: bool = False
    turned: bool = False
    color: str = "#000000"
    halo: str = ""
    mark: Mark = Mark()


@frozen(kw_only=True)
class Group:
    """Shapes that belong together, such as a symbol with its labels; *mark* speaks for all of them."""

    items: tuple["Shape", ...]
    mark: Mark = Mark()


Leaf = Rect | Ellipse | Polyline | Path | Label
"""A shape that is no group."""

Shape = Leaf | Group
"""Anything that a figure is made of."""


@frozen(kw_only=True)
class Figure:
    """A whole drawing.

    Attributes:
        width: Its width, in pixels.
        height: Its height, in pixels.
        items: Its shapes.
        title: What it is, in a few words.
        alt: What it shows, in one or two sentences.
        description: The same in full, a sentence for each thing and each tie, for those who cannot see it.
        lang: The language of its texts.
    """

    width: float
    height: float
    items: tuple[Shape, ...]
    title: str
    alt: str
    description: tuple[str, ...] = field(default=())
    lang: str = "id"

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, str]:
        """Show the drawing in a notebook, as the last value of a cell."""
        shown: Any = import_module("socialwork.figures.show")  # the writers know the model, not it them
        bundle: dict[str, str] = shown.show(self)._repr_mimebundle_(include, exclude)
        return bundle


def flat(items: tuple[Shape, ...]) -> Iterator[Leaf]:
    """Iterate over all shapes in the order in which they are drawn, groups taken apart.

    What a group says to those who cannot see it is said by the first of its shapes that says nothing itself.

    >>> dot = Ellipse(cx=0, cy=0, rx=1, ry=1, mark=Mark(layer=2))
    >>> base = Rect(x=0, y=0, width=9, height=9)
    >>> [type(one).__name__ for one in flat((Group(items=(dot,)), base))]
    ['Rect', 'Ellipse']
    """
    return iter(sorted(_leaves(items), key=lambda one: one.mark.layer))


def _leaves(items: tuple[Shape, ...]) -> Iterator[Leaf]:
    for one in items:
        if isinstance(one, Group):
            yield from _speaking(_leaves(one.items), one.mark.alt)
        else:
            yield one


def _speaking(leaves: Iterator[Leaf], alt: str) -> Iterator[Leaf]:
    for leaf in leaves:
        if alt and not leaf.mark.alt:
            yield evolve(leaf, mark=evolve(leaf.mark, alt=alt))
            alt = ""
        else:
            yield leaf
