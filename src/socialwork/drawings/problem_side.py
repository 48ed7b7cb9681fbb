"""One side of a problem tree: its roots below the problem, or its crown above it."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from socialwork.drawings.fitted_trees import extent_of, fitted
from socialwork.drawings.hung_shapes import Look, boxed, list_lines, row_lines, stroke
from socialwork.drawings.texts import cut_short
from socialwork.drawings.tidy import TRUNK, Hung, Style, boxes_of, trunk_of
from socialwork.drawings.trees import Node
from socialwork.figures.box import Box
from socialwork.figures.model import Ink, LineTo, Mark, MoveTo, Path, PathStep, Point, Shape
from socialwork.figures.strokes import arrowhead

STEM = 22.0
"""How far the first boxes stand from the problem."""

_HEAD = 5.5
_LINE = Ink(width=1.0)
Nodes = Sequence[Node]
"""Trees side by side."""

_Stroke = tuple[Point, Point]


@frozen(kw_only=True)
class Side:
    """The boxes of one side, measured downwards from the edge of the problem; a crown is turned over.

    Attributes:
        boxes: The boxes that stand next to the problem, with what hangs on them.
        lists: How many of them stand in each list; empty where they stand in a row.
        style: How they are laid out.
        width: How wide the side is.
        height: How high it is.
    """

    boxes: tuple[Hung, ...] = ()
    lists: tuple[int, ...] = ()
    style: Style | None = None
    width: float = 0.0
    height: float = 0.0


@frozen(kw_only=True)
class Where:
    """Where a side is drawn.

    Attributes:
        left: Where it begins.
        edge: The edge of the problem from which it is measured.
        up: Whether it stands above the problem.
    """

    left: float
    edge: float
    up: bool

    def point(self, point: Point) -> Point:
        """Return where a point of the side stands in the figure."""
        return (self.left + point[0], self.edge - point[1] if self.up else self.edge + point[1])

    def box(self, box: Box) -> Box:
        """Return where a box of the side stands in the figure."""
        x, y = self.point((box.x, box.bottom if self.up else box.y))
        return Box(x, y, box.width, box.height)


def side_of(nodes: Nodes, longest: float, width: float, height: float) -> Side:
    """Return one side, laid out for a room of *width* and *height*.

    Args:
        nodes: What stands next to the problem.
        longest: How long a text may be in one line; what is beyond is shortened.
        width: How wide the side may be.
        height: How high it may be.
    """
    if not nodes:
        return Side()
    (top,), style = fitted([Node("", tuple(_short(node, longest) for node in nodes))], width, height)
    hidden = min(one.box.y for one in top.children) - STEM
    left = min(box.x for one in top.children for box in boxes_of(one))
    left = min([left, *(trunk_of(some) for some in top.listed())])
    boxes = tuple(one.moved(-left, -hidden) for one in top.children)
    extent = extent_of(boxes)
    return Side(boxes=boxes, lists=top.lists, style=style, width=extent.width, height=extent.height)


def _short(node: Node, longest: float) -> Node:
    text = cut_short(node.text, longest)
    children = tuple(_short(child, longest) for child in node.children)
    return Node(text, children, "" if text == node.text else node.text)


def drawn(side: Side, where: Where, look: Look) -> Iterator[Shape]:
    """Yield the shapes of a side; arrows lead from cause to effect, so up."""
    if side.style is None:
        return
    top = Hung(node=Node(""), lines=(), box=Box(0, 0, 0, 0), children=side.boxes, lists=side.lists)
    strokes = [*_first_lines(top), *(line for one in side.boxes for line in _lines(one, side.style))]
    yield Path(
        steps=tuple(_step(step, where) for step in strokes), ink=_LINE, mark=Mark(layer=0, role="line")
    )
    parents = [top, *(one for box in side.boxes for one in box.every())]
    for parent in parents:
        for start, tip in _into_children(parent) if where.up else _into_parent(parent, first=parent is top):
            head = arrowhead(where.point(start), where.point(tip), size=_HEAD, ink=_LINE)
            yield evolve(head, mark=Mark(layer=2, role="arrow"))
    for one in parents[1:]:
        yield boxed(evolve(one, box=where.box(one.box)), side.style.size, look)


def _first_lines(top: Hung) -> Iterator[PathStep]:
    """Yield the lines between the problem and the boxes next to it."""
    for some in top.listed():
        heights = [one.box.middle[1] for one in some]
        yield from stroke((trunk_of(some), 0.0), (trunk_of(some), heights[-1]))
        for y in heights:
            yield from stroke((trunk_of(some), y), (trunk_of(some) + TRUNK, y))
    if not top.lists:
        for one in top.children:
            yield from stroke((one.middle, 0.0), (one.middle, one.box.y))


def _lines(one: Hung, style: Style) -> Iterator[PathStep]:
    if one.children:
        yield from list_lines(one, style) if one.lists else row_lines(one, style)
    for child in one.children:
        yield from _lines(child, style)


def _into_parent(parent: Hung, *, first: bool) -> Iterator[_Stroke]:
    """Yield where arrows end in a box that causes lead to."""
    if first and not parent.lists:
        tips = [(one.middle, 0.0) for one in parent.children]
    elif first or len(parent.lists) == 1:
        tips = [(trunk_of(some), parent.box.bottom) for some in parent.listed()]
    else:
        tips = [(parent.middle, parent.box.bottom)] if parent.children else []
    for x, y in tips:
        yield (x, y + STEM), (x, y)


def _into_children(parent: Hung) -> Iterator[_Stroke]:
    """Yield where arrows end in the boxes of effects."""
    for one in parent.children:
        y = one.box.middle[1]
        if parent.lists:
            yield (one.box.x - TRUNK, y), (one.box.x, y)
        else:
            yield (one.middle, one.box.y - STEM), (one.middle, one.box.y)


def _step(step: PathStep, where: Where) -> PathStep:
    match step:
        case MoveTo(to):
            return MoveTo(where.point(to))
        case LineTo(to):
            return LineTo(where.point(to))
        case _:
            return step
