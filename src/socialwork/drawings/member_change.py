"""The chart of members' change: from baseline to result, with the target, as shares of what was possible."""

from collections.abc import Iterator
from itertools import groupby

from attrs import evolve

from socialwork.drawings.base import View, draws, evenly
from socialwork.drawings.texts import clipped
from socialwork.errors import DrawingError
from socialwork.figures.axes import AXIS, TICK, Scale
from socialwork.figures.legend import SIGN, Key, Sample, legend
from socialwork.figures.markers import marker
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Figure, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.strokes import arrowhead
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.tools.member_change import MemberBehaviour, MemberChange
from socialwork.values.measure import Count
from socialwork.words import Lang, Words

MOST = 30
"""How many behaviours one chart has room for; more are drawn in several."""

_EDGE = 1.5
_NAME = 84.0
_ROW = 16.0
_AIR = 8.0
_NEAR = 6.0
_RADIUS = 3.4
_TARGET = 6.5
_HEAD = 6.0
_MIDDLE = ASCENT / 2 - 0.02
_TICKS = (0, 25, 50, 75, 100)
_GUIDE = Ink(stroke="#b0b0b0", width=0.75)
_WAY = Ink(width=1.0)
_AIM = Ink(width=2.0)

_TITLE = Words("Perubahan perilaku anggota", "Members' behaviour change")
_ALT = Words(
    "Perubahan perilaku anggota: perilaku {n}, anggota {people}; tercapai pada {reached} dari {judged}.",
    "Members' behaviour change: behaviours {n}, members {people}; targets reached in {reached} of {judged}.",
)
_BASELINE, _RESULT = Words("data dasar", "baseline"), Words("hasil", "result")
_AIMED = Words("sasaran", "target")
_LESS = Words("{behaviour} (dikurangi)", "{behaviour} (to become rarer)")
_AXIS_TITLE = Words("Persen dari kesempatan", "Per cent of the occasions")
_SAID = Words("{who}, {behaviour}: {parts}.", "{who}, {behaviour}: {parts}.")
_PART = Words("{what} {count}", "{what} {count}")
_OF = Words("{hits} dari {total}", "{hits} of {total}")
_UNKNOWN = Words("belum dicatat", "not recorded")
_EMPTY = Words("perubahan perilaku ini belum mempunyai data", "the members' change has no data")


def _parts(tool: MemberChange) -> tuple[MemberChange, ...]:
    return tuple(evolve(tool, behaviours=part) for part in evenly(tool.behaviours, MOST))


@draws(MemberChange, split=_parts)
def member_change_chart(tool: MemberChange, view: View) -> Figure:
    """Return the chart of members' change: a row for each behaviour, those of one kind under their name.

    Raises:
        DrawingError: There are no behaviours.
    """
    if not tool.behaviours:
        raise DrawingError(_EMPTY)
    numbers = max(text_width(_numbers(one), SMALLEST_TEXT) for one in tool.behaviours)
    scale = Scale(
        low=0, high=100, start=_EDGE + _NAME + _NEAR * 2, end=view.width - _EDGE - numbers - 2 * _NEAR
    )
    shapes: list[Shape] = []
    top = _EDGE
    for behaviour, group in groupby(tool.behaviours, key=lambda one: _behaviour(one, view.lang)):
        lines = wrap(behaviour, view.width - 2 * _EDGE, bold=True)
        shapes += set_lines(lines, Label(x=_EDGE, y=top, text="", bold=True, mark=Mark(role="behaviour")))
        top += lines_height(len(lines)) + 3
        for one in group:
            shapes += _row(one, scale, top + _ROW / 2, view)
            top += _ROW
        top += _AIR / 2
    scales, height = _axis(scale, top, view.lang)
    keys = (
        Key(text=_BASELINE.pick(view.lang), sample=_dot(filled=False), wide=SIGN),
        Key(text=_RESULT.pick(view.lang), sample=_dot(filled=True), wide=SIGN),
        Key(text=_AIMED.pick(view.lang), sample=_aim, wide=SIGN),
    )
    samples, below = legend(keys, _EDGE, top + height + _AIR, view.width - 2 * _EDGE)
    judged = [one.reached for one in tool.behaviours if one.reached is not None]
    return Figure(
        width=view.width,
        height=top + height + _AIR + below + _EDGE,
        items=(*shapes, *scales, *samples),
        title=_TITLE.pick(view.lang),
        alt=_ALT.pick(view.lang).format(
            n=len(tool.behaviours),
            people=len({one.member for one in tool.behaviours}),
            reached=sum(judged),
            judged=len(judged),
        ),
        description=tuple(_sentence(one, view) for one in tool.behaviours),
        lang=view.lang,
    )


def _behaviour(one: MemberBehaviour, lang: Lang) -> str:
    return _LESS.pick(lang).format(behaviour=one.behaviour) if one.less else one.behaviour


def _numbers(one: MemberBehaviour) -> str:
    """Return the counts beside a row: baseline → result."""
    return f"{_short(one.baseline)} → {_short(one.result)}"


def _short(count: Count | None) -> str:
    return "–" if count is None else f"{count.hits}/{count.total}"


def _row(one: MemberBehaviour, scale: Scale, y: float, view: View) -> Iterator[Shape]:
    baseline = y + _MIDDLE * SMALLEST_TEXT
    (name,), _ = clipped(view.name(one.member), _NAME, 1)
    yield Label(x=_EDGE, y=baseline, text=name, mark=Mark(role="who"))
    yield Polyline(points=((scale.start, y), (scale.end, y)), ink=_GUIDE, mark=Mark(role="range"))
    yield Label(x=scale.end + 2 * _NEAR, y=baseline, text=_numbers(one), mark=Mark(role="numbers"))
    if one.target is not None:
        x = _place(one.target, scale)
        points = ((x, y - _TARGET), (x, y + _TARGET))
        yield Polyline(points=points, ink=_AIM, mark=Mark(layer=1, role="target"))
    ends = [_place(count, scale) for count in (one.baseline, one.result) if count is not None]
    if len(ends) > 1 and abs(ends[1] - ends[0]) > 2 * _RADIUS + _HEAD:
        yield from _way((ends[0], y), (ends[1], y))
    said = _sentence(one, view)
    if one.baseline is not None:
        place = (_place(one.baseline, scale), y)
        yield marker(
            "circle", place, _RADIUS + 0.8, filled=False, mark=Mark(layer=2, role="baseline", alt=said)
        )
    if one.result is not None:
        place = (_place(one.result, scale), y)
        yield marker("circle", place, _RADIUS - 0.6, mark=Mark(layer=3, role="result"))


def _way(start: Point, end: Point) -> Iterator[Shape]:
    """Yield the arrow from baseline to result."""
    side = 1 if end[0] > start[0] else -1
    tip = (end[0] - side * _RADIUS, end[1])
    yield Polyline(points=(start, tip), ink=_WAY, mark=Mark(layer=1, role="way"))
    yield evolve(arrowhead(start, tip, size=_HEAD, ink=_WAY), mark=Mark(layer=1, role="way"))


def _place(count: Count, scale: Scale) -> float:
    return scale.at(100 * count.hits / count.total)


def _axis(scale: Scale, y: float, lang: Lang) -> tuple[tuple[Shape, ...], float]:
    shapes: list[Shape] = [
        Polyline(points=((scale.start, y), (scale.end, y)), ink=AXIS, mark=Mark(role="axis"))
    ]
    place = y + TICK + 2 + ASCENT * SMALLEST_TEXT
    for value in _TICKS:
        x = scale.at(value)
        shapes += [
            Polyline(points=((x, y), (x, y + TICK)), ink=AXIS, mark=Mark(role="tick")),
            Label(x=x, y=place, text=str(value), anchor="middle", mark=Mark(role="tick-label")),
        ]
    below = place + lines_height(1) + 1
    title = _AXIS_TITLE.pick(lang)
    middle = (scale.start + scale.end) / 2
    shapes.append(Label(x=middle, y=below, text=title, anchor="middle", mark=Mark(role="axis-title")))
    return tuple(shapes), below - y + 3


def _sentence(one: MemberBehaviour, view: View) -> str:
    parts = (
        _PART.pick(view.lang).format(what=what.pick(view.lang), count=_long(count, view.lang))
        for what, count in ((_BASELINE, one.baseline), (_AIMED, one.target), (_RESULT, one.result))
    )
    behaviour = _behaviour(one, view.lang)
    return _SAID.pick(view.lang).format(
        who=view.name(one.member), behaviour=behaviour[:1].lower() + behaviour[1:], parts=", ".join(parts)
    )


def _long(count: Count | None, lang: Lang) -> str:
    return _UNKNOWN.pick(lang) if count is None else _OF.pick(lang).format(hits=count.hits, total=count.total)


def _dot(*, filled: bool) -> Sample:
    radius = _RADIUS - 0.6 if filled else _RADIUS + 0.8
    return lambda left, right: (marker("circle", _half(left, right), radius, filled=filled),)


def _aim(left: Point, right: Point) -> tuple[Shape, ...]:
    x, y = _half(left, right)
    return (Polyline(points=((x, y - _TARGET), (x, y + _TARGET)), ink=_AIM),)


def _half(left: Point, right: Point) -> Point:
    return ((left[0] + right[0]) / 2, left[1])
