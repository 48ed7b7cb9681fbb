"""One figure of several contrasts: the tiers of a multiple baseline, or the pairs of phases of A–B–A–B."""

from collections.abc import Callable, Sequence
from math import sqrt

from attrs import frozen

from socialwork.evaluation.everything import Measures
from socialwork.evaluation.result import EffectSize, none, share
from socialwork.evaluation.statistics import Z95
from socialwork.vocabulary.evaluation import EffectMeasure
from socialwork.words import Words

_M = EffectMeasure
_BY_PAIRS = (_M.NAP, _M.TAU)
_BY_READINGS = (_M.PND, _M.PEM_STRICT, _M.PAND, _M.PET, _M.CELERATION, _M.DUAL_CRITERIA, _M.GOAL_MET)
_BY_PRECISION = (
    *(_M.PROPORTION, _M.MEAN_CHANGE, _M.SMD_BASELINE, _M.SMD_POOLED, _M.LRR, _M.LRM, _M.LOR, _M.POGO),
    *(_M.REGRESSION_LEVEL, _M.REGRESSION_SLOPE),
)
_NOT_ALL = Words(
    "Ukuran ini tidak dapat dihitung pada semua pasangan fase.",
    "This measure could not be worked out for all pairs of phases.",
)
_NO_ERROR = Words(
    "Galat baku pada salah satu pasangan fase tidak ada atau nol, sehingga bobotnya tidak dapat ditentukan.",
    "A pair of phases has no standard error, or none above 0: it cannot be weighed.",
)


@frozen(kw_only=True)
class CombinedEffect:
    """One measure over several contrasts.

    Attributes:
        effect: The combined result.
        parts: The results that it is made of, in the order of the contrasts.
    """

    effect: EffectSize
    parts: tuple[EffectSize, ...]


def combined(found: Sequence[Measures]) -> tuple[CombinedEffect, ...]:
    """Return the measures that can be combined over several contrasts, in the order of their names.

    - Non-overlap of pairs (NAP, Tau) is weighed by the number of pairs (Parker & Vannest, 2012).
    - Shares of readings are added up, hits over readings.
    - Measures with a standard error are weighed by its inverse square; their interval is ± 1.96 errors.

    Contrasts are taken as independent. A measure that one of them lacks is not combined, and says why.
    """
    if not found:
        return ()
    made = {
        **{measure: _of(measure, found, _by_pairs) for measure in _BY_PAIRS},
        **{measure: _of(measure, found, _by_readings) for measure in _BY_READINGS},
        **{measure: _of(measure, found, _by_precision) for measure in _BY_PRECISION},
    }
    return tuple(made[measure] for measure in EffectMeasure if measure in made)


# --- inner helpers ----------------------------------------------------------------------------

_Combine = Callable[[EffectMeasure, Sequence[Measures], Sequence[EffectSize]], EffectSize]


def _of(measure: EffectMeasure, found: Sequence[Measures], combine: _Combine) -> CombinedEffect:
    parts = tuple(one.of(measure) for one in found)
    missing = [one.reason for one in parts if one.value is None]
    if not missing:
        effect = combine(measure, found, parts)
    elif len(missing) == len(parts) and missing[0] is not None:
        effect = none(measure, missing[0])
    else:
        effect = none(measure, _NOT_ALL)
    return CombinedEffect(effect=effect, parts=parts)


def _by_pairs(measure: EffectMeasure, found: Sequence[Measures], parts: Sequence[EffectSize]) -> EffectSize:
    weights = [len(one.phases.baseline) * len(one.phases.treatment) for one in found]
    value = _weighed([one.value or 0.0 for one in parts], weights)
    errors = [one.error for one in parts if one.error is not None]
    if len(errors) < len(parts):
        return EffectSize(measure=measure, value=value)
    squares = sum((weight * error) ** 2 for weight, error in zip(weights, errors, strict=True))
    error = sqrt(squares) / sum(weights)
    least = 0.0 if measure is _M.NAP else -1.0
    low, high = max(least, value - Z95 * error), min(1.0, value + Z95 * error)
    return EffectSize(measure=measure, value=value, error=error, low=low, high=high)


def _by_readings(
    measure: EffectMeasure, _found: Sequence[Measures], parts: Sequence[EffectSize]
) -> EffectSize:
    counts = [one.count for one in parts if one.count is not None]
    return share(measure, sum(one.hits for one in counts), sum(one.total for one in counts))


def _by_precision(
    measure: EffectMeasure, _found: Sequence[Measures], parts: Sequence[EffectSize]
) -> EffectSize:
    if not all(one.error for one in parts):
        return none(measure, _NO_ERROR)
    weights = [1 / (one.error or 1.0) ** 2 for one in parts]
    value, error = _weighed([one.value or 0.0 for one in parts], weights), 1 / sqrt(sum(weights))
    return EffectSize(
        measure=measure, value=value, error=error, low=value - Z95 * error, high=value + Z95 * error
    )


def _weighed(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)
