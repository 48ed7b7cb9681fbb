"""The opportunities that an agreement gives, day by day: where the tokens can come from, and by when."""

import datetime as dt
from collections.abc import Collection, Iterator

from attrs import frozen

from socialwork.tokens.agreement import Agreement, TargetBehaviour, Version, Window
from socialwork.values.when import Period


@frozen
class DayOpportunities:
    """How often a behaviour can be met on one day.

    Attributes:
        day: The day.
        version: The version in force.
        behaviour: The behaviour.
        count: Opportunities on that day.
    """

    day: dt.date
    version: Version
    behaviour: TargetBehaviour
    count: int


@frozen
class Exchanging:
    """An exchange window that can be used: it opens while its own version is in force.

    Attributes:
        version: The version.
        window: The window.
        first: Its first day on which the version is in force.
        day: Its last day on which the version is in force.
    """

    version: Version
    window: Window
    first: dt.date
    day: dt.date


def opportunities_by_day(
    agreement: Agreement, *, days_off: Collection[dt.date] = ()
) -> tuple[DayOpportunities, ...]:
    """Return the opportunities of every day, in the order of the days and of the behaviours.

    A behaviour with dates has its opportunities on these. One without dates has them on every day of its
    version, without *days_off* where the others are enough, spread evenly where there are fewer
    opportunities than places for them.
    """
    found = [
        one
        for version, span in agreement.spans()
        for behaviour in version.behaviours
        for one in _of_one(version, span, behaviour, days_off)
    ]
    return tuple(sorted(found, key=lambda one: one.day))  # sorting keeps the order of the behaviours


def days_of(behaviour: TargetBehaviour, span: Period) -> tuple[dt.date, ...]:
    """Return the days of *span* on which *behaviour* can be met."""
    return tuple(sorted({day for day in behaviour.dates if day in span})) if behaviour.dates else tuple(span)


def attainable(agreement: Agreement, until: dt.date, *, since: dt.date | None = None) -> int:
    """Return the tokens that a client who never misses gets by the end of the day *until*.

    Opportunities without dates come when they are wanted; endowments count, bonuses and caps do not.

    Args:
        agreement: The agreement.
        until: The last day that counts.
        since: The first day that counts, or ``None`` for that of the agreement.
    """
    total = 0
    for version, span in agreement.spans():
        first, last = max(span.start, since or span.start), min(span.end, until)
        if last < first:
            continue
        if version.policies.endowment:
            total += version.policies.endowment if first == span.start else 0
        else:
            total += sum(_most(one, Period(first, last)) for one in version.behaviours)
    return total


def exchanging(agreement: Agreement) -> tuple[Exchanging, ...]:
    """Return the windows that can be used, in the order in which they close."""
    found = []
    for version, span in agreement.spans():
        for window in version.windows:
            days = window_days(agreement, window)
            first, last = max(days.start, span.start), min(days.end, span.end)
            if first <= last:
                found.append(Exchanging(version, window, first, last))
    return tuple(sorted(found, key=lambda one: one.window.closes))


def window_days(agreement: Agreement, window: Window) -> Period:
    """Return the days of a window in the zone of the agreement."""
    zone = agreement.zone.tzinfo
    return Period(window.opens.astimezone(zone).date(), window.closes.astimezone(zone).date())


# --- inner helpers ----------------------------------------------------------------------------


def _of_one(
    version: Version, span: Period, behaviour: TargetBehaviour, days_off: Collection[dt.date]
) -> Iterator[DayOpportunities]:
    days = days_of(behaviour, span)
    working = tuple(day for day in days if day not in days_off)
    enough = len(working) * behaviour.per_day >= behaviour.opportunities
    days = working if enough and not behaviour.dates else days
    wanted = min(behaviour.opportunities, len(days) * behaviour.per_day)
    for n, day in enumerate(days):
        count = (n + 1) * wanted // len(days) - n * wanted // len(days)
        if count:
            yield DayOpportunities(day, version, behaviour, count)


def _most(behaviour: TargetBehaviour, part: Period) -> int:
    """Return the tokens of meeting *behaviour* whenever it can be met in *part* of its version."""
    met = min(behaviour.opportunities, len(days_of(behaviour, part)) * behaviour.per_day)
    return behaviour.production.produced(met) * behaviour.value
