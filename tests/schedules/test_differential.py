"""Differential reinforcement: DRL, full-session DRL, DRO, DRH, DRA and DRI."""

import pytest
from hypothesis import given, strategies as st

from socialwork.schedules import (
    CRF,
    DRH,
    DRL,
    DRO,
    EXT,
    Chained,
    Concurrent,
    FixedRatio,
    FullSessionDRL,
    Operandum,
    Schedule,
    ScheduleError,
    VariableInterval,
    differential_alternative,
    differential_incompatible,
    record,
    start,
)
from socialwork.schedules.recorder import Response
from socialwork.testing.schedules import Run, runs, seconds


def moments(schedule: Schedule, responses: list[Response] | Run) -> list[float]:
    """Return the moments at which reinforcers come."""
    return [step.time for step in record(start(schedule), responses) if step.reinforced]


def test_low_rates_by_hand() -> None:
    """DRL 10: a response too soon starts the wait anew."""
    assert moments(DRL(10), [10, 15, 24, 34, 44.5]) == [10, 34, 44.5]


@given(seconds(), runs())
def test_low_rates_by_their_definition(interval: float, run: Run) -> None:
    """DRL reinforces a response if and only if the time since the one before is long enough."""
    machine = start(DRL(interval))
    last = 0.0
    for time, response in run:
        expected = response is not None and time - last >= interval
        assert machine.step(time, response).reinforced is expected
        last = last if response is None else time


def test_few_responses_in_a_period_by_hand() -> None:
    """At most two in 60 s: two are few at 60, three are not at 120, one in the period up to 180 is."""
    run: list[Response] = [10, 20, (60, None), 70, 80, 90, (120, None), 150, (180, None)]
    assert moments(FullSessionDRL(2, 60), run) == [60, 180]


def test_a_response_at_the_end_of_a_period_belongs_to_it() -> None:
    """The second response at 60 is one too many for the period up to 60, and none of the next one."""
    assert moments(FullSessionDRL(1, 60), [30, 60, 90, (120, None)]) == [120]


def test_a_late_response_belongs_to_the_period_in_which_it_comes() -> None:
    """Nobody looked at 60: the response at 70 does not spoil that period; with one more it spoils its own."""
    schedule = FullSessionDRL(1, 60)
    assert moments(schedule, [30, 70, 80, (120, None), (180, None)]) == [70, 180]


def test_periods_that_nobody_saw() -> None:
    """Between a bad period and a bad one an empty one is good; without one between, none is."""
    assert moments(FullSessionDRL(0, 10), [5, 20]) == []
    assert moments(FullSessionDRL(0, 10), [5, 30]) == [30]
    assert moments(FullSessionDRL(0, 10), [5, 25]) == [25]


def test_a_period_as_a_link_begins_empty() -> None:
    """The response that leads to the link does not count in it."""
    run: list[Response] = [(3, "response"), (13, None)]
    assert moments(Chained((CRF, FullSessionDRL(0, 10))), run) == [13]


@given(st.integers(0, 3), seconds(), runs())
def test_few_responses_by_counting(most: int, period: float, run: Run) -> None:
    """A step gives a reinforcer if and only if a period has ended since the last step with few responses."""
    machine = start(FullSessionDRL(most, period))
    counted: dict[int, int] = {}
    closed = 0  # periods judged so far
    for time, response in run:
        if response is not None:
            index = max(-int(-time // period) - 1, closed)  # the period that ends at or after this moment
            counted[index] = counted.get(index, 0) + 1
        ended = int(time // period)
        expected = any(counted.get(n, 0) <= most for n in range(closed, ended))
        closed = max(closed, ended)
        assert machine.step(time, response).reinforced is expected


def test_other_behaviour_by_hand() -> None:
    """DRO 10: a response at 7 starts the interval anew, so the reinforcer comes at 17."""
    run: list[Response] = [(0, None), 7, (10, None), (16.9, None), (17, None), (26, None), (27, None)]
    assert moments(DRO(10), run) == [17, 27]


@given(seconds(), runs())
def test_other_behaviour_only_after_none(interval: float, run: Run) -> None:
    """DRO never reinforces where the target behaviour occurred in the interval before."""
    for time in moments(DRO(interval), run):
        assert not [other for other, name in run if name is not None and time - interval < other < time]
        assert (time, None) in run


@given(seconds(), st.integers(1, 50))
def test_other_behaviour_all_the_time(interval: float, n: int) -> None:
    """Without the target behaviour DRO gives a reinforcer at the end of every interval."""
    run: list[Response] = [(k * interval, None) for k in range(n)]
    assert moments(DRO(interval), run) == [k * interval for k in range(1, n)]


def test_only_the_moment_counts_in_momentary_dro() -> None:
    """Momentary DRO 10: what happened before the end does not matter, what happens at the end does."""
    run: list[Response] = [(0, None), 7, (10, None), 20, (30, None)]
    assert moments(DRO(10, momentary=True), run) == [10, 30]


def test_high_rates_by_hand() -> None:
    """DRH 3 in 10 s: the third response within ten seconds; a reinforcer starts the count anew."""
    assert moments(DRH(3, 10), [0, 6, 11, 15, 16, 17, 18]) == [15, 18]
    assert moments(DRH(3, 10), [0, 5, 10]) == [10]
    assert moments(DRH(3, 0.3), [0, 0.1, 0.1 + 0.2]) == [0.1 + 0.2]


@given(st.integers(1, 5), seconds(), runs())
def test_high_rates_by_their_definition(n: int, window: float, run: Run) -> None:
    """DRH reinforces a response if and only if n of them since the last reinforcer lie within the window."""
    machine = start(DRH(n, window))
    since: list[float] = []
    for time, response in run:
        if response is not None:
            since.append(time)
        expected = response is not None and len(since) >= n and time - since[-n] <= window
        assert machine.step(time, response).reinforced is expected
        since = [] if expected else since


def test_only_the_alternative_pays() -> None:
    """DRA: asking for help is reinforced, shouting never."""
    schedule = differential_alternative(FixedRatio(2), alternative="ask", target="shout")
    run: list[Response] = [(1, "shout"), (2, "ask"), (3, "shout"), (4, "ask"), (5, "shout")]
    assert moments(schedule, run) == [4]


@given(st.lists(st.sampled_from(["alternative", "target"]), max_size=30))
def test_the_alternative_is_concurrent_with_extinction(names: list[str]) -> None:
    """DRA is Conc(EXT, S), and DRI is DRA with a behaviour that excludes the target."""
    plain = Concurrent((Operandum("target", EXT), Operandum("alternative", VariableInterval(3))))
    run: list[Response] = [(float(n), name) for n, name in enumerate(names)]
    expected = moments(plain, run)
    assert moments(differential_alternative(VariableInterval(3)), run) == expected
    same = differential_incompatible(VariableInterval(3), incompatible="alternative")
    assert moments(same, run) == expected


def test_impossible_criteria_are_refused() -> None:
    """Fewer than no responses, no responses in a burst, no time."""
    with pytest.raises(ScheduleError, match="most must be a whole number from 0"):
        FullSessionDRL(-1, 60)
    with pytest.raises(ScheduleError, match="n must be a whole number"):
        DRH(0, 10)
    for kind in (DRL, DRO):
        with pytest.raises(ScheduleError, match="seconds must be a number"):
            kind(0)


def test_an_unknown_response_is_refused() -> None:
    """A response for which there is no schedule is an error, and the machine goes on as before."""
    machine = start(differential_alternative(CRF))
    with pytest.raises(ScheduleError, match="no schedule for the response 'nod'"):
        machine.step(5, "nod")
    assert machine.step(4, "alternative").reinforced
