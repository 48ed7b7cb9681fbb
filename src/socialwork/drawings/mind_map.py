"""The drawing of a mind map: the subject in the centre, branches with ever finer ideas round it."""

from collections.abc import Iterator, Sequence

from socialwork.drawings.base import View, draws
from socialwork.drawings.mind_layout import PAD_X, PAD_Y, Branch, Spread, spread_out
from socialwork.drawings.room import TALLEST
from socialwork.drawings.texts import IN_TABLE, clipped
from socialwork.drawings.trees import Entry, Node, each_node, forest
from socialwork.figures.box import Box
from socialwork.figures.model import (
    PX_PER_POINT,
    CurveTo,
    Ellipse,
    Figure,
    Group,
    Ink,
    Label,
    Mark,
    MoveTo,
    Path,
    Point,
    Polyline,
    Rect,
    Shape,
)
from socialwork.figures.textflow import lines_box, lines_height, set_lines, wrap
from socialwork.tools.mind_map import MindMap
from socialwork.words import Lang, Words

_EDGE = 1.5
_SIZE = 10 * PX_PER_POINT
_WIDEST, _MOST_LINES = 84.0, 5
_FAT = 1.32  # an ellipse round a text is so much wider and higher than the text
_AIR = 8.0
_NOTE = 14.0
_CENTRE = Ink(width=2.0, fill="#ffffff")
_FIRST = Ink(width=1.25, fill="#e6e6e6")
_THICK, _THIN = Ink(width=1.75), Ink(width=1.0)

_TITLE = Words("Peta pikiran: {centre}", "Mind map: {centre}")
_ALT = Words(
    "Peta pikiran dengan pokok “{centre}”: cabang utama {first}, seluruh cabang {all}.",
    "Mind map on “{centre}”: main branches {first}, branches in all {all}.",
)
_SUBJECT = Words("Pokok: {text}.", "Subject: {text}.")
_MAIN = Words("Cabang utama: {text}.", "Main branch: {text}.")
_BRANCH = Words("Cabang dari “{of}”: {text}.", "Branch of “{of}”: {text}.")


@draws(MindMap)
def mind_map(tool: MindMap, view: View) -> Figure:
    """Return the drawing of a mind map: each branch once; one of nothing known starts at the centre."""
    nodes = forest([Entry(code=one.code, text=one.text, under=one.under) for one in tool.branches])
    lines, cut = clipped(tool.centre, _WIDEST, _MOST_LINES, _SIZE, bold=True)
    text = lines_box(lines, _SIZE, bold=True)
    wide, high = max(text.width * _FAT + 8, 60.0), max(text.height * _FAT + 8, 36.0)
    centre = Box(-wide / 2, -high / 2, wide, high)
    made = spread_out(nodes, centre, view.width - 2 * _EDGE, TALLEST - _NOTE - 2 * _AIR)
    boxes = [centre, *(one.box for one in made.every())]
    left, top = min(box.x for box in boxes) - _EDGE, min(box.y for box in boxes) - _EDGE
    width, height = max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top
    x, y = -left, -top
    oval = Ellipse(cx=x, cy=y, rx=wide / 2, ry=high / 2, ink=_CENTRE)
    first = y - lines_height(len(lines), _SIZE) / 2
    like = Label(x=x, y=first, text="", size=_SIZE, anchor="middle", bold=True)
    core = Group(items=(oval, *set_lines(lines, like)), mark=Mark(role="centre", alt=tool.centre))
    note = IN_TABLE.pick(view.lang) if cut or any(one.cut for one in made.every()) else ""
    told = wrap(note, width)
    below = set_lines(told, Label(x=_EDGE, y=height + _AIR, text="", mark=Mark(role="note")))
    return Figure(
        width=width + _EDGE,
        height=height + _EDGE + (_AIR + lines_height(len(told)) if told else 0.0),
        items=(*_drawn(made, centre, (x, y)), core, *below),
        title=_TITLE.pick(view.lang).format(centre=tool.centre),
        alt=_ALT.pick(view.lang).format(centre=tool.centre, first=len(nodes), all=len(tool.branches)),
        description=tuple(_sentences(tool.centre, nodes, view.lang)),
        lang=view.lang,
    )


def _drawn(made: Spread, centre: Box, at: Point) -> Iterator[Shape]:
    for one in made.branches:
        side = 1 if one.right else -1
        y = one.box.middle[1]
        reach = centre.height / 2 * 0.5
        start = (side * centre.width / 2 * 0.86, max(-reach, min(reach, y)))
        yield _curve(_moved(start, at), _moved((_near(one), y), at), _THICK)
        yield _first(one, made.size, at)
        yield from _finer(one, y, made.size, at)


def _finer(one: Branch, y: float, size: float, at: Point) -> Iterator[Shape]:
    """Yield what grows from a branch whose outer end is at the height *y*."""
    for child in one.branches:
        line = child.box.bottom
        yield _curve(_moved((_far(one), y), at), _moved((_near(child), line), at), _THIN)
        yield _underlined(child, size, at)
        yield from _finer(child, line, size, at)


def _first(one: Branch, size: float, at: Point) -> Group:
    x, y = _moved((one.box.x, one.box.y), at)
    frame = Rect(x=x, y=y, width=one.box.width, height=one.box.height, radius=7, ink=_FIRST)
    like = Label(x=x + one.box.width / 2, y=y + PAD_Y, text="", size=size, anchor="middle", bold=True)
    mark = Mark(role="branch", alt=one.node.said)
    return Group(items=(frame, *set_lines(one.lines, like)), mark=mark)


def _underlined(one: Branch, size: float, at: Point) -> Group:
    x, y = _moved((one.box.x, one.box.y), at)
    ends = ((x, y + one.box.height), (x + one.box.width, y + one.box.height))
    like = Label(x=x + PAD_X, y=y + PAD_Y, text="", size=size)
    if not one.right:
        like = Label(x=x + one.box.width - PAD_X, y=y + PAD_Y, text="", size=size, anchor="end")
    line = Polyline(points=ends, ink=_THIN)
    mark = Mark(role="branch", alt=one.node.said)
    return Group(items=(line, *set_lines(one.lines, like)), mark=mark)


def _curve(start: Point, end: Point, ink: Ink) -> Path:
    half = (start[0] + end[0]) / 2
    steps = (MoveTo(start), CurveTo((half, start[1]), (half, end[1]), end))
    return Path(steps=steps, ink=ink, mark=Mark(role="line"))


def _near(one: Branch) -> float:
    return one.box.x if one.right else one.box.right


def _far(one: Branch) -> float:
    return one.box.right if one.right else one.box.x


def _moved(point: Point, by: Point) -> Point:
    return (point[0] + by[0], point[1] + by[1])


def _sentences(centre: str, nodes: Sequence[Node], lang: Lang) -> Iterator[str]:
    yield _SUBJECT.pick(lang).format(text=centre)
    for node, of in each_node(nodes):
        words = _MAIN if of is None else _BRANCH
        yield words.pick(lang).format(text=node.said, of="" if of is None else of.said)
