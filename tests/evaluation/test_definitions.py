"""Every measure against its definition, worked out another way, on readings with ties or without variance."""

import math
import statistics
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings, strategies as st

import single_case as slow
from single_case import down, two_lists, up
from socialwork.evaluation import (
    bands,
    cautions,
    effect,
    kendall,
    overlap,
    regression,
    serial,
    student,
    tau_bc,
    tau_u,
    trend,
)
from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize
from socialwork.vocabulary.evaluation import EffectMeasure

Pair = tuple[list[Fraction], list[Fraction]]
Measure = Callable[[Phases], EffectSize]
PAIRS = two_lists()


def close(value: float | None, expected: float | Fraction | None) -> bool:
    """Return whether two numbers agree, or both are missing."""
    if value is None or expected is None:
        return value is expected
    return math.isclose(value, float(expected), rel_tol=1e-9, abs_tol=1e-9)


# --- overlap ----------------------------------------------------------------------------------


@given(PAIRS)
def test_shares_of_readings(pair: Pair) -> None:
    """PND, PEM and their like count readings beyond one edge of the baseline."""
    a, b = pair
    both, middle = up(a, b), statistics.median(a)
    better, same = sum(y > middle for y in b), sum(y == middle for y in b)
    assert close(overlap.pnd(both).value, Fraction(sum(y > max(a) for y in b), len(b)))
    assert close(overlap.pem(both).value, Fraction(2 * better + same, 2 * len(b)))
    assert close(overlap.pem_strict(both).value, Fraction(better, len(b)))
    assert overlap.pnd(both).count is not None


@given(two_lists(5))
@settings(max_examples=60)
def test_pand_by_removing_readings(pair: Pair) -> None:
    """PAND and IRD follow from the fewest readings whose removal ends all overlap."""
    a, b = pair
    kept, total = slow.kept_without_overlap(a, b), len(a) + len(b)
    assert close(overlap.pand(up(a, b)).value, Fraction(kept, total))
    lost = 1 - Fraction(kept, total)
    assert close(overlap.ird(up(a, b)).value, 1 - Fraction(total**2, 2 * len(a) * len(b)) * lost)


@given(PAIRS)
def test_nap_with_its_errors(pair: Pair) -> None:
    """NAP and its three standard errors are those of the double sums over all pairs."""
    a, b = pair
    both = up(a, b)
    unbiased, hanley = slow.nap_squares(a, b)
    alone = len(a) < 2 or len(b) < 2
    assert close(overlap.nap(both).value, slow.nap(a, b))
    assert close(overlap.nap(both).error, None if alone else math.sqrt(max(unbiased, 0)))
    assert close(overlap.nap_error_hanley(both), math.sqrt(hanley))
    assert close(overlap.nap_error_null(both), math.sqrt((len(a) + len(b) + 1) / (12 * len(a) * len(b))))


@given(PAIRS)
def test_the_ends_of_the_interval_of_nap(pair: Pair) -> None:
    """Each end solves the score equation of Newcombe's method 5, and lies on its side of NAP."""
    a, b = pair
    found = overlap.nap(up(a, b))
    m, n, value = len(a), len(b), float(slow.nap(a, b))
    h, z = (m + n) / 2 - 1, 1.959963984540054
    assert found.low <= value <= found.high
    for theta, edge in ((found.low, 0.0), (found.high, 1.0)):
        left = m * n * (value - theta) ** 2 * (2 - theta) * (1 + theta)
        right = z**2 * theta * (1 - theta) * (2 + h + (1 + 2 * h) * theta * (1 - theta))
        assert math.isclose(left, right, abs_tol=1e-9)
        assert theta != value or value == edge


@pytest.mark.parametrize("sizes", [(1, 1), (2, 3), (5, 5), (20, 4)])
def test_intervals_have_a_width_without_any_overlap(sizes: tuple[int, int]) -> None:
    """Complete non-overlap is no certainty: few readings leave a wide interval, more a narrower one."""
    m, n = sizes
    best = overlap.nap(up([0] * m, [1] * n))
    worst = overlap.nap(up([1] * m, [0] * n))
    assert (best.value, best.high, worst.value, worst.low) == (1, 1, 0, 0)
    assert 0 < best.low < 1
    assert close(1 - worst.high, best.low)
    assert best.low < overlap.nap(up([0] * 2 * m, [1] * 2 * n)).low


@given(PAIRS)
def test_tau_is_nap_on_another_scale(pair: Pair) -> None:
    """Tau, its error and its interval are those of NAP, doubled and moved."""
    both = up(*pair)
    nap, tau = overlap.nap(both), overlap.tau(both)
    assert close((tau.value + 1) / 2, nap.value)
    assert close(tau.low, 2 * nap.low - 1)
    assert close(tau.high, 2 * nap.high - 1)
    assert (tau.error is None and nap.error is None) or close(tau.error, 2 * nap.error)


@given(PAIRS)
def test_the_rank_sum_test(pair: Pair) -> None:
    """The probability of NAP is that of the rank-sum test with mean ranks; none where no reading differs."""
    z = slow.rank_sum_z(*pair)
    p = overlap.rank_sum_probability(up(*pair))
    assert close(p, None if z is None else math.erfc(z / math.sqrt(2)) / 2)


def test_pand_by_sorting_depends_on_the_order_of_ties() -> None:
    """PAND by sorting changes when all readings are turned round; PAND itself does not."""
    a, b = [1, 2, 2], [2, 2, 3]
    sorted_up, sorted_down = (
        overlap.pand_sorted(up(a, b)),
        overlap.pand_sorted(down([-1, -2, -2], [-2, -2, -3])),
    )
    assert (str(sorted_up.count), str(sorted_down.count)) == ("6 dari 6", "2 dari 6")
    assert (sorted_up.phi, round(sorted_down.phi, 4)) == (1.0, 0.3333)
    assert overlap.pand(up(a, b)) == overlap.pand(down([-1, -2, -2], [-2, -2, -3]))


# --- ranks ------------------------------------------------------------------------------------


@given(PAIRS)
def test_the_variants_of_tau_u(pair: Pair) -> None:
    """Each variant is the rank correlation of the readings with its own code of time."""
    a, b = pair
    m, n, values = len(a), len(b), [*a, *b]
    across = [Fraction(0)] * m + [Fraction(1)] * n
    falling = [Fraction(m - k) for k in range(m)]
    rising = [Fraction(m + 1 + k) for k in range(n)]
    found = tau_u.tau_u_complete(up(a, b))
    for one, code in (
        (found.minus_a, [*falling, *[Fraction(m + 1)] * n]),
        (found.plus_b, [*[Fraction(0)] * m, *rising]),
        (found.plus_b_minus_a, [*falling, *rising]),
    ):
        assert one.s == slow.in_order(code, values)
        assert close(one.tau_b, slow.tau_b(code, values))
    ties = sum(x == y for x in a for y in b)
    assert found.a_b.s == slow.in_order(across, values)
    assert close(found.a_b.tau_b, Fraction(found.a_b.s) / (m * n - Fraction(ties, 2)))
    assert close(found.trend_a.tau_b, slow.tau_b(range(m), a))
    assert close(found.trend_b.tau_b, slow.tau_b(range(n), b))


@given(PAIRS)
def test_the_variants_by_parker(pair: Pair) -> None:
    """Parker's variants divide the same scores by the number of their pairs; their plain one is Tau."""
    a, b = pair
    m, n = len(a), len(b)
    found = tau_u.tau_u_parker(up(a, b))
    across = sum(slow.sign(y - x) for x in a for y in b)
    of_a, of_b = slow.in_order(range(m), a), slow.in_order(range(n), b)
    assert close(found.a_b, overlap.tau(up(a, b)).value)
    assert close(found.minus_a, Fraction(across - of_a, m * n))
    assert close(tau_u.tau_u_a(up(a, b)).value, Fraction(across - of_a, m * n))
    assert close(found.plus_b, Fraction(across + of_b, m * n + n * (n - 1) // 2))
    assert close(found.plus_b_minus_a, Fraction(across + of_b - of_a, (m + n) * (m + n - 1) // 2))


@given(
    st.lists(st.integers(0, 3), min_size=2, max_size=6), st.lists(st.integers(0, 2), min_size=6, max_size=6)
)
@settings(max_examples=40)
def test_the_variance_of_the_score(y: list[int], codes: list[int]) -> None:
    """The test of a rank correlation rests on the variance of the score over all orders of the readings."""
    x = codes[: len(y)]
    counts = [x.count(one) for one in set(x)], [y.count(one) for one in set(y)]
    found = kendall.kendall_of(slow.in_order(x, y), *counts)
    scores = [slow.in_order(x, order) for order in permutations(y)]
    spread = statistics.pvariance(scores)
    if found.z is None:
        assert spread == 0
    else:
        assert close(found.z**2, found.s**2 / spread)
        assert close(found.p, math.erfc(abs(found.z) / math.sqrt(2)))


@given(PAIRS)
def test_the_corrected_tau(pair: Pair) -> None:
    """The corrected Tau is Tau of what the line of Theil and Sen of the baseline leaves over, exactly."""
    a, b = pair
    found = tau_bc.tau_bc(up(a, b))
    steps = tau_bc.tarlow(up(a, b))
    if len(a) == 1:
        assert found.value is None
        assert steps.corrected is None
        return
    slope = slow.theil_sen_slope(range(1, len(a) + 1), a)
    rest = [one - slope * n for n, one in enumerate([*a, *b], start=1)]
    first, second = rest[: len(a)], rest[len(a) :]
    assert close(found.value, 2 * slow.nap(first, second) - 1)
    across = [Fraction(0)] * len(a) + [Fraction(1)] * len(b)
    assert steps.corrected is not None
    assert close(steps.corrected.tau_b, slow.tau_b(across, rest))
    assert close(steps.uncorrected.tau_b, slow.tau_b(across, [*a, *b]))
    trend_is_sure = steps.baseline.p is not None and steps.baseline.p <= 0.05
    assert steps.selected is (steps.corrected if trend_is_sure else steps.uncorrected)


def test_a_sure_trend_is_taken_out() -> None:
    """Tarlow's procedure corrects where the trend of the baseline is sure, and not where it is not."""
    sure, unsure = up([1, 2, 3, 4, 5, 6], [7, 8, 9]), up([3, 1, 2, 4, 2, 3], [7, 8, 9])
    assert tau_bc.tarlow(sure).selected.s == 0
    assert tau_bc.tarlow(unsure).selected.s == 18
    assert tau_bc.tau_tarlow(sure).value is None
    assert tau_bc.tau_tarlow(unsure).value > 0


# --- size -------------------------------------------------------------------------------------


@given(PAIRS)
def test_mean_differences(pair: Pair) -> None:
    """The standardized mean differences divide by the deviations that they name."""
    a, b = pair
    m, n = len(a), len(b)
    both, gap = up(a, b), float(statistics.mean(b) - statistics.mean(a))
    va = statistics.variance(a) if m > 1 else Fraction(0)
    vb = statistics.variance(b) if n > 1 else Fraction(0)
    pooled = ((m - 1) * va + (n - 1) * vb) / (m + n - 2) if m + n > 2 else Fraction(0)
    assert close(effect.mean_change(both).value, gap)
    assert close(effect.glass_delta(both), gap / math.sqrt(va) if va else None)
    assert close(effect.hedges_raw(both), gap / math.sqrt(pooled) if pooled else None)
    assert close(effect.cohen_d(both), gap / math.sqrt((va + vb) / 2) if va + vb else None)
    for found, spread, df in (
        (effect.smd_baseline(both), va, m - 1),
        (effect.smd_pooled(both), pooled, m + n - 2),
    ):
        if not spread or df < 2:
            assert found.value is None
            assert found.reason is not None
            continue
        correction = 1 - 3 / (4 * df - 1)
        g = correction * gap / math.sqrt(spread)
        square = 1 / m + (vb / (n * va) if found.measure is EffectMeasure.SMD_BASELINE else Fraction(1, n))
        assert close(found.value, g)
        assert close(found.error, correction * math.sqrt(float(square) + g**2 / (2 * df)))
        assert close(found.high - found.low, 2 * 1.959963984540054 * found.error)


@given(PAIRS, st.booleans())
def test_log_response_ratio(pair: Pair, counts: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
    """The log response ratio is that of the means with the second term of its bias, and not turned round."""
    a, b = pair
    m, n = len(a), len(b)
    x, y = float(statistics.mean(a)), float(statistics.mean(b))
    va, vb = (float(statistics.variance(one)) if len(one) > 1 else 0.0 for one in (a, b))
    if counts:
        x, y, va, vb = max(x, 0.5 / m), max(y, 0.5 / n), max(va, m**-3), max(vb, n**-3)
    found = effect.log_response_ratio(up(a, b), counts=counts)
    if min(x, y) <= 0:
        assert found.value is None
        return
    assert close(found.value, math.log(y) + vb / (2 * n * y * y) - math.log(x) - va / (2 * m * x * x))
    assert close(found.error, math.sqrt(va / (m * x * x) + vb / (n * y * y)))
    assert found == effect.log_response_ratio(down(a, b), counts=counts)
    if not counts:
        assert close(effect.log_response_ratio_raw(up(a, b)), math.log(y / x))


def test_ratios_need_something_above_nought() -> None:
    """Without a mean or median above 0 there is no ratio."""
    assert effect.log_response_ratio_raw(up([0, 0], [1, 2])) is None
    assert effect.log_ratio_of_medians(up([0, 0, 3], [1, 2, 3])).value is None


def test_log_ratio_of_medians() -> None:
    """Its error rests on two ordered readings of each phase; a nought among these leaves it without error."""
    a, b = [1, 2, 4, 4, 8, 8, 9], [2, 8, 16]
    found = effect.log_ratio_of_medians(up(a, b))
    z_a = statistics.NormalDist().inv_cdf(1 - 1 / 2**7)
    z_b = statistics.NormalDist().inv_cdf(1 - 1 / 2**3)
    square = (math.log(9 / 1) / (2 * z_a)) ** 2 + (math.log(16 / 2) / (2 * z_b)) ** 2
    assert close(found.value, math.log(8 / 4))
    assert close(found.error, math.sqrt(square))
    assert close(effect.log_ratio_of_medians(down(a, b)).value, -math.log(8 / 4))
    assert effect.log_ratio_of_medians(up([0, 2, 3], b)).error is None
    assert effect.log_ratio_of_medians(up([2], b)).error is None


@given(
    st.lists(st.integers(0, 10), min_size=1, max_size=7), st.lists(st.integers(0, 10), min_size=1, max_size=7)
)
def test_log_odds_ratio(a: list[int], b: list[int]) -> None:
    """The log odds ratio is that of the mean proportions less its bias, turned to what is wanted."""
    first, second = [Fraction(x, 10) for x in a], [Fraction(y, 10) for y in b]
    found = effect.log_odds_ratio(up(first, second))
    x, y = float(statistics.mean(first)), float(statistics.mean(second))
    if {x, y} & {0.0, 1.0}:
        assert found.value is None
        return
    va, vb = (float(statistics.variance(one)) if len(one) > 1 else 0.0 for one in (first, second))
    part_a, part_b = va / (len(a) * (x - x * x) ** 2), vb / (len(b) * (y - y * y) ** 2)
    odds = math.log(y / (1 - y)) - math.log(x / (1 - x))
    assert close(found.value, odds + part_b * (1 - 2 * y) / 2 - part_a * (1 - 2 * x) / 2)
    assert close(found.error, math.sqrt(part_a + part_b))
    assert close(effect.log_odds_ratio(down(first, second)).value, -found.value)


@given(PAIRS, st.integers(-5, 15))
def test_percentage_of_goal(pair: Pair, goal: int) -> None:
    """How much of the way to the goal was gone, and how many readings are there."""
    a, b = pair
    x, y = statistics.mean(a), statistics.mean(b)
    found = effect.percent_of_goal(up(a, b), goal)
    met = effect.goal_met(up(a, b), goal)
    assert met.count.hits == sum(one >= goal for one in b)
    assert effect.goal_met(down(a, b), goal).count.hits == sum(one <= goal for one in b)
    if x == goal:
        assert found.value is None
    else:
        assert close(found.value, 100 * (y - x) / (goal - x))
        assert found.error >= 0


@given(PAIRS)
def test_difference_of_proportions_has_the_error_of_two_means(pair: Pair) -> None:
    """Its standard error is that of two independent means; single readings have none."""
    a, b = pair
    found = effect.proportion_difference(up(a, b))
    if min(len(a), len(b)) < 2:
        assert found.error is None
    else:
        square = statistics.variance(a) / len(a) + statistics.variance(b) / len(b)
        assert close(found.error, math.sqrt(square))


# --- lines, bands and time --------------------------------------------------------------------


@given(PAIRS)
def test_readings_beyond_the_trend(pair: Pair) -> None:
    """PET and the dual criteria count readings beyond the least-squares line, exactly."""
    a, b = pair
    both = up(a, b)
    at = [Fraction(k) for k in range(1, len(a) + 1)]
    solved = slow.least_squares([[Fraction(1)] * len(a), at], a)
    if solved is None:
        assert trend.pet(both).value is None
        assert trend.dual_criteria(both) is None
        assert trend.conservative_dual_criteria(both).reason is not None
        return
    heights = [solved[0][0] + solved[0][1] * (len(a) + k) for k in range(1, len(b) + 1)]
    mean = statistics.mean(a)
    square = statistics.variance(a) / 16
    beyond = sum(y > height for y, height in zip(b, heights, strict=True))
    past = [y - max(height, mean) for y, height in zip(b, heights, strict=True)]
    assert close(trend.pet(both).value, Fraction(beyond, len(b)))
    assert trend.dual_criteria(both, shift=0).beyond == sum(one > 0 for one in past)
    found = trend.dual_criteria(both)
    hits = sum(one > 0 and one**2 > square for one in past)
    assert found.beyond == hits
    tail = sum(math.comb(len(b), k) for k in range(hits, len(b) + 1))
    assert close(found.p, Fraction(tail, 2 ** len(b)))
    assert trend.conservative_dual_criteria(both).count.hits == hits


@given(PAIRS)
def test_the_celeration_line(pair: Pair) -> None:
    """The split-middle line runs through the medians of both halves of the baseline."""
    a, b = pair
    found = trend.celeration(up(a, b))
    if len(a) < 2:
        assert found.value is None
        assert trend.dual_criteria_split(up(a, b)) is None
        return
    half = len(a) // 2
    x1, x2 = Fraction(half + 1, 2), Fraction(2 * len(a) - half + 1, 2)
    y1, y2 = statistics.median(a[:half]), statistics.median(a[-half:])
    heights = [y1 + (y2 - y1) / (x2 - x1) * (len(a) + k - x1) for k in range(1, len(b) + 1)]
    assert found.count.hits == sum(y > height for y, height in zip(b, heights, strict=True))
    assert found.count.hits == trend.beyond_celeration(up(a, b))
    assert trend.dual_criteria_split(up(a, b), shift=0).beyond <= found.count.hits


@given(PAIRS)
def test_bands(pair: Pair) -> None:
    """The bands lie two deviations, or three mean moving ranges over 1.128, about the mean."""
    a, b = pair
    two, moving = bands.two_deviation_band(up(a, b)), bands.moving_range_band(up(a, b))
    effects = bands.band_effects(up(a, b))
    if len(a) < 2:
        assert (two, moving) == (None, None)
        assert [one.value for one in effects] == [None, None]
        return
    mean = statistics.mean(a)
    square = 4 * statistics.variance(a)
    width = 3 * statistics.mean([abs(y - x) for x, y in pairwise(a)]) / Fraction("1.128")
    assert close(two.high - two.low, 2 * math.sqrt(square))
    assert close(two.middle, mean)
    assert close(moving.high, mean + width)
    far = [y > mean and (y - mean) ** 2 > square for y in b]
    assert two.beyond == sum(far) == effects[0].count.hits
    assert two.longest_run == max(len(run) for run in "".join("x" if one else " " for one in far).split(" "))
    assert two.changed is (two.longest_run >= 2)
    assert moving.beyond == sum(y - mean > width for y in b)


def test_a_reading_on_the_edge_of_a_band_is_not_beyond() -> None:
    """Mean 5 and deviation 0.2: a reading of 5.4 lies on the edge, which floats would miss."""
    both = up([4.8, 5, 5.2], [5.4, 5.5])
    assert bands.two_deviation_band(both).beyond == 1
    edge = up([4.8, 5, 5.2], [5.45, 5.66])  # the trend is 5.4 and 5.6 there, a quarter of a deviation 0.05
    assert trend.dual_criteria(edge).beyond == 1


@given(two_lists(6))
def test_piecewise_regression(pair: Pair) -> None:
    """Level and slope and their errors are those of the normal equations of all four terms."""
    a, b = pair
    m, n = len(a), len(b)
    found = regression.piecewise(up(a, b))
    effects = regression.regression_effects(up(a, b))
    time = [Fraction(k) for k in range(m + n)]
    phase = [Fraction(0)] * m + [Fraction(1)] * n
    since = [max(Fraction(0), t - m) for t in time]
    solved = slow.least_squares([[Fraction(1)] * (m + n), time, phase, since], [*a, *b])
    assert (found is None) == (solved is None)
    if found is None or solved is None:
        assert [one.value for one in effects] == [None, None]
        return
    (intercept, slope, level, change), inverse, left = solved
    assert close(found.intercept, intercept)
    assert close(found.trend, slope)
    assert close(found.level, level)
    assert close(found.slope, change)
    if m + n > 4:
        unit = left / (m + n - 4)
        assert close(found.level_error, math.sqrt(unit * inverse[2]))
        assert close(found.slope_error, math.sqrt(unit * inverse[3]))
    turned = regression.regression_effects(down(a, b))
    assert [one.value for one in turned] == [-one.value for one in effects]


def test_student() -> None:
    """With one degree of freedom t is Cauchy's, with two it is algebraic, with many it is nearly normal."""
    for t in (0.0, 0.3, 1.0, 5.0):
        assert close(student.t_two_sided(t, 1), 1 - 2 / math.pi * math.atan(t))
        assert close(student.t_two_sided(t, 2), 1 - t / math.sqrt(2 + t * t))
    assert close(student.t_quantile(1), math.tan(0.475 * math.pi))
    assert abs(student.t_quantile(100_000) - 1.959964) < 1e-4


@given(PAIRS)
def test_autocorrelation_and_c(pair: Pair) -> None:
    """The autocorrelation compares neighbours with all, C the steps between neighbours."""
    values = [*pair[0], *pair[1]]
    mean = statistics.mean(values)
    whole = sum((one - mean) ** 2 for one in values)
    joint = sum((x - mean) * (y - mean) for x, y in pairwise(values))
    steps = sum((y - x) ** 2 for x, y in pairwise(values))
    assert close(serial.autocorrelation(values), joint / whole if whole else None)
    found = serial.c_statistic(values)
    if len(values) < 3 or not whole:
        assert found is None
        return
    n = len(values)
    assert close(found.c, 1 - steps / (2 * whole))
    assert close(found.z, found.c / math.sqrt((n - 2) / ((n - 1) * (n + 1))))


@given(PAIRS)
def test_autocorrelation_within_phases(pair: Pair) -> None:
    """About the means of the phases a change of level alone makes no neighbours alike."""
    a, b = pair
    off = [[one - statistics.mean(values) for one in values] for values in (a, b)]
    joint = sum(x * y for one in off for x, y in pairwise(one))
    whole = sum(x * x for one in off for x in one)
    found = cautions.autocorrelation_within(up(a, b))
    assert close(found, joint / whole if whole else None)
    assert close(cautions.autocorrelation_within(up(a, [y + 50 for y in b])), found)


def test_c_needs_a_baseline_without_trend() -> None:
    """Where C finds a trend in the baseline, C over both phases has no value and says why."""
    assert serial.c_over_phases(up([1, 2, 3, 4, 5, 6], [7, 8])).value is None
    assert serial.c_over_phases(up([1, 1], [1])).reason.id.startswith("Statistik C memerlukan")
    found = serial.c_over_phases(up([1, 2, 1, 2, 1], [5, 6, 5, 6]))
    assert found.value > 0
    assert 0 < found.p < 0.05


# --- what stays the same ----------------------------------------------------------------------

TURNED = (
    overlap.pnd,
    overlap.pem,
    overlap.pem_strict,
    overlap.pand,
    overlap.ird,
    overlap.nap,
    overlap.tau,
    tau_u.tau_u_a,
    tau_bc.tau_bc,
    tau_bc.tau_tarlow,
    trend.pet,
    trend.celeration,
    trend.conservative_dual_criteria,
    effect.mean_change,
    effect.smd_baseline,
    effect.smd_pooled,
    serial.c_over_phases,
)


@pytest.mark.parametrize("measure", TURNED, ids=lambda one: one.__name__)
@given(PAIRS)
def test_turning_readings_and_wish_round(measure: Measure, pair: Pair) -> None:
    """A fall that is wanted counts as much as the same rise that is wanted."""
    a, b = pair
    assert measure(down([-x for x in a], [-y for y in b])) == measure(up(a, b))


@given(PAIRS)
def test_whole_families_turned_round(pair: Pair) -> None:
    """The same holds for measures that come in families."""
    a, b = pair
    turned = down([-x for x in a], [-y for y in b])
    for family in (tau_u.tau_u_family, bands.band_effects, regression.regression_effects):
        assert family(turned) == family(up(a, b))


RANKED = (
    overlap.pnd,
    overlap.pem_strict,
    overlap.pand,
    overlap.ird,
    overlap.nap,
    overlap.tau,
    tau_u.tau_u_a,
)


@pytest.mark.parametrize("measure", RANKED, ids=lambda one: one.__name__)
@given(PAIRS)
def test_a_map_that_keeps_the_order(measure: Measure, pair: Pair) -> None:
    """Measures of ranks stay as they are under any map that keeps order and ties."""
    a, b = pair
    if measure is overlap.pem_strict and len(a) % 2 == 0:
        a = [*a, a[0]]  # the mean of two middle readings is no reading, and moves otherwise
    curved = up([x**3 + 2 * x for x in a], [y**3 + 2 * y for y in b])
    assert measure(curved) == measure(up(a, b))


@given(PAIRS)
def test_shares_keep_within_0_and_1(pair: Pair) -> None:
    """PND and its like are shares."""
    both = up(*pair)
    for measure in (overlap.pnd, overlap.pem, overlap.pem_strict, overlap.pand, overlap.nap, trend.pet):
        value = measure(both).value
        assert value is None or 0 <= value <= 1
