"""The legend below a genogram: samples with their meaning in columns, and notes below them."""

from collections.abc import Callable, Sequence

from attrs import frozen

from socialwork.drawings.genogram.sizes import TEXT
from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT, Group, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.textflow import lines_height, set_lines, wrap

SAMPLE = 38.0
"""How wide a sample is."""

HIGH = 18.0
"""How high a sample may be."""

Sample = Callable[[Point], tuple[Shape, ...]]
"""Makes the shapes of a sample round its middle."""

_GAP, _BETWEEN, _ROW, _AIR = 6.0, 18.0, 4.0, 8.0
_WIDEST = 190.0
_FEW = 2
_TITLE_SIZE = SMALLEST_TEXT * 1.125
_RULE = Ink(stroke="#808080", width=0.75)


@frozen(kw_only=True)
class Key:
    """One entry of the legend.

    Attributes:
        text: What it means.
        sample: What it looks like.
    """

    text: str
    sample: Sample


@frozen
class _Entry:
    key: Key
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return max(HIGH, lines_height(len(self.lines))) + _ROW


def legend(
    title: str, keys: Sequence[Key], notes: Sequence[str], width: float
) -> tuple[tuple[Shape, ...], float]:
    """Return the legend from 0, 0 on, *width* pixels wide, and how high it is.

    Entries stand in as many columns of equal width as there is room for, and read downwards.
    """
    if not keys and not notes:
        return (), 0.0
    shapes: list[Shape] = [
        Polyline(points=((0, 0), (width, 0)), ink=_RULE, mark=Mark(role="legend-rule")),
        Label(
            x=0,
            y=_AIR + _TITLE_SIZE,
            text=title,
            size=_TITLE_SIZE,
            bold=True,
            mark=Mark(layer=TEXT, role="legend"),
        ),
    ]
    y = 2 * _AIR + _TITLE_SIZE
    columns = max(min(int((width + _BETWEEN + 1) // (_wide(keys) + _BETWEEN)), len(keys)), 1)
    column = (width + _BETWEEN) / columns - _BETWEEN
    entries = [_Entry(key, wrap(key.text, column - SAMPLE - _GAP)) for key in keys]
    bottom = y
    for n, stack in enumerate(_stacks(entries, columns)):
        x, top = n * (column + _BETWEEN), y
        for entry in stack:
            middle = top + (entry.height - _ROW) / 2
            text_top = middle - lines_height(len(entry.lines)) / 2
            like = Label(x=x + SAMPLE + _GAP, y=text_top, text="", mark=Mark(layer=TEXT, role="legend-text"))
            items = (*entry.key.sample((x + SAMPLE / 2, middle)), *set_lines(entry.lines, like))
            shapes.append(Group(items=items, mark=Mark(role="legend")))
            top += entry.height
        bottom = max(bottom, top)
    y = bottom + (_ROW if notes else 0)
    for note in notes:
        lines = wrap(note, width)
        shapes += set_lines(lines, Label(x=0, y=y, text="", mark=Mark(layer=TEXT, role="note")))
        y += lines_height(len(lines)) + 3
    return tuple(shapes), y


def least_width(keys: Sequence[Key]) -> float:
    """Return the least width at which a legend looks well: two columns of its entries."""
    return min(_FEW, len(keys)) * (_wide(keys) + _BETWEEN) - _BETWEEN if keys else 0.0


def _wide(keys: Sequence[Key]) -> float:
    """Return how wide a column would like to be."""
    widest = max((SAMPLE + _GAP + text_width(key.text, SMALLEST_TEXT) for key in keys), default=0.0)
    return min(widest + 1, _WIDEST)


def _stacks(entries: Sequence[_Entry], columns: int) -> list[list[_Entry]]:
    """Return the entries in columns of about the same height, in their order."""
    rest = list(entries)
    stacks: list[list[_Entry]] = []
    for n in range(columns, 0, -1):
        goal = sum(entry.height for entry in rest) / n
        stack: list[_Entry] = []
        high = 0.0
        while rest and (n == 1 or high + rest[0].height / 2 <= goal or not stack):
            high += rest[0].height
            stack.append(rest.pop(0))
        stacks.append(stack)
    return stacks
