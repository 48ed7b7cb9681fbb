"""From the records of a series to plain readings: numbers in order, gaps kept, what kind they are."""

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from socialwork.evaluation.design import ObservedPhase
from socialwork.evaluation.observers import ObserverAgreement, observer_agreement
from socialwork.evaluation.phases import exact
from socialwork.records import MissingReading, Reading, Series, SeriesPhase
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import ReadingKind

_SHARES = (ReadingKind.PROPORTION, ReadingKind.PERCENTAGE)


def reading_kind(series: Series) -> ReadingKind | None:
    """Return what the readings of *series* are: as it says, else as they show.

    Readings of 1 are yes or no, readings of more are shares of it, whole numbers without it are counts. Of
    readings that partly say how often it could have happened, and of decimals, nobody can tell.

    >>> import datetime as dt
    >>> from socialwork.records import PhaseKind
    >>> day = Reading(date=dt.date(2023, 9, 11), value=1, of=1)
    >>> phase = SeriesPhase(kind=PhaseKind.BASELINE, readings=(day,))
    >>> reading_kind(Series(code="hadir", name="Kehadiran", phases=(phase,)))
    <ReadingKind.YES_NO: 'yes-no'>
    """
    if series.readings_are is not None:
        return series.readings_are
    readings = [one for phase in series.phases for one in phase.readings]
    possible = {one.of for one in readings}
    if not readings or (None in possible and len(possible) > 1):
        return None
    if possible == {None}:
        return ReadingKind.COUNT if all(isinstance(one.value, int) for one in readings) else None
    return ReadingKind.YES_NO if possible == {1} else ReadingKind.PROPORTION


def observed_phases(series: Series) -> tuple[ObservedPhase, ...]:
    """Return the phases of *series* as plain readings, session by session; gaps stand as ``None``.

    Shares are worked out where readings say how often it could have happened: 3 of 6 days are ½, or 50 where
    the series says that it holds percentages.
    """
    kind = reading_kind(series)
    return tuple(
        ObservedPhase(
            kind=phase.kind,
            values=tuple(_value(one, kind) for one in sessions(phase)),
            name=phase.name,
            criterion=phase.criterion,
        )
        for phase in series.phases
    )


def sessions(phase: SeriesPhase) -> tuple[Reading | MissingReading, ...]:
    """Return the readings and the gaps of a phase together, in order of their days."""
    every: tuple[Reading | MissingReading, ...] = (*phase.readings, *phase.missing)
    return tuple(sorted(every, key=lambda one: one.date)) if phase.missing else phase.readings


def _value(one: Reading | MissingReading, kind: ReadingKind | None) -> Fraction | None:
    return None if isinstance(one, MissingReading) else _number(one, one.value, kind)


def _number(one: Reading, value: float, kind: ReadingKind | None) -> Fraction:
    number = exact(value)
    if kind not in _SHARES or not one.of:
        return number
    return number / one.of * (100 if kind is ReadingKind.PERCENTAGE else 1)


# --- two observers ----------------------------------------------------------------------------


@frozen(kw_only=True)
class SeriesAgreement:
    """How far two observers of a series agree.

    Attributes:
        twice: For each phase with readings, the sessions that both observed of those that were observed.
        agreement: The measures over all sessions that both observed.
    """

    twice: tuple[Count, ...]
    agreement: tuple[ObserverAgreement, ...]


def series_agreement(series: Series) -> SeriesAgreement | None:
    """Return the agreement of the observers of *series*, or ``None`` where no session was observed twice."""
    pairs = list(_pairs(series))
    if not pairs:
        return None
    twice = tuple(
        Count(sum(one.second is not None for one in phase.readings), len(phase.readings))
        for phase in series.phases
        if phase.readings
    )
    first, second = [one for one, _ in pairs], [other for _, other in pairs]
    return SeriesAgreement(twice=twice, agreement=observer_agreement(first, second))


def _pairs(series: Series) -> Iterator[tuple[Fraction, Fraction]]:
    kind = reading_kind(series)
    for phase in series.phases:
        for one in phase.readings:
            if one.second is not None:
                yield _number(one, one.value, kind), _number(one, one.second, kind)
