"""What a measure gives: a value with its uncertainty, or the reason why there is none."""

from attrs import frozen

from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import EffectMeasure
from socialwork.words import Words


@frozen(kw_only=True)
class EffectSize:
    """The result of one measure.

    Attributes:
        measure: Which measure.
        value: Its value, or ``None`` with a *reason*.
        error: Its standard error, where the literature has one.
        low: The lower end of its 95 per cent interval, where the literature has one.
        high: The upper end.
        p: The probability of so much by chance alone, where the literature has one.
        count: So many readings of so many, where the value is the share of them.
        reason: Why there is no value.
    """

    measure: EffectMeasure
    value: float | None
    error: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    count: Count | None = None
    reason: Words | None = None


def share(measure: EffectMeasure, hits: int, total: int) -> EffectSize:
    """Return the result of a measure that is so many readings of so many."""
    return EffectSize(measure=measure, value=hits / total, count=Count(hits, total))


def none(measure: EffectMeasure, reason: Words) -> EffectSize:
    """Return the result of a measure that cannot be worked out, with the reason in both languages."""
    return EffectSize(measure=measure, value=None, reason=reason)
