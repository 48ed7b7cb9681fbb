"""Randomization tests: how many of the starts that could have been drawn give so large a difference or more.

Every admissible start is gone through, so that the probability is exact (Edgington & Onghena, 2007). It means
something only where the start was in fact drawn by lot among them.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import prod

from attrs import field, frozen

from socialwork.evaluation.phases import Number, Phases, SeriesError, exact
from socialwork.evaluation.result import EffectSize, none
from socialwork.values.checks import at_least
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement
from socialwork.words import Words

MOST = 1_000_000
"""So many arrangements of half of the tiers are gone through at most."""

_ONE_START = Words(
    "Hanya ada satu awal intervensi yang mungkin, sehingga tidak ada undian.",
    "Only one start of the intervention was possible: there was no lot.",
)


@frozen(kw_only=True)
class Tier:
    """One behaviour, person or setting, session by session.

    Attributes:
        values: The readings of all sessions in order; ``None`` for a session without one.
        changes: After how many sessions each change of phase came: one for A–B, three for A–B–A–B.
        shortest: The fewest sessions of a phase.
        starts: The changes among which was drawn, where that is not every place that *shortest* allows.
    """

    values: tuple[Number | None, ...]
    changes: tuple[int, ...]
    shortest: int = field(default=1, validator=at_least(1))
    starts: tuple[tuple[int, ...], ...] | None = None


@frozen(kw_only=True)
class RandomizationTest:
    """The result of the test.

    Attributes:
        difference: The sum over the tiers of the mean of B less the mean of A, more being better.
        as_large: Arrangements with that difference or a larger one, the real one among them.
        arrangements: All arrangements that could have been drawn.
    """

    difference: Fraction
    as_large: int
    arrangements: int

    @property
    def p(self) -> Fraction:
        """The exact one-sided probability; it cannot be less than 1 over the number of arrangements."""
        return Fraction(self.as_large, self.arrangements)


def randomization_test(tiers: Sequence[Tier], *, improvement: Improvement) -> RandomizationTest:
    """Return the test of one tier (A–B, A–B–A–B) or of several (multiple baseline).

    Phases alternate, the baseline first; in several tiers each start is drawn on its own. Arrangements in
    which a condition has no reading at all do not count.

    Args:
        tiers: The readings, and where the phases really changed.
        improvement: Which way the behaviour is wanted to change.

    Raises:
        SeriesError: The real changes are not among those that could be drawn, or there are too many to go
            through.

    >>> one = Tier(values=(1, 2, 1, 5, 6, 5, 6), changes=(3,), shortest=2)
    >>> found = randomization_test([one], improvement=Improvement.INCREASE)
    >>> found.as_large, found.arrangements
    (1, 4)
    """
    turn = 1 if improvement is Improvement.INCREASE else -1
    every: list[list[Fraction]] = []
    total = Fraction(0)
    for tier in tiers:
        found = dict(_differences(tier, turn))
        if tier.changes not in found:
            message = f"the changes {tier.changes} are not among those that could be drawn"
            raise SeriesError(message)
        total += found[tier.changes]
        every.append(list(found.values()))
    return RandomizationTest(
        difference=total, as_large=_as_large(every, total), arrangements=prod(len(one) for one in every)
    )


def randomization_effect(phases: Phases, *, shortest: int) -> EffectSize:
    """Return the test of an A–B design as an effect size: the difference of means with its probability.

    Sessions without a reading are no starts here; :func:`randomization_test` knows them.
    """
    values = (*phases.baseline, *phases.treatment)
    m = len(phases.baseline)
    allowed = max(1, min(shortest, m, len(phases.treatment)))
    tier = Tier(values=values, changes=(m,), shortest=allowed)
    found = randomization_test([tier], improvement=phases.improvement)
    if found.arrangements == 1:
        return none(EffectMeasure.RANDOMIZATION, _ONE_START)
    return EffectSize(measure=EffectMeasure.RANDOMIZATION, value=float(found.difference), p=float(found.p))


# --- inner helpers ----------------------------------------------------------------------------


def _differences(tier: Tier, turn: int) -> Iterator[tuple[tuple[int, ...], Fraction]]:
    """Yield each arrangement with its difference of means."""
    sums, counts = [Fraction(0)], [0]
    for value in tier.values:
        sums.append(sums[-1] + (0 if value is None else exact(value)))
        counts.append(counts[-1] + (value is not None))
    for changes in _arrangements(tier):
        edges = (0, *changes, len(tier.values))
        phases = [(edges[n], edges[n + 1]) for n in range(len(edges) - 1)]
        n_b = sum(counts[end] - counts[start] for start, end in phases[1::2])
        n_a = counts[-1] - n_b
        if n_a and n_b:
            in_b = sum((sums[end] - sums[start] for start, end in phases[1::2]), Fraction(0))
            yield changes, turn * (in_b / n_b - (sums[-1] - in_b) / n_a)


def _arrangements(tier: Tier) -> Iterator[tuple[int, ...]]:
    if tier.starts is not None:
        yield from dict.fromkeys(tier.starts)
        return
    length, parts = len(tier.values), len(tier.changes)
    room = length - tier.shortest * (parts + 1)
    for free in combinations(range(room + parts), parts):  # a place for each change among the free sessions
        yield tuple(place + tier.shortest * (n + 1) - n for n, place in enumerate(free))


def _as_large(every: Sequence[Sequence[Fraction]], total: Fraction) -> int:
    """Return how many choices of one value of each list add up to *total* or more.

    Half of the lists are added up in every way and sorted, and each sum of the other half is looked up there.
    """
    half = len(every) // 2
    first, second = _sums(every[:half]), sorted(_sums(every[half:]))
    return sum(len(second) - bisect_left(second, total - one) for one in first)


def _sums(lists: Sequence[Sequence[Fraction]]) -> list[Fraction]:
    if prod(len(one) for one in lists) > MOST:
        message = f"more than {MOST} arrangements of half of the tiers are too many to go through"
        raise SeriesError(message)
    sums = [Fraction(0)]
    for values in lists:
        sums = [one + value for one in sums for value in values]
    return sums
