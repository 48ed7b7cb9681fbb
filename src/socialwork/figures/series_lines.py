"""The lines of a chart of a series that were asked for: level, trend, band, goal and criterion."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from socialwork.figures.axes import Scale
from socialwork.figures.columns import Columns
from socialwork.figures.model import Ink, Mark, Point, Polyline, Shape
from socialwork.figures.series_curve import ChartLine, ChartPhase, Moment, column

SOLID = Ink(width=0.9)
FORETOLD = Ink(width=0.9, dash=(5, 3))
BAND = Ink(width=0.9, dash=(1.5, 2.5))
GOAL = Ink(width=0.9, dash=(9, 2.5, 1.5, 2.5))
CRITERION = Ink(width=1.1, dash=(6, 2))

_LAYER = 1


@frozen(kw_only=True)
class Stretch:
    """A part of a line, from one place on the axis of time to another.

    Attributes:
        points: Its ends, in pixels.
        ink: How it is drawn.
    """

    points: tuple[Point, Point]
    ink: Ink


@frozen(kw_only=True)
class Plot:
    """Where the readings of a panel stand.

    Attributes:
        first: The session or day of the first column.
        columns: The columns.
        scale: The way from values to heights.
    """

    first: Moment
    columns: Columns
    scale: Scale

    def x(self, at: Moment) -> float:
        """Return the middle of the column of a session or day, which may lie outside."""
        return self.columns.centre(column(at, self.first))

    def shown(self, at: Moment) -> bool:
        """Whether a session or day has a column."""
        return 0 <= column(at, self.first) < self.columns.count

    def borders(self, phases: Sequence[ChartPhase]) -> tuple[float, ...]:
        """Return where phases begin and end: at the sides, and half way between neighbouring readings."""
        between = (
            (self.x(one.points[-1].at) + self.x(other.points[0].at)) / 2 for one, other in pairwise(phases)
        )
        return (self.columns.left, *between, self.columns.right)


def stretches(line: ChartLine, phases: Sequence[ChartPhase], plot: Plot) -> tuple[Stretch, ...]:
    """Return the parts of a line inside the plot; what lies beyond its own phase foretells, and is dashed."""
    ends = _ends(line, plot)
    if ends is None:
        return ()
    left, right = ends
    if line.kind in {"band", "goal"}:
        return (Stretch(points=(left, right), ink=BAND if line.kind == "band" else GOAL),)
    border = next((x for x in plot.borders(phases)[1:] if x > left[0] + 1e-6), right[0])
    if border >= right[0] - 1e-6:
        return (Stretch(points=(left, right), ink=SOLID),)
    turn = (border, left[1] + (right[1] - left[1]) * (border - left[0]) / (right[0] - left[0]))
    return Stretch(points=(left, turn), ink=SOLID), Stretch(points=(turn, right), ink=FORETOLD)


def drawn_lines(lines: Sequence[ChartLine], phases: Sequence[ChartPhase], plot: Plot) -> Iterator[Shape]:
    """Yield all lines and the criteria of the phases."""
    for line in lines:
        for one in stretches(line, phases, plot):
            mark = Mark(layer=_LAYER, role="line")
            yield Polyline(points=one.points, ink=one.ink, mark=mark)
    for phase, (left, right) in zip(phases, pairwise(plot.borders(phases)), strict=True):
        if phase.criterion is not None:
            y = plot.scale.at(phase.criterion)
            mark = Mark(layer=_LAYER, role="criterion")
            yield Polyline(points=((left, y), (right, y)), ink=CRITERION, mark=mark)


def value_at(line: ChartLine, at: Moment) -> float | None:
    """Return the value of a line at a session or day, or ``None`` where it does not reach that."""
    before, after = column(at, line.start), column(line.end, at)
    if before < 0 or after < 0:
        return None
    return line.first + (line.last - line.first) * before / (before + after) if before else line.first


def _ends(line: ChartLine, plot: Plot) -> tuple[Point, Point] | None:
    """Return the ends of a line inside the plot; a level one reaches to the edges of its columns."""
    start, end = column(line.start, plot.first), column(line.end, plot.first)
    left, right = max(start, 0), min(end, plot.columns.count - 1)
    if left > right:
        return None
    reach = plot.columns.pitch / 2 if line.first == line.last else 0.0
    rise = (line.last - line.first) / (end - start) if end > start else 0.0
    low, high = (plot.scale.at(line.first + rise * (n - start)) for n in (left, right))
    return (plot.columns.centre(left) - reach, low), (plot.columns.centre(right) + reach, high)
