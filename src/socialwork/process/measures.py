"""From the readings of a series to the counts by which an indicator is judged.

What counts as a hit depends on what a reading says:

- Readings that say how often it could have happened (``of``: joined 3 of 6 days) are added up,
  values over possibilities; a yes/no reading (0 or 1 of 1) is the plain case of this.
- Readings without ``of`` (two questions on that day), and all readings of an indicator that asks for
  more than one (``at_least``), count as days: so many readings reached it, of so many.

The baseline is the first baseline phase. What came after is the last intervention phase, for the plan sets
its targets for the days of the intervention; a series without one is judged by its last follow-up phase.
"""

from attrs import frozen

from socialwork.case import Case
from socialwork.records import PhaseKind, Series, SeriesPhase
from socialwork.stages import Indicator, IndicatorResult, Plan
from socialwork.values.measure import Count


@frozen
class Counts:
    """The two counts that an indicator compares.

    Attributes:
        baseline: Before the intervention, or ``None`` where nothing was observed.
        followup: After or during it, or ``None``.
    """

    baseline: Count | None = None
    followup: Count | None = None


def phase_count(phase: SeriesPhase, at_least: int = 1) -> Count | None:
    """Return how often a phase reached *at_least*, as the module says, or ``None`` without readings.

    >>> import datetime as dt
    >>> from socialwork.records import Reading
    >>> week = Reading(date=dt.date(2025, 3, 19), until=dt.date(2025, 3, 25), value=3, of=6)
    >>> phase_count(SeriesPhase(kind=PhaseKind.INTERVENTION, readings=(week,)))
    Count(hits=3, total=6)
    """
    summed = phase.sum() if at_least <= 1 else None
    return phase.days_with(at_least) if summed is None else summed


def phases_compared(series: Series) -> tuple[SeriesPhase | None, SeriesPhase | None]:
    """Return the phase before and the phase after, each ``None`` where the series has none."""
    after = _last(series, PhaseKind.INTERVENTION) or _last(series, PhaseKind.FOLLOW_UP)
    return series.phase(PhaseKind.BASELINE), after


def series_counts(series: Series, at_least: int = 1) -> Counts:
    """Return the counts of a series before and after."""
    before, after = phases_compared(series)
    return Counts(
        None if before is None else phase_count(before, at_least),
        None if after is None else phase_count(after, at_least),
    )


def indicator_series(case: Case, indicator: Indicator) -> Series | None:
    """Return the series that measures *indicator*, or ``None``."""
    if not indicator.series:
        return None
    return next((one for one in case.series if one.code == indicator.series), None)


def indicator_counts(case: Case, indicator: Indicator) -> Counts:
    """Return the counts of *indicator* from its series; both ``None`` without a series."""
    series = indicator_series(case, indicator)
    return Counts() if series is None else series_counts(series, indicator.at_least or 1)


def find_indicator(case: Case, code: str) -> Indicator | None:
    """Return the indicator *code* of the latest plan that has it, or ``None``."""
    indicators = (one for plan in reversed(case.records(Plan)) for one in plan.indicators)
    return next((one for one in indicators if one.code == code), None)


def result_counts(case: Case, result: IndicatorResult) -> Counts:
    """Return the counts of an evaluated indicator: as recorded, else from its series."""
    indicator = find_indicator(case, result.indicator)
    measured = Counts() if indicator is None else indicator_counts(case, indicator)
    return Counts(
        measured.baseline if result.baseline is None else result.baseline,
        measured.followup if result.followup is None else result.followup,
    )


def indicators_of(case: Case, series: Series) -> tuple[Indicator, ...]:
    """Return the indicators that *series* measures, each code once, the latest plan's first."""
    found: dict[str, Indicator] = {}
    for plan in reversed(case.records(Plan)):
        for indicator in plan.indicators:
            if indicator.series == series.code:
                found.setdefault(indicator.code, indicator)
    return tuple(found.values())


def _last(series: Series, kind: PhaseKind) -> SeriesPhase | None:
    return next((phase for phase in reversed(series.phases) if phase.kind is kind), None)
