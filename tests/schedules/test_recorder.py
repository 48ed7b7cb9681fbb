"""Cumulative records."""

from itertools import pairwise

from hypothesis import given

from socialwork.schedules import CumulativePoint, FixedRatio, Schedule, cumulative, record, start
from socialwork.testing.schedules import Run, runs, schedules


def test_a_record_by_hand() -> None:
    """Responses rise the curve, reinforcers are ticks, looks change nothing."""
    steps = record(start(FixedRatio(2)), [1, (2, None), 3.5, (4, "response")])
    assert cumulative(steps) == (
        CumulativePoint(1, 1, reinforced=False),
        CumulativePoint(2, 1, reinforced=False),
        CumulativePoint(3.5, 2, reinforced=True),
        CumulativePoint(4, 3, reinforced=False),
    )


@given(schedules(), runs())
def test_a_curve_never_falls(schedule: Schedule, run: Run) -> None:
    """The curve rises by one at each response and ends at their number; no tick is lost."""
    steps = record(start(schedule), run)
    points = cumulative(steps)
    assert all(after.responses - before.responses in {0, 1} for before, after in pairwise(points))
    assert [point.responses for point in points[-1:]] == [sum(name is not None for _, name in run)] * bool(
        run
    )
    assert [point.reinforced for point in points] == [step.reinforced for step in steps]
