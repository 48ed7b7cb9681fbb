"""Interval and time schedules: FI, VI, RI, limited holds, FT, VT, RT."""

from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given, strategies as st

from socialwork.schedules import (
    FixedInterval,
    FixedTime,
    LimitedHold,
    RandomInterval,
    RandomTime,
    Schedule,
    ScheduleError,
    VariableInterval,
    VariableTime,
    intervals,
    record,
    start,
)
from socialwork.schedules.recorder import Response
from socialwork.testing.schedules import Run, interval_schedules, runs, seconds


def moments(schedule: Schedule, responses: list[Response], seed: int = 0) -> list[float]:
    """Return the moments at which reinforcers come."""
    return [step.time for step in record(start(schedule, seed), responses) if step.reinforced]


def test_a_fixed_interval_by_hand() -> None:
    """FI 60: the first response 60 s or more after the last reinforcer; a late one moves the next."""
    responses: list[Response] = [10, 59.9, 60, 61, 119, 150, 209, 210]
    assert moments(FixedInterval(60), responses) == [60, 150, 210]


@given(seconds(), runs())
def test_a_fixed_interval_by_its_definition(interval: float, run: Run) -> None:
    """FI reinforces a response if and only if the interval has passed since the last reinforcer."""
    machine = start(FixedInterval(interval))
    last = 0.0
    for time, response in run:
        expected = response is not None and time >= last + interval
        assert machine.step(time, response).reinforced is expected
        last = time if expected else last


def test_the_boundary_belongs_to_the_interval() -> None:
    """0.1 + 0.2 s are on time for FI 0.3, though not equal to it in binary; a microsecond less is not."""
    assert moments(FixedInterval(0.3), [0.1 + 0.2]) == [0.1 + 0.2]
    assert moments(FixedInterval(0.3), [0.299999]) == []


@given(st.integers(10, 100), st.integers(1, 8), st.integers(0, 9))
def test_a_variable_interval_uses_its_list_up(mean: int, size: int, seed: int) -> None:
    """With a response every millisecond, the waits of each round are the list, each once, in some order."""
    machine = start(VariableInterval(mean / 1000, size), seed)
    found = [n / 1000 for n in range(6 * mean * size) if machine.step(n / 1000).reinforced][: 2 * size]
    waits = [after - before for before, after in pairwise([0.0, *found])]
    wanted = intervals(mean / 1000, size)
    for part in (sorted(waits[:size]), sorted(waits[size:])):
        assert [wait - interval for wait, interval in zip(part, wanted, strict=False)] == pytest.approx(
            [0.0005] * len(part), abs=0.00051
        )


@given(
    interval_schedules(), seconds(), runs(), st.lists(st.integers(0, 1000), max_size=20), st.integers(0, 5)
)
def test_looking_changes_nothing(
    schedule: Schedule, hold: float, run: Run, looks: list[int], seed: int
) -> None:
    """Looks at the clock between responses change no reinforcer, limited hold or not."""
    responses = [one for one in run if one[1] is not None]
    watched = sorted([*responses, *((float(look), None) for look in looks)], key=lambda one: one[0])
    for each in (schedule, LimitedHold(schedule, hold)):  # type: ignore[arg-type]
        assert moments(each, watched, seed) == moments(each, responses, seed)


def test_a_random_interval_waits_so_long_on_average() -> None:
    """Of 5000 waits of RI 10, the mean is 10 s within six standard errors."""
    machine = start(RandomInterval(10), seed=3)
    found = [n / 10 for n in range(500_000) if machine.step(n / 10).reinforced]
    waits = [after - before for before, after in pairwise(found)]
    # A response every 0.1 s adds 0.05 s to a wait on average; an exponential wait deviates by its mean.
    assert abs(sum(waits) / len(waits) - 10.05) < 6 * 10 / sqrt(len(waits))


def test_a_limited_hold_by_hand() -> None:
    """FI 60 with a hold of 5 s: too late at 66, and the next interval runs from the withdrawal at 65."""
    schedule = LimitedHold(FixedInterval(60), 5)
    assert moments(schedule, [64, 66, 125, 130, 190]) == [64, 125, 190]
    assert moments(schedule, [66, 124, 125]) == [125]
    assert moments(schedule, [65]) == [65]
    assert moments(schedule, [125.5, 131]) == [125.5]
    assert moments(schedule, [131, 190]) == [190]


@given(st.integers(1, 60), st.integers(1, 30), st.integers(0, 10**9))
def test_a_limited_hold_after_any_gap(interval: int, hold: int, moment: int) -> None:
    """However late the first response comes: it is reinforced in the hold at the end of a cycle, or not."""
    into = moment % (interval + hold)
    expected = moment > 0 and (into >= interval or into == 0)
    assert bool(moments(LimitedHold(FixedInterval(interval), hold), [moment])) is expected


@given(st.integers(2, 9), st.integers(1, 6), st.integers(0, 20), st.integers(0, 5))
def test_a_gap_over_a_list_of_intervals(mean: int, size: int, rounds: int, seed: int) -> None:
    """Rounds that nobody saw are passed over to the place where watching would have led."""
    schedule = LimitedHold(VariableInterval(mean, size), 0.5)
    gap = rounds * size * (mean + 0.5) + 0.25
    after: list[Response] = [gap + n / 4 for n in range(80)]
    watched: list[Response] = [(n / 4, None) for n in range(int(gap * 4))]
    assert moments(schedule, after, seed) == moments(schedule, watched + after, seed)


def test_a_gap_over_random_intervals() -> None:
    """At the end of a long gap of RI 10 with a hold of 5 s an opportunity is there in one of three runs."""
    schedule = LimitedHold(RandomInterval(10), 5)
    there = sum(start(schedule, seed).step(1e7).reinforced for seed in range(3000))
    assert abs(there - 1000) < 6 * sqrt(3000 * (1 / 3) * (2 / 3))


def test_what_is_left_of_the_hold_after_a_gap_over_random_intervals() -> None:
    """Of the opportunities there, half are gone after half the hold, and none are left after all of it."""
    schedule = LimitedHold(RandomInterval(1e6), 1e6)
    kept = 0
    for seed in range(2000):
        machine = start(schedule, seed)
        machine.step(1e12, None)
        kept += machine.step(1e12 + 1e-6).reinforced
    assert abs(kept - 1000) < 6 * sqrt(2000 / 4)


def test_random_intervals_begin_and_go_on_with_a_wait() -> None:
    """Neither the first interval nor the one after a gap with its opportunity is none at all."""
    schedule = LimitedHold(RandomInterval(10), 5)
    assert not any(start(schedule, seed).step(0.0).reinforced for seed in range(200))
    for seed in range(200):
        machine = start(schedule, seed)
        machine.step(1e7)
        assert not machine.step(1e7).reinforced


def test_a_clock_too_late_for_short_intervals() -> None:
    """Where whole seconds can hardly be told from each other, a step still ends."""
    machine = start(LimitedHold(VariableInterval(0.001, 3), 0.001))
    assert [machine.step(time).time for time in (9e15, 9.001e15)] == [9e15, 9.001e15]


def test_a_fixed_time_by_hand() -> None:
    """FT 10 runs from the first step; a late look gives one reinforcer and starts the next interval."""
    looks: list[Response] = [
        (5, None),
        (14, None),
        (15, None),
        (16, "response"),
        (47, None),
        (56, None),
        (57, None),
    ]
    assert moments(FixedTime(10), looks) == [15, 47, 57]


@given(st.integers(1, 30), st.integers(1, 8), st.integers(0, 9))
def test_a_variable_time_uses_its_list_up(mean: int, size: int, seed: int) -> None:
    """Watched closely, VT gives the intervals of its list, each once in each round."""
    machine = start(VariableTime(mean / 100, size), seed)
    looks = range(mean * size * 10 + 1 + size)
    found = [n / 1000 for n in looks if machine.step(n / 1000, None).reinforced][:size]
    waits = sorted(after - before for before, after in pairwise([0.0, *found]))
    late = [wait - interval for wait, interval in zip(waits, intervals(mean / 100, size), strict=True)]
    assert late == pytest.approx([0.0005] * size, abs=0.00051)


def test_a_random_time_waits_so_long_on_average() -> None:
    """Of the waits of RT 5, the mean is 5 s within six standard errors."""
    machine = start(RandomTime(5), seed=4)
    found = [n / 10 for n in range(200_000) if machine.step(n / 10, None).reinforced]
    waits = [after - before for before, after in pairwise(found)]
    assert abs(sum(waits) / len(waits) - 5.05) < 6 * 5 / sqrt(len(waits))


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), True, "60", None, 10**400, 1e-12])
@pytest.mark.parametrize("kind", [FixedInterval, VariableInterval, RandomInterval, FixedTime])
def test_impossible_durations_are_refused(kind: type[FixedInterval], seconds: object) -> None:
    """A duration is a number of seconds above 0."""
    with pytest.raises(ScheduleError, match="seconds must be a number"):
        kind(seconds)  # type: ignore[arg-type]


def test_a_hold_is_for_intervals() -> None:
    """Neither a time schedule nor a hold of no time."""
    with pytest.raises(ScheduleError, match="a limited hold is for an interval schedule"):
        LimitedHold(FixedTime(60), 5)  # type: ignore[arg-type]
    with pytest.raises(ScheduleError, match="hold must be a number"):
        LimitedHold(FixedInterval(60), 0)
