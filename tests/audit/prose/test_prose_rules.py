"""Every rule on prose finds its wrong example and leaves its right one alone."""

import pytest

from socialwork.audit import all_rules
from socialwork.audit.prose.base import ProseRule
from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.engine import review
from socialwork.document.prose import parse_prose
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of_blocks


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
