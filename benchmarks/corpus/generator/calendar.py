"""The days of a practicum: working days from its first Monday, without holidays."""

from datetime import date, timedelta

import holidays
from attrs import frozen

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
LENGTH = 45

# On which working day what happens, counted from 0.
EVENTS = {
    "mulai": 0,
    "hari_serah": 0,
    "hari_jumpa": 2,
    "hari_intake": 4,
    "hari_kontrak": 5,
    "hari_wawancara1": 6,
    "hari_wawancara2": 7,
    "hari_wawancara3": 8,
    "hari_terlalu_awal": 16,
    "hari_rencana": 17,
    "hari_konferensi1": 19,
    "hari_teknik1": 21,
    "hari_kelompok1": 22,
    "hari_teknik2": 23,
    "hari_teknik3": 25,
    "hari_kelompok2": 27,
    "hari_konferensi2": 30,
    "hari_evaluasi": 41,
    "hari_terminasi": 42,
    "hari_rujukan": 43,
    "selesai": 44,
}


@frozen
class Days:
    """The working days of one practicum."""

    working: tuple[date, ...]

    def written(self) -> dict[str, str]:
        """Return the days of all events, and the spans of the observations, as they are written."""
        spans = {
            "rentang_asesmen": span(self.working[6], self.working[15]),
            "rentang_teknik": span(self.working[21], self.working[25]),
            "rentang_akhir": span(self.working[31], self.working[40]),
            "hari_kunjungan": long(self.visit),
        }
        return {name: long(self.working[n]) for name, n in EVENTS.items()} | spans

    @property
    def visit(self) -> date:
        """The Saturday in the assessment on which the home is visited."""
        return next(
            day
            for n in range(1, 14)
            for day in [self.working[8] + timedelta(n)]
            if day.weekday() == 5 and not is_holiday(day)
        )


def days_from(start: date) -> Days:
    """Return the working days from a Monday on."""
    found: list[date] = []
    day = start
    while len(found) < LENGTH:
        if day.weekday() < 5 and not is_holiday(day):
            found.append(day)
        day += timedelta(1)
    return Days(tuple(found))


def is_holiday(day: date) -> bool:
    """Return whether the day is a public holiday in Indonesia."""
    return day in holidays.country_holidays("ID", years=day.year)


def long(day: date) -> str:
    """Return a day with its weekday."""
    return f"{DAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def span(start: date, end: date) -> str:
    """Return a span of days of one year."""
    month = "" if start.month == end.month else f" {MONTHS[start.month - 1]}"
    return f"{start.day}{month}–{end.day} {MONTHS[end.month - 1]} {end.year}"
