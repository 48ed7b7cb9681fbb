"""Rules on dates that texts write: their weekdays, days that do not exist, years that cannot be meant."""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.written_dates import WrittenDate
from socialwork.words import Words

_DAYS = (
    Words("Senin", "Monday"),
    Words("Selasa", "Tuesday"),
    Words("Rabu", "Wednesday"),
    Words("Kamis", "Thursday"),
    Words("Jumat", "Friday"),
    Words("Sabtu", "Saturday"),
    Words("Minggu", "Sunday"),
)
_TOLD = ("stages[", "home_visits[", "conferences[", "stakeholder_meetings[", "daily_log[", "weekly_log[")
_TOLD_TOO = ("recordings[", "case_management", "network[", "practicum.", "good_practice.", "letters[")
_SLOTS = frozenset(
    {
        *("abstract", "engagement", "intake", "contract", "assessment", "plan", "intervention"),
        *("evaluation", "termination", "referral", "good-practice", "conclusion", "preface"),
    }
)


@rule("DATE-13", Severity.ERROR, Certainty.FACT, Words("Hari menyangkal tanggal", "Weekday denies the date"))
def weekday_denies_date(context: Context) -> Iterator[Remark]:
    """A date in a text exists in the calendar and falls on the weekday that stands before it."""
    for path, written in context.written_dates:
        if written.date is None:
            yield remark(
                path,
                "Tanggal “{text}” tidak ada dalam kalender.",
                "The calendar has no day “{text}”.",
                text=written.text,
            )
        elif written.weekday is not None and written.weekday != written.date.weekday():
            right = _DAYS[written.date.weekday()]
            yield evolve(
                remark(
                    path,
                    "Tertulis “{text}”, padahal tanggal itu jatuh pada hari {right}.",
                    "It says “{text}”, but that day is a {right}.",
                    text=written.text,
                    right=right,
                ),
                fix=Words("perbaiki hari atau tanggalnya", "correct the weekday or the date"),
            )


@rule(
    "DATE-14",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Tahun dalam teks menyimpang", "Year in a text out of line"),
)
def year_in_text(context: Context) -> Iterator[Remark]:
    """A date that a text tells of the work lies in its year; the same day of another year is asked about."""
    days = [event.date for event in context.events]
    if not days:
        return
    first, last = min(days), max(days)
    slots = {f"prose[{n}].text" for n, written in enumerate(context.case.prose) if written.slot in _SLOTS}
    for path, written in context.written_dates:
        if written.date is None or not (path.startswith((*_TOLD, *_TOLD_TOO)) or path in slots):
            continue
        meant = _meant(written, first, last)
        if meant is not None:
            yield remark(
                path,
                "Tertulis “{text}”, sedangkan kasus ini berlangsung {first} sampai {last}. Apakah {meant}?",
                "It says “{text}”, but this case ran from {first} to {last}. Is {meant} meant?",
                text=written.text,
                first=first,
                last=last,
                meant=meant,
            )


def _meant(written: WrittenDate, first: dt.date, last: dt.date) -> dt.date | None:
    """Return the same day in the time of the case, where the date itself lies in none of its years."""
    if first.year <= written.year <= last.year:
        return None
    for year in range(first.year, last.year + 1):
        try:
            moved = dt.date(year, written.month, written.day)
        except ValueError:
            continue
        if first <= moved <= last:
            return moved
    return None


WRITTEN_DATE_RULES = (weekday_denies_date, year_in_text)
