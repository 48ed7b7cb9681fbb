"""Blocks of the appendices with the daily and the weekly notes."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import capital, cell, number_cell, prose_cell, table
from socialwork.records import DailyEntry, WeeklyEntry
from socialwork.text import date_text, period_text
from socialwork.words import Words

declare_labels(
    day_and_date=Words("Hari, Tanggal", "Day, Date"),
    clock=Words("Waktu", "Time"),
    place=Words("Tempat", "Place"),
    stage=Words("Tahap", "Stage"),
    learnt=Words("Refleksi", "Reflection"),
    week=Words("Minggu", "Week"),
    summary=Words("Ringkasan", "Summary"),
    achieved=Words("Capaian terhadap Rencana", "Achieved against Plan"),
    difficulties=Words("Masalah", "Problems"),
    for_supervision=Words("Hal untuk Supervisi", "Points for Supervision"),
)


@block("daily-notes", Words("Catatan harian", "Daily notes"), source="daily_log")
def daily_notes(case: Case, ctx: Context) -> Blocks:
    """Return the daily notes as a table, in order of days."""
    keys = ("number", "day-and-date", "clock", "place", "activity", "stage", "result", "learnt")
    rows = (_day(n, one, ctx) for n, one in enumerate(sorted(case.daily_log, key=_moment), start=1))
    return table([ctx.label(key) for key in keys], rows, widths=(0.9, 2.9, 2.2, 2.3, 4.7, 2.3, 3.7, 3.7))


def _moment(entry: DailyEntry) -> tuple[str, str]:
    return entry.date.isoformat(), "" if entry.time is None else entry.time.start.isoformat()


def _day(n: int, entry: DailyEntry, ctx: Context) -> tuple[Cell, ...]:
    return (
        number_cell(n),
        cell(date_text(entry.date, ctx.lang, weekday=True)),
        cell("–" if entry.time is None else str(entry.time)),
        cell(capital(entry.place) or "–"),
        prose_cell(entry.activity, ctx),
        cell("–" if entry.stage is None else ctx.label(entry.stage)),
        prose_cell(entry.result, ctx),
        prose_cell(entry.reflection, ctx),
    )


@block("weekly-notes", Words("Catatan mingguan", "Weekly notes"), source="weekly_log")
def weekly_notes(case: Case, ctx: Context) -> Blocks:
    """Return the weekly notes as a table, in order of weeks."""
    keys = ("number", "week", "summary", "achieved", "difficulties", "for-supervision")
    rows = (
        _week(n, one, ctx)
        for n, one in enumerate(sorted(case.weekly_log, key=lambda entry: entry.period.start), start=1)
    )
    return table([ctx.label(key) for key in keys], rows, widths=(1.0, 3.0, 6.0, 5.0, 4.0, 4.0))


def _week(n: int, entry: WeeklyEntry, ctx: Context) -> tuple[Cell, ...]:
    return (
        number_cell(n),
        cell(period_text(entry.period.start, entry.period.end, ctx.lang)),
        prose_cell(entry.summary, ctx),
        prose_cell(entry.achieved, ctx),
        prose_cell(entry.problems, ctx),
        prose_cell(entry.supervision, ctx),
    )
