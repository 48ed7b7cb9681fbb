"""The grading sheet of a case: what it shows for each competence, what was found, and a mere proposal."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from socialwork.audit.engine import all_rules
from socialwork.case import Case
from socialwork.export.rubrics.model import Competence, Rubric, RubricLevel
from socialwork.export.rubrics.records import Held, held, slot_places
from socialwork.findings import Finding, Severity
from socialwork.remembering import forgetting
from socialwork.words import Words

SHEET_FORMAT = 1
"""The version of the layout of :meth:`GradingSheet.to_dict`."""

_RECORD = Words("bagian kasus `{name}`", "part `{name}` of the case")
_SECTION = Words("uraian `{name}`", "prose `{name}`")


@frozen(kw_only=True)
class CompetenceSheet:
    """One line of a grading sheet.

    Attributes:
        competence: The competence.
        evidence: What the case holds of what is asked for.
        missing: What is asked for and not there.
        findings: The findings that belong to it and that nobody has accepted.
        accepted: How many more were accepted with a written reason.
        proposal: The level that the limits of the rubric point to, or ``None`` where they point to none; it
            is no grade.
    """

    competence: Competence
    evidence: tuple[Held, ...]
    missing: tuple[Words, ...]
    findings: tuple[Finding, ...]
    accepted: int
    proposal: RubricLevel | None


@frozen(kw_only=True)
class GradingSheet:
    """A rubric held against a case.

    Attributes:
        rubric: The rubric.
        title: The title of the report.
        student: Who wrote it.
        lines: A line for each competence, in order.
    """

    rubric: Rubric
    title: str
    student: str
    lines: tuple[CompetenceSheet, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the sheet as plain data for JSON; ``level`` is what a person fills in."""
        return {
            "format": SHEET_FORMAT,
            "rubric": self.rubric.name,
            "title": self.title,
            "student": self.student,
            "levels": [{"code": one.code, "title": one.title} for one in self.rubric.level],
            "competences": [_line(one) for one in self.lines],
        }


def _line(one: CompetenceSheet) -> dict[str, Any]:
    return {
        "code": one.competence.code,
        "title": one.competence.title,
        "weight": one.competence.weight,
        "evidence": [
            {"path": each.path, "place": _both(each.place), "count": each.count} for each in one.evidence
        ],
        "missing": [_both(each) for each in one.missing],
        "findings": [finding.to_dict() for finding in one.findings],
        "accepted": one.accepted,
        "proposal": None if one.proposal is None else one.proposal.code,
        "level": None,
    }


def _both(words: Words) -> dict[str, str]:
    return {"id": words.id, "en": words.en}


@forgetting
def grading_sheet(case: Case, rubric: Rubric, findings: Iterable[Finding]) -> GradingSheet:
    """Hold *rubric* against *case*.

    Nothing is graded: the level of each competence stays open for the lecturer, beside a proposal where the
    rubric has limits.

    Args:
        case: The case.
        rubric: The rubric, from :func:`socialwork.load_rubric`.
        findings: What :func:`socialwork.check` found in the case.

    >>> from socialwork.audit import check
    >>> from socialwork.export.rubrics.loading import load_rubric
    >>> from socialwork.loading import load_case
    >>> case = load_case("example:utama")
    >>> sheet = grading_sheet(case, load_rubric(), check(case))
    >>> sheet.lines[0].competence.code, sheet.lines[0].missing
    ('pelibatan', ())
    """
    found = tuple(findings)
    return GradingSheet(
        rubric=rubric,
        title=case.title,
        student=case.people.student.name,
        lines=tuple(_sheet(case, rubric, one, found) for one in rubric.competence),
    )


def _sheet(case: Case, rubric: Rubric, one: Competence, findings: tuple[Finding, ...]) -> CompetenceSheet:
    records = {name: held(case, name) for name in one.records}
    slots = {name: tuple(slot_places(case, name)) for name in one.sections}
    missing = [_RECORD.format(name=name) for name, places in records.items() if not places]
    missing += [_SECTION.format(name=name) for name, places in slots.items() if not places]
    own = [finding for finding in findings if _belongs(finding.code, one.rules)]
    open_ones = tuple(finding for finding in own if not finding.waived)
    return CompetenceSheet(
        competence=one,
        evidence=tuple(each for places in (*records.values(), *slots.values()) for each in places),
        missing=tuple(missing),
        findings=open_ones,
        accepted=len(own) - len(open_ones),
        proposal=_proposal(rubric, open_ones, len(missing)) if rubric.proposes else None,
    )


def _belongs(code: str, named: tuple[str, ...]) -> bool:
    """Return whether *code* is among those *named*: a full code names itself, any other all that begin so."""
    full = {rule.code for rule in all_rules()}
    return any(one == code if one in full else code.startswith(one) for one in named)


def _proposal(rubric: Rubric, findings: tuple[Finding, ...], missing: int) -> RubricLevel | None:
    """Return the best level whose limits hold, or ``None`` where those of none do."""
    errors = sum(one.severity is Severity.ERROR for one in findings)
    warnings = sum(one.severity is Severity.WARNING for one in findings)
    for level in rubric.level:
        limits = ((level.errors, errors), (level.warnings, warnings), (level.missing, missing))
        if all(limit is None or count <= limit for limit, count in limits):
            return level
    return None
