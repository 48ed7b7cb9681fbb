"""The numbers that a series of observations can give: what a text may say of it without denying it."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from attrs import field, frozen

from socialwork.case import Case
from socialwork.process.measures import (
    Counts,
    Criterion,
    criteria_of,
    criterion_of,
    indicators_of,
    phases_compared,
    result_counts,
    series_counts,
)
from socialwork.process.places import records_at
from socialwork.process.stated_numbers import Stated
from socialwork.records import Reading, Series, SeriesPhase
from socialwork.stages import Evaluation
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement

_PAIR = 2


@frozen(kw_only=True)
class SeriesNumbers:
    """The numbers of one series.

    Attributes:
        counts: Every count that it gives: of phases, of readings, of indicators and their targets, and how
            often the behaviour did not happen.
        totals: Of how many the counts of whole phases are.
        before: The numbers of the baseline.
        after: The numbers of the phase that is compared with it.
        compared: The counts by which its indicators compare the two, as counts of the behaviour.
        means: The means of the two, or ``None`` where one has no reading.
    """

    counts: frozenset[tuple[int, int]]
    totals: frozenset[int]
    before: frozenset[Fraction]
    after: frozenset[Fraction]
    compared: tuple[tuple[Count, Count], ...]
    means: tuple[Fraction, Fraction] | None = field(default=None)

    @property
    def rates(self) -> frozenset[Fraction]:
        """Every proportion of its counts, and what the two compared differ by."""
        found = {Fraction(hits, total) for hits, total in self.counts}
        for before, after in self.compared:
            rise = abs(after.rate - before.rate)
            found |= {rise, rise / before.rate} if before.hits else {rise}
        return frozenset(found)

    @property
    def denominators(self) -> frozenset[int]:
        """Of how many a percentage of it may be."""
        return frozenset(total for _, total in self.counts) | {sum(self.totals)}

    def denied(self, stated: Sequence[Stated]) -> bool:
        """Return whether two counts that are told as before and after are no such pair of the series.

        They are compared where both are counts of whole phases; days on which it did not happen make a pair.
        """
        if len(stated) != _PAIR or any(one.total not in self.totals for one in stated):
            return False
        first, second = ((one.hits, one.total) for one in stated)
        pairs = {((a.hits, a.total), (b.hits, b.total)) for a, b in self.compared}
        pairs |= {((a.total - a.hits, a.total), (b.total - b.hits, b.total)) for a, b in self.compared}
        return bool(pairs) and (first, second) not in pairs

    def went(self) -> Improvement | None:
        """Return which way it went by means and by all counts alike, or ``None`` where they do not agree."""
        changes = {_sign(after.rate - before.rate) for before, after in self.compared}
        if self.means is not None:
            changes.add(_sign(self.means[1] - self.means[0]))
        if changes == {1}:
            return Improvement.INCREASE
        return Improvement.DECREASE if changes == {-1} else None

    def stood(self) -> bool:
        """Return whether neither its mean nor any count changed."""
        changes = {_sign(after.rate - before.rate) for before, after in self.compared}
        return changes == {0} and self.means is not None and self.means[0] == self.means[1]


def series_numbers(case: Case, series: Series) -> SeriesNumbers:
    """Return the numbers of *series* with those of the indicators that it measures."""
    indicators = indicators_of(case, series)
    criteria = tuple(dict.fromkeys((Criterion(1), *criteria_of(case, series))))
    phases = [count for phase in series.phases for count in _counts(phase, criteria)]
    readings = [
        Count(int(one.value), one.of)
        for phase in series.phases
        for one in phase.readings
        if one.of is not None
    ]
    by_code = {one.code: criterion_of(one, series) for one in indicators}
    results = [
        _happened(result_counts(case, result), by_code[result.indicator])
        for _, record in records_at(case, Evaluation)
        for result in record.indicators
        if result.indicator in by_code
    ]
    stated = [one for counts in results for one in (counts.baseline, counts.followup) if one is not None]
    measured = [_happened(series_counts(series, criterion), criterion) for criterion in criteria]
    wanted = [one.target for one in indicators if one.target is not None]
    known = {(one.hits, one.total) for one in (*phases, *readings, *stated, *wanted)}
    before, after = phases_compared(series)
    return SeriesNumbers(
        counts=frozenset(known | {(total - hits, total) for hits, total in known}),
        totals=frozenset(one.total for one in phases),
        before=frozenset(_numbers(before, criteria)),
        after=frozenset(_numbers(after, criteria)),
        compared=tuple(_pairs((*results, *measured))),
        means=_means(before, after),
    )


def _counts(phase: SeriesPhase, criteria: Sequence[Criterion]) -> Iterator[Count]:
    """Yield how often it happened in a phase, and on how many readings each criterion was met."""
    happened = phase.sum()
    if happened is not None:
        yield happened
    for criterion in criteria if phase.readings else ():
        yield Count(sum(criterion.meets(one.value) for one in phase.readings), len(phase.readings))


def _happened(counts: Counts, criterion: Criterion | None) -> Counts:
    """Return counts of what is wanted as counts of the behaviour: those above a ceiling are its hits."""
    if criterion is None or not criterion.at_most:
        return counts
    before, after = (
        None if one is None else Count(one.total - one.hits, one.total)
        for one in (counts.baseline, counts.followup)
    )
    return Counts(before, after)


def _numbers(phase: SeriesPhase | None, criteria: Sequence[Criterion]) -> Iterator[Fraction]:
    """Yield what a text may call the number of a phase: its counts, its readings, its mean."""
    if phase is None or not phase.readings:
        return
    for count in _counts(phase, criteria):
        yield from (Fraction(count.hits), Fraction(count.total - count.hits))
    values = [_exact(one) for one in phase.readings]
    yield from values
    yield sum(values, Fraction(0))
    middle = sum(values, Fraction(0)) / len(values)
    yield from (middle, Fraction(round(middle)))


def _means(before: SeriesPhase | None, after: SeriesPhase | None) -> tuple[Fraction, Fraction] | None:
    """Return the means of two phases, of shares where it is told how often it could have been."""
    if before is None or after is None or not before.readings or not after.readings:
        return None
    shares = all(one.of for phase in (before, after) for one in phase.readings)
    first, second = (
        [_exact(one) / (one.of or 1) if shares else _exact(one) for one in phase.readings]
        for phase in (before, after)
    )
    return sum(first, Fraction(0)) / len(first), sum(second, Fraction(0)) / len(second)


def _exact(one: Reading) -> Fraction:
    value = one.value
    return Fraction(value) if isinstance(value, int) else Fraction(str(value))  # a decimal as it is written


def _pairs(several: Iterable[Counts]) -> Iterator[tuple[Count, Count]]:
    """Yield the counts before and after where both are known."""
    for one in several:
        if one.baseline is not None and one.followup is not None:
            yield one.baseline, one.followup


def _sign(value: Fraction) -> int:
    return (value > 0) - (value < 0)
