"""Strategies of the token economies of case files: agreements with amendments, days that mostly fit them."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from socialwork.techniques.token_economy import Amendment, ExchangeTime, LevelReview, TokenDay, TokenEconomy
from socialwork.techniques.token_policies import TokenPolicies
from socialwork.testing.derive import MAX_ITEMS, derived, makes, makes_field, of_type
from socialwork.testing.texts import texts
from socialwork.tokens.clauses import ResponseCost, TargetBehaviour

Draw = Callable[..., Any]

_DAY = dt.timedelta(days=1)
_MOST_DAYS = 6
_HARDLY_EVER = 9


@makes_field(TokenPolicies, "cap", "expires_after")
def _counted_or_none() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(1, 40)


@makes_field(TokenPolicies, "floor")
def _floors() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(-9, 0)


@makes(Amendment)
def _amendments() -> st.SearchStrategy[Amendment]:
    return of_type(dt.date).flatmap(_amendment_from)


def _amendment_from(day: dt.date) -> st.SearchStrategy[Amendment]:
    later = st.integers(0, 9).map(lambda n: day + n * _DAY)
    return later.flatmap(
        lambda effective: derived(Amendment, agreed_on=st.just(day), effective=st.just(effective))
    )


@makes(TokenEconomy)
@st.composite
def token_economies(draw: Draw) -> TokenEconomy:
    """Make token economies whose days lie in the period and name what was agreed, with some slips."""
    bare = derived(TokenEconomy, days=st.just(()), amendments=st.just(()), exchanges=st.just(()))
    economy: TokenEconomy = draw(bare)
    days = draw(_days_of(economy))
    economy = evolve(
        economy,
        dates=tuple(draw(st.lists(st.sampled_from(days), max_size=_MOST_DAYS, unique=True))),
        behaviours=tuple(_dated(one, days, draw) for one in economy.behaviours),
        fines=tuple(draw(_fine(one, economy)) for one in economy.fines),
        exchanges=tuple(draw(st.lists(_exchanges(days), max_size=MAX_ITEMS))),
    )
    if draw(st.booleans()):
        change = draw(_amendment_from(draw(st.sampled_from(days))))
        codes = [one.code for one in economy.behaviours]
        ends = tuple(draw(st.lists(st.sampled_from(codes), max_size=1))) if codes else change.ends
        economy = evolve(economy, amendments=(evolve(change, ends=ends),))
    recorded = draw(st.lists(st.sampled_from(days), max_size=_MOST_DAYS))
    return evolve(economy, days=tuple(draw(_records(economy, day)) for day in sorted(recorded)))


# --- inner helpers ----------------------------------------------------------------------------


def _days_of(economy: TokenEconomy) -> st.SearchStrategy[list[dt.date]]:
    """Make days of the period, and hardly ever one behind it."""
    period = economy.period
    length = min(period.days, _MOST_DAYS)
    inside = [period.start + n * _DAY for n in range(length)]
    return st.integers(0, _HARDLY_EVER).map(lambda n: [*inside, period.end + _DAY] if n == 0 else inside)


def _dated(behaviour: TargetBehaviour, days: list[dt.date], draw: Draw) -> TargetBehaviour:
    some = st.lists(st.sampled_from(days), max_size=_MOST_DAYS, unique=True)
    return evolve(behaviour, dates=tuple(draw(some)) if draw(st.booleans()) else ())


def _fine(fine: ResponseCost, economy: TokenEconomy) -> st.SearchStrategy[ResponseCost]:
    codes = [one.code for one in economy.behaviours] or [fine.behaviour]
    return st.sampled_from(codes).map(lambda code: evolve(fine, behaviour=code))


def _exchanges(days: list[dt.date]) -> st.SearchStrategy[ExchangeTime]:
    return derived(ExchangeTime, date=st.sampled_from(days))


@st.composite
def _records(draw: Draw, economy: TokenEconomy, day: dt.date) -> TokenDay:
    behaviours = [one.code for one in economy.all_behaviours]
    reinforcers = [one.code for one in economy.reinforcers]
    met, fined, praised = (draw(_some(behaviours)) for _ in range(3))
    return TokenDay(
        date=day,
        earned=met,
        unpraised=draw(_some([*met])) if draw(st.integers(0, _HARDLY_EVER)) == 0 else (),
        praised=praised,
        fined=fined,
        exchanged=draw(_some(reinforcers)),
        converted=draw(st.booleans()),
        balance=draw(st.none() | st.integers(0, 9)),
        review=draw(_reviews(economy)) if draw(st.integers(0, 3)) == 0 else None,
        note=draw(texts()),
    )


def _reviews(economy: TokenEconomy) -> st.SearchStrategy[LevelReview]:
    levels = [*(one.code for one in economy.all_levels), "asing"]
    return derived(LevelReview, level=st.sampled_from(levels))


def _some(codes: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    known: st.SearchStrategy[str] = st.sampled_from([*codes, "asing"]) if codes else st.just("asing")
    return st.lists(known, max_size=MAX_ITEMS).map(tuple)
