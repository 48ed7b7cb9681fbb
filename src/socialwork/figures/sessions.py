"""The axis of sessions: equal columns with their numbers, as far as there is room for them."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.figures.axes import AXIS, TICK
from socialwork.figures.columns import Columns
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Label, Mark, Polyline, Shape

_AIR = 5.0
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_SHORT = 2.0


@frozen
class SessionAxis:
    """Sessions side by side.

    Attributes:
        first: The number of the first.
        columns: Their columns.
    """

    first: int
    columns: Columns

    def x(self, number: int) -> float:
        """Return the middle of a session's column."""
        return self.columns.centre(number - self.first)

    def before(self, number: int) -> float:
        """Return where a session's column begins."""
        return self.columns.edge(number - self.first)

    @property
    def numbers(self) -> range:
        """The numbers of all sessions."""
        return range(self.first, self.first + self.columns.count)


def axis_of_sessions(axis: SessionAxis, y: float, title: str) -> tuple[tuple[Shape, ...], float]:
    """Return the axis along *y*, and how much room it takes below; every 1st, 2nd, 5th … has its number."""
    columns = axis.columns
    wide = text_width(str(axis.numbers[-1]), SMALLEST_TEXT) + _AIR
    step = next((one for one in _STEPS if one * columns.pitch >= wide), _STEPS[-1])
    line = Polyline(points=((columns.left, y), (columns.right, y)), ink=AXIS, mark=Mark(role="axis"))
    top = y + TICK + 2
    below = top + 1.3 * SMALLEST_TEXT
    middle = (columns.left + columns.right) / 2
    named = Label(
        x=middle, y=below + ASCENT * SMALLEST_TEXT, text=title, anchor="middle", mark=Mark(role="axis-title")
    )
    return (line, *_ticks(axis, y, step, top), named), below + SMALLEST_TEXT - y


def _ticks(axis: SessionAxis, y: float, step: int, top: float) -> Iterator[Shape]:
    for number in axis.numbers:
        named = number % step == 0 or (step == 1)
        if not named and axis.columns.pitch < _AIR:
            continue
        x = axis.x(number)
        points = ((x, y), (x, y + (TICK if named else _SHORT)))
        yield Polyline(points=points, ink=AXIS, mark=Mark(role="tick"))
        if named:
            place = top + ASCENT * SMALLEST_TEXT
            yield Label(x=x, y=place, text=str(number), anchor="middle", mark=Mark(role="tick-label"))
