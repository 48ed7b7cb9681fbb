"""What a case file tells of a token economy as events of a ledger.

A case file tells days, not hours, so the events of a day get their hours by convention:

* a signature stands at the start of its day;
* what was met, missed, praised and exchanged stands at the moment at which the first exchange of that day
  opens, and at noon on the other days, in this order: met, missed, praised, exchanged;
* what left the ledger without an exchange stands one second after the last exchange of that day has closed,
  and the count of the balance with it or behind it;
* a review of the level stands another second later, so that the whole day counts for the level before it;
* everything is recorded when it happened, and a token is given and praised at once, unless the day says
  that there was no praise.

The id of an event is the path of what it comes from, such as ``days[3].earned[1]``.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from socialwork.process.token_agreement import window_of, zone_of
from socialwork.techniques import ExchangeTime, TokenDay, TokenEconomy
from socialwork.tokens.agreement import Agreement
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
    TokenEvent,
)

_NOON = dt.time(12, 0)
_A_MOMENT = dt.timedelta(seconds=1)

ENDOWMENT = "policies.endowment"
"""The id of the endowment; it is given before everything else of the first day that is recorded."""


def events_of(economy: TokenEconomy, *, client: str, by: str = "") -> tuple[TokenEvent, ...]:
    """Return the events of a token economy in the order in which they happened.

    Args:
        economy: The token economy of a case.
        client: The code of the client.
        by: The code of the one who keeps the record.
    """
    found = [*_signatures(economy, client, by), *_endowment(economy, client, by)]
    for n, day in enumerate(economy.days):
        found += _day(_Day(f"days[{n}]", day, economy, client, by))
    found += _level_changes(economy, client, by)
    return tuple(sorted(found, key=lambda one: one.at))


def signatures_of(agreement: Agreement, *, by: str = "") -> tuple[Agree, ...]:
    """Return the signatures under all versions as they should have been: by all, and in time.

    They let a ledger go on where a case file lacks a signature, so that everything else can be judged.
    """
    return tuple(
        Agree(
            **_moments(dt.datetime.combine(version.agreed_on, dt.time(), agreement.zone.tzinfo), client, by),
            id=f"versions[{n}]",
            version=version.number,
            signed_by=(client, *agreement.parties),
        )
        for client in agreement.clients
        for n, version in enumerate(agreement.versions)
    )


# --- inner helpers ----------------------------------------------------------------------------


def _moments(moment: dt.datetime, client: str, by: str) -> dict[str, Any]:
    return {"client": client, "at": moment, "recorded": moment, "by": by}


def _signatures(economy: TokenEconomy, client: str, by: str) -> Iterator[TokenEvent]:
    zone = zone_of(economy).tzinfo
    signed = [("signed_by", economy.agreed_on, economy.signed_by)]
    changes = sorted(enumerate(economy.amendments), key=lambda one: one[1].effective)
    signed += [(f"amendments[{n}].signed_by", one.agreed_on, one.signed_by) for n, one in changes]
    for number, (place, day, codes) in enumerate(signed, 1):
        if day is not None:
            moment = dt.datetime.combine(day, dt.time(), zone)
            yield Agree(id=place, version=number, signed_by=codes, **_moments(moment, client, by))


def _endowment(economy: TokenEconomy, client: str, by: str) -> Iterator[TokenEvent]:
    first = min((day.date for day in economy.days), default=None)
    if economy.policies.endowment and first is not None:
        moment = dt.datetime.combine(first, dt.time(), zone_of(economy).tzinfo)
        yield BonusEvent(id=ENDOWMENT, **_moments(moment, client, by))


@frozen
class _Day:
    """A day with all that its events need."""

    path: str
    day: TokenDay
    economy: TokenEconomy
    client: str
    by: str

    @property
    def exchanges(self) -> tuple[ExchangeTime, ...]:
        """The exchanges of the day."""
        changes = self.economy.amendments
        every = (*self.economy.exchanges, *(one for change in changes for one in change.exchanges))
        return tuple(one for one in every if one.date == self.day.date)

    @property
    def moment(self) -> dt.datetime:
        """When the day's events stand: at the opening of its first exchange, or else at noon."""
        zone = zone_of(self.economy)
        opens = (window_of(one, zone).opens for one in self.exchanges if one.time is not None)
        return min(opens, default=dt.datetime.combine(self.day.date, _NOON, zone.tzinfo))

    @property
    def end(self) -> dt.datetime:
        """When the last exchange of the day is over."""
        zone = zone_of(self.economy)
        return max([self.moment, *(window_of(one, zone).closes + _A_MOMENT for one in self.exchanges)])

    def event(self, place: str, moment: dt.datetime) -> dict[str, Any]:
        """Return what all events have."""
        return {"id": f"{self.path}.{place}", **_moments(moment, self.client, self.by)}


def _day(one: _Day) -> Iterator[TokenEvent]:
    day, moment, end = one.day, one.moment, one.end
    yield from _met_and_missed(one, moment)
    for n, code in enumerate(day.praised):
        yield Praise(behaviour=code, **one.event(f"praised[{n}]", moment))
    for n, code in enumerate(day.exchanged):
        yield Exchange(back_up=code, **one.event(f"exchanged[{n}]", moment))
    if day.converted:
        yield Expire(**one.event("converted", end))
    if day.balance is not None:
        yield BalanceCheck(balance=day.balance, **one.event("balance", end))


def _level_changes(economy: TokenEconomy, client: str, by: str) -> Iterator[TokenEvent]:
    """Yield the reviews that gave another level than the one before; everybody begins at the lowest."""
    known = {one.code for one in economy.all_levels}
    level = economy.levels.codes[0] if economy.levels else ""
    for n, day in sorted(enumerate(economy.days), key=lambda one: one[1].date):
        if day.review is not None and day.review.level != level:
            one = _Day(f"days[{n}]", day, economy, client, by)
            yield LevelChange(level=day.review.level, **one.event("review.level", one.end + _A_MOMENT))
            level = day.review.level if day.review.level in known else level


def _met_and_missed(one: _Day, moment: dt.datetime) -> Iterator[TokenEvent]:
    """Yield successes and fines; the same behaviour uses one opportunity of the day after the other."""
    per_day = {each.code: each.per_day for each in one.economy.all_behaviours}
    used: Counter[str] = Counter()
    silent = Counter(one.day.unpraised)
    for n, code in enumerate(one.day.earned):
        used[code] += 1
        praised = None if used[code] <= silent[code] else moment
        yield Earn(
            behaviour=code,
            opportunity=used[code],
            delivered=moment,
            praised=praised,
            **one.event(f"earned[{n}]", moment),
        )
    missed: Counter[str] = Counter()
    for n, code in enumerate(one.day.fined):
        missed[code] += 1
        number = used[code] + missed[code]
        if number > per_day.get(code, 1):
            number = missed[code]  # no opportunity is left: it contradicts one that was met
        yield FineEvent(behaviour=code, opportunity=number, **one.event(f"fined[{n}]", moment))
