"""Ledgers and thinning plans as the data of charts."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from socialwork.figures.soundness import colliding, outside
from socialwork.figures.thinning_chart import thinning_chart
from socialwork.figures.token_chart import token_chart
from socialwork.figures.token_curve import DayOff, PriceLine, standings
from socialwork.testing.tokens import History, agreements, histories
from socialwork.tokens.agreement import (
    Agreement,
    BackUp,
    Bonus,
    Policies,
    TargetBehaviour,
    Version,
    Window,
)
from socialwork.tokens.events import Agree, BonusEvent, Earn, Exchange, Expire, Reverse
from socialwork.tokens.ledger import Ledger, ledger_of
from socialwork.tokens.pictures import thinning_curve, token_curve
from socialwork.tokens.production import Production
from socialwork.tokens.thinning import ThinningPlan, ThinningSession, ThinningStep
from socialwork.values.measure import Count
from socialwork.values.when import Period, Zone
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import LateEntryPolicy, ProductionKind, ReversalPolicy

FIRST = dt.date(2023, 9, 25)


def moment(day: int, hour: int = 8) -> dt.datetime:
    """Return an hour of a day, the first being day 1."""
    return dt.datetime.combine(FIRST + dt.timedelta(days=day - 1), dt.time(hour), Zone.WIB.tzinfo)


def version(number: int, day: int, price: int) -> Version:
    """Return a version in force from a day on, with a price."""
    return Version(
        number=number,
        agreed_on=moment(day).date(),
        effective=moment(day).date(),
        signed_by=("BR",),
        behaviours=(TargetBehaviour(code="hadir", name="Hadir", value=2, per_day=9, opportunities=99),),
        back_ups=(BackUp(code="c", name="cokelat", price=price), BackUp(code="b", name="buku", price=4)),
        windows=tuple(Window(opens=moment(n, 0), closes=moment(n, 23)) for n in range(1, 8)),
        policies=Policies(
            floor=0,
            cap=None,
            expires_after=1,
            leftover=LeftoverPolicy.CARRY,
            endowment=0,
            most_lost=None,
            praise_within=5,
            deliver_within=5,
            record_within=72,
            late_entry=LateEntryPolicy.FLAG,
            reversal=ReversalPolicy.PARTIAL,
        ),
        bonuses=(Bonus(reason="pekan penuh", amount=3),),
    )


def ledger(*events: Any, prices: tuple[int, ...] = (2,)) -> Ledger:
    """Return a ledger in which all *events* apply; each further price comes into force two days later."""
    agreement = Agreement(
        token="bintang",  # noqa: S106 - a star, no secret
        clients=("BR",),
        period=Period(FIRST, FIRST + dt.timedelta(days=6)),
        versions=tuple(version(n + 1, 2 * n + 1, price) for n, price in enumerate(prices)),
    )
    signed = (sign(n + 1, 2 * n + 1) for n in range(len(prices)))
    made, refused = ledger_of(agreement, sorted((*signed, *events), key=lambda one: one.recorded))
    assert refused == ()
    return made


def sign(number: int, day: int) -> Agree:
    """Return the signing of a version, early in the day."""
    at = moment(day, 1)
    return Agree(id=f"v{number}", client="BR", at=at, recorded=at, version=number, signed_by=("BR",))


def event(kind: Callable[..., Any], name: str, day: int, hour: int = 8, **others: Any) -> Any:
    """Return an event that was recorded when it happened."""
    return kind(id=name, client="BR", at=moment(day, hour), recorded=moment(day, hour), **others)


def earn(name: str, day: int, opportunity: int = 1) -> Earn:
    """Return a success that earns two tokens."""
    at = moment(day)
    others = {"behaviour": "hadir", "opportunity": opportunity, "delivered": at, "praised": at}
    made: Earn = event(Earn, name, day, **others)
    return made


def test_days_have_their_sums() -> None:
    """Each day has what was earned, given, exchanged and expired on it, with what was bought."""
    made = ledger(
        earn("a", 1),
        earn("b", 1, 2),
        event(Exchange, "c", 1, 9, back_up="c"),
        event(BonusEvent, "d", 2, reason="pekan penuh"),
        event(Expire, "e", 3, 12),
    )
    points = token_curve(made, "BR").points
    assert [(one.earned, one.exchanged, one.left_over, one.bought) for one in points] == [
        (4, 2, 0, "cokelat"),
        (3, 0, 0, ""),
        (0, 0, 2, ""),
    ]


def test_reversed_entries_are_not_drawn() -> None:
    """What was reversed stands on no day, as on the day sheet."""
    made = ledger(earn("a", 1), earn("b", 2), event(Reverse, "c", 2, 9, original="a", reason="salah catat"))
    assert [(one.earned, one.corrected) for one in token_curve(made, "BR").points] == [(0, 0), (2, 0)]


def test_price_holds_while_its_versions_are_in_force() -> None:
    """A price that two versions share is one line; a price that changes is two."""
    made = ledger(earn("a", 1), earn("b", 3), prices=(2, 3))
    last = FIRST + dt.timedelta(days=1)
    assert set(token_curve(made, "BR").prices) == {
        PriceLine(name="cokelat", tokens=2, start=FIRST, end=last),
        PriceLine(name="cokelat", tokens=3, start=last + dt.timedelta(days=1)),
        PriceLine(name="buku", tokens=4, start=FIRST),
    }


def test_amendments_are_marked() -> None:
    """Every version but the first is a change of the agreement."""
    made = ledger(earn("a", 1), earn("b", 3), prices=(2, 3))
    assert [one.day for one in token_curve(made, "BR").changes] == [FIRST + dt.timedelta(days=2)]


def test_days_without_events_can_be_recorded_days() -> None:
    """A day on which somebody kept the record and nothing happened has a point."""
    quiet = FIRST + dt.timedelta(days=1)
    made = token_curve(ledger(earn("a", 1), earn("b", 3)), "BR", days=(quiet,))
    assert [(one.day, one.earned) for one in made.points][1] == (quiet, 0)


def test_days_off_outside_the_chart_are_left_away() -> None:
    """Holidays before the first and after the last day are not the chart's."""
    off = [DayOff(day=FIRST + dt.timedelta(days=n)) for n in (-1, 1, 9)]
    assert token_curve(ledger(earn("a", 1), earn("b", 3)), "BR", days_off=off).days_off == (off[1],)


def test_nothing_to_draw_is_said() -> None:
    """A client without a record has no chart."""
    with pytest.raises(ValueError, match="nothing is recorded for the client 'BR'"):
        token_curve(ledger(), "BR")


@given(histories(agreements()))
def test_chart_ends_at_the_balance_of_the_ledger(told: History) -> None:
    """Whatever happened, the last balance of the chart is that of the ledger, and the chart is sound."""
    made, _ = ledger_of(told.agreement, told.events)
    for client in told.agreement.clients:
        try:
            curve = token_curve(made, client)
        except ValueError:
            assert made.balance(client) == 0
            continue
        chart = token_chart(curve)
        assert list(standings(curve))[-1].balance == made.balance(client)
        assert (outside(chart), colliding(chart)) == ((), ())


def plan(*kinds: tuple[ProductionKind, int]) -> ThinningPlan:
    """Return a plan that goes forward after one good session and back after one failed."""
    return ThinningPlan(
        behaviour="hadir",
        steps=tuple(
            ThinningStep(production=Production(kind=kind, ratio=ratio), praise_every=1)
            for kind, ratio in kinds
        ),
        criterion=80,
        advance_after=1,
        failing=50,
        fall_back_after=1,
        price=10,
        most_unit_price=100,
    )


STEPS = ((ProductionKind.EVERY, 1), (ProductionKind.FIXED_RATIO, 2), (ProductionKind.NONE, 1))


def sessions(*hits: int | None) -> list[ThinningSession]:
    """Return a session a day of ten opportunities."""
    return [
        ThinningSession(
            date=FIRST + dt.timedelta(days=n), met=None if one is None else Count(hits=one, total=10)
        )
        for n, one in enumerate(hits)
    ]


def test_thinning_follows_the_plan() -> None:
    """Steps, tokens and praises are those of the plan at each session."""
    made = thinning_curve(plan(*STEPS), sessions(9, 9, 3, 9), client="BR")
    assert [(one.step, one.tokens, one.praises, one.met) for one in made.sessions] == [
        (0, 9, 9, True),
        (1, 4, 9, True),
        (2, 0, 3, False),
        (1, 4, 9, True),
    ]


def test_successes_of_a_step_count_on() -> None:
    """A ratio is not begun anew with each session."""
    made = thinning_curve(evolve(plan(*STEPS), advance_after=9), sessions(7, 7))
    assert [one.tokens for one in made.sessions] == [7, 7]
    strict = evolve(plan((ProductionKind.FIXED_RATIO, 4), *STEPS[2:]), advance_after=9)
    assert [one.tokens for one in thinning_curve(strict, sessions(6, 6)).sessions] == [1, 2]


def test_steps_have_the_names_of_their_schedules() -> None:
    """A step is called by its schedule, with what it plans for each success."""
    made = thinning_curve(plan(*STEPS), sessions(9), lang="en")
    assert [(one.name, one.planned) for one in made.steps] == [
        ("CRF", 1.0),
        ("FR 2", 0.5),
        ("Praise alone", 0.0),
    ]


def test_session_without_opportunity_is_not_judged() -> None:
    """A session in which nothing could be met has no rate and no judgement."""
    made = thinning_curve(plan(*STEPS), sessions(None, 9))
    assert [(one.token_rate, one.met) for one in made.sessions] == [(None, None), (1.0, True)]
    assert outside(thinning_chart(made)) == ()
