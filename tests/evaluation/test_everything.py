"""All measures in one call: which fit which readings, why others do not, and the cautions."""

import math
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from single_case import down, two_lists, up
from socialwork.evaluation.cautions import Caution, cautions
from socialwork.evaluation.everything import all_measures
from socialwork.evaluation.fitting import unfit
from socialwork.evaluation.overlap import nap
from socialwork.evaluation.phases import Phases
from socialwork.vocabulary.evaluation import CautionKind, EffectMeasure, PhaseKind, ReadingKind

M, K = EffectMeasure, ReadingKind
KINDS = [None, *ReadingKind]
CALM = [3, 1, 2, 4, 2]


def kinds(phases: Phases, kind: ReadingKind | None = None) -> list[CautionKind]:
    """Return the kinds of the cautions about two phases."""
    return [one.kind for one in cautions(phases, kind)]


@given(two_lists(), st.sampled_from(KINDS), st.none() | st.integers(0, 9), st.booleans())
def test_every_measure_has_a_value_or_a_reason(
    pair: tuple[list[Fraction], list[Fraction]],
    kind: ReadingKind | None,
    goal: int | None,
    drawn: bool,  # noqa: FBT001
) -> None:
    """Each measure stands once in the result, with a finite value or with a reason in both languages."""
    found = all_measures(up(*pair), kind=kind, goal=goal, drawn=drawn)
    assert [one.measure for one in found.effects] == list(EffectMeasure)
    for one in found.effects:
        assert (one.value is None) is (one.reason is not None)
        if one.value is None:
            assert one.reason.id.endswith((".", "?"))
            assert one.reason.en.endswith((".", "?"))
            continue
        assert math.isfinite(one.value)
        assert one.error is None or one.error >= 0
        assert one.p is None or 0 <= one.p <= 1
        assert one.low is None or one.low <= one.value <= one.high
        assert one.count is None or math.isclose(one.count.rate, one.value)
    assert {*found.computed} | {*found.left_out} == {*found.effects}


@given(
    st.lists(st.integers(0, 1), min_size=1, max_size=8), st.lists(st.integers(0, 1), min_size=1, max_size=8)
)
def test_yes_and_no(a: list[int], b: list[int]) -> None:
    """Yes/no readings are seen as such; only a proportion, NAP and the log odds ratio fit them."""
    found = all_measures(up(a, b))
    assert found.kind is K.YES_NO
    assert {one.measure for one in found.computed} <= {M.PROPORTION, M.NAP, M.LOR}
    assert found.of(M.NAP) == nap(up(a, b))
    for measure in (M.PND, M.SMD_BASELINE, M.SMD_POOLED):
        assert found.of(measure).reason == unfit(measure, K.YES_NO)
        assert "NAP" in found.of(measure).reason.id
    assert kinds(up(a, b), K.YES_NO)[-1] is CautionKind.YES_NO_DATA


def test_numbers_of_unknown_kind() -> None:
    """Where nobody says what the readings are, ratios and odds are not guessed at."""
    found = all_measures(up([1, 2, 3, 2, 1], [4, 5, 4, 6, 5]))
    assert found.kind is None
    assert {one.measure for one in found.left_out} == {
        *(M.PROPORTION, M.LRR, M.LRM, M.LOR, M.POGO, M.GOAL_MET, M.RANDOMIZATION)
    }


def test_scores_have_no_ratio() -> None:
    """Scores have no fixed nought; counts and durations have."""
    phases = up([1, 2, 3, 2, 1], [4, 5, 4, 6, 5])
    assert all_measures(phases, kind=K.SCORE).of(M.LRR).value is None
    for kind in (K.COUNT, K.RATE, K.DURATION):
        assert all_measures(phases, kind=kind).of(M.LRR).value is not None
        assert all_measures(phases, kind=kind).of(M.LOR).reason == unfit(M.LOR, kind)


def test_percentages_are_taken_as_proportions() -> None:
    """The odds of 20 and 80 per cent are those of 0.2 and 0.8."""
    as_percent = all_measures(up([20, 30, 20], [70, 80, 80]), kind=K.PERCENTAGE)
    as_shares = all_measures(up([0.2, 0.3, 0.2], [0.7, 0.8, 0.8]), kind=K.PROPORTION)
    for measure in (M.LOR, M.PROPORTION):
        assert as_percent.of(measure) == as_shares.of(measure)


def test_a_goal_and_a_lot() -> None:
    """A goal gives two measures more, a lot the randomization test."""
    phases = up([1, 2, 1, 2, 1], [4, 5, 4, 6, 5])
    found = all_measures(phases, goal=5, drawn=True, shortest=3)
    assert str(found.of(M.GOAL_MET).count) == "3 dari 5"
    assert found.of(M.POGO).value == pytest.approx(100 * (4.8 - 1.4) / (5 - 1.4))
    assert found.of(M.RANDOMIZATION).p == pytest.approx(1 / 5)


def test_one_possible_start_is_no_lot() -> None:
    """Where the phases could not have been longer or shorter, nothing was drawn."""
    found = all_measures(up([1, 2], [3, 4]), drawn=True, shortest=2)
    assert "satu awal" in found.of(M.RANDOMIZATION).reason.id


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (CALM, CALM, []),
        ([5, 1], CALM, [CautionKind.FEW_READINGS]),
        ([5, 1, 4], CALM, [CautionKind.SHORT_PHASE]),
        (CALM, [5, 1, 4], [CautionKind.SHORT_PHASE]),
        ([1, 2, 3], CALM, [CautionKind.SHORT_PHASE, CautionKind.BASELINE_TREND]),
        ([2, 2, 2, 2, 2], CALM, [CautionKind.NO_VARIANCE]),
        ([5, 1, 5, 1, 5, 1, 5, 1], [5, 1, 5, 1, 5, 1, 5, 1], [CautionKind.AUTOCORRELATION]),
    ],
)
def test_cautions(a: list[int], b: list[int], expected: list[CautionKind]) -> None:
    """Short phases, trends, serial dependence and constant baselines are told, and nothing else."""
    assert kinds(up(a, b)) == expected


def test_a_trend_says_which_way_it_goes() -> None:
    """A baseline that gets better by itself is another warning than one that gets worse."""

    def trend(phases: Phases) -> Caution:
        return next(one for one in cautions(phases) if one.kind is CautionKind.BASELINE_TREND)

    rising, falling = [1, 2, 3, 4, 5], [9, 1, 5, 2, 8]
    assert "membaik" in trend(up(rising, falling)).text.id
    assert "memburuk" in trend(down(rising, falling)).text.id
    assert trend(up(rising, falling)).phase is PhaseKind.BASELINE


def test_the_short_phase_is_named() -> None:
    """A caution about length says which phase and how long it is."""
    (found,) = cautions(up(CALM, [5, 1]))
    assert found.phase is PhaseKind.INTERVENTION
    assert found.text.id.startswith("Fase intervensi hanya berisi 2 pengamatan")
    assert found.text.en.startswith("The intervention phase has only 2 readings")
