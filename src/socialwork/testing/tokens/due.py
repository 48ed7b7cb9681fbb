"""What each accepted event should change, by the words of the agreement."""

import datetime as dt
from functools import singledispatch

from socialwork.testing.tokens.facts import Due, Facts
from socialwork.tokens.agreement import Policies, TargetBehaviour
from socialwork.tokens.events import BonusEvent, Earn, Exchange, Expire, FineEvent, Reverse
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.tokens import ReversalPolicy


@singledispatch
def due(event: object, facts: Facts) -> Due:  # noqa: ARG001 - what registered functions take
    """Return what *event*, which breaks no rule, should change; most events change no balance."""
    return Due()


@due.register
def _(event: Earn, facts: Facts) -> Due:
    """Successes so far, this one included, are worth so many productions; those paid already are not due."""
    version = facts.version(facts.day(event.at))
    made = productions(event, facts)
    behaviour = next(one for one in version.behaviours if one.code == event.behaviour)
    return _given(made * behaviour.value, event.client, version.policies, facts, made)


@due.register
def _(event: FineEvent, facts: Facts) -> Due:
    """The agreed amount, as far as the balance is above the floor and the day's loss below its limit."""
    day = facts.day(event.at)
    version = facts.version(day)
    nominal = next(one.amount or 0 for one in version.costs if one.behaviour == event.behaviour)
    room = max(facts.balance(event.client) - version.policies.floor, 0)
    most = version.policies.most_lost
    if most is not None:
        room = min(room, max(most - facts.lost(event.client, day), 0))
    taken = min(nominal, room)
    return Due(-taken, nominal - taken)


@due.register
def _(event: BonusEvent, facts: Facts) -> Due:
    version = facts.version(facts.day(event.at))
    agreed = {one.reason: one.amount for one in version.bonuses}
    nominal = agreed[event.reason] if event.reason else version.policies.endowment
    return _given(nominal, event.client, version.policies, facts)


@due.register
def _(event: Exchange, facts: Facts) -> Due:
    version = facts.version(facts.day(event.at))
    price = next(one.price for one in version.back_ups if one.code == event.back_up)
    return Due(-price * event.quantity)


@due.register
def _(event: Expire, facts: Facts) -> Due:
    return Due(-expired(event, facts))


@due.register
def _(event: Reverse, facts: Facts) -> Due:
    """The opposite of what was applied, as far as floor and cap leave room."""
    original = facts.original(event)
    rules = facts.version(facts.day(original.event.at)).policies
    balance = facts.balance(event.client)
    if original.amount <= 0:
        return _given(-original.amount, event.client, rules, facts)
    taken = min(original.amount, max(balance - rules.floor, 0))
    return Due(-taken, original.amount - taken)


def productions(event: Earn, facts: Facts) -> int:
    """Return how often a success pays off by its production schedule."""
    version = facts.version(facts.day(event.at))
    behaviour = next(one for one in version.behaviours if one.code == event.behaviour)
    before = facts.successes(event.client, version, event.behaviour)
    paid = sum(one.due.productions for one in before)
    return max(produced(behaviour, len(before) + 1) - paid, 0)


def produced(behaviour: TargetBehaviour, successes: int) -> int:
    """Return how many productions a run of successes makes, counted one success after the other."""
    schedule = behaviour.production
    wanted = {"every": [1], "fixed-ratio": [schedule.ratio], "variable-ratio": [*schedule.ratios], "none": []}
    ratios = wanted[schedule.kind.code]
    made = waiting = 0
    for _success in range(successes if ratios else 0):
        waiting += 1
        if waiting == ratios[made % len(ratios)]:
            made, waiting = made + 1, 0
    return made


def expired(event: Expire, facts: Facts) -> int:
    """Return how many tokens leave by expiry, or after the last window by the leftover policy."""
    day = facts.day(event.at)
    rules = facts.version(day).policies
    lots = facts.lots(event.client)
    if rules.expires_after is not None:
        last = day - dt.timedelta(days=rules.expires_after)
        old = sum(tokens for earned, tokens in lots if earned < last)
        if old:
            return old
    closes = [window.closes for version in facts.agreement.versions for window in version.windows]
    over = all(event.at > one for one in closes)
    return sum(tokens for _, tokens in lots) if over and rules.leftover is not LeftoverPolicy.CARRY else 0


def refusable(event: Reverse, facts: Facts) -> bool:
    """Whether a reversal is refused because the tokens are spent and the agreement says so."""
    original = facts.original(event)
    rules = facts.version(facts.day(original.event.at)).policies
    return rules.reversal is ReversalPolicy.REFUSE and original.amount > 0 and due(event, facts).shortfall > 0


def _given(nominal: int, client: str, rules: Policies, facts: Facts, productions: int = 0) -> Due:
    room = nominal if rules.cap is None else max(rules.cap - facts.balance(client), 0)
    given = min(nominal, room)
    return Due(given, nominal - given, productions)
