"""The progression of Fleshler and Hoffman: to the printed digits, and by its definition."""

from decimal import Decimal, localcontext
from itertools import pairwise
from math import exp, fsum

import pytest
from hypothesis import given, strategies as st

from socialwork.schedules import intervals, ratios

VI_60_12 = "2.572 8.035 14.045 20.725 28.245 36.846 46.892 58.974 74.134 94.522 125.917 209.094"

means = st.floats(0.001, 1e6)
sizes = st.integers(1, 300)


def by_definition(mean: str, n: int) -> list[Decimal]:
    """Return the progression by the printed formula, in fifty digits."""
    with localcontext(prec=50):

        def term(k: int) -> Decimal:
            return k * Decimal(k).ln() if k else Decimal(0)

        v = Decimal(mean)
        return [v * (1 + Decimal(n).ln() + term(n - k) - term(n - k + 1)) for k in range(1, n + 1)]


def test_twelve_intervals_of_a_minute() -> None:
    """VI 60 s of twelve intervals, to the printed digits."""
    assert " ".join(f"{each:.3f}" for each in intervals(60, 12)) == VI_60_12


def test_two_intervals_of_a_minute() -> None:
    """VI 60 s of two intervals, to the printed digits."""
    assert [f"{each:.4f}" for each in intervals(60, 2)] == ["18.4112", "101.5888"]


@pytest.mark.parametrize(("mean", "n"), [("60", 12), ("7.5", 1), ("1", 40), ("3600", 1000)])
def test_the_printed_formula(mean: str, n: int) -> None:
    """Each interval is what the formula gives, also in long progressions, where terms of it cancel."""
    wanted = [float(each) for each in by_definition(mean, n)]
    assert intervals(float(mean), n) == pytest.approx(wanted, rel=1e-12)


@given(means, sizes)
def test_the_mean_is_exact(mean: float, n: int) -> None:
    """The intervals have the mean that was asked for, to twelve digits."""
    assert fsum(intervals(mean, n)) / n == pytest.approx(mean, rel=1e-12)


@given(means, sizes)
def test_intervals_rise(mean: float, n: int) -> None:
    """Every interval is above 0 and longer than the one before."""
    found = (0.0, *intervals(mean, n))
    assert all(before < after for before, after in pairwise(found))


@given(st.integers(2, 50))
def test_no_moment_pays_more_than_another(n: int) -> None:
    """Each interval lies in its own slice of the exponential distribution, all being equally likely."""
    passed = [1 - exp(-each) for each in intervals(1, n)]
    assert [int(each * n) for each in passed] == list(range(n))


@given(st.floats(1, 500), st.integers(1, 60))
def test_ratios_have_the_mean_too(mean: float, n: int) -> None:
    """The ratios are whole, 1 or more, in ascending order, and their sum is n times the mean, rounded."""
    found = ratios(mean, n)
    assert (sum(found), len(found), min(found) >= 1) == (round(n * mean), n, True)
    assert sorted(found) == list(found)
    assert all(type(each) is int for each in found)


@given(st.integers(1, 100), st.integers(1, 40))
def test_ratios_follow_the_intervals(mean: int, n: int) -> None:
    """All but the longest ratios are the intervals, rounded, as far as they are not below 1."""
    wanted = [max(1, round(each)) for each in intervals(mean, n)]
    found = ratios(mean, n)
    moved = sum(abs(one - other) for one, other in zip(wanted, found, strict=True))
    assert moved == abs(sum(wanted) - n * mean)


@pytest.mark.parametrize(("mean", "n"), [(0, 3), (-1, 3), (float("nan"), 3), (float("inf"), 3), (60, 0)])
def test_impossible_progressions_are_refused(mean: float, n: int) -> None:
    """No mean of 0, none without end, and no empty progression."""
    with pytest.raises(ValueError, match="no progression"):
        intervals(mean, n)


@pytest.mark.parametrize("mean", [0.5, 0, float("nan"), float("inf")])
def test_a_mean_ratio_below_one_is_refused(mean: float) -> None:
    """Nobody can be asked for half a response."""
    with pytest.raises(ValueError, match="a mean ratio is 1 or more"):
        ratios(mean, 4)
