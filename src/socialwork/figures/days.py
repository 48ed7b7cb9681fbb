"""The axis of days: weekday, day of the month and month, as far as there is room for them."""

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby

from attrs import define

from socialwork.figures.axes import AXIS, TICK
from socialwork.figures.columns import Columns
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Label, Mark, Polyline, Shape
from socialwork.text import date_text
from socialwork.words import Lang, Words

_WEEKDAYS = (
    Words("Sen", "Mon"),
    Words("Sel", "Tue"),
    Words("Rab", "Wed"),
    Words("Kam", "Thu"),
    Words("Jum", "Fri"),
    Words("Sab", "Sat"),
    Words("Min", "Sun"),
)
_SIZE = SMALLEST_TEXT
_ROW = 1.3 * _SIZE
_AIR = 4.0
_SHORT = 2.0
_LEAN = 2.0
_BREAK = 3.5


@define(frozen=True, slots=False)
class DayAxis:
    """Days side by side in equal columns; days that are left out have none.

    Attributes:
        days: The days, in rising order.
        columns: Their columns.
    """

    days: tuple[dt.date, ...]
    columns: Columns

    @cached_property
    def _places(self) -> dict[dt.date, int]:
        return {day: n for n, day in enumerate(self.days)}

    def x(self, day: dt.date) -> float:
        """Return the middle of a day's column.

        Raises:
            KeyError: The day has no column.
        """
        return self.columns.centre(self._places[day])

    def before(self, day: dt.date) -> float:
        """Return where the column of *day*, or of the first day after it, begins."""
        later = (n for n, one in enumerate(self.days) if one >= day)
        return self.columns.edge(next(later, len(self.days)))

    @property
    def breaks(self) -> tuple[float, ...]:
        """Where days are left out between two columns."""
        gaps = (n for n in range(1, len(self.days)) if (self.days[n] - self.days[n - 1]).days > 1)
        return tuple(self.columns.edge(n) for n in gaps)


def weekday_text(day: dt.date, lang: Lang) -> str:
    """Return a short name of the day of the week.

    >>> weekday_text(dt.date(2023, 9, 25), "id")
    'Sen'
    """
    return _WEEKDAYS[day.weekday()].pick(lang)


def axis_of_days(axis: DayAxis, y: float, lang: Lang) -> tuple[tuple[Shape, ...], float]:
    """Return the axis of days along *y*, and how much room it takes below."""
    columns = axis.columns
    named = _numbered(axis)
    shapes: list[Shape] = [
        Polyline(points=((columns.left, y), (columns.right, y)), ink=AXIS, mark=Mark(role="axis")),
        *_strokes(axis, y, named),
        *_breaks(axis, y),
    ]
    top = y + TICK + 2
    widest = max(text_width(weekday.pick(lang), _SIZE) for weekday in _WEEKDAYS)
    if len(named) == len(axis.days) and columns.pitch >= widest + _AIR:
        shapes += _row([(axis.x(day), weekday_text(day, lang)) for day in named], top)
        top += _ROW
    shapes += _row([(axis.x(day), str(day.day)) for day in named], top)
    top += _ROW + 3
    return (*shapes, *_months(axis, top, lang)), top + _ROW - y


def _numbered(axis: DayAxis) -> tuple[dt.date, ...]:
    """Return the days that get a number: all, or the first of each week, or of every other week and so on."""
    wide = text_width("30", _SIZE) + _AIR
    if axis.columns.pitch >= wide:
        return axis.days
    firsts = [next(days) for _, days in groupby(axis.days, key=lambda day: day.isocalendar()[:2])]
    kept: list[dt.date] = []
    for day in firsts:
        if not kept or axis.x(day) - axis.x(kept[-1]) >= wide:
            kept.append(day)
    return tuple(kept)


def _strokes(axis: DayAxis, y: float, named: Sequence[dt.date]) -> Iterator[Shape]:
    """Yield a stroke for each day, a short one where it has no number; none where they would touch."""
    strong = frozenset(named)
    for day in axis.days if axis.columns.pitch >= _AIR else named:
        x, length = axis.x(day), TICK if day in strong else _SHORT
        yield Polyline(points=((x, y), (x, y + length)), ink=AXIS, mark=Mark(role="tick"))


def _breaks(axis: DayAxis, y: float) -> Iterator[Shape]:
    """Yield two leaning strokes through the axis where days are left out."""
    last = -math.inf
    for x in axis.breaks:
        if x - last < 5 * _LEAN:
            continue
        last = x
        for shift in (-_LEAN, _LEAN):
            points = ((x + shift - _LEAN, y + _BREAK), (x + shift + _LEAN, y - _BREAK))
            yield Polyline(points=points, ink=AXIS, mark=Mark(role="break"))


def _row(labels: Sequence[tuple[float, str]], top: float) -> Iterator[Shape]:
    for x, text in labels:
        yield Label(x=x, y=top + ASCENT * _SIZE, text=text, anchor="middle", mark=Mark(role="tick-label"))


def _months(axis: DayAxis, top: float, lang: Lang) -> Iterator[Shape]:
    """Yield a line under the days of each month and its name, in the longest form that has room."""
    pitch = axis.columns.pitch
    start = 0
    for _, group in groupby(axis.days, key=lambda day: (day.year, day.month)):
        days = tuple(group)
        left, right = axis.columns.edge(start) + _LEAN / 2, axis.columns.edge(start + len(days)) - _LEAN / 2
        start += len(days)
        if pitch * len(days) >= _AIR:
            yield Polyline(points=((left, top), (right, top)), ink=AXIS, mark=Mark(role="month"))
        month, year = date_text(days[0], lang).split(" ")[1:]
        forms = (f"{month} {year}", f"{month[:3]} {year}", month[:3])
        name = next((form for form in forms if text_width(form, _SIZE) <= right - left), "")
        yield from _row([((left + right) / 2, name)] if name else [], top + 3)
