"""The drawing of a timeline: years from top to bottom, what happened beside them."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from socialwork.drawings.base import View, draws, evenly
from socialwork.drawings.texts import bare
from socialwork.errors import DrawingError
from socialwork.figures.axes import AXIS, TICK, Scale, nice_ticks
from socialwork.figures.legend import SIGN, Key, Sample, legend
from socialwork.figures.markers import Form, marker
from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT, Figure, Ink, Label, Mark, Point, Polyline, Rect, Shape
from socialwork.figures.placing import spread
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.tools.life_timeline import LifeTimeline, TimelineEvent
from socialwork.vocabulary.assessment import TimelineKind
from socialwork.words import Lang, Words

MOST = 20
"""How many events one drawing has room for; more are drawn in several."""

_EDGE = 1.5
_LOWEST = 110.0
_APART = 8.0
_BETWEEN = 5.0
_AIR = 10.0
_LEAD_ROOM = 26.0
_LANE, _BAR = 8.0, 4.5
_RADIUS = 3.4
_MIDDLE = 0.36  # from the middle of a line of text to its baseline, in heights of the font
_LEAD = Ink(stroke="#808080", width=0.75)
_RULE = Ink(stroke="#808080", width=0.75)
_FORMS: dict[TimelineKind, tuple[Form, bool]] = {
    TimelineKind.EVENT: ("circle", True),
    TimelineKind.COMPLAINT: ("down", True),
    TimelineKind.HELP: ("square", False),
}
_BARS = {
    TimelineKind.EVENT: Ink(width=0.75, fill="#c8c8c8"),
    TimelineKind.COMPLAINT: Ink(width=0.75, fill="#000000"),
    TimelineKind.HELP: Ink(width=0.75, fill="#ffffff"),
}

_TITLE = Words("Lini masa", "Timeline")
_OF = Words(" {client}", " of {client}")
_ALT = Words(
    "Lini masa{client}, {first}–{last}: peristiwa {events}, keluhan {complaints}, pertolongan {help}.",
    "Timeline{client}, {first}–{last}: events {events}, complaints {complaints}, help {help}.",
)
_SAID = Words("{when}, {kind}: {event}.", "{when}, {kind}: {event}.")
_EMPTY = Words("lini masa ini belum mempunyai peristiwa", "the timeline has no events")


def _parts(tool: LifeTimeline) -> tuple[LifeTimeline, ...]:
    return tuple(evolve(tool, events=part) for part in evenly(tool.in_order, MOST))


@draws(LifeTimeline, split=_parts)
def life_timeline(tool: LifeTimeline, view: View) -> Figure:
    """Return the drawing of a timeline: each event once, at its time.

    Raises:
        DrawingError: There are no events.
    """
    if not tool.events:
        raise DrawingError(_EMPTY)
    layout = _layout(tool.in_order, view)
    bottom = layout.times.end + _AIR
    keys = [
        Key(text=kind.label(view.lang), sample=_sample(kind), wide=SIGN)
        for kind in TimelineKind
        if any(one.kind is kind for one in tool.events)
    ]
    samples, height = legend(keys, _EDGE, bottom + _AIR, view.width - 2 * _EDGE)
    counts = {kind: sum(one.kind is kind for one in layout.events) for kind in TimelineKind}
    return Figure(
        width=view.width,
        height=bottom + _AIR + height + _EDGE,
        items=(*_axis(layout), *_bars(layout), *_events(layout, view.lang), *samples),
        title=_TITLE.pick(view.lang) + _of(view),
        alt=_ALT.pick(view.lang).format(
            client=_of(view),
            first=layout.events[0].start,
            last=max(one.until or one.start for one in layout.events),
            events=counts[TimelineKind.EVENT],
            complaints=counts[TimelineKind.COMPLAINT],
            help=counts[TimelineKind.HELP],
        ),
        description=tuple(_sentence(one, view.lang) for one in layout.events),
        lang=view.lang,
    )


@frozen(kw_only=True)
class _Layout:
    """Where everything stands.

    Attributes:
        events: The events in order.
        texts: What each says, in lines.
        lanes: For each event that lasted the lane of its bar, else ``None``.
        axis: Where the axis stands.
        dates: Where the dates begin.
        words: Where the texts begin.
        times: The way from years to heights.
    """

    events: tuple[TimelineEvent, ...]
    texts: tuple[tuple[str, ...], ...]
    lanes: tuple[int | None, ...]
    axis: float
    dates: float
    words: float
    times: Scale

    @property
    def heights(self) -> list[float]:
        """How much room the text of each event takes."""
        return [lines_height(len(lines)) + _BETWEEN for lines in self.texts]


def _layout(events: tuple[TimelineEvent, ...], view: View) -> _Layout:
    lanes = _lanes(events)
    years = max(
        text_width(str(year), SMALLEST_TEXT) for one in events for year in (one.start, one.until or 0)
    )
    bars = 1 + max((lane for lane in lanes if lane is not None), default=-1)
    axis = _EDGE + years + TICK + 4 + bars * _LANE
    dates = axis + _LEAD_ROOM
    words = dates + max(text_width(one.when(view.lang), SMALLEST_TEXT, bold=True) for one in events) + _AIR
    texts = tuple(wrap(bare(one.event), view.width - _EDGE - words) for one in events)
    first, last = min(one.start for one in events), 1 + max(one.until or one.start for one in events)
    height = max(sum(lines_height(len(lines)) + _BETWEEN for lines in texts), _LOWEST)
    times = Scale(low=first, high=last, start=_EDGE + _AIR, end=_EDGE + _AIR + height)
    return _Layout(events=events, texts=texts, lanes=lanes, axis=axis, dates=dates, words=words, times=times)


def _lanes(events: Sequence[TimelineEvent]) -> tuple[int | None, ...]:
    """Return a lane for each event that lasted, so that bars of one time stand side by side."""
    ends: list[float] = []
    found: list[int | None] = []
    for one in events:
        if one.until is None:
            found.append(None)
            continue
        lane = next((n for n, end in enumerate(ends) if end < one.start), len(ends))
        ends[lane : lane + 1] = [one.until]
        found.append(lane)
    return tuple(found)


def _moment(event: TimelineEvent) -> float:
    day = event.date
    return float(event.start) if day is None else event.start + (day.timetuple().tm_yday - 1) / 366


def _axis(layout: _Layout) -> Iterator[Shape]:
    x, times = layout.axis, layout.times
    ends = ((x, times.start - _AIR / 2), (x, times.end + _AIR / 2))
    yield Polyline(points=ends, ink=AXIS, mark=Mark(role="axis"))
    bars = 1 + max((lane for lane in layout.lanes if lane is not None), default=-1)
    left = x - bars * _LANE
    for year in nice_ticks(times.low, times.high, 10, whole=True):
        if times.low <= year <= times.high:
            y = times.at(year)
            yield Polyline(points=((left - TICK, y), (x, y)), ink=_RULE, mark=Mark(role="tick"))
            place = y + _MIDDLE * SMALLEST_TEXT
            yield Label(
                x=left - TICK - 3, y=place, text=f"{year:.0f}", anchor="end", mark=Mark(role="tick-label")
            )


def _bars(layout: _Layout) -> Iterator[Shape]:
    for one, lane in zip(layout.events, layout.lanes, strict=True):
        if lane is not None and one.until is not None:
            x = layout.axis - (lane + 1) * _LANE + 1
            top, bottom = layout.times.at(_moment(one)), layout.times.at(one.until + 0.5)
            yield Rect(
                x=x,
                y=top,
                width=_BAR,
                height=max(bottom - top, _BAR),
                ink=_BARS[one.kind],
                mark=Mark(layer=1, role="span", alt=bare(one.event)),
            )


def _events(layout: _Layout, lang: Lang) -> Iterator[Shape]:
    times = layout.times
    wanted = [times.at(_moment(one)) for one in layout.events]
    apart = min(_APART, (times.end - times.start) / len(wanted))
    points = spread(wanted, [apart] * len(wanted), times.start - apart / 2, times.end + apart / 2)
    room = times.end - times.start
    slack = max(sum(layout.heights) - room, 0.0)
    places = spread(points, layout.heights, times.start - _AIR / 2, times.end + _AIR / 2 + slack)
    for n, one in enumerate(layout.events):
        y, place = points[n], places[n]
        top = place - (layout.heights[n] - _BETWEEN) / 2
        first = top + lines_height(1) / 2
        lead: tuple[Point, ...] = ((layout.axis, y), (layout.dates - 4, first))
        yield Polyline(points=lead, ink=_LEAD, mark=Mark(layer=1, role="lead"))
        form, filled = _FORMS[one.kind]
        said = _sentence(one, lang)
        yield marker(
            form, (layout.axis, y), _RADIUS, filled=filled, mark=Mark(layer=2, role="event", alt=said)
        )
        when = Label(x=layout.dates, y=top, text="", bold=True, mark=Mark(role="when"))
        yield from set_lines((one.when(lang),), when)
        yield from set_lines(layout.texts[n], Label(x=layout.words, y=top, text="", mark=Mark(role="what")))


def _sample(kind: TimelineKind) -> Sample:
    form, filled = _FORMS[kind]
    return lambda left, right: (marker(form, ((left[0] + right[0]) / 2, left[1]), _RADIUS, filled=filled),)


def _sentence(event: TimelineEvent, lang: Lang) -> str:
    kind = event.kind.label(lang)
    return _SAID.pick(lang).format(
        when=event.when(lang), kind=kind[:1].lower() + kind[1:], event=bare(event.event)
    )


def _of(view: View) -> str:
    return _OF.pick(view.lang).format(client=view.name(view.client)) if view.client else ""
