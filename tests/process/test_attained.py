"""How far goals were reached by their numbers."""

import datetime as dt
from typing import Any

import pytest

from factories import full_case
from socialwork.process.attained import ProposedGoal, proposed_goals
from socialwork.records import PhaseKind, Reading, Series, SeriesPhase
from socialwork.stages import Evaluation, Goal, GoalResult, Indicator, IndicatorResult, Plan
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Attainment

REACHED, PARTLY, MISSED = Attainment.REACHED, Attainment.PARTLY, Attainment.NOT_REACHED


WANTED = Count(3, 4)


def proposed(
    *results: tuple[Any, Any], judged: Attainment | None = None, target: Count | None = WANTED
) -> ProposedGoal:
    """Return what is proposed for a goal whose indicators have these counts before and after."""
    indicators = tuple(
        Indicator(code=f"I{n}", goal="G1", text="x", target=target) for n, _ in enumerate(results)
    )
    found = tuple(
        IndicatorResult(indicator=f"I{n}", baseline=before, followup=after, attainment=REACHED)
        for n, (before, after) in enumerate(results)
    )
    goals = () if judged is None else (GoalResult(goal="G1", attainment=judged),)
    plan = Plan(goals=(Goal(code="G1", text="Hadir."),), indicators=indicators)
    (one,) = proposed_goals(full_case(stages=(plan, Evaluation(indicators=found, goals=goals))))
    return one


@pytest.mark.parametrize(
    ("before", "after", "attainment"),
    [
        (Count(1, 4), Count(3, 4), REACHED),
        (None, Count(4, 4), REACHED),
        (Count(1, 4), Count(2, 4), PARTLY),
        (Count(2, 4), Count(2, 4), MISSED),
        (Count(3, 4), Count(2, 4), MISSED),
        (None, Count(2, 4), MISSED),
        (Count(1, 4), None, None),
    ],
)
def test_an_indicator(before: Count | None, after: Count | None, attainment: Attainment | None) -> None:
    """At the target it is reached, better than before partly, else not; without a result nobody can say."""
    (one,) = proposed((before, after)).indicators
    assert one.attainment is attainment


def test_without_a_target_nothing_is_proposed() -> None:
    """What is wanted has to be told."""
    assert proposed((Count(1, 4), Count(4, 4)), target=None).attainment is None


@pytest.mark.parametrize(
    ("after", "attainment"),
    [
        ((3, 4), REACHED),
        ((2, 3), PARTLY),
        ((1, 3), PARTLY),
        ((1, 1), MISSED),
        ((), None),
    ],
)
def test_a_goal(after: tuple[int, ...], attainment: Attainment | None) -> None:
    """All indicators reached make a goal reached, none even partly make it missed, the rest is partly."""
    assert proposed(*((Count(1, 4), Count(hits, 4)) for hits in after)).attainment is attainment


def test_the_judgement_agrees_or_not() -> None:
    """The proposal is compared with the judgement where there are both."""
    after = (Count(1, 4), Count(3, 4))
    assert proposed(after, judged=REACHED).agrees is True
    assert proposed(after, judged=PARTLY).agrees is False
    assert proposed(after).agrees is None


def test_fewer_may_be_better() -> None:
    """Where the behaviour is wanted less often the days without it are the hits."""

    def phase(kind: PhaseKind, first: int, *values: int) -> SeriesPhase:
        return SeriesPhase(
            kind=kind,
            readings=tuple(
                Reading(date=_day(first + n), value=value, of=1) for n, value in enumerate(values)
            ),
        )

    series = Series(
        code="telat",
        name="Terlambat",
        improvement=Improvement.DECREASE,
        phases=(phase(PhaseKind.BASELINE, 1, 1, 1, 1, 1), phase(PhaseKind.INTERVENTION, 10, 0, 1, 0, 0)),
    )
    indicator = Indicator(code="I1", goal="G1", text="x", series="telat", at_most=0, target=Count(3, 4))
    plan = Plan(goals=(Goal(code="G1", text="Tepat waktu."),), indicators=(indicator,))
    (one,) = proposed_goals(full_case(stages=(plan,), series=(series,)))
    assert one.attainment is REACHED


def _day(number: int) -> dt.date:
    return dt.date(2023, 9, number)
