"""Whole reports as students type them: the clean ones have no finding of fact, one slip gives its finding."""

import tomllib
from pathlib import Path

import pytest

from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.engine import review
from socialwork.document.prose import parse_prose
from socialwork.findings import Certainty, Finding
from socialwork.reading.from_document import reading_of_blocks

FOLDER = Path(__file__).parent / "reports"
NAMES = ("sekolah", "panti", "balai", "asrama", "rumah-sakit")
FAMILIES = ("WHEN", "WHO", "SUM", "STAR", "AGREE", "CLAIM", "MEET", "HIDE")
RULES = tuple(one for one in PROSE_RULES if one.code.partition("-")[0] in FAMILIES)
"""The rules on what a report tells, not on how it is written: these reports are parts of reports."""


def findings(text: str) -> tuple[Finding, ...]:
    """Return what these rules say of a report in Markdown."""
    return review(reading_of_blocks(parse_prose(text)), rules=RULES)


def facts(text: str) -> set[str]:
    """Return the codes of the findings of fact."""
    return {one.code for one in findings(text) if one.certainty is Certainty.FACT}


def report(name: str) -> str:
    """Return a clean report."""
    return (FOLDER / f"{name}.md").read_text("utf-8")


def slips(kind: str) -> list[tuple[str, str, str, str]]:
    """Return report, what is replaced, by what, and the code that this slip gives."""
    entries = tomllib.loads((FOLDER / "slips.toml").read_text("utf-8"))[kind]
    return [(one["report"], one["old"], one["new"], one["code"]) for one in entries]


@pytest.mark.parametrize("name", NAMES)
def test_clean_report_has_no_finding_of_fact(name: str) -> None:
    """A report without slips has no finding of fact, however its writer words it."""
    assert facts(report(name)) == set()


@pytest.mark.parametrize("name", NAMES)
def test_clean_report_has_few_questions(name: str) -> None:
    """A report without slips is asked little."""
    assert len(findings(report(name))) <= 3


FACTS = slips("fact")


@pytest.mark.parametrize(("name", "old", "new", "code"), FACTS)
def test_one_slip_gives_its_finding(name: str, old: str, new: str, code: str) -> None:
    """A report with one slip of fact gives the finding of that slip."""
    text = report(name)
    assert text.count(old) == 1
    assert code in facts(text.replace(old, new))


QUESTIONS = slips("question")


@pytest.mark.parametrize(("name", "old", "new", "code"), QUESTIONS)
def test_one_doubtful_place_gives_its_question(name: str, old: str, new: str, code: str) -> None:
    """A report with one doubtful place is asked about it."""
    text = report(name)
    assert text.count(old) == 1
    asked = {one.code for one in findings(text.replace(old, new)) if one.certainty is Certainty.QUESTION}
    assert code in asked
