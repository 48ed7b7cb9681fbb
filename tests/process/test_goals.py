"""The course of goals, their attainment scale, and the aspects of an evaluation in figures."""

from typing import Any

import attrs
import pytest

from factories import minimal_case
from school import put, school_case
from socialwork.case import Case
from socialwork.evaluation.goal_attainment import goal_attainment
from socialwork.process.aspects import aspect_figures
from socialwork.process.goals import goal_courses, scale_scores
from socialwork.records import MissingReading
from socialwork.stages import GoalLevel
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import EvaluationAspect

SCALE = tuple(GoalLevel(level=n, criterion=f"Tingkat {n}.") for n in (-2, -1, 0, 1, 2))


def scaled(*goals: tuple[int | None, int | None, int]) -> Case:
    """Return a case whose goals have a scale: start, level reached, weight."""
    case = school_case()
    plan, evaluation = case.stages[4], case.stages[6]
    made: Any = [
        attrs.evolve(plan.goals[0], code=f"G{n}", scale=SCALE, starts_at=start, weight=weight)  # type: ignore[union-attr]
        for n, (start, _, weight) in enumerate(goals, 1)
    ]
    results = [
        attrs.evolve(evaluation.goals[0], goal=f"G{n}", level=level)  # type: ignore[union-attr]
        for n, (_, level, _) in enumerate(goals, 1)
    ]
    return put(put(case, "stages[4].goals", tuple(made)), "stages[6].goals", tuple(results))


def test_the_course_of_a_goal() -> None:
    """Baseline, target, result and judgement stand together; figures from a series carry their period."""
    first = goal_courses(school_case())[0]
    (one,) = first.indicators
    assert isinstance(one.baseline, Percentage)
    assert one.baseline.count == Count(2, 4)
    assert str(one.target) == "3 dari 4"
    assert one.attainment is not None
    assert first.attainment is not None


def test_recorded_counts_have_no_period() -> None:
    """Counts of the evaluation that no series gives are plain counts."""
    recorded = put(school_case(), "stages[6].indicators[0].baseline", Count(1, 4))
    (one,) = goal_courses(recorded)[0].indicators
    assert one.baseline == Count(1, 4)
    assert isinstance(one.result, Percentage)


def test_goals_that_nobody_judged() -> None:
    """Without an evaluation the counts are those of the series, and nothing is concluded."""
    case = school_case()
    unjudged = attrs.evolve(case, stages=case.stages[:6])
    first = goal_courses(unjudged)[0]
    assert (first.attainment, first.level, first.indicators[0].sources) == (None, None, ())
    assert goal_courses(minimal_case()) == ()
    no_series = put(unjudged, "stages[4].indicators[0].series", "")
    assert goal_courses(no_series)[0].indicators[0].baseline is None


def test_the_score_before_and_after() -> None:
    """Weights are those of the goals, and the change is in points of T."""
    found = scale_scores(scaled((-2, 1, 3), (-1, 0, 1)))
    assert found is not None
    assert found.after == goal_attainment([1, 0], [3, 1])
    assert found.before == goal_attainment([-2, -1], [3, 1])
    assert found.change == pytest.approx(found.after.t - found.before.t)
    assert found.goals == ("G1", "G2")


def test_what_is_not_known_of_a_scale() -> None:
    """A goal without a level does not count and is named; without a start there is no score before."""
    found = scale_scores(scaled((None, 1, 1), (-1, None, 1)))
    assert found is not None
    assert (found.goals, found.left_out, found.before, found.change) == (("G1",), ("G2",), None, None)
    assert scale_scores(scaled((-1, None, 1))) is None
    assert scale_scores(school_case()) is None


def test_another_correlation() -> None:
    """How far goals hang together can be said."""
    found = scale_scores(scaled((-1, 1, 1), (-1, 1, 1)), correlation=0)
    assert found is not None
    assert found.after == goal_attainment([1, 1], [1, 1], correlation=0)


@pytest.mark.parametrize("level", [-3, 3])
def test_levels_run_from_minus_two_to_two(level: int) -> None:
    """There are five levels."""
    with pytest.raises(ValueError, match="between -2 and 2"):
        GoalLevel(level=level, criterion="x")


# --- aspects ----------------------------------------------------------------------------------


def said(case: Case, aspect: EvaluationAspect) -> list[str]:
    """Return the counts of an aspect."""
    return [str(one.share.count) for one in aspect_figures(case)[aspect]]


def test_what_is_counted_has_figures() -> None:
    """Days recorded, sessions attended and targets reached are counted; planned resources are not."""
    case = school_case()
    gap = MissingReading(date=case.series[0].phases[0].readings[-1].date.replace(day=18), reason="libur")
    with_gap = put(case, "series[0].phases[0].missing", (gap,))
    assert said(with_gap, EvaluationAspect.PROCESS) == ["8 dari 9", "8 dari 8"]
    assert said(case, EvaluationAspect.OUTPUT) == ["2 dari 2"]
    assert said(case, EvaluationAspect.OUTCOME) == ["2 dari 2"]
    assert said(case, EvaluationAspect.INPUT) == []


def test_a_target_that_was_missed() -> None:
    """An indicator below its target is not reached, whichever way it is to change."""
    missed = put(school_case(), "stages[4].indicators[0].target", Count(4, 4))
    assert said(missed, EvaluationAspect.OUTCOME) == ["1 dari 2"]
    fewer = put(missed, "series[0].improvement", Improvement.DECREASE)
    assert said(fewer, EvaluationAspect.OUTCOME) == [
        "1 dari 1"
    ]  # nobody knows which days the other one wants
    without = put(fewer, "stages[4].indicators[0].at_most", 0)
    assert said(without, EvaluationAspect.OUTCOME) == ["1 dari 2"]


def test_without_a_period_there_is_no_figure() -> None:
    """What has no time span is not written as a percentage."""
    assert said(put(school_case(), "stages[4].period", None), EvaluationAspect.OUTCOME) == []
    assert aspect_figures(minimal_case()) == dict.fromkeys(EvaluationAspect, ())
    untold = put(school_case(), "stages[5].group.sessions", ())
    assert said(untold, EvaluationAspect.OUTPUT) == []
    unseen = put(school_case(), "series[0].phases", ())
    assert said(unseen, EvaluationAspect.PROCESS) == ["8 dari 8"]
