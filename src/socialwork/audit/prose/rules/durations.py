"""How long something took, in words, held against the dates beside it."""

import datetime as dt
import re
from collections.abc import Iterator

from socialwork.audit.prose.base import Scene, as_question_unless, at_line
from socialwork.findings import Remark
from socialwork.reading.dates import DateRange
from socialwork.reading.numbers import NUMBER, number_of
from socialwork.reading.period import speaks_of_practicum
from socialwork.reading.stages import part_of, stage_of
from socialwork.tokens.checks.calendar import public_holidays
from socialwork.values.when import Period

_LASTING = re.compile(
    rf"\bselama\s+(?:kurang lebih\s+|sekitar\s+|±\s*)?({NUMBER})\s+(minggu|pekan)\b", re.IGNORECASE
)
_PART = re.compile(r"\s*(?:pertama|terakhir|awal|kedua|berikutnya|sebelum|setelah)\b", re.IGNORECASE)
_ABOUT_ALL = re.compile(
    r"\b(?:praktikum|praktikan|mahasiswa|penyusun|penulis|magang|praktik)\b.*\b(?:berlangsung|dilaksanakan|berada"
    r"|dilakukan|menjalani|tinggal|hadir|dijalani|melaksanakan|bertugas|ditempatkan)\b"
    r"|\b(?:berlangsung|dilaksanakan|dijalani|dilakukan|melaksanakan|menjalani)\b.*\b(?:praktikum|praktik|magang)\b",
    re.IGNORECASE,
)
_DAYS = re.compile(
    rf"\b({NUMBER})\s+(hari|malam)(\s+(?:kerja|efektif|sekolah|belajar))?,?\s*(?:\(|yaitu\s+|yakni\s+"
    r"|(?:pada\s+|dari\s+)?(?:tanggal\s+)?)*$",
    re.IGNORECASE,
)
_WEEK = 7
_LONG = 200
"""A range of so many days holds a slip of its own."""
_BESIDE = 60


def lasting_otherwise(scene: Scene) -> Iterator[Remark]:
    """Yield the weeks of the practicum and the days of a range of dates that the dates deny."""
    yield from _weeks(scene)
    for dates in scene.dates.ranges:
        yield from _days(dates)


def _weeks(scene: Scene) -> Iterator[Remark]:
    start, end = scene.practicum.start, scene.practicum.end
    if start is None or end is None:
        return
    days = (end - start).days + 1
    touched = (end - dt.timedelta(end.weekday()) - start + dt.timedelta(start.weekday())).days // _WEEK + 1
    for hit in scene.reading.seek(_LASTING, ("minggu", "pekan")):
        value, text = number_of(hit.groups[0] or ""), hit.line.text
        near = hit.line is scene.practicum.line or (
            speaks_of_practicum(scene.reading, hit.line) and _ABOUT_ALL.search(text)
        )
        told = stage_of(scene.reading, hit.line) or part_of(scene.reading, hit.line) in {
            "theory",
            "place",
            "books",
        }
        if value is None or told or not near or _PART.match(text, hit.end):
            continue
        if not days // _WEEK <= value <= max(touched, -(-days // _WEEK)):
            sure = abs(value * _WEEK - days) > 2 * _WEEK
            yield as_question_unless(
                at_line(
                    hit.line,
                    "Di sini praktikum berlangsung {here} minggu, padahal {start}–{end} berarti {there}.",
                    "Here the practicum lasts {here} weeks, while {start}–{end} is {there}.",
                    (hit.start, hit.end),
                    here=value,
                    there=-(-days // _WEEK),
                    start=start,
                    end=end,
                ),
                sure=sure,
            )


def _open_days(every: list[dt.date]) -> set[int]:
    """Return how many of some days are neither holidays nor week-ends, with and without Saturdays."""
    if len(every) > _LONG:
        return set()
    holidays = public_holidays(Period(every[0], every[-1]))
    return {
        sum(day.weekday() < last and day not in holidays for day in every) for last in (_WEEK - 2, _WEEK - 1)
    }


def _days(dates: DateRange) -> Iterator[Remark]:
    """Ask about a number of days right before a range that has another number of them."""
    text, period = dates.line.text, dates.period
    match = _DAYS.search(text, max(0, dates.first.start - _BESIDE), dates.first.start)
    value = number_of(match[1]) if match else None
    if match is None or value is None or period is None or period[0] > period[1]:
        return
    every = [period[0] + dt.timedelta(n) for n in range((period[1] - period[0]).days + 1)]
    at_work = sum(day.weekday() < _WEEK - 2 for day in every)
    but_sundays = sum(day.weekday() < _WEEK - 1 for day in every)
    likely = {at_work, but_sundays} | ({at_work - 1} if match[3] else {len(every), len(every) - 1})
    if value not in likely and len(every) > 1 and value not in _open_days(every):
        yield as_question_unless(
            at_line(
                dates.line,
                "Di sini {here} hari, padahal tanggalnya memuat {there} hari. Manakah yang benar?",
                "Here it says {here} days, while the dates hold {there}. Which is right?",
                (match.start(), match.end()),
                here=value,
                there=at_work if match[3] else len(every),
            ),
            sure=False,
        )
