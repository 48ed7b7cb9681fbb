"""The day sheet: what the paper on the wall shows, one row a day, as it stands after corrections.

A sheet is made from a ledger (:func:`sheet_of`), and a sheet that was kept by hand becomes events
(:func:`events_of`), which a ledger then judges by every rule, the balances of the sheet among them.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypedDict

from attrs import define, field, frozen

from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import (
    BalanceCheck,
    BonusEvent,
    Earn,
    Exchange,
    Expire,
    FineEvent,
    Reverse,
    TokenEvent,
)
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Entry


@frozen(kw_only=True)
class SheetDay:
    """One day of one client. Sums are ``None`` where a sheet that was kept by hand does not state them.

    Attributes:
        met: Successes by the code of the behaviour.
        missed: Fines by the code of the behaviour.
        bonuses: How often each bonus was given, by its reason; the endowment has an empty one.
        exchanged: Back-up reinforcers handed over, by code.
        earned: Tokens of the successes.
        fined: Tokens that were taken by fines.
        given: Tokens of endowment and bonuses.
        spent: Tokens that were exchanged.
        expired: Tokens that expired or were converted.
        corrected: What is left of entries that were taken back in part only; it may be negative.
        balance: Tokens in hand at the end of the day: the balance before and all of these.
    """

    date: dt.date
    met: Mapping[str, int] = field(factory=dict)
    missed: Mapping[str, int] = field(factory=dict)
    bonuses: Mapping[str, int] = field(factory=dict)
    exchanged: Mapping[str, int] = field(factory=dict)
    earned: int | None = None
    fined: int | None = None
    given: int | None = None
    spent: int | None = None
    expired: int | None = None
    corrected: int | None = None
    balance: int | None = None

    @property
    def change(self) -> int | None:
        """By how much the balance changed on that day, or ``None`` where a sum is not stated."""
        plus, minus = (self.earned, self.given, self.corrected), (self.fined, self.spent, self.expired)
        stated = [one for one in (*plus, *minus) if one is not None]
        if len(stated) < len(plus) + len(minus):
            return None
        return sum(stated[: len(plus)]) - sum(stated[len(plus) :])


@frozen(kw_only=True)
class DaySheet:
    """The days of one client, in order."""

    client: str
    days: tuple[SheetDay, ...]


@frozen(kw_only=True)
class SheetTimes:
    """What a sheet does not say about its events.

    Attributes:
        happened: The time of day of successes, fines and bonuses; token and praise are given then.
        recorded: The time of day at which the row was filled in.
        by: The code of who filled it in.
    """

    happened: dt.time
    recorded: dt.time
    by: str


def sheet_of(ledger: Ledger, client: str, days: Iterable[dt.date] | None = None) -> DaySheet:
    """Return the day sheet of a client.

    Events stand on the day on which they happened, whenever they were recorded. An entry that was reversed
    stands on the sheet no more.

    Args:
        ledger: The ledger.
        client: The code of the client.
        days: The days that get a row even if nothing happened; by default none does.
    """
    zone = ledger.agreement.zone.tzinfo
    own = [entry for entry in ledger.entries if entry.event.client == client]
    reversals = {entry.event.original: entry for entry in own if isinstance(entry.event, Reverse)}
    rows = {day: _Row() for day in days or ()}
    for entry in own:
        if isinstance(entry.event, _SHOWN):
            row = rows.setdefault(entry.event.at.astimezone(zone).date(), _Row())
            row.add(entry, reversals.get(entry.event.id))
    return DaySheet(client=client, days=tuple(_days(rows)))


def events_of(sheet: DaySheet, agreement: Agreement, times: SheetTimes) -> tuple[TokenEvent, ...]:
    """Return the events that a sheet tells, to be applied to a ledger in which the versions are signed.

    Within a day come bonuses, successes, fines, exchanges, expiry, and a checkpoint where the sheet states
    the balance. Exchanges happen when the window of the day opens; leftover tokens go when the last one has
    closed. The ids are made of client, day and what happened: the same sheet gives the same events.

    Raises:
        ValueError: The sheet has a correction; of which entry, it does not say.
    """
    return tuple(
        event for day in sheet.days for event in _Writer(sheet.client, day, agreement, times).events()
    )


# --- inner helpers ----------------------------------------------------------------------------

_SHOWN = (Earn, FineEvent, BonusEvent, Exchange, Expire)


@define
class _Row:
    """The counts of a day while the entries are gone through."""

    counts: dict[str, Counter[str]] = field(
        factory=lambda: {name: Counter() for name in ("met", "missed", "bonuses", "exchanged")}
    )
    sums: Counter[str] = field(factory=Counter)

    def add(self, entry: Entry, reversal: Entry | None) -> None:
        """Count an entry, or what its reversal has left of it."""
        if reversal is not None:
            self.sums["corrected"] += entry.amount + reversal.amount
            return
        match entry.event:
            case Earn() as event:
                self._count("met", event.behaviour, "earned", entry.amount)
            case FineEvent() as event:
                self._count("missed", event.behaviour, "fined", -entry.amount)
            case BonusEvent() as event:
                self._count("bonuses", event.reason, "given", entry.amount)
            case Exchange() as event:
                self._count("exchanged", event.back_up, "spent", -entry.amount, event.quantity)
            case _:
                self.sums["expired"] -= entry.amount

    def _count(self, name: str, code: str, total: str, tokens: int, times: int = 1) -> None:
        self.counts[name][code] += times
        self.sums[total] += tokens


def _days(rows: Mapping[dt.date, _Row]) -> Iterator[SheetDay]:
    balance = 0
    for date in sorted(rows):
        row = rows[date]
        sums: dict[str, Any] = {
            name: row.sums[name] for name in ("earned", "fined", "given", "spent", "expired", "corrected")
        }
        counts: dict[str, Any] = {name: dict(counter) for name, counter in row.counts.items()}
        change = SheetDay(date=date, **sums).change
        balance += change or 0
        yield SheetDay(date=date, **counts, **sums, balance=balance)


class _Base(TypedDict):
    """What every event has."""

    id: str
    client: str
    at: dt.datetime
    recorded: dt.datetime
    by: str


@frozen
class _Writer:
    """Writes the events of one day."""

    client: str
    day: SheetDay
    agreement: Agreement
    times: SheetTimes

    def events(self) -> Iterator[TokenEvent]:
        """Yield the events in the order in which they count."""
        day = self.day
        if day.corrected:
            message = f"the sheet of {day.date} has a correction of {day.corrected}, and not of which entry"
            raise ValueError(message)
        happened = self._moment(self.times.happened)
        for reason, times in day.bonuses.items():
            for n in range(1, times + 1):
                yield BonusEvent(**self._base(happened, "bonus", reason, n), reason=reason)
        for code, times in day.met.items():
            for n in range(1, times + 1):
                base = self._base(happened, "earn", code, n)
                yield Earn(**base, behaviour=code, opportunity=n, delivered=happened, praised=happened)
        for code, times in day.missed.items():
            for n in range(1 + day.met.get(code, 0), 1 + day.met.get(code, 0) + times):
                yield FineEvent(**self._base(happened, "fine", code, n), behaviour=code, opportunity=n)
        yield from self._later(happened)

    def _later(self, happened: dt.datetime) -> Iterator[TokenEvent]:
        day = self.day
        for code, quantity in day.exchanged.items():
            if quantity:
                base = self._base(self._window() or happened, "exchange", code, 1)
                yield Exchange(**base, back_up=code, quantity=quantity)
        if day.expired:
            yield Expire(**self._base(max(happened, self._after_windows() or happened), "expire", "", 1))
        if day.balance is not None:
            moment = self._moment(self.times.recorded)
            yield BalanceCheck(**self._base(max(moment, happened), "balance", "", 1), balance=day.balance)

    def _base(self, at: dt.datetime, kind: str, code: str, n: int) -> _Base:
        """Return what every event has; the whole day is recorded at one moment, after all of it."""
        later = [one for one in (self._window(), self._after_windows()) if one is not None]
        recorded = max(self._moment(self.times.recorded), self._moment(self.times.happened), *later)
        name = "-".join(part for part in (self.client, f"{self.day.date}", kind, code, str(n)) if part)
        return _Base(id=name, client=self.client, at=at, recorded=recorded, by=self.times.by)

    def _moment(self, time: dt.time) -> dt.datetime:
        return dt.datetime.combine(self.day.date, time, self.agreement.zone.tzinfo)

    def _window(self) -> dt.datetime | None:
        """Return when the first window of the day opens, where anything is exchanged."""
        version = self.agreement.version_on(self.day.date)
        if version is None or not any(self.day.exchanged.values()):
            return None
        zone = self.agreement.zone.tzinfo
        opens = [one.opens.astimezone(zone) for one in version.windows]
        return min((one for one in opens if one.date() == self.day.date), default=None)

    def _after_windows(self) -> dt.datetime | None:
        """Return the moment after the last window, where it closes on that day and tokens leave then."""
        zone = self.agreement.zone.tzinfo
        closes = [one.closes for version in self.agreement.versions for one in version.windows]
        last = max(closes, default=None)
        if last is None or not self.day.expired or last.astimezone(zone).date() != self.day.date:
            return None
        return last.astimezone(zone) + dt.timedelta(seconds=1)
