"""The drawing of a sociogram: a target with the most chosen members nearest to its centre.

A choice is an arrow; where it is returned, one heavier line has two heads. A rejection is a dashed line with
an open head. Who neither chose nor was chosen stands outside the target.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from socialwork.drawings import sociogram_words as words
from socialwork.drawings.base import View, draws
from socialwork.drawings.framing import framed, on_layer
from socialwork.drawings.sociogram_layout import Ring, Target, target
from socialwork.figures.blobs import Blob, free_course
from socialwork.figures.box import Box
from socialwork.figures.course import Course, clipped, straight, walked
from socialwork.figures.legend import Key, Sample
from socialwork.figures.measure import label_box
from socialwork.figures.model import (
    SMALLEST_TEXT,
    Ellipse,
    Figure,
    Group,
    Ink,
    Label,
    Mark,
    Point,
    Polyline,
    Shape,
)
from socialwork.figures.round_text import set_round
from socialwork.figures.strokes import arrowhead
from socialwork.instruments.sociometry import Sociogram, sociogram
from socialwork.tools.sociometry import Sociometry
from socialwork.words import Lang

_CHOICE, _MUTUAL, _REJECTION = Ink(width=1.0), Ink(width=2.0), Ink(width=1.0, dash=(4.0, 3.0))
_EDGE = Ink(stroke="#808080", width=0.75, dash=(1.5, 2.5))
_SYMBOL = Ink(width=1.25, fill="#ffffff")
_HEAD = 8.0
_BOWS = (0.0, 10.0, -10.0, 20.0, -20.0, 32.0, -32.0, 46.0, -46.0, 62.0, -62.0, 84.0, -84.0, 110.0, -110.0)
_BESIDE, _OFF = 9.0, 3.0
_ANGLES = 24
_LINES, _SYMBOLS, _NUMBERS = 1, 2, 3


@frozen(kw_only=True)
class _Arrow:
    """A line between two members, by number: who chose or rejected whom."""

    start: int
    end: int
    both: bool
    rejection: bool

    @property
    def ink(self) -> Ink:
        return _REJECTION if self.rejection else _MUTUAL if self.both else _CHOICE


@draws(Sociometry)
def draw_sociogram(tool: Sociometry, view: View) -> Figure:
    """Return the drawing of a sociogram.

    Args:
        tool: The choices.
        view: Language, names and room.
    """
    found = sociogram(tool.members, tool.pairs, tool.rejections)
    codes = [one.member for one in found.statuses]
    at = target(found, [view.name(code) for code in codes], view.width)
    arrows = tuple(_arrows(found))
    courses = tuple(_courses(arrows, at))
    edge = Mark(layer=0, role="ring")
    shapes = (
        *(Ellipse(cx=0.0, cy=0.0, rx=one.radius, ry=one.radius, ink=_EDGE, mark=edge) for one in at.rings),
        *(_arrow_shapes(arrow, course) for arrow, course in zip(arrows, courses, strict=True)),
        *_members(at, found, view),
        *_numbers(at, courses),
        *_outside(at, view.lang),
    )
    notes = (words.RINGS if at.rings else words.NOBODY,) if at.rings or not found.statuses else ()
    said = tuple(one.pick(view.lang) for one in notes)
    figure = framed(shapes, tuple(_keys(arrows, view.lang)), said, view)
    return evolve(
        figure,
        title=words.title(view.lang),
        alt=words.alt(found, tool.criterion, view.name, view.lang),
        description=words.description(found, at, view.name, view.lang),
    )


def _arrows(found: Sociogram) -> Iterator[_Arrow]:
    place = {one.member: n for n, one in enumerate(found.statuses)}
    for made, rejection in ((found.choices, False), (found.rejections, True)):
        every = set(made)
        for one, other in made:
            both = (other, one) in every
            if not both or place[one] < place[other]:
                yield _Arrow(start=place[one], end=place[other], both=both, rejection=rejection)


def _courses(arrows: Sequence[_Arrow], at: Target) -> Iterator[Course]:
    """Yield what is seen of each line; two lines between the same members swing apart."""
    pairs = [frozenset((one.start, one.end)) for one in arrows]
    for arrow, pair in zip(arrows, pairs, strict=True):
        swing = 0.0
        if pairs.count(pair) > 1:
            swing = (_BESIDE if arrow.start < arrow.end else -_BESIDE) * (1 if arrow.rejection else -1)
        start, end = at.symbols[arrow.start], at.symbols[arrow.end]
        others = [one for n, one in enumerate(at.symbols) if n not in pair]
        bows = tuple(swing + bow for bow in _BOWS)
        whole = free_course(start.middle, end.middle, others, gap=_OFF, bows=bows)
        yield clipped(whole, start.grown(1).holds, end.grown(1).holds)


def _arrow_shapes(arrow: _Arrow, course: Course) -> Shape:
    heads = []
    for way in (course.turned(), course) if arrow.both else (course,):
        before = way.at(max(way.length - _HEAD, 0.0))[0]
        head = arrowhead(before, way.points[-1], size=_HEAD, filled=not arrow.rejection)
        heads.append(evolve(head, mark=Mark(layer=_LINES, role="head")))
    inset = 0.7 * _HEAD
    body = course.part(inset if arrow.both else 0.0, course.length - inset)
    role = "rejection" if arrow.rejection else "choice"
    line = Polyline(points=body.points, ink=arrow.ink, mark=Mark(layer=_LINES, role=role))
    return Group(items=(line, *heads), mark=Mark(role=role))


def _members(at: Target, found: Sociogram, view: View) -> Iterator[Shape]:
    for status, blob, lines in zip(found.statuses, at.symbols, at.texts, strict=True):
        rim = Ellipse(cx=blob.x, cy=blob.y, rx=blob.rx, ry=blob.ry, ink=_SYMBOL)
        items = tuple(on_layer((rim, *set_round(lines, blob)), _SYMBOLS))
        yield Group(items=items, mark=Mark(role="member", alt=view.name(status.member)))


# --- the numbers on the circles ---------------------------------------------------------------


def _numbers(at: Target, courses: Sequence[Course]) -> Iterator[Label]:
    """Yield the number of choices on the edge of each circle, where no symbol is and few lines pass."""
    taken = [one.box for one in at.symbols]
    places = [place for course in courses for place in walked(course)]
    mark = Mark(layer=_NUMBERS, role="ring-number")
    for ring in at.rings:
        edge, text = _edge_course(ring), words.span(ring.low, ring.high)
        middles = [edge.at(edge.length * n / _ANGLES)[0] for n in range(_ANGLES)]
        spots = [
            Label(x=x, y=y + 0.36 * SMALLEST_TEXT, text=text, anchor="middle", halo="#ffffff", mark=mark)
            for x, y in middles
        ]
        free = [one for one in spots if not any(label_box(one).overlap(box) for box in taken)]
        if free:
            best = min(free, key=lambda one: _covered(label_box(one), places))
            taken.append(label_box(best))
            yield best


def _edge_course(ring: Ring) -> Course:
    rim = Blob(rx=ring.radius, ry=ring.radius).rim()
    first = 3 * len(rim) // 4  # the top
    turned = (*rim[first:], *rim[:first])
    return Course(points=(*turned, turned[0]))


def _covered(box: Box, places: Sequence[Point]) -> int:
    grown = box.grown(2)
    return sum(grown.x <= x <= grown.right and grown.y <= y <= grown.bottom for x, y in places)


def _outside(at: Target, lang: Lang) -> Iterator[Label]:
    """Yield what is said of those outside the target, below them."""
    if at.outside:
        bottom = max(at.symbols[n].box.bottom for n in at.outside)
        mark = Mark(layer=_NUMBERS, role="note")
        text = words.OUTSIDE.pick(lang)
        yield Label(x=0.0, y=bottom + 1.2 * SMALLEST_TEXT, text=text, anchor="middle", mark=mark)


# --- the legend -------------------------------------------------------------------------------


def _keys(arrows: Sequence[_Arrow], lang: Lang) -> Iterator[Key]:
    single = any(not one.both and not one.rejection for one in arrows)
    both = any(one.both and not one.rejection for one in arrows)
    refused = any(one.rejection for one in arrows)
    for wanted, text, mutual, rejection in (
        (single, words.CHOOSES, False, False),
        (both, words.MUTUAL, True, False),
        (refused, words.REJECTS, False, True),
    ):
        if wanted:
            yield Key(text=text.pick(lang), sample=_sample(both=mutual, rejection=rejection), wide=34.0)


def _sample(*, both: bool, rejection: bool) -> Sample:
    arrow = _Arrow(start=0, end=1, both=both, rejection=rejection)
    return lambda left, right: (_arrow_shapes(arrow, straight(left, right)),)
