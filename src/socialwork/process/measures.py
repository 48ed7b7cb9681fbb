"""From the readings of a series to the counts and the verdict by which an indicator is judged.

A hit is always a wanted one, whichever way a behaviour is to change, so more hits are always better and
"9 of 12" means nine as they are wanted. The operator of the indicator says which are:

- ``at_least: 1`` (which a series that is to increase asks for where nothing is told) and ``at_most: 0`` look
  at single occurrences. Where all readings say how often it could have happened (``of``: joined 3 of 6 days),
  they are added up: the occurrences over the possibilities, or for ``at_most: 0`` the possibilities without
  one. A yes/no reading (0 or 1 of 1) is the plain case of this.
- Every other number, and every number where a reading has no ``of``, looks at readings as a whole: so many of
  so many days (or weeks) had a value of *at_least* or *at_most* that much. ``at_most: 2`` of six lessons is a
  day with two or fewer, ``at_most: 4.5`` a score of 4.5 or less.

An indicator whose operator is not told or goes against its series (:func:`criterion_of`) has no counts:
nobody can say which of its days are the wanted ones.

The baseline is the first baseline phase. What came after is the last intervention phase, for the plan sets
its targets for the days of the intervention; a series without one is judged by its last follow-up phase.
"""

from attrs import frozen

from socialwork.case import Case
from socialwork.records import PhaseKind, Series, SeriesPhase
from socialwork.stages import Indicator, IndicatorResult, Plan
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.vocabulary.observation import Improvement
from socialwork.vocabulary.process import Attainment


@frozen
class Criterion:
    """Which readings are as they are wanted.

    Attributes:
        value: The bound, in the unit of the series.
        at_most: Whether it is a ceiling; a floor otherwise.

    >>> Criterion(2, at_most=True).meets(2), Criterion(2).meets(1.5)
    (True, False)
    """

    value: int | float
    at_most: bool = False

    def meets(self, reading: float) -> bool:
        """Return whether a reading is as it is wanted."""
        return reading <= self.value if self.at_most else reading >= self.value


@frozen
class Counts:
    """The two counts that an indicator compares: so many as they are wanted, of so many.

    Attributes:
        baseline: Before the intervention, or ``None`` where nothing was observed.
        followup: After or during it, or ``None``.
    """

    baseline: Count | None = None
    followup: Count | None = None


def criterion_of(indicator: Indicator, series: Series | None) -> Criterion | None:
    """Return which readings of *series* the indicator wants, or ``None`` where that is not told.

    A floor for a series that is to decrease and a ceiling for one that is to increase contradict it. Without
    an operator only a series that is to increase is clear.
    """
    way = None if series is None else series.improvement
    if indicator.at_most is not None:
        return None if way is Improvement.INCREASE else Criterion(indicator.at_most, at_most=True)
    if way is Improvement.DECREASE:
        return None
    if indicator.at_least is not None:
        return Criterion(indicator.at_least)
    return None if way is None else Criterion(1)


def is_summed(series: Series, criterion: Criterion) -> bool:
    """Return whether single occurrences are added up, as the module says, rather than readings counted."""
    return criterion.value == (0 if criterion.at_most else 1) and all(
        reading.of is not None for phase in series.phases for reading in phase.readings
    )


def phase_count(series: Series, phase: SeriesPhase, criterion: Criterion) -> Count | None:
    """Return how many were as they are wanted in a phase of *series*, or ``None`` where none could be.

    >>> import datetime as dt
    >>> from socialwork.records import Reading
    >>> week = Reading(date=dt.date(2025, 3, 19), until=dt.date(2025, 3, 25), value=2, of=6)
    >>> weeks = SeriesPhase(kind=PhaseKind.INTERVENTION, readings=(week,))
    >>> late = Series(code="telat", name="Terlambat", phases=(weeks,))
    >>> [str(phase_count(late, weeks, Criterion(n, at_most=True))) for n in (0, 3)]
    ['4 dari 6', '1 dari 1']
    """
    if not is_summed(series, criterion):
        met = [criterion.meets(reading.value) for reading in phase.readings]
        return Count(sum(met), len(met)) if met else None
    happened = phase.sum()
    if happened is None or not criterion.at_most:
        return happened
    return Count(happened.total - happened.hits, happened.total)


def phases_compared(series: Series) -> tuple[SeriesPhase | None, SeriesPhase | None]:
    """Return the phase before and the phase after, each ``None`` where the series has none."""
    after = _last(series, PhaseKind.INTERVENTION) or _last(series, PhaseKind.FOLLOW_UP)
    return series.phase(PhaseKind.BASELINE), after


def series_counts(series: Series, criterion: Criterion) -> Counts:
    """Return the counts of a series before and after."""
    before, after = phases_compared(series)
    return Counts(
        None if before is None else phase_count(series, before, criterion),
        None if after is None else phase_count(series, after, criterion),
    )


def verdict(
    baseline: Count | Percentage | None, result: Count | Percentage | None, target: Count | None
) -> Attainment | None:
    """Return what the counts of an indicator say, or ``None`` where target or result is not known.

    It is reached where the share of wanted ones is at the target or above, partly where it is short of
    that but above the baseline, else not.

    >>> verdict(Count(0, 6), Count(9, 12), Count(10, 12))
    <Attainment.PARTLY: 'partly'>
    """
    if result is None or target is None:
        return None
    if result.rate >= target.rate:
        return Attainment.REACHED
    better = baseline is not None and result.rate > baseline.rate
    return Attainment.PARTLY if better else Attainment.NOT_REACHED


def indicator_series(case: Case, indicator: Indicator) -> Series | None:
    """Return the series that measures *indicator*, or ``None``."""
    if not indicator.series:
        return None
    return next((series for series in case.series if series.code == indicator.series), None)


def is_unclear(case: Case, indicator: Indicator) -> bool:
    """Return whether *indicator* has a series and nobody can say which of its days are wanted."""
    series = indicator_series(case, indicator)
    return series is not None and criterion_of(indicator, series) is None


def indicator_counts(case: Case, indicator: Indicator, result: IndicatorResult | None = None) -> Counts:
    """Return the counts of *indicator*: as *result* records them, else from its series.

    Without a series there are only those that are recorded; where nobody can say which days are wanted, none.
    """
    series = indicator_series(case, indicator)
    measured = Counts()
    if series is not None:
        criterion = criterion_of(indicator, series)
        if criterion is None:
            return Counts()
        measured = series_counts(series, criterion)
    if result is None:
        return measured
    return Counts(
        measured.baseline if result.baseline is None else result.baseline,
        measured.followup if result.followup is None else result.followup,
    )


def find_indicator(case: Case, code: str) -> Indicator | None:
    """Return the indicator *code* of the latest plan that has it, or ``None``."""
    indicators = (indicator for plan in reversed(case.records(Plan)) for indicator in plan.indicators)
    return next((indicator for indicator in indicators if indicator.code == code), None)


def result_counts(case: Case, result: IndicatorResult) -> Counts:
    """Return the counts of an evaluated indicator: as recorded, else from its series."""
    indicator = find_indicator(case, result.indicator)
    if indicator is None:
        return Counts(result.baseline, result.followup)
    return indicator_counts(case, indicator, result)


def indicators_of(case: Case, series: Series) -> tuple[Indicator, ...]:
    """Return the indicators that *series* measures, each code once, the latest plan's first."""
    found: dict[str, Indicator] = {}
    for plan in reversed(case.records(Plan)):
        for indicator in plan.indicators:
            if indicator.series == series.code:
                found.setdefault(indicator.code, indicator)
    return tuple(found.values())


def criteria_of(case: Case, series: Series) -> tuple[Criterion, ...]:
    """Return what the indicators of *series* want of it, each once, floors first."""
    found = {criterion_of(indicator, series) for indicator in indicators_of(case, series)} - {None}
    told = [criterion for criterion in found if criterion is not None]
    return tuple(sorted(told, key=lambda criterion: (criterion.at_most, criterion.value)))


def _last(series: Series, kind: PhaseKind) -> SeriesPhase | None:
    return next((phase for phase in reversed(series.phases) if phase.kind is kind), None)
