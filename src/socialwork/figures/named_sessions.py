"""The axis of sessions that have names of their own, such as the week that each covers."""

from collections.abc import Iterator, Mapping

from socialwork.figures.axes import AXIS, TICK
from socialwork.figures.columns import Columns
from socialwork.figures.measure import ASCENT
from socialwork.figures.model import SMALLEST_TEXT, Label, Mark, Polyline, Shape
from socialwork.figures.textflow import lines_height, set_lines, shortened, widest_word, wrap

_AIR = 9.0
_WIDEST = 76.0
_MOST_LINES = 3
_OVER = 18.0  # how far a name may reach below the upright axis, where numbers and title stand above
_DENSE = 5.0


def axis_of_names(
    columns: Columns, names: Mapping[int, str], y: float, title: str
) -> tuple[tuple[Shape, ...], float]:
    """Return the axis along *y*, and how much room it takes below.

    Args:
        columns: The columns of the sessions.
        names: What stands below a column, by its number from 0; names that have no room are left out.
        y: Where the axis stands.
        title: What the sessions are, or empty.
    """
    line = Polyline(points=((columns.left, y), (columns.right, y)), ink=AXIS, mark=Mark(role="axis"))
    step = _step(columns, names)
    named = dict(_names_shown(columns, names, step))
    shown = names if columns.pitch >= _DENSE else named
    strokes = (_stroke(columns.centre(n), y, TICK if n in named else TICK / 2) for n in shown)
    top = y + TICK + 2
    labels: list[Label] = []
    for n, lines in named.items():
        mark = Mark(role="tick-label")
        labels += set_lines(lines, Label(x=columns.centre(n), y=top, text="", anchor="middle", mark=mark))
    below = top + lines_height(max((len(lines) for lines in named.values()), default=0))
    if not title:
        return (line, *strokes, *labels), below - y
    middle, baseline = (columns.left + columns.right) / 2, below + 3 + ASCENT * SMALLEST_TEXT
    said = Label(x=middle, y=baseline, text=title, anchor="middle", mark=Mark(role="axis-title"))
    return (line, *strokes, *labels, said), below + 3 + SMALLEST_TEXT - y


def _step(columns: Columns, names: Mapping[int, str]) -> int:
    """Return how many columns a name may have, so that it has room in a few lines."""
    for step in range(1, columns.count):
        room = step * columns.pitch - _AIR
        if room >= _WIDEST or all(_fits(one, room) for one in names.values()):
            return step
    return columns.count


def _fits(name: str, room: float) -> bool:
    return widest_word(name) <= room and len(wrap(name, room)) <= _MOST_LINES


def _names_shown(
    columns: Columns, names: Mapping[int, str], step: int
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the columns that are named, each with the lines of its name."""
    last = -step
    for n, name in sorted(names.items()):
        beside = min(columns.centre(n) - columns.left + _OVER, columns.right - columns.centre(n))
        room = min(step * columns.pitch, 2 * beside) - _AIR / 2
        if n - last >= step and name.strip() and (_fits(name, room) or room >= _WIDEST / 2):
            last = n
            yield n, _lines(name, room)


def _lines(name: str, room: float) -> tuple[str, ...]:
    lines = wrap(name, room)
    if len(lines) <= _MOST_LINES:
        return lines
    return (*lines[: _MOST_LINES - 1], shortened(" ".join(lines[_MOST_LINES - 1 :]), room))


def _stroke(x: float, y: float, length: float) -> Polyline:
    return Polyline(points=((x, y), (x, y + length)), ink=AXIS, mark=Mark(role="tick"))
