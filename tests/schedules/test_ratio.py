"""Ratio schedules: FR, VR, RR, CRF, extinction, and progressive ratios."""

from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given, strategies as st

from socialwork.schedules import (
    CRF,
    EXT,
    FixedRatio,
    ProgressiveRatio,
    RandomRatio,
    Schedule,
    ScheduleError,
    Steps,
    VariableRatio,
    arithmetic,
    geometric,
    hodos,
    ratios,
    richardson_roberts,
    start,
)
from socialwork.testing.schedules import Run, runs


def paid(schedule: Schedule, responses: int, seed: int = 0) -> list[int]:
    """Return the numbers of the responses, from 1, that are reinforced."""
    machine = start(schedule, seed)
    return [n for n in range(1, responses + 1) if machine.step(0.0).reinforced]


def costs(schedule: Schedule, reinforcers: int, seed: int = 0) -> list[int]:
    """Return how many responses each of so many reinforcers took."""
    machine = start(schedule, seed)
    found, made = [], 0
    while len(found) < reinforcers:
        made += 1
        if machine.step(0.0).reinforced:
            found.append(made)
            made = 0
    return found


def test_a_fixed_ratio_by_hand() -> None:
    """FR 3 reinforces the third, sixth and ninth response."""
    assert paid(FixedRatio(3), 10) == [3, 6, 9]


@given(st.integers(1, 20), runs())
def test_a_fixed_ratio_pays_on_exactly_the_nth(n: int, run: Run) -> None:
    """FR n reinforces a response if and only if its number is a multiple of n; looks do not count."""
    machine = start(FixedRatio(n))
    made = 0
    for time, response in run:
        made += response is not None
        expected = response is not None and made % n == 0
        assert machine.step(time, response).reinforced is expected


def test_continuous_reinforcement_and_extinction() -> None:
    """CRF reinforces every response, EXT none."""
    assert (paid(CRF, 4), paid(EXT, 100)) == ([1, 2, 3, 4], [])


@given(st.integers(1, 20), st.integers(1, 12), st.integers(0, 99))
def test_a_variable_ratio_uses_its_list_up(n: int, size: int, seed: int) -> None:
    """In each round a VR schedule costs every ratio of its list once, n responses on average."""
    found = costs(VariableRatio(n, size), 3 * size, seed)
    rounds = [sorted(found[k : k + size]) for k in range(0, 3 * size, size)]
    assert rounds == [list(ratios(n, size))] * 3
    assert sum(found) == 3 * size * n


@pytest.mark.parametrize("n", [2, 5, 20])
def test_a_random_ratio_pays_one_in_n(n: int) -> None:
    """Of 20 000 responses on RR n one in n is reinforced, within six standard deviations."""
    trials = 20_000
    deviation = sqrt(trials * (1 / n) * (1 - 1 / n))
    assert abs(len(paid(RandomRatio(n), trials, seed=1)) - trials / n) < 6 * deviation


def test_a_random_ratio_forgets() -> None:
    """After a reinforcer and after none, the next response has the same chance, within six deviations."""
    machine = start(RandomRatio(4), seed=2)
    found = [machine.step(0.0).reinforced for _ in range(40_000)]
    after = [now for before, now in pairwise(found) if before]
    deviation = sqrt(len(after) * 0.25 * 0.75)
    assert abs(sum(after) - len(after) / 4) < 6 * deviation


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        (arithmetic(1, 2), [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]),
        (hodos(5), [5, 10, 15, 20, 25, 30, 35, 40, 45, 50]),
        (geometric(1, 2), [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]),
        (geometric(3, 1), [3] * 10),
        (richardson_roberts(), [1, 2, 4, 6, 9, 12, 15, 20, 25, 32]),
    ],
    ids=str,
)
def test_progressive_ratios_cost_what_their_progression_says(steps: Steps, wanted: list[int]) -> None:
    """The k-th reinforcer of a PR schedule costs the k-th ratio."""
    assert costs(ProgressiveRatio(steps), 10) == wanted


def test_a_longer_piece_of_richardson_and_roberts() -> None:
    """The printed progression goes on 32, 40, 50, 62, 77, 95, 118, 145, 178, 219, 268."""
    assert [richardson_roberts()(k) for k in range(10, 21)] == [
        32,
        40,
        50,
        62,
        77,
        95,
        118,
        145,
        178,
        219,
        268,
    ]


def test_a_reset_begins_a_progression_anew() -> None:
    """After a reset the first ratio is asked for again."""
    machine = start(ProgressiveRatio(hodos(2)))
    before = [machine.step(0.0).reinforced for _ in range(6)]
    machine.reset()
    assert [machine.step(0.0).reinforced for _ in range(6)] == before


@pytest.mark.parametrize("n", [0, -1, 1.5, True, "3", None, 10**10])
@pytest.mark.parametrize("kind", [FixedRatio, VariableRatio, RandomRatio])
def test_impossible_ratios_are_refused(kind: type[FixedRatio], n: object) -> None:
    """A ratio is a whole number of 1 or more."""
    with pytest.raises(ScheduleError, match="n must be a whole number"):
        kind(n)  # type: ignore[arg-type]


def test_impossible_progressions_are_refused() -> None:
    """No unknown name, no shrinking, no half responses."""
    with pytest.raises(ScheduleError, match="no progression is called 'fibonacci'"):
        Steps("fibonacci")
    with pytest.raises(ScheduleError, match="does not shrink"):
        geometric(4, 0.5)
    for step in (True, "2", float("nan"), 10**10):
        with pytest.raises(ScheduleError, match="does not shrink"):
            Steps("geometric", 1, step)  # type: ignore[arg-type]
    with pytest.raises(ScheduleError, match="first must be a whole number"):
        arithmetic(0, 3)
    with pytest.raises(ScheduleError, match="step must be a whole number"):
        arithmetic(1, 0)
