"""The shapes of a tree that has its places: boxes with text, and the lines between them."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.drawings.tidy import TRUNK, Hung, Style, trunk_of
from socialwork.figures.model import Group, Ink, Label, LineTo, Mark, MoveTo, PathStep, Point, Rect
from socialwork.figures.textflow import lines_height, set_lines


@frozen(kw_only=True)
class Look:
    """How the boxes of one kind look.

    Attributes:
        role: What they stand for in the figure.
        ink: How they are drawn.
        radius: How round their corners are.
    """

    role: str
    ink: Ink = Ink(width=1.0, fill="#ffffff")
    radius: float = 0.0


def boxed(one: Hung, size: float, look: Look) -> Group:
    """Return the box of a node with its text in its middle."""
    box = one.box
    frame = Rect(x=box.x, y=box.y, width=box.width, height=box.height, radius=look.radius, ink=look.ink)
    top = box.middle[1] - lines_height(len(one.lines), size) / 2
    like = Label(x=one.middle, y=top, text="", size=size, anchor="middle")
    return Group(items=(frame, *set_lines(one.lines, like)), mark=Mark(role=look.role, alt=one.node.said))


def row_lines(one: Hung, style: Style) -> Iterator[PathStep]:
    """Yield the line down from a box, the one along its row, and those down to each box of it."""
    middles = [child.middle for child in one.children]
    top = min(child.box.y for child in one.children)
    bus = top - style.drop / 2
    yield from stroke((one.middle, one.box.bottom), (one.middle, bus))
    if len(middles) > 1:
        yield from stroke((middles[0], bus), (middles[-1], bus))
    for middle in middles:
        yield from stroke((middle, bus), (middle, top))


def list_lines(one: Hung, style: Style) -> Iterator[PathStep]:
    """Yield the line down each list, and the short ones to its boxes."""
    lists = one.listed()
    start = one.box.bottom
    if len(lists) > 1:
        bus = one.box.bottom + style.drop / 2
        yield from stroke((one.middle, one.box.bottom), (one.middle, bus))
        yield from stroke((trunk_of(lists[0]), bus), (trunk_of(lists[-1]), bus))
        start = bus
    for some in lists:
        x = trunk_of(some)
        heights = [child.box.y + child.box.height / 2 for child in some]
        yield from stroke((x, start), (x, heights[-1]))
        for y in heights:
            yield from stroke((x, y), (x + TRUNK, y))


def stroke(start: Point, end: Point) -> tuple[PathStep, PathStep]:
    """Return the steps of a straight line that is part of a path."""
    return MoveTo(start), LineTo(end)
