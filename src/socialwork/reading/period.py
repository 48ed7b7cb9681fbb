"""When the practicum took place, as the report itself says."""

import datetime as dt
import re
from collections import Counter

from attrs import frozen

from socialwork.reading.dates import Dates
from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading
from socialwork.reading.stages import part_of, stage_of

_PRACTICUM = re.compile(
    r"\b(?:praktikum|praktek|praktik (?:kerja|lapangan|institusi|lembaga|komunitas)|magang|penempatan|pkl"
    r"|practicum)\b",
    re.IGNORECASE,
)
LONGEST = dt.timedelta(days=200)
"""No practicum lasts as long as this."""
_OTHER = re.compile(
    r"\b(?:intervensi|asesmen|program|kesepakatan|pengamatan|libur|evaluasi)\b", re.IGNORECASE
)
_OPEN = re.compile(r"\b(?:mulai|sejak|dari|dimulai)\b", re.IGNORECASE)
_CLOSE = re.compile(r"\b(?:sampai|selesai|berakhir|hingga|ditutup|penarikan)\b", re.IGNORECASE)


@frozen
class PracticumTime:
    """When the practicum took place.

    Attributes:
        line: The line that states it, or ``None`` where none does.
        start: The first day, or ``None``.
        end: The last day, or ``None``.
        years: The years in which it took place, by its period or else by the dates of the stages.
    """

    line: Line | None
    start: dt.date | None
    end: dt.date | None
    years: frozenset[int]

    def holds(self, day: dt.date) -> bool:
        """Return whether *day* lies in the period; nothing lies in one that is not known."""
        return self.start is not None and self.end is not None and self.start <= day <= self.end

    @property
    def year(self) -> int | None:
        """The year, where there is only one."""
        return next(iter(self.years)) if len(self.years) == 1 else None


def practicum_time(reading: Reading, dates: Dates) -> PracticumTime:
    """Return when the practicum took place."""
    stated = [*_ranges(reading, dates), *_told(reading, dates)]
    counted = Counter(one[1:] for one in stated)
    if counted:
        start, end = max(counted, key=lambda one: (counted[one], one[1] - one[0]))
        line = next(one[0] for one in stated if one[1:] == (start, end))
        return PracticumTime(line, start, end, frozenset({start.year, end.year}))
    years = Counter(
        one.year
        for one in dates.mentions
        if one.year and (stage_of(reading, one.line) is not None or one.weekday is not None)
    )
    most = max(years.values(), default=0)
    known = next((one.line for one in dates.ranges if speaks_of_practicum(reading, one.line)), None)
    return PracticumTime(
        known, None, None, frozenset(year for year, n in years.items() if n == most and n > 1)
    )


def speaks_of_practicum(reading: Reading, line: Line) -> bool:
    """Return whether a line, its row or its heading speaks of the practicum."""
    if part_of(reading, line) in {"theory", "books"}:
        return False
    over = reading.over(line)
    row = " ".join(reading.row_of(line))
    near = line.text if stage_of(reading, line) else f"{line.text} {over[-1].text if over else ''}"
    return bool(_PRACTICUM.search(f"{near} {row}"))


def _ranges(reading: Reading, dates: Dates) -> list[tuple[Line, dt.date, dt.date]]:
    found = []
    for one in dates.ranges:
        before = one.line.text[max(0, one.first.start - 60) : one.first.start]
        period = one.period
        short = period is not None and dt.timedelta(0) < period[1] - period[0] < LONGEST
        if period is not None and short and speaks_of_practicum(reading, one.line):
            own = _PRACTICUM.search(before) or not _OTHER.search(before)
            if own:
                found.append((one.line, *period))
    return found


def _told(reading: Reading, dates: Dates) -> list[tuple[Line, dt.date, dt.date]]:
    """Return the periods that a line tells with the words for beginning and end, each before its date."""
    found = []
    for first, last in zip(dates.mentions, dates.mentions[1:], strict=False):
        if first.line is not last.line or first.date is None or last.date is None or first.date >= last.date:
            continue
        text = first.line.text
        if (
            _OPEN.search(text[max(0, first.start - 40) : first.start])
            and _CLOSE.search(text[first.end : last.start])
            and speaks_of_practicum(reading, first.line)
        ):
            found.append((first.line, first.date, last.date))
    return found
