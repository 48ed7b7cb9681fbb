"""Unit price, inflation, and what is earned for each token lost."""

from fractions import Fraction

import pytest
from attrs import evolve

from socialwork.tokens.measures import earned_and_lost, inflation, unit_prices
from tokens.designs import (
    ASK,
    CHOCOLATE,
    COME,
    EVERY_THIRD,
    MISSED,
    POLICIES,
    SOUND,
    STICKER,
    amended,
    september,
    with_version,
)

SUNDAY = {september(10)}


def test_unit_price_with_a_token_for_every_success() -> None:
    """Where each success gives one token, a reinforcer takes as many successes as tokens."""
    assert [(one.back_up, one.successes) for one in unit_prices(SOUND)] == [("stiker", 5), ("cokelat", 10)]


def test_unit_price_grows_with_the_ratio() -> None:
    """With a token for every third success a reinforcer takes three times as many of them."""
    agreement = with_version(behaviours=(evolve(COME, production=EVERY_THIRD),))
    assert [one.successes for one in unit_prices(agreement)] == [15, 30]


def test_unit_price_falls_with_the_value() -> None:
    """With two tokens for a success it takes half as many; behaviours count by their opportunities."""
    double = with_version(behaviours=(evolve(COME, value=2),))
    mixed = with_version(behaviours=(evolve(COME, value=2), ASK))
    assert unit_prices(double)[0].successes == Fraction(5, 2)
    assert unit_prices(mixed)[0].successes == 5 * Fraction(24, 36)


def test_nothing_earned_has_no_unit_price() -> None:
    """After an endowment nothing is earned, so there is no unit price and no inflation."""
    agreement = with_version(costs=(MISSED,), policies=evolve(POLICIES, endowment=20))
    assert (unit_prices(agreement), inflation(agreement)) == ((), ())


def test_inflation_index() -> None:
    """The index is the cost of the menu over the tokens of a day: how many days it takes to earn it."""
    (found,) = inflation(SOUND, days_off=SUNDAY)
    assert (found.menu, found.per_day, found.index, found.change) == (15, 2, Fraction(15, 2), None)


def test_inflation_of_a_change() -> None:
    """A menu that is dearer by a fifth, with the same tokens a day, has an inflation of 1.2."""
    agreement = amended(back_ups=(evolve(STICKER, price=6), evolve(CHOCOLATE, price=12)))
    assert [one.change for one in inflation(agreement, days_off=SUNDAY)] == [None, Fraction(6, 5)]


def test_fewer_tokens_a_day_are_inflation_too() -> None:
    """With the same prices and half the tokens a day the menu is twice as dear."""
    agreement = amended(behaviours=(evolve(ASK, opportunities=6, harder_than=()),))
    assert inflation(agreement, days_off=SUNDAY)[1].change == 2


def test_a_new_reinforcer_is_no_inflation() -> None:
    """Only reinforcers that both versions have are compared."""
    more = evolve(CHOCOLATE, code="futsal", price=40)
    assert inflation(amended(back_ups=(STICKER, CHOCOLATE, more)), days_off=SUNDAY)[1].change == 1
    assert inflation(amended(back_ups=(more,)), days_off=SUNDAY)[1].change is None


def test_earned_and_lost() -> None:
    """What is earned and lost on average follows from rates, values, ratios and fines."""
    agreement = with_version(
        behaviours=(evolve(COME, production=EVERY_THIRD), evolve(ASK, value=2)), costs=(MISSED,)
    )
    found = earned_and_lost(agreement, {"hadir": 0.75, "bertanya": 0.5}, days_off=SUNDAY)
    assert (found.earned, found.lost) == pytest.approx((12 * 0.75 / 3 + 12, 12 * 0.25))
    assert found.ratio == pytest.approx(5)


def test_no_loss_has_no_ratio() -> None:
    """Where nothing can be lost there is no ratio, not an infinite one."""
    assert earned_and_lost(SOUND, 0.8).ratio is None


def test_days_without_opportunities_do_not_count() -> None:
    """The tokens of a day are those of a day with opportunities."""
    (found,) = inflation(with_version(behaviours=(evolve(COME, dates=(september(4), september(5))),)))
    assert found.per_day == 1
