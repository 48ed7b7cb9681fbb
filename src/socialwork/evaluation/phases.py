"""Two phases of one behaviour, as the measures take them."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from math import lcm

from attrs import frozen

from socialwork.errors import SocialWorkError
from socialwork.vocabulary.evaluation import Improvement

Number = int | float | str | Fraction
"""A reading; floats are taken as they are written, so that ``0.1`` is one tenth."""


class SeriesError(SocialWorkError):
    """Readings that cannot be compared."""


@frozen(kw_only=True)
class Phases:
    """The readings of a baseline and of an intervention, without the missing ones.

    Attributes:
        baseline: The readings of the baseline, in order.
        treatment: The readings of the intervention, in order.
        baseline_at: The session of each reading of the baseline.
        treatment_at: The session of each reading of the intervention.
        improvement: Which way the behaviour is wanted to change.
    """

    baseline: tuple[Fraction, ...]
    treatment: tuple[Fraction, ...]
    baseline_at: tuple[Fraction, ...]
    treatment_at: tuple[Fraction, ...]
    improvement: Improvement

    @cached_property
    def signed(self) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
        """Both phases, turned so that more is always better."""
        if self.improvement is Improvement.INCREASE:
            return self.baseline, self.treatment
        return tuple(-one for one in self.baseline), tuple(-one for one in self.treatment)

    @cached_property
    def whole(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Both phases times one number that makes all readings whole: the same order, the same ties."""
        every, _ = scaled((*self.baseline, *self.treatment))
        return tuple(every[: len(self.baseline)]), tuple(every[len(self.baseline) :])

    @cached_property
    def ranked(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Both phases as whole numbers, turned so that more is always better."""
        a, b = self.whole
        if self.improvement is Improvement.INCREASE:
            return a, b
        return tuple(-one for one in a), tuple(-one for one in b)


def two_phases(
    baseline: Sequence[Number | None],
    treatment: Sequence[Number | None],
    *,
    improvement: Improvement,
    sessions: Sequence[Number] | None = None,
) -> Phases:
    """Return two phases; ``None`` stands for a session without a reading.

    Args:
        baseline: The readings before the intervention.
        treatment: The readings during it.
        improvement: Which way the behaviour is wanted to change.
        sessions: The sessions of all readings, ascending in each phase; 1, 2, 3, … by default.

    Raises:
        SeriesError: A phase has no reading, a reading is no finite number, or the sessions do not ascend.

    >>> two_phases([1, None, 2], [3, 4], improvement=Improvement.INCREASE).baseline_at
    (Fraction(1, 1), Fraction(3, 1))
    """
    count = len(baseline) + len(treatment)
    at = tuple(exact(one) for one in (range(1, count + 1) if sessions is None else sessions))
    if len(at) != count:
        message = f"{count} readings need as many sessions, not {len(at)}"
        raise SeriesError(message)
    first = _read(baseline, at[: len(baseline)], "baseline")
    second = _read(treatment, at[len(baseline) :], "intervention")
    return Phases(
        baseline=first[0],
        treatment=second[0],
        baseline_at=first[1],
        treatment_at=second[1],
        improvement=improvement,
    )


def exact(value: Number) -> Fraction:
    """Return a reading as the fraction that it is written as.

    Raises:
        SeriesError: It is no finite number.

    >>> exact(0.1)
    Fraction(1, 10)
    """
    if type(value) is Fraction or type(value) is int:
        return Fraction(value)
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        message = f"{value!r} is no reading"
        raise SeriesError(message) from None


def scaled(values: Sequence[Fraction] | Sequence[int]) -> tuple[list[int], int]:
    """Return *values* times the least number that makes all of them whole, and that number.

    >>> scaled([Fraction(1, 2), Fraction(2, 3)])
    ([3, 4], 6)
    """
    bottom = lcm(*(one.denominator for one in values))
    return [one.numerator * (bottom // one.denominator) for one in values], bottom


def _read(
    values: Sequence[Number | None], at: Sequence[Fraction], name: str
) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
    if any(one >= other for one, other in pairwise(at)):
        message = f"the sessions of the {name} do not ascend"
        raise SeriesError(message)
    kept = [(exact(value), moment) for value, moment in zip(values, at, strict=True) if value is not None]
    if not kept:
        message = f"the {name} has no reading"
        raise SeriesError(message)
    return tuple(value for value, _ in kept), tuple(moment for _, moment in kept)
