"""The upright axis of a chart of a series: from 0, or with a visible break; words for yes and no."""

from collections.abc import Iterator

from attrs import field, frozen

from socialwork.figures.axes import (
    AXIS,
    Scale,
    nice_ticks,
    texts_width,
    tick_texts,
    upright_tick,
)
from socialwork.figures.model import Ink, Mark, Point, Polyline, Shape
from socialwork.figures.series_curve import SeriesCurve
from socialwork.words import Lang

_LIFT = 7.0  # zero stands above the axis of time, so that readings of zero can be seen
_BREAK = 22.0  # how high the part is that stands for the numbers that are left out
_MOST_STEPS, _LEAST_STEPS = 6, 3
_NARROW = 0.35  # readings that differ by less of their height than this need a break
_LEAN, _HALF = 4.0, 2.5
_PLACES = 6  # what lies behind is no reading of anybody, and its numbers would fill the page
_ZERO = Ink(stroke="#808080", width=0.75)


@frozen(kw_only=True)
class Upright:
    """An axis for values, whose places are not settled yet.

    Attributes:
        ticks: The values that have a number.
        texts: What stands beside them.
        broken: Whether the numbers from 0 to the first are left out.
    """

    ticks: tuple[float, ...]
    texts: tuple[str, ...]
    broken: bool = field(default=False)

    @property
    def width(self) -> float:
        """How much room its texts take."""
        return texts_width((*self.texts, "0") if self.broken else self.texts)

    def scale(self, top: float, bottom: float) -> Scale:
        """Return the way from values to places; *bottom* is where the axis of time stands."""
        raised = _BREAK if self.broken else _LIFT if self.ticks[0] == 0 else 0.0
        return Scale(low=self.ticks[0], high=self.ticks[-1], start=bottom - raised, end=top)

    def draw(self, left: float, right: float, bottom: float, scale: Scale) -> Iterator[Shape]:
        """Yield the axis at *left*, and a line for zero where there are numbers below."""
        for points in self._strokes(left, bottom, scale):
            yield Polyline(points=points, ink=AXIS, mark=Mark(role="axis"))
        for value, text in zip(self.ticks, self.texts, strict=True):
            yield from upright_tick(left, scale.at(value), text)
        if self.broken:
            yield from upright_tick(left, bottom, "0")
            yield from _break(left, (bottom + scale.start) / 2)
        elif self.ticks[0] < 0 < self.ticks[-1]:
            y = scale.at(0)
            yield Polyline(points=((left, y), (right, y)), ink=_ZERO, mark=Mark(role="zero"))

    def _strokes(self, left: float, bottom: float, scale: Scale) -> Iterator[tuple[Point, Point]]:
        if not self.broken:
            yield (left, bottom), (left, scale.end)
            return
        middle = (bottom + scale.start) / 2
        yield (left, bottom), (left, middle + _HALF)
        yield (left, middle - _HALF), (left, scale.end)


def upright(curve: SeriesCurve, lang: Lang) -> Upright:
    """Return the axis for the values of a chart, the same in all its panels.

    It starts at 0, unless the readings lie so far above it and so close together that their course could
    not be seen; then it has a break.
    """
    if curve.yes_no:
        return Upright(ticks=(0.0, 1.0), texts=curve.yes_no)
    heights = tuple(round(value, _PLACES) for tier in curve.tiers for value in tier.heights) or (0.0,)
    readings = (one.value for tier in curve.tiers for one in tier.points if one.value is not None)
    low, high, whole = min(heights), max(heights), all(float(one).is_integer() for one in readings)
    most = max(_LEAST_STEPS, _MOST_STEPS + 1 - len(curve.tiers))
    if 0 < high - low < _NARROW * low:
        ticks = nice_ticks(low, high, most, whole=whole)
        if ticks[0] > 0:
            return Upright(ticks=ticks, texts=tick_texts(ticks, lang), broken=True)
    ticks = nice_ticks(min(low, 0.0), max(high, 0.0), most, whole=whole)
    return Upright(ticks=ticks, texts=tick_texts(ticks, lang))


def _break(x: float, y: float) -> Iterator[Shape]:
    """Yield two leaning strokes where the axis has a break."""
    for shift in (-_HALF, _HALF):
        points = ((x - _LEAN, y + shift + 1), (x + _LEAN, y + shift - 1))
        yield Polyline(points=points, ink=AXIS, mark=Mark(role="break"))
