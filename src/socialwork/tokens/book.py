"""What a rule may look at while an event is applied: the agreement, ready to be asked often."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from attrs import define, field

from socialwork.tokens.account import Account
from socialwork.tokens.agreement import (
    Agreement,
    BackUp,
    Policies,
    ResponseCost,
    TargetBehaviour,
    Version,
)
from socialwork.tokens.outcome import Entry, refuse
from socialwork.vocabulary.tokens import TokenRule


@define(slots=False)
class Clauses:
    """The parts of one version by their codes."""

    version: Version

    @cached_property
    def number(self) -> int:
        """The number of the version."""
        return self.version.number

    @cached_property
    def policies(self) -> Policies:
        """The policies of the version."""
        return self.version.policies

    @cached_property
    def behaviours(self) -> dict[str, TargetBehaviour]:
        """The target behaviours by their codes."""
        return {one.code: one for one in self.version.behaviours}

    @cached_property
    def record_within(self) -> dt.timedelta:
        """Between what happened and its entry, at most."""
        return dt.timedelta(hours=self.version.policies.record_within)

    @cached_property
    def deliver_within(self) -> dt.timedelta:
        """Between a behaviour and its token, at most."""
        return dt.timedelta(minutes=self.version.policies.deliver_within)

    @cached_property
    def praise_within(self) -> dt.timedelta:
        """Between a token and its praise, at most."""
        return dt.timedelta(minutes=self.version.policies.praise_within)

    @cached_property
    def costs(self) -> dict[str, ResponseCost]:
        """The response costs by the codes of their behaviours."""
        return {one.behaviour: one for one in self.version.costs}

    @cached_property
    def back_ups(self) -> dict[str, BackUp]:
        """The back-up reinforcers by their codes."""
        return {one.code: one for one in self.version.back_ups}


@define(slots=False)
class Book:
    """The agreement with its versions by day.

    Attributes:
        agreement: The agreement.
        entries: The entries of the ledger so far, by event id.
    """

    agreement: Agreement
    entries: Mapping[str, Entry]
    _by_day: dict[dt.date, Clauses | None] = field(factory=dict)
    _by_number: dict[int, Clauses] = field(factory=dict)

    @cached_property
    def zone(self) -> dt.tzinfo:
        """The zone in which days begin."""
        return self.agreement.zone.tzinfo

    @cached_property
    def names(self) -> frozenset[str]:
        """The codes of every behaviour of any version."""
        return frozenset(one.code for version in self.agreement.versions for one in version.behaviours)

    @cached_property
    def contested(self) -> frozenset[int]:
        """Numbers of the versions that share their number or their first day with another one.

        Nobody can say which of them is in force, so none is: none can be signed, and nothing can be recorded
        while they would be in force.
        """
        versions = self.agreement.versions
        numbers = Counter(one.number for one in versions)
        days = Counter(one.effective for one in versions)
        return frozenset(one.number for one in versions if numbers[one.number] > 1 or days[one.effective] > 1)

    @cached_property
    def last_close(self) -> dt.datetime | None:
        """When the last exchange window of all versions closes."""
        return max((one.closes for each in self.agreement.versions for one in each.windows), default=None)

    def day(self, moment: dt.datetime) -> dt.date:
        """Return the day of *moment* in the zone of the agreement.

        Raises:
            RefusalError: It has no time zone, or lies at the end of all calendars.
        """
        return (moment if moment.tzinfo is self.zone else self._in_zone(moment)).date()

    def _in_zone(self, moment: dt.datetime) -> dt.datetime:
        if moment.utcoffset() is None:
            raise refuse(TokenRule.ORDER, "Waktu tanpa zona.", "A moment without its time zone.")
        try:
            return moment.astimezone(self.zone)
        except OverflowError:
            raise self._outside(moment.date()) from None

    def clauses(self, day: dt.date, account: Account) -> Clauses:
        """Return the clauses in force on *day*.

        Raises:
            RefusalError: The day lies outside the period, or no version that the client signed is in force.
        """
        found = self.in_force(day)
        if found is None:
            raise self._no_version(day)
        if found.number not in account.agreed:
            raise refuse(
                TokenRule.SIGNATURE,
                "Kesepakatan versi {n} belum ditandatangani klien.",
                "The client has not signed version {n} of the agreement.",
                n=found.number,
            )
        return found

    def version(self, number: int) -> Version | None:
        """Return the version of that number, or ``None``."""
        return next((one for one in self.agreement.versions if one.number == number), None)

    def in_force(self, day: dt.date) -> Clauses | None:
        """Return the clauses in force on *day*, signed by the client or not, or ``None``."""
        try:
            return self._by_day[day]
        except KeyError:
            found = self._by_day[day] = self._clauses_on(day)
            return found

    def _clauses_on(self, day: dt.date) -> Clauses | None:
        version = self.agreement.version_on(day)
        if version is None or version.number in self.contested:
            return None
        return self._by_number.setdefault(version.number, Clauses(version))

    def _no_version(self, day: dt.date) -> Exception:
        if day not in self.agreement.period:
            return self._outside(day)
        version = self.agreement.version_on(day)
        if version is not None:
            return self.two_versions(version)
        return refuse(
            TokenRule.VERSION,
            "Pada {day} belum ada kesepakatan yang berlaku.",
            "No version of the agreement is in force on {day}.",
            day=day,
        )

    def two_versions(self, version: Version) -> Exception:
        """Return the refusal of an event under one of two versions that would both be in force."""
        return refuse(
            TokenRule.VERSION,
            "Dua versi bernomor sama atau mulai berlaku pada hari yang sama ({day}); hanya boleh satu.",
            "Two versions have the same number or the same first day ({day}); there can be only one.",
            day=version.effective,
        )

    def _outside(self, day: dt.date) -> Exception:
        period = self.agreement.period
        return refuse(
            TokenRule.PERIOD,
            "{day} di luar masa berlaku {start} sampai {end}.",
            "{day} lies outside the period from {start} to {end}.",
            day=day,
            start=period.start,
            end=period.end,
        )
