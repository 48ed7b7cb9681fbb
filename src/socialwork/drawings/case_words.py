"""The timeline of a case in words: its title, what it shows, every stage and every event."""

import datetime as dt
from collections.abc import Iterator

from socialwork.drawings.case_rows import CaseRows, StageRow
from socialwork.process.timeline import Event, EventKind
from socialwork.text import date_text, dates_text, joined, period_text
from socialwork.values.when import Period
from socialwork.words import Lang, Words

NO_DATE = Words("tanggal belum dicatat", "no date recorded")

_TITLE = Words("Lini masa penanganan klien {client}", "Timeline of the work with client {client}")
_ALT = Words(
    "Lini masa penanganan klien {client}, {when}: {counts}.",
    "Timeline of the work with client {client}, {when}: {counts}.",
)
_STAGES = Words("tahap {n}", "stages {n}")
_COUNT = Words("{kind} {n}", "{kind} {n}")
_STAGE = Words("Tahap {stage}: {when}.", "Stage {stage}: {when}.")
_EVENT = Words("{label}: {day}{time}.", "{label}: {day}{time}.")
_AT = Words(", pukul {time}", ", {time}")
_LATER = Words("Pembinaan lanjut sesudahnya: {days}.", "Follow-up afterwards: {days}.")


def title(client: str, lang: Lang) -> str:
    """Return what the drawing is."""
    return _TITLE.pick(lang).format(client=client)


def alt(rows: CaseRows, span: tuple[dt.date, dt.date], client: str, lang: Lang) -> str:
    """Return what the drawing shows, in one sentence."""
    counts = [_STAGES.pick(lang).format(n=len(rows.stages))]
    counts += [
        _COUNT.pick(lang).format(kind=_small(row.kind.label(lang)), n=len(row.events)) for row in rows.events
    ]
    when = period_text(*span, lang)
    return _ALT.pick(lang).format(client=client, when=when, counts=joined(counts, lang))


def description(rows: CaseRows, lang: Lang) -> tuple[str, ...]:
    """Return each stage and each event in a sentence."""
    events = (_event(one, lang) for row in rows.events for one in row.events)
    return (*(_stage(row, lang) for row in rows.stages), *events, *later(rows, lang))


def later(rows: CaseRows, lang: Lang) -> Iterator[str]:
    """Yield what was planned for the time after the case, where there is something."""
    if rows.later:
        days = sorted({one.date for one in rows.later})
        yield _LATER.pick(lang).format(days=dates_text(days, lang))


def period_forms(period: Period, lang: Lang) -> tuple[str, ...]:
    """Return a span of days in words, the longest form first.

    >>> period_forms(Period(dt.date(2023, 9, 25), dt.date(2023, 10, 6)), "id")
    ('25 September–6 Oktober 2023', '25 September–6 Oktober', '25 Sep–6 Okt', '25/9–6/10')
    """
    full = period_text(period.start, period.end, lang)
    ends = [period.start] if period.start == period.end else [period.start, period.end]
    months = "–".join(date_text(day, lang).rsplit(" ", 1)[0] for day in ends)
    short = "–".join(day_forms(day, lang)[1] for day in ends)
    numbers = "–".join(f"{day.day}/{day.month}" for day in ends)
    return tuple(dict.fromkeys((full, months, short, numbers)))


def day_forms(day: dt.date, lang: Lang) -> tuple[str, str, str]:
    """Return a day without its year: in words, with a short month, and its number alone.

    >>> day_forms(dt.date(2023, 9, 6), "id")
    ('6 September', '6 Sep', '6')
    """
    number, month, _ = date_text(day, lang).split(" ")
    return f"{number} {month}", f"{number} {month[:3]}", number


def event_name(event: Event, lang: Lang) -> str:
    """Return what stands before the date of an event: the number of a conference, else nothing."""
    return f"{event.label.pick(lang).split()[-1]}: " if event.kind is EventKind.CONFERENCE else ""


def _stage(row: StageRow, lang: Lang) -> str:
    spans = joined((period_text(one.start, one.end, lang) for one in row.periods), lang)
    stage = _small(row.kind.label(lang))
    return _STAGE.pick(lang).format(stage=stage, when=spans or NO_DATE.pick(lang))


def _event(one: Event, lang: Lang) -> str:
    time = "" if one.time is None else _AT.pick(lang).format(time=one.time)
    day = date_text(one.date, lang, weekday=True)
    return _EVENT.pick(lang).format(label=one.label.pick(lang), day=day, time=time)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
