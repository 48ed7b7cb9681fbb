"""Designs from phases, what is compared in them, their steps, their check, and effects combined."""

import math
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from single_case import UP, up
from socialwork.evaluation.combining import combined
from socialwork.evaluation.design import ObservedPhase, contrasts, design_of, labels, pooled
from socialwork.evaluation.everything import Measures, all_measures
from socialwork.evaluation.standards import DesignVerdict, ObserverCheck, design_check
from socialwork.evaluation.steps import criterion_steps
from socialwork.vocabulary.evaluation import (
    DesignKind,
    DesignRating,
    EffectMeasure,
    Improvement,
    PhaseKind,
)

KINDS = {"A": PhaseKind.BASELINE, "B": PhaseKind.INTERVENTION, "F": PhaseKind.FOLLOW_UP}
CHECKED = ObserverCheck(twice=(Fraction(1, 4),) * 4, agreement=Fraction(9, 10))


def phase(letter: str, *values: int | None, criterion: int | None = None) -> ObservedPhase:
    """Return a phase of that letter."""
    return ObservedPhase(kind=KINDS[letter], values=values, criterion=criterion)


def phases(letters: str, readings: int = 5) -> list[ObservedPhase]:
    """Return phases of these letters, each with so many readings."""
    return [phase(letter, *[2 if letter == "B" else 1] * readings) for letter in letters]


@pytest.mark.parametrize(
    ("letters", "design"),
    [
        ("A", DesignKind.BASELINE_ONLY),
        ("B", DesignKind.B_ONLY),
        ("BF", DesignKind.B_ONLY),
        ("AB", DesignKind.AB),
        ("ABF", DesignKind.AB),
        ("ABA", DesignKind.ABA),
        ("ABAB", DesignKind.ABAB),
        ("ABABA", DesignKind.ABAB),
        ("ABABABAB", DesignKind.ABAB),
        ("BAB", DesignKind.OTHER),
        ("ABB", DesignKind.OTHER),
        ("AAB", DesignKind.OTHER),
        ("BA", DesignKind.OTHER),
        ("", DesignKind.OTHER),
    ],
)
def test_designs_are_told_from_their_phases(letters: str, design: DesignKind) -> None:
    """The order of baselines and interventions makes the design; follow-up does not count."""
    assert design_of(phases(letters)) is design


def test_phases_without_a_reading_make_no_design() -> None:
    """A baseline of which every session is missing is none."""
    assert design_of([phase("A", None, None), phase("B", 1)]) is DesignKind.B_ONLY


def test_criteria_make_steps() -> None:
    """Two or more steps with a criterion each, after a baseline, are a changing criterion."""
    steps = [phase("B", 3, 4, criterion=3), phase("B", 5, 5, criterion=5)]
    assert design_of([phase("A", 1, 2), *steps]) is DesignKind.CHANGING_CRITERION
    assert design_of([phase("A", 1, 2), steps[0], phase("B", 5)]) is DesignKind.OTHER
    assert design_of([phase("A", 1, 2), steps[0]]) is DesignKind.AB


def test_tiers_start_at_different_sessions() -> None:
    """Several series are a multiple baseline where each intervention starts at a session of its own."""
    first, second = phases("AB", 3), [phase("A", 1, 1, None, 1), phase("B", 2, 2)]
    assert design_of(first, second) is DesignKind.MULTIPLE_BASELINE
    assert design_of(first, first) is DesignKind.OTHER
    assert design_of(first, phases("B")) is DesignKind.OTHER


def test_labels() -> None:
    """A letter has a number where it stands more than once."""
    assert labels(phases("ABABF")) == ("A1", "B1", "A2", "B2", "F")


def test_each_intervention_is_compared_with_the_baseline_before_it() -> None:
    """Of two rounds the pairs are the first and the second, at the sessions of the whole series."""
    found = contrasts(phases("ABAB", 2), UP)
    assert [one.label for one in found] == ["A1–B1", "A2–B2"]
    assert [int(one) for one in (*found[1].phases.baseline_at, *found[1].phases.treatment_at)] == [5, 6, 7, 8]
    assert [one.label for one in contrasts(phases("BABBF"), UP)] == ["A–B2", "A–B3"]
    assert contrasts([phase("A", None), phase("B", 1)], UP) == ()


def test_gaps_keep_their_sessions() -> None:
    """A session without a reading moves the ones after it."""
    (found,) = contrasts([phase("A", 1, None, 3), phase("B", None, 5)], UP)
    assert [int(one) for one in (*found.phases.baseline_at, *found.phases.treatment_at)] == [1, 3, 5]


def test_phases_pooled() -> None:
    """All baselines stand against all interventions; without one of them there is nothing."""
    found = pooled(phases("ABAB", 2), UP)
    assert found is not None
    assert [int(one) for one in found.baseline_at] == [1, 2, 5, 6]
    assert (pooled(phases("B"), UP), pooled(phases("A"), UP)) == (None, None)


# --- steps ------------------------------------------------------------------------------------


def test_steps_of_a_changing_criterion() -> None:
    """Each step counts the readings that met what was asked for, and together."""
    asked = [
        phase("A", 1, 1),
        phase("B", 3, 2, None, 4, criterion=3),
        phase("B", 5, 5, criterion=5),
        phase("B", 2, 4, criterion=4),
        phase("B", None, criterion=6),
    ]
    found = criterion_steps(asked, UP)
    assert found is not None
    assert [(one.label, one.criterion, str(one.met)) for one in found.steps] == [
        ("B1", 3, "2 dari 3"),
        ("B2", 5, "2 dari 2"),
        ("B3", 4, "1 dari 2"),
    ]
    assert (str(found.met), found.both_ways) == ("5 dari 7", True)


def test_fewer_is_met_from_below() -> None:
    """Where less is wanted a reading at the criterion or below meets it."""
    asked = [phase("B", 5, 3, 2, criterion=3), phase("B", 1, criterion=1)]
    found = criterion_steps(asked, Improvement.DECREASE)
    assert found is not None
    assert (str(found.met), found.both_ways) == ("3 dari 4", False)
    assert criterion_steps(phases("AB"), UP) is None


# --- the check --------------------------------------------------------------------------------


def check(letters: str, readings: int = 5, **known: object) -> DesignVerdict:
    """Return the check of phases about which everything else is well."""
    told = {"manipulated": True, "observers": CHECKED, **known}
    return design_check(phases(letters, readings), **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("letters", "readings", "rating"),
    [
        ("ABAB", 5, DesignRating.WITHOUT_RESERVATIONS),
        ("ABAB", 4, DesignRating.WITH_RESERVATIONS),
        ("ABAB", 3, DesignRating.WITH_RESERVATIONS),
        ("ABAB", 2, DesignRating.DOES_NOT_MEET),
        ("ABA", 9, DesignRating.DOES_NOT_MEET),
        ("BABA", 5, DesignRating.WITHOUT_RESERVATIONS),
        ("ABBBB", 9, DesignRating.DOES_NOT_MEET),
        ("AB", 30, DesignRating.PRE_EXPERIMENTAL),
        ("B", 30, DesignRating.NO_EVIDENCE),
        ("A", 30, DesignRating.NO_EVIDENCE),
        ("F", 30, DesignRating.NO_EVIDENCE),
    ],
)
def test_ratings(letters: str, readings: int, rating: DesignRating) -> None:
    """Phases, their number and their length make the rating where all else is well."""
    assert check(letters, readings).rating is rating


@pytest.mark.parametrize(
    ("known", "code", "met"),
    [
        ({"manipulated": False}, "manipulated", False),
        ({"manipulated": None}, "manipulated", None),
        ({"observers": None}, "agreement", None),
        ({"observers": ObserverCheck(twice=(Fraction(1, 2),))}, "agreement", None),
        (
            {"observers": ObserverCheck(twice=(Fraction(1, 2), Fraction(1, 10)), agreement=Fraction(1))},
            "observed-twice",
            False,
        ),
        (
            {"observers": ObserverCheck(twice=(Fraction(1, 2),), agreement=Fraction(79, 100))},
            "agreement",
            False,
        ),
        ({"observers": ObserverCheck(twice=(Fraction(1, 2),), kappa=Fraction(1, 2))}, "agreement", False),
    ],
)
def test_what_is_lacking_is_told(known: dict[str, object], code: str, met: bool | None) -> None:  # noqa: FBT001
    """A criterion that is missed, or of which nothing is known, is told and lowers the rating."""
    found = check("ABAB", **known)
    assert found.rating is DesignRating.DOES_NOT_MEET
    assert {one.code: one.met for one in found.reasons}[code] is met


def test_steps_are_demonstrations() -> None:
    """Each change of the criterion is a time at which the behaviour can follow."""
    asked = [phase("B", *[n] * 5, criterion=n) for n in (3, 4, 5)]
    known = {"manipulated": True, "observers": CHECKED}
    whole = design_check([phase("A", *[1] * 5), *asked], **known)  # type: ignore[arg-type]
    short = design_check([phase("A", *[1] * 5), *asked[:2]], **known)  # type: ignore[arg-type]
    assert (whole.design, whole.rating) == (
        DesignKind.CHANGING_CRITERION,
        DesignRating.WITHOUT_RESERVATIONS,
    )
    assert short.rating is DesignRating.DOES_NOT_MEET


def test_kappa_will_do() -> None:
    """Agreement by kappa from .60 on is enough."""
    observers = ObserverCheck(twice=(Fraction(1, 5),), kappa=Fraction(3, 5))
    found = check("ABAB", observers=observers)
    assert found.rating is DesignRating.WITHOUT_RESERVATIONS
    assert "0,60" in found.reasons[2].text.id
    assert "0.60" in found.reasons[2].text.en


def test_tiers_are_demonstrations() -> None:
    """A multiple baseline needs three tiers, and names the short phase of a tier."""
    tiers = [[phase("A", *[1] * n), phase("B", *[2] * 5)] for n in (5, 6, 7)]
    known = {"manipulated": True, "observers": CHECKED}
    assert design_check(*tiers, **known).rating is DesignRating.WITHOUT_RESERVATIONS  # type: ignore[arg-type]
    assert design_check(*tiers[:2], **known).rating is DesignRating.DOES_NOT_MEET  # type: ignore[arg-type]
    tiers[2][1] = phase("B", 2, 2, 2)
    found = design_check(*tiers, **known)  # type: ignore[arg-type]
    assert found.rating is DesignRating.WITH_RESERVATIONS
    assert found.reasons[-1].text.id.startswith("Fase 3B berisi")


# --- combined ---------------------------------------------------------------------------------


def of(found: list[Measures], measure: EffectMeasure) -> object:
    """Return the combined result of one measure."""
    return next(one.effect for one in combined(found) if one.effect.measure is measure)


def test_pairs_and_readings_are_added_up() -> None:
    """NAP is weighed by its pairs, PND by its readings."""
    found = [all_measures(up([1, 2, 3], [2, 4])), all_measures(up([5, 6], [6, 7, 4, 8]))]
    pairs = [float(one.of(EffectMeasure.NAP).value) for one in found]
    nap = of(found, EffectMeasure.NAP)
    assert nap.value == pytest.approx((6 * pairs[0] + 8 * pairs[1]) / 14)
    assert nap.low <= nap.value <= nap.high <= 1
    assert str(of(found, EffectMeasure.PND).count) == "3 dari 6"
    assert of(found, EffectMeasure.PND).value == 0.5


def test_precise_effects_weigh_more() -> None:
    """Effects with a standard error are weighed by its inverse square, and the combined error is smaller."""
    found = [all_measures(up([1, 2, 3, 2], [4, 5, 4, 6])), all_measures(up([1, 5, 3], [4, 9, 4]))]
    parts = [one.of(EffectMeasure.SMD_POOLED) for one in found]
    weights = [1 / one.error**2 for one in parts]
    both = of(found, EffectMeasure.SMD_POOLED)
    expected = sum(w * one.value for w, one in zip(weights, parts, strict=True)) / sum(weights)
    assert both.value == pytest.approx(expected)
    assert both.error == pytest.approx(1 / math.sqrt(sum(weights)))
    assert both.error < min(one.error for one in parts)


@given(
    st.lists(st.integers(0, 5), min_size=2, max_size=5), st.lists(st.integers(0, 5), min_size=2, max_size=5)
)
def test_the_same_twice_is_the_same(a: list[int], b: list[int]) -> None:
    """Two equal tiers together give the value of either."""
    one = all_measures(up(a, b))
    for each in combined([one, one]):
        if each.effect.value is not None:
            assert each.effect.value == pytest.approx(one.of(each.effect.measure).value, abs=1e-12)
        else:
            assert each.effect.reason is not None
        assert len(each.parts) == 2


def test_what_one_tier_lacks_is_not_combined() -> None:
    """A measure that has no value in a tier has none over all, and says so."""
    found = [all_measures(up([2, 2, 2], [3, 4])), all_measures(up([1, 2, 3], [4, 5]))]
    assert "semua pasangan" in of(found, EffectMeasure.SMD_BASELINE).reason.id
    assert (
        of(found[:1] * 2, EffectMeasure.SMD_BASELINE).reason == found[0].of(EffectMeasure.SMD_BASELINE).reason
    )
    certain = [all_measures(up([2, 2, 2], [3, 3])), all_measures(up([1, 2, 3], [4, 5]))]
    assert "Galat baku" in of(certain, EffectMeasure.MEAN_CHANGE).reason.id
    single = [all_measures(up([2], [3, 3])), all_measures(up([1, 2, 3], [4, 5]))]
    assert of(single, EffectMeasure.NAP).error is None
    assert combined([]) == ()
