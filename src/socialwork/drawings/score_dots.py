"""Scores of one day as dots, each on a line from the lowest to the highest score (Cleveland 1984)."""

from collections.abc import Iterator

from socialwork.drawings.scored import Gauge
from socialwork.drawings.texts import cut_short
from socialwork.figures.axes import AXIS, TICK, Scale, nice_ticks
from socialwork.figures.box import Box
from socialwork.figures.markers import marker
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Polyline, Shape
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.words import Lang, Words

MEAN = Words("rata-rata {value}", "mean {value}")
"""What stands at the line of a mean."""

_NO_SCORE = Words("tanpa skor", "no score")
_ROW = 14.0
_HEAD = 4.0
_AXIS = 17.0
_RADIUS = 3.2
_NEAR = 5.0
_WIDEST_NAME = 76.0
_MIDDLE = ASCENT / 2 - 0.02
_GUIDE = Ink(stroke="#b0b0b0", width=0.75)
_MEAN = Ink(width=1.0, dash=(3, 2.5))


def dots_height(gauge: Gauge, width: float, lang: Lang) -> float:
    """Return how high the panel of a scale is."""
    head = lines_height(len(wrap(gauge.title(lang), width, bold=True))) + _HEAD
    mean = lines_height(1) if gauge.mean() is not None else 0.0
    return head + mean + len(gauge.scored) * _ROW + _AXIS


def dots(gauge: Gauge, box: Box, lang: Lang) -> Iterator[Shape]:
    """Yield the panel of a scale: its name and range, a row for each respondent, the mean, the scale."""
    lines = wrap(gauge.title(lang), box.width, bold=True)
    yield from set_lines(lines, Label(x=box.x, y=box.y, text="", bold=True, mark=Mark(role="scale")))
    top = box.y + lines_height(len(lines)) + _HEAD
    names = max(text_width(_name(one.who), SMALLEST_TEXT) for one in gauge.scored)
    texts = [gauge.number(one.value, lang) for one in gauge.scored if one.value is not None]
    none = [_NO_SCORE.pick(lang)] if any(one.value is None for one in gauge.scored) else []
    numbers = max(text_width(text, SMALLEST_TEXT) for text in [*texts, *none])
    left, right = box.x + names + 2 * _NEAR, box.right - numbers - 2 * _NEAR
    scale = Scale(low=gauge.low, high=gauge.high, start=left, end=right)
    mean = gauge.mean()
    if mean is not None:
        text = MEAN.pick(lang).format(value=gauge.number(mean, lang))
        half = text_width(text, SMALLEST_TEXT) / 2
        x = min(max(scale.at(mean), box.x + half), box.right - half)
        yield from set_lines((text,), Label(x=x, y=top, text="", anchor="middle", mark=Mark(role="mean")))
        top += lines_height(1)
        ends = ((scale.at(mean), top), (scale.at(mean), top + len(gauge.scored) * _ROW))
        yield Polyline(points=ends, ink=_MEAN, mark=Mark(layer=1, role="mean-line"))
    yield from _rows(gauge, scale, (box.x, top), lang)
    yield from _axis(gauge, scale, top + len(gauge.scored) * _ROW, lang)


def _name(who: str) -> str:
    return cut_short(who, _WIDEST_NAME)


def _rows(gauge: Gauge, scale: Scale, corner: tuple[float, float], lang: Lang) -> Iterator[Shape]:
    left, top = corner
    for n, one in enumerate(gauge.scored):
        y = top + (n + 0.5) * _ROW
        baseline = y + _MIDDLE * SMALLEST_TEXT
        yield Label(x=left, y=baseline, text=_name(one.who), mark=Mark(role="who"))
        yield Polyline(points=((scale.start, y), (scale.end, y)), ink=_GUIDE, mark=Mark(role="range"))
        text = _NO_SCORE.pick(lang) if one.value is None else gauge.number(one.value, lang)
        yield Label(x=scale.end + 2 * _NEAR, y=baseline, text=text, mark=Mark(role="value"))
        if one.value is not None:
            mark = Mark(layer=2, role="score", alt=f"{one.who}: {text}")
            yield marker("circle", (scale.at(one.value), y), _RADIUS, mark=mark)


def _axis(gauge: Gauge, scale: Scale, y: float, lang: Lang) -> Iterator[Shape]:
    yield Polyline(points=((scale.start, y), (scale.end, y)), ink=AXIS, mark=Mark(role="axis"))
    middle = [value for value in nice_ticks(gauge.low, gauge.high, 4) if gauge.low < value < gauge.high]
    used: list[float] = []
    for value in (gauge.low, gauge.high, *middle):
        x, text = scale.at(value), gauge.number(value, lang)
        yield Polyline(points=((x, y), (x, y + TICK)), ink=AXIS, mark=Mark(role="tick"))
        if all(abs(x - other) > text_width(text, SMALLEST_TEXT) + 2 * _NEAR for other in used):
            used.append(x)
            place = y + TICK + 1 + ASCENT * SMALLEST_TEXT
            yield Label(x=x, y=place, text=text, anchor="middle", mark=Mark(role="tick-label"))
