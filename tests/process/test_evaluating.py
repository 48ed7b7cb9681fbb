"""A series of a case evaluated: kinds of readings, designs, gaps, observers, and what is refused."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

from chapter_four import day
from school import school_case
from single_case import series
from socialwork.evaluation.everything import all_measures
from socialwork.evaluation.phases import two_phases
from socialwork.loading import load_case
from socialwork.process.evaluating import evaluate, evaluate_case, goal_of
from socialwork.process.observed import observed_phases, reading_kind, series_agreement, sessions
from socialwork.records import OutsideEvent
from socialwork.stages import Plan
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import (
    AgreementKind,
    CautionKind,
    DesignKind,
    EffectMeasure,
    Improvement,
    ReadingKind,
)

UP = Improvement.INCREASE


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([(1, 1), (0, 1)], ReadingKind.YES_NO),
        ([(3, 6), (1, 4)], ReadingKind.PROPORTION),
        ([(1, 1), (2, 3)], ReadingKind.PROPORTION),
        ([2, 0], ReadingKind.COUNT),
        ([2, 0.5], None),
        ([2, (1, 1)], None),
        ([], None),
    ],
)
def test_kinds_are_told_from_the_readings(values: list[Any], kind: ReadingKind | None) -> None:
    """Readings of 1 are yes or no, of more shares, whole numbers counts; of others nobody can tell."""
    assert reading_kind(series(("A", values))) is kind


def test_a_series_may_say_its_kind() -> None:
    """What the series says comes first."""
    one = series(("A", [2, 0]), readings_are=ReadingKind.DURATION)
    assert reading_kind(one) is ReadingKind.DURATION


def test_shares_become_numbers() -> None:
    """Three of six days are a half, or fifty per cent where the series says so; counts stay as they are."""
    values = [(3, 6), (1, 4)]
    plain = observed_phases(series(("A", values)))[0].values
    percent = observed_phases(series(("A", values), readings_are=ReadingKind.PERCENTAGE))[0].values
    counts = observed_phases(series(("A", values), readings_are=ReadingKind.COUNT))[0].values
    assert plain == (Fraction(1, 2), Fraction(1, 4))
    assert percent == (50, 25)
    assert counts == (3, 1)


def test_gaps_stand_in_their_place() -> None:
    """Gaps and readings are one row of sessions by their days."""
    one = series(("A", [2, None, 0]))
    assert observed_phases(one)[0].values == (2, None, 0)
    assert [type(each).__name__ for each in sessions(one.phases[0])] == [
        "Reading",
        "MissingReading",
        "Reading",
    ]


def test_an_a_b_series() -> None:
    """The pair of phases has all measures, as if they had been asked for by hand."""
    one = series(("A", [1, 2, 1, None, 2]), ("B", [3, 4, 5, 4, 4]), improvement=UP)
    found = evaluate(one, goal=5)
    by_hand = two_phases([1, 2, 1, None, 2], [3, 4, 5, 4, 4], improvement=UP)
    assert (found.design, found.reason, found.combined) == (DesignKind.AB, None, ())
    assert found.compared[0].label == "A–B"
    assert found.compared[0].measures == all_measures(by_hand, kind=ReadingKind.COUNT, goal=5)
    assert [each.kind for each in found.cautions] == [CautionKind.MISSING_READINGS]


def test_two_pairs_are_combined() -> None:
    """Of two rounds there are two pairs, and both together."""
    values: list[tuple[str, list[Any]]] = [("A", [1, 2, 1]), ("B", [4, 5, 4])]
    found = evaluate(series(*values, *values), improvement=UP)
    assert found.design is DesignKind.ABAB
    assert [one.label for one in found.compared] == ["A1–B1", "A2–B2"]
    nap = next(one for one in found.combined if one.effect.measure is EffectMeasure.NAP)
    assert (nap.effect.value, len(nap.parts)) == (1, 2)


@pytest.mark.parametrize(
    ("phases", "improvement", "said"),
    [
        ([("B", [1, 2])], UP, "Tidak ada data dasar"),
        ([("B", [1, 2])], None, "Tidak ada data dasar"),
        ([("A", [1, 2])], UP, "Belum ada pengamatan selama intervensi"),
        ([("A", [1, 2]), ("F", [1])], UP, "Belum ada pengamatan selama intervensi"),
        ([("A", [None]), ("B", [1])], UP, "Tidak ada data dasar"),
        ([("B", [1]), ("A", [1])], UP, "Tidak ada data dasar"),
        ([("A", [1, 2]), ("B", [3])], None, "Arah perubahan"),
    ],
)
def test_what_is_no_evidence(phases: list[Any], improvement: Improvement | None, said: str) -> None:
    """An intervention alone, a baseline alone and a change in no direction have no measure but a reason."""
    found = evaluate(series(*phases), improvement=improvement)
    assert found.compared == ()
    assert found.reason is not None
    assert found.reason.id.startswith(said)


def test_outside_events_are_told() -> None:
    """A holiday or an illness stands among the cautions."""
    event = OutsideEvent(date=day(5), what="libur nasional")
    found = evaluate(series(("A", [1]), ("B", [2]), events=(event,), improvement=UP))
    assert found.cautions[0].kind is CautionKind.OUTSIDE_EVENT
    assert "libur nasional" in found.cautions[0].text.id


def test_steps_and_lots() -> None:
    """A changing criterion has its steps; a start drawn by lot its test."""
    one = series(("A", [1, 1, 2]), ("B", [3, 4, 3]), ("B", [5, 4, 6]), improvement=UP)
    phases = [attrs.evolve(each, criterion=c) for each, c in zip(one.phases, (None, 3, 5), strict=True)]
    found = evaluate(attrs.evolve(one, phases=tuple(phases)))
    assert found.design is DesignKind.CHANGING_CRITERION
    assert found.steps is not None
    assert str(found.steps.met) == "5 dari 6"
    drawn = evaluate(series(("A", [1, 2, 1]), ("B", [5, 4, 4])), improvement=UP, drawn=True)
    assert drawn.compared[0].measures.of(EffectMeasure.RANDOMIZATION).p == pytest.approx(1 / 5)


def test_two_observers() -> None:
    """The sessions that both saw are counted for each phase, and compared over all of them."""
    one = series(("A", [(1, 1), (0, 1)]), ("B", [(1, 1), (1, 1)]))
    assert series_agreement(one) is None
    readings = [attrs.evolve(each, second=n % 2) for n, each in enumerate(one.phases[1].readings)]
    seen = attrs.evolve(one, phases=(one.phases[0], attrs.evolve(one.phases[1], readings=tuple(readings))))
    found = series_agreement(seen)
    assert found is not None
    assert found.twice == (Count(0, 2), Count(2, 2))
    assert {each.kind: each.value for each in found.agreement}[AgreementKind.EXACT] == Fraction(1, 2)
    assert evaluate(seen).agreement == found


def test_the_goal_is_that_of_the_indicator() -> None:
    """For shares the target of the one indicator is the goal; counts of days and several targets are none."""
    case = load_case("example:utama")
    goals = {one.code: goal_of(case, one) for one in case.series}
    assert goals == {
        "kehadiran": Fraction(8, 9),
        "keaktifan": None,
        "seragam": None,
        "ibadah": None,
        "tenang": None,
    }
    school = school_case()
    plan = school.latest(Plan)
    assert plan is not None
    other = attrs.evolve(plan.indicators[0], code="I9", target=Count(1, 4))
    two = attrs.evolve(plan, indicators=(*plan.indicators, other))
    doubled = attrs.evolve(school, stages=tuple(two if one is plan else one for one in school.stages))
    assert goal_of(school, school.series[0]) == Fraction(3, 4)
    assert goal_of(doubled, doubled.series[0]) is None


def test_the_series_of_the_examples_can_be_evaluated() -> None:
    """Every series of the shipped examples has a baseline, an intervention and a direction."""
    for name in ("example:utama", "example:lansia", "example:rehabilitasi"):
        for one in evaluate_case(load_case(name)):
            assert one.reason is None
            assert one.design is DesignKind.AB
            assert one.compared[0].measures.computed
