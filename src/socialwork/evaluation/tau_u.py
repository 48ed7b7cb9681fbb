"""The family of Tau-U: non-overlap with the trends of the phases taken out or in, each variant by its name.

Papers and programs mean different things by "Tau-U" (Brossart, Laird & Armstrong, 2018), so nothing here
bears that name alone.
"""

from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve, frozen

from socialwork.evaluation.kendall import Kendall, kendall
from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize
from socialwork.evaluation.statistics import sign
from socialwork.vocabulary.evaluation import EffectMeasure


def tau_u_a(phases: Phases) -> EffectSize:
    """Return (S of A against B − S of the trend in A) / mn (Parker et al., 2011); it can pass beyond ±1."""
    a, b = phases.signed
    value = Fraction(_between(a, b) - _trend(a), len(a) * len(b))
    return EffectSize(measure=EffectMeasure.TAU_U_A, value=float(value))


@frozen(kw_only=True)
class TauU:
    """The comparisons of Tau-U, signed B less A whatever improvement is wanted.

    Attributes:
        a_b: A against B; as in that program, over the pairs of A and B less half of those that tie.
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
    a, b = phases.baseline, phases.treatment
    m, n = len(a), len(b)
    values = (*a, *b)
    up, down = [Fraction(k) for k in range(m)], [Fraction(m - k) for k in range(m)]
    after = [Fraction(m + 1 + k) for k in range(n)]
    return TauU(
        a_b=_a_against_b(a, b),
        minus_a=kendall(down + [Fraction(m + 1)] * n, values),
        plus_b=kendall([Fraction(0)] * m + after, values),
        plus_b_minus_a=kendall(down + after, values),
        trend_a=kendall(up, a),
        trend_b=kendall(after, b),
    )


def _a_against_b(a: Sequence[Fraction], b: Sequence[Fraction]) -> Kendall:
    found = kendall([Fraction(0)] * len(a) + [Fraction(1)] * len(b), (*a, *b))
    ties = sum(before == after for before in a for after in b)
    return evolve(found, tau_b=float(Fraction(found.s) / (len(a) * len(b) - Fraction(ties, 2))))


@frozen(kw_only=True)
class TauUParker:
    """The variants as Parker et al. (2011) divide them: each score by the number of its pairs."""

    a_b: float
    minus_a: float
    plus_b: float
    plus_b_minus_a: float


def tau_u_parker(phases: Phases) -> TauUParker:
    """Return the variants, signed B less A whatever improvement is wanted."""
    a, b = phases.baseline, phases.treatment
    m, n = len(a), len(b)
    between, first, second = _between(a, b), _trend(a), _trend(b)
    pairs, in_b = m * n, n * (n - 1) // 2
    whole = (m + n) * (m + n - 1) // 2
    return TauUParker(
        a_b=between / pairs,
        minus_a=(between - first) / pairs,
        plus_b=(between + second) / (pairs + in_b),
        plus_b_minus_a=(between + second - first) / whole,
    )


def _between(a: Sequence[Fraction], b: Sequence[Fraction]) -> int:
    return sum(sign(after - before) for before in a for after in b)


def _trend(values: Sequence[Fraction]) -> int:
    return sum(sign(later - value) for n, value in enumerate(values) for later in values[n + 1 :])
