"""The token economy of a case as agreement, events and ledger."""

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from school import day, school_case
from socialwork import load_case
from socialwork.audit import RULES
from socialwork.audit.rules.tokens import CODES
from socialwork.loading.converter import converter
from socialwork.loading.origin import Origin
from socialwork.loading.yaml_reader import read_yaml
from socialwork.process.token_agreement import (
    STRICTEST,
    agreement_of,
    case_agreement,
    open_policies,
    window_of,
    zone_of,
)
from socialwork.process.token_events import events_of
from socialwork.process.tokens import (
    TokenCourse,
    course_of,
    curve_of,
    most_tokens,
    praises,
    token_courses,
    tokens_by_behaviour,
)
from socialwork.techniques import (
    Amendment,
    BackUp,
    ExchangeTime,
    ResponseCost,
    TargetBehaviour,
    TokenDay,
    TokenEconomy,
    TokenPolicies,
    TokenTotals,
)
from socialwork.testing import models
from socialwork.tokens.agreement import Agreement, Version
from socialwork.tokens.checks.engine import check_agreement
from socialwork.tokens.events import Agree, BalanceCheck, BonusEvent, Earn, Exchange, Expire, FineEvent
from socialwork.tokens.verify import verify
from socialwork.values.when import Clock, Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import TokenRule

_STAGES: Any = school_case().stages
ECONOMY: TokenEconomy = _STAGES[5].tokens
COME, ACT = ECONOMY.behaviours


def economy(**changes: Any) -> TokenEconomy:
    """Return the economy of the school case, with *changes*."""
    return evolve(ECONOMY, **changes)


def course(**changes: Any) -> TokenCourse:
    """Return its course, signed by client and student."""
    return course_of(economy(**changes), client="BR", parties=("CC",), by="CC")


def versions(**changes: Any) -> tuple[Version, ...]:
    """Return the versions of its agreement."""
    return agreement_of(economy(**changes), client="BR", parties=("CC",)).versions


def amendment(effective: dt.date, **changes: Any) -> Amendment:
    """Return an amendment that both signed on 25 September."""
    return Amendment(agreed_on=day(25), effective=effective, signed_by=("BR", "CC"), **changes)


def refusals(**changes: Any) -> list[tuple[str, TokenRule]]:
    """Return where the course breaks which rule."""
    return [(one.event.id, one.rule) for one in course(**changes).refused]


# --- the example ------------------------------------------------------------------------------


def test_the_ledger_of_the_example_adds_up() -> None:
    """Earned 43, fined 1, exchanged 30, converted 12, balance 0; nothing is refused; 48 were possible."""
    ((path, found),) = token_courses(load_case("example:utama"))
    assert path == "stages[5].tokens"
    assert found.totals == TokenTotals(earned=43, fined=1, exchanged=30, converted=12)
    assert (found.totals.balance, found.balance, found.refused) == (0, 0, ())
    assert most_tokens(found) == found.economy.opportunities == 48
    assert verify(found.ledger) == ()


def test_the_example_without_tokens_has_no_course() -> None:
    """A case without a token economy has no ledger."""
    assert token_courses(load_case("example:lansia")) == ()


def test_the_days_of_the_example() -> None:
    """The balance of each day, worked out by hand; praise alone is counted."""
    ((_, found),) = token_courses(load_case("example:utama"))
    assert [one.balance for one in found.sheet.days] == [4, 5, 11, 17, 21, 26, 31, 37, 0]
    assert sum(praises(found).values()) == 6


# --- agreement --------------------------------------------------------------------------------


def test_an_agreement_takes_over_what_the_file_states() -> None:
    """Client, parties, period, clauses and policies are those of the file."""
    made = agreement_of(ECONOMY, client="BR", parties=("CC",))
    (version,) = made.versions
    assert (made.token, made.clients, made.parties, made.period) == (
        "bintang",
        ("BR",),
        ("CC",),
        ECONOMY.period,
    )
    assert (version.agreed_on, version.signed_by) == (day(18), ("BR", "CC"))
    assert version.costs == ECONOMY.fines
    assert version.back_ups == ECONOMY.reinforcers
    assert version.policies.praise_within == 5
    assert [one.dates for one in version.behaviours] == [ECONOMY.dates] * 2


def test_amendments_are_differences() -> None:
    """A version is the agreement with all amendments up to its day."""
    ask = TargetBehaviour(code="tanya", name="Bertanya", value=2, opportunities=1)
    book = BackUp(code="buku", name="Buku", price=9)
    change = amendment(
        day(27),
        ends=("aktif",),
        adds=(ask,),
        fines=(ResponseCost(behaviour="tanya", amount=1),),
        ends_fines=("hadir",),
        reinforcers=(book,),
        ends_reinforcers=("cokelat",),
        policies=TokenPolicies(cap=20),
    )
    first, second = versions(amendments=(change,))
    assert [one.code for one in first.behaviours] == ["hadir", "aktif"]
    assert [one.code for one in second.behaviours] == ["hadir", "tanya"]
    assert [one.behaviour for one in second.costs] == ["tanya"]
    assert second.back_ups == (book,)
    assert (first.policies.cap, second.policies.cap) == (None, 20)
    assert second.policies.leftover is LeftoverPolicy.CONVERT


def test_a_clause_of_the_same_code_takes_the_place_of_an_earlier_one() -> None:
    """An amendment that names a behaviour, a fine or a reinforcer again changes it."""
    change = amendment(
        day(27),
        adds=(evolve(COME, value=3),),
        fines=(ResponseCost(behaviour="hadir", amount=2),),
        reinforcers=(BackUp(code="cokelat", name="Cokelat", price=7),),
    )
    second = versions(amendments=(change,))[1]
    assert {one.code: one.value for one in second.behaviours} == {"hadir": 3, "aktif": 1}
    assert [one.amount for one in second.costs] == [2]
    assert [one.price for one in second.back_ups] == [7]


def test_the_fine_of_a_behaviour_ends_with_it() -> None:
    """Nobody can be fined for what earns no tokens any more."""
    assert versions(amendments=(amendment(day(27), ends=("hadir",)),))[1].costs == ()


def test_opportunities_are_those_of_the_days_of_a_version() -> None:
    """Four days in all: two before the change, two from it on."""
    first, second = versions(amendments=(amendment(day(27)),))
    assert [one.opportunities for one in first.behaviours] == [2, 2]
    assert [one.opportunities for one in second.behaviours] == [2, 2]
    assert second.behaviours[0].dates == (day(27), day(5, 10))


def test_a_behaviour_is_only_in_the_versions_of_its_days() -> None:
    """What can be met on the first day alone is no part of a later version."""
    early = evolve(ACT, dates=(day(25),))
    first, second = versions(behaviours=(COME, early), amendments=(amendment(day(27)),))
    assert [one.code for one in first.behaviours] == ["hadir", "aktif"]
    assert [one.code for one in second.behaviours] == ["hadir"]


def test_a_window_belongs_to_the_version_of_its_day() -> None:
    """The exchange of 27 September is that of the second version from 26 September on."""
    first, second = versions(amendments=(amendment(day(26)),))
    assert (len(first.windows), len(second.windows)) == (0, 2)


@pytest.mark.parametrize(
    ("time", "opens", "closes"),
    [
        (None, "00:00", "23:59"),
        ("13.30", "13:30", "13:30"),
        ("13.30–14.00 WITA", "13:30", "14:00"),
    ],
)
def test_an_exchange_is_a_moment_a_span_or_a_day(time: str | None, opens: str, closes: str) -> None:
    """A single time is that moment; without a time the whole day is meant."""
    clock = None if time is None else Clock.parse(time)
    window = window_of(ExchangeTime(date=day(27), time=clock), Zone.WIB)
    assert (f"{window.opens:%H:%M}", f"{window.closes:%H:%M}") == (opens, closes)
    assert window.opens.tzinfo is (Zone.WITA if clock and clock.zone is Zone.WITA else Zone.WIB).tzinfo


def test_the_zone_is_that_of_the_first_exchange() -> None:
    """Days begin where the exchange takes place."""
    assert zone_of(ECONOMY) is Zone.WIB
    east = ExchangeTime(date=day(27), time=Clock.parse("13.30 WIT"))
    assert zone_of(economy(exchanges=(east,))) is Zone.WIT


def test_open_policies_are_the_strictest() -> None:
    """What nobody agreed on is taken as strictly as possible, and named."""
    (version,) = versions(policies=TokenPolicies())
    assert open_policies(economy(policies=TokenPolicies())) == (
        "floor",
        "leftover",
        "praise_within",
        "deliver_within",
        "record_within",
        "late_entry",
        "reversal",
    )
    assert version.policies.floor == STRICTEST.floor == 0
    assert version.policies.leftover is LeftoverPolicy.CARRY
    assert (version.policies.cap, version.policies.expires_after, version.policies.most_lost) == (None,) * 3


def test_what_is_stated_is_not_open() -> None:
    """A policy that an agreement states is not asked about; no fines need no floor."""
    assert open_policies(ECONOMY) == ()
    assert "floor" not in open_policies(economy(policies=TokenPolicies(), fines=()))


def test_places_lead_back_to_the_case_file() -> None:
    """Parts of a version that were agreed earlier stand where they were agreed."""
    change = amendment(day(27), adds=(TargetBehaviour(code="tanya", name="T", value=1, opportunities=1),))
    placed = case_agreement(
        economy(amendments=(change,), policies=TokenPolicies(cap=9)), client="BR", parties=()
    )
    found = {
        path: placed.place(path)
        for path in (
            "versions[0].behaviours[1].criterion",
            "versions[1].behaviours[0]",
            "versions[1].behaviours[2].value",
            "versions[1].costs[0].amount",
            "versions[1].behaviours",
            "versions[1].policies.cap",
            "versions[1].policies.floor",
            "versions[1].effective",
            "versions[0].effective",
            "thinning",
        )
    }
    assert list(found.values()) == [
        "behaviours[1].criterion",
        "behaviours[0]",
        "amendments[0].adds[0].value",
        "fines[0].amount",
        "amendments[0].adds",
        "policies.cap",
        "amendments[0].policies.floor",
        "amendments[0].effective",
        "period",
        "thinning",
    ]


# --- events -----------------------------------------------------------------------------------


def test_a_day_becomes_events_in_order() -> None:
    """Successes, fines and exchanges stand when the exchange opens, expiry and count when it is over."""
    last = TokenDay(
        date=day(5, 10),
        earned=("hadir",),
        fined=("aktif",),
        exchanged=("cokelat",),
        converted=True,
        balance=3,
    )
    events = events_of(economy(days=(last,)), client="BR", by="CC")
    assert [(type(one), f"{one.at:%d %H:%M:%S}") for one in events] == [
        (Agree, "18 00:00:00"),
        (Earn, "05 13:30:00"),
        (FineEvent, "05 13:30:00"),
        (Exchange, "05 13:30:00"),
        (Expire, "05 13:30:01"),
        (BalanceCheck, "05 13:30:01"),
    ]
    assert [one.id for one in events[1:]] == [
        "days[0].earned[0]",
        "days[0].fined[0]",
        "days[0].exchanged[0]",
        "days[0].converted",
        "days[0].balance",
    ]
    assert {(one.client, one.by, one.recorded - one.at) for one in events} == {("BR", "CC", dt.timedelta())}


def test_other_days_stand_at_noon() -> None:
    """Without an exchange, or with one all day long, the events of a day stand at noon."""
    days = (TokenDay(date=day(26), earned=("hadir",)), TokenDay(date=day(28), earned=("hadir",)))
    exchanges = (ExchangeTime(date=day(28)),)
    events = events_of(economy(days=days, exchanges=exchanges), client="BR")
    assert [f"{one.at:%H:%M}" for one in events if isinstance(one, Earn)] == ["12:00", "12:00"]


def test_an_endowment_comes_first() -> None:
    """Tokens at the start are given before anything else of the first recorded day."""
    events = events_of(economy(policies=TokenPolicies(endowment=9)), client="BR")
    assert isinstance(events[1], BonusEvent)
    assert f"{events[1].at:%d %H:%M}" == "25 00:00"


def test_a_behaviour_uses_one_opportunity_after_the_other() -> None:
    """A fine takes the next free opportunity; without one it contradicts a success."""
    twice = (evolve(COME, per_day=2), ACT)
    days = (TokenDay(date=day(25), earned=("hadir",), fined=("hadir", "aktif")),)
    events = events_of(economy(behaviours=twice, days=days), client="BR")
    used = [(one.behaviour, one.opportunity) for one in events if isinstance(one, Earn | FineEvent)]
    assert used == [("hadir", 1), ("hadir", 2), ("aktif", 1)]
    assert refusals(days=days) == [
        ("days[0].fined[0]", TokenRule.CONTRADICTION),
        ("days[0].fined[1]", TokenRule.FINE),
    ]


def test_praise_is_missing_only_where_the_file_says_so() -> None:
    """A token counts as praised unless the day names it."""
    days = (TokenDay(date=day(25), earned=("hadir", "aktif"), unpraised=("aktif",)),)
    assert refusals(days=days) == [("days[0].earned[1]", TokenRule.PRAISE)]


# --- ledger -----------------------------------------------------------------------------------


def test_totals_are_those_of_the_ledger() -> None:
    """Earned 6, fined 1, exchanged 4, converted 1."""
    found = course()
    assert found.totals == TokenTotals(earned=6, fined=1, exchanged=4, converted=1)
    assert found.balance == 0


def test_a_behaviour_may_earn_twice_a_day() -> None:
    """A code that stands twice in a day uses two opportunities and earns its value twice."""
    days = (TokenDay(date=day(25), earned=("hadir", "hadir")),)
    found = course(behaviours=(evolve(COME, per_day=2, value=3), ACT), days=days)
    assert tokens_by_behaviour(found)[day(25)] == Counter(hadir=6)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"signed_by": ("BR",)}, ("signed_by", TokenRule.SIGNATURE)),
        ({"agreed_on": day(26)}, ("signed_by", TokenRule.RETROACTIVE)),
        ({"agreed_on": None}, None),
    ],
)
def test_a_missing_signature_is_told_once(changes: Any, expected: Any) -> None:
    """The ledger refuses the signature and goes on as if it had been given."""
    found = course(**changes)
    assert [(one.event.id, one.rule) for one in found.refused] == ([expected] if expected else [])
    assert found.totals.earned == 6


def test_two_versions_of_one_day_are_never_in_force() -> None:
    """Nobody can say which of them holds, so nothing is counted from that day on."""
    twice = (amendment(day(26)), amendment(day(26)))
    found = course(amendments=twice, exchanges=(), days=ECONOMY.days[:2])
    assert {one.rule for one in found.refused} == {TokenRule.VERSION}
    assert found.totals.earned == 2


def test_an_amendment_before_the_start_holds_from_the_start() -> None:
    """What was changed before the first day was never in force in its first form."""
    early = Amendment(
        agreed_on=day(20), effective=day(21), signed_by=("BR", "CC"), adds=(evolve(COME, value=5),)
    )
    assert course(amendments=(early,), exchanges=(), days=ECONOMY.days[:1]).totals.earned == 6


def test_most_tokens_count_each_opportunity_once() -> None:
    """A behaviour without days has its opportunities once, however many versions there are."""
    undated = economy(dates=(), amendments=(amendment(day(27)),))
    assert most_tokens(course_of(undated, client="BR")) == 8


def test_the_curve_breaks_only_where_something_is_missing() -> None:
    """Days without opportunities and Sundays are days off; a day of the sheet that was left out is not."""
    found = curve_of(course())
    assert found is not None
    assert [one.day for one in found.points] == [day(25), day(26), day(27), day(5, 10)]
    assert day(28) in {one.day for one in found.days_off}
    undated = curve_of(course(dates=()))
    assert undated is not None
    assert [one.day for one in undated.days_off] == [day(1, 10)]


def test_no_day_of_the_period_no_curve() -> None:
    """What lies outside the agreement is not drawn."""
    assert curve_of(course(days=())) is None
    assert curve_of(course(days=(TokenDay(date=day(1, 1)),))) is None


def test_every_rule_of_a_ledger_has_its_code() -> None:
    """Whatever a ledger refuses becomes a finding of a rule that exists."""
    known = {rule.code for rule in RULES}
    assert {CODES.get(rule, "TOK-09") for rule in TokenRule} <= known


# --- any token economy ------------------------------------------------------------------------


@given(models(TokenEconomy))
def test_any_economy_gives_an_agreement_and_events(given_economy: TokenEconomy) -> None:
    """Nothing that a case file can hold makes the engine stumble; every event is booked or refused."""
    found = course_of(given_economy, client="BR", parties=("CC",))
    assert isinstance(found.agreement, Agreement)
    booked = {entry.event.id for entry in found.ledger.entries}
    told = {one.event.id for one in found.refused}
    events = events_of(given_economy, client="BR")
    assert {one.id for one in events} <= booked | told
    assert not booked & told
    assert verify(found.ledger) == ()


@given(models(TokenEconomy))
@settings(max_examples=30)
def test_any_agreement_can_be_checked(given_economy: TokenEconomy) -> None:
    """The rules on agreements answer for any economy, and their places lead back to the case file."""
    placed = case_agreement(given_economy, client="BR", parties=("CC",))
    for finding in check_agreement(placed.agreement):
        here: Any = given_economy
        steps = placed.place(finding.path).replace("[", ".[").split(".")
        for step in filter(None, steps):
            here = here[int(step[1:-1])] if step.startswith("[") else getattr(here, step)


@given(models(TokenEconomy))
def test_totals_of_days_are_totals_of_the_ledger(given_economy: TokenEconomy) -> None:
    """Property 56: what a report prints, day by day and in all, is what the ledger has."""
    found = course_of(given_economy, client="BR", parties=("CC",))
    days, totals = found.sheet.days, found.totals
    assert totals.balance == found.balance == found.ledger.balance("BR")
    assert sum(one.earned or 0 for one in days) == totals.earned
    assert sum(one.fined or 0 for one in days) == totals.fined
    assert sum(one.spent or 0 for one in days) == totals.exchanged
    assert sum(one.expired or 0 for one in days) == totals.converted
    assert sum(one.given or 0 for one in days) == totals.given
    by_behaviour = tokens_by_behaviour(found)
    assert sum(sum(one.values()) for one in by_behaviour.values()) == totals.earned
    if days:
        assert days[-1].balance == found.balance


@given(models(TokenEconomy), st.integers(1, 3))
@settings(max_examples=30)
def test_totals_fit_what_the_day_says(given_economy: TokenEconomy, value: int) -> None:
    """Worked out anew from the file: each success that was booked earns the value in force on its day."""
    behaviours = tuple(evolve(one, value=value) for one in given_economy.behaviours)
    found = course_of(
        evolve(given_economy, behaviours=behaviours, amendments=(), policies=TokenPolicies()), client="BR"
    )
    told = {one.event.id for one in found.refused}
    every = sum(len(day.earned) for day in found.economy.days)
    lost = sum(".earned[" in one for one in told)
    plain = all(one.production.kind.code == "every" for one in behaviours)
    if plain:
        assert found.totals.earned == value * (every - lost)


def test_period_is_used() -> None:
    """Days before and after the period are refused, each for its own day."""
    days = (TokenDay(date=day(24), earned=("hadir",)), TokenDay(date=day(6, 10), earned=("hadir",)))
    assert refusals(days=days, period=Period(day(25), day(5, 10))) == [
        ("days[0].earned[0]", TokenRule.PERIOD),
        ("days[1].earned[0]", TokenRule.PERIOD),
    ]


def test_the_example_of_the_how_to_adds_up() -> None:
    """The token economy that the page shows loads, breaks no rule, and ends with the balance it tells."""
    page = (Path(__file__).parents[2] / "docs" / "how-to" / "tokens-in-a-case.md").read_text("utf-8")
    block = page.split("```yaml\n", 1)[1].split("```", 1)[0]
    data, _ = read_yaml(block, Origin())
    found = course_of(converter().structure(data["tokens"], TokenEconomy), client="BR", parties=("CC",))
    assert (found.refused, found.balance, open_policies(found.economy)) == ((), 0, ())
