"""Rules on when things are told: in which stage, in which order, on which kind of day."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at, stage_records
from socialwork.process.timeline import Event, EventKind
from socialwork.stages import Intervention
from socialwork.values.when import Period
from socialwork.vocabulary.process import Setting, StageKind
from socialwork.words import Words

_SUNDAY = 6
_KEPT = frozenset(
    {
        EventKind.MEETING,
        EventKind.STAKEHOLDER_MEETING,
        EventKind.CONFERENCE,
        EventKind.GROUP_SESSION,
        EventKind.DATA_COLLECTION,
        EventKind.SUPERVISION,
    }
)
"""Events that somebody arranged at the institution; a family may well be visited on a day off."""
_OFF = re.compile(
    r"(?<!\w)(?:libur|tanggal merah|hari raya|hari besar|hari Minggu|Minggu,|holiday|day off|Sunday)",
    re.IGNORECASE,
)


@rule(
    "DATE-15",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Catatan pada tahap lain", "Entry under another stage"),
)
def log_under_its_stage(context: Context) -> Iterator[Remark]:
    """An entry of the daily log names the stage in whose days it lies."""
    # The days of a stage run from its first to its last event, for each record of it.
    spans: dict[StageKind, list[Period]] = {}
    for _, stage, period in context.stages:
        if period is not None:
            spans.setdefault(stage.kind, []).append(period)
    for path, entry in at("daily_log", context.case.daily_log):
        own = spans.get(entry.stage, []) if entry.stage is not None else []
        if not own or any(entry.date in span for span in own):
            continue
        others = [kind for kind, several in spans.items() if any(entry.date in days for days in several)]
        if others:
            yield remark(
                f"{path}.stage",
                "Catatan {day} ditempatkan pada {stage}; hari itu termasuk {other}. Mana yang benar?",
                "The entry of {day} stands under {stage}, but that day belongs to {other}. Which is right?",
                day=entry.date,
                stage=entry.stage,
                other=others[0],
            )


@rule("DATE-16", Severity.HINT, Certainty.FACT, Words("Tidak menurut urutan waktu", "Not told in order"))
def told_in_order(context: Context) -> Iterator[Remark]:
    """Meetings, visits, sessions of supervision and entries of a log stand in the order of their days."""
    for path, records in _series(context.case):
        for (_, before), (place, after) in pairwise(at(path, records)):
            if after < before:
                yield remark(
                    place,
                    "Peristiwa {after} ditulis setelah peristiwa {before}.",
                    "What happened on {after} is told behind what happened on {before}.",
                    after=after,
                    before=before,
                )


def _series(case: Case) -> Iterator[tuple[str, list[dt.date]]]:
    """Return the lists that tell of one thing after another, as their days."""
    for path, record in stage_records(case):
        yield f"{path}.meetings", [meeting.date for meeting in record.meetings]
    yield "home_visits", [visit.meeting.date for visit in case.home_visits]
    yield "stakeholder_meetings", [meeting.meeting.date for meeting in case.stakeholder_meetings]
    yield "practicum.supervision", [session.date for session in case.practicum.supervision]
    yield "daily_log", [entry.date for entry in case.daily_log]
    yield "weekly_log", [week.period.start for week in case.weekly_log]


@rule(
    "DATE-17", Severity.HINT, Certainty.QUESTION, Words("Kegiatan pada hari libur", "Activity on a holiday")
)
def on_a_holiday(context: Context) -> Iterator[Remark]:
    """What was arranged for a public holiday says a word about it."""
    events = [event for event in context.events if event.kind in _KEPT]
    if not events:
        return
    from socialwork.tokens.checks.calendar import public_holidays  # noqa: PLC0415 - loads holidays

    holidays = public_holidays(Period(events[0].date, events[-1].date))
    for event in _silent(context, [event for event in events if event.date in holidays]):
        yield remark(
            event.path,
            "{label} pada {day} bertepatan dengan hari libur ({holiday}). Apakah tanggalnya benar?",
            "{label} on {day} fell on a public holiday ({holiday}). Is the date right?",
            label=event.label,
            day=event.date,
            holiday=holidays[event.date],
        )


@rule(
    "DATE-18", Severity.HINT, Certainty.QUESTION, Words("Kegiatan pada hari Minggu", "Activity on a Sunday")
)
def on_a_sunday(context: Context) -> Iterator[Remark]:
    """What was arranged at a school for a Sunday says a word about it."""
    if context.case.institution.setting is not Setting.EDUCATION:
        return
    sundays = [held for held in context.events if held.kind in _KEPT and held.date.weekday() == _SUNDAY]
    for event in _silent(context, sundays):
        yield remark(
            event.path,
            "{label} pada {day} jatuh pada hari Minggu. Apakah tanggalnya benar?",
            "{label} on {day} fell on a Sunday. Is the date right?",
            label=event.label,
            day=event.date,
        )


def _silent(context: Context, events: Iterable[Event]) -> Iterator[Event]:
    """Yield the first event of each day on which no text at its place, and no log, speaks of a day off."""
    met = set()
    for event in events:
        if event.date in met:
            continue
        met.add(event.date)
        places = [
            event.path,
            *(path for path, entry in at("daily_log", context.case.daily_log) if entry.date == event.date),
        ]
        inside = tuple(f"{place}{mark}" for place in places for mark in ".[")
        if not any(path.startswith(inside) and _OFF.search(text) for path, text in context.phrases):
            yield event


@rule(
    "DATE-19", Severity.WARNING, Certainty.FACT, Words("Di luar waktu intervensi", "Outside the intervention")
)
def outside_the_intervention(context: Context) -> Iterator[Remark]:
    """The meetings of an intervention lie in its period."""
    for path, record in records_at(context.case, Intervention):
        for place, meeting in at(f"{path}.meetings", record.meetings):
            if record.period is not None and meeting.date not in record.period:
                yield remark(
                    place,
                    "Pertemuan {day} berada di luar waktu intervensi.",
                    "The meeting of {day} lies outside the intervention.",
                    day=meeting.date,
                )


CALENDAR_RULES = (
    log_under_its_stage,
    told_in_order,
    on_a_holiday,
    on_a_sunday,
    outside_the_intervention,
)
