"""Bands round the baseline, and how many readings of the intervention lie beyond them on the wanted side."""

from fractions import Fraction
from itertools import pairwise

from attrs import frozen

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.statistics import deviation, mean
from socialwork.vocabulary.evaluation import Improvement

MOVING_RANGE = 1.128
"""The mean moving range of two normal values, in standard deviations (Shewhart, 1931)."""

RUN = 2
"""How many readings in a row beyond a two-deviation band are taken as a change (Gottman & Leiblum, 1974)."""


@frozen(kw_only=True)
class Band:
    """A band round the baseline.

    Attributes:
        low: Its lower edge.
        high: Its upper edge.
        beyond: Readings of the intervention beyond it, on the wanted side.
        longest_run: The most of them in a row.
    """

    low: float
    high: float
    beyond: int
    longest_run: int

    @property
    def changed(self) -> bool:
        """Whether two readings in a row lie beyond it."""
        return self.longest_run >= RUN


def two_deviation_band(phases: Phases) -> Band | None:
    """Return mean ± 2 standard deviations of the baseline, or ``None`` for a single reading."""
    if len(phases.baseline) < 2:  # noqa: PLR2004 - one reading has no deviation
        return None
    middle, spread = float(mean(phases.baseline)), deviation(phases.baseline)
    return _band(phases, middle - 2 * spread, middle + 2 * spread)


def moving_range_band(phases: Phases) -> Band | None:
    """Return the limits of an XmR chart, mean ± 3 × mean moving range / 1.128; ``None`` for one reading."""
    moves = [abs(after - before) for before, after in pairwise(phases.baseline)]
    if not moves:
        return None
    middle, width = float(mean(phases.baseline)), 3 * float(mean(moves)) / MOVING_RANGE
    return _band(phases, middle - width, middle + width)


def _band(phases: Phases, low: float, high: float) -> Band:
    beyond = [_is_beyond(one, low, high, phases.improvement) for one in phases.treatment]
    longest = run = 0
    for one in beyond:
        run = run + 1 if one else 0
        longest = max(longest, run)
    return Band(low=low, high=high, beyond=sum(beyond), longest_run=longest)


def _is_beyond(value: Fraction, low: float, high: float, improvement: Improvement) -> bool:
    return value > high if improvement is Improvement.INCREASE else value < low
