"""The numbers of a chart that stands in a document, in no file format."""

from typing import Literal

from attrs import frozen

LineStyle = Literal["none", "solid", "dashed", "dotted"]
"""How a line is drawn."""


@frozen(kw_only=True)
class ChartPath:
    """One line of a chart: a value for each category, with gaps.

    Attributes:
        name: What it is.
        values: Its values in the order of the categories; ``None`` breaks the line.
        line: How values that follow one another are joined.
        marks: Whether each value has a mark.
    """

    name: str
    values: tuple[float | None, ...]
    line: LineStyle = "solid"
    marks: bool = True


@frozen(kw_only=True)
class ChartSign:
    """What stands at one category of a chart: words at the top, an upright line, or both.

    Attributes:
        at: The category, counted from 0.
        text: The words, or empty.
        line: How the line is drawn.
    """

    at: int
    text: str = ""
    line: LineStyle = "none"


@frozen(kw_only=True)
class LineChart:
    """The numbers of a line chart, for writers that can make one whose numbers a reader can change.

    Attributes:
        categories: What stands below the values, in order; empty where only a line stands.
        paths: The lines; each has as many values as there are categories.
        signs: Names of stretches, lines between them, events.
        low: Where the upright axis begins.
        high: Where it ends.
        step: The distance of its numbers.
        across: The title of the axis of categories.
        upwards: The title of the upright axis.
    """

    categories: tuple[str, ...]
    paths: tuple[ChartPath, ...]
    signs: tuple[ChartSign, ...] = ()
    low: float = 0.0
    high: float
    step: float
    across: str = ""
    upwards: str = ""
