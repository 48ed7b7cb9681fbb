"""SMART as a checklist: each letter is met or missed by what the plan holds."""

from typing import Any

import attrs
import pytest

from school import put, school_case
from socialwork.case import Case
from socialwork.process.smart import SmartCheck, smart_checks
from socialwork.stages import Goal, Indicator
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Smart

GOAL = "stages[4].goals[0]"
INDICATOR = "stages[4].indicators[0]"


def check(case: Case, letter: Smart, goal: str = "G1") -> SmartCheck:
    """Return one letter of a goal."""
    return next(one for one in smart_checks(case, goal) if one.letter is letter)


def with_goal(text: str = "BR hadir.", **changes: Any) -> Case:
    """Return a case whose first goal names its client."""
    return put(put(school_case(), f"{GOAL}.text", text), INDICATOR, indicator(**changes))


def indicator(**changes: Any) -> Indicator:
    """Return the first indicator with *changes*."""
    return attrs.evolve(school_case().stages[4].indicators[0], **changes)  # type: ignore[union-attr]


def test_a_goal_that_meets_every_letter() -> None:
    """A goal with client, indicator, series, target above the baseline, answer and period meets all five."""
    found = smart_checks(with_goal(), "G1")
    assert [one.letter for one in found] == list(Smart)
    assert [one.met for one in found] == [True] * 5
    assert all(one.why.id.endswith(".") and one.why.en.endswith(".") for one in found)


@pytest.mark.parametrize(
    ("text", "met"), [("BR hadir.", True), ("Klien hadir.", True), ("Hadir di sekolah.", False)]
)
def test_specific_says_who(text: str, met: bool) -> None:  # noqa: FBT001
    """Goal or indicator name a person of the case or the client."""
    assert check(with_goal(text), Smart.SPECIFIC).met is met


def test_specific_and_measurable_need_an_indicator() -> None:
    """Without an indicator nothing says what is seen or counted."""
    case = put(school_case(), "stages[4].indicators", ())
    assert check(case, Smart.SPECIFIC).met is False
    assert check(case, Smart.MEASURABLE).met is False
    assert check(case, Smart.ACHIEVABLE).met is None


@pytest.mark.parametrize(
    ("changes", "met"),
    [({}, True), ({"target": None}, False), ({"series": ""}, True), ({"series": "", "code": "I9"}, False)],
)
def test_measurable_needs_target_and_count(changes: dict[str, Any], met: bool) -> None:  # noqa: FBT001
    """A target and a series, or a target and counts that the evaluation records."""
    case = with_goal(**changes)
    results = "stages[6].indicators[0]"
    case = put(put(case, f"{results}.baseline", Count(2, 4)), f"{results}.followup", Count(3, 4))
    assert check(case, Smart.MEASURABLE).met is met


@pytest.mark.parametrize(
    ("target", "met", "said"),
    [
        (Count(3, 4), True, "Target indikator I1: paling sedikit 3 dari 4 hari; data dasar: 2 dari 4."),
        (Count(2, 4), False, "tidak lebih baik"),
        (Count(1, 4), False, "tidak lebih baik"),
    ],
)
def test_achievable_compares_target_and_baseline(target: Count, met: bool, said: str) -> None:  # noqa: FBT001
    """A target is better than the baseline, and both are named."""
    found = check(with_goal(target=target), Smart.ACHIEVABLE)
    assert found.met is met
    assert said in found.why.id


def test_all_from_none_is_a_question() -> None:
    """To ask for always where there was never is a question, until it was reached."""
    none_yet = put(school_case(), "series[0].phases[0].readings", ())
    case = put(with_goal(series="", target=Count(4, 4)), "series", none_yet.series)
    recorded = put(case, "stages[6].indicators[0].baseline", Count(0, 4))
    missed = put(recorded, "stages[6].indicators[0].followup", Count(3, 4))
    reached = put(recorded, "stages[6].indicators[0].followup", Count(4, 4))
    assert check(missed, Smart.ACHIEVABLE).met is None
    assert check(missed, Smart.ACHIEVABLE).why.id.endswith("?")
    assert check(reached, Smart.ACHIEVABLE).met is True


def test_less_is_better_where_less_is_wanted() -> None:
    """For a behaviour that is wanted less often a target below the baseline is the better one."""
    case = put(with_goal(target=Count(3, 4), at_most=0), "series[0].improvement", Improvement.DECREASE)
    assert check(case, Smart.ACHIEVABLE).met is True
    assert (
        "tanpa kejadian pada sedikitnya 3 dari 4 hari; data dasar: 2 dari 4"
        in check(case, Smart.ACHIEVABLE).why.id
    )
    assert check(put(case, f"{INDICATOR}.target", Count(1, 4)), Smart.ACHIEVABLE).met is False


def test_relevant_answers_the_assessment() -> None:
    """A goal answers a symptom, cause or need; what is part of the focus is told."""
    case = with_goal()
    assert check(case, Smart.RELEVANT).met is True
    lost = put(case, f"{GOAL}.answers", ("S99",))
    assert check(lost, Smart.RELEVANT).met is False
    outside = put(case, "stages[3].focus", None)
    assert "fokus" not in check(outside, Smart.RELEVANT).why.id


def test_time_bound_has_a_span() -> None:
    """The span of the plan counts, else that of an activity, else its dates."""
    case = with_goal()
    assert "September" in check(case, Smart.TIME_BOUND).why.id
    no_span = put(case, "stages[4].period", None)
    assert check(no_span, Smart.TIME_BOUND).met is True
    bare = put(no_span, "stages[4].activities", ())
    assert check(bare, Smart.TIME_BOUND).met is False
    dates = put(no_span, "stages[4].activities[0].period", None)
    assert check(dates, Smart.TIME_BOUND, "G2").why.id.startswith("Jangka waktunya 29 September")


def test_a_goal_that_no_plan_has() -> None:
    """Asking for another goal is an error."""
    with pytest.raises(LookupError, match="no plan has the goal 'G9'"):
        smart_checks(school_case(), "G9")
    assert Goal(code="G9", text="x").scale == ()
