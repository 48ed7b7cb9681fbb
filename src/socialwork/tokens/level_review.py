"""Reviews of levels from the ledger: what a client did since entering the level, and where that leads."""

import datetime as dt

from socialwork.tokens.events import Earn, FineEvent, LevelChange, Reverse, TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.levels import LevelDecision, LevelRecord, next_level
from socialwork.tokens.outcome import Entry


def record_of(
    ledger: Ledger,
    client: str,
    on: dt.date,
    *,
    sessions_at_criterion: int = 0,
    failed_sessions: int = 0,
) -> LevelRecord:
    """Return what *client* did from entering the level to the end of the day *on*.

    Tokens, fines and days come from the ledger, by the days on which things happened and without what was
    reversed; before the first level change they count from the first day on which the agreement has levels.
    Sessions are no events of a ledger, so they are told.

    Args:
        ledger: The ledger.
        client: The client's code.
        on: The day of the review.
        sessions_at_criterion: Sessions at the agreed criterion since the level was entered.
        failed_sessions: Sessions that failed it.
    """
    zone = ledger.agreement.zone.tzinfo
    since, entered = _entered(ledger, client, zone)
    taken_back = {one.event.original for one in ledger.entries if isinstance(one.event, Reverse)}

    def counts(entry: Entry) -> bool:
        event: TokenEvent = entry.event
        here = event.client == client and event.id not in taken_back
        return here and (since is None or event.at >= since) and entered <= _day(event.at, zone) <= on

    mine = [entry for entry in ledger.entries if counts(entry)]
    fined = [_day(one.event.at, zone) for one in mine if isinstance(one.event, FineEvent)]
    return LevelRecord(
        tokens_earned=sum(one.amount for one in mine if isinstance(one.event, Earn)),
        fines=len(fined),
        days_without_fines=max((on - max([entered, *fined])).days, 0),
        sessions_at_criterion=sessions_at_criterion,
        failed_sessions=failed_sessions,
    )


def review(
    ledger: Ledger,
    client: str,
    on: dt.date,
    *,
    sessions_at_criterion: int = 0,
    failed_sessions: int = 0,
) -> LevelDecision:
    """Return the level that *client* has from a review on the day *on*.

    The ledger is not changed: whoever holds the review appends a ``LevelChange`` to the level in ``next``.
    A client without a level so far is at the lowest.

    Args:
        ledger: The ledger.
        client: The client's code.
        on: The day of the review.
        sessions_at_criterion: Sessions at the agreed criterion since the level was entered.
        failed_sessions: Sessions that failed it.

    Raises:
        ValueError: The version in force on that day has no level system, or not the client's level.
    """
    version = ledger.agreement.version_on(on)
    if version is None or version.levels is None:
        message = f"the agreement has no level system on {on}"
        raise ValueError(message)
    record = record_of(
        ledger, client, on, sessions_at_criterion=sessions_at_criterion, failed_sessions=failed_sessions
    )
    return next_level(version.levels, ledger.level(client) or version.levels.codes[0], record)


def _entered(ledger: Ledger, client: str, zone: dt.tzinfo) -> tuple[dt.datetime | None, dt.date]:
    """Return when the client entered the level, and on which day; the moment is unknown before the first."""
    for entry in reversed(ledger.entries):
        if isinstance(entry.event, LevelChange) and entry.event.client == client:
            return entry.event.at, _day(entry.event.at, zone)
    spans = ledger.agreement.spans()
    starts = (span.start for version, span in spans if version.levels is not None)
    return None, next(starts, ledger.agreement.period.start)


def _day(moment: dt.datetime, zone: dt.tzinfo) -> dt.date:
    return moment.astimezone(zone).date()
