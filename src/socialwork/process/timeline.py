"""Everything dated in a case as one list of events in the order of time."""

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.process.fieldwork import contacts_at, gathering_at, monitoring_at
from socialwork.process.places import at, stage_records
from socialwork.remembering import forgetting
from socialwork.stages import (
    Assessment,
    Contract,
    Engagement,
    Evaluation,
    Intervention,
    Plan,
    Referral,
    StageRecord,
    Termination,
)
from socialwork.techniques import GroupProgramme, TokenEconomy
from socialwork.tools import tool_entry
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.term import Term
from socialwork.words import Words


class EventKind(Term):
    """Kinds of dated events; those of one moment stand in this order."""

    PERMISSION = "permission", "Izin lembaga", "Permission of the institution"
    MEETING = "meeting", "Pertemuan", "Meeting"
    HOME_VISIT = "home-visit", "Kunjungan rumah", "Home visit"
    STAKEHOLDER_MEETING = (
        "stakeholder-meeting",
        "Pertemuan pemangku kepentingan",
        "Stakeholder meeting",
    )
    CONFERENCE = "conference", "Case conference", "Case conference meeting"
    DATA_COLLECTION = "data-collection", "Pengumpulan data", "Data collection"
    CONTACT = "contact", "Kontak dengan mitra", "Contact with a partner"
    MONITORING = "monitoring", "Pemantauan layanan", "Monitoring of a service"
    SIGNATURE = "signature", "Penandatanganan", "Signature"
    AGREEMENT = "agreement", "Kesepakatan", "Agreement"
    TECHNIQUE = "technique", "Penggunaan teknik", "Use of a technique"
    GROUP_SESSION = "group-session", "Pertemuan kelompok", "Group session"
    EXCHANGE = "exchange", "Penukaran token", "Token exchange"
    STAGE = "stage", "Tahap", "Stage"
    FOLLOW_UP = "follow-up", "Pembinaan lanjut", "Follow-up"
    SUPERVISION = "supervision", "Bimbingan", "Supervision"
    LETTER = "letter", "Surat", "Letter"
    INVOLVEMENT = "involvement", "Kegiatan lain", "Other activity"
    LOG = "log", "Catatan harian", "Daily log"


@frozen(kw_only=True)
class Event:
    """One dated event.

    Attributes:
        date: The day.
        time: The clock time, where it is known.
        kind: What kind of event it is.
        label: What it is called, in both languages.
        path: Its place in the case.
        stage: The stage that it belongs to, or ``None`` for what stands beside the process.
    """

    date: dt.date
    time: Clock | None = None
    kind: EventKind
    label: Words
    path: str
    stage: StageKind | None = None


@forgetting
def timeline(case: Case) -> tuple[Event, ...]:
    """Return every dated event of *case*, in the order of days, clock times and kinds.

    Events without a clock time stand before the others of their day. What was only planned
    (the dates of activities) and the daily readings of series and tokens are data, not events.
    """
    stages = [event for path, record in stage_records(case) for event in stage_events(path, record)]
    beside = [_placed(event, stages) for event in _beside_the_stages(case)]
    return tuple(sorted((*stages, *beside), key=_moment))


def last_day(case: Case, events: Iterable[Event] | None = None) -> dt.date | None:
    """Return the last day that *case* tells of, or ``None`` where it has no date at all.

    Args:
        case: The case.
        events: Its timeline, where it has been made already.
    """
    days = [event.date for event in (timeline(case) if events is None else events)]
    period = case.practicum.period
    return max(days if period is None else [*days, period.end], default=None)


def stage_events(path: str, record: StageRecord) -> Iterator[Event]:
    """Return the dated events of one stage record that stands at *path*."""
    return (evolve(event, stage=record.kind) for event in _dated(path, record))


def stage_period(path: str, record: StageRecord) -> Period | None:
    """Return the days that a stage record covers: its stated period and its events, ``None`` without any.

    Left out are the period of a plan (the time for which it plans), follow-up (after the case), a token
    agreement (before the stage that uses it) and a withdrawal of consent (at any time).
    """
    days = [event.date for event in _dated(path, record) if not _beyond(event)]
    if isinstance(record, Assessment | Intervention) and record.period is not None:
        days += [record.period.start, record.period.end]
    return Period(min(days), max(days)) if days else None


def _dated(path: str, record: StageRecord) -> Iterator[Event]:
    """Yield the events of a stage record, not marked yet as those of its stage."""
    for place, meeting in at(f"{path}.meetings", record.meetings):
        yield _event(EventKind.MEETING, meeting.date, place, time=meeting.time)
    yield from _particular(path, record)


def _beyond(event: Event) -> bool:
    outside = event.kind is EventKind.AGREEMENT and ".tokens." in event.path
    return outside or event.kind is EventKind.FOLLOW_UP or event.path.endswith(".withdrawn_on")


def _particular(path: str, record: StageRecord) -> Iterator[Event]:
    match record:
        case Engagement(permission=permission) if permission is not None:
            yield _event(EventKind.PERMISSION, permission.date, f"{path}.permission")
        case Contract():
            yield from _consent(path, record)
        case Plan(client_agreed_on=day) if day is not None:
            yield _event(EventKind.AGREEMENT, day, f"{path}.client_agreed_on")
        case Intervention():
            yield from _intervention(path, record)
        case Evaluation(date=day) if day is not None:
            yield _event(EventKind.STAGE, day, f"{path}.date", record.kind.words)
        case Termination():
            yield from _termination(path, record)
        case Referral():
            yield from _referral(path, record)


def _consent(path: str, record: Contract) -> Iterator[Event]:
    consent, path = record.consent, f"{path}.consent"
    if consent is None:
        return
    explained = Words("Penjelasan persetujuan", "Consent explained")
    yield _event(EventKind.AGREEMENT, consent.explained_on, f"{path}.explained_on", explained)
    for place, signature in at(f"{path}.signatures", consent.signatures):
        yield _event(EventKind.SIGNATURE, signature.date, place)
    if consent.guardian is not None:
        yield _event(EventKind.SIGNATURE, consent.guardian.date, f"{path}.guardian")
    if consent.withdrawn_on is not None:
        withdrawn = Words("Pencabutan persetujuan", "Consent withdrawn")
        yield _event(EventKind.AGREEMENT, consent.withdrawn_on, f"{path}.withdrawn_on", withdrawn)


def _intervention(path: str, record: Intervention) -> Iterator[Event]:
    for place, use in at(f"{path}.uses", record.uses):
        label = Words(use.technique.label("id"), use.technique.label("en"))
        for number, day in at(f"{place}.dates", use.dates):
            yield _event(EventKind.TECHNIQUE, day, number, label)
        for number, done in at(f"{place}.protocol.steps", () if use.protocol is None else use.protocol.steps):
            if done.date not in use.dates:  # a day that both tell is told once
                yield _event(EventKind.TECHNIQUE, done.date, f"{number}.date", label)
    if record.group is not None:
        yield from _group(f"{path}.group", record.group)
    if record.tokens is not None:
        yield from _tokens(f"{path}.tokens", record.tokens)


def _group(path: str, group: GroupProgramme) -> Iterator[Event]:
    for place, session in at(f"{path}.sessions", group.sessions):
        label = Words("Pertemuan kelompok ke-{n}", "Group session {n}").format(n=session.number)
        yield _event(EventKind.GROUP_SESSION, session.date, place, label, session.time)


def _tokens(path: str, tokens: TokenEconomy) -> Iterator[Event]:
    if tokens.agreed_on is not None:
        yield _event(EventKind.AGREEMENT, tokens.agreed_on, f"{path}.agreed_on")
    for place, change in at(f"{path}.amendments", tokens.amendments):
        yield _event(EventKind.AGREEMENT, change.agreed_on, f"{place}.agreed_on")
    exchanges = [*at(f"{path}.exchanges", tokens.exchanges)]
    for place, change in at(f"{path}.amendments", tokens.amendments):
        exchanges += at(f"{place}.exchanges", change.exchanges)
    for place, exchange in exchanges:
        yield _event(EventKind.EXCHANGE, exchange.date, place, time=exchange.time)


def _termination(path: str, record: Termination) -> Iterator[Event]:
    if record.date is not None:
        yield _event(EventKind.STAGE, record.date, f"{path}.date", record.kind.words)
    for place, signature in at(f"{path}.statement", record.statement):
        yield _event(EventKind.SIGNATURE, signature.date, place)
    for place, follow_up in at(f"{path}.follow_up", record.follow_up):
        for number, day in at(f"{place}.dates", follow_up.dates):
            yield _event(EventKind.FOLLOW_UP, day, number)


def _referral(path: str, record: Referral) -> Iterator[Event]:
    if record.date is not None:
        yield _event(EventKind.STAGE, record.date, f"{path}.date", record.kind.words)
    if record.consent is not None:
        yield _event(EventKind.SIGNATURE, record.consent.date, f"{path}.consent")


def _beside_the_stages(case: Case) -> Iterator[Event]:
    for path, visit in at("home_visits", case.home_visits):
        yield _event(EventKind.HOME_VISIT, visit.meeting.date, path, time=visit.meeting.time)
    yield from _round_the_client(case)
    for path, conference in at("conferences", case.conferences):
        yield _event(EventKind.CONFERENCE, conference.date, path, conference.number.words, conference.time)
    for path, session in at("practicum.supervision", case.practicum.supervision):
        yield _event(EventKind.SUPERVISION, session.date, path, session.kind.words, session.time)
    for path, letter in at("letters", case.letters):
        if letter.date is not None:
            yield _event(EventKind.LETTER, letter.date, path, letter.kind.words)
    for path, involvement in at("good_practice.involvements", case.good_practice.involvements):
        if involvement.date is not None:
            yield _event(EventKind.INVOLVEMENT, involvement.date, path)
    for path, entry in at("daily_log", case.daily_log):
        yield evolve(_event(EventKind.LOG, entry.date, path, time=entry.time), stage=entry.stage)


def _round_the_client(case: Case) -> Iterator[Event]:
    for path, one in at("stakeholder_meetings", case.stakeholder_meetings):
        yield _event(EventKind.STAKEHOLDER_MEETING, one.meeting.date, path, time=one.meeting.time)
    for (place, day, time), guide in gathering_at(case):
        used = _event(EventKind.DATA_COLLECTION, day, place, tool_entry(guide).words, time)
        yield evolve(used, stage=StageKind.ASSESSMENT)
    for place, day, _ in contacts_at(case):
        yield _event(EventKind.CONTACT, day, place)
    for place, day, _ in monitoring_at(case):
        yield _event(EventKind.MONITORING, day, place)


def _event(
    kind: EventKind, date: dt.date, path: str, label: Words | None = None, time: Clock | None = None
) -> Event:
    return Event(date=date, time=time, kind=kind, label=label or kind.words, path=path)


def _placed(event: Event, stages: list[Event]) -> Event:
    """Give a home visit or a stakeholder meeting the stage of its date: the last one that had begun."""
    if event.kind not in {EventKind.HOME_VISIT, EventKind.STAKEHOLDER_MEETING}:
        return event
    begun = [other for other in stages if other.date <= event.date and not _beyond(other)]
    return evolve(event, stage=begun[-1].stage if begun else None)


_RANK = {kind: n for n, kind in enumerate(EventKind)}


def _moment(event: Event) -> tuple[dt.date, dt.time, int]:
    start = dt.time.min if event.time is None else event.time.start
    return event.date, start, _RANK[event.kind]
