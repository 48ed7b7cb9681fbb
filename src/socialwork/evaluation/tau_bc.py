"""The baseline-corrected Tau: non-overlap of what a line through the baseline leaves over (Tarlow, 2017)."""

from fractions import Fraction

from attrs import evolve, frozen

from socialwork.evaluation.kendall import Kendall, kendall
from socialwork.evaluation.overlap import tau
from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.statistics import theil_sen
from socialwork.vocabulary.evaluation import EffectMeasure

ALPHA = 0.05
"""From which probability on a trend of the baseline is left as it is."""


def tau_bc(phases: Phases) -> EffectSize:
    """Return Tau of the readings less the Theil–Sen line of the baseline, over the order of the readings.

    The line is kept as exact fractions: residuals that are equal are ties, as they are on paper.
    """
    flat = _without_trend(phases, by_order=True)
    if flat is None:
        return none(
            EffectMeasure.TAU_BC,
            "Satu pengamatan data dasar tidak mempunyai tren.",
            "One reading of the baseline has no trend.",
        )
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
    baseline = kendall(phases.baseline_at, phases.baseline)
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


def _against(phases: Phases) -> Kendall:
    groups = [Fraction(0)] * len(phases.baseline) + [Fraction(1)] * len(phases.treatment)
    return kendall(groups, (*phases.baseline, *phases.treatment))


def _without_trend(phases: Phases, *, by_order: bool) -> Phases | None:
    """Return the phases less the line through the baseline, or ``None`` where there is no line."""
    m, n = len(phases.baseline), len(phases.treatment)
    first, second = phases.baseline_at, phases.treatment_at
    if by_order:
        first = tuple(Fraction(k) for k in range(1, m + 1))
        second = tuple(Fraction(m + k) for k in range(1, n + 1))
    found = theil_sen(first, phases.baseline)
    if found is None:
        return None
    intercept, slope = found
    return evolve(
        phases,
        baseline=tuple(y - intercept - slope * x for x, y in zip(first, phases.baseline, strict=True)),
        treatment=tuple(y - intercept - slope * x for x, y in zip(second, phases.treatment, strict=True)),
    )
