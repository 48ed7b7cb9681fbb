"""The drawing of a life road map: a road through years or ages, up and down, towards the goal ahead."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from attrs import evolve, frozen

from socialwork.drawings.base import View, draws
from socialwork.drawings.life_words import FEELING, NEXT, alt, description, title
from socialwork.drawings.road_labels import Band, Note, two_bands
from socialwork.drawings.texts import IN_TABLE, bare, clipped
from socialwork.errors import DrawingError
from socialwork.figures.axes import AXIS, TICK, Scale, axis_title, nice_ticks
from socialwork.figures.box import Box
from socialwork.figures.markers import marker
from socialwork.figures.measure import ASCENT
from socialwork.figures.model import (
    SMALLEST_TEXT,
    Figure,
    Group,
    Ink,
    Label,
    Mark,
    Point,
    Polyline,
    Rect,
    Shape,
)
from socialwork.figures.placing import spread
from socialwork.figures.strokes import arrowhead
from socialwork.figures.textflow import LEADING, lines_height, set_lines, wrap
from socialwork.text import signed
from socialwork.tools.life_road_map import DECADE, LifeEvent, LifeRoadMap
from socialwork.words import Lang, Words

BEST = 5
"""How good an event can feel, and as a negative number how bad."""

MOST_IN_WORDS = 14
"""With more events than this, they have numbers in the drawing and stand in a list below it."""

_EDGE = 1.5
_LEFT = 40.0
_HEIGHT = 160.0
_AXIS_HEIGHT = 20.0
_INSIDE = 16.0  # from the sides of the chart to the first and the last event
_APART = 9.0  # of events that happened at one time
_MOST_LINES = 6
_GOAL = 116.0
_ROAD_TO_GOAL = 34.0
_PAD = 6.0
_COLUMN_GAP = 16.0
_NUMBER = 22.0
_SLOT = 19.0  # of a number in a band
_RADIUS = 3.6

_ROAD = Ink(stroke="#c8c8c8", width=9.0)
_MIDDLE_OF_ROAD = Ink(stroke="#ffffff", width=1.25, dash=(6, 5))
_AHEAD = Ink(stroke="#000000", width=1.25, dash=(3, 3))
_ZERO = Ink(stroke="#808080", width=0.75)
_FRAME = Ink(width=1.25, fill="#ffffff")
_EMPTY = Words("peta jalan kehidupan ini belum mempunyai peristiwa", "the life road map has no events")


def _parts(tool: LifeRoadMap) -> tuple[LifeRoadMap, ...]:
    """Return a long life in stretches of which each has room for its words; the last has the goal."""
    events = tool.in_order
    count = -(-len(events) // MOST_IN_WORDS)
    if count <= 1:
        return (tool,)
    ends = [round(len(events) * n / count) for n in range(count + 1)]
    parts = [events[start:end] for start, end in pairwise(ends)]
    return tuple(
        evolve(tool, events=part, goal=tool.goal if n == count - 1 else "") for n, part in enumerate(parts)
    )


@draws(LifeRoadMap, split=_parts)
def life_road_map(tool: LifeRoadMap, view: View) -> Figure:
    """Return the drawing of a life road map: each event once, at its time and as high as it felt.

    Raises:
        DrawingError: There are no events.
    """
    if not tool.events:
        raise DrawingError(_EMPTY)
    events = tool.in_order
    goal = bare(tool.goal)
    numbered = len(events) > MOST_IN_WORDS or any(band.broken for band in _bands(events, view))
    width = max(view.width, (len(events) + 1) / 2 * _SLOT + 2 * _EDGE) if numbered else view.width
    upper, lower = _bands(events, evolve(view, width=width), numbered=numbered)
    road = _road(events, width, _EDGE + upper.height, goal=bool(goal))
    upper, lower = (_placed(band, road) for band in (upper, lower))
    bottom = road.box.bottom + _AXIS_HEIGHT
    aim, cut = _goal(goal, road, width, NEXT.pick(view.lang)) if goal else ((), False)
    below, height = (
        _list(events, bottom + lower.height, width, view.lang) if numbered else ((), bottom + lower.height)
    )
    cut = cut or upper.cut or lower.cut
    foot, height = _foot(IN_TABLE.pick(view.lang) if cut else "", height, width)
    return Figure(
        width=width,
        height=height + _EDGE,
        items=(
            *_axes(road, FEELING.pick(view.lang)),
            *_time_ticks(road, events[0]),
            *upper.drawn(road.box.y, up=True),
            *lower.drawn(bottom, up=False),
            *_drawn(road, events, view.lang),
            *aim,
            *below,
            *foot,
        ),
        title=title(view),
        alt=alt(events, goal, view),
        description=description(events, goal, view.lang),
        lang=view.lang,
    )


@frozen(kw_only=True)
class _Road:
    """Where the road runs."""

    box: Box
    times: Scale
    points: tuple[Point, ...]

    @property
    def feelings(self) -> Scale:
        """The way from feelings to heights."""
        return Scale(low=-BEST, high=BEST, start=self.box.bottom - _RADIUS, end=self.box.y + _RADIUS)


def _road(events: Sequence[LifeEvent], width: float, top: float, *, goal: bool) -> _Road:
    right = width - _EDGE - (_GOAL + _ROAD_TO_GOAL if goal else 0.0)
    box = Box(_EDGE + _LEFT, top, right - _EDGE - _LEFT, _HEIGHT)
    low, high = _span(events)
    times = Scale(low=low, high=high, start=box.x + _INSIDE, end=box.right - _INSIDE)
    apart = min(_APART, (box.width - 2 * _INSIDE) / len(events))
    wanted = [times.at(moment) for moment in _moments(events)]
    xs = spread(wanted, [apart] * len(events), box.x + _INSIDE - apart / 2, box.right - _INSIDE + apart / 2)
    made = _Road(box=box, times=times, points=())
    points = tuple((x, made.feelings.at(one.feeling)) for x, one in zip(xs, events, strict=True))
    return evolve(made, points=points)


def _span(events: Sequence[LifeEvent]) -> tuple[int, int]:
    """Return from when to when the road runs: through years, whole decades of age, or numbers."""
    first, last = events[0].start, events[-1].start
    if events[0].decade is not None:
        return first, last + DECADE
    if events[0].year is None:
        last = len(events) - 1
    return (first, last) if first < last else (first - 1, last + 1)


def _moments(events: Sequence[LifeEvent]) -> Iterator[float]:
    """Yield when the events happened: several of one time follow each other."""
    if events[0].year is None and events[0].decade is None:
        yield from range(len(events))
        return
    for start, group in groupby(events, key=lambda event: event.start):
        some = list(group)
        for n, event in enumerate(some):
            yield start + (n / len(some) / 2 if event.decade is None else DECADE * (n + 0.5) / len(some))


def _bands(events: Sequence[LifeEvent], view: View, *, numbered: bool = False) -> tuple[Band, Band]:
    """Return the labels, in words or as numbers, that do not know yet where the road runs."""
    notes = tuple(
        Note(number=n, head=str(n))
        if numbered
        else Note(number=n, head=_head(n, event, view.lang), text=bare(event.event))
        for n, event in enumerate(events, 1)
    )
    return two_bands(notes, [event.feeling for event in events], _EDGE, view.width - _EDGE, _MOST_LINES)


def _head(number: int, event: LifeEvent, lang: Lang) -> str:
    """Return when an event was, or else its place among them, and how it felt."""
    return f"{event.when(lang) or number} ({signed(event.feeling)})"


def _placed(band: Band, road: _Road) -> Band:
    """Return a band whose labels know where the road runs."""
    return evolve(band, notes=tuple(evolve(one, place=road.points[one.number - 1]) for one in band.notes))


def _axes(road: _Road, feeling: str) -> Iterator[Shape]:
    box, scale = road.box, road.feelings
    yield axis_title(feeling, _EDGE + ASCENT * SMALLEST_TEXT, scale)
    yield Polyline(points=((box.x, box.bottom), (box.x, box.y)), ink=AXIS, mark=Mark(role="axis"))
    for value in range(-BEST, BEST + 1):
        y = scale.at(value)
        yield Polyline(points=((box.x - TICK, y), (box.x, y)), ink=AXIS, mark=Mark(role="tick"))
        if value in {-BEST, 0, BEST}:
            place = y + 0.36 * SMALLEST_TEXT
            yield Label(
                x=box.x - TICK - 3, y=place, text=signed(value), anchor="end", mark=Mark(role="tick-label")
            )
    zero = scale.at(0)
    yield Polyline(points=((box.x, zero), (box.right, zero)), ink=_ZERO, mark=Mark(role="zero"))
    yield Polyline(points=((box.x, box.bottom), (box.right, box.bottom)), ink=AXIS, mark=Mark(role="axis"))


def _time_ticks(road: _Road, first: LifeEvent) -> Iterator[Shape]:
    """Yield the strokes of round years, or between decades of age, with their numbers; leads pass behind."""
    times, bottom = road.times, road.box.bottom
    if first.year is not None:
        strokes = [
            tick
            for tick in nice_ticks(times.low, times.high, 8, whole=True)
            if times.low <= tick <= times.high
        ]
        texts = [(tick, f"{tick:.0f}") for tick in strokes]
    elif first.decade is not None:
        strokes = list(range(round(times.low), round(times.high) + 1, DECADE))
        each = -(-len(strokes) // 9)  # no more than eight numbers have room
        texts = [(age + DECADE / 2, f"{age}–{age + DECADE - 1}") for age in strokes[:-1:each] if age >= 0]
    else:
        return
    for x in map(times.at, strokes):
        yield Polyline(points=((x, bottom), (x, bottom + TICK)), ink=AXIS, mark=Mark(role="tick"))
    y = bottom + TICK + 2 + ASCENT * SMALLEST_TEXT
    mark = Mark(layer=3, role="tick-label")
    for moment, text in texts:
        yield Label(x=times.at(moment), y=y, text=text, anchor="middle", halo="#ffffff", mark=mark)


def _drawn(road: _Road, events: Sequence[LifeEvent], lang: Lang) -> Iterator[Shape]:
    if len(road.points) > 1:
        yield Polyline(points=road.points, ink=_ROAD, mark=Mark(layer=0, role="road"))
        yield Polyline(points=road.points, ink=_MIDDLE_OF_ROAD, mark=Mark(layer=2, role="road"))
    for n, (point, event) in enumerate(zip(road.points, events, strict=True), 1):
        told = f"{event.when(lang) or n}: {bare(event.event)} ({signed(event.feeling)})"
        mark = Mark(layer=3, role="point", alt=told)
        yield marker("circle", point, _RADIUS, filled=event.feeling < 0, mark=mark)


def _goal(goal: str, road: _Road, width: float, name: str) -> tuple[tuple[Shape, ...], bool]:
    """Return the goal in a box on the right and the road to it, and whether the text was shortened."""
    most = int((road.box.height - 3 * _PAD) / SMALLEST_TEXT / LEADING) - 1
    lines, cut = clipped(goal, _GOAL - 2 * _PAD, most)
    head = wrap(name, _GOAL - 2 * _PAD, bold=True)
    height = lines_height(len(head)) + lines_height(len(lines)) + 2 * _PAD + 3
    left, top = width - _EDGE - _GOAL, road.box.middle[1] - height / 2
    frame = Rect(x=left, y=top, width=_GOAL, height=height, radius=6, ink=_FRAME)
    like = Label(x=left + _GOAL / 2, y=top + _PAD, text="", anchor="middle")
    below = evolve(like, y=top + _PAD + lines_height(len(head)) + 3)
    box = Group(
        items=(frame, *set_lines(head, evolve(like, bold=True)), *set_lines(lines, below)),
        mark=Mark(role="goal", alt=f"{name}: {goal}"),
    )
    start, tip = road.points[-1], (left, road.box.middle[1])
    way = Polyline(points=(start, tip), ink=_AHEAD, mark=Mark(layer=2, role="road-ahead"))
    return (way, evolve(arrowhead(start, tip), mark=Mark(layer=3, role="road-ahead")), box), cut


def _list(
    events: Sequence[LifeEvent], top: float, width: float, lang: Lang
) -> tuple[tuple[Shape, ...], float]:
    """Return the events with their numbers in two columns, and where they end."""
    column = (width - 2 * _EDGE - _COLUMN_GAP) / 2
    half = -(-len(events) // 2)
    shapes: list[Shape] = []
    lowest = top
    for n, some in enumerate((events[:half], events[half:])):
        x, y = _EDGE + n * (column + _COLUMN_GAP), top + _PAD
        for number, event in enumerate(some, 1 + n * half):
            lines = wrap(f"{_head(number, event, lang)}: {bare(event.event)}", column - _NUMBER)
            like = Label(x=x + _NUMBER, y=y, text="", mark=Mark(layer=4, role="event"))
            numeral = Label(
                x=x + _NUMBER - 6, y=y, text="", anchor="end", bold=True, mark=Mark(role="number")
            )
            shapes += [*set_lines((str(number),), numeral), *set_lines(lines, like)]
            y += lines_height(len(lines)) + 3
        lowest = max(lowest, y)
    return tuple(shapes), lowest


def _foot(text: str, top: float, width: float) -> tuple[tuple[Shape, ...], float]:
    lines = wrap(text, width - 2 * _EDGE)
    like = Label(x=_EDGE, y=top + _PAD, text="", mark=Mark(role="note"))
    return set_lines(lines, like), top + (_PAD + lines_height(len(lines)) if lines else 0.0)
