"""What to expect of an agreement by an exchange."""

import datetime as dt
from collections.abc import Iterator
from itertools import product

import pytest
from attrs import evolve
from hypothesis import assume, given, settings, strategies as st

from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.strategies import agreements
from socialwork.tokens.agreement import Agreement, ResponseCost
from socialwork.tokens.chance import Prospect, tokens_of, tokens_of_one
from socialwork.tokens.events import Agree, BonusEvent, Earn, FineEvent
from socialwork.tokens.feasibility import feasibility
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.opportunities import DayOpportunities, attainable, exchanging, opportunities_by_day
from socialwork.tokens.outcome import Refused
from socialwork.tokens.outlook import (
    Standing,
    TooLargeError,
    expected_tokens,
    outlook,
    outlooks,
    suggest_price,
)
from socialwork.tokens.production import Production
from socialwork.tokens.rates import Observed, rate_of, rate_on
from socialwork.values.when import Period
from socialwork.vocabulary.tokens import ProductionKind, TokenRule
from tokens.designs import ASK, COME, FIRST, MISSED, POLICIES, SOUND, amended, september, window, with_version

SIX = ("hadir", "aktif", "seragam", "ibadah", "tenang", "ekskul")


def source(days: int, *, fine: int | None = None, floor: int = 0) -> Agreement:
    """Return the reference's agreement: six behaviours a day, one token each, 30 for the reinforcer."""
    period = Period(dt.date(2024, 9, 9), dt.date(2024, 9, 8) + dt.timedelta(days=days))
    version = evolve(
        FIRST,
        agreed_on=period.start,
        effective=period.start,
        behaviours=tuple(evolve(COME, code=code, name=code, opportunities=days) for code in SIX),
        costs=() if fine is None else tuple(ResponseCost(behaviour=code, amount=fine) for code in SIX),
        windows=(window(period.end),),
        policies=evolve(POLICIES, floor=floor),
    )
    return evolve(SOUND, period=period, versions=(version,))


@pytest.mark.parametrize(
    ("days", "fine", "needed", "reached"),
    [
        (8, None, (0.6138, 0.6713, 0.7230), (0.4222, 0.8998, 0.9986)),
        (8, 1, (0.8000, 0.8452, 0.8824), (0.0014, 0.0570, 0.5002)),
        (9, None, (0.5460, 0.6022, 0.6541), (0.7906, 0.9916, 1.000)),
        (9, 1, (0.7668, 0.8126, 0.8513), (0.0046, 0.1348, 0.7260)),
    ],
)
def test_feasibility_table(
    days: int, fine: int | None, needed: tuple[float, ...], reached: tuple[float, ...]
) -> None:
    """The reference's table comes out to the digits given: 8 and 9 days, without and with a fine."""
    found = feasibility(source(days, fine=fine), 30)
    assert tuple(round(one, 4) for one in found.needed.values() if one is not None) == needed
    assert tuple(round(one, 4) for one in found.reached.values()) == reached
    assert found.most == 6 * days


def test_feasibility_without_the_fine() -> None:
    """What a fine costs is seen by asking without it."""
    agreement = source(8, fine=1)
    assert feasibility(agreement, 30, fines=False).reached == feasibility(source(8), 30).reached


def test_what_was_earned_in_the_source() -> None:
    """At 87.5 % the reference's 42 tokens of 48 are had with a chance of .607."""
    assert round(outlook(source(8), 0.875).chance(42).plug_in, 3) == 0.607


def test_no_rate_is_enough() -> None:
    """Above the most that is possible there is no rate that would be enough."""
    assert feasibility(source(8), 49, chances=(0.5,)).needed == {0.5: None}


def test_floor_and_debt() -> None:
    """The reference's example: at a rate of .3 the balance is .75 with a floor of 0, the plain sum -19.2."""
    found = outlook(source(8, fine=1), 0.3)
    assert (round(found.mean, 2), round(found.tokens.mean(), 1)) == (0.75, -19.2)
    assert round(outlook(source(8, fine=1, floor=-48), 0.3).mean, 1) == -19.2


def test_estimated_and_plug_in() -> None:
    """Three successes of five: .335 with the rate as an estimate, .422 taken for certain; both are told."""
    reach = outlook(source(8), Observed(3, 2)).chance(30)
    assert reach.estimated is not None
    assert (round(reach.estimated, 3), round(reach.plug_in, 3)) == (0.335, 0.422)
    assert reach.cautious == reach.estimated


def test_without_observations_nothing_is_estimated() -> None:
    """Where every rate is stated there is no second distribution."""
    found = outlook(source(8), 0.6)
    assert found.estimated is None
    assert found.chance(30).cautious == found.chance(30).kept


def test_rates_by_behaviour_and_day() -> None:
    """Rates may differ by behaviour and by day."""
    days = {day: 0.5 if day == september(4) else 1.0 for day in SOUND.period}
    found = outlook(SOUND, {"hadir": days, "bertanya": 0.0}, days_off={september(10)})
    assert (found.tokens.at_least(11), found.tokens.at_least(12)) == (1.0, 0.5)


@pytest.mark.parametrize(
    ("rates", "message"),
    [
        ({"hadir": 0.5}, "no success rate for the behaviour 'bertanya'"),
        ({"hadir": 0.5, "bertanya": {september(4): 0.5}}, "no success rate for 2023-09-05"),
        (1.5, "between 0 and 1"),
    ],
)
def test_missing_rates_are_refused(rates: object, message: str) -> None:
    """A behaviour or a day without a rate is told, never guessed."""
    with pytest.raises(ValueError, match=message):
        outlook(SOUND, rates, days_off={september(10)})


def test_a_rate_is_shared_by_versions() -> None:
    """An observed rate is the same in both versions: what the first shows holds for the second."""
    agreement = amended(costs=(MISSED,))
    found = outlook(agreement, {"hadir": Observed(3, 2), "bertanya": 0.0}, days_off={september(10)})
    beta = (4.0, 3.0)
    stretches = [
        Prospect(opportunities=6, value=1, beta=beta),
        Prospect(opportunities=6, value=1, cost=1, beta=beta),
    ]
    assert found.estimated is not None
    assert found.estimated.at_least(9) == pytest.approx(tokens_of_one(stretches).at_least(9))
    assert found.estimated.at_least(9) != pytest.approx(tokens_of(stretches).at_least(9))


def test_after_some_days() -> None:
    """After day four with 20 tokens, 24 opportunities are left, and only they are uncertain."""
    found = outlook(source(8), 0.7, after=Standing(day=dt.date(2024, 9, 12), balance=20))
    assert found.opportunities == 24
    assert (found.tokens.lowest, found.tokens.highest) == (20, 44)
    rest = tokens_of([Prospect(opportunities=24, value=1, rate=0.7)])
    assert found.chance(30).kept == pytest.approx(rest.at_least(10))


def test_schedules_go_on_after_some_days() -> None:
    """Successes that a schedule has counted are not lost when the outlook is renewed."""
    third = Production(kind=ProductionKind.FIXED_RATIO, ratio=3)
    agreement = with_version(behaviours=(evolve(COME, production=third),))
    after = Standing(day=september(15), balance=3, successes={"hadir": 11})
    found = outlook(agreement, 0.9, after=after, days_off={september(10)})
    assert found.chance(4).plug_in == pytest.approx(0.9)
    assert found.chance(4).kept == pytest.approx(0.9)


def test_an_endowment_given_already_is_not_given_again() -> None:
    """Tokens in hand contain the endowment of the version that runs."""
    agreement = with_version(costs=(MISSED,), policies=evolve(POLICIES, endowment=20))
    whole = outlook(agreement, 1.0)
    later = outlook(agreement, 1.0, after=Standing(day=september(8), balance=17))
    assert (whole.mean, later.mean, later.tokens.mean()) == (20, 17, 17)


def test_suggested_price() -> None:
    """The suggested price is reached with the wanted chance, and the next one is not."""
    price = suggest_price(source(8), 0.7, 0.8)
    found = outlook(source(8), 0.7)
    assert price == 31
    assert found.chance(price).kept >= 0.8 > found.chance(price + 1).kept


def test_suggested_price_is_cautious() -> None:
    """Where the rate is only an estimate, a lower price is suggested for the same chance above one half."""
    assert suggest_price(source(8), Observed(3, 2), 0.8) < suggest_price(source(8), 0.6, 0.8)


def test_suggested_price_by_default_is_for_the_first_window() -> None:
    """Beginners need an early exchange, so the first window counts; others are asked for."""
    first, last = SOUND.versions[0].windows
    sunday = {september(10)}
    prices = [suggest_price(SOUND, 1.0, 0.9, until=until, days_off=sunday) for until in (None, first, last)]
    assert prices == [12, 12, 24]


def test_no_price_is_suggested_below_zero() -> None:
    """Where debts are likely, no price at all is reached."""
    assert suggest_price(source(8, fine=1, floor=-48), 0.2, 0.9) == 0


@pytest.mark.parametrize("chance", [0.0, 1.1, -0.5])
def test_impossible_chances_are_refused(chance: float) -> None:
    """A chance lies above 0 and is at most 1."""
    with pytest.raises(ValueError, match="a chance lies above 0"):
        suggest_price(SOUND, 0.8, chance)


def test_outlooks_of_every_window() -> None:
    """There is an outlook for each window that can be used, with more tokens each time."""
    found = outlooks(SOUND, 0.8)
    assert [one.until for one in found] == [september(9), september(16)]
    assert found[0].mean < found[1].mean


def test_nothing_to_expect() -> None:
    """Without an opportunity there is no outlook."""
    with pytest.raises(ValueError, match="no opportunity until 2023-09-01"):
        outlook(SOUND, 0.8, until=september(1))


def test_numbers_beyond_all_measure_are_refused() -> None:
    """A million tokens for each of a million opportunities are not worked out."""
    agreement = with_version(
        behaviours=(evolve(COME, value=1_000_000, per_day=1_000_000, opportunities=1_000_000),)
    )
    with pytest.raises(TooLargeError, match="too many to work out"):
        outlook(agreement, 0.8)


def test_opportunities_without_days_are_spread_evenly() -> None:
    """Four opportunities in twelve school days fall on every third of them, none on a day off."""
    agreement = with_version(behaviours=(evolve(COME, opportunities=4),))
    found = opportunities_by_day(agreement, days_off={september(10)})
    assert [(one.day.day, one.count) for one in found] == [(6, 1), (9, 1), (13, 1), (16, 1)]


def test_days_off_are_used_where_the_others_are_too_few() -> None:
    """Thirteen opportunities in thirteen days need the Sunday."""
    agreement = with_version(behaviours=(evolve(COME, opportunities=13),))
    assert len(opportunities_by_day(agreement, days_off={september(10)})) == 13


def test_named_days_stay() -> None:
    """A behaviour has its opportunities on the days that it names, days off or not."""
    agreement = with_version(behaviours=(evolve(ASK, dates=(september(10), september(6)), opportunities=9),))
    found = opportunities_by_day(agreement, days_off={september(10)})
    assert [one.day for one in found] == [september(6), september(10)]


def test_attainable_is_the_outlook_of_one_who_never_misses() -> None:
    """Who never misses has what is attainable by the last window."""
    assert attainable(SOUND, september(16)) == outlook(SOUND, 1.0).mean == 24


def test_windows_of_versions_not_in_force_cannot_be_used() -> None:
    """A window counts on the days on which its own version is in force."""
    first, second = amended().versions
    agreement = evolve(
        SOUND, versions=(evolve(first, windows=(window(september(9)), window(september(12)))), second)
    )
    assert [one.day for one in exchanging(agreement)] == [september(9), september(16)]


# --- the ledger itself, walked through every way the days can go -------------------------------

ABLE = (Ability.EXPIRY, Ability.REVERSALS, Ability.LEVELS)
MOST_TRIALS = 8


def histories(
    agreement: Agreement, trials: list[DayOpportunities], met: tuple[bool, ...]
) -> Iterator[object]:
    """Yield the events of one way the days can go."""
    client, zone = agreement.clients[0], agreement.zone.tzinfo
    seen, used = set[int](), dict[tuple[str, dt.date], int]()
    for n, (trial, success) in enumerate(zip(trials, met, strict=True)):
        version, code = trial.version, trial.behaviour.code
        at = dt.datetime.combine(trial.day, dt.time(8), zone)
        base = {"client": client, "at": at, "recorded": at}
        if version.number not in seen:
            seen.add(version.number)
            signed = (*agreement.clients, *agreement.parties)
            early = dt.datetime.combine(version.effective, dt.time(6), zone)
            first = {"client": client, "at": early, "recorded": early}
            yield Agree(id=f"agree{n}", version=version.number, signed_by=signed, **first)
            if version.policies.endowment:
                yield BonusEvent(id=f"endow{n}", **base)
        used[code, trial.day] = used.get((code, trial.day), 0) + 1
        same = {"id": f"e{n}", "behaviour": code, "opportunity": used[code, trial.day], **base}
        if not success and any(one.behaviour == code for one in version.costs):
            yield FineEvent(**same)
        elif success and not version.policies.endowment:
            yield Earn(delivered=at, praised=at, **same)


@given(agreements(without=ABLE), st.data())
@settings(max_examples=40)
def test_outlook_agrees_with_the_ledger(agreement: Agreement, data: st.DataObject) -> None:
    """The chances of each balance are those of keeping the ledger through every way the days can go.

    Floor, cap, daily loss, production schedules, endowments and a change of versions are all on the way.
    """
    every = [one for one in opportunities_by_day(agreement) for _ in range(one.count)]
    last = data.draw(st.sampled_from([one.day for one in every]))
    trials = [one for one in every if one.day <= last]
    assume(len(trials) <= MOST_TRIALS)
    rates = {one.behaviour.code: data.draw(st.sampled_from([0.25, 0.5, 0.9])) for one in trials}
    found: dict[int, float] = {}
    for met in product((False, True), repeat=len(trials)):
        ledger, chance = Ledger(agreement), 1.0
        for event in histories(agreement, trials, met):
            outcome = ledger.apply(event)
            assert not isinstance(outcome, Refused) or outcome.rule in {TokenRule.LOSS, TokenRule.CAP}
        for trial, success in zip(trials, met, strict=True):
            rate = rates[trial.behaviour.code]
            chance *= rate if success else 1 - rate
        balance = ledger.balance(agreement.clients[0])
        found[balance] = found.get(balance, 0.0) + chance
    balance = outlook(agreement, rates, until=last).balance
    told = {balance.lowest + k: chance for k, chance in enumerate(balance.chances) if chance}
    assert told == pytest.approx(found)


@given(agreements(without=ABLE), st.sampled_from([0.0, 0.3, 0.8, 1.0]))
@settings(max_examples=25)
def test_higher_rates_never_lower_the_chance(agreement: Agreement, rate: float) -> None:
    """Succeeding more often never lowers the chance of a price, fines or not."""
    days = agreement.versions[0].effective
    assume(any(one.day <= days for one in opportunities_by_day(agreement)))
    lower, higher = (expected_tokens(agreement, one) for one in (rate, min(rate + 0.1, 1.0)))
    for price in range(lower.lowest, lower.highest + 1):
        assert higher.at_least(price) >= lower.at_least(price) - 1e-12


def test_rate_of_one_half_where_nothing_was_seen() -> None:
    """Without observations the rate taken for certain is one half."""
    assert (Observed(0, 0).rate, Observed(0, 0).beta) == (0.5, (1.0, 1.0))
    assert rate_on(rate_of(Observed(1, 3), "hadir"), september(4)) == 0.25
