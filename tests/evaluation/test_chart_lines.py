"""Lines for graphs, worked out from readings."""

import pytest

from socialwork.evaluation.chart_lines import lines_of
from socialwork.figures.series_curve import ChartPhase, ChartPoint, ChartTier
from socialwork.vocabulary.evaluation import GraphLine


def phase(start: int, *values: float | None, name: str = "Data dasar") -> ChartPhase:
    """Return a phase with a reading in each session."""
    points = tuple(ChartPoint(at=start + n, value=value) for n, value in enumerate(values))
    return ChartPhase(points=points, name=name)


TIER = ChartTier(phases=(phase(1, 3, 4, 2, 5, 3, 4), phase(7, 2, None, 1, name="Intervensi")))


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        (GraphLine.MEAN, ["mean of the data dasar 3.5", "mean of the intervensi 1.5"]),
        (GraphLine.MEDIAN, ["median of the data dasar 3.5", "median of the intervensi 1.5"]),
        (GraphLine.TREND, ["trend of the data dasar", "trend of the intervensi"]),
        (GraphLine.BAND, ["+2 SD 5.6", "−2 SD 1.4"]),
    ],
)
def test_each_line_has_its_words(line: GraphLine, texts: list[str]) -> None:
    """Each line says what it is, in the language asked for."""
    assert [one.text for one in lines_of(TIER, [line], lang="en")] == texts


def test_lines_of_the_baseline_reach_the_end() -> None:
    """The first phase is carried on over all that follows, others end with their own readings."""
    first, second = lines_of(TIER, [GraphLine.MEAN])
    assert (first.start, first.end, second.start, second.end) == (1, 9, 7, 9)


def test_a_trend_is_the_line_of_least_squares() -> None:
    """A trend passes through readings that lie on a line, over sessions without a reading too."""
    (line,) = lines_of(ChartTier(phases=(phase(3, 1, None, 3, 4),)), [GraphLine.TREND])
    assert (line.first, line.last) == (1.0, 4.0)


def test_two_deviations_lie_on_both_sides() -> None:
    """The band of the baseline is mean ± 2 standard deviations, as SSDforR has it for these readings."""
    high, low = lines_of(TIER, [GraphLine.BAND])
    assert high.first == pytest.approx(5.5976, abs=1e-4)
    assert low.first == pytest.approx(1.4024, abs=1e-4)


def test_too_few_readings_have_no_line() -> None:
    """One reading has no trend and no band, none has no mean."""
    single = ChartTier(phases=(phase(1, 3),))
    nothing = ChartTier(phases=(phase(1, None),))
    assert lines_of(single, [GraphLine.TREND, GraphLine.BAND]) == ()
    assert lines_of(nothing, [GraphLine.MEAN, GraphLine.MEDIAN]) == ()


def test_a_goal_runs_over_the_intervention() -> None:
    """A goal begins with the second phase; a single phase has none."""
    (goal,) = lines_of(TIER, [], goal=2)
    assert (goal.kind, goal.text, goal.start, goal.end) == ("goal", "sasaran 2", 7, 9)
    assert lines_of(ChartTier(phases=(phase(1, 3),)), [], goal=2) == ()
