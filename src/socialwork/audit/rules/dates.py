"""Rules on dates: order of stages, periods, clashes, what lies outside."""

import datetime as dt
from collections.abc import Iterator
from itertools import chain, combinations, groupby, pairwise

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.order import is_allowed
from socialwork.process.places import meetings_at, records_at
from socialwork.process.timeline import EventKind, stage_events
from socialwork.stages import Assessment, Plan
from socialwork.values.when import Clock
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_FAR = 300
"""So many days from the middle of a case a date is out of line; a practicum lasts some weeks."""
_ENOUGH = 5
"""How many dates it takes to speak of a middle."""


@rule(
    "DATE-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Waktu praktikum tidak ditulis", "Period of the practicum not stated"),
)
def practicum_period(context: Context) -> Iterator[Remark]:
    """The period of the practicum is stated."""
    if context.case.practicum.period is None:
        yield remark(
            "practicum.period",
            "Waktu pelaksanaan praktikum belum ditulis.",
            "The period of the practicum is not stated.",
        )


@rule("DATE-02", Severity.ERROR, Certainty.FACT, Words("Tahun menyimpang", "Year out of line"))
def year_out_of_line(context: Context) -> Iterator[Remark]:
    """No date lies a year or more off all the others."""
    events = [event for event in context.events if event.kind is not EventKind.LETTER]
    if len(events) < _ENOUGH:
        return
    middle = sorted(event.date for event in events)[len(events) // 2]
    for event in events:
        if abs((event.date - middle).days) > _FAR:
            yield remark(
                event.path,
                "Tanggal {day} jauh dari tanggal lain dalam kasus ini (sekitar {middle}).",
                "The date {day} is far from the other dates of this case (about {middle}).",
                day=event.date,
                middle=middle,
            )


@rule(
    "DATE-03", Severity.ERROR, Certainty.FACT, Words("Urutan tanggal tahap", "Order of the dates of stages")
)
def stage_before_its_predecessor(context: Context) -> Iterator[Remark]:
    """No stage begins before the one that stands before it; where two overlap, that is asked about."""
    for (_, before, one), (path, record, other) in pairwise([item for item in context.stages if item[2]]):
        if one is None or other is None or other.start >= one.end:
            continue
        values = {"stage": record.kind, "start": other.start, "before": before.kind}
        if other.start < one.start:
            yield remark(
                path,
                "{stage} dimulai {start}, sebelum {before} dimulai ({begun}).",
                "{stage} began on {start}, before {before} had begun ({begun}).",
                begun=one.start,
                **values,
            )
        else:
            yield Remark(
                path=path,
                message=remark(
                    path,
                    "{stage} dimulai {start}, padahal {before} baru berakhir {end}. Apakah tanggalnya benar?",
                    "{stage} began on {start}, while {before} ended only on {end}. Is that right?",
                    end=one.end,
                    **values,
                ).message,
                severity=Severity.HINT,
                certainty=Certainty.QUESTION,
            )


@rule("DATE-04", Severity.WARNING, Certainty.FACT, Words("Di luar waktu praktikum", "Outside the practicum"))
def outside_the_practicum(context: Context) -> Iterator[Remark]:
    """What the student did lies in the period of the practicum."""
    period = context.case.practicum.period
    for event in context.events if period is not None else ():
        if event.kind in {EventKind.FOLLOW_UP, EventKind.LETTER} or event.date in (period or ()):
            continue
        yield remark(
            event.path,
            "{label} pada {day} berada di luar waktu praktikum.",
            "{label} on {day} lies outside the practicum.",
            label=event.label,
            day=event.date,
        )


@rule("DATE-05", Severity.WARNING, Certainty.FACT, Words("Di luar waktu asesmen", "Outside the assessment"))
def outside_the_assessment(context: Context) -> Iterator[Remark]:
    """The meetings of an assessment lie in its period."""
    for path, record in records_at(context.case, Assessment):
        for event in stage_events(path, record) if record.period is not None else ():
            if record.period is not None and event.date not in record.period:
                yield remark(
                    event.path,
                    "{label} pada {day} berada di luar waktu asesmen.",
                    "{label} on {day} lies outside the assessment.",
                    label=event.label,
                    day=event.date,
                )


@rule("DATE-06", Severity.ERROR, Certainty.FACT, Words("Dua peristiwa bersamaan", "Two events at one time"))
def clash(context: Context) -> Iterator[Remark]:
    """Two events do not take place at one time; one first meeting told in several stages is one event."""
    timed = [event for event in context.events if event.time is not None and event.kind in _EXCLUSIVE]
    pairs = chain.from_iterable(
        combinations(day, 2) for _, day in groupby(timed, key=lambda event: event.date)
    )
    for one, other in pairs:
        # Engagement, intake and contract may tell one meeting.
        opening = {one.stage, other.stage} <= _OPENING and one.stage is not other.stage
        if _overlap(one.time, other.time) and not (opening and one.time == other.time):
            yield remark(
                other.path,
                "Pada {day} pukul {time} sudah ada peristiwa lain: {label}.",
                "On {day}, {time}, there is another event: {label}.",
                day=other.date,
                time=one.time,
                label=one.label,
            )


_EXCLUSIVE = frozenset(
    {
        EventKind.MEETING,
        EventKind.HOME_VISIT,
        EventKind.STAKEHOLDER_MEETING,
        EventKind.CONFERENCE,
        EventKind.GROUP_SESSION,
        EventKind.SUPERVISION,
    }
)
_OPENING = frozenset({StageKind.ENGAGEMENT, StageKind.INTAKE, StageKind.CONTRACT})


def _overlap(one: Clock | None, other: Clock | None) -> bool:
    if one is None or other is None:
        return False
    if one.start == other.start:
        return True
    first, second = (one, other) if one.start < other.start else (other, one)
    return first.end is not None and second.start < first.end


@rule(
    "DATE-07",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rencana disahkan sebelum klien setuju", "Plan approved before the client agreed"),
)
def approved_before_the_client(context: Context) -> Iterator[Remark]:
    """The client agrees to the plan before case conference I approves it."""
    first = context.case.conference(ConferenceNumber.FIRST)
    plan = next(records_at(context.case, Plan), None)
    if first is None or plan is None or plan[1].client_agreed_on is None:
        return
    if first.date < plan[1].client_agreed_on:
        yield remark(
            f"{plan[0]}.client_agreed_on",
            "Klien baru menyetujui rencana pada {agreed}, setelah Case Conference I ({held}).",
            "The client agreed to the plan only on {agreed}, after case conference I ({held}).",
            agreed=plan[1].client_agreed_on,
            held=first.date,
        )


@rule(
    "DATE-08", Severity.ERROR, Certainty.FACT, Words("Waktu case conference", "Time of the case conferences")
)
def conferences_in_time(context: Context) -> Iterator[Remark]:
    """Case conference I comes before the first use of a technique, and case conference II after I."""
    case = context.case
    first, second = case.conference(ConferenceNumber.FIRST), case.conference(ConferenceNumber.SECOND)
    uses = [
        event.date for event in context.events if event.kind in {EventKind.TECHNIQUE, EventKind.GROUP_SESSION}
    ]
    if first is not None and uses and min(uses) < first.date:
        yield remark(
            f"conferences[{case.conferences.index(first)}].date",
            "Case Conference I ({held}) berlangsung setelah intervensi dimulai ({begun}).",
            "Case conference I ({held}) was held after the intervention had begun ({begun}).",
            held=first.date,
            begun=min(uses),
        )
    if first is not None and second is not None and second.date < first.date:
        yield remark(
            f"conferences[{case.conferences.index(second)}].date",
            "Case Conference II ({second}) mendahului Case Conference I ({first}).",
            "Case conference II ({second}) was held before case conference I ({first}).",
            first=first.date,
            second=second.date,
        )


@rule("DATE-09", Severity.HINT, Certainty.QUESTION, Words("Pertemuan tanpa waktu", "Meeting without a time"))
def meeting_without_time(context: Context) -> Iterator[Remark]:
    """A meeting has a clock time and a place where most others have them."""
    meetings = list(meetings_at(context.case))
    for name, words in (("time", Words("waktu", "time")), ("place", Words("tempat", "place"))):
        bare = [(path, meeting) for path, meeting in meetings if not getattr(meeting, name)]
        if 0 < len(bare) * 2 < len(meetings):
            for path, meeting in bare:
                yield remark(
                    f"{path}.{name}",
                    "Pertemuan {day} tidak menyebut {what}, sedangkan yang lain menyebutnya. Apa yang benar?",
                    "The meeting of {day} gives no {what}, while others do. What was it?",
                    day=meeting.date,
                    what=words,
                )


@rule("DATE-10", Severity.ERROR, Certainty.FACT, Words("Urutan tahap", "Order of the stages"))
def stage_order(context: Context) -> Iterator[Remark]:
    """Each stage may follow the one before it in the helping process."""
    kinds = context.case.stage_kinds
    for number, (before, kind) in enumerate(pairwise(kinds), start=1):
        if not is_allowed(before, kind):
            yield remark(
                f"stages[{number}]",
                "Tahap {kind} tidak dapat menyusul tahap {before}.",
                "The stage {kind} cannot follow the stage {before}.",
                kind=kind,
                before=before,
            )


@rule("DATE-11", Severity.WARNING, Certainty.FACT, Words("Tahap tanpa tanggal", "Stage without a date"))
def stage_without_date(context: Context) -> Iterator[Remark]:
    """Every stage record holds at least one date."""
    for path, record, period in context.stages:
        if period is None:
            yield remark(
                path,
                "Tahap {kind} tidak memuat satu tanggal pun.",
                "The stage {kind} holds no date at all.",
                kind=record.kind,
            )


@rule("DATE-12", Severity.HINT, Certainty.QUESTION, Words("Tanggal yang belum tiba", "Date in the future"))
def in_the_future(context: Context) -> Iterator[Remark]:
    """On the day of the check nothing is told that has not happened yet, follow-up aside."""
    today: dt.date | None = context.today
    for event in context.events if today is not None else ():
        if today is not None and event.date > today and event.kind is not EventKind.FOLLOW_UP:
            yield remark(
                event.path,
                "{label} pada {day} belum berlangsung. Apakah tanggalnya benar?",
                "{label} on {day} has not happened yet. Is the date right?",
                label=event.label,
                day=event.date,
            )


DATE_RULES = (
    practicum_period,
    year_out_of_line,
    stage_before_its_predecessor,
    outside_the_practicum,
    outside_the_assessment,
    clash,
    approved_before_the_client,
    conferences_in_time,
    meeting_without_time,
    stage_order,
    stage_without_date,
    in_the_future,
)
