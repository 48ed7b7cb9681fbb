"""The rules of a ledger as plain questions: which of them an event breaks, asked of the facts."""

import datetime as dt
from collections.abc import Iterator
from functools import singledispatch

from socialwork.testing.tokens.due import due, expired, productions, refusable
from socialwork.testing.tokens.facts import Facts
from socialwork.tokens.agreement import MOST_TOKENS, Version
from socialwork.tokens.events import (
    Agree,
    BalanceCheck,
    BonusEvent,
    Earn,
    Exchange,
    Expire,
    FineEvent,
    LevelChange,
    Praise,
    Reverse,
    TokenEvent,
)
from socialwork.vocabulary.tokens import LateEntryPolicy, TokenRule

_REVERSIBLE = (Earn, Praise, FineEvent, BonusEvent, Exchange, Expire)


def is_copy(event: TokenEvent, facts: Facts) -> bool:
    """Whether the same event was accepted before."""
    known = facts.find(event.id)
    return known is not None and known.event == event


def is_late(event: TokenEvent, facts: Facts) -> bool:
    """Whether an event is recorded after the agreed delay."""
    found = facts.versions(facts.day(event.at))
    return len(found) == 1 and event.recorded - event.at > dt.timedelta(hours=found[0].policies.record_within)


def broken(event: TokenEvent, facts: Facts) -> tuple[TokenRule, ...]:
    """Return the rules that *event* breaks, in the order in which a careful worker would ask them.

    A question that makes no sense after an earlier one was answered with no is not asked.
    """
    return tuple(dict.fromkeys(_broken(event, facts)))


def _broken(event: TokenEvent, facts: Facts) -> Iterator[TokenRule]:
    if facts.find(event.id) is not None:
        yield TokenRule.IDENTITY
    if event.client not in facts.agreement.clients:
        yield TokenRule.CLIENT
    if event.at.tzinfo is None or event.recorded.tzinfo is None:
        yield TokenRule.ORDER
        return
    if facts.done and event.recorded < facts.done[-1].event.recorded:
        yield TokenRule.ORDER
    if event.at > event.recorded:
        yield TokenRule.FUTURE
    if is_late(event, facts):
        (version,) = facts.versions(facts.day(event.at))
        if version.policies.late_entry is LateEntryPolicy.REFUSE:
            yield TokenRule.LATE
    if event.client in facts.agreement.clients:
        yield from _asked(event, facts)


def _in_force(moment: dt.datetime, client: str, facts: Facts) -> Version | TokenRule:
    """Return the version by which an event of that moment is judged, or the rule that says there is none."""
    day = facts.day(moment)
    found = facts.versions(day)
    if day not in facts.agreement.period:
        return TokenRule.PERIOD
    if len(found) != 1:
        return TokenRule.VERSION
    return found[0] if facts.signed(client, found[0]) else TokenRule.SIGNATURE


@singledispatch
def _asked(event: object, facts: Facts) -> Iterator[TokenRule]:
    """Return the rules of its kind that *event* breaks."""
    raise NotImplementedError


@_asked.register
def _(event: Earn, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
        return
    behaviour = next((one for one in version.behaviours if one.code == event.behaviour), None)
    if any(one is not None and one.tzinfo is None for one in (event.delivered, event.praised)):
        yield TokenRule.ORDER
        return
    if behaviour is None:
        yield TokenRule.BEHAVIOUR
        return
    if version.policies.endowment:
        yield TokenRule.PHASE
    rules = [*_opportunity(event, facts, version)]
    yield from rules
    made_before = len(facts.successes(event.client, version, event.behaviour))
    if not rules and made_before >= behaviour.opportunities:
        yield TokenRule.OPPORTUNITY
    made = productions(event, facts)
    if made:
        yield from _delivered(event, version)
    if not rules:
        yield from _countable(made * behaviour.value, event.client, version, facts)


def _countable(tokens: int, client: str, version: Version, facts: Facts) -> Iterator[TokenRule]:
    """A balance that no cap keeps small is refused where it becomes a slip of the pen."""
    if version.policies.cap is None and facts.balance(client) + tokens > MOST_TOKENS:
        yield TokenRule.AMOUNT


def _delivered(event: Earn, version: Version) -> Iterator[TokenRule]:
    """A token is given at once, with praise, and not recorded before."""
    given, rules = event.delivered, version.policies
    limit = dt.timedelta(minutes=rules.deliver_within)
    if given is None or not dt.timedelta(0) <= given - event.at <= limit:
        yield TokenRule.DELAY
    if given is not None and given > event.recorded:
        yield TokenRule.FUTURE
    reach = dt.timedelta(minutes=rules.praise_within)
    if event.praised is None or (given is not None and abs(event.praised - given) > reach):
        yield TokenRule.PRAISE
    if event.praised is not None and event.praised > event.recorded:
        yield TokenRule.FUTURE


def _opportunity(event: Earn | FineEvent, facts: Facts, version: Version) -> Iterator[TokenRule]:
    """An opportunity exists on that day and is used once, for a token or for a fine."""
    behaviour = next(one for one in version.behaviours if one.code == event.behaviour)
    day, n = facts.day(event.at), event.opportunity
    here = not behaviour.dates or day in behaviour.dates
    if not here or type(n) is not int or not 1 <= n <= behaviour.per_day:
        yield TokenRule.OPPORTUNITY
        return
    used = facts.opportunity(event.client, event.behaviour, day, n)
    if used is not None:
        same = type(used.event) is type(event)
        yield TokenRule.OPPORTUNITY if same else TokenRule.CONTRADICTION


@_asked.register
def _(event: Praise, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
    every = {one.code for version in facts.agreement.versions for one in version.behaviours}
    if event.behaviour not in every:
        yield TokenRule.BEHAVIOUR


@_asked.register
def _(event: FineEvent, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
        return
    if not any(one.behaviour == event.behaviour and one.amount is not None for one in version.costs):
        yield TokenRule.FINE
    elif event.behaviour not in {one.code for one in version.behaviours}:
        yield TokenRule.BEHAVIOUR
    else:
        yield from _opportunity(event, facts, version)
        most = version.policies.most_lost
        if most is not None and facts.lost(event.client, facts.day(event.at)) >= most:
            yield TokenRule.LOSS


@_asked.register
def _(event: BonusEvent, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
        return
    if event.reason:
        agreed = event.reason in {one.reason for one in version.bonuses}
    else:
        agreed = version.policies.endowment > 0 and not facts.endowed(event.client, version)
    if not agreed:
        yield TokenRule.BONUS
    elif not due(event, facts).amount:
        yield TokenRule.CAP
    else:
        what = due(event, facts)
        yield from _countable(what.amount, event.client, version, facts)


@_asked.register
def _(event: Exchange, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
        return
    if not any(window.opens <= event.at <= window.closes for window in version.windows):
        yield TokenRule.WINDOW
    back_up = next((one for one in version.back_ups if one.code == event.back_up), None)
    if back_up is None:
        yield TokenRule.BACK_UP
        return
    if type(event.quantity) is not int or not 1 <= event.quantity <= MOST_TOKENS:
        yield TokenRule.QUANTITY
        return
    before = facts.handed_over(event.client, version, event.back_up)
    if back_up.stock is not None and before + event.quantity > back_up.stock:
        yield TokenRule.STOCK
    if back_up.price * event.quantity > facts.balance(event.client):
        yield TokenRule.PRICE


@_asked.register
def _(event: Expire, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
    elif not expired(event, facts):
        yield TokenRule.LEFTOVER


@_asked.register
def _(event: Reverse, facts: Facts) -> Iterator[TokenRule]:
    original = facts.find(event.original)
    own = original is not None and original.event.client == event.client
    once = own and not facts.reversals(event.original)
    if original is None or not once or not isinstance(original.event, _REVERSIBLE):
        yield TokenRule.REVERSAL
    elif refusable(event, facts):
        yield TokenRule.SPENT


@_asked.register
def _(event: Agree, facts: Facts) -> Iterator[TokenRule]:
    version = next((one for one in facts.agreement.versions if one.number == event.version), None)
    if version is None:
        yield TokenRule.VERSION
        return
    if not {event.client, *facts.agreement.parties} <= {*event.signed_by, *version.signed_by}:
        yield TokenRule.SIGNATURE
    if facts.day(event.at) > version.effective:
        yield TokenRule.RETROACTIVE


@_asked.register
def _(event: LevelChange, facts: Facts) -> Iterator[TokenRule]:
    version = _in_force(event.at, event.client, facts)
    if isinstance(version, TokenRule):
        yield version
    elif event.level not in version.level_codes:
        yield TokenRule.LEVEL


@_asked.register
def _(event: BalanceCheck, facts: Facts) -> Iterator[TokenRule]:
    if type(event.balance) is not int:
        yield TokenRule.AMOUNT
    elif event.balance != facts.balance(event.client):
        yield TokenRule.BALANCE


__all__ = ["broken", "due", "is_copy", "is_late"]
