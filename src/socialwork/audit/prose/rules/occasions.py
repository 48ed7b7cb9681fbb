"""Events in the rows of a table that has a column for dates."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator

from attrs import frozen

from socialwork.audit.prose.base import Scene
from socialwork.reading.grids import Grid
from socialwork.reading.times import TimeMention

_DAY = re.compile(r"\b(?:tanggal|tgl|hari|waktu)\b", re.IGNORECASE)
_WHAT = re.compile(r"\b(?:kegiatan|uraian|acara|pertemuan|agenda|materi|pokok|aktivitas)\b", re.IGNORECASE)


@frozen
class Occasion:
    """A row that tells of an event: its date, its time, and what it was."""

    date: dt.date
    time: TimeMention
    what: str


def occasions(scene: Scene, grid: Grid) -> Iterator[Occasion]:
    """Yield the events in the rows of a table, those without a date and a time of their own left out."""
    day = next((column for column, words in grid.header.items() if _DAY.search(words)), None)
    what = next((column for column, words in grid.header.items() if _WHAT.search(words)), None)
    if day is None or what is None:
        return
    numbers = [mention.line.number for mention in scene.dates.mentions]
    hours = [time.line.number for time in scene.times]
    for row in grid.rows[1:]:
        if day not in row or what not in row:
            continue
        lines = {cell.line.number for column, cell in row.items() if column != what}
        dates = [mention for n in sorted(lines) for mention in scene.dates.mentions[_slice(numbers, n)]]
        times = [time for n in sorted(lines) for time in scene.times[_slice(hours, n)]]
        date = dates[0].date if len(dates) == 1 else None
        if date is not None and len(times) == 1:
            yield Occasion(date, times[0], row[what].text)


def _slice(numbers: list[int], number: int) -> slice:
    return slice(bisect_left(numbers, number), bisect_left(numbers, number + 1))
