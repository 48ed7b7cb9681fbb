"""Scores over time: a line for each respondent from one day to the next, and the line of their mean."""

import datetime as dt
import math
from collections.abc import Iterator, Sequence

from socialwork.drawings.case_words import day_forms
from socialwork.drawings.scored import Gauge, Scored
from socialwork.figures.axes import AXIS, TICK, Scale, nice_ticks, tick_width, upright_axis
from socialwork.figures.box import Box
from socialwork.figures.columns import Columns
from socialwork.figures.margin import Beside, margin_height, margin_labels, margin_width
from socialwork.figures.markers import marker
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.words import Lang, Words

MEAN = Words("rata-rata", "mean")
NO_DAY = Words("tanpa tanggal", "undated")

_HEAD = 9.0
_LOWEST = 96.0
_AXIS = 18.0
_RADIUS = 2.4
_MEAN_RADIUS = 3.6
_LINE = Ink(stroke="#707070", width=0.9)
_MEAN_LINE = Ink(width=2.0)


def occasions(gauge: Gauge) -> tuple[dt.date | None, ...]:
    """Return the days on which there were answers, those without a day first."""
    days = sorted({one.day for one in gauge.scored if one.day is not None})
    return (*([None] if any(one.day is None for one in gauge.scored) else []), *days)


def course_height(gauge: Gauge, width: float, lang: Lang) -> float:
    """Return how high the panel of a scale is."""
    head = lines_height(len(wrap(gauge.title(lang), width, bold=True))) + _HEAD
    return head + max(_LOWEST, margin_height(_beside(gauge, lang))) + _AXIS


def course(gauge: Gauge, box: Box, lang: Lang) -> Iterator[Shape]:
    """Yield the panel of a scale: its name and range, a line for each respondent and one for the mean."""
    lines = wrap(gauge.title(lang), box.width, bold=True)
    yield from set_lines(lines, Label(x=box.x, y=box.y, text="", bold=True, mark=Mark(role="scale")))
    beside = _beside(gauge, lang)
    top = box.y + lines_height(len(lines)) + _HEAD
    height = max(_LOWEST, margin_height(beside))
    scale = Scale(low=gauge.low, high=gauge.high, start=top + height, end=top)
    inner = [value for value in nice_ticks(gauge.low, gauge.high, 4) if gauge.low < value < gauge.high]
    near = SMALLEST_TEXT + 2
    ticks = (
        gauge.low,
        *[v for v in inner if min(abs(scale.at(v) - scale.start), abs(scale.at(v) - scale.end)) > near],
        gauge.high,
    )
    left, right = box.x + tick_width(ticks, lang), box.right - margin_width(beside)
    days = occasions(gauge)
    columns = Columns(left, right, len(days))
    yield from upright_axis(left, scale, ticks, lang)
    yield from _days(days, columns, scale.start, box, lang)
    places = {day: columns.centre(n) for n, day in enumerate(days)}
    for own in _people(gauge).values():
        points = [(places[one.day], scale.at(one.value)) for one in own if one.value is not None]
        yield from _line(points, _LINE, 1, "course")
        for one in own:
            if one.value is not None:
                mark = Mark(layer=2, role="score", alt=f"{one.who}: {gauge.number(one.value, lang)}")
                place = (places[one.day], scale.at(one.value))
                yield marker("circle", place, _RADIUS, filled=False, mark=mark)
    means = [(x, gauge.mean(day, every=False)) for day, x in places.items()]
    known = [(x, scale.at(mean)) for x, mean in means if mean is not None]
    yield from _line(known, _MEAN_LINE, 3, "mean-line")
    for point in known:
        yield marker("square", point, _MEAN_RADIUS, mark=Mark(layer=3, role="mean"))
    yield from margin_labels(beside, right, scale)


def _days(
    days: Sequence[dt.date | None], columns: Columns, y: float, box: Box, lang: Lang
) -> Iterator[Shape]:
    """Yield the axis of days at *y*; what is written below it stays within *box*."""
    yield Polyline(points=((columns.left, y), (columns.right, y)), ink=AXIS, mark=Mark(role="axis"))
    none = NO_DAY.pick(lang)
    forms = [[none if day is None else day_forms(day, lang)[n] for day in days] for n in range(3)]
    wide = [max(text_width(text, SMALLEST_TEXT) for text in texts) for texts in forms]
    texts = next((one for one, each in zip(forms, wide, strict=True) if each < columns.pitch - 3), forms[-1])
    end = -math.inf
    for n, text in enumerate(texts):
        x = columns.centre(n)
        yield Polyline(points=((x, y), (x, y + TICK)), ink=AXIS, mark=Mark(role="tick"))
        half = text_width(text, SMALLEST_TEXT) / 2
        middle = min(max(x, box.x + half), box.right - half)
        if middle - half > end + 2:
            end = middle + half
            place = y + TICK + 2 + ASCENT * SMALLEST_TEXT
            yield Label(x=middle, y=place, text=text, anchor="middle", mark=Mark(role="tick-label"))


def _line(points: Sequence[Point], ink: Ink, layer: int, role: str) -> Iterator[Shape]:
    if len(points) > 1:
        yield Polyline(points=tuple(points), ink=ink, mark=Mark(layer=layer, role=role))


def _people(gauge: Gauge) -> dict[str, list[Scored]]:
    """Return the scores of each respondent in the order of days."""
    found: dict[str, list[Scored]] = {}
    for one in sorted(gauge.scored, key=lambda each: each.day or dt.date.min):
        found.setdefault(one.who, []).append(one)
    return found


def _beside(gauge: Gauge, lang: Lang) -> tuple[Beside, ...]:
    """Return what stands in the right margin: each respondent at the last score, and the mean."""
    found: list[Beside] = []
    for who, own in _people(gauge).items():
        values = [one.value for one in own if one.value is not None]
        if values:
            found.append(Beside(values[-1], who, f" {gauge.number(values[-1], lang)}"))
    means = [mean for day in occasions(gauge) if (mean := gauge.mean(day, every=False)) is not None]
    if means:
        found.append(Beside(means[-1], MEAN.pick(lang), f" {gauge.number(means[-1], lang)}"))
    return tuple(found)
