"""The family of Tau-U: non-overlap with the trends of the phases taken out or in, each variant by its name.

Papers and programs mean different things by "Tau-U" (Brossart, Laird & Armstrong, 2018), so nothing here
bears that name alone.
"""

from collections import Counter

from attrs import frozen

from socialwork.evaluation.kendall import Kendall, between, kendall_of, rising
from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, none
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

_SAME = Words(
    "Semua pengamatan sama, sehingga urutannya tidak dapat dibandingkan.",
    "All readings are equal: there is no order to compare.",
)


def tau_u_a(phases: Phases) -> EffectSize:
    """Return (S of A against B − S of the trend in A) / mn (Parker et al., 2011); it can pass beyond ±1."""
    a, b = phases.ranked
    value = (between(a, b) - rising(a)) / (len(a) * len(b))
    return EffectSize(measure=EffectMeasure.TAU_U_A, value=value)


@frozen(kw_only=True)
class TauU:
    """The comparisons of Tau-U, signed B less A whatever improvement is wanted.

    Attributes:
        a_b: A against B; as in the program scan, over the pairs of A and B less half of those that tie.
        minus_a: A against B, the trend of A taken out.
        plus_b: A against B, the trend of B taken in.
        plus_b_minus_a: Both.
        trend_a: The trend of A alone.
        trend_b: The trend of B alone.
    """

    a_b: Kendall
    minus_a: Kendall
    plus_b: Kendall
    plus_b_minus_a: Kendall
    trend_a: Kendall
    trend_b: Kendall


def tau_u_complete(phases: Phases) -> TauU:
    """Return the variants as rank correlations with tau-b (the "complete" method of the program scan)."""
    a, b = phases.whole
    m, n = len(a), len(b)
    across, first, second = between(a, b), rising(a), rising(b)
    values = Counter((*a, *b)).values()
    apart = [1] * (m + n)
    return TauU(
        a_b=_a_against_b(phases, across),
        minus_a=kendall_of(across - first, [*[1] * m, n], values),
        plus_b=kendall_of(across + second, [m, *[1] * n], values),
        plus_b_minus_a=kendall_of(across + second - first, apart, values),
        trend_a=kendall_of(first, [1] * m, Counter(a).values()),
        trend_b=kendall_of(second, [1] * n, Counter(b).values()),
    )


def _a_against_b(phases: Phases, across: int) -> Kendall:
    a, b = phases.whole
    of_a, of_b = Counter(a), Counter(b)
    found = kendall_of(across, [len(a), len(b)], (of_a + of_b).values())
    ties = sum(count * of_b[value] for value, count in of_a.items())
    return Kendall(found.s, 2 * across / (2 * len(a) * len(b) - ties), found.z, found.p)


@frozen(kw_only=True)
class TauUParker:
    """The variants as Parker et al. (2011) divide them: each score by the number of its pairs."""

    a_b: float
    minus_a: float
    plus_b: float
    plus_b_minus_a: float


def tau_u_parker(phases: Phases) -> TauUParker:
    """Return the variants, signed B less A whatever improvement is wanted."""
    a, b = phases.whole
    m, n = len(a), len(b)
    across, first, second = between(a, b), rising(a), rising(b)
    pairs, in_b = m * n, n * (n - 1) // 2
    every = (m + n) * (m + n - 1) // 2
    return TauUParker(
        a_b=across / pairs,
        minus_a=(across - first) / pairs,
        plus_b=(across + second) / (pairs + in_b),
        plus_b_minus_a=(across + second - first) / every,
    )


# --- as effect sizes, more always being better --------------------------------------------------


def tau_u_family(phases: Phases) -> tuple[EffectSize, ...]:
    """Return all variants as effect sizes, turned so that more is better: of Parker et al., then by tau-b."""
    parker, complete = tau_u_parker(phases), tau_u_complete(phases)
    turn = 1 if phases.improvement is Improvement.INCREASE else -1
    plain = (
        (EffectMeasure.TAU_U_A, parker.minus_a),
        (EffectMeasure.TAU_U_B, parker.plus_b),
        (EffectMeasure.TAU_U_BOTH, parker.plus_b_minus_a),
    )
    ranked = (
        (EffectMeasure.TAU_B, complete.a_b),
        (EffectMeasure.TAU_B_MINUS_A, complete.minus_a),
        (EffectMeasure.TAU_B_PLUS_B, complete.plus_b),
        (EffectMeasure.TAU_B_BOTH, complete.plus_b_minus_a),
    )
    return (
        *(EffectSize(measure=measure, value=turn * value) for measure, value in plain),
        *(of_kendall(measure, found, turn) for measure, found in ranked),
    )


def of_kendall(measure: EffectMeasure, found: Kendall, turn: int) -> EffectSize:
    """Return a rank correlation as an effect size; *turn* is −1 where less is better."""
    if found.tau_b is None or found.z is None:
        return none(measure, _SAME)
    return EffectSize(measure=measure, value=turn * found.tau_b, p=found.p)
