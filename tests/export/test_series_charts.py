"""The graph of a series as a line chart of Word."""

from itertools import pairwise

from hypothesis import given

from figures.charts import day
from figures.series import series_curves
from socialwork.document.charts import ChartSign
from socialwork.export.series_charts import line_chart
from socialwork.figures.series_curve import (
    ChartEvent,
    ChartLine,
    ChartPhase,
    ChartPoint,
    ChartTier,
    SeriesCurve,
)


def phase(symbol: str, start: int, *values: float | None, criterion: float | None = None) -> ChartPhase:
    """Return a phase with a reading in each session from *start* on."""
    points = tuple(ChartPoint(at=start + n, value=value) for n, value in enumerate(values))
    return ChartPhase(points=points, symbol=symbol, criterion=criterion, minor=criterion is not None)


def curve(*phases: ChartPhase, lines: tuple[ChartLine, ...] = (), yes_no: bool = False) -> SeriesCurve:
    """Return a series in one panel."""
    words = ("tidak", "ya") if yes_no else ()
    return SeriesCurve(
        tiers=(ChartTier(phases=phases, lines=lines),),
        behaviour="Bertanya",
        unit="kali sehari",
        yes_no=words,
    )


def test_phases_are_lines_of_their_own() -> None:
    """Each phase has its line, and an empty category stands before the next one."""
    made = line_chart(curve(phase("A", 1, 0, 1), phase("B", 3, 2, None, 3)))
    assert made is not None
    assert made.categories == ("1", "2", "", "3", "4", "5")
    assert [one.values for one in made.paths] == [
        (0, 1, None, None, None, None),
        (None, None, None, 2, None, 3),
    ]
    assert ChartSign(at=2, line="solid") in made.signs
    assert (made.low, made.high, made.step) == (0, 4, 1)
    assert (made.across, made.upwards) == ("Sesi", "Kali sehari")


def test_sessions_left_out_have_a_category() -> None:
    """A session without a reading keeps its room."""
    points = tuple(ChartPoint(at=n, value=1) for n in (1, 4))
    made = line_chart(curve(ChartPhase(points=points)))
    assert made is not None
    assert made.categories == ("1", "2", "3", "4")


def test_days_without_observation_have_no_category() -> None:
    """An axis of categories has the days observed, and those of outside events."""
    points = tuple(ChartPoint(at=day(n), value=1) for n in (0, 1, 7))
    plain = SeriesCurve(
        tiers=(ChartTier(phases=(ChartPhase(points=points),)),),
        behaviour="Hadir",
        events=(ChartEvent(at=day(3), text="sakit"), ChartEvent(at=day(30))),
    )
    made = line_chart(plain, "en")
    assert made is not None
    assert made.categories == ("28 Aug", "29 Aug", "31 Aug", "4 Sep")
    assert made.signs == (ChartSign(at=2, text="sakit", line="dotted"),)
    assert made.across == ""


def test_lines_and_criteria_come_along() -> None:
    """Lines that were asked for cross the room between phases; criteria do not."""
    level = ChartLine(kind="level", text="rata-rata", start=1, end=4, first=0.5, last=0.5)
    made = line_chart(curve(phase("A", 1, 0, 1), phase("B", 3, 2, 3, criterion=2), lines=(level,)))
    assert made is not None
    criterion, line = made.paths[2:]
    assert (criterion.values, criterion.line) == ((None, None, None, 2, 2), "dashed")
    assert (line.values, line.line, line.marks) == ((0.5,) * 5, "solid", False)
    assert ChartSign(at=2, line="dashed") in made.signs


def test_yes_and_no_are_explained() -> None:
    """The upright axis says what 0 and 1 stand for."""
    made = line_chart(curve(phase("A", 1, 0, 1), yes_no=True))
    assert made is not None
    assert made.upwards == "Bertanya (0 = tidak, 1 = ya)"


@given(series_curves())
def test_every_reading_is_in_it(made: SeriesCurve) -> None:
    """Whatever the series, its readings are the numbers of the chart; several panels have none."""
    chart = line_chart(made)
    if len(made.tiers) > 1:
        assert chart is None
        return
    assert chart is not None
    (tier,) = made.tiers
    paths = chart.paths[: len(tier.phases)]
    assert [tuple(value for value in one.values if value is not None) for one in paths] == [
        one.values for one in tier.phases
    ]
    assert all(len(one.values) == len(chart.categories) for one in chart.paths)
    assert all(0 <= one.at < len(chart.categories) for one in chart.signs)
    borders = [one.at for one in chart.signs if one.line in {"solid", "dashed"}]
    assert all(before < after for before, after in pairwise(borders))
    assert chart.low < chart.high
