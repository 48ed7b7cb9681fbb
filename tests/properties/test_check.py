"""The audit on generated cases: it never raises, and says the same each time."""

import datetime as dt
import json

from hypothesis import given, strategies as st

from socialwork.audit import RULES, check, findings_to_json
from socialwork.audit.places import locate
from socialwork.case import Case
from socialwork.process import allowed_next, current_stage, missing, timeline
from socialwork.testing import cases
from socialwork.vocabulary.process import StageKind


@given(cases(), st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2050, 1, 1)))
def test_checking_is_deterministic(case: Case, today: dt.date | None) -> None:
    """Checking a case twice gives the same findings in the same order."""
    assert check(case, today=today) == check(case, today=today)


@given(cases(), st.permutations(RULES))
def test_the_order_of_rules_does_not_matter(case: Case, rules: list[object]) -> None:
    """Findings stand in the order of places, whatever the order of the rules."""
    assert check(case, rules=rules) == check(case, rules=RULES)  # type: ignore[arg-type] - permutations forgets the type


@given(cases())
def test_every_finding_has_words_and_a_place(case: Case) -> None:
    """Every finding says something in both languages, at a place that is named in both."""
    for finding in check(case):
        assert finding.message.id.strip()
        assert finding.message.en.strip()
        assert finding.place.id.strip()
        assert locate(case, finding.path).words == finding.place


@given(cases())
def test_findings_survive_as_json(case: Case) -> None:
    """Findings as JSON hold each finding in order."""
    findings = check(case)
    data = json.loads(findings_to_json(findings))
    assert data["findings"] == [finding.to_dict() for finding in findings]


@given(cases())
def test_the_timeline_is_sorted(case: Case) -> None:
    """Events come in the order of days."""
    days = [event.date for event in timeline(case)]
    assert days == sorted(days)


@given(cases())
def test_gates_never_raise(case: Case) -> None:
    """What is missing can be asked of any case for any stage, and each gap names a place."""
    for target in (*StageKind, None):
        assert all(gap.path for gap in missing(case, target))


@given(cases())
def test_there_is_always_a_way_to_the_end(case: Case) -> None:
    """From wherever a case stands it may be terminated, unless it is or has not begun."""
    here = current_stage(case)
    may_end = StageKind.TERMINATION in allowed_next(case)
    assert may_end is (here not in {None, StageKind.TERMINATION})
