"""Dates as files hold them: ISO, or in the words of an Indonesian or English text."""

import datetime as dt
import re
from typing import Any

from socialwork.loading.refusal import Refusal
from socialwork.loading.scalars import refused
from socialwork.words import Words

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb", "pebruari"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "ags", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov", "nopember"),
    ("desember", "december", "des", "dec"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
DAYS = (
    Words("Senin", "Monday"),
    Words("Selasa", "Tuesday"),
    Words("Rabu", "Wednesday"),
    Words("Kamis", "Thursday"),
    Words("Jumat", "Friday"),
    Words("Sabtu", "Saturday"),
    Words("Minggu", "Sunday"),
)
"""The days of the week, from 0 as Python counts them."""
WEEKDAY = {name.casefold(): number for number, day in enumerate(DAYS) for name in (day.id, day.en)} | {
    "jum'at": 4
}
"""The number of a day of the week by its names."""
_LONG = re.compile(r"(?:([^\W\d]+(?:'[^\W\d]+)?)\s*,?\s+)?([0-9]{1,2})\s+([^\W\d]+)\.?\s+([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NUMERIC = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")
_LAST_MONTH = 12

_DATE = Words(
    "harus berupa tanggal, misalnya 2023-09-06 atau 6 September 2023",
    "must be a date, such as 2023-09-06 or 6 September 2023",
)
_NO_DAY = Words("tanggal itu tidak ada dalam kalender", "there is no such day in the calendar")
_TWO_READINGS = Words(
    "dapat dibaca dua cara: {a} atau {b}; tulis {a} atau {b}",
    "can be read in two ways: {a} or {b}; write {a} or {b}",
)
_WEEKDAY = Words(
    "tanggal itu jatuh pada hari {right_id}, bukan {written}; perbaiki hari atau tanggalnya",
    "that date is a {right_en}, not {written}; correct the weekday or the date",
)


def date(value: Any, _type: object = None) -> dt.date:
    """Read a date; one that has two readings, or another weekday than is written, is refused."""
    if not isinstance(value, str):
        if value.__class__ is dt.date:
            return value  # TOML has dates of its own
        raise refused(value, _DATE)
    first, *others = readings(value)
    if others:
        raise Refusal(_TWO_READINGS.format(a=first.isoformat(), b=others[0].isoformat()))
    return first


def readings(text: str) -> tuple[dt.date, ...]:
    """Return what a written date can mean: one day, or two where it could be day or month that comes first.

    Raises:
        Refusal: It is no date, there is no such day, or it falls on another weekday than is written.

    >>> [str(day) for day in readings("06/09/2023")], len(readings("13/09/2023"))
    (['2023-09-06', '2023-06-09'], 1)
    """
    written = text.strip()
    if match := _ISO.fullmatch(written):
        return (_day(int(match[1]), int(match[2]), int(match[3])),)
    if match := _NUMERIC.fullmatch(written):
        return _numeric(int(match[1]), int(match[3]), int(match[4]))
    if match := _LONG.fullmatch(written):
        return (_in_words(match),)
    raise Refusal(_DATE)


def _day(year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise Refusal(_NO_DAY) from None


def _numeric(first: int, second: int, year: int) -> tuple[dt.date, ...]:
    if first != second and first <= _LAST_MONTH and second <= _LAST_MONTH:
        return _day(year, second, first), _day(year, first, second)
    day, month = (second, first) if second > _LAST_MONTH else (first, second)
    return (_day(year, month, day),)


def _in_words(match: re.Match[str]) -> dt.date:
    weekday, day, month, year = match.groups()
    number = _MONTH.get(month.casefold())
    if number is None:
        raise Refusal(_DATE)
    found = _day(int(year), number, int(day))
    if weekday is not None and WEEKDAY.get(weekday.casefold()) != found.weekday():
        if weekday.casefold() not in WEEKDAY:
            raise Refusal(_DATE)
        right = DAYS[found.weekday()]
        raise Refusal(_WEEKDAY.format(right_id=right.id, right_en=right.en, written=weekday))
    return found
