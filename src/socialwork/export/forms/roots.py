"""The roots of paths: where a form may begin to look for a value of a case."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import field, frozen

from socialwork.case import Case
from socialwork.export.forms.subjects import Subject
from socialwork.export.forms.views import (
    Attendee,
    DomainRow,
    Identity,
    IndicatorRow,
    PhaseRow,
    ResultRow,
    ScopeAnswer,
    attendees,
    came,
    daily,
    domain_rows,
    group_members,
    identity,
    indicator_rows,
    phase_rows,
    result_rows,
    scope_answers,
    weekly,
)
from socialwork.institution import Institution
from socialwork.people import Client, Guardian, SignificantOther, Student, Supervisor
from socialwork.practicum import Practicum, School
from socialwork.records import CaseConference, DailyEntry, HomeVisit, Letter, WeeklyEntry
from socialwork.stages import (
    Assessment,
    Contract,
    Evaluation,
    InformedConsent,
    Intake,
    Intervention,
    Plan,
    Referral,
    Termination,
)
from socialwork.techniques import GroupProgramme, GroupSession, TokenEconomy
from socialwork.tools import Bpss
from socialwork.words import Words

_T = TypeVar("_T")

THIS = "this"
"""The root that stands for the record for which a form is filled."""


@frozen
class Scope:
    """Where paths are looked up: a case, or nothing for a blank form, and the record it is filled for."""

    case: Case | None = None
    subject: Subject = field(factory=lambda: Subject(None))

    def around(self, name: str, cls: type[_T]) -> _T | None:
        """Return what stands round the subject under *name*, where it is a *cls*."""
        found = self.subject.around.get(name)
        return found if isinstance(found, cls) else None

    def this(self, cls: type[_T]) -> _T | None:
        """Return the subject, where it is a *cls*."""
        return self.subject.this if isinstance(self.subject.this, cls) else None


@frozen
class Root:
    """One root.

    Attributes:
        name: The first word of its paths.
        kind: The type of what stands there: a class, or a tuple of one.
        of: Finds it.
        words: What it is, for people.
    """

    name: str
    kind: Any
    of: Callable[[Scope], object]
    words: Words


@cache
def roots() -> Mapping[str, Root]:
    """Return every root but ``this`` by its name."""
    return MappingProxyType({one.name: one for one in _ALL})


def _case(of: Callable[[Case], object]) -> Callable[[Scope], object]:
    return lambda scope: None if scope.case is None else of(scope.case)


def _latest(name: str, cls: type[Any]) -> Callable[[Scope], object]:
    """Return what finds the record round the subject, which may be none, else the latest of the case."""

    def find(scope: Scope) -> object:
        if scope.case is None or name in scope.subject.around:
            return scope.around(name, cls)
        return scope.case.latest(cls)

    return find


def _consent(scope: Scope) -> InformedConsent | None:
    contract = None if scope.case is None else scope.case.latest(Contract)
    return scope.around("consent", InformedConsent) or (None if contract is None else contract.consent)


def _group(scope: Scope) -> GroupProgramme | None:
    latest = None if scope.case is None else scope.case.latest(Intervention)
    return scope.around("group", GroupProgramme) or (None if latest is None else latest.group)


def _tokens(scope: Scope) -> TokenEconomy | None:
    latest = None if scope.case is None else scope.case.latest(Intervention)
    return scope.around("tokens", TokenEconomy) or (None if latest is None else latest.tokens)


def _members(scope: Scope) -> tuple[Attendee, ...]:
    return () if scope.case is None else group_members(scope.case, _group(scope))


def _came(scope: Scope) -> tuple[Attendee, ...]:
    return () if scope.case is None else came(scope.case, _group(scope), scope.this(GroupSession))


def _indicators(scope: Scope) -> tuple[IndicatorRow, ...]:
    if scope.case is None:
        return ()
    return indicator_rows(scope.case, scope.this(Plan) or scope.case.latest(Plan))


def _results(scope: Scope) -> tuple[ResultRow, ...]:
    if scope.case is None:
        return ()
    return result_rows(scope.case, scope.this(Evaluation) or scope.case.latest(Evaluation))


def _first(people: tuple[Supervisor, ...]) -> Supervisor | None:
    return people[0] if people else None


_ALL = (
    Root("client", Client, _case(lambda case: case.people.client), Words("klien", "client")),
    Root("identity", Identity, _case(identity), Words("identitas yang dihitung", "identity worked out")),
    Root("guardian", Guardian, _case(lambda case: case.people.guardian), Words("wali", "guardian")),
    Root("student", Student, _case(lambda case: case.people.student), Words("praktikan", "student")),
    Root(
        "campus_supervisor",
        Supervisor,
        _case(lambda case: _first(case.people.campus_supervisors)),
        Words("pembimbing kampus", "campus supervisor"),
    ),
    Root(
        "local_supervisor",
        Supervisor,
        _case(lambda case: _first(case.people.local_supervisors)),
        Words("pembimbing lokal", "local supervisor"),
    ),
    Root(
        "others",
        tuple[SignificantOther, ...],
        _case(lambda case: case.people.others),
        Words("orang penting", "significant others"),
    ),
    Root("institution", Institution, _case(lambda case: case.institution), Words("lembaga", "institution")),
    Root("practicum", Practicum, _case(lambda case: case.practicum), Words("praktikum", "practicum")),
    Root("school", School, _case(lambda case: case.practicum.school), Words("perguruan tinggi", "school")),
    Root("intake", Intake, _latest("intake", Intake), Words("penelaahan awal", "intake")),
    Root("contract", Contract, _latest("contract", Contract), Words("kontrak", "contract")),
    Root("consent", InformedConsent, _consent, Words("persetujuan klien", "informed consent")),
    Root("assessment", Assessment, _latest("assessment", Assessment), Words("asesmen", "assessment")),
    Root("plan", Plan, _latest("plan", Plan), Words("rencana intervensi", "intervention plan")),
    Root(
        "intervention",
        Intervention,
        _latest("intervention", Intervention),
        Words("intervensi", "intervention"),
    ),
    Root("group", GroupProgramme, _group, Words("program kelompok", "group programme")),
    Root("tokens", TokenEconomy, _tokens, Words("ekonomi token", "token economy")),
    Root("evaluation", Evaluation, _latest("evaluation", Evaluation), Words("evaluasi", "evaluation")),
    Root("termination", Termination, _latest("termination", Termination), Words("terminasi", "termination")),
    Root("referral", Referral, _latest("referral", Referral), Words("rujukan", "referral")),
    Root("letter", Letter, lambda scope: scope.around("letter", Letter), Words("surat", "letter")),
    Root(
        "visits",
        tuple[HomeVisit, ...],
        lambda scope: scope.subject.around.get("visits", ()),
        Words("kunjungan menurut surat", "visits on the letter"),
    ),
    Root(
        "scopes",
        tuple[ScopeAnswer, ...],
        lambda scope: scope_answers(_consent(scope)),
        Words("hal yang dimintakan persetujuan", "what consent is asked for"),
    ),
    Root(
        "domains",
        tuple[DomainRow, ...],
        lambda scope: domain_rows(scope.this(Bpss)),
        Words("empat aspek BPSS", "the four domains of BPSS"),
    ),
    Root(
        "attendees",
        tuple[Attendee, ...],
        lambda scope: attendees(scope.this(CaseConference)),
        Words("peserta, satu baris seorang", "attendees, a row for each"),
    ),
    Root(
        "phases",
        tuple[PhaseRow, ...],
        lambda scope: phase_rows(_group(scope)),
        Words("lima fase kelompok", "the five phases of a group"),
    ),
    Root("members", tuple[Attendee, ...], _members, Words("anggota kelompok", "members of the group")),
    Root("came", tuple[Attendee, ...], _came, Words("kehadiran kelompok", "attendance of the group")),
    Root(
        "indicators",
        tuple[IndicatorRow, ...],
        _indicators,
        Words("indikator rencana", "indicators of the plan"),
    ),
    Root("results", tuple[ResultRow, ...], _results, Words("hasil indikator", "results of indicators")),
    Root("daily", tuple[DailyEntry, ...], _case(daily), Words("catatan harian", "daily notes")),
    Root("weekly", tuple[WeeklyEntry, ...], _case(weekly), Words("catatan mingguan", "weekly notes")),
)
