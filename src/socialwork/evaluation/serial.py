"""How far readings hang together in time: autocorrelation, and Young's C statistic."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import sqrt

from attrs import frozen

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.statistics import apart, neighbours, one_sided
from socialwork.vocabulary.evaluation import EffectMeasure
from socialwork.words import Words

ALPHA = 0.05

_TOO_FEW = Words(
    "Statistik C memerlukan sekurang-kurangnya tiga pengamatan yang bervariasi.",
    "The C statistic needs three readings at least, and some variation.",
)
_HAS_TREND = Words(
    "Data dasar sudah mempunyai tren menurut statistik C, sehingga C atas kedua fase tidak menunjukkan "
    "pengaruh intervensi.",
    "The baseline has a trend by the C statistic: C over both phases tells nothing of the intervention.",
)


def autocorrelation(values: Sequence[Fraction]) -> float | None:
    """Return the autocorrelation of neighbouring readings, or ``None`` where they do not vary."""
    off = apart(values)
    whole = sum(one * one for one in off)
    return neighbours(off) / whole if whole else None


def is_autocorrelated(values: Sequence[Fraction]) -> bool:
    """Return whether the autocorrelation passes 2/√N (Bartlett, 1946), where bands and tests mislead."""
    found = autocorrelation(values)
    return found is not None and abs(found) > 2 / sqrt(len(values))


@frozen(kw_only=True)
class CStatistic:
    """Young's C (1941; Tryon, 1982) and its standard normal value."""

    c: float
    z: float


def c_statistic(values: Sequence[Fraction]) -> CStatistic | None:
    """Return C, or ``None`` for fewer than three readings or readings that do not vary.

    Over both phases it says something only where the baseline has no trend of its own.
    """
    n = len(values)
    off = apart(values)
    whole = sum(one * one for one in off)
    if n < 3 or not whole:  # noqa: PLR2004 - two readings have no trend to judge
        return None
    steps = sum((other - one) ** 2 for one, other in pairwise(off))
    c = 1 - steps / (2 * whole)
    return CStatistic(c=c, z=c / sqrt((n - 2) / ((n - 1) * (n + 1))))


def c_over_phases(phases: Phases) -> EffectSize:
    """Return C over both phases with its one-sided probability, where the baseline has no trend by C."""
    first = c_statistic(phases.baseline)
    if first is not None and one_sided(first.z) <= ALPHA:
        return none(EffectMeasure.C_STATISTIC, _HAS_TREND)
    found = c_statistic((*phases.baseline, *phases.treatment))
    if found is None:
        return none(EffectMeasure.C_STATISTIC, _TOO_FEW)
    return EffectSize(measure=EffectMeasure.C_STATISTIC, value=found.c, p=one_sided(found.z))
