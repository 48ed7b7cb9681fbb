"""Series of observations: what was seen on each day, before and during the intervention."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.measure import Count
from socialwork.values.text import is_code, not_blank
from socialwork.values.when import Period
from socialwork.vocabulary.term import Term
from socialwork.words import Words


class PhaseKind(Term):
    """Phases of a single-case series."""

    BASELINE = "baseline", "Data dasar", "Baseline"
    INTERVENTION = "intervention-phase", "Intervensi", "Intervention phase"
    FOLLOW_UP = "follow-up", "Tindak lanjut", "Follow-up"


@frozen(kw_only=True)
class Reading:
    """One observation.

    Attributes:
        date: The day; for a reading over a week, its first day.
        until: The last day of a reading over several days.
        value: What was counted, in the unit of the series.
        of: How often it could have happened, where that is known; a yes/no reading is 0 or 1 of 1.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    until: Annotated[dt.date | None, Words("Sampai tanggal", "Until")] = None
    value: Annotated[int, Words("Nilai", "Value")]
    of: Annotated[int | None, Words("Dari", "Of")] = None

    def __attrs_post_init__(self) -> None:
        if self.value < 0 or (self.of is not None and not self.value <= self.of):
            message = f"{self.date}: {self.value} of {self.of} is impossible"
            raise ValueError(message)
        if self.until is not None and self.until < self.date:
            message = f"the reading ends ({self.until}) before it starts ({self.date})"
            raise ValueError(message)


@frozen(kw_only=True)
class SeriesPhase:
    """The readings of one phase, in order of days."""

    kind: Annotated[PhaseKind, Words("Fase", "Phase")]
    readings: Annotated[tuple[Reading, ...], Words("Pengamatan", "Readings")]

    @property
    def period(self) -> Period | None:
        """From the first to the last day observed, or ``None`` for an empty phase."""
        if not self.readings:
            return None
        days = [(reading.date, reading.until or reading.date) for reading in self.readings]
        return Period(min(first for first, _ in days), max(last for _, last in days))

    def days_with(self, at_least: int) -> Count | None:
        """Return on how many readings the value was *at_least* that much, or ``None`` without readings."""
        if not self.readings:
            return None
        return Count(sum(reading.value >= at_least for reading in self.readings), len(self.readings))

    def sum(self) -> Count | None:
        """Return all values over all possibilities, or ``None`` where a possibility is unknown."""
        possible = [reading.of for reading in self.readings]
        if not possible or None in possible:
            return None
        total = sum(n for n in possible if n is not None)
        return Count(sum(reading.value for reading in self.readings), total) if total else None


@frozen(kw_only=True)
class Series:
    """One behaviour measured over time, with unit, source and phases."""

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    name: Annotated[str, Words("Perilaku yang diamati", "Behaviour")] = field(validator=not_blank)
    unit: Annotated[str, Words("Satuan", "Unit")] = ""
    observer: Annotated[str, Words("Pengamat (kode)", "Observer (code)")] = ""
    source: Annotated[str, Words("Sumber data", "Source of the data")] = ""
    phases: Annotated[tuple[SeriesPhase, ...], Words("Fase", "Phases")]

    def phase(self, kind: PhaseKind) -> SeriesPhase | None:
        """Return the first phase of *kind*, or ``None``."""
        return next((phase for phase in self.phases if phase.kind is kind), None)
