"""The drawing of a problem tree: causes below the problem, effects above it, arrows from cause to effect."""

from collections.abc import Iterable, Iterator

from socialwork.drawings import problem_words as words
from socialwork.drawings.base import View, draws
from socialwork.drawings.hung_shapes import Look
from socialwork.drawings.problem_side import STEM, Nodes, Side, Where, drawn, side_of
from socialwork.drawings.room import TALLEST
from socialwork.drawings.texts import IN_TABLE, bare, clipped
from socialwork.drawings.trees import Entry, each_node, forest
from socialwork.errors import DrawingError
from socialwork.figures.box import Box
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import (
    PX_PER_POINT,
    SMALLEST_TEXT,
    Figure,
    Group,
    Ink,
    Label,
    Mark,
    Rect,
    Shape,
)
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.tools.problem_tree import ProblemTree, TreeCause, TreeEffect
from socialwork.words import Words

_EDGE = 1.5
_GUTTER = 18.0
_NARROWEST = 300.0
_LENGTHS = (700.0, 480.0, 320.0)
"""How long a text may be in one line: the first for which there is room; what is beyond is shortened."""

_SIZE = 10 * PX_PER_POINT
_MOST_LINES = 3
_PAD = 7.0
_AIR = 6.0
_BAR = 80.0  # the most that problem and note take
_PROBLEM = Ink(width=2.0, fill="#e6e6e6")
_CAUSE = Look(role="cause")
_EFFECT = Look(role="effect", radius=7.0)
_EMPTY = Words("pohon masalah ini masih kosong", "the problem tree is empty")


@draws(ProblemTree)
def problem_tree(tool: ProblemTree, view: View) -> Figure:
    """Return the drawing of a problem tree: each cause and each effect once.

    What hangs on nothing known hangs on the problem itself.

    Raises:
        DrawingError: The tree is empty.
    """
    if not (tool.problem.strip() or tool.causes or tool.effects):
        raise DrawingError(_EMPTY)
    roots, crown = forest(tuple(_entries(tool.causes))), forest(tuple(_entries(tool.effects)))
    room = view.width - _GUTTER - 2 * _EDGE
    above, below = _sides(crown, roots, room)
    width = max(below.width, above.width, min(_NARROWEST, room))
    problem = words.problem_text(tool, view.lang)
    lines, cut = clipped(problem, width - 2 * _PAD, _MOST_LINES, _SIZE, bold=True)
    titles = (words.EFFECTS.pick(view.lang), words.CAUSES.pick(view.lang))
    top, bottom = (_height(side, title) for side, title in zip((above, below), titles, strict=True))
    bar = Box(_EDGE + _GUTTER, _EDGE + top, width, lines_height(len(lines), _SIZE) + 2 * _PAD)
    frame = Rect(x=bar.x, y=bar.y, width=bar.width, height=bar.height, ink=_PROBLEM)
    like = Label(x=bar.middle[0], y=bar.y + _PAD, text="", size=_SIZE, anchor="middle", bold=True)
    shapes = (
        *drawn(above, Where(left=_centred(above, bar), edge=bar.y, up=True), _EFFECT),
        *drawn(below, Where(left=_centred(below, bar), edge=bar.bottom, up=False), _CAUSE),
        Group(items=(frame, *set_lines(lines, like)), mark=Mark(role="problem", alt=problem)),
        *_beside(titles[0], _EDGE, top),
        *_beside(titles[1], bar.bottom, bottom),
    )
    drawn_nodes = [one.node for side in (above, below) for one in side.boxes]
    cut = cut or any(node.full for node, _ in each_node(drawn_nodes))
    note, height = _note(IN_TABLE.pick(view.lang) if cut else "", bar, bar.bottom + bottom)
    return Figure(
        width=bar.right + _EDGE,
        height=height + _EDGE,
        items=(*shapes, *note),
        title=words.title(view.lang),
        alt=words.alt(tool, view.lang),
        description=words.description(tool, roots, crown, view.lang),
        lang=view.lang,
    )


def _entries(given: Iterable[TreeCause | TreeEffect]) -> Iterator[Entry]:
    return (Entry(code=one.code, text=bare(one.text), under=one.of) for one in given)


def _sides(crown: Nodes, roots: Nodes, room: float) -> tuple[Side, Side]:
    """Return both sides with texts as long as there is room for."""
    *others, shortest = _LENGTHS
    for longest in others:
        above, below = _laid_out(crown, roots, longest, room)
        if max(above.width, below.width) <= room and above.height + below.height <= TALLEST - _BAR:
            return above, below
    return _laid_out(crown, roots, shortest, room)


def _laid_out(crown: Nodes, roots: Nodes, longest: float, room: float) -> tuple[Side, Side]:
    above = side_of(crown, longest, room, TALLEST / 2 - 2 * STEM)
    return above, side_of(roots, longest, room, TALLEST - above.height - _BAR)


def _height(side: Side, title: str) -> float:
    """Return how high a side is: its title beside it has room."""
    return max(side.height, text_width(title, SMALLEST_TEXT, bold=True) + 2 * _AIR) if side.boxes else 0.0


def _centred(side: Side, bar: Box) -> float:
    return bar.middle[0] - side.width / 2


def _beside(title: str, top: float, height: float) -> Iterator[Shape]:
    """Yield the title of a side, turned, at its left."""
    if height:
        x, y = _EDGE + ASCENT * SMALLEST_TEXT, top + height / 2
        yield Label(
            x=x, y=y, text=title, anchor="middle", bold=True, turned=True, mark=Mark(role="side-title")
        )


def _note(text: str, bar: Box, top: float) -> tuple[tuple[Shape, ...], float]:
    """Return the note below the drawing, and where the drawing ends."""
    if not text:
        return (), top
    lines = wrap(text, bar.width)
    like = Label(x=bar.x, y=top + _AIR, text="", mark=Mark(role="note"))
    return set_lines(lines, like), top + _AIR + lines_height(len(lines))
