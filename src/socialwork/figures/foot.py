"""What stands below a chart: its legend and its notes."""

from collections.abc import Sequence

from socialwork.figures.legend import Key, legend
from socialwork.figures.model import Label, Mark, Shape
from socialwork.figures.textflow import lines_height, set_lines, wrap

_AIR = 9.0


def foot(
    keys: Sequence[Key], notes: Sequence[str], left: float, top: float, width: float
) -> tuple[tuple[Shape, ...], float]:
    """Return the legend and the notes below it, and how high both are together."""
    samples, height = legend(keys, left, top + _AIR, width)
    shapes = list(samples)
    y = top + (_AIR + height if keys else 0.0)
    for note in notes:
        lines = wrap(note, width)
        shapes += set_lines(lines, Label(x=left, y=y + 2, text="", mark=Mark(role="note")))
        y += lines_height(len(lines)) + 3
    return tuple(shapes), y - top
