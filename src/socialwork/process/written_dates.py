"""Dates as texts write them, with the weekday that stands before: ``Rabu, 6 September 2023``."""

import datetime as dt
import re

from attrs import frozen

from socialwork.remembering import remembered

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "january"),
            ("februari", "february", "pebruari"),
            ("maret", "march"),
            ("april",),
            ("mei", "may"),
            ("juni", "june"),
            ("juli", "july"),
            ("agustus", "august"),
            ("september",),
            ("oktober", "october"),
            ("november", "nopember"),
            ("desember", "december"),
        ),
        1,
    )
    for name in names
}
MONTH_NAMES = tuple(_MONTHS)
"""The names of months in both languages, in small letters."""
_DAYS = {
    name: number
    for number, names in enumerate(
        (
            ("senin", "monday"),
            ("selasa", "tuesday"),
            ("rabu", "wednesday"),
            ("kamis", "thursday"),
            ("jumat", "jum'at", "jum’at", "friday"),
            ("sabtu", "saturday"),
            ("minggu", "ahad", "sunday"),
        )
    )
    for name in names
}
_DATE = re.compile(
    rf"(?<![\d.,/–-])(\d{{1,2}})\s+({'|'.join(_MONTHS)})\s+((?:19|20)\d\d)(?!\d)", re.IGNORECASE
)
_BEFORE = re.compile(
    r"(?P<of>hari\s+)?(?P<day>[^\W\d_]+(?:['’][^\W\d_]+)?)\s*,?\s+(?:tanggal\s+)?$", re.IGNORECASE
)
_LOOK_BACK = 40


@frozen(kw_only=True)
class WrittenDate:
    """A date in a text.

    Attributes:
        date: The day, or ``None`` where the calendar has no such day.
        weekday: The number of the weekday that stands before it, Monday first, or ``None``.
        text: The date as it is written, with its weekday.
        day: The number of the day as it is written.
        month: The number of the month.
        year: The year.
    """

    date: dt.date | None
    weekday: int | None
    text: str
    day: int
    month: int
    year: int


@remembered(maxsize=1024)
def written_dates(text: str) -> tuple[WrittenDate, ...]:
    """Return the full dates of a text, in order.

    >>> [(one.date.isoformat(), one.weekday) for one in written_dates("Selasa, 6 September 2023")]
    [('2023-09-06', 1)]
    >>> [one.date for one in written_dates("pada 31 September 2023")]
    [None]
    """
    return tuple(_written(match, text) for match in _DATE.finditer(text))


def _written(match: re.Match[str], text: str) -> WrittenDate:
    day, month, year = int(match[1]), _MONTHS[match[2].lower()], int(match[3])
    named = _weekday(text[max(match.start() - _LOOK_BACK, 0) : match.start()])
    before, weekday = ("", None) if named is None else named
    return WrittenDate(
        date=_day(year, month, day),
        weekday=weekday,
        text=" ".join(f"{before}{match[0]}".split()),
        day=day,
        month=month,
        year=year,
    )


def _weekday(before: str) -> tuple[str, int] | None:
    """Return the weekday at the end of *before*; ``minggu`` in small letters is a week, no Sunday."""
    match = _BEFORE.search(before)
    name = "" if match is None else match["day"]
    if match is None or name.lower() not in _DAYS or (name == "minggu" and not match["of"]):
        return None
    return before[match.start("day") :], _DAYS[name.lower()]


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
