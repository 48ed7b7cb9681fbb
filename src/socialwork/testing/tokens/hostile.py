"""Events that are wrong in one way: what a tired worker, a broken clock or a clever client would send."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from socialwork.testing.tokens.scribe import DAY, MINUTE, Scribe
from socialwork.tokens.agreement import MOST_TOKENS
from socialwork.tokens.events import (
    Agree,
    BalanceCheck,
    BonusEvent,
    Earn,
    Exchange,
    FineEvent,
    LevelChange,
    Praise,
    Reverse,
    TokenEvent,
)

Twist = Callable[[Any, Scribe], TokenEvent | None]
"""Makes something wrong of an event that was right; ``None`` where that cannot be done here."""


def twisted(event: TokenEvent, scribe: Scribe, n: int) -> Iterator[TokenEvent]:
    """Yield *event* made wrong in the *n*-th of the ways that there are for its kind, or in all for -1.

    Ways are counted around from 1; those that are particular to a kind come first.
    """
    ways = _OF_KIND.get(type(event), ()) * 2 + _OF_ANY
    for way in dict.fromkeys(ways) if n < 0 else (ways[(n - 1) % len(ways)],):
        wrong = way(attrs.evolve(event, id=scribe.id()), scribe)
        if wrong is not None:
            yield wrong


def _with(**changes: Any) -> Twist:
    """Return the twist that sets fields to impossible values."""
    return lambda event, scribe: attrs.evolve(event, **changes)  # noqa: ARG005 - as all twists


def _stranger(event: TokenEvent, scribe: Scribe) -> TokenEvent:  # noqa: ARG001 - as all twists
    return attrs.evolve(event, client="orang-lain")


def _clock_back(event: TokenEvent, scribe: Scribe) -> TokenEvent | None:
    """Record it a minute before the last entry."""
    if not scribe.facts.done:
        return None
    recorded = scribe.facts.done[-1].event.recorded - MINUTE
    return _moved(event, recorded - event.recorded)


def _future(event: TokenEvent, scribe: Scribe) -> TokenEvent:  # noqa: ARG001 - as all twists
    moved = _moved(event, MINUTE)
    return attrs.evolve(moved, recorded=moved.at - MINUTE / 2)


def _too_early(event: TokenEvent, scribe: Scribe) -> TokenEvent:
    """Let it happen on the day before the agreement begins."""
    start = dt.datetime.combine(scribe.agreement.period.start, dt.time(0), scribe.agreement.zone.tzinfo)
    return attrs.evolve(_moved(event, start - MINUTE - event.at), recorded=event.recorded)


def _too_late(event: TokenEvent, scribe: Scribe) -> TokenEvent:
    """Let it happen in the first minute after the period."""
    end = dt.datetime.combine(scribe.agreement.period.end + DAY, dt.time(0), scribe.agreement.zone.tzinfo)
    return _moved(event, max(end - event.at, dt.timedelta(0)))


def _no_zone(event: TokenEvent, scribe: Scribe) -> TokenEvent:  # noqa: ARG001 - as all twists
    return attrs.evolve(event, at=event.at.replace(tzinfo=None))


def _taken_id(event: TokenEvent, scribe: Scribe) -> TokenEvent | None:
    """Give it the id of the last event."""
    if not scribe.facts.done:
        return None
    return attrs.evolve(event, id=scribe.facts.done[-1].event.id)


def _copy(event: TokenEvent, scribe: Scribe) -> TokenEvent | None:  # noqa: ARG001 - as all twists
    """Send the last event again, as a double tap does."""
    return scribe.facts.done[-1].event if scribe.facts.done else None


def _moved(event: TokenEvent, by: dt.timedelta) -> TokenEvent:
    """Return *event* with all its moments shifted."""
    changes: dict[str, Any] = {"at": event.at + by, "recorded": event.recorded + by}
    if isinstance(event, Earn):
        changes["delivered"] = event.delivered and event.delivered + by
        changes["praised"] = event.praised and event.praised + by
    return attrs.evolve(event, **changes)


def _used_opportunity(before: int) -> Twist:
    """Return the twist that uses the opportunity of an earlier success or fine of the client again."""

    def twist(event: Earn | FineEvent, scribe: Scribe) -> TokenEvent | None:
        used = [one.event for one in scribe.facts.of(event.client) if isinstance(one.event, Earn | FineEvent)]
        if len(used) < before:
            return None
        one = used[-before]
        same = attrs.evolve(event, behaviour=one.behaviour, opportunity=one.opportunity)
        return attrs.evolve(_moved(same, one.at - event.at), recorded=event.recorded)

    return twist


def _beyond_the_day(event: Earn | FineEvent, scribe: Scribe) -> TokenEvent | None:
    behaviours = {one.code: one for one in scribe.version(event.at).behaviours}
    known = behaviours.get(event.behaviour)
    return None if known is None else attrs.evolve(event, opportunity=known.per_day + 1)


def _delivered(minutes: Callable[[int], float]) -> Twist:
    """Return the twist that gives the token *minutes* after the behaviour, worked out from the limit."""

    def twist(event: Earn, scribe: Scribe) -> TokenEvent:
        limit = scribe.version(event.at).policies.deliver_within
        given = event.at + minutes(limit) * MINUTE
        return attrs.evolve(event, delivered=given, praised=given, recorded=max(event.recorded, given))

    return twist


def _praised(sign: int) -> Twist:
    """Return the twist that praises a minute beyond the limit, before or after the token."""

    def twist(event: Earn, scribe: Scribe) -> TokenEvent | None:
        reach = (scribe.version(event.at).policies.praise_within + 1) * MINUTE * sign
        return None if event.delivered is None else attrs.evolve(event, praised=event.delivered + reach)

    return twist


def _recorded_between(event: Earn, scribe: Scribe) -> TokenEvent:
    """Record the token before it is given; the praise came first."""
    now = scribe.now
    return attrs.evolve(event, at=now, delivered=now + MINUTE, praised=now, recorded=now)


def _recorded_before_praise(event: Earn, scribe: Scribe) -> TokenEvent:
    now = scribe.now
    return attrs.evolve(event, at=now, delivered=now, praised=now + MINUTE, recorded=now)


def _used_up(event: Earn, scribe: Scribe) -> TokenEvent | None:
    """Meet a behaviour once more whose opportunities are all used."""
    version = scribe.version(event.at)
    for one in version.behaviours:
        if len(scribe.facts.successes(event.client, version, one.code)) >= one.opportunities:
            return attrs.evolve(
                event, behaviour=one.code, opportunity=scribe.free(event.client, one, event.at)
            )
    return None


def _no_zone_given(event: Earn, scribe: Scribe) -> TokenEvent | None:  # noqa: ARG001 - as all twists
    given = event.delivered
    return None if given is None else attrs.evolve(event, delivered=given.replace(tzinfo=None))


def _no_zone_praised(event: Earn, scribe: Scribe) -> TokenEvent | None:  # noqa: ARG001 - as all twists
    praised = event.praised
    return None if praised is None else attrs.evolve(event, praised=praised.replace(tzinfo=None))


def _one_too_many(event: Exchange, scribe: Scribe) -> TokenEvent:
    """Ask for one more than the client can pay."""
    menu = {one.code: one for one in scribe.version(event.at).back_ups}
    most = scribe.facts.balance(event.client) // menu[event.back_up].price
    return attrs.evolve(event, quantity=max(most, 0) + 1)


def _outside_window(after: int) -> Twist:
    """Return the twist that asks a minute before a window opens, or after it closes."""

    def twist(event: Exchange, scribe: Scribe) -> TokenEvent | None:
        for window in scribe.version(event.at).windows:
            at = window.closes + MINUTE if after else window.opens - MINUTE
            if at >= scribe.now:
                return attrs.evolve(event, at=at, recorded=at)
        return None

    return twist


def _again(event: Reverse, scribe: Scribe) -> TokenEvent | None:
    """Reverse what is reversed already."""
    known = [one.event.original for one in scribe.facts.of(event.client) if isinstance(one.event, Reverse)]
    return attrs.evolve(event, original=known[-1]) if known else None


def _of_somebody_else(event: Reverse, scribe: Scribe) -> TokenEvent | None:
    others = [one.event.id for one in scribe.facts.done if one.event.client != event.client]
    return attrs.evolve(event, original=others[-1]) if others else None


def _irreversible(event: Reverse, scribe: Scribe) -> TokenEvent | None:
    own = [one.event.id for one in scribe.facts.of(event.client) if isinstance(one.event, Agree | Reverse)]
    return attrs.evolve(event, original=own[-1]) if own else None


def _half_signed(event: Agree, scribe: Scribe) -> TokenEvent:  # noqa: ARG001 - as all twists
    return attrs.evolve(event, signed_by=event.signed_by[:1])


def _unsigned_by_client(event: Agree, scribe: Scribe) -> TokenEvent:  # noqa: ARG001 - as all twists
    return attrs.evolve(event, signed_by=event.signed_by[1:])


def _miscounted(by: int) -> Twist:
    return lambda event, scribe: attrs.evolve(event, balance=event.balance + by)  # noqa: ARG005 - as all


_OF_ANY: tuple[Twist, ...] = (
    _copy,
    _taken_id,
    _clock_back,
    _future,
    _stranger,
    _too_early,
    _too_late,
    _no_zone,
)
_UNKNOWN_BEHAVIOUR = _with(behaviour="lain")
_OF_KIND: dict[type, tuple[Twist, ...]] = {
    Earn: (
        _used_opportunity(1),
        _used_opportunity(2),
        _used_opportunity(3),
        _beyond_the_day,
        _with(praised=None),
        _praised(1),
        _praised(-1),
        _with(delivered=None),
        _delivered(lambda limit: limit + 1),
        _delivered(lambda limit: -1),  # noqa: ARG005 - a minute before the behaviour
        _recorded_between,
        _recorded_before_praise,
        _used_up,
        _UNKNOWN_BEHAVIOUR,
        _with(opportunity=0),
        _with(opportunity=1.5),
        _no_zone_given,
        _no_zone_praised,
    ),
    Praise: (_UNKNOWN_BEHAVIOUR,),
    FineEvent: (
        _used_opportunity(1),
        _used_opportunity(2),
        _beyond_the_day,
        _UNKNOWN_BEHAVIOUR,
        _with(opportunity=0),
    ),
    BonusEvent: (_with(reason="tidak disepakati"), _with(reason="")),
    Exchange: (
        _one_too_many,
        _outside_window(0),
        _outside_window(1),
        _with(quantity=0),
        _with(quantity=-1),
        _with(quantity=0.5),
        _with(quantity=1000 * MOST_TOKENS),
        _with(back_up="lain"),
    ),
    Reverse: (_again, _of_somebody_else, _irreversible, _with(original="tidak-ada")),
    Agree: (_half_signed, _unsigned_by_client, _with(version=99)),
    LevelChange: (_with(level="platina"),),
    BalanceCheck: (_miscounted(1), _miscounted(-1), _with(balance=0.5)),
}
