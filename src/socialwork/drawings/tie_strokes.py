"""How a tie of an ecomap is drawn: its strength by weight, its stress by form, its flow by arrowheads.

The three do not touch each other, so that all can be seen on one line, also on a photocopy: a very strong tie
is a heavy double line, a strong one a heavy line, a fair one a thin line, a weak one a dashed line, and a
broken one is cut by two bars; a tie under stress runs as a zigzag; an arrowhead shows where energy flows.
"""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from socialwork.figures.course import Course
from socialwork.figures.model import Ink, Mark, Polyline, Shape
from socialwork.figures.strokes import arrowhead
from socialwork.vocabulary.person import TieFlow, TieStrength

LAYER: Final = 1
"""The layer of the lines; circles stand above them."""

_WAVE, _HEIGHT = 10.0, 4.5
_PIECE, _BETWEEN = 11.0, 5.0  # a piece of a weak tie under stress, and the gap behind it
_GAP, _BAR = 9.0, 13.0  # between the bars of a broken tie, and how long they are


@frozen(kw_only=True)
class _Pen:
    """How the lines of a strength are drawn: how wide, how far beside the course, with how long a head."""

    width: float
    head: float = 9.0
    offsets: tuple[float, ...] = (0.0,)
    dash: tuple[float, ...] = ()


_PENS: Final = {
    TieStrength.VERY_STRONG: _Pen(width=2.75, head=15.0, offsets=(-3.5, 3.5)),
    TieStrength.STRONG: _Pen(width=3.5, head=12.0),
    TieStrength.FAIR: _Pen(width=1.25),
    TieStrength.WEAK: _Pen(width=1.25, dash=(5.0, 4.0)),
    TieStrength.BROKEN: _Pen(width=1.25),
}


def tie_strokes(
    course: Course,
    strength: TieStrength,
    *,
    stressful: bool = False,
    flow: TieFlow = TieFlow.NONE,
) -> tuple[Shape, ...]:
    """Return the lines of a tie, from the centre to the system.

    Args:
        course: What can be seen of the way from the centre to the system.
        strength: How strong it is.
        stressful: Whether it is a strain.
        flow: Which way energy flows, seen from the centre.
    """
    pen = _PENS[strength]
    at_start = pen.head if flow in {TieFlow.FROM, TieFlow.BOTH} else 0.0
    at_end = pen.head if flow in {TieFlow.TO, TieFlow.BOTH} else 0.0
    under = 1.0 if stressful else 0.8  # a straight line reaches under its head
    body = course.part(under * at_start, course.length - under * at_end)
    dash = () if stressful else pen.dash
    ink, mark = Ink(width=pen.width, dash=dash), Mark(layer=LAYER, role="tie-line")
    lines = (
        Polyline(points=points, ink=ink, mark=mark)
        for part in _parts(body, strength, stressful=stressful)
        for points in (
            part.zigzag(wave=_WAVE, height=_HEIGHT, by=by) if stressful else part.beside(by)
            for by in pen.offsets
        )
    )
    return (*lines, *_bars(body, strength), *_heads(course, at_start, at_end))


def _parts(body: Course, strength: TieStrength, *, stressful: bool) -> tuple[Course, ...]:
    """Return the pieces in which a tie is drawn; the dashes of a zigzag are whole waves."""
    middle = body.length / 2
    if strength is TieStrength.BROKEN:
        return (body.part(0.0, middle - _GAP / 2), body.part(middle + _GAP / 2, body.length))
    if strength is TieStrength.WEAK and stressful:
        count = max(round((body.length + _BETWEEN) / (_PIECE + _BETWEEN)), 1)
        step = (body.length + _BETWEEN) / count
        return tuple(body.part(n * step, (n + 1) * step - _BETWEEN) for n in range(count))
    return (body,)


def _bars(body: Course, strength: TieStrength) -> Iterator[Shape]:
    if strength is TieStrength.BROKEN:
        for side in (-1, 1):
            (x, y), (dx, dy) = body.at(body.length / 2 + side * _GAP / 2)
            ends = ((x - _BAR / 2 * dy, y + _BAR / 2 * dx), (x + _BAR / 2 * dy, y - _BAR / 2 * dx))
            yield Polyline(points=ends, ink=Ink(width=1.75), mark=Mark(layer=LAYER, role="tie-bar"))


def _heads(course: Course, at_start: float, at_end: float) -> Iterator[Shape]:
    for way, size in ((course.turned(), at_start), (course, at_end)):
        if size:
            tip, before = way.points[-1], way.at(max(way.length - size, 0.0))[0]
            head = arrowhead(before, tip, size=size)
            mark = Mark(layer=LAYER, role="flow")
            yield Polyline(points=head.points, closed=True, ink=head.ink, mark=mark)
