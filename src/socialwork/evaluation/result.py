"""What a measure gives: a value with its uncertainty, or the reason why there is none."""

from attrs import frozen

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
        reason: Why there is no value.
    """

    measure: EffectMeasure
    value: float | None
    error: float | None = None
    low: float | None = None
    high: float | None = None
    reason: Words | None = None


def none(measure: EffectMeasure, id: str, en: str, /) -> EffectSize:  # noqa: A002 - the language code
    """Return the result of a measure that cannot be worked out, with the reason in both languages."""
    return EffectSize(measure=measure, value=None, reason=Words(id, en))
