"""The measures give the values of published series, computed by two programs and from the definitions."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialwork.evaluation import bands, effect, overlap, regression, serial, tau_bc, tau_u, trend
from socialwork.evaluation.phases import Phases, exact, two_phases
from socialwork.evaluation.statistics import deviation, mean, median, theil_sen
from socialwork.vocabulary.evaluation import Improvement

DATA = Path(__file__).parents[3] / "shared" / "data" / "single-case.json"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the published series stand outside the project")


def cases() -> list[dict[str, Any]]:
    """Return the published series."""
    return json.loads(DATA.read_text("utf-8"))["cases"] if DATA.exists() else []


def phases(case: dict[str, Any], *, divisor: int = 1) -> Phases:
    """Return the two phases of a series, each reading divided by *divisor*."""
    return two_phases(
        [exact(one) / divisor for one in case["baseline"]],
        [exact(one) / divisor for one in case["intervention"]],
        improvement=Improvement.of(case["improvement"]),
        sessions=[*case["sessions_baseline"], *case["sessions_intervention"]],
    )


def of_overlap(case: dict[str, Any]) -> Iterator[tuple[str, float | None]]:
    """Yield the measures of overlap by their keys."""
    both = phases(case)
    nap, tau = overlap.nap(both), overlap.tau(both)
    yield "PND", overlap.pnd(both).value
    yield "PEM", overlap.pem(both).value
    yield "PEM_strict", overlap.pem_strict(both).value
    yield "PAND", overlap.pand(both).value
    yield "IRD", overlap.ird(both).value
    yield "NAP", nap.value
    yield "NAP_SE_unbiased", nap.error
    yield "NAP_SE_hanley", overlap.nap_error_hanley(both)
    yield "NAP_SE_null", overlap.nap_error_null(both)
    yield "NAP_CI95_lower", nap.low
    yield "NAP_CI95_upper", nap.high
    yield "Tau", tau.value
    yield "Tau_SE_unbiased", tau.error
    yield "TauU_A", tau_u.tau_u_a(both).value
    yield "TauBC", tau_bc.tau_bc(both).value
    yield "nap_wilcox_p_onesided", overlap.rank_sum_probability(both)
    by_sorting = overlap.pand_sorted(both)
    yield "PAND_sort", float(by_sorting.count.rate)
    yield "PAND_sort_phi", by_sorting.phi


def of_tau_u(case: dict[str, Any]) -> Iterator[tuple[str, float | None]]:
    """Yield the variants of Tau-U and the steps of the corrected Tau by their keys."""
    both = phases(case)
    complete, parker, steps = tau_u.tau_u_complete(both), tau_u.tau_u_parker(both), tau_bc.tarlow(both)
    names = {
        "AvB": "a_b",
        "AvB_minus_A": "minus_a",
        "AvB_plus_B": "plus_b",
        "AvB_plus_B_minus_A": "plus_b_minus_a",
        "trendA": "trend_a",
        "trendB": "trend_b",
    }
    for key, name in names.items():
        found = getattr(complete, name)
        yield f"tauu_complete_{key}_S", found.s
        yield f"tauu_complete_{key}", found.tau_b
        yield f"tauu_complete_{key}_Z", found.z
        yield f"tauu_complete_{key}_p", found.p
        if hasattr(parker, name):
            yield f"tauu_parker_{key}", getattr(parker, name)
    yield "bctau_baseline_tau_b", steps.baseline.tau_b
    yield "bctau_baseline_p", steps.baseline.p
    yield "bctau_uncorrected_tau_b", steps.uncorrected.tau_b
    yield "bctau_uncorrected_p", steps.uncorrected.p
    yield "bctau_selected", steps.selected.tau_b
    if steps.corrected is not None:
        yield "bctau_corrected_tau_b", steps.corrected.tau_b
        yield "bctau_corrected_z", steps.corrected.z
        yield "bctau_corrected_p", steps.corrected.p


def of_size(case: dict[str, Any]) -> Iterator[tuple[str, float | None]]:
    """Yield the measures of size by their keys."""
    both = phases(case)
    turn = 1 if both.improvement is Improvement.INCREASE else -1
    for key, values in (("A", both.baseline), ("B", both.treatment)):
        yield f"mean_{key}", float(mean(values))
        yield f"median_{key}", float(median(values))
        yield f"sd_{key}", deviation(values)
    first, pooled = effect.smd_baseline(both), effect.smd_pooled(both)
    yield "SMD_baseline_g", first.value
    yield "SMD_baseline_g_SE", first.error
    yield "SMD_baseline_glass", effect.glass_delta(both)
    yield "SMD_pooled_g", pooled.value
    yield "SMD_pooled_g_SE", pooled.error
    ratio = effect.log_response_ratio(both, counts=case.get("scale") == "count")
    yield "LRR", ratio.value
    yield "LRR_SE", ratio.error
    yield "LRR_uncorrected", effect.log_response_ratio_raw(both)
    medians = effect.log_ratio_of_medians(both)
    yield "LRM", medians.value
    yield "LRM_SE", medians.error
    for key, one in (
        ("smd_glass_raw", effect.glass_delta(both)),
        ("smd_hedges_raw", effect.hedges_raw(both)),
        ("smd_hedges_corrected_raw", pooled.value),
        ("smd_cohen_raw", effect.cohen_d(both)),
    ):
        yield key, None if one is None else turn * one
    if "LOR" in case["expected"]:
        odds = effect.log_odds_ratio(phases(case, divisor=100 if case["scale"] == "percentage" else 1))
        yield "LOR", odds.value
        yield "LOR_SE", odds.error
    if "goal" in case:
        goal = effect.percent_of_goal(both, case["goal"])
        yield "PoGO", goal.value
        yield "PoGO_SE", goal.error


def of_lines(case: dict[str, Any]) -> Iterator[tuple[str, float | None]]:
    """Yield bands, lines and serial measures by their keys."""
    both = phases(case)
    everything = (*both.baseline, *both.treatment)
    yield "PET", trend.pet(both).value
    conservative, plain = trend.dual_criteria(both), trend.dual_criteria(both, shift=0)
    if conservative is not None and plain is not None:
        yield "cdc_ols_count", conservative.beyond
        yield "cdc_p", conservative.p
        yield "dc_ols_count", plain.beyond
    split = trend.dual_criteria_split(both)
    yield "cdc_bisplit_count", None if split is None else split.beyond
    middle = trend.split_middle(both)
    yield "split_middle_slope", None if middle is None else float(middle[1])
    yield "celeration_count_beyond_bisplit_line", trend.beyond_celeration(both)
    two, moving = bands.two_deviation_band(both), bands.moving_range_band(both)
    if two is not None and moving is not None:
        yield "shewhart2sd_lower", two.low
        yield "shewhart2sd_upper", two.high
        yield "shewhart2sd_count_beyond", two.beyond
        yield "shewhart2sd_longest_run", two.longest_run
        yield "xmr_lower", moving.low
        yield "xmr_upper", moving.high
    fitted = regression.piecewise(both)
    if fitted is not None:
        yield "plm_W_intercept", fitted.intercept
        yield "plm_W_trend", fitted.trend
        yield "plm_W_level", fitted.level
        yield "plm_W_slope", fitted.slope
    by_order = theil_sen([exact(k) for k in range(1, len(both.baseline) + 1)], both.baseline)
    if by_order is not None:
        yield "theil_sen_intercept_A", float(by_order[0])
        yield "theil_sen_slope_A", float(by_order[1])
    for key, values in (("A", both.baseline), ("B", both.treatment), ("all", everything)):
        yield f"autocorr1_{key}", serial.autocorrelation(values)
        found = serial.c_statistic(values)
        if found is not None:
            yield f"C_stat_{key}", found.c
            yield f"C_stat_{key}_z", found.z


@pytest.mark.parametrize("of", [of_overlap, of_tau_u, of_size, of_lines])
@pytest.mark.parametrize("case", cases(), ids=lambda case: case["name"])
def test_published_values(case: dict[str, Any], of: Any) -> None:
    """Every value that the series are published with comes out."""
    expected = case["expected"]
    for key, value in of(case):
        if expected.get(key) is not None:
            assert value == pytest.approx(expected[key], rel=1e-8, abs=1e-8), key


def test_no_key_is_left_out() -> None:
    """Each key of the published values is computed for the series that have it."""
    for case in cases():
        ours = {key for of in (of_overlap, of_tau_u, of_size, of_lines) for key, _ in of(case)}
        assert {key for key, value in case["expected"].items() if value is not None} <= ours
