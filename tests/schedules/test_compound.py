"""Schedules made of schedules: chained, tandem, multiple, mixed, concurrent, alternative, conjunctive."""

import pytest
from hypothesis import given, strategies as st

from socialwork.schedules import (
    CRF,
    DRL,
    DRO,
    EXT,
    Alternative,
    Chained,
    Concurrent,
    Conjunctive,
    FixedInterval,
    FixedRatio,
    FixedTime,
    FullSessionDRL,
    Mixed,
    Multiple,
    Operandum,
    ProgressiveRatio,
    Schedule,
    ScheduleError,
    SecondOrder,
    Tandem,
    VariableRatio,
    hodos,
    record,
    start,
)
from socialwork.schedules.machine import Part, Seeds, part
from socialwork.schedules.recorder import Response


def moments(schedule: Schedule, responses: list[Response], seed: int = 0) -> list[float]:
    """Return the moments at which reinforcers come."""
    return [step.time for step in record(start(schedule, seed), responses) if step.reinforced]


def signals(schedule: Schedule, responses: list[Response]) -> list[str]:
    """Return what is shown after each step."""
    return [step.signal for step in record(start(schedule), responses)]


def test_a_chain_by_hand() -> None:
    """FR 2, then FI 10 from the second response on, then FR 2 again."""
    run: list[Response] = [1, 4, 13, 14, 15, 16, 26]
    assert moments(Chained((FixedRatio(2), FixedInterval(10))), run) == [14, 26]


def test_links_come_in_their_order() -> None:
    """FR 1, FR 2, FR 3 and again: six responses for a reinforcer."""
    links = (FixedRatio(1), FixedRatio(2), FixedRatio(3))
    run: list[Response] = [*map(float, range(1, 13))]
    assert signals(Chained(links), run) == list("223331" * 2)
    assert moments(Tandem(links), run) == [6, 12]
    assert signals(Multiple(links), run) == list("223331" * 2)


@pytest.mark.parametrize("kind", [Tandem, Mixed, Alternative, Conjunctive])
def test_a_schedule_alone_is_not_disturbed(kind: type[Tandem]) -> None:
    """A schedule with a memory of its own, such as of the last changeover, keeps it in a compound of one."""
    alone = Concurrent((Operandum("left", CRF), Operandum("right", CRF)), changeover_delay=2)
    run: list[Response] = [(0, "left"), (1, "right"), (4, "right"), (5, "left"), (8, "left")]
    assert moments(kind((alone,)), run) == moments(alone, run) == [0, 4, 8]


def test_a_chain_shows_its_links_and_a_tandem_does_not() -> None:
    """A chain changes its signal with each link; a tandem shows nothing."""
    links = (FixedRatio(2), CRF)
    assert signals(Chained(links), [1, 2, 3, 4]) == ["1", "2", "1", "1"]
    assert signals(Tandem(links), [1, 2, 3, 4]) == ["", "", "", ""]


def test_a_chain_within_a_component_shows_both() -> None:
    """The signals of parts within parts stand side by side, whatever holds them."""
    inner = Chained((CRF, CRF))
    assert signals(Multiple((inner, CRF)), [1, 2, 3]) == ["1/2", "2", "1/1"]
    assert signals(Alternative((EXT, inner)), [1, 2]) == ["2", "1"]
    assert signals(Conjunctive((inner, FixedRatio(3))), [1, 2]) == ["2", "1"]
    assert signals(SecondOrder(Chained((CRF, CRF)), inner), [1, 2, 3]) == ["1/2", "2/1", "2/2"]


def test_time_links_run_from_their_start() -> None:
    """A time link waits from the moment in which the link before was completed."""
    run: list[Response] = [(5, "response"), (14, None), (15, None)]
    assert moments(Chained((CRF, FixedTime(10))), run) == [15]


def test_components_in_turn_by_reinforcer() -> None:
    """Mult FR 2 FR 3: two responses, then three, then two again."""
    run: list[Response] = [*map(float, range(1, 11))]
    assert moments(Multiple((FixedRatio(2), FixedRatio(3))), run) == [2, 5, 7, 10]


def test_components_in_turn_by_the_clock() -> None:
    """Mult CRF EXT, ten seconds each: what is reinforced says whose turn it is, after long gaps too."""
    schedule = Multiple((CRF, EXT), seconds=10)
    assert moments(schedule, [0, 9, 10, 19, 20, 29.5, 30, 1e9 + 5, 1e9 + 15]) == [0, 9, 20, 29.5, 1e9 + 5]


@given(st.integers(1, 20), st.integers(1, 4), st.lists(st.integers(0, 500), max_size=30))
def test_whose_turn_it_is(seconds: int, n: int, times: list[int]) -> None:
    """The component in force is the one in which the clock stands."""
    machine = start(Multiple((CRF,) * n, seconds=seconds))
    for time in sorted(times):
        assert machine.step(time).signal == str(time // seconds % n + 1)


def test_a_component_starts_anew_in_its_turn() -> None:
    """Two responses in the first turn and one in the third are no three in a row."""
    assert moments(Mixed((FixedRatio(3), EXT), seconds=10), [1, 2, 21, 22, 23]) == [23]


def test_a_multiple_schedule_as_a_link_goes_on_in_turn() -> None:
    """Chain(CRF, Mult(FR 1, FR 2)): its second time, the second component is in force."""
    schedule = Chained((CRF, Multiple((FixedRatio(1), FixedRatio(2)))))
    assert moments(schedule, [1, 2, 3, 4, 5, 6, 7]) == [2, 5, 7]


def test_each_response_has_its_schedule() -> None:
    """Conc FR 2 FI 10: responses to the left do not count to the right, and time runs for both."""
    schedule = Concurrent((Operandum("left", FixedRatio(2)), Operandum("right", FixedInterval(10))))
    run: list[Response] = [(1, "left"), (2, "right"), (3, "left"), (10, "left"), (11, "right"), (12, "right")]
    assert moments(schedule, run) == [3, 11]


def test_a_changeover_delay_by_hand() -> None:
    """With a delay of 2 s nothing pays within two seconds of a change; the first response is no change."""
    schedule = Concurrent((Operandum("left", CRF), Operandum("right", CRF)), changeover_delay=2)
    run: list[Response] = [
        (0, "left"),
        (1, "right"),
        (2.9, "right"),
        (3, "right"),
        (4, "left"),
        (5, "right"),
        (7, "right"),
    ]
    assert moments(schedule, run) == [0, 3, 7]


def test_a_response_in_the_changeover_delay_still_shows_that_the_target_occurred() -> None:
    """DRO sees the target behaviour in a changeover delay, and DRL the time between responses."""
    other = Concurrent((Operandum("hit", DRO(10)), Operandum("ask", EXT)), changeover_delay=5)
    run: list[Response] = [(0, "ask"), (8, "hit"), (10, None), (17, None), (18, None)]
    assert moments(other, run) == [18]
    few = Concurrent((Operandum("hit", FullSessionDRL(0, 10)), Operandum("ask", EXT)), changeover_delay=5)
    assert moments(few, run) == []
    slow = Concurrent((Operandum("hit", DRL(10)), Operandum("ask", EXT)), changeover_delay=5)
    assert moments(slow, [(0, "ask"), (11, "hit"), (17, "hit"), (27, "hit")]) == [27]


def test_an_alternative_by_hand() -> None:
    """Alt FR 3 FI 10: three responses, or the first after ten seconds; either starts both anew."""
    assert moments(Alternative((FixedRatio(3), FixedInterval(10))), [1, 2, 3, 12, 13, 14, 23, 24]) == [
        3,
        13,
        23,
    ]


def test_a_conjunction_by_hand() -> None:
    """Conj FR 3 FI 10: three responses and one of them after ten seconds, in any order."""
    schedule = Conjunctive((FixedRatio(3), FixedInterval(10)))
    assert moments(schedule, [1, 2, 3, 9, 10, 11, 12, 19, 20, 21, 30, 31]) == [10, 20, 31]
    assert moments(schedule, [11, 12, 13]) == [13]


def test_a_requirement_cut_short_is_not_taken_up_again() -> None:
    """Alt(FR 3, FT 10): the two responses before the free reinforcer do not count after it."""
    run: list[Response] = [(0, None), (1, "x"), (2, "x"), (10, None), (11, "x"), (12, "x"), (13, "x")]
    assert moments(Alternative((FixedRatio(3), FixedTime(10))), run) == [10, 13]


def test_only_its_own_reinforcers_make_a_progression_dearer() -> None:
    """Alt(PR, FT 10): a ratio cut short by a free reinforcer is asked for again, not the next one."""
    schedule = Alternative((ProgressiveRatio(hodos(2)), FixedTime(10)))
    run: list[Response] = [
        (0, None),
        (1, "x"),
        (10, None),
        (11, "x"),
        (12, "x"),
        (13, "x"),
        (14, "x"),
        (15, "x"),
        (16, "x"),
    ]
    assert moments(schedule, run) == [10, 12, 16]


def test_a_second_order_schedule_by_hand() -> None:
    """FR 2 (FR 3) pays for six responses, FI 10 (FR 2) for the first pair that ends after ten seconds."""
    assert moments(SecondOrder(FixedRatio(2), FixedRatio(3)), [*map(float, range(1, 13))]) == [6, 12]
    assert moments(SecondOrder(FixedInterval(10), FixedRatio(2)), [1, 2, 9, 11, 12]) == [11]


@given(st.integers(1, 6), st.integers(1, 6), st.integers(0, 60))
def test_ratios_of_ratios_multiply(outer: int, unit: int, responses: int) -> None:
    """FR m (FR n) is FR m·n."""
    run: list[Response] = [*map(float, range(responses))]
    assert moments(SecondOrder(FixedRatio(outer), FixedRatio(unit)), run) == moments(
        FixedRatio(outer * unit), run
    )


def test_impossible_compounds_are_refused() -> None:
    """No parts, no tuple, no schedule, one name twice, a delay below 0, no time for a turn."""
    for kind in (Chained, Tandem, Multiple, Mixed, Alternative, Conjunctive):
        with pytest.raises(ScheduleError, match="a tuple of one schedule or more"):
            kind(())
        with pytest.raises(ScheduleError, match="a tuple of one schedule or more"):
            kind([CRF])  # type: ignore[arg-type]
        with pytest.raises(ScheduleError, match="'FR 5' is no schedule"):
            kind((CRF, "FR 5"))  # type: ignore[arg-type]
    with pytest.raises(ScheduleError, match="3 is no schedule"):
        SecondOrder(CRF, 3)  # type: ignore[arg-type]
    with pytest.raises(ScheduleError, match="None is no schedule"):
        Operandum("left", None)  # type: ignore[arg-type]
    with pytest.raises(ScheduleError, match="different names"):
        Concurrent((Operandum("left", CRF), Operandum("left", EXT)))
    with pytest.raises(ScheduleError, match="different names"):
        Concurrent(())
    with pytest.raises(ScheduleError, match="changeover delay"):
        Concurrent((Operandum("left", CRF),), changeover_delay=-1)
    with pytest.raises(ScheduleError, match="changeover delay"):
        Concurrent((Operandum("left", CRF),), changeover_delay=float("inf"))
    with pytest.raises(ScheduleError, match="seconds must be a number"):
        Multiple((CRF,), seconds=0)


def test_a_kind_of_schedule_of_ones_own() -> None:
    """Whoever describes a schedule of their own registers its machine; without one it does not run."""

    class EveryOther(Schedule):
        """Reinforces every other response."""

    with pytest.raises(ScheduleError, match="EveryOther is no schedule that can run"):
        start(EveryOther())

    @part.register
    def _(schedule: EveryOther, seeds: Seeds) -> Part:
        return part(FixedRatio(2), seeds)

    assert moments(Tandem((EveryOther(), CRF)), [1, 2, 3]) == [3]


def test_a_list_goes_on_after_a_requirement_cut_short() -> None:
    """A variable ratio that was cut short takes the next one of its list: no long one stays for ever."""
    schedule = Alternative((VariableRatio(4, 4), FixedTime(3)))
    run: list[Response] = [(float(t), "x") for t in range(400)]
    alone = {step.time for step in record(start(FixedTime(3)), run) if step.reinforced}
    found = moments(schedule, run, seed=1)
    assert any(time not in alone for time in found[-20:])
