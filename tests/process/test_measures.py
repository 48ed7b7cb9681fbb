"""Counts of indicators come out of the readings of their series."""

import datetime as dt
import math
from typing import Any

import pytest
from attrs import evolve

from chapter_four import attendance, day, full_case, phase, with_stage
from socialwork.process.measures import (
    Counts,
    Criterion,
    criterion_of,
    find_indicator,
    indicator_counts,
    is_unclear,
    phase_count,
    result_counts,
    series_counts,
)
from socialwork.records import PhaseKind, Series
from socialwork.stages import Indicator, IndicatorResult, Plan
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Attainment

ONCE, NEVER = Criterion(1), Criterion(0, at_most=True)


def counted(criterion: Criterion, *readings: tuple[dt.date, int, int | None]) -> Count | None:
    """Return how many of *readings* are as they are wanted."""
    observed = phase(PhaseKind.BASELINE, *readings)
    return phase_count(Series(code="x", name="x", phases=(observed,)), observed, criterion)


def test_yes_and_no_readings_count_the_days() -> None:
    """Of yes/no readings the hits are counted over the readings; without is the rest of them."""
    assert series_counts(attendance(), ONCE) == Counts(Count(2, 3), Count(3, 4))
    assert series_counts(attendance(), NEVER) == Counts(Count(1, 3), Count(1, 4))


@pytest.mark.parametrize(
    ("criterion", "expected"),
    [
        (ONCE, Count(8, 12)),
        (NEVER, Count(4, 12)),
        (Criterion(4), Count(1, 2)),
        (Criterion(3, at_most=True), Count(1, 2)),
        (Criterion(5, at_most=True), Count(2, 2)),
        (Criterion(0.5), Count(2, 2)),
        (Criterion(0.5, at_most=True), Count(0, 2)),
    ],
)
def test_readings_with_possibilities(criterion: Criterion, expected: Count) -> None:
    """Three and five of six days: at least one and none at all are added up, other bounds count the weeks."""
    assert counted(criterion, (day(4), 3, 6), (day(11), 5, 6)) == expected


@pytest.mark.parametrize(
    ("criterion", "hits"),
    [(ONCE, 2), (NEVER, 1), (Criterion(2), 1), (Criterion(1, at_most=True), 2), (Criterion(2.5), 1)],
)
def test_readings_without_possibilities_count_days(criterion: Criterion, hits: int) -> None:
    """Questions a day have no upper bound: a day is a hit or it is not."""
    assert counted(criterion, (day(11), 0, None), (day(12), 3, None), (day(13), 1, None)) == Count(hits, 3)


def test_phases_of_one_series_are_counted_alike() -> None:
    """Where one reading of a series has no possibility, days are counted in every phase of it."""
    before, after = (
        phase(PhaseKind.BASELINE, (day(4), 3, 6)),
        phase(PhaseKind.INTERVENTION, (day(11), 2, None)),
    )
    series = Series(code="x", name="x", phases=(before, after))
    assert series_counts(series, ONCE) == Counts(Count(1, 1), Count(1, 1))


def test_an_empty_phase_has_no_count() -> None:
    """Without readings there is nothing to count."""
    assert counted(ONCE) is None
    assert counted(Criterion(2)) is None


UP, DOWN = Improvement.INCREASE, Improvement.DECREASE


@pytest.mark.parametrize(
    ("way", "operator", "expected"),
    [
        (UP, {}, ONCE),
        (UP, {"at_least": 4}, Criterion(4)),
        (UP, {"at_most": 4}, None),
        (DOWN, {}, None),
        (DOWN, {"at_least": 1}, None),
        (DOWN, {"at_most": 0}, NEVER),
        (None, {}, None),
        (None, {"at_least": 1}, ONCE),
        (None, {"at_most": 2.5}, Criterion(2.5, at_most=True)),
    ],
)
def test_the_operator_says_what_is_wanted(
    way: Improvement | None, operator: dict[str, Any], expected: Criterion | None
) -> None:
    """A series that is to increase asks for one at least; what is untold or contradicts it wants nothing."""
    indicator = Indicator(code="I1", goal="G1", text="Hadir", series="hadir", **operator)
    assert criterion_of(indicator, evolve(attendance(), improvement=way)) == expected


def test_an_unclear_indicator_has_no_counts() -> None:
    """What the evaluation recorded is not used either: nobody knows which days it counted."""
    series = evolve(attendance(), improvement=DOWN)
    indicator = Indicator(code="I1", goal="G1", text="Hadir", series="hadir", at_least=1)
    result = IndicatorResult(indicator="I1", followup=Count(1, 9), attainment=Attainment.REACHED)
    case = with_stage(Plan(indicators=(indicator,)), series=(series,))
    assert is_unclear(case, indicator)
    assert result_counts(case, result) == Counts()
    assert not is_unclear(case, evolve(indicator, at_least=None, at_most=0))
    assert not is_unclear(case, evolve(indicator, series=""))


@pytest.mark.parametrize(
    "operators", [{"at_least": 1, "at_most": 2}, {"at_least": 0}, {"at_most": -1}, {"at_most": math.inf}]
)
def test_impossible_operators_are_refused(operators: dict[str, Any]) -> None:
    """Both at once, and bounds that every reading or none meets."""
    with pytest.raises(ValueError, match="at_"):
        Indicator(code="I1", goal="G1", text="x", **operators)


def test_the_last_intervention_phase_stands_for_afterwards() -> None:
    """In a reversal design the second intervention phase is compared with the first baseline."""
    series = Series(
        code="x",
        name="Hadir",
        phases=(
            phase(PhaseKind.BASELINE, (day(1), 0, 1)),
            phase(PhaseKind.INTERVENTION, (day(4), 0, 1)),
            phase(PhaseKind.BASELINE, (day(5), 1, 1)),
            phase(PhaseKind.INTERVENTION, (day(6), 1, 1)),
            phase(PhaseKind.FOLLOW_UP, (day(7), 0, 1)),
        ),
    )
    assert series_counts(series, ONCE) == Counts(Count(0, 1), Count(1, 1))


def test_follow_up_stands_in_for_a_missing_intervention_phase() -> None:
    """A series that was only observed before and after is judged by its follow-up."""
    series = Series(
        code="x",
        name="Hadir",
        phases=(phase(PhaseKind.BASELINE, (day(1), 0, 1)), phase(PhaseKind.FOLLOW_UP, (day(7), 1, 1))),
    )
    assert series_counts(series, ONCE).followup == Count(1, 1)


def test_an_indicator_reads_its_series() -> None:
    """The counts of an indicator are those of the series that it names."""
    indicator = Indicator(code="I1", goal="G1", text="Hadir", series="hadir", at_least=1)
    case = full_case(series=(attendance(),))
    assert indicator_counts(case, indicator) == Counts(Count(2, 3), Count(3, 4))


def test_an_indicator_without_series_has_no_counts() -> None:
    """An unknown or missing series gives no counts instead of an error."""
    indicator = Indicator(code="I1", goal="G1", text="Hadir", series="lain")
    assert indicator_counts(full_case(), indicator) == Counts()


def test_a_recorded_count_goes_before_the_series() -> None:
    """What the evaluation states is kept; only what it leaves out is computed."""
    plan = Plan(indicators=(Indicator(code="I1", goal="G1", text="Hadir", series="hadir", at_least=1),))
    result = IndicatorResult(indicator="I1", followup=Count(1, 9), attainment=Attainment.REACHED)
    case = with_stage(plan, series=(attendance(),))
    assert result_counts(case, result) == Counts(Count(2, 3), Count(1, 9))


def test_the_latest_plan_owns_an_indicator() -> None:
    """After re-planning the indicator of the last plan counts."""
    old = Plan(indicators=(Indicator(code="I1", goal="G1", text="Lama"),))
    new = Plan(indicators=(Indicator(code="I1", goal="G1", text="Baru"),))
    found = find_indicator(full_case(stages=(old, new)), "I1")
    assert found is not None
    assert found.text == "Baru"
