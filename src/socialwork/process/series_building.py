"""Readings from what is kept anyway: attendance lists, groups, token ledgers; and laid out over phases."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import frozen

from socialwork.records import MissingReading, PhaseKind, Reading, SeriesPhase
from socialwork.techniques import GroupProgramme
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.opportunities import opportunities_by_day
from socialwork.tokens.sheet import DaySheet, sheet_of


@frozen(kw_only=True)
class PhaseStart:
    """The day on which a phase begins.

    Attributes:
        on: The day.
        kind: Baseline, intervention or follow-up.
        name: What the phase is called where its kind does not say enough.
        criterion: The level that is asked for in it, in a changing-criterion design.
    """

    on: dt.date
    kind: PhaseKind
    name: str = ""
    criterion: int | float | None = None


def in_phases(
    sessions: Iterable[Reading | MissingReading], starts: Sequence[PhaseStart]
) -> tuple[SeriesPhase, ...]:
    """Return sessions laid out over phases, each session in the last phase that began on its day or before.

    Args:
        sessions: Readings and gaps, in any order.
        starts: Where phases begin, in order.

    Raises:
        ValueError: There is no start, the starts are not in order, or a session comes before the first.

    >>> days = attended(held=[dt.date(2023, 9, n) for n in (11, 12, 13)], present=[dt.date(2023, 9, 12)])
    >>> starts = [PhaseStart(on=dt.date(2023, 9, 11), kind=PhaseKind.BASELINE),
    ...     PhaseStart(on=dt.date(2023, 9, 13), kind=PhaseKind.INTERVENTION)]
    >>> [len(phase.readings) for phase in in_phases(days, starts)]
    [2, 1]
    """
    ordered = sorted(sessions, key=lambda one: one.date)
    days = [one.on for one in starts]
    if not days or days != sorted(set(days)):
        message = "phases need days on which they begin, each later than the one before"
        raise ValueError(message)
    if ordered and ordered[0].date < days[0]:
        message = f"the session of {ordered[0].date} comes before the first phase, which begins {days[0]}"
        raise ValueError(message)
    ends = [*days[1:], dt.date.max]
    return tuple(
        _phase(start, [one for one in ordered if start.on <= one.date < end])
        for start, end in zip(starts, ends, strict=True)
    )


def attended(*, held: Iterable[dt.date], present: Collection[dt.date]) -> tuple[Reading, ...]:
    """Return yes/no readings from an attendance list: 1 of 1 on days of presence, 0 of 1 on the others.

    Args:
        held: The days on which there was something to attend.
        present: Those on which the client was there.

    Raises:
        ValueError: A day of presence is not among those held.
    """
    days = sorted(set(held))
    strange = sorted({*present} - {*days})
    if strange:
        message = f"{strange[0]} is a day of presence, but nothing was held then"
        raise ValueError(message)
    return tuple(Reading(date=day, value=int(day in present), of=1) for day in days)


def group_attendance(programme: GroupProgramme, code: str) -> tuple[Reading, ...]:
    """Return yes/no readings of whether a person came to the sessions of a group that tell who was there."""
    held = [one for one in programme.sessions if one.present or one.absent]
    return attended(
        held=[one.date for one in held], present=[one.date for one in held if code in one.present]
    )


def sheet_readings(sheet: DaySheet, behaviour: str) -> tuple[Reading, ...]:
    """Return the successes of a behaviour day by day, as the rows of a day sheet count them."""
    return tuple(Reading(date=day.date, value=day.met.get(behaviour, 0)) for day in sheet.days)


def ledger_readings(
    ledger: Ledger, client: str, behaviour: str, *, days_off: Collection[dt.date] = ()
) -> tuple[Reading, ...]:
    """Return the successes of a behaviour day by day, of the opportunities that its agreement gave that day.

    Successes that were taken back do not count. Days run to the last one of which the ledger tells; a day
    without opportunity and without success has no reading.

    Args:
        ledger: The ledger.
        client: The code of the client.
        behaviour: The code of the behaviour.
        days_off: Days without opportunities, where a behaviour does not name its days.
    """
    sheet = sheet_of(ledger, client)
    met = {day.date: day.met.get(behaviour, 0) for day in sheet.days}
    chances: dict[dt.date, int] = {}
    for one in opportunities_by_day(ledger.agreement, days_off=days_off):
        if one.behaviour.code == behaviour:
            chances[one.day] = chances.get(one.day, 0) + one.count
    last = max(met, default=None)
    return tuple(_successes(met, chances, last))


# --- inner helpers ----------------------------------------------------------------------------


def _phase(start: PhaseStart, sessions: Sequence[Reading | MissingReading]) -> SeriesPhase:
    return SeriesPhase(
        kind=start.kind,
        name=start.name,
        criterion=start.criterion,
        readings=tuple(one for one in sessions if isinstance(one, Reading)),
        missing=tuple(one for one in sessions if isinstance(one, MissingReading)),
    )


def _successes(
    met: dict[dt.date, int], chances: dict[dt.date, int], last: dt.date | None
) -> Iterator[Reading]:
    """Yield a reading for each day; where more was met than was foreseen, so much was possible."""
    for day in sorted({*met, *chances}):
        hits = met.get(day, 0)
        possible = max(chances.get(day, 0), hits)
        if last is not None and day <= last and possible:
            yield Reading(date=day, value=hits, of=possible)
