"""Every rule on prose finds its wrong example and leaves its right one alone."""

import re
from collections.abc import Iterator

import pytest

from socialwork.audit import RuleError, all_rules
from socialwork.audit.prose.base import Lesson, ProseRule, Scene, at_hit, at_line, at_report, prose_rule
from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.engine import all_prose_rules, register_prose, review
from socialwork.document.prose import parse_prose
from socialwork.findings import Certainty, Finding, Remark, Severity
from socialwork.reading.from_document import reading_of_blocks
from socialwork.words import Words


def found(text: str, code: str) -> list[Finding]:
    """Return the findings of one rule in a text."""
    return [one for one in review(reading_of_blocks(parse_prose(text))) if one.code == code]


@pytest.mark.parametrize("rule", PROSE_RULES, ids=lambda rule: rule.code)
def test_wrong_example_breaks_the_rule(rule: ProseRule) -> None:
    """The wrong example of a rule breaks it."""
    assert found(rule.lesson.wrong, rule.code)


@pytest.mark.parametrize("rule", PROSE_RULES, ids=lambda rule: rule.code)
def test_right_example_keeps_the_rule(rule: ProseRule) -> None:
    """The right example of a rule keeps it."""
    assert found(rule.lesson.right, rule.code) == []


def test_codes_are_unique_over_all_rules() -> None:
    """No two rules, on cases or on prose, have one code."""
    codes = [rule.code for rule in (*all_rules(), *PROSE_RULES)]
    assert len(codes) == len(set(codes))


def test_every_rule_states_itself() -> None:
    """Every rule says in one sentence what it asks."""
    assert [rule.code for rule in PROSE_RULES if not rule.statement] == []


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the engine an empty list of registered rules for one test."""
    monkeypatch.setattr("socialwork.audit.prose.engine._REGISTERED", {})


@prose_rule(
    "MINE-02",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Seru", "Exclamation"),
    Lesson("Bagus!", "Bagus.", Words("Tidak berseru.", "No shouting.")),
)
def exclamation(scene: Scene) -> Iterator[Remark]:
    """A report does not shout."""
    for hit in scene.reading.find(re.compile("!")):
        yield at_hit(hit, "Berseru.", "Shouting.")
    for line in scene.reading.headings:
        yield at_line(line, "Judul.", "A heading.", fix=Words("Hapus.", "Remove."))
    yield at_report("Laporan.", "The report.")


def test_findings_have_place_and_quotation_in_the_order_of_reading() -> None:
    """What is said of the report comes first; a finding quotes its words, or the whole of its line."""
    reading = reading_of_blocks(parse_prose("Satu.\n\n## Judul\n\nDua! Tiga!"))
    findings = review(reading, rules=[exclamation])
    assert [(one.path, one.place.id, one.quote, one.span) for one in findings] == [
        ("", "Laporan", "", None),
        ("lines[1]", "Judul", "Judul", None),
        ("lines[2]", "Judul › paragraf 1", "!", (3, 4)),
        ("lines[2]", "Judul › paragraf 1", "!", (9, 10)),
    ]


def test_a_long_quotation_is_shortened() -> None:
    """A quotation of a whole line is cut where nobody would read on."""
    reading = reading_of_blocks(parse_prose("## " + "panjang " * 40))
    assert len(review(reading, rules=[exclamation])[1].quote) <= 120


@pytest.mark.usefixtures("registry")
def test_a_registered_rule_on_prose_runs_with_the_others() -> None:
    """A rule of another package is run by every review once it is registered, and only once."""
    register_prose(exclamation)
    assert all_prose_rules() == (*PROSE_RULES, exclamation)
    assert [one.code for one in review(reading_of_blocks(())) if one.code == "MINE-02"] == ["MINE-02"]
    with pytest.raises(RuleError, match="MINE-02"):
        register_prose(exclamation)
