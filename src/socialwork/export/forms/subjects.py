"""For which records of a case a form is filled: one consent, one conference, one home visit."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from socialwork.case import Case
from socialwork.export.forms.views import SupervisionSheet, supervision_sheets
from socialwork.records import CaseConference, HomeVisit, Letter, Recording
from socialwork.stages import (
    Assessment,
    Contract,
    Evaluation,
    InformedConsent,
    Intake,
    Intervention,
    Plan,
    Referral,
    StageRecord,
    Termination,
)
from socialwork.techniques import GroupProgramme, GroupSession, TokenEconomy
from socialwork.tools import Bpss
from socialwork.vocabulary.documents import LetterKind, SupervisionKind
from socialwork.words import Words


@frozen
class Subject:
    """A record for which a form is filled.

    Attributes:
        this: The record.
        key: By which a template asks for this one, such as ``I``; else its number, from 1.
        around: What stands round it, by the names of roots: the group of a session, the letter of a visit.
    """

    this: object
    key: str = ""
    around: Mapping[str, object] = field(factory=dict)


@frozen
class Subjects:
    """All records of one kind.

    Attributes:
        name: By which a form asks for them.
        cls: Their class.
        of: Gives those of a case, in order.
        words: What one is called for people.
        source: Where they stand in a case file.
    """

    name: str
    cls: type[Any]
    of: Callable[[Case], Iterable[Subject]]
    words: Words
    source: str


@cache
def subjects() -> Mapping[str, Subjects]:
    """Return every kind of records for which forms can be filled, by its name."""
    return MappingProxyType({one.name: one for one in _ALL})


def _records(cls: type[StageRecord]) -> Callable[[Case], Iterable[Subject]]:
    return lambda case: (Subject(record, around={record.kind.code: record}) for record in case.records(cls))


def _consents(case: Case) -> Iterator[Subject]:
    for contract in case.records(Contract):
        if contract.consent is not None:
            yield Subject(contract.consent, around={"contract": contract, "consent": contract.consent})


def _bpss(case: Case) -> Iterator[Subject]:
    for assessment in case.records(Assessment):
        for tool in assessment.tools:
            if isinstance(tool, Bpss):
                yield Subject(tool, around={"assessment": assessment})


def _groups(case: Case) -> Iterator[Subject]:
    for intervention in case.records(Intervention):
        if intervention.group is not None:
            yield Subject(
                intervention.group, around={"intervention": intervention, "group": intervention.group}
            )


def _sessions(case: Case) -> Iterator[Subject]:
    for programme in _groups(case):
        group = programme.this
        for session in group.sessions if isinstance(group, GroupProgramme) else ():
            yield Subject(session, around=programme.around)


def _tokens(case: Case) -> Iterator[Subject]:
    for intervention in case.records(Intervention):
        if intervention.tokens is not None:
            yield Subject(
                intervention.tokens, around={"intervention": intervention, "tokens": intervention.tokens}
            )


def _letters(case: Case) -> Iterator[Subject]:
    for letter in case.letters:
        if letter.kind is LetterKind.ASSIGNMENT:
            visits = tuple(visit for visit in case.home_visits if visit.letter == letter.code)
            yield Subject(letter, around={"letter": letter, "visits": visits})


def _visits(case: Case) -> Iterator[Subject]:
    letters = {letter.code: letter for letter in case.letters}
    for visit in case.home_visits:
        yield Subject(visit, around={"letter": letters.get(visit.letter), "visits": (visit,)})


def _referral_letters(case: Case) -> Iterator[Subject]:
    """Yield the letters of referral, each with the referral that names it, if any does."""
    referrals = {record.letter: record for record in case.records(Referral)}
    for letter in case.letters:
        if letter.kind is LetterKind.REFERRAL:
            yield Subject(letter, around={"letter": letter, "referral": referrals.get(letter.code)})


def _conferences(case: Case) -> Iterator[Subject]:
    return (Subject(one, key=one.number.code, around={"conference": one}) for one in case.conferences)


def _attendances(case: Case) -> Iterator[Subject]:
    """Yield the conferences of which the case says who came."""
    return (
        Subject(one, key=one.number.code, around={"conference": one})
        for one in case.conferences
        if one.attendees
    )


def _recordings(*, verbatim: bool) -> Callable[[Case], Iterable[Subject]]:
    return lambda case: (Subject(one) for one in case.recordings if bool(one.exchanges) is verbatim)


def _supervision(kind: SupervisionKind) -> Callable[[Case], Iterable[Subject]]:
    return lambda case: (Subject(sheet, key=sheet.supervisor) for sheet in supervision_sheets(case, kind))


_ALL = (
    Subjects("intakes", Intake, _records(Intake), Words("penelaahan awal", "intake"), "stages › intake"),
    Subjects("contracts", Contract, _records(Contract), Words("kontrak", "contract"), "stages › contract"),
    Subjects(
        "consents",
        InformedConsent,
        _consents,
        Words("persetujuan klien", "informed consent"),
        "stages › contract › consent",
    ),
    Subjects(
        "assessments", Assessment, _records(Assessment), Words("asesmen", "assessment"), "stages › assessment"
    ),
    Subjects("bpss", Bpss, _bpss, Words("asesmen BPSS", "BPSS assessment"), "stages › assessment › tools"),
    Subjects(
        "plans", Plan, _records(Plan), Words("rencana intervensi", "intervention plan"), "stages › plan"
    ),
    Subjects(
        "group-programmes",
        GroupProgramme,
        _groups,
        Words("program kelompok", "group programme"),
        "stages › intervention › group",
    ),
    Subjects(
        "group-sessions",
        GroupSession,
        _sessions,
        Words("pertemuan kelompok", "group session"),
        "stages › intervention › group › sessions",
    ),
    Subjects(
        "token-economies",
        TokenEconomy,
        _tokens,
        Words("ekonomi token", "token economy"),
        "stages › intervention › tokens",
    ),
    Subjects("assignment-letters", Letter, _letters, Words("surat tugas", "assignment letter"), "letters"),
    Subjects("home-visits", HomeVisit, _visits, Words("kunjungan rumah", "home visit"), "home_visits"),
    Subjects(
        "conferences",
        CaseConference,
        _conferences,
        Words("pembahasan kasus (case conference)", "case conference"),
        "conferences",
    ),
    Subjects(
        "attendances",
        CaseConference,
        _attendances,
        Words("peserta pembahasan kasus", "attendees of a case conference"),
        "conferences › attendees",
    ),
    Subjects(
        "process-recordings",
        Recording,
        _recordings(verbatim=True),
        Words("catatan proses", "process recording"),
        "recordings",
    ),
    Subjects(
        "summary-recordings",
        Recording,
        _recordings(verbatim=False),
        Words("catatan ringkas", "summary recording"),
        "recordings",
    ),
    Subjects(
        "guardianship-sheets",
        SupervisionSheet,
        _supervision(SupervisionKind.GUARDIANSHIP),
        Words("bimbingan perwalian", "guardianship session"),
        "practicum › supervision",
    ),
    Subjects(
        "supervision-sheets",
        SupervisionSheet,
        _supervision(SupervisionKind.SUPERVISION),
        Words("supervisi", "supervision session"),
        "practicum › supervision",
    ),
    Subjects(
        "evaluations",
        Evaluation,
        _records(Evaluation),
        Words("evaluasi", "evaluation"),
        "stages › evaluation",
    ),
    Subjects(
        "terminations",
        Termination,
        _records(Termination),
        Words("terminasi", "termination"),
        "stages › termination",
    ),
    Subjects("referrals", Referral, _records(Referral), Words("rujukan", "referral"), "stages › referral"),
    Subjects(
        "referral-letters", Letter, _referral_letters, Words("surat rujukan", "letter of referral"), "letters"
    ),
)
