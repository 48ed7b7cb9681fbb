"""Properties 26 to 31: exchanging tokens, what it costs, and what is left over."""

import datetime as dt
from collections import Counter

from socialwork.testing.tokens.due import produced
from socialwork.testing.tokens.facts import Facts
from socialwork.testing.tokens.properties.base import (
    accepts,
    engine_property,
    pays,
    refuses,
    rules_property,
)
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.trial import Trial
from socialwork.testing.tokens.verdict import Line
from socialwork.tokens.agreement import Agreement, TargetBehaviour, Version
from socialwork.tokens.events import BonusEvent, Earn, Exchange, Reverse
from socialwork.values.when import Period
from socialwork.vocabulary.tokens import TokenEventKind as Kind, TokenRule as Rule


@engine_property(
    26,
    "windows",
    "Penukaran hanya di dalam waktu penukaran, kedua ujungnya termasuk, menurut zona waktu kesepakatan.",
    Ability.EXCHANGES,
)
def windows(trial: Trial) -> None:
    """Exchanges happen inside a window only, both ends included, in the agreed time zone."""
    refuses(trial, Rule.WINDOW)
    accepts(trial, Kind.EXCHANGE)
    facts = Facts(trial.agreement)
    for line in trial.counted:
        event = line.event
        if isinstance(event, Exchange) and event.at.tzinfo is not None:
            found = facts.versions(facts.day(event.at))
            if not any(w.opens <= event.at <= w.closes for one in found for w in one.windows):
                trial.fail(f"{event.id} is outside every window", at=line)


@engine_property(
    27,
    "price",
    "Penukaran mengurangi saldo sebesar harga yang berlaku kali jumlah bulat, paling sedikit satu, dan hanya "
    "jika saldo mencukupi.",
    Ability.EXCHANGES,
)
def price(trial: Trial) -> None:
    """An exchange costs the price in force times a whole quantity of one or more, and is affordable."""
    refuses(trial, Rule.PRICE, Rule.QUANTITY, Rule.BACK_UP)
    refuses(trial, Rule.PERIOD, Rule.VERSION, kinds=(Kind.EXCHANGE,))
    accepts(trial, Kind.EXCHANGE)
    pays(trial, Kind.EXCHANGE)


@engine_property(
    28,
    "stock",
    "Persediaan pengukuh tidak pernah kurang dari nol.",
    Ability.EXCHANGES,
)
def stock(trial: Trial) -> None:
    """The stock of a back-up reinforcer never falls below zero."""
    refuses(trial, Rule.STOCK)
    facts = Facts(trial.agreement)
    back = {line.event.original for line in trial.counted if isinstance(line.event, Reverse)}
    gone: Counter[tuple[str, int, str]] = Counter()
    for line in trial.counted:
        event = line.event
        if not isinstance(event, Exchange) or line.verdict.rules or event.id in back:
            continue
        version = facts.version(facts.day(event.at))
        there = next(one.stock for one in version.back_ups if one.code == event.back_up)
        gone[event.client, version.number, event.back_up] += event.quantity
        if there is not None and gone[event.client, version.number, event.back_up] > there:
            trial.fail(f"more of {event.back_up} is handed over than there is", at=line)


@engine_property(
    29,
    "no-mint",
    "Tidak ada putaran menukar, membatalkan, dan memperoleh lagi yang menghasilkan token.",
)
def no_mint(trial: Trial) -> None:
    """No cycle of exchanging, reversing and earning again makes tokens."""
    facts = Facts(trial.agreement)
    source: dict[str, tuple[str, str, dt.date, int] | str] = {}
    net: Counter[tuple[str, str, dt.date, int] | str] = Counter()
    for line in trial.counted:
        event = line.event
        if isinstance(event, Exchange) and line.amount >= 0:
            trial.fail("an exchange costs one token or more", at=line)
        if isinstance(event, Exchange) or (isinstance(event, Earn) and not line.verdict.rules):
            key = event.id if isinstance(event, Exchange) else _opportunity(event, facts)
            source[event.id] = key
            net[key] += line.amount
            _within(trial, facts, line, net[key])
        if isinstance(event, Reverse) and event.original in source:
            key = source[event.original]
            net[key] += line.amount
            if isinstance(key, str) and net[key] > 0:
                trial.fail(f"exchange and reversal together give {net[key]:+}", at=line)


@rules_property(
    30,
    "satisfiable",
    "Kesepakatan dapat dipenuhi: token yang dapat diperoleh sampai suatu waktu penukaran mencukupi harga "
    "termurah, dan ada waktu penukaran sebelum masa berlaku berakhir.",
)
def satisfiable(agreement: Agreement) -> None:
    """The rules can be satisfied: what can be earned by some window covers the cheapest price."""
    best = 0
    for version, span in agreement.spans():
        closes = [one.closes.astimezone(agreement.zone.tzinfo).date() for one in version.windows]
        days = [min(day, span.end) for day in closes if span.start <= day]
        cheapest = min((one.price for one in version.back_ups), default=None)
        for day in days:
            earned = best + attainable(version, Period(span.start, day))
            if cheapest is not None and earned >= cheapest:
                return
        best += attainable(version, span)
    message = f"nothing on the menu is within reach: {best} tokens at most can be earned"
    raise AssertionError(message)


@engine_property(
    31,
    "leftover",
    "Token hangus atau dialihkan hanya menurut kesepakatan, yang tertua lebih dahulu, dan saldo tidak "
    "melewati batas atas.",
)
def leftover(trial: Trial) -> None:
    """Tokens expire or are converted as agreed, the oldest first, and no balance passes its cap."""
    refuses(trial, Rule.LEFTOVER, Rule.CAP)
    accepts(trial, Kind.EXPIRE)
    pays(trial, Kind.EXPIRE)
    facts = Facts(trial.agreement)
    for line in trial.counted:
        event = line.event
        if line.verdict.rules or line.change <= 0 or not isinstance(event, Earn | BonusEvent | Reverse):
            continue
        if isinstance(event, Reverse):
            event = next(one.event for one in trial.counted if one.event.id == event.original)
        cap = facts.version(facts.day(event.at)).policies.cap
        before = line.before[event.client]
        if cap is not None and line.after[event.client] > max(cap, before):
            trial.fail(f"the balance of {line.after[event.client]} is above the cap of {cap}", at=line)


def attainable(version: Version, span: Period) -> int:
    """Return the tokens that a client who meets every opportunity on the days of *span* gets."""
    if version.policies.endowment:
        return version.policies.endowment
    return sum(produced(one, _most(one, span)) * one.value for one in version.behaviours)


def _most(behaviour: TargetBehaviour, span: Period) -> int:
    days = [day for day in span if not behaviour.dates or day in behaviour.dates]
    return min(behaviour.opportunities, len(days) * behaviour.per_day)


def _opportunity(event: Earn, facts: Facts) -> tuple[str, str, dt.date, int]:
    return event.client, event.behaviour, facts.day(event.at), event.opportunity


def _within(trial: Trial, facts: Facts, line: Line, net: int) -> None:
    """No opportunity gives more than its success produces."""
    event = line.event
    if not isinstance(event, Earn):
        return
    version = facts.version(facts.day(event.at))
    value = next(one.value for one in version.behaviours if one.code == event.behaviour)
    most = value * max(line.verdict.due.productions, 1)
    if net > most:
        trial.fail(f"one opportunity of {event.behaviour} has given {net} tokens, not {most}", at=line)
