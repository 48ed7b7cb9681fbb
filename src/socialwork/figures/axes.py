"""Axes of charts: round steps, the way from values to pixels, and the axis on the left."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Polyline, Shape
from socialwork.words import Lang

TICK = 4.0
"""How long the strokes of a scale are, outside the chart."""

AXIS = Ink(width=1.0)
"""How axes are drawn."""

_GAP = 3.0
_MIDDLE = ASCENT / 2 - 0.02  # from the middle of a figure down to its baseline, in heights of the font


@frozen(kw_only=True)
class Scale:
    """The way from values to places on an axis.

    Attributes:
        low: The value at *start*.
        high: The value at *end*; not the same as *low*.
        start: A place, in pixels.
        end: Another one; above *start* on an upright axis, so smaller.
    """

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the place of *value*.

        >>> Scale(low=0, high=50, start=200, end=0).at(30)
        80.0
        """
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def nice_step(span: float, most: int = 6, *, whole: bool = False) -> float:
    """Return a round step, 1, 2 or 5 times a power of ten, that needs *most* steps at most for *span*.

    Args:
        span: The length that the steps cover.
        most: How many steps there may be, 1 or more.
        whole: Whether the step is to be a whole number.

    >>> nice_step(43), nice_step(1.2), nice_step(3, whole=True)
    (10.0, 0.2, 1.0)
    """
    if span <= 0:
        return 1.0
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * most >= span * (1 - 1e-9))
    return max(step, 1.0) if whole else float(f"{step:.6g}")


def nice_ticks(low: float, high: float, most: int = 6, *, whole: bool = False) -> tuple[float, ...]:
    """Return round values from *low* or below to *high* or above, evenly spaced; two at least.

    >>> nice_ticks(0, 43)
    (0.0, 10.0, 20.0, 30.0, 40.0, 50.0)
    """
    step = nice_step(high - low, most, whole=whole)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    decimals = max(0, 1 - math.floor(math.log10(step)))
    return tuple(round(n * step, decimals) for n in range(first, max(last, first + 1) + 1))


def decimal_text(value: float, lang: Lang = "id", places: int = 2) -> str:
    """Return a number as people write it: no zeros at the end, and a comma in Indonesian.

    >>> decimal_text(0.5), decimal_text(1.0), decimal_text(-2.25, "en")
    ('0,5', '1', '−2.25')
    """
    text = f"{abs(value):.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    sign = "−" if value < 0 and text != "0" else ""
    return sign + (text if lang == "en" else text.replace(".", ","))


def tick_texts(ticks: Sequence[float], lang: Lang) -> tuple[str, ...]:
    """Return the numbers of a scale, with as many places as its steps need.

    >>> tick_texts((0.0, 0.005, 0.01), "en")
    ('0', '0.005', '0.01')
    """
    step = min((abs(after - before) for before, after in pairwise(ticks)), default=1.0)
    places = max(2, math.ceil(-math.log10(step) - 1e-9)) if step else 2
    return tuple(decimal_text(one, lang, places) for one in ticks)


def tick_width(ticks: tuple[float, ...], lang: Lang) -> float:
    """Return how much room the numbers of a scale take, with its strokes."""
    return texts_width(tick_texts(ticks, lang))


def texts_width(texts: Sequence[str]) -> float:
    """Return how much room the texts of a scale take, with its strokes."""
    return max(text_width(one, SMALLEST_TEXT) for one in texts) + TICK + _GAP


def upright_axis(x: float, scale: Scale, ticks: tuple[float, ...], lang: Lang) -> Iterator[Shape]:
    """Yield the axis on the left of a chart, with its strokes and numbers, at *x*."""
    yield Polyline(points=((x, scale.start), (x, scale.end)), ink=AXIS, mark=Mark(role="axis"))
    for value, text in zip(ticks, tick_texts(ticks, lang), strict=True):
        yield from upright_tick(x, scale.at(value), text)


def upright_tick(x: float, y: float, text: str) -> Iterator[Shape]:
    """Yield a stroke of an axis on the left, which stands at *x*, and what is written beside it."""
    yield Polyline(points=((x - TICK, y), (x, y)), ink=AXIS, mark=Mark(role="tick"))
    yield Label(
        x=x - TICK - _GAP,
        y=y + _MIDDLE * SMALLEST_TEXT,
        text=text,
        anchor="end",
        mark=Mark(role="tick-label"),
    )


def axis_title(text: str, x: float, scale: Scale) -> Label:
    """Return the title of an upright axis: turned, in its middle, its baseline at *x*."""
    middle = (scale.start + scale.end) / 2
    return Label(x=x, y=middle, text=text, anchor="middle", turned=True, mark=Mark(role="axis-title"))
