"""Labels in the right margin of a chart: at the height of what they name, moved apart where they touch."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.figures.axes import Scale
from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Polyline, Shape
from socialwork.figures.placing import spread
from socialwork.figures.textflow import lines_height, most_that_fits, set_lines, wrap

LEAD = 12.0
"""How far from the chart the labels stand."""

WIDEST = 96.0
"""How wide a label may be before it wraps."""

_MOST_LINES = 2
_AIR = 2.0
_THIN = Ink(stroke="#808080", width=0.75)


@frozen
class Beside:
    """A label in the margin.

    Attributes:
        value: The value that it stands beside.
        text: What it says, shortened where it is too long.
        end: What follows, whole.
    """

    value: float
    text: str
    end: str = ""


def margin_width(labels: Sequence[Beside]) -> float:
    """Return how much room the labels need to the right of the chart."""
    lines = [line for one in labels for line in _lines(one)]
    return LEAD + max((text_width(line, SMALLEST_TEXT) for line in lines), default=0.0)


def margin_height(labels: Sequence[Beside]) -> float:
    """Return how high a chart has to be for all labels to stand beside it."""
    return sum(_height(one) for one in labels)


def margin_labels(labels: Sequence[Beside], x: float, scale: Scale) -> Iterator[Shape]:
    """Yield the labels beside a chart whose right side is at *x*, with a thin line to those that moved."""
    ordered = sorted(labels, key=lambda one: -one.value)
    heights = [_height(one) for one in ordered]
    wanted = [scale.at(one.value) for one in ordered]
    reach = SMALLEST_TEXT / 2
    places = spread(wanted, heights, scale.end - reach, scale.start + reach)
    for one, height, place, y in zip(ordered, heights, wanted, places, strict=True):
        if abs(y - place) > 1:
            points = ((x + 1, place), (x + LEAD - 2, y))
            yield Polyline(points=points, ink=_THIN, mark=Mark(layer=1, role="leader"))
        like = Label(x=x + LEAD, y=y - height / 2 + _AIR / 2, text="", mark=Mark(layer=4, role="value"))
        yield from set_lines(_lines(one), like)


def _lines(one: Beside) -> tuple[str, ...]:
    lines = wrap(one.text + one.end, WIDEST)
    if len(lines) <= _MOST_LINES:
        return lines
    length = most_that_fits(len(one.text) - 1, lambda length: len(_cut(one, length)) <= _MOST_LINES)
    return _cut(one, max(length, 1))


def _cut(one: Beside, length: int) -> tuple[str, ...]:
    return wrap(one.text[:length].rstrip() + "…" + one.end, WIDEST)


def _height(one: Beside) -> float:
    return lines_height(len(_lines(one))) + _AIR
