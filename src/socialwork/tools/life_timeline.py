"""The timeline of a client's life: what happened when, without a rating of how it felt."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.text import date_text
from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary.assessment import AssessmentTool, TimelineKind
from socialwork.words import Lang, Words


@frozen(kw_only=True)
class TimelineEvent:
    """One event, by its day or by its year.

    Attributes:
        date: The day, where it is known.
        year: The year; left out where the day says it.
        until: The year in which it ended, for what lasted.
    """

    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    year: Annotated[int | None, Words("Tahun", "Year")] = None
    until: Annotated[int | None, Words("Sampai tahun", "Until")] = None
    event: Annotated[str, Words("Peristiwa", "Event")] = field(validator=not_blank)
    kind: Annotated[TimelineKind, Words("Jenis", "Kind")] = TimelineKind.EVENT

    def __attrs_post_init__(self) -> None:
        if self.date is None and self.year is None:
            message = f"{self.event!r} has neither a date nor a year"
            raise ValueError(message)
        if self.date is not None and self.year is not None and self.date.year != self.year:
            message = f"{self.event!r} is dated {self.date}, which is not in {self.year}"
            raise ValueError(message)
        if self.until is not None and self.until < self.start:
            message = f"{self.event!r} ended in {self.until}, before it began in {self.start}"
            raise ValueError(message)

    @property
    def start(self) -> int:
        """The year in which it happened or began.

        >>> TimelineEvent(date=dt.date(2021, 7, 12), event="Masuk SMP").start
        2021
        """
        return self.date.year if self.date is not None else self.year or 0

    def when(self, lang: Lang = "id") -> str:
        """Return when it happened, in words: its day, its year, or its years.

        >>> TimelineEvent(year=2019, until=2021, event="Tinggal bersama nenek").when()
        '2019–2021'
        """
        start = date_text(self.date, lang) if self.date is not None else str(self.start)
        return start if self.until in {None, self.start} else f"{start}–{self.until}"


@tool(AssessmentTool.TIMELINE.code, AssessmentTool.TIMELINE.words)
@frozen(kw_only=True)
class LifeTimeline(Tool):
    """Events, complaints and help in the order of time."""

    events: Annotated[tuple[TimelineEvent, ...], Words("Peristiwa", "Events")]
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""

    @property
    def in_order(self) -> tuple[TimelineEvent, ...]:
        """The events in the order of time; those of which only the year is known stand first in it."""
        return tuple(sorted(self.events, key=lambda one: (one.start, one.date or dt.date.min)))
