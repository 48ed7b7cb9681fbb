"""Goal attainment scaling: one score of how far several goals were reached (Kiresuk & Sherman, 1968)."""

from collections.abc import Sequence
from math import sqrt

from attrs import frozen

from socialwork.errors import SocialWorkError

LEVELS = (-2, -1, 0, 1, 2)
"""Much less than expected, less, as expected, more, much more than expected."""

CORRELATION = 0.3
"""How far the levels of different goals are taken to hang together (Kiresuk & Sherman, 1968)."""


class GoalScaleError(SocialWorkError, ValueError):
    """Levels or weights of which no score can be made."""


@frozen(kw_only=True)
class GoalAttainment:
    """The score of several goals.

    Attributes:
        t: The T score: 50 where goals are reached as expected on the whole, with a deviation of about 10.
        levels: The level of each goal, from −2 to 2.
        weights: The weight of each goal.
    """

    t: float
    levels: tuple[int, ...]
    weights: tuple[float, ...]


def goal_attainment(
    levels: Sequence[int], weights: Sequence[float] | None = None, *, correlation: float = CORRELATION
) -> GoalAttainment:
    """Return the T score of goals, 50 + 10 Σwx / √((1 − ρ)Σw² + ρ(Σw)²).

    Args:
        levels: The level of each goal: −2, −1, 0, 1 or 2.
        weights: How much each goal weighs, above 0; all the same when left out.
        correlation: How far the levels of the goals are taken to hang together, ρ; 0 or more and below 1.

    Raises:
        GoalScaleError: There is no goal, a level is none of the five, a weight is not above 0, there are more
            or fewer weights than levels, or the correlation is out of its range.

    >>> round(goal_attainment([1, 1, 1]).t, 4)
    63.6931
    >>> round(goal_attainment([-1, 0, 2], [1, 2, 3]).t, 4)
    61.0163
    """
    weighed = tuple(1.0 for _ in levels) if weights is None else tuple(float(one) for one in weights)
    _refuse(levels, weighed, correlation)
    total, squares = sum(weighed), sum(one * one for one in weighed)
    reached = sum(weight * level for weight, level in zip(weighed, levels, strict=True))
    t = 50 + 10 * reached / sqrt((1 - correlation) * squares + correlation * total * total)
    return GoalAttainment(t=t, levels=tuple(levels), weights=weighed)


def _refuse(levels: Sequence[int], weights: tuple[float, ...], correlation: float) -> None:
    wrong = [one for one in levels if one not in LEVELS]
    if not levels:
        message = "a goal attainment score needs one goal at least"
    elif wrong:
        message = f"{wrong[0]!r} is no level of a goal; there are -2, -1, 0, 1 and 2"
    elif len(weights) != len(levels):
        message = f"{len(levels)} goals need as many weights, not {len(weights)}"
    elif not all(0 < one < float("inf") for one in weights):
        message = "weights of goals must be above 0"
    elif not 0 <= correlation < 1:
        message = f"the correlation must be 0 or more and below 1, not {correlation}"
    else:
        return
    raise GoalScaleError(message)
