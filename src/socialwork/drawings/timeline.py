"""The timeline of a case: its stages as bars, and a row of marks for each kind of event."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import product

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.drawings import case_words as words
from socialwork.drawings.base import View
from socialwork.drawings.case_rows import SHOWN, CaseRows, EventRow, StageRow, case_rows
from socialwork.errors import DrawingError
from socialwork.figures.box import Box
from socialwork.figures.columns import Columns
from socialwork.figures.days import DayAxis, axis_of_days
from socialwork.figures.markers import marker
from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT, Figure, Ink, Label, Mark, Polyline, Rect, Shape
from socialwork.figures.placed import Wanted, placed
from socialwork.figures.textflow import lines_box, lines_height, set_lines, wrap
from socialwork.remembering import forgetting
from socialwork.words import Lang, Words

LONGEST = 3660
"""How many days a timeline may cover; more is a slip in a date."""

_EDGE = 1.5
_NAMES = 112.0
_AIR = 6.0
_BAR = 11.0
_ROW = 17.0
_BETWEEN = 8.0
_RADIUS = 3.4
_LINE = lines_height(1) + 1.5
_NEAR = 3.0
_PAPER = "#ffffff"
_STAGE = Ink(width=1.0, fill="#d9d9d9")
_MONTH = Ink(stroke="#c8c8c8", width=0.75)
_RULE = Ink(stroke="#808080", width=0.75)

_NOTHING = Words("kasus ini belum mempunyai tanggal yang dapat digambar", "the case has no dates to draw")
_TOO_LONG = Words(
    "tanggal kasus ini terentang {days} hari; tahunnya perlu diperiksa",
    "the dates of the case lie {days} days apart; look at their years",
)


@forgetting
def case_timeline(case: Case, view: View) -> Figure:
    """Return the timeline of *case*: its stages, meetings, visits, conferences, group sessions and exchanges.

    A date for which there is no room beside its mark stands in the description alone.

    Raises:
        DrawingError: The case has no dates, or they lie further apart than any case lasts.
    """
    rows = case_rows(case)
    span = rows.days
    if span is None:
        raise DrawingError(_NOTHING)
    count = (span[1] - span[0]).days + 1
    if count > LONGEST:
        raise DrawingError(_TOO_LONG.format(days=count))
    days = tuple(span[0] + dt.timedelta(days=n) for n in range(count))
    left = _EDGE + _NAMES + _AIR
    axis = DayAxis(days, Columns(left, view.width - _EDGE - _AIR, count))
    shapes, bottom = _rows(rows, axis, view.lang)
    scale, height = axis_of_days(axis, bottom, view.lang)
    end = bottom + height
    lines = [line for note in words.later(rows, view.lang) for line in wrap(note, view.width - 2 * _EDGE)]
    notes = set_lines(lines, Label(x=_EDGE, y=end + _AIR, text="", mark=Mark(role="note")))
    end += _AIR + lines_height(len(lines)) if lines else 0.0
    client = view.name(case.people.client.code)
    return Figure(
        width=view.width,
        height=end + _EDGE,
        items=(*_months(axis, bottom), *shapes, *scale, *notes),
        title=words.title(client, view.lang),
        alt=words.alt(rows, span, client, view.lang),
        description=words.description(rows, view.lang),
        lang=view.lang,
    )


def _rows(rows: CaseRows, axis: DayAxis, lang: Lang) -> tuple[tuple[Shape, ...], float]:
    """Return all rows, and where they end."""
    shapes: list[Shape] = []
    y = _EDGE
    for stage in rows.stages:
        shapes += _name(stage.kind.label(lang), y, _ROW)
        shapes += _stage_row(stage, axis, y, lang)
        y += _ROW
    if rows.stages and rows.events:
        y += _BETWEEN / 2
        ends = ((_EDGE, y), (axis.columns.right, y))
        shapes.append(Polyline(points=ends, ink=_RULE, mark=Mark(role="rule")))
        y += _BETWEEN / 2
    for row in rows.events:
        lane = _lane(row, axis, lang)
        shapes += _name(row.kind.label(lang), y, lane.height)
        shapes += lane.drawn(axis, y, lang)
        y += lane.height + 2
    return tuple(shapes), y + _BETWEEN / 2


def _name(text: str, top: float, height: float) -> Iterator[Label]:
    lines = wrap(text, _NAMES)
    y = top + max(height - lines_height(len(lines)), 0.0) / 2
    yield from set_lines(lines, Label(x=_EDGE, y=y, text="", mark=Mark(role="row")))


def _months(axis: DayAxis, bottom: float) -> Iterator[Shape]:
    """Yield a thin line before the first day of each month."""
    for day in axis.days[1:]:
        if day.day == 1 and axis.columns.pitch * 28 > _NEAR * 2:
            x = axis.before(day)
            yield Polyline(
                points=((x, _EDGE), (x, bottom)), ink=_MONTH, mark=Mark(layer=-1, role="month-line")
            )


# --- stages -----------------------------------------------------------------------------------


def _stage_row(row: StageRow, axis: DayAxis, top: float, lang: Lang) -> Iterator[Shape]:
    bars = [_bar(axis, one.start, one.end, top) for one in row.periods]
    for box in bars:
        yield Rect(
            x=box.x, y=box.y, width=box.width, height=box.height, ink=_STAGE, mark=Mark(layer=1, role="stage")
        )
    room = Box(axis.columns.left, top, axis.columns.right - axis.columns.left, _ROW)
    if not bars:
        y = top + (_ROW - lines_height(1)) / 2
        like = Label(x=room.x + _NEAR, y=y, text="", italic=True, mark=Mark(role="period"))
        yield from set_lines((words.NO_DATE.pick(lang),), like)
    wanted = [
        tuple(_beside(form, box, top) for form in words.period_forms(one, lang))
        for one, box in zip(row.periods, bars, strict=True)
    ]
    for label in placed(wanted, room, [box.grown(1) for box in bars]):
        yield evolve(label, halo=_PAPER)


def _bar(axis: DayAxis, start: dt.date, end: dt.date, top: float) -> Box:
    left, right = axis.before(start), axis.before(end + dt.timedelta(days=1))
    return Box(left, top + (_ROW - _BAR) / 2, max(right - left, 2.0), _BAR)


def _beside(text: str, bar: Box, top: float) -> Wanted:
    """Return a text that may stand to the right or to the left of a bar."""
    size = lines_box((text,))
    y = top + (_ROW - size.height) / 2
    places = (bar.right + _NEAR + 1, bar.x - size.width - _NEAR - 1)
    return Wanted((text,), tuple(Box(x, y, size.width, size.height) for x in places))


# --- events -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class _Lane:
    """A row of marks: for each day its text and the line in which it stands, 0 below the marks, 1 above."""

    row: EventRow
    texts: tuple[tuple[float, str, int | None], ...]

    @property
    def above(self) -> float:
        return _LINE if any(line == 1 for _, _, line in self.texts) else 0.0

    @property
    def height(self) -> float:
        return self.above + 2 * _RADIUS + 3 + _LINE

    def drawn(self, axis: DayAxis, top: float, lang: Lang) -> Iterator[Shape]:
        form, filled = SHOWN[self.row.kind]
        y = top + self.above + _RADIUS + 1
        for day, (middle, text, line) in zip(self.row.days, self.texts, strict=True):
            alt = f"{self.row.kind.label(lang)}, {words.day_forms(day, lang)[0]}"
            mark = Mark(layer=2, role="event", alt=alt)
            yield marker(form, (axis.x(day), y), _RADIUS, filled=filled, mark=mark)
            if line is not None:
                place = top if line else y + _RADIUS + 2
                like = Label(
                    x=middle, y=place, text="", anchor="middle", halo=_PAPER, mark=Mark(layer=4, role="date")
                )
                yield from set_lines((text,), like)


def _lane(row: EventRow, axis: DayAxis, lang: Lang) -> _Lane:
    """Return a row of marks with the longest form of its dates for which there is room."""
    first = {one.date: one for one in reversed(row.events)}
    xs = [axis.x(day) for day in row.days]
    forms = [
        [words.event_name(first[day], lang) + words.day_forms(day, lang)[form] for day in row.days]
        for form in range(3)
    ]
    every = [_lines(texts, xs, axis.columns, lines) for lines, texts in product((1, 2), forms)]
    whole = (found for found in every if all(line is not None for _, _, line in found))
    return _Lane(row=row, texts=next(whole, every[-1]))


def _lines(
    texts: Sequence[str], wanted: Sequence[float], columns: Columns, lines: int
) -> tuple[tuple[float, str, int | None], ...]:
    """Return for each text its middle and its line: the first in which it touches no other."""
    ends = [columns.left - _NAMES / 2] * lines
    found: list[tuple[float, str, int | None]] = []
    for text, x in zip(texts, wanted, strict=True):
        half = text_width(text, SMALLEST_TEXT) / 2
        middle = min(max(x, columns.left + half - _NEAR), columns.right + _AIR - half)
        line = next((n for n, end in enumerate(ends) if middle - half >= end + _NEAR), None)
        if line is not None:
            ends[line] = middle + half
        found.append((middle, text, line))
    return tuple(found)
