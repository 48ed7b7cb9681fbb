"""Measures on invented readings: what cannot be worked out, ties that floats would miss, gaps."""

import math
from fractions import Fraction

import pytest

from socialwork.evaluation import bands, effect, overlap, regression, serial, tau_bc, trend
from socialwork.evaluation.phases import Phases, SeriesError, two_phases
from socialwork.vocabulary.evaluation import Improvement

UP, DOWN = Improvement.INCREASE, Improvement.DECREASE


def up(a: list[int], b: list[int]) -> Phases:
    """Return two phases of a behaviour that is wanted more often."""
    return two_phases(a, b, improvement=UP)


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
