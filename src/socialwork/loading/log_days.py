"""Days, weeks and hours as people type them into the sheet of a logbook."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from socialwork.loading import dates
from socialwork.loading.refusal import Refusal
from socialwork.loading.suggestions import closest
from socialwork.values.when import Clock, Period, Zone
from socialwork.words import Words

Order = Literal["day", "month"]
"""What comes first in the dates of a sheet that are all digits."""

_SHORT = {"sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6, "ahad": 6}
_WEEKDAYS = dates.WEEKDAY | _SHORT
_WITH_WEEKDAY = re.compile(r"([^\W\d]+(?:'[^\W\d]+)?)\.?\s*[,/]?\s*(?=\d)(.+)")
_DIGITS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}")
_TWO_DIGIT_YEAR = re.compile(r"\d{1,2}([/.-])\d{1,2}\1(\d{2})")
_NO_YEAR = re.compile(r"\d{1,2}\s+[^\W\d]+")
_LAST_MONTH = 12
_EPOCH = dt.date(1899, 12, 30)
_SERIAL_NUMBER = re.compile(r"(\d{5})(?:\.\d+)?")
_SERIALS = range(20_000, 80_000)
"""How spreadsheets count days: those from 1954 to 2119."""
_SPAN = re.compile(r"\s+(?:-|s\.?/?d\.?|sampai(?:\s+dengan)?|hingga|to|until)\s+|\s*[–—]\s*", re.IGNORECASE)
_SAME_MONTH = re.compile(r"(\d{1,2})\s*[-–—]\s*\d{1,2}(\s+[^\W\d]+\s+\d{4})")
_HOURS = re.compile(
    r"\s*(?:\bs\.?/?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b|[-–—])\s*", re.IGNORECASE
)

_WEEKDAY = Words(
    "tanggal itu jatuh pada hari {right_id}, bukan {written}; perbaiki hari atau tanggalnya",
    "that date is a {right_en}, not {written}; correct the weekday or the date",
)
_NEAREST = Words("{written} terdekat ialah {day}", "the nearest {written} is {day}")
_NO_WEEKDAY = Words("bukan nama hari", "is no day of the week")
_NEITHER = Words(
    "{a} dan {b} sama-sama tidak jatuh pada hari {written}; perbaiki hari atau tanggalnya",
    "neither {a} nor {b} is a {written}; correct the weekday or the date",
)
_YEAR = Words("tulis tahunnya lengkap, misalnya {example}", "write the whole year, such as {example}")
_SERIAL = Words(
    "ini bilangan; beri sel ini bentuk tanggal, atau tulis {day}",
    "this is a number; give the cell the format of a date, or write {day}",
)
_PERIOD = Words(
    "harus dua tanggal, misalnya 28 Agustus–1 September 2023",
    "must be two dates, such as 28 August–1 September 2023",
)
_BACKWARDS = Words("selesai sebelum mulai ({start})", "it ends before it starts ({start})")
_TIME = Words(
    "harus jam, misalnya 09.00 atau 09.00–10.25 WIB", "must be a time, such as 09.00 or 09.00–10.25 WIB"
)
_OPEN_END = Words(
    "jam selesai harus berupa angka; tulis jam mulai saja bila selesainya tidak dicatat",
    "the end must be a time; write the start alone where the end was not noted",
)


def weekday(cell: Any) -> int:
    """Return the number of a day of the week, Monday being 0.

    Raises:
        Refusal: It is none.

    >>> weekday("Jum’at"), weekday("rabu"), weekday("Sunday")
    (4, 2, 6)
    """
    written = str(cell).strip().rstrip(".,").replace("’", "'").casefold()
    if written in _WEEKDAYS:
        return _WEEKDAYS[written]
    names = {name: name.capitalize() for name in dates.WEEKDAY}
    raise Refusal(_NO_WEEKDAY, closest(written, names))


def order_of(cells: Iterable[Any]) -> Order | None:
    """Return what comes first in dates of digits, as those tell that have only one reading.

    >>> order_of(["06/09/2023", "13/09/2023"]), order_of(["06/09/2023"])
    ('day', None)
    """
    found: set[Order] = set()
    for cell in cells:
        match = _DIGITS.search(cell) if isinstance(cell, str) else None
        if match is not None and int(match[1]) > _LAST_MONTH:
            found.add("day")
        elif match is not None and int(match[2]) > _LAST_MONTH:
            found.add("month")
    return found.pop() if len(found) == 1 else None


def day(cell: Any, on: int | None = None, order: Order | None = None) -> dt.date:
    """Return the day of a cell; a weekday that is written with it has to be right.

    Args:
        cell: A date of the spreadsheet, or a text: ISO, digits, or in words, with or without its weekday.
        on: The number of the weekday that stands in a cell of its own.
        order: What comes first where digits have two readings and no weekday tells which is meant.

    Raises:
        Refusal: It is no date, has two readings, or falls on another weekday.

    >>> str(day("Rabu, 06/09/2023")), str(day("06/09/2023", order="day"))
    ('2023-09-06', '2023-09-06')
    """
    if isinstance(cell, dt.datetime):
        return _agreeing((cell.date(),), on, None)
    if isinstance(cell, dt.date):
        return _agreeing((cell,), on, None)
    written = str(cell).strip().replace("’", "'")
    if (match := _SERIAL_NUMBER.fullmatch(written)) and int(match[1]) in _SERIALS:
        raise Refusal(_SERIAL.format(day=_EPOCH + dt.timedelta(days=int(match[1]))))
    if match := _WITH_WEEKDAY.fullmatch(written):
        found = day(match[2], weekday(match[1]), order)
        return _agreeing((found,), on, None)
    _refuse_half_years(written)
    return _agreeing(dates.readings(written), on, order)


def _refuse_half_years(written: str) -> None:
    if match := _TWO_DIGIT_YEAR.fullmatch(written):
        raise Refusal(_YEAR.format(example=f"{written[: match.start(2)]}20{match[2]}"))
    if _NO_YEAR.fullmatch(written):
        raise Refusal(_YEAR.format(example=f"{written} 2023"))


def _agreeing(found: Sequence[dt.date], on: int | None, order: Order | None) -> dt.date:
    """Return that of the readings *found* that falls on the weekday *on*, or that *order* chooses."""
    if on is None:
        if len(found) > 1 and order is None:
            return dates.date(f"{found[0]:%d/%m/%Y}")  # refuses what has two readings, in the usual words
        return found[0] if order != "month" else found[-1]
    right = [one for one in found if one.weekday() == on]
    if right:  # where both fall on that weekday, it tells nothing
        return _agreeing(right, None, order)
    name = dates.DAYS[on]
    if len(found) == 1:
        raise _other_weekday(found[0], name, on)
    a, b = (one.isoformat() for one in found)
    indonesian, english = (
        frame.format(a=a, b=b, written=written)
        for frame, written in ((_NEITHER.id, name.id), (_NEITHER.en, name.en))
    )
    raise Refusal(Words(indonesian, english))


def _other_weekday(found: dt.date, name: Words, on: int) -> Refusal:
    right = dates.DAYS[found.weekday()]
    message = Words(
        _WEEKDAY.id.format(right_id=right.id, written=name.id),
        _WEEKDAY.en.format(right_en=right.en, written=name.en),
    )
    away = (on - found.weekday() + 3) % 7 - 3
    nearest = (found + dt.timedelta(days=away)).isoformat()
    hint = Words(
        _NEAREST.id.format(written=name.id, day=nearest), _NEAREST.en.format(written=name.en, day=nearest)
    )
    return Refusal(message, hint)


def period(cell: Any, order: Order | None = None) -> Period:
    """Return a span of days; what its start leaves out stands with its end.

    Raises:
        Refusal: It is none.

    >>> str(period("28 Agustus s.d. 1 September 2023").start), period("4-8 September 2023").days
    ('2023-08-28', 5)
    """
    written = str(cell).strip()
    if match := _SAME_MONTH.fullmatch(written):
        written = f"{match[1]}{match[2]}–{re.split('[-–—]', written, maxsplit=1)[1].strip()}"
    parts = _SPAN.split(written)
    if isinstance(cell, dt.date) or len(parts) != 2:  # noqa: PLR2004 - a start and an end
        raise Refusal(_PERIOD)
    end = day(parts[1], order=order)
    start = f"{parts[0]} {end.year}" if _NO_YEAR.fullmatch(parts[0].strip()) else parts[0]
    return span(day(start, order=order), end)


def span(start: dt.date, end: dt.date) -> Period:
    """Return the days from *start* to *end*.

    Raises:
        Refusal: They end before they start.
    """
    if end < start:
        raise Refusal(_BACKWARDS.format(start=start))
    return Period(start, end)


def clock(cell: Any, zone: Zone = Zone.WIB) -> Clock:
    """Return a time of day, or a span of two, in *zone* unless the text names another one.

    Raises:
        Refusal: It is none.

    >>> str(clock("8.00 s.d. 10.25")), str(clock(dt.time(9, 30), Zone.WITA))
    ('08.00–10.25 WIB', '09.30 WITA')
    """
    if isinstance(cell, dt.datetime):
        cell = cell.time()
    if isinstance(cell, dt.time):
        return Clock(cell.replace(second=0, microsecond=0), None, zone)
    if not isinstance(cell, str):
        raise Refusal(_TIME)
    written = _HOURS.sub("–", cell.strip())
    if re.search("–(?:selesai|end)", written, re.IGNORECASE):
        raise Refusal(_OPEN_END)
    try:
        found = Clock.parse(written)
    except ValueError as error:
        start = str(error).rpartition(" ")[2]
        raise Refusal(_BACKWARDS.format(start=start) if "before" in str(error) else _TIME) from None
    named = any(one.code in written for one in Zone)
    return found if named else Clock(found.start, found.end, zone)


def joined_clock(start: Clock, end: Clock) -> Clock:
    """Return the span between two times that stand in cells of their own.

    Raises:
        Refusal: It ends before it starts, or one of them is a span already.
    """
    if start.end is not None or end.end is not None:
        raise Refusal(_TIME)
    if end.start < start.start:
        raise Refusal(_BACKWARDS.format(start=f"{start.start:%H.%M}"))
    return Clock(start.start, end.start, start.zone)
