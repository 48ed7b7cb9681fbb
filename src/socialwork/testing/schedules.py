"""Strategies for schedules of reinforcement and for runs of responses on them."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from socialwork.schedules import (
    DRH,
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
    LimitedHold,
    Mixed,
    Multiple,
    Operandum,
    ProgressiveRatio,
    RandomInterval,
    RandomRatio,
    RandomTime,
    Schedule,
    SecondOrder,
    Tandem,
    VariableInterval,
    VariableRatio,
    VariableTime,
    arithmetic,
    geometric,
    hodos,
    richardson_roberts,
)

Run = tuple[tuple[float, str | None], ...]
"""Moments in order with the response that was made, or ``None`` for a look at the clock."""

RESPONSES = ("left", "right")
"""The names of the responses; every concurrent schedule that is made knows both."""


def seconds() -> st.SearchStrategy[float]:
    """Make durations of half a second to twenty seconds, exact in binary, so that sums are exact too."""
    return st.integers(1, 40).map(lambda n: n / 2)


def ratio_schedules() -> st.SearchStrategy[Schedule]:
    """Make FR, VR, RR, PR and extinction."""
    n = st.integers(1, 6)
    steps = st.one_of(
        st.builds(arithmetic, n, n),
        st.builds(hodos, n),
        st.builds(geometric, n, st.integers(2, 5).map(lambda k: k / 2)),
        st.just(richardson_roberts()),
    )
    return st.one_of(
        st.builds(FixedRatio, n),
        st.builds(VariableRatio, n, st.integers(1, 5)),
        st.builds(RandomRatio, n),
        st.builds(ProgressiveRatio, steps),
        st.just(EXT),
    )


def interval_schedules() -> st.SearchStrategy[FixedInterval | VariableInterval | RandomInterval]:
    """Make FI, VI and RI."""
    return st.one_of(
        st.builds(FixedInterval, seconds()),
        st.builds(VariableInterval, seconds(), st.integers(1, 5)),
        st.builds(RandomInterval, seconds()),
    )


def time_schedules() -> st.SearchStrategy[Schedule]:
    """Make FT, VT and RT, which ask for no response."""
    return st.one_of(
        st.builds(FixedTime, seconds()),
        st.builds(VariableTime, seconds(), st.integers(1, 5)),
        st.builds(RandomTime, seconds()),
    )


def simple_schedules(*, response_dependent: bool = False) -> st.SearchStrategy[Schedule]:
    """Make schedules without parts.

    Args:
        response_dependent: Whether only such whose reinforcers come with a response.
    """
    dependent: tuple[st.SearchStrategy[Schedule], ...] = (
        ratio_schedules(),
        interval_schedules(),
        st.builds(LimitedHold, interval_schedules(), seconds()),
        st.builds(DRL, seconds()),
        st.builds(DRH, st.integers(1, 4), seconds()),
    )
    if response_dependent:
        return st.one_of(*dependent)
    absence = (
        st.builds(DRO, seconds(), st.booleans()),
        st.builds(FullSessionDRL, st.integers(0, 3), seconds()),
    )
    return st.one_of(*dependent, time_schedules(), *absence)


def schedules(*, response_dependent: bool = False) -> st.SearchStrategy[Schedule]:
    """Make schedules of every kind, with others inside them.

    Args:
        response_dependent: Whether only such whose reinforcers come with a response.
    """
    return st.recursive(simple_schedules(response_dependent=response_dependent), _compound, max_leaves=5)


@st.composite
def runs(draw: Callable[..., Any], *, most: int = 40, looks: bool = True) -> Run:
    """Make runs of responses, with several at one moment and long pauses.

    Args:
        draw: Given by Hypothesis.
        most: How many steps there are at most.
        looks: Whether some of them are only looks at the clock.
    """
    names = [*RESPONSES, None] if looks else [*RESPONSES]
    gaps = st.integers(0, 30).map(lambda n: n / 2) | st.sampled_from([0.0, 100.0, 1000.5])
    steps = draw(st.lists(st.tuples(gaps, st.sampled_from(names)), max_size=most))
    time, made = 0.0, []
    for gap, name in steps:
        time += gap
        made.append((time, name))
    return tuple(made)


def _compound(parts: st.SearchStrategy[Schedule]) -> st.SearchStrategy[Schedule]:
    some = st.lists(parts, min_size=1, max_size=3).map(tuple)
    turns = st.none() | seconds()
    return st.one_of(
        st.builds(Chained, some),
        st.builds(Tandem, some),
        st.builds(Multiple, some, turns),
        st.builds(Mixed, some, turns),
        st.builds(Alternative, some),
        st.builds(Conjunctive, some),
        st.builds(SecondOrder, ratio_schedules() | interval_schedules(), parts),
        st.builds(_concurrent, parts, parts, st.sampled_from([0.0, 1.5])),
    )


def _concurrent(left: Schedule, right: Schedule, delay: float) -> Concurrent:
    return Concurrent((Operandum("left", left), Operandum("right", right)), delay)
