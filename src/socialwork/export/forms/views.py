"""What forms print of a case that no single field holds: rows made for a table, values worked out."""

from typing import Annotated

from attrs import frozen

from socialwork.case import Case
from socialwork.practicum import SupervisionSession
from socialwork.process.age import day_of_age
from socialwork.process.measures import find_indicator, result_counts
from socialwork.process.target_words import target_words
from socialwork.records import CaseConference, DailyEntry, WeeklyEntry
from socialwork.stages import Evaluation, InformedConsent, Plan
from socialwork.techniques import GroupProgramme, GroupSession
from socialwork.techniques.group import participants
from socialwork.tools import Bpss
from socialwork.values.evidence import Evidence
from socialwork.values.measure import Count
from socialwork.values.text import Prose
from socialwork.vocabulary.documents import ConsentScope, SupervisionKind
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.vocabulary.process import Attainment
from socialwork.vocabulary.term import Term
from socialwork.words import Words


@frozen(kw_only=True)
class Identity:
    """What is worked out about the client; ``None`` where the case does not say it."""

    age: Annotated[str | None, Words("Usia", "Age")] = None


def identity(case: Case) -> Identity:
    """Return the age of the client when the work began."""
    return Identity(age=case.people.client.age_told(day_of_age(case)) or None)


# --- consent ----------------------------------------------------------------------------------


class YesNo(Term):
    """An answer that somebody ticks."""

    YES = "yes", "Ya", "Yes"
    NO = "no", "Tidak", "No"


@frozen(kw_only=True)
class ScopeAnswer:
    """What is asked for, and the answer; ``None`` where there is none yet."""

    scope: Annotated[ConsentScope, Words("Hal yang dimintakan", "What is asked for")]
    answer: Annotated[YesNo | None, Words("Jawaban", "Answer")] = None


def scope_answers(consent: InformedConsent | None) -> tuple[ScopeAnswer, ...]:
    """Return each scope that was asked for with its answer; on an empty form all of them, to be ticked."""
    if consent is None:
        return tuple(ScopeAnswer(scope=scope) for scope in ConsentScope)
    return tuple(
        ScopeAnswer(scope=scope, answer=YesNo.YES if scope in consent.scope else YesNo.NO)
        for scope in ConsentScope
        if scope in consent.scope or scope in consent.refused
    )


# --- conferences and groups -------------------------------------------------------------------


@frozen(kw_only=True)
class Attendee:
    """One person in an attendance list: by role where nobody says the code.

    Attributes:
        present: Whether they were there, where the list is of those who were expected.
        reason: Why they were not.
    """

    role: Annotated[str, Words("Peserta", "Attendee")] = ""
    code: Annotated[str, Words("Kode", "Code")] = ""
    present: Annotated[YesNo | None, Words("Hadir", "Present")] = None
    reason: Annotated[str, Words("Alasan", "Reason")] = ""


def attendees(conference: CaseConference | None) -> tuple[Attendee, ...]:
    """Return a row for each person who was present; their number is that of the minutes."""
    groups = () if conference is None else conference.attendees
    return tuple(Attendee(role=group.role) for group in groups for _ in range(group.count))


def group_members(case: Case, group: GroupProgramme | None) -> tuple[Attendee, ...]:
    """Return everyone who belongs to the group, the client first."""
    codes = () if group is None else participants(group, case.people.client.code)
    return tuple(Attendee(code=code) for code in codes)


def came(case: Case, group: GroupProgramme | None, session: GroupSession | None) -> tuple[Attendee, ...]:
    """Return everyone who belongs to the group, and whether they came to *session*."""
    if session is None:
        return ()
    reasons = {gap.member: gap.reason for gap in session.absent}
    told = bool(session.present or session.absent)
    return tuple(
        Attendee(
            code=one.code,
            present=None if not told else YesNo.YES if one.code in session.present else YesNo.NO,
            reason="" if one.code in session.present else reasons.get(one.code, ""),
        )
        for one in group_members(case, group)
    )


# --- assessment and evaluation ----------------------------------------------------------------


@frozen(kw_only=True)
class DomainRow:
    """One domain of a BPSS assessment with its name."""

    domain: Annotated[Words, Words("Aspek", "Domain")]
    findings: Annotated[Prose, Words("Temuan", "Findings")] = ""
    functioning: Annotated[Prose, Words("Keberfungsian", "Functioning")] = ""
    strengths: Annotated[tuple[str, ...], Words("Kekuatan", "Strengths")] = ()
    problems: Annotated[tuple[str, ...], Words("Masalah", "Problems")] = ()
    evidence: Annotated[tuple[Evidence, ...], Words("Bukti", "Evidence")] = ()


_DOMAINS = {
    "biological": Words("Biologis", "Biological"),
    "psychological": Words("Psikologis", "Psychological"),
    "social": Words("Sosial", "Social"),
    "spiritual": Words("Spiritual", "Spiritual"),
}


def domain_rows(tool: Bpss | None) -> tuple[DomainRow, ...]:
    """Return the four domains; without an assessment they are empty."""
    if tool is None:
        return tuple(DomainRow(domain=words) for words in _DOMAINS.values())
    domains = ((words, getattr(tool, name)) for name, words in _DOMAINS.items())
    return tuple(
        DomainRow(
            domain=words,
            findings=domain.findings,
            functioning=domain.functioning,
            strengths=domain.strengths,
            problems=domain.problems,
            evidence=domain.evidence,
        )
        for words, domain in domains
    )


@frozen(kw_only=True)
class IndicatorRow:
    """An indicator of a plan with its target, the operator in words."""

    text: Annotated[Prose, Words("Indikator", "Indicator")]
    how: Annotated[str, Words("Cara ukur", "How it is measured")] = ""
    target: Annotated[Words | None, Words("Target", "Target")] = None


def indicator_rows(case: Case, plan: Plan | None) -> tuple[IndicatorRow, ...]:
    """Return the indicators of a plan."""
    return tuple(
        IndicatorRow(text=one.text, how=one.how, target=target_words(case, one))
        for one in (() if plan is None else plan.indicators)
    )


@frozen(kw_only=True)
class ResultRow:
    """An indicator judged, with the counts that are recorded or worked out from its series."""

    indicator: Annotated[Prose, Words("Indikator", "Indicator")]
    baseline: Annotated[Count | None, Words("Data dasar", "Baseline")] = None
    target: Annotated[Words | None, Words("Target", "Target")] = None
    result: Annotated[Count | None, Words("Hasil", "Result")] = None
    attainment: Annotated[Attainment, Words("Kesimpulan", "Conclusion")]
    sources: Annotated[tuple[SourceKind, ...], Words("Sumber", "Sources")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""

    @property
    def percent(self) -> str:
        """The share of the result, as ``89%``, or nothing where there is no count."""
        count = self.result
        return "" if count is None else f"{100 * count.hits / count.total:.0f}%"


def result_rows(case: Case, evaluation: Evaluation | None) -> tuple[ResultRow, ...]:
    """Return the indicators that were judged."""
    rows: list[ResultRow] = []
    for judged in () if evaluation is None else evaluation.indicators:
        indicator = find_indicator(case, judged.indicator)
        counts = result_counts(case, judged)
        rows.append(
            ResultRow(
                indicator=judged.indicator if indicator is None else indicator.text,
                baseline=counts.baseline,
                target=None if indicator is None else target_words(case, indicator),
                result=counts.followup,
                attainment=judged.attainment,
                sources=judged.sources,
                note=judged.note,
            )
        )
    return tuple(rows)


@frozen(kw_only=True)
class PhaseRow:
    """One of the five phases of a group, and what was done in it."""

    phase: Annotated[GroupPhase, Words("Fase", "Phase")]
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""


def phase_rows(group: GroupProgramme | None) -> tuple[PhaseRow, ...]:
    """Return the phases that the programme tells, in their order; without a programme all five, empty."""
    if group is None:
        return tuple(PhaseRow(phase=phase) for phase in GroupPhase)
    told = {one.phase: one for one in group.phases}
    return tuple(
        PhaseRow(phase=phase, process=told[phase].process, result=told[phase].result)
        for phase in GroupPhase
        if phase in told
    )


# --- practicum --------------------------------------------------------------------------------


@frozen(kw_only=True)
class SupervisionSheet:
    """The sessions with one supervisor, who signs for them."""

    supervisor: Annotated[str, Words("Pembimbing (kode)", "Supervisor (code)")] = ""
    sessions: Annotated[tuple[SupervisionSession, ...], Words("Pertemuan", "Sessions")] = ()


def supervision_sheets(case: Case, kind: SupervisionKind) -> tuple[SupervisionSheet, ...]:
    """Return a sheet for each supervisor with whom there were sessions of *kind*, in order of the first."""
    by: dict[str, list[SupervisionSession]] = {}
    for session in case.practicum.supervision:
        if session.kind is kind:
            by.setdefault(session.supervisor, []).append(session)
    return tuple(SupervisionSheet(supervisor=code, sessions=tuple(held)) for code, held in by.items())


def daily(case: Case) -> tuple[DailyEntry, ...]:
    """Return the daily notes in order of days and hours."""
    return tuple(sorted(case.daily_log, key=_moment))


def weekly(case: Case) -> tuple[WeeklyEntry, ...]:
    """Return the weekly notes in order of weeks."""
    return tuple(sorted(case.weekly_log, key=lambda entry: entry.period.start))


def _moment(entry: DailyEntry) -> tuple[str, str]:
    return entry.date.isoformat(), "" if entry.time is None else entry.time.start.isoformat()
