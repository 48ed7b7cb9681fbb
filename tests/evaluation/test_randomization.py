"""Randomization tests: every arrangement that could have been drawn, counted one by one."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings, strategies as st

import single_case as slow
from single_case import DOWN, UP
from socialwork.evaluation import randomization
from socialwork.evaluation.phases import SeriesError
from socialwork.evaluation.randomization import Tier, randomization_test

VALUES = st.lists(st.integers(0, 4).map(Fraction), min_size=4, max_size=9)


@given(VALUES, st.sampled_from([1, 2, 3]), st.sampled_from([1, 3]), st.data())
def test_one_tier(values: list[Fraction], shortest: int, parts: int, data: st.DataObject) -> None:
    """The probability is the share of arrangements with the real difference or a larger one."""
    every = slow.arrangements(len(values), parts, shortest)
    if not every:
        return
    changes = data.draw(st.sampled_from(every))
    found = randomization_test(
        [Tier(values=tuple(values), changes=changes, shortest=shortest)], improvement=UP
    )
    real = slow.difference(values, changes)
    assert found.difference == real
    assert found.arrangements == len(every)
    assert found.p == Fraction(sum(slow.difference(values, one) >= real for one in every), len(every))
    turned = randomization_test(
        [Tier(values=tuple(-one for one in values), changes=changes, shortest=shortest)], improvement=DOWN
    )
    assert turned == found


@given(
    st.lists(st.lists(st.integers(0, 3).map(Fraction), min_size=4, max_size=5), min_size=2, max_size=3),
    st.data(),
)
@settings(max_examples=40)
def test_several_tiers(values: list[list[Fraction]], data: st.DataObject) -> None:
    """Of a multiple baseline the differences of all tiers are added up, in every combination of starts."""
    every = [slow.arrangements(len(one), 1, 1) for one in values]
    chosen = [data.draw(st.sampled_from(one)) for one in every]
    tiers = [Tier(values=tuple(one), changes=changes) for one, changes in zip(values, chosen, strict=True)]
    real = sum(slow.difference(one, changes) for one, changes in zip(values, chosen, strict=True))
    sums = [
        sum(slow.difference(one, changes) for one, changes in zip(values, combination, strict=True))
        for combination in product(*every)
    ]
    found = randomization_test(tiers, improvement=UP)
    assert found.difference == real
    assert found.p == Fraction(sum(one >= real for one in sums), len(sums))


def test_missing_readings() -> None:
    """A start that leaves a phase without any reading could not have shown anything and does not count."""
    found = randomization_test([Tier(values=(None, 1, 2, 5, None), changes=(3,))], improvement=UP)
    assert (found.arrangements, found.as_large) == (2, 1)
    assert found.difference == Fraction(7, 2)


def test_starts_that_were_named() -> None:
    """Where the lot was among a few starts, only these count."""
    tier = Tier(values=(1, 1, 1, 4, 4, 4, 9), changes=(3,), starts=((2,), (3,), (3,), (5,)))
    assert randomization_test([tier], improvement=UP).arrangements == 3


def test_a_start_that_could_not_be_drawn() -> None:
    """The real start must be among those of the lot."""
    with pytest.raises(SeriesError, match="not among"):
        randomization_test([Tier(values=(1, 2, 3, 4), changes=(1,), shortest=2)], improvement=UP)
    with pytest.raises(ValueError, match="shortest must be 1 or more"):
        Tier(values=(1, 2), changes=(1,), shortest=0)


def test_too_many_arrangements(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would take for ever is refused."""
    monkeypatch.setattr(randomization, "MOST", 5)
    tier = Tier(values=(1, 2, 3, 4), changes=(2,))
    with pytest.raises(SeriesError, match="too many"):
        randomization_test([tier] * 4, improvement=UP)
