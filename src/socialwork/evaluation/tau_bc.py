"""The baseline-corrected Tau: non-overlap of what a line through the baseline leaves over (Tarlow, 2017)."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve, frozen

from socialwork.evaluation.kendall import Kendall, between, kendall_of, rising
from socialwork.evaluation.overlap import tau
from socialwork.evaluation.phases import Phases, scaled
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.statistics import theil_sen
from socialwork.evaluation.tau_u import of_kendall
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

_NO_TREND = Words(
    "Satu pengamatan data dasar tidak mempunyai tren.",
    "One reading of the baseline has no trend.",
)

ALPHA = 0.05
"""From which probability on a trend of the baseline is left as it is."""


def tau_bc(phases: Phases) -> EffectSize:
    """Return Tau of the readings less the Theil–Sen line of the baseline, over the order of the readings.

    The line is kept as exact fractions: residuals that are equal are ties, as they are on paper.
    """
    flat = _without_trend(phases, by_order=True)
    if flat is None:
        return none(EffectMeasure.TAU_BC, _NO_TREND)
    return evolve(tau(flat), measure=EffectMeasure.TAU_BC)


@frozen(kw_only=True)
class Tarlow:
    """The steps of Tarlow's procedure, signed B less A whatever improvement is wanted.

    Attributes:
        baseline: The trend of the baseline.
        uncorrected: A against B as they are.
        corrected: A against B without the trend of the baseline, or ``None`` where it has none.
        selected: The corrected one where the trend is sure enough, else the uncorrected one.
    """

    baseline: Kendall
    uncorrected: Kendall
    corrected: Kendall | None
    selected: Kendall


def tarlow(phases: Phases) -> Tarlow:
    """Return the steps of Tarlow's procedure, with tau-b and over the sessions as they were."""
    first = phases.whole[0]
    baseline = kendall_of(rising(first), [1] * len(first), Counter(first).values())
    uncorrected = _against(phases)
    flat = _without_trend(phases, by_order=False)
    corrected = None if flat is None else _against(flat)
    trend = baseline.p is not None and baseline.p <= ALPHA
    return Tarlow(
        baseline=baseline,
        uncorrected=uncorrected,
        corrected=corrected,
        selected=corrected if trend and corrected is not None else uncorrected,
    )


def tau_tarlow(phases: Phases) -> EffectSize:
    """Return what Tarlow's procedure selects, turned so that more is better."""
    turn = 1 if phases.improvement is Improvement.INCREASE else -1
    return of_kendall(EffectMeasure.TAU_TARLOW, tarlow(phases).selected, turn)


def _against(phases: Phases) -> Kendall:
    a, b = phases.whole
    return kendall_of(between(a, b), [len(a), len(b)], Counter((*a, *b)).values())


def _without_trend(phases: Phases, *, by_order: bool) -> Phases | None:
    """Return the phases less the line through the baseline, or ``None`` where there is no line.

    The readings that are left are times a number that makes them whole: only their order is used.
    """
    m, n = len(phases.baseline), len(phases.treatment)
    at: Sequence[Fraction] = (*phases.baseline_at, *phases.treatment_at)
    if by_order:
        at = [Fraction(k) for k in range(1, m + n + 1)]
    found = theil_sen(at[:m], phases.baseline)
    if found is None:
        return None
    p, q = found[1].as_integer_ratio()
    x, of_x = scaled(at)
    y, of_y = scaled((*phases.baseline, *phases.treatment))
    left = tuple(Fraction(v * q * of_x - p * u * of_y) for u, v in zip(x, y, strict=True))
    return evolve(phases, baseline=left[:m], treatment=left[m:])
