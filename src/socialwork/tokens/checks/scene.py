"""What a rule on an agreement may look at: the agreement, and what follows from it, worked out once."""

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import define, field

from socialwork.tokens.agreement import Agreement, BackUp, TargetBehaviour, Version
from socialwork.tokens.checks.limits import USUAL_RATE
from socialwork.tokens.opportunities import (
    DayOpportunities,
    Exchanging,
    attainable,
    exchanging,
    opportunities_by_day,
)
from socialwork.tokens.outlook import Outlook, TooLargeError, outlook
from socialwork.tokens.rates import Rates
from socialwork.values.when import Period
from socialwork.words import Words

_SUNDAY = 6


@define(slots=False)
class Scene:
    """An agreement under check.

    Attributes:
        agreement: The agreement.
        rates: How often each behaviour is expected to be met, or ``None`` where nobody stated it.
        holidays: Public holidays with their names.
        today: The day of the check, or ``None`` where nobody said it.
    """

    agreement: Agreement
    rates: Rates | None = None
    holidays: Mapping[dt.date, Words] = field(factory=dict)
    today: dt.date | None = None
    _outlooks: dict[dt.date, Outlook | None] = field(factory=dict)

    @cached_property
    def spans(self) -> tuple[tuple[str, Version, Period], ...]:
        """The versions that are in force at some time, with their paths and days, in order."""
        places = {id(version): path for path, version in self.versions()}
        return tuple((places[id(version)], version, span) for version, span in self.agreement.spans())

    @cached_property
    def days_off(self) -> frozenset[dt.date]:
        """The holidays and Sundays of the period."""
        return frozenset(
            day for day in self.agreement.period if day.weekday() == _SUNDAY or day in self.holidays
        )

    @cached_property
    def days(self) -> tuple[DayOpportunities, ...]:
        """The opportunities of every day."""
        return opportunities_by_day(self.agreement, days_off=self.days_off)

    @cached_property
    def exchanges(self) -> tuple[Exchanging, ...]:
        """The windows that can be used."""
        return exchanging(self.agreement)

    @property
    def assumed(self) -> Words:
        """The success rates that the chances stand on, for people."""
        if self.rates is None:
            return Words("keberhasilan 80% pada setiap perilaku", "success at 80% of every behaviour")
        return Words("keberhasilan seperti yang dinyatakan", "success as it was stated")

    def versions(self) -> Iterator[tuple[str, Version]]:
        """Iterate over all versions with their paths."""
        for n, version in enumerate(self.agreement.versions):
            yield f"versions[{n}]", version

    def behaviours(self) -> Iterator[tuple[str, TargetBehaviour, Version, Period]]:
        """Iterate over the behaviours of versions in force, with their paths."""
        for place, version, span in self.spans:
            for n, behaviour in enumerate(version.behaviours):
                yield f"{place}.behaviours[{n}]", behaviour, version, span

    def most_at(self, exchange: Exchanging) -> int:
        """Return the tokens that a client who never misses has at an exchange, whatever the cap."""
        return attainable(self.agreement, exchange.day)

    def outlook_at(self, day: dt.date) -> Outlook | None:
        """Return the outlook by *day*, or ``None`` where there is none or it would take too long."""
        if day not in self._outlooks:
            self._outlooks[day] = self._outlook(day)
        return self._outlooks[day]

    def _outlook(self, day: dt.date) -> Outlook | None:
        if not any(one.day <= day for one in self.days):
            return None
        rates = USUAL_RATE if self.rates is None else self.rates
        try:
            return outlook(self.agreement, rates, until=day, days_off=self.days_off)
        except TooLargeError:
            return None


def on_offer(version: Version) -> tuple[BackUp, ...]:
    """Return the back-up reinforcers that there are any of, the cheapest first."""
    return tuple(sorted((one for one in version.back_ups if one.stock != 0), key=lambda one: one.price))


def cheapest(version: Version) -> int | None:
    """Return the lowest price of a version, or ``None`` where nothing is on offer."""
    return min((one.price for one in on_offer(version)), default=None)
