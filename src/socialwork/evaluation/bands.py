"""Bands round the baseline, and how many readings of the intervention lie beyond them on the wanted side.

Whether a reading lies beyond is decided by squares, which are exact; only the edges are rounded.
"""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from math import sqrt

from attrs import frozen

from socialwork.evaluation.phases import Phases
from socialwork.evaluation.result import EffectSize, none, share
from socialwork.evaluation.statistics import mean, variance
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

MOVING_RANGE = Fraction(1128, 1000)
"""The mean moving range of two normal values, in standard deviations (Shewhart, 1931)."""

RUN = 2
"""How many readings in a row beyond a two-deviation band are taken as a change (Gottman & Leiblum, 1974)."""

_NO_SPREAD = Words(
    "Satu pengamatan data dasar tidak mempunyai simpangan.",
    "One reading of the baseline has no deviation.",
)


@frozen(kw_only=True)
class Band:
    """A band round the baseline.

    Attributes:
        low: Its lower edge.
        middle: The mean of the baseline.
        high: Its upper edge.
        beyond: Readings of the intervention beyond it, on the wanted side.
        longest_run: The most of them in a row.
    """

    low: float
    middle: float
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
    square = 4 * variance(phases.baseline)
    return _band(phases, sqrt(square), lambda distance: distance * distance > square)


def moving_range_band(phases: Phases) -> Band | None:
    """Return the limits of an XmR chart, mean ± 3 × mean moving range / 1.128; ``None`` for one reading."""
    moves = [abs(after - before) for before, after in pairwise(phases.baseline)]
    if not moves:
        return None
    width = 3 * mean(moves) / MOVING_RANGE
    return _band(phases, float(width), lambda distance: distance > width)


def band_effects(phases: Phases) -> tuple[EffectSize, EffectSize]:
    """Return the shares of readings beyond either band, on the wanted side."""
    return (
        _effect(EffectMeasure.TWO_DEVIATIONS, two_deviation_band(phases), phases),
        _effect(EffectMeasure.MOVING_RANGE, moving_range_band(phases), phases),
    )


def _effect(measure: EffectMeasure, found: Band | None, phases: Phases) -> EffectSize:
    if found is None:
        return none(measure, _NO_SPREAD)
    return share(measure, found.beyond, len(phases.treatment))


def _band(phases: Phases, width: float, is_past: Callable[[Fraction], bool]) -> Band:
    level = mean(phases.baseline)
    up = phases.improvement is Improvement.INCREASE
    distances = [one - level if up else level - one for one in phases.treatment]
    longest = run = beyond = 0
    for distance in distances:
        past = distance > 0 and is_past(distance)
        beyond += past
        run = run + 1 if past else 0
        longest = max(longest, run)
    middle = float(level)
    return Band(low=middle - width, middle=middle, high=middle + width, beyond=beyond, longest_run=longest)
