"""The drawing of a body map: front and back with patterned regions, and numbers that a list explains."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.drawings.base import View, draws
from socialwork.drawings.body_marks import GUTTER, SCALE, Numbered, marked, placed
from socialwork.drawings.body_patterns import patterned
from socialwork.drawings.body_shape import HEAD, HEIGHT, WIDTH, body_outline
from socialwork.drawings.body_words import LEFT, RIGHT, alt, description, listed, title
from socialwork.figures.box import Box
from socialwork.figures.legend import SIGN, Key, Sample, legend
from socialwork.figures.measure import ASCENT
from socialwork.figures.model import (
    SMALLEST_TEXT,
    CurveTo,
    Figure,
    Ink,
    Label,
    LineTo,
    Mark,
    MoveTo,
    Path,
    PathStep,
    Point,
    Shape,
)
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.tools.body_map import BodyMap
from socialwork.vocabulary.body import BodyMarkKind, BodySide
from socialwork.words import Lang

_EDGE = 1.5
_TITLE = 20.0
_FOOT = 18.0
_AIR = 10.0
_NUMBER = 19.0
_BETWEEN = 4.0
_COLUMNS = 2
_OUTLINE = Ink(width=1.25, fill="#ffffff")


@draws(BodyMap)
def body_map(tool: BodyMap, view: View) -> Figure:
    """Return the drawing of a body map: each mark with its pattern, its number and its line in the list."""
    marks = tuple(Numbered(number=n, mark=one) for n, one in enumerate(tool.marks, 1))
    panel = WIDTH * SCALE + 2 * GUTTER
    shapes: list[Shape] = []
    lowest = 0.0
    for n, side in enumerate(BodySide):
        middle = (_EDGE + (n + 0.5) * panel, _EDGE + _TITLE)
        drawn, low = _body(side, [one for one in marks if one.mark.seen_on is side], middle, view.lang)
        shapes += drawn
        lowest = max(lowest, low)
    bodies = Box(_EDGE, _EDGE, 2 * panel, lowest - _EDGE)
    told, bottom = _list_of_marks([listed(one.mark, view.lang) for one in marks], bodies, view.width - _EDGE)
    kinds = [kind for kind in BodyMarkKind if any(one.kind is kind for one in tool.marks)]
    keys = [Key(text=kind.label(view.lang), sample=_sample(kind), wide=2 * SIGN) for kind in kinds]
    samples, height = legend(keys, _EDGE, bottom + _AIR, view.width - 2 * _EDGE)
    return Figure(
        width=max(view.width, bodies.right + _EDGE),
        height=bottom + (_AIR + height if keys else 0.0) + _EDGE,
        items=(*shapes, *told, *samples),
        title=title(view),
        alt=alt(tool, view),
        description=description(tool, view.lang),
        lang=view.lang,
    )


def _body(
    side: BodySide, marks: Sequence[Numbered], middle: Point, lang: Lang
) -> tuple[tuple[Shape, ...], float]:
    """Return the body from one side with its marks, and where it ends."""
    x, y = placed((HEAD.cx, HEAD.cy), middle)
    head = evolve(HEAD, cx=x, cy=y, rx=HEAD.rx * SCALE, ry=HEAD.ry * SCALE, ink=_OUTLINE)
    steps = tuple(_step(one, middle) for one in body_outline())
    drawn, lowest = marked(marks, side, middle, lang)
    foot = middle[1] + HEIGHT * SCALE + _FOOT
    hands = (RIGHT, LEFT) if side is BodySide.FRONT else (LEFT, RIGHT)
    reach = WIDTH * SCALE / 2 - 10
    shapes = (
        Path(steps=steps, ink=_OUTLINE, mark=Mark(role="body", alt=side.label(lang))),
        evolve(head, mark=Mark(layer=2, role="body")),
        *drawn,
        _label(side.label(lang), (x, _EDGE + ASCENT * SMALLEST_TEXT + 1), bold=True),
        _label(hands[0].pick(lang), (x - reach, foot - 4)),
        _label(hands[1].pick(lang), (x + reach, foot - 4)),
    )
    return shapes, max(foot, lowest)


def _label(text: str, place: Point, *, bold: bool = False) -> Label:
    return Label(x=place[0], y=place[1], text=text, anchor="middle", bold=bold, mark=Mark(role="side"))


def _step(step: PathStep, middle: Point) -> PathStep:
    match step:
        case MoveTo(to):
            return MoveTo(placed(to, middle))
        case LineTo(to):
            return LineTo(placed(to, middle))
        case CurveTo(one, other, to):
            return CurveTo(placed(one, middle), placed(other, middle), placed(to, middle))
        case _:
            return step


def _list_of_marks(texts: Sequence[str], bodies: Box, right: float) -> tuple[tuple[Shape, ...], float]:
    """Return the list of the marks, and where drawing and list end: beside the bodies, else below them."""
    beside = Box(bodies.right + _AIR, bodies.y + _TITLE, right - bodies.right - _AIR, 0.0)
    shapes, bottom = _list(texts, 1, beside) if beside.width > bodies.width / 4 else ((), bodies.bottom * 2)
    if bottom <= bodies.bottom:
        return shapes, bodies.bottom
    half = -(-len(texts) // _COLUMNS)
    wide = (right - bodies.x - (_COLUMNS - 1) * _AIR) / _COLUMNS
    parts = [
        _list(
            texts[n * half : (n + 1) * half],
            1 + n * half,
            Box(bodies.x + n * (wide + _AIR), bodies.bottom + _AIR, wide, 0.0),
        )
        for n in range(_COLUMNS)
    ]
    return tuple(shape for some, _ in parts for shape in some), max(low for _, low in parts)


def _list(texts: Sequence[str], first: int, column: Box) -> tuple[tuple[Shape, ...], float]:
    shapes: list[Shape] = []
    y = column.y
    for number, text in enumerate(texts, first):
        numeral = Label(x=column.x + _NUMBER - 6, y=y, text="", anchor="end", bold=True)
        like = Label(x=column.x + _NUMBER, y=y, text="", mark=Mark(role="note"))
        lines = wrap(text, column.width - _NUMBER)
        shapes += [*set_lines((str(number),), evolve(numeral, mark=Mark(role="list-number")))]
        shapes += set_lines(lines, like)
        y += lines_height(len(lines)) + _BETWEEN
    return tuple(shapes), y


def _sample(kind: BodyMarkKind) -> Sample:
    return lambda left, right: tuple(_swatch(kind, left, right))


def _swatch(kind: BodyMarkKind, left: Point, right: Point) -> Iterator[Shape]:
    (x1, y), (x2, _) = left, right
    corners = ((x1, y - 5.5), (x2, y - 5.5), (x2, y + 5.5), (x1, y + 5.5))
    yield from patterned(corners, kind, Mark(role="legend"))
