"""Series of observations: what was seen on each day, before and during the intervention."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.measure import Count
from socialwork.values.text import is_code, not_blank
from socialwork.values.when import Period
from socialwork.vocabulary.observation import Improvement, PhaseKind, ReadingKind
from socialwork.words import Words

__all__ = ["MissingReading", "OutsideEvent", "PhaseKind", "Reading", "Series", "SeriesPhase"]


@frozen(kw_only=True)
class Reading:
    """One observation.

    Attributes:
        date: The day; for a reading over a week, its first day.
        until: The last day of a reading over several days.
        value: What was counted or measured, in the unit of the series.
        of: How often it could have happened, where that is known; a yes/no reading is 0 or 1 of 1.
        second: What a second observer noted at the same time, where one did.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    until: Annotated[dt.date | None, Words("Sampai tanggal", "Until")] = None
    value: Annotated[int | float, Words("Nilai", "Value")]
    of: Annotated[int | None, Words("Dari", "Of")] = None
    second: Annotated[
        int | float | None, Words("Nilai menurut pengamat kedua", "Value of the second observer")
    ] = None

    def __attrs_post_init__(self) -> None:
        _possible(self, self.value)
        if self.second is not None:
            _possible(self, self.second)
        if self.until is not None and self.until < self.date:
            message = f"the reading ends ({self.until}) before it starts ({self.date})"
            raise ValueError(message)


def _possible(reading: Reading, value: float) -> None:
    """Refuse less than nothing, more than there was, and parts of an occurrence among so many."""
    whole = reading.of is None or isinstance(value, int)
    if not whole or not 0 <= value < float("inf") or (reading.of is not None and value > reading.of):
        message = f"{reading.date}: {value} of {reading.of} is impossible"
        raise ValueError(message)


@frozen(kw_only=True)
class MissingReading:
    """A session without a reading, and why: a day, or the span of one reading; a gap, never a nought."""

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    until: Annotated[dt.date | None, Words("Sampai tanggal", "Until")] = None
    reason: Annotated[str, Words("Alasan", "Reason")] = field(validator=not_blank)

    def __attrs_post_init__(self) -> None:
        if self.until is not None and self.until < self.date:
            message = f"the gap ends ({self.until}) before it starts ({self.date})"
            raise ValueError(message)


@frozen(kw_only=True)
class OutsideEvent:
    """Something from outside that may have moved the behaviour: a holiday, an illness, a move."""

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    until: Annotated[dt.date | None, Words("Sampai tanggal", "Until")] = None
    what: Annotated[str, Words("Peristiwa", "Event")] = field(validator=not_blank)

    def __attrs_post_init__(self) -> None:
        if self.until is not None and self.until < self.date:
            message = f"the event ends ({self.until}) before it starts ({self.date})"
            raise ValueError(message)


@frozen(kw_only=True)
class SeriesPhase:
    """The readings of one phase, in order of days.

    Attributes:
        kind: Baseline, intervention or follow-up.
        name: What the phase is called where its kind does not say enough, such as the intervention used.
        readings: What was observed.
        missing: The days on which nobody observed.
        criterion: The level that was asked for in this phase, in a changing-criterion design.
    """

    kind: Annotated[PhaseKind, Words("Fase", "Phase")]
    name: Annotated[str, Words("Nama fase", "Name of the phase")] = ""
    readings: Annotated[tuple[Reading, ...], Words("Pengamatan", "Readings")]
    missing: Annotated[
        tuple[MissingReading, ...], Words("Pengamatan yang tidak ada", "Missing readings")
    ] = ()
    criterion: Annotated[int | float | None, Words("Kriteria", "Criterion")] = None

    @property
    def period(self) -> Period | None:
        """From the first to the last day observed, or ``None`` for an empty phase."""
        if not self.readings:
            return None
        days = [(reading.date, reading.until or reading.date) for reading in self.readings]
        return Period(min(first for first, _ in days), max(last for _, last in days))

    def sum(self) -> Count | None:
        """Return all values over all possibilities, or ``None`` where a possibility is unknown."""
        possible = [reading.of for reading in self.readings]
        if not possible or None in possible:
            return None
        total = sum(n for n in possible if n is not None)
        return Count(sum(int(reading.value) for reading in self.readings), total) if total else None


@frozen(kw_only=True)
class Series:
    """One behaviour measured over time, with unit, direction, observers, source and phases.

    Attributes:
        code: Unique in the case; indicators point to it.
        name: The behaviour, as an observer can see it.
        unit: The unit of the readings.
        readings_are: What the readings are; told from the readings themselves where it is left out.
        improvement: Which way the behaviour is wanted to change.
        observer: The code of the observer.
        second_observer: The code of who observed some of the sessions as well.
        source: Where the data come from.
        phases: The phases, in order.
        events: What happened outside meanwhile.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Perilaku yang diamati", "Behaviour")] = field(validator=not_blank)
    unit: Annotated[str, Words("Satuan", "Unit")] = ""
    readings_are: Annotated[ReadingKind | None, Words("Jenis data", "Kind of readings")] = None
    improvement: Annotated[
        Improvement | None, Words("Arah perubahan yang diinginkan", "Direction wanted")
    ] = None
    observer: Annotated[str, Words("Pengamat (kode)", "Observer (code)")] = ""
    second_observer: Annotated[str, Words("Pengamat kedua (kode)", "Second observer (code)")] = ""
    source: Annotated[str, Words("Sumber data", "Source of the data")] = ""
    phases: Annotated[tuple[SeriesPhase, ...], Words("Fase", "Phases")]
    events: Annotated[tuple[OutsideEvent, ...], Words("Peristiwa luar", "Outside events")] = ()

    def phase(self, kind: PhaseKind) -> SeriesPhase | None:
        """Return the first phase of *kind*, or ``None``."""
        return next((phase for phase in self.phases if phase.kind is kind), None)
