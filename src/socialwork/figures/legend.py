"""The legend of a chart: samples with their meaning, in rows as wide as the chart."""

from collections.abc import Callable, Sequence

from attrs import frozen

from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Group, Label, Mark, Point, Shape
from socialwork.figures.textflow import shortened

LINE, SIGN = 28.0, 12.0
"""How wide the sample of a line is, and that of a sign."""

Sample = Callable[[Point, Point], tuple[Shape, ...]]
"""Makes the shapes of a sample, given its left end and its right end."""

_GAP, _BETWEEN, _ROW = 5.0, 16.0, 1.5


@frozen(kw_only=True)
class Key:
    """One line of a legend.

    Attributes:
        text: What it means.
        sample: Makes the shapes of a sample, given its left end and its right end.
        wide: How wide the sample is.
    """

    text: str
    sample: Sample
    wide: float = LINE


def legend(keys: Sequence[Key], left: float, top: float, width: float) -> tuple[tuple[Shape, ...], float]:
    """Return the legend and how high it is; a text that is wider than the chart is shortened."""
    shapes: list[Shape] = []
    x, row = left, 0
    for key in keys:
        text = shortened(key.text, width - key.wide - _GAP)
        wide = key.wide + _GAP + text_width(text, SMALLEST_TEXT)
        if x > left and x + wide > left + width:
            x, row = left, row + 1
        baseline = top + row * _ROW * SMALLEST_TEXT + (ASCENT + 0.1) * SMALLEST_TEXT
        middle = baseline - 0.36 * SMALLEST_TEXT
        label = Label(x=x + key.wide + _GAP, y=baseline, text=text, mark=Mark(role="legend-text"))
        sample = key.sample((x, middle), (x + key.wide, middle))
        shapes.append(Group(items=(*sample, label), mark=Mark(role="legend")))
        x += wide + _BETWEEN
    height = 0.0 if not keys else (row + 1) * _ROW * SMALLEST_TEXT
    return tuple(shapes), height
