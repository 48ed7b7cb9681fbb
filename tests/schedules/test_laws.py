"""Laws that hold for schedules of every kind, whatever the client does."""

import pytest
from hypothesis import given, strategies as st

from socialwork.schedules import (
    CRF,
    EXT,
    Alternative,
    Chained,
    Conjunctive,
    FixedInterval,
    FixedRatio,
    FixedTime,
    Mixed,
    Multiple,
    Schedule,
    ScheduleError,
    SecondOrder,
    Step,
    Tandem,
    VariableRatio,
    record,
    start,
)
from socialwork.testing.schedules import Run, runs, schedules, seconds, time_schedules

SEEDS = st.integers(0, 5)


def steps(schedule: Schedule, run: Run, seed: int = 0) -> tuple[Step, ...]:
    """Return what *run* gives on *schedule*."""
    return record(start(schedule, seed), run)


def reinforced(schedule: Schedule, run: Run, seed: int = 0) -> list[bool]:
    """Return which steps of *run* are reinforced on *schedule*."""
    return [step.reinforced for step in steps(schedule, run, seed)]


@given(schedules(response_dependent=True), runs(), SEEDS)
def test_no_reinforcer_without_a_response(schedule: Schedule, run: Run, seed: int) -> None:
    """Whatever is made of ratios, intervals, DRL and DRH gives nothing to a look at the clock."""
    assert not any(step.reinforced and step.response is None for step in steps(schedule, run, seed))


@given(time_schedules(), runs(), SEEDS)
def test_time_schedules_do_not_see_responses(schedule: Schedule, run: Run, seed: int) -> None:
    """On FT, VT and RT the reinforcers come at the same moments with and without responses."""
    looks = tuple((time, None) for time, _ in run)
    assert reinforced(schedule, run, seed) == reinforced(schedule, looks, seed)


@given(schedules(), runs(), SEEDS)
def test_the_same_seed_gives_the_same_run(schedule: Schedule, run: Run, seed: int) -> None:
    """Two machines of one seed agree in every step."""
    assert steps(schedule, run, seed) == steps(schedule, run, seed)


@given(schedules(), runs(), runs(), SEEDS)
def test_a_reset_machine_is_as_new(schedule: Schedule, before: Run, run: Run, seed: int) -> None:
    """After a reset a machine does what a new one does, in its random numbers too."""
    machine = start(schedule, seed)
    record(machine, before)
    machine.reset()
    assert record(machine, run) == steps(schedule, run, seed)


def test_seeds_matter() -> None:
    """Different seeds give different orders of the ratios."""
    run = tuple((float(t), "left") for t in range(200))
    found = {tuple(reinforced(VariableRatio(10), run, seed)) for seed in range(5)}
    assert len(found) == 5


def test_equal_parts_have_random_numbers_of_their_own() -> None:
    """Two equal components of a multiple schedule do not run in step."""
    machine = start(Multiple((VariableRatio(10), VariableRatio(10))))
    counts = []
    made = 0
    while len(counts) < 20:
        made += 1
        if machine.step(0).reinforced:
            counts.append(made)
            made = 0
    assert counts[0::2] != counts[1::2]


@given(st.integers(1, 40), st.integers(1, 6), SEEDS)
def test_sixty_is_sixty_point_zero(n: int, size: int, seed: int) -> None:
    """Equal descriptions run equally, however their numbers are written."""
    run = tuple((float(t), "left") for t in range(100))
    whole, point = (
        Tandem((VariableRatio(3, size), FixedTime(n))),
        Tandem((VariableRatio(3, size), FixedTime(float(n)))),
    )
    assert whole == point
    assert reinforced(whole, run, seed) == reinforced(point, run, seed)


@given(schedules(), runs(), SEEDS)
def test_an_alternative_of_extinction_changes_nothing(schedule: Schedule, run: Run, seed: int) -> None:
    """Alt(S, EXT) = S."""
    assert reinforced(Alternative((schedule, EXT)), run, seed) == reinforced(schedule, run, seed)


@given(schedules(), runs(), SEEDS)
def test_nothing_is_reinforced_where_extinction_must_be_met(schedule: Schedule, run: Run, seed: int) -> None:
    """Conj(S, EXT) = EXT."""
    assert not any(reinforced(Conjunctive((schedule, EXT)), run, seed))


@given(schedules(response_dependent=True), runs(), SEEDS)
def test_continuous_reinforcement_asks_for_nothing_more(schedule: Schedule, run: Run, seed: int) -> None:
    """Conj(S, CRF) = S, where the reinforcers of S come with a response."""
    assert reinforced(Conjunctive((schedule, CRF)), run, seed) == reinforced(schedule, run, seed)


@given(schedules(response_dependent=True), runs(), SEEDS)
def test_nothing_comes_before_continuous_reinforcement(schedule: Schedule, run: Run, seed: int) -> None:
    """Alt(S, CRF) = CRF, where the reinforcers of S come with a response."""
    assert reinforced(Alternative((schedule, CRF)), run, seed) == reinforced(CRF, run, seed)


def test_continuous_reinforcement_asks_for_a_response_where_time_alone_would_do() -> None:
    """Conj(FT 10, CRF) is not FT 10: it needs a response as well."""
    looks = tuple((float(t), None) for t in range(40))
    assert any(reinforced(FixedTime(10), looks))
    assert not any(reinforced(Conjunctive((FixedTime(10), CRF)), looks))


@pytest.mark.parametrize("kind", [Alternative, Conjunctive])
@given(one=schedules(), other=schedules(), run=runs(), seed=SEEDS)
def test_their_order_does_not_matter(
    kind: type[Alternative | Conjunctive], one: Schedule, other: Schedule, run: Run, seed: int
) -> None:
    """Alt and Conj commute, random parts included."""
    assert reinforced(kind((one, other)), run, seed) == reinforced(kind((other, one)), run, seed)


@pytest.mark.parametrize("kind", [Alternative, Conjunctive])
@given(some=st.tuples(schedules(), schedules(), schedules()), run=runs(), seed=SEEDS)
def test_their_brackets_do_not_matter(
    kind: type[Alternative | Conjunctive], some: tuple[Schedule, Schedule, Schedule], run: Run, seed: int
) -> None:
    """Alt and Conj associate, random parts included."""
    one, two, three = some
    left, right = kind((kind((one, two)), three)), kind((one, kind((two, three))))
    flat = reinforced(kind(some), run, seed)
    assert reinforced(left, run, seed) == flat
    assert reinforced(right, run, seed) == flat


@given(schedules(), runs(), SEEDS)
def test_repeating_once_changes_nothing(schedule: Schedule, run: Run, seed: int) -> None:
    """Repeat(1, S) = S: a second-order schedule FR 1 (S) is S, signals included."""
    assert steps(SecondOrder(CRF, schedule), run, seed) == steps(schedule, run, seed)


@given(schedules(), runs(), SEEDS)
def test_a_single_link_is_no_chain(schedule: Schedule, run: Run, seed: int) -> None:
    """Tand(S), Mix(S), Alt(S) and Conj(S) are S."""
    alone = reinforced(schedule, run, seed)
    for kind in (Tandem, Mixed, Alternative, Conjunctive):
        assert reinforced(kind((schedule,)), run, seed) == alone


@given(st.lists(schedules(), min_size=1, max_size=3).map(tuple), runs(), SEEDS)
def test_a_signal_reinforces_nothing(links: tuple[Schedule, ...], run: Run, seed: int) -> None:
    """A chain reinforces as the tandem of its links does; a multiple schedule as the mixed one."""
    assert reinforced(Chained(links), run, seed) == reinforced(Tandem(links), run, seed)
    assert reinforced(Multiple(links), run, seed) == reinforced(Mixed(links), run, seed)


@pytest.mark.parametrize("kind", [Chained, Tandem])
def test_links_do_not_commute(kind: type[Chained | Tandem]) -> None:
    """FR 2 before FI 10 is not FI 10 before FR 2."""
    run = ((1.0, "left"), (2.0, "left"), (11.0, "left"), (12.0, "left"))
    ratio_first, time_first = (
        kind((FixedRatio(2), FixedInterval(10))),
        kind((FixedInterval(10), FixedRatio(2))),
    )
    assert reinforced(ratio_first, run) == [False, False, False, True]
    assert reinforced(time_first, run) == [False, False, False, False]


@given(st.integers(1, 8))
def test_a_link_of_continuous_reinforcement_takes_a_response(n: int) -> None:
    """Chain(CRF, FR n) takes n + 1 responses, not n."""
    run = tuple((float(t), "left") for t in range(1, n + 2))
    assert reinforced(Chained((CRF, FixedRatio(n))), run) == [False] * n + [True]


@given(schedules(), runs(), seconds())
def test_a_clock_that_goes_back_is_refused(schedule: Schedule, run: Run, back: float) -> None:
    """A moment before the last one is an error, and the machine goes on as if it had not been asked."""
    machine, other = start(schedule), start(schedule)
    record(machine, run)
    record(other, run)
    last = run[-1][0] if run else 0.0
    with pytest.raises(ScheduleError, match="the clock goes from"):
        machine.step(last - back, "left")
    after = (last + 7, "left")
    assert machine.step(*after) == other.step(*after)


@pytest.mark.parametrize("time", [float("nan"), float("inf"), 1e300, -1.0])
def test_a_moment_that_no_clock_shows_is_refused(time: float) -> None:
    """Neither before the start, nor at no number, nor for ever."""
    with pytest.raises(ScheduleError, match="the clock goes from"):
        start(CRF).step(time)


@given(schedules(), runs(most=6), SEEDS)
def test_long_gaps_are_passed_at_once(schedule: Schedule, run: Run, seed: int) -> None:
    """However long nobody looked, a step is taken and gives one reinforcer at most."""
    machine = start(schedule, seed)
    record(machine, run)
    later = [machine.step(1e12, "left"), machine.step(9e15, "right"), machine.step(9e15, None)]
    assert [step.time for step in later] == [1e12, 9e15, 9e15]
