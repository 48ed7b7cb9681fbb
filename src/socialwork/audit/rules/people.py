"""Rules on people: ages, codes that stand twice, codes that nobody has."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.people import age_on
from socialwork.process.gates.consent import first_assessed
from socialwork.process.places import at, guides_at, meetings_at, records_at
from socialwork.stages import Contract, Engagement, Intervention, Plan, Referral, Termination
from socialwork.tools import FocusGroupGuide, InterviewGuide, ObservationGuide
from socialwork.words import Words


@rule("PERS-01", Severity.ERROR, Certainty.FACT, Words("Usia tidak cocok", "Age does not fit"))
def stated_age(context: Context) -> Iterator[Remark]:
    """The stated age is the age on the first day of the assessment, before that of the practicum."""
    client = context.case.people.client
    period = context.case.practicum.period
    first = context.events[0].date if context.events else None
    day = first_assessed(context.case) or (first if period is None else period.start)
    if client.born is None or client.stated_age is None or day is None:
        return
    age = age_on(client.born, day)
    if age != client.stated_age:
        yield remark(
            "people.client.stated_age",
            "Usia tertulis {stated} tahun, sedangkan menurut tanggal lahir {age} tahun pada {day}.",
            "The stated age is {stated}, but by the date of birth it was {age} on {day}.",
            stated=client.stated_age,
            age=age,
            day=day,
        )


@rule("PERS-02", Severity.ERROR, Certainty.FACT, Words("Kode orang ganda", "Code of a person stands twice"))
def doubled_people(context: Context) -> Iterator[Remark]:
    """No two people have the same code; a guardian may also stand among the significant others."""
    people = context.case.people
    seen: set[str] = set()
    for path, code in _codes_at(context.case):
        guardian = people.guardian is not None and code == people.guardian.code
        if code in seen and not (guardian and path.startswith("people.others")):
            yield remark(path, "Kode {code} dipakai dua kali.", "The code {code} is used twice.", code=code)
        seen.add(code)


def _codes_at(case: Case) -> Iterator[tuple[str, str]]:
    people = case.people
    yield "people.client", people.client.code
    if people.guardian is not None:
        yield "people.guardian", people.guardian.code
    yield "people.student", people.student.code
    for name in ("supervisors", "others", "group_members"):
        for path, person in at(f"people.{name}", getattr(people, name)):
            yield path, person.code


@rule(
    "PERS-03", Severity.ERROR, Certainty.FACT, Words("Kode orang tidak dikenal", "Unknown code of a person")
)
def unknown_people(context: Context) -> Iterator[Remark]:
    """Whoever was present, signed, decided or observed is among the people of the case."""
    known = {*context.case.people.codes}
    for path, code in _named_people(context.case):
        if code and code not in known:
            yield remark(
                path,
                "Kode {code} tidak ada di antara orang dalam kasus.",
                "The code {code} is not among the people of the case.",
                code=code,
            )


def _named_people(case: Case) -> Iterator[tuple[str, str]]:
    """Return every code that should be a person's, with its path."""
    for path, meeting in meetings_at(case):
        yield from at(f"{path}.present", meeting.present)
    yield from _in_stages(case)
    for path, conference in at("conferences", case.conferences):
        for name in ("chair", "secretary", "requested_by"):
            yield f"{path}.{name}", getattr(conference, name)
        for place, decision in at(f"{path}.decisions", conference.decisions):
            yield f"{place}.by", decision.by
    yield from _round_the_client(case)
    for path, session in at("practicum.supervision", case.practicum.supervision):
        yield f"{path}.supervisor", session.supervisor
    for path, series in at("series", case.series):
        yield f"{path}.observer", series.observer
        yield f"{path}.second_observer", series.second_observer
    for path, entry in at("daily_log", case.daily_log):
        yield from at(f"{path}.people", entry.people)
    yield from _in_recordings(case)
    for path, override in at("overrides", case.overrides):
        yield f"{path}.by", override.by


def _in_recordings(case: Case) -> Iterator[tuple[str, str]]:
    for path, recording in at("recordings", case.recordings):
        yield from at(f"{path}.people", recording.people)
        for place, exchange in at(f"{path}.exchanges", recording.exchanges):
            yield f"{place}.speaker", exchange.speaker


def _round_the_client(case: Case) -> Iterator[tuple[str, str]]:
    """Return the codes in guides, and those of partners and case manager."""
    for path, guide in guides_at(case):
        match guide:
            case InterviewGuide():
                yield from at(f"{path}.people", guide.people)
            case ObservationGuide():
                for place, session in at(f"{path}.sessions", guide.sessions):
                    yield f"{place}.observer", session.observer
            case FocusGroupGuide():
                yield f"{path}.facilitator", guide.facilitator
                yield f"{path}.note_taker", guide.note_taker
    for path, contact in at("network", case.network):
        yield f"{path}.person", contact.person
    if case.case_management is not None:
        yield "case_management.manager", case.case_management.manager


def _in_stages(case: Case) -> Iterator[tuple[str, str]]:
    yield from _in_the_opening(case)
    for path, plan in records_at(case, Plan):
        for place, goal in at(f"{path}.goals", plan.goals):
            yield from at(f"{place}.asked_by", goal.asked_by)
    for path, intervention in records_at(case, Intervention):
        yield from _in_intervention(path, intervention)
    yield from _in_the_end(case)


def _in_the_opening(case: Case) -> Iterator[tuple[str, str]]:
    for path, engagement in records_at(case, Engagement):
        if engagement.permission is not None:
            yield f"{path}.permission.by", engagement.permission.by
    for path, contract in records_at(case, Contract):
        if contract.consent is not None:
            yield from _signers(f"{path}.consent.signatures", contract.consent.signatures)
            if contract.consent.guardian is not None:
                yield f"{path}.consent.guardian.by", contract.consent.guardian.by


def _in_the_end(case: Case) -> Iterator[tuple[str, str]]:
    for path, termination in records_at(case, Termination):
        yield from _signers(f"{path}.statement", termination.statement)
        for place, follow_up in at(f"{path}.follow_up", termination.follow_up):
            yield f"{place}.owner", follow_up.owner
    for path, referral in records_at(case, Referral):
        if referral.consent is not None:
            yield f"{path}.consent.by", referral.consent.by


def _in_intervention(path: str, record: Intervention) -> Iterator[tuple[str, str]]:
    for place, use in at(f"{path}.uses", record.uses):
        if use.protocol is not None:
            yield from _signers(f"{place}.protocol.consent", use.protocol.consent)
            if use.protocol.supervisor is not None:
                yield f"{place}.protocol.supervisor.by", use.protocol.supervisor.by
    if record.group is not None:
        yield from at(f"{path}.group.members", record.group.members)
        for place, session in at(f"{path}.group.sessions", record.group.sessions):
            yield from at(f"{place}.present", session.present)
    if record.tokens is not None:
        yield from at(f"{path}.tokens.signed_by", record.tokens.signed_by)
        for place, change in at(f"{path}.tokens.amendments", record.tokens.amendments):
            yield from at(f"{place}.signed_by", change.signed_by)
        for place, day in at(f"{path}.tokens.days", record.tokens.days):
            yield from at(f"{place}.confirmed_by", day.confirmed_by)


def _signers(path: str, signatures: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    return ((f"{place}.by", getattr(signature, "by", "")) for place, signature in at(path, signatures))


@rule("PERS-04", Severity.ERROR, Certainty.FACT, Words("Urutan kelahiran mustahil", "Impossible birth order"))
def birth_order(context: Context) -> Iterator[Remark]:
    """A child's place among the children is not above their number."""
    client = context.case.people.client
    if client.birth_order is None or client.siblings is None:
        return
    if not 1 <= client.birth_order <= client.siblings + 1:
        yield remark(
            "people.client.birth_order",
            "Anak ke-{order} tidak mungkin dengan {siblings} saudara.",
            "Child number {order} is impossible with {siblings} siblings.",
            order=client.birth_order,
            siblings=client.siblings,
        )


PEOPLE_RULES = (stated_age, doubled_people, unknown_people, birth_order)
