"""Counts of indicators come out of the readings of their series."""

from chapter_four import attendance, day, full_case, phase, with_stage
from socialwork.process.measures import (
    Counts,
    find_indicator,
    indicator_counts,
    phase_count,
    result_counts,
    series_counts,
)
from socialwork.records import PhaseKind, Series
from socialwork.stages import Indicator, IndicatorResult, Plan
from socialwork.values.measure import Count
from socialwork.vocabulary.process import Attainment


def test_yes_and_no_readings_count_the_days() -> None:
    """Of yes/no readings the hits are counted over the readings."""
    assert series_counts(attendance()) == Counts(Count(2, 3), Count(3, 4))


def test_readings_with_possibilities_are_added_up() -> None:
    """Three of six and five of six days are eight of twelve."""
    weeks = phase(PhaseKind.INTERVENTION, (day(4), 3, 6), (day(11), 5, 6))
    assert phase_count(weeks) == Count(8, 12)


def test_a_threshold_above_one_counts_readings() -> None:
    """At least four of six days a week: one of the two weeks reached it."""
    weeks = phase(PhaseKind.INTERVENTION, (day(4), 3, 6), (day(11), 5, 6))
    assert phase_count(weeks, at_least=4) == Count(1, 2)


def test_readings_without_possibilities_count_days() -> None:
    """Questions a day have no upper bound: a day with at least one is a hit."""
    days = phase(PhaseKind.BASELINE, (day(11), 0, None), (day(12), 3, None), (day(13), 1, None))
    assert phase_count(days) == Count(2, 3)


def test_an_empty_phase_has_no_count() -> None:
    """Without readings there is nothing to count."""
    assert phase_count(phase(PhaseKind.BASELINE)) is None


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
    assert series_counts(series) == Counts(Count(0, 1), Count(1, 1))


def test_follow_up_stands_in_for_a_missing_intervention_phase() -> None:
    """A series that was only observed before and after is judged by its follow-up."""
    series = Series(
        code="x",
        name="Hadir",
        phases=(phase(PhaseKind.BASELINE, (day(1), 0, 1)), phase(PhaseKind.FOLLOW_UP, (day(7), 1, 1))),
    )
    assert series_counts(series).followup == Count(1, 1)


def test_an_indicator_reads_its_series() -> None:
    """The counts of an indicator are those of the series that it names."""
    indicator = Indicator(code="I1", goal="G1", text="Hadir", series="hadir")
    case = full_case(series=(attendance(),))
    assert indicator_counts(case, indicator) == Counts(Count(2, 3), Count(3, 4))


def test_an_indicator_without_series_has_no_counts() -> None:
    """An unknown or missing series gives no counts instead of an error."""
    indicator = Indicator(code="I1", goal="G1", text="Hadir", series="lain")
    assert indicator_counts(full_case(), indicator) == Counts()


def test_a_recorded_count_goes_before_the_series() -> None:
    """What the evaluation states is kept; only what it leaves out is computed."""
    plan = Plan(indicators=(Indicator(code="I1", goal="G1", text="Hadir", series="hadir"),))
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
