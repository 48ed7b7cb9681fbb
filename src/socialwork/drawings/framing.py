"""The frame of a drawing whose shapes stand round 0, 0: as large as they are, the legend below them."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from socialwork.drawings.base import View
from socialwork.figures.box import Box
from socialwork.figures.foot import foot
from socialwork.figures.legend import Key
from socialwork.figures.model import (
    Close,
    CurveTo,
    Ellipse,
    Figure,
    Group,
    Label,
    Path,
    PathStep,
    Point,
    Polyline,
    Rect,
    Shape,
    flat,
)
from socialwork.figures.soundness import shape_box

_EDGE, _ABOVE_NOTES = 2.0, 8.0
_NARROW = 0.75  # how much of its room a legend takes at least


def framed(shapes: Sequence[Shape], keys: Sequence[Key], notes: Sequence[str], view: View) -> Figure:
    """Return a figure that holds *shapes*, with legend and notes below; what it says is added by others.

    Args:
        shapes: The shapes, wherever they stand.
        keys: The lines of the legend.
        notes: What stands below the legend.
        view: The language, and how wide the legend may be where the shapes are narrower.
    """
    around = bounds(shapes)
    wide = around.width + 2 * _EDGE
    if keys or notes:
        wide = max(wide, _NARROW * view.width)
    by = ((wide - around.width) / 2 - around.x, _EDGE - around.y)
    high = around.height + (_EDGE if keys or not notes else _ABOVE_NOTES)
    below, below_height = foot(keys, notes, _EDGE, high, wide - 2 * _EDGE)
    items = (*(moved(one, by) for one in shapes), *below)
    return Figure(
        width=wide, height=high + below_height + _EDGE, items=items, title="", alt="", lang=view.lang
    )


def bounds(shapes: Iterable[Shape]) -> Box:
    """Return the box round all shapes; an empty one at 0, 0 round none."""
    boxes = [shape_box(one) for one in flat(tuple(shapes))]
    if not boxes:
        return Box(0, 0, 0, 0)
    return Box.round([point for box in boxes for point in ((box.x, box.y), (box.right, box.bottom))])


def on_layer(shapes: Iterable[Shape], layer: int) -> Iterator[Shape]:
    """Yield shapes on another layer: a higher one is drawn over a lower one."""
    return (evolve(one, mark=evolve(one.mark, layer=layer)) for one in shapes)


def moved(shape: Shape, by: Point) -> Shape:
    """Return a shape moved by so much to the right and down."""
    dx, dy = by
    match shape:
        case Group():
            return evolve(shape, items=tuple(moved(one, by) for one in shape.items))
        case Ellipse():
            return evolve(shape, cx=shape.cx + dx, cy=shape.cy + dy)
        case Polyline():
            return evolve(shape, points=tuple(_to(point, by) for point in shape.points))
        case Path():
            return evolve(shape, steps=tuple(_steps(shape.steps, by)))
        case Rect() | Label():
            return evolve(shape, x=shape.x + dx, y=shape.y + dy)


def _to(point: Point, by: Point) -> Point:
    return (point[0] + by[0], point[1] + by[1])


def _steps(steps: Iterable[PathStep], by: Point) -> Iterator[PathStep]:
    for step in steps:
        match step:
            case Close():
                yield step
            case CurveTo(one, two, to):
                yield CurveTo(_to(one, by), _to(two, by), _to(to, by))
            case _:
                yield type(step)(_to(step.to, by))
