"""Writes histories: what a client and a worker could record next, move by move."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable
from typing import Any

import attrs
from attrs import define, field

from socialwork.testing.tokens.facts import Done, Facts
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.questions import broken, due, is_copy, is_late
from socialwork.tokens.agreement import Agreement, TargetBehaviour, Version, Window
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
    TokenEvent as Event,
)
from socialwork.vocabulary.tokens import TokenEventKind, TokenRule

MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)

NEEDS = {
    TokenEventKind.PRAISE: Ability.PRAISE,
    TokenEventKind.FINE: Ability.FINES,
    TokenEventKind.BONUS: Ability.BONUSES,
    TokenEventKind.EXCHANGE: Ability.EXCHANGES,
    TokenEventKind.EXPIRE: Ability.EXPIRY,
    TokenEventKind.REVERSE: Ability.REVERSALS,
    TokenEventKind.AGREE: Ability.SIGNATURES,
    TokenEventKind.LEVEL: Ability.LEVELS,
    TokenEventKind.BALANCE: Ability.CHECKPOINTS,
}
"""What an engine must be able to do before it is sent events of a kind."""

JUDGED_BY = {
    TokenRule.PRAISE: Ability.DELIVERY,
    TokenRule.DELAY: Ability.DELIVERY,
    TokenRule.LATE: Ability.LATE_ENTRIES,
    TokenRule.ORDER: Ability.CLOCK,
    TokenRule.FUTURE: Ability.CLOCK,
}
"""What an engine must be able to do before it is sent events that break a rule."""


@attrs.frozen
class Move:
    """One step of a history, as a few small numbers; the smaller, the plainer.

    Attributes:
        kind: What is recorded.
        who: Which client, counted around.
        what: Which behaviour, reinforcer or earlier event, counted around.
        pause: How the clock goes on before it.
        back: How long ago it happened.
        twist: 0 for as it should be, otherwise the way in which it is wrong.
    """

    kind: TokenEventKind
    who: int = 0
    what: int = 0
    pause: int = 0
    back: int = 0
    twist: int = 0


@define
class Scribe:
    """A clock and the facts so far; :meth:`write` adds an event for a move."""

    agreement: Agreement
    without: Collection[Ability] = ()
    unsigned: int = 0
    events: list[TokenEvent] = field(factory=list)
    facts: Facts = field(init=False)
    now: dt.datetime = field(init=False)

    def __attrs_post_init__(self) -> None:
        signatures = Ability.SIGNATURES not in self.without
        self.facts = Facts(self.agreement, signatures=signatures)
        self.now = self._morning(self.agreement.period.start)
        if signatures:
            self._sign()

    def write(self, move: Move, twists: Callable[[TokenEvent, "Scribe", int], Iterable[TokenEvent]]) -> None:
        """Record the event of a move; twists may make something wrong of it, or several things."""
        self.now = self._later(move.pause)
        event = _BUILDERS[move.kind](self, self.client(move.who), move)
        if event is None:
            return
        for one in twists(event, self, move.twist) if move.twist else (event,):
            self.record(one)

    def record(self, event: TokenEvent) -> None:
        """Add *event*, and to the facts too if it breaks no rule; leave out what the engine cannot judge."""
        if NEEDS.get(event.kind) in self.without:
            return
        rules = broken(event, self.facts)
        late = event.at.tzinfo is not None and is_late(event, self.facts)
        if (late and Ability.LATE_ENTRIES in self.without) or any(
            JUDGED_BY.get(rule) in self.without for rule in rules
        ):
            return
        self.events.append(event)
        if not rules and not is_copy(event, self.facts):
            what = due(event, self.facts)
            done = (*self.facts.done, Done(event, what.amount, what))
            self.facts = attrs.evolve(self.facts, done=done)
            self.now = max(self.now, event.recorded)

    def wait(self) -> None:
        """Let the clock go on to the next morning, within the period."""
        self.now = self._later(6)

    def client(self, n: int) -> str:
        """Return one of the clients, counted around."""
        return self.agreement.clients[n % len(self.agreement.clients)]

    def id(self) -> str:
        """Return an id that is not used yet."""
        return f"e{len(self.events) + 1}"

    def version(self, moment: dt.datetime | None = None) -> Version:
        """Return the version in force at a moment, or the nearest one."""
        found = self.facts.versions(self.facts.day(moment or self.now))
        begun = moment is None or self.facts.day(moment) >= self.agreement.period.start
        return found[0] if found else self.agreement.versions[-1 if begun else 0]

    def free(self, client: str, behaviour: TargetBehaviour, at: dt.datetime) -> int:
        """Return the first opportunity of the day that is not used, or the last one."""
        day = self.facts.day(at)
        numbers = range(1, behaviour.per_day + 1)
        free = [n for n in numbers if not self.facts.opportunity(client, behaviour.code, day, n)]
        return min(free, default=behaviour.per_day)

    # --- the clock ----------------------------------------------------------------------------

    def _later(self, pause: int) -> dt.datetime:
        """Return when the next event happens; the clock stays within the period."""
        soon = self.now + 3 * MINUTE
        tomorrow = self._morning(self.facts.day(self.now) + DAY)
        window = self.window()
        choices = {
            6: tomorrow,
            7: tomorrow,
            8: window.opens if window else soon,
            9: window.closes if window else soon,
            10: window.closes + MINUTE if window else soon,
            11: tomorrow - dt.timedelta(hours=7),  # midnight
            12: self.closing() or soon,
            13: (self.closing() or soon) + MINUTE,
        }
        last = self._morning(self.agreement.period.end) + dt.timedelta(hours=16)
        return max(self.now, min(choices.get(pause, soon), last))

    def closing(self) -> dt.datetime | None:
        """Return when the last window of all closes."""
        closes = [one.closes for version in self.agreement.versions for one in version.windows]
        return max(closes, default=None)

    def window(self) -> Window | None:
        """Return the window that is open now, or the next one."""
        windows = [one for version in self.agreement.versions for one in version.windows]
        coming = [one for one in windows if one.closes >= self.now]
        return min(coming, key=lambda one: one.opens, default=None)

    def _morning(self, day: dt.date) -> dt.datetime:
        return dt.datetime.combine(day, dt.time(7), self.agreement.zone.tzinfo)

    def _sign(self) -> None:
        """Let each client sign each version at the start, but for those that *unsigned* leaves out."""
        for n, version in enumerate(self.agreement.versions):
            for k, client in enumerate(self.agreement.clients):
                if not self.unsigned >> (2 * n + k) & 1:
                    self.record(signing(self, client, version.number))


def now(scribe: Scribe) -> dict[str, Any]:
    """Return the moments of what is recorded as it happens."""
    return {"at": scribe.now, "recorded": scribe.now}


def moments(scribe: Scribe, move: Move) -> dict[str, Any]:
    """Return when an event happened and when it is recorded; a worker far away may write another zone."""
    within = dt.timedelta(hours=scribe.version().policies.record_within)
    ago = {6: dt.timedelta(hours=1), 7: DAY, 8: within, 9: within + MINUTE}
    first = dt.datetime.combine(scribe.agreement.period.start, dt.time(0), scribe.agreement.zone.tzinfo)
    at = max(scribe.now - ago.get(move.back, dt.timedelta(0)), first)
    return {"at": at.astimezone(dt.UTC) if move.what == 7 else at, "recorded": scribe.now}  # noqa: PLR2004


def signing(scribe: Scribe, client: str, version: int) -> Agree:
    """Return the event by which a client and the worker sign a version."""
    signed_by = (client, *scribe.agreement.parties)
    return Agree(id=scribe.id(), client=client, version=version, signed_by=signed_by, **now(scribe))


def _earn(scribe: Scribe, client: str, move: Move) -> Event:
    """Meet a behaviour that has an opportunity left today, or wait for tomorrow."""
    times = moments(scribe, move)
    version = scribe.version(times["at"])
    rules = version.policies
    if rules.endowment and move.what % 4:
        return _bonus(scribe, client, move)
    left = _left(scribe, client, times["at"])
    if not left and move.what % 4:
        scribe.wait()
        times = moments(scribe, move)
        left = _left(scribe, client, times["at"])
    if not left and move.what % 4:
        return _praise(scribe, client, move)
    some = left or scribe.version(times["at"]).behaviours
    behaviour = some[move.what % len(some)]
    delivered = times["at"] + rules.deliver_within * MINUTE * (move.what // 3 % 2)
    praised = delivered + rules.praise_within * MINUTE * (0, 1, -1)[move.what // 2 % 3]
    recorded = max(times["recorded"], delivered, praised)
    return Earn(
        id=scribe.id(),
        client=client,
        at=times["at"],
        recorded=recorded,
        behaviour=behaviour.code,
        opportunity=scribe.free(client, behaviour, times["at"]),
        delivered=delivered,
        praised=praised,
    )


def _fine(scribe: Scribe, client: str, move: Move) -> Event:
    times = moments(scribe, move)
    version = scribe.version(times["at"])
    fined = {one.behaviour for one in version.costs}
    if not fined and move.what % 4:
        return _praise(scribe, client, move)
    some = [one for one in version.behaviours if one.code in fined] or [*version.behaviours]
    behaviour = some[move.what % len(some)]
    free = scribe.free(client, behaviour, times["at"])
    return FineEvent(id=scribe.id(), client=client, behaviour=behaviour.code, opportunity=free, **times)


def _praise(scribe: Scribe, client: str, move: Move) -> Event:
    times = moments(scribe, move)
    behaviour = _behaviour(scribe, times["at"], move.what)
    return Praise(id=scribe.id(), client=client, behaviour=behaviour.code, **times)


def _bonus(scribe: Scribe, client: str, move: Move) -> Event:
    times = moments(scribe, move)
    version = scribe.version(times["at"])
    if scribe.facts.endowed(client, version) and move.what % 4:
        return _fine(scribe, client, move)
    if not version.bonuses and not version.policies.endowment and move.what % 4:
        return _earn(scribe, client, move)
    reason = version.bonuses[0].reason if version.bonuses and not version.policies.endowment else ""
    return BonusEvent(id=scribe.id(), client=client, reason=reason, **times)


def _exchange(scribe: Scribe, client: str, move: Move) -> Event:
    """Wait for the next window and ask for what the client can just afford, or for the cheapest."""
    window = scribe.window()
    balance = scribe.facts.balance(client)
    cheapest = min((one.price for one in scribe.version().back_ups), default=0)
    if move.what % 4 and (window is None or balance < cheapest):
        return _earn(scribe, client, move)
    if window is not None:
        scribe.now = max(scribe.now, window.opens)
    times = now(scribe) if move.what % 4 else moments(scribe, move)
    menu = sorted(scribe.version(times["at"]).back_ups, key=lambda one: one.price)
    within = [one for one in menu if one.price <= balance] or menu[:1]
    one = within[move.what % len(within)]
    most = max(balance // one.price, 1)
    quantity = most if move.what % 2 else 1
    return Exchange(id=scribe.id(), client=client, back_up=one.code, quantity=quantity, **times)


def _expire(scribe: Scribe, client: str, move: Move) -> Event:
    event = Expire(id=scribe.id(), client=client, **moments(scribe, move))
    due = not broken(event, scribe.facts)
    return event if due or not move.what % 4 else _earn(scribe, client, move)


def _reverse(scribe: Scribe, client: str, move: Move) -> Event | None:
    own = [one.event for one in scribe.facts.of(client) if not isinstance(one.event, Agree)]
    if not own:
        return None
    original = own[-1 - move.what % len(own)].id
    return Reverse(id=scribe.id(), client=client, original=original, reason="salah catat", **now(scribe))


def _agree(scribe: Scribe, client: str, move: Move) -> Event:
    versions = scribe.agreement.versions
    return signing(scribe, client, versions[-1 - move.what % len(versions)].number)


def _level(scribe: Scribe, client: str, move: Move) -> Event:
    levels = scribe.version().level_codes or ("perunggu",)
    if not scribe.version().levels and move.what % 4:
        return _earn(scribe, client, move)
    level = levels[move.what % len(levels)]
    return LevelChange(id=scribe.id(), client=client, level=level, **now(scribe))


def _check(scribe: Scribe, client: str, move: Move) -> Event:  # noqa: ARG001 - as all builders
    balance = scribe.facts.balance(client)
    return BalanceCheck(id=scribe.id(), client=client, balance=balance, **now(scribe))


def _behaviour(scribe: Scribe, at: dt.datetime, what: int) -> TargetBehaviour:
    behaviours = scribe.version(at).behaviours
    return behaviours[what % len(behaviours)]


def _left(scribe: Scribe, client: str, at: dt.datetime) -> list[TargetBehaviour]:
    """Return the behaviours that the client can still meet on that day."""
    version, day, facts = scribe.version(at), scribe.facts.day(at), scribe.facts
    return [
        one
        for one in version.behaviours
        if not one.dates or day in one.dates
        if facts.opportunity(client, one.code, day, scribe.free(client, one, at)) is None
        if len(facts.successes(client, version, one.code)) < one.opportunities
    ]


_BUILDERS: dict[TokenEventKind, Callable[[Scribe, str, Move], Event | None]] = {
    TokenEventKind.EARN: _earn,
    TokenEventKind.PRAISE: _praise,
    TokenEventKind.FINE: _fine,
    TokenEventKind.BONUS: _bonus,
    TokenEventKind.EXCHANGE: _exchange,
    TokenEventKind.EXPIRE: _expire,
    TokenEventKind.REVERSE: _reverse,
    TokenEventKind.AGREE: _agree,
    TokenEventKind.LEVEL: _level,
    TokenEventKind.BALANCE: _check,
}
