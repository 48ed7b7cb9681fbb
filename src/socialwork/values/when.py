"""Values of time: clock times with their zone, periods, and what makes a meeting."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Self

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.values.text import Prose
from socialwork.vocabulary.term import Term
from socialwork.words import Words

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class Zone(Term):
    """The three time zones of Indonesia."""

    WIB = "WIB", "Waktu Indonesia Barat", "Western Indonesia Time"
    WITA = "WITA", "Waktu Indonesia Tengah", "Central Indonesia Time"
    WIT = "WIT", "Waktu Indonesia Timur", "Eastern Indonesia Time"

    @property
    def tzinfo(self) -> "ZoneInfo":
        """The zone as Python's ``zoneinfo`` knows it."""
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - rarely asked for

        return ZoneInfo(_TZ_NAMES[self.code])


_TZ_NAMES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
# Compiled when a clock time is first read: most programs that import the models read none.
_CLOCK = r"(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?:\s*[–—-]\s*(\d{1,2})[.:](\d{2}))?(?:\s*(WIB|WITA|WIT))?"


@frozen
class Clock:
    """A clock time, or a span of two, in one zone.

    Attributes:
        start: When it begins.
        end: When it ends, or ``None``; not before *start*.
        zone: The time zone, WIB by default.

    >>> Clock.parse("09.00–10.25 WIB")
    Clock(start=datetime.time(9, 0), end=datetime.time(10, 25), zone=<Zone.WIB: 'WIB'>)
    """

    start: dt.time
    end: dt.time | None = None
    zone: Zone = Zone.WIB

    def __attrs_post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            message = f"the end {self.end:%H.%M} is before the start {self.start:%H.%M}"
            raise ValueError(message)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``09.00``, ``09:00``, ``09.00–10.25 WIB`` or ``pukul 09.00 WITA``.

        Raises:
            ValueError: *text* is none of these, or no such time exists.
        """
        match = re.fullmatch(_CLOCK, text.strip())
        if match is None:
            message = f"{text!r} is not a clock time such as 09.00 or 09.00–10.25 WIB"
            raise ValueError(message)
        hour, minute, end_hour, end_minute, zone = match.groups()
        end = None if end_hour is None else dt.time(int(end_hour), int(end_minute))
        return cls(dt.time(int(hour), int(minute)), end, Zone.of(zone) if zone else Zone.WIB)

    def __str__(self) -> str:
        """Return the time as Indonesians write it: ``09.00–10.25 WIB``."""
        end = "" if self.end is None else f"–{self.end:%H.%M}"
        return f"{self.start:%H.%M}{end} {self.zone.code}"


@frozen
class Period:
    """A span of days, both included.

    Attributes:
        start: The first day.
        end: The last day; not before *start*.
    """

    start: Annotated[dt.date, Words("Mulai", "Start")]
    end: Annotated[dt.date, Words("Selesai", "End")]

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            message = f"the period ends ({self.end}) before it starts ({self.start})"
            raise ValueError(message)

    def __contains__(self, day: dt.date) -> bool:
        """Whether *day* lies in the period."""
        return self.start <= day <= self.end

    @property
    def days(self) -> int:
        """The number of calendar days."""
        return (self.end - self.start).days + 1

    def __iter__(self) -> Iterator[dt.date]:
        """Iterate over the days."""
        return (self.start + dt.timedelta(days=n) for n in range(self.days))


@frozen(kw_only=True)
class Participants:
    """People present who are counted by role rather than named by code."""

    role: Annotated[str, Words("Peran", "Role")]
    count: Annotated[int, Words("Jumlah", "Count")] = field(default=1, validator=at_least(1))


@frozen(kw_only=True)
class Meeting:
    """A meeting: when, where, who was present, what for and what came of it."""

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    present: Annotated[tuple[str, ...], Words("Yang hadir (kode orang)", "Present (codes)")] = ()
    others: Annotated[tuple[Participants, ...], Words("Peserta lain", "Others present")] = ()
    purpose: Annotated[Prose, Words("Tujuan", "Purpose")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
