"""Measures on invented readings: definitions, invariances, and what cannot be worked out."""

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, strategies as st

from socialwork.evaluation import bands, effect, overlap, regression, serial, tau_bc, tau_u, trend
from socialwork.evaluation.phases import Phases, SeriesError, two_phases
from socialwork.evaluation.result import EffectSize
from socialwork.vocabulary.evaluation import Improvement

READINGS = st.lists(st.integers(-4, 9), min_size=1, max_size=9)
UP, DOWN = Improvement.INCREASE, Improvement.DECREASE
Measure = Callable[[Phases], EffectSize]
RANKED: tuple[Measure, ...] = (
    overlap.pnd,
    overlap.pand,
    overlap.ird,
    overlap.nap,
    overlap.tau,
    tau_u.tau_u_a,
)
TURNED: tuple[Measure, ...] = (
    *RANKED,
    overlap.pem,
    overlap.pem_strict,
    effect.smd_baseline,
    effect.smd_pooled,
    trend.pet,
    tau_bc.tau_bc,
)


def up(a: list[int], b: list[int]) -> Phases:
    """Return two phases of a behaviour that is wanted more often."""
    return two_phases(a, b, improvement=UP)


@given(READINGS, READINGS)
def test_nap_counts_pairs(a: list[int], b: list[int]) -> None:
    """NAP is the share of pairs that are better, ties half, counted one by one."""
    wins = sum(1 if y > x else 0.5 if y == x else 0 for x, y in product(a, b))
    assert overlap.nap(up(a, b)).value == pytest.approx(wins / (len(a) * len(b)), abs=1e-12)


@given(READINGS, READINGS)
def test_pand_by_trying_every_removal(a: list[int], b: list[int]) -> None:
    """PAND keeps the most readings among all cuts between kept baseline and kept intervention readings."""
    cuts = [len(a), len(b)]
    for level in {*a}:
        kept_a, kept_b = sum(x <= level for x in a), sum(y > level for y in b)
        if kept_b:
            cuts.append(kept_a + kept_b)
    assert overlap.pand(up(a, b)).value == pytest.approx(max(cuts) / (len(a) + len(b)))


@given(READINGS, READINGS)
def test_tau_and_nap_agree(a: list[int], b: list[int]) -> None:
    """NAP is half of Tau and one."""
    both = up(a, b)
    assert overlap.nap(both).value == pytest.approx((overlap.tau(both).value + 1) / 2)


@pytest.mark.parametrize("measure", RANKED, ids=lambda one: one.__name__)
@given(a=READINGS, b=READINGS)
def test_ranks_do_not_mind_a_monotone_map(measure: Measure, a: list[int], b: list[int]) -> None:
    """Measures of ranks stay as they are under any map that keeps the order."""
    mapped = up([x**3 + 5 * x for x in a], [y**3 + 5 * y for y in b])
    assert measure(mapped).value == measure(up(a, b)).value


@pytest.mark.parametrize(
    "measure", [*RANKED, effect.smd_baseline, effect.smd_pooled, trend.pet, tau_bc.tau_bc]
)
@given(a=READINGS, b=READINGS)
def test_turning_everything_round_changes_nothing(measure: Measure, a: list[int], b: list[int]) -> None:
    """A fall that is wanted counts as much as the same rise that is wanted."""
    turned = two_phases([-x for x in a], [-y for y in b], improvement=DOWN)
    assert measure(turned) == measure(up(a, b))


@given(READINGS, READINGS)
def test_shares_stay_between_0_and_1(a: list[int], b: list[int]) -> None:
    """No share is below 0 or above 1, and the interval of NAP holds its value."""
    both = up(a, b)
    for measure in (overlap.pnd, overlap.pem, overlap.pem_strict, overlap.pand, overlap.nap, trend.pet):
        value = measure(both).value
        assert value is None or 0 <= value <= 1
    nap = overlap.nap(both)
    assert 0 <= nap.low <= nap.value <= nap.high <= 1


def test_interval_at_complete_separation() -> None:
    """Where nothing overlaps, the interval of NAP still has a width: five against five reach from .64."""
    nap = overlap.nap(up([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]))
    assert (nap.value, nap.high) == (1.0, 1.0)
    assert nap.low == pytest.approx(0.6427, abs=5e-5)


def test_ties_that_floats_would_miss() -> None:
    """Readings written as decimals tie where they tie on paper, also after the trend is taken out."""
    both = two_phases([0.1, 0.2, 0.3], [0.4, 0.5, 0.6], improvement=UP)
    assert tau_bc.tau_bc(both).value == 0
    assert overlap.nap(two_phases([0.3], [Fraction(3, 10)], improvement=UP)).value == 0.5


def test_what_has_no_value_says_why() -> None:
    """A measure that cannot be worked out gives no number but a reason in both languages."""
    flat = up([2, 2, 2], [3, 4])
    single = up([2], [3])
    zero = up([0, 0], [1, 2])
    certain = two_phases([0, 0], [1, 1], improvement=UP)
    found = [
        effect.smd_baseline(flat),
        effect.smd_baseline(single),
        effect.smd_pooled(single),
        effect.log_response_ratio(zero),
        effect.log_ratio_of_medians(zero),
        effect.log_odds_ratio(certain),
        effect.log_odds_ratio(up([2], [3])),
        effect.percent_of_goal(flat, 2),
        trend.pet(single),
        tau_bc.tau_bc(single),
    ]
    assert [one.value for one in found] == [None] * len(found)
    assert all(one.reason.id and one.reason.en for one in found)
    assert overlap.nap_error(single) is None
    assert [bands.two_deviation_band(single), bands.moving_range_band(single)] == [None, None]
    assert [trend.dual_criteria(single), trend.split_middle(single), trend.beyond_celeration(single)] == [
        None
    ] * 3
    assert regression.piecewise(single) is None
    assert serial.autocorrelation(flat.baseline) is None
    assert serial.c_statistic(flat.baseline) is None
    assert tau_bc.tarlow(single).corrected is None


def test_counts_of_zero_have_a_response_ratio() -> None:
    """For counts a baseline of zeros is taken as half a response in all."""
    found = effect.log_response_ratio(up([0, 0], [2, 2]), counts=True)
    assert math.isfinite(found.value)


def test_bands_count_on_the_wanted_side() -> None:
    """Only readings on the wanted side count, and two in a row are a change."""
    both = two_phases([5, 6, 5, 6], [1, 9, 1, 1], improvement=DOWN)
    found = bands.two_deviation_band(both)
    assert (found.beyond, found.longest_run, found.changed) == (3, 2, True)
    assert not serial.is_autocorrelated(both.baseline[:2])


def test_missing_readings_keep_their_sessions() -> None:
    """A session without a reading leaves a gap in time, not in the readings."""
    both = two_phases([1, None, 3], [None, 4], improvement=UP)
    assert [int(one) for one in (*both.baseline_at, *both.treatment_at)] == [1, 3, 5]


@pytest.mark.parametrize(
    ("a", "b", "sessions"),
    [
        ([], [1], None),
        ([None], [1], None),
        ([1], ["x"], None),
        ([float("nan")], [1], None),
        ([1, 2], [3], [1, 1, 2]),
        ([1], [2], [1]),
    ],
)
def test_impossible_series(a: list, b: list, sessions: list | None) -> None:  # type: ignore[type-arg]
    """Phases without readings, readings that are no numbers and sessions out of order are refused."""
    with pytest.raises(SeriesError):
        two_phases(a, b, improvement=UP, sessions=sessions)
