"""The dated events of a report as meetings of stages, home visits and conferences."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable

from attrs import frozen

from socialwork.importing.remarks import Remark
from socialwork.reading.meetings import Meeting as Told
from socialwork.records import CaseConference, HomeVisit
from socialwork.stages import (
    Assessment,
    Contract,
    Engagement,
    Evaluation,
    Intake,
    Intervention,
    Plan,
    StageRecord,
    Termination,
)
from socialwork.text import date_text
from socialwork.values.when import Clock, Meeting, Zone
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.sections import SectionKind
from socialwork.words import Words

_RECORDS: dict[SectionKind, Callable[..., StageRecord]] = {
    SectionKind.ENGAGEMENT: Engagement,
    SectionKind.INTAKE: Intake,
    SectionKind.CONTRACT: Contract,
    SectionKind.ASSESSMENT: Assessment,
    SectionKind.PLAN: Plan,
    SectionKind.INTERVENTION: Intervention,
    SectionKind.EVALUATION: Evaluation,
    SectionKind.TERMINATION: Termination,
}
"""The stages whose records may hold nothing but meetings, in their order."""
_CONFERENCES = {"conference-1": ConferenceNumber.FIRST, "conference-2": ConferenceNumber.SECOND}
_ELSEWHERE = frozenset({*_CONFERENCES, "conference", "home-visit", "supervision"})
_MIDNIGHT = 24 * 60

_STAGE = Words("{stage}: {dates}", "{stage}: {dates}")
_CONFERENCE = Words("{number}: {dates}", "{number}: {dates}")
_VISIT = Words("kunjungan rumah: {dates}", "home visit: {dates}")
_TWO_DAYS = Words(
    "{number} disebut pada lebih dari satu hari ({dates}); isi sendiri `conferences`",
    "{number} is told of more than one day ({dates}); fill in `conferences` yourself",
)


@frozen(kw_only=True)
class Events:
    """The events of a case, and what there is to tell of them."""

    stages: tuple[StageRecord, ...] = ()
    conferences: tuple[CaseConference, ...] = ()
    home_visits: tuple[HomeVisit, ...] = ()
    remarks: tuple[Remark, ...] = ()


def events_of(told: Iterable[Told]) -> Events:
    """Return the events that a report tells as having taken place, in the section of their stage."""
    sure = [one for one in told if one.main and one.stage is not None]
    remarks: list[Remark] = []
    stages: list[StageRecord] = []
    for kind, record in _RECORDS.items():
        meetings = _meetings(one for one in sure if one.stage is kind and one.kind not in _ELSEWHERE)
        if meetings:
            stages.append(record(meetings=meetings))
            remarks.append(_remark(_STAGE, {"stage": kind.words}, [one.date for one in meetings]))
    conferences = tuple(_conferences(sure, remarks))
    visits = tuple(
        HomeVisit(meeting=one) for one in _meetings(one for one in sure if one.kind == "home-visit")
    )
    if visits:
        remarks.append(_remark(_VISIT, {}, [one.meeting.date for one in visits]))
    return Events(stages=tuple(stages), conferences=conferences, home_visits=visits, remarks=tuple(remarks))


def _meetings(told: Iterable[Told]) -> tuple[Meeting, ...]:
    """Return the meetings, in the order of time; one that is told twice, once without its time, is one."""
    by_day: defaultdict[dt.date, dict[Clock | None, Told]] = defaultdict(dict)
    for one in told:
        by_day[one.date].setdefault(_clock(one), one)
    return tuple(
        Meeting(date=day, time=clock, place=_place(one))
        for day, on_day in sorted(by_day.items())
        for clock, one in sorted(on_day.items(), key=lambda pair: pair[1].line.number)
        if clock is not None or len(on_day) == 1
    )


def _conferences(sure: list[Told], remarks: list[Remark]) -> Iterable[CaseConference]:
    for kind, number in _CONFERENCES.items():
        found = [one for one in sure if one.kind == kind]
        days = sorted({one.date for one in found})
        if len(days) > 1:
            remarks.append(_remark(_TWO_DAYS, {"number": number.words}, days, kind="question"))
        elif found:
            first = next((one for one in found if one.time is not None), found[0])
            remarks.append(_remark(_CONFERENCE, {"number": number.words}, days))
            yield CaseConference(number=number, date=days[0], time=_clock(first), place=_place(first))


def _clock(one: Told) -> Clock | None:
    """Return the time of an event, or ``None`` where it has none that a clock shows."""
    if one.time is None or one.time.begins >= _MIDNIGHT:
        return None
    begins, ends = one.time.begins, one.time.ends
    end = dt.time(ends // 60, ends % 60) if ends is not None and begins <= ends < _MIDNIGHT else None
    zone = next((zone for zone in (Zone.WITA, Zone.WIB, Zone.WIT) if zone.code in one.time.text), Zone.WIB)
    return Clock(dt.time(begins // 60, begins % 60), end, zone)


def _place(one: Told) -> str:
    """Return the place where it is told to its end: a name may go on behind ``dan``."""
    behind = one.sentence.text.partition(one.place)[2] if one.place else ""
    return "" if behind.startswith((" dan ", " atau ", " serta ")) else one.place


def _remark(
    words: Words, values: dict[str, Words], days: Iterable[dt.date], kind: str = "recognized"
) -> Remark:
    listed = list(dict.fromkeys(days))
    made = Words(
        words.id.format(
            **{key: one.id for key, one in values.items()},
            dates="; ".join(date_text(day, "id") for day in listed),
        ),
        words.en.format(
            **{key: one.en for key, one in values.items()},
            dates="; ".join(date_text(day, "en") for day in listed),
        ),
    )
    return Remark("question" if kind == "question" else "recognized", made)
