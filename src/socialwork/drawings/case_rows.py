"""What the timeline of a case shows: a row of bars for each stage, a row of marks for each kind of event."""

import datetime as dt
from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.figures.markers import Form
from socialwork.process.places import stage_records
from socialwork.process.timeline import Event, EventKind, stage_period, timeline
from socialwork.values.when import Period
from socialwork.vocabulary.process import StageKind

SHOWN: dict[EventKind, tuple[Form, bool]] = {
    EventKind.MEETING: ("circle", True),
    EventKind.HOME_VISIT: ("up", True),
    EventKind.STAKEHOLDER_MEETING: ("diamond", False),
    EventKind.CONFERENCE: ("diamond", True),
    EventKind.GROUP_SESSION: ("square", True),
    EventKind.EXCHANGE: ("square", False),
    EventKind.FOLLOW_UP: ("circle", False),
}
"""The kinds of events that have marks, in the order of their rows, with the form of their marks."""


@frozen(kw_only=True)
class StageRow:
    """A stage with the days that its records cover; none where nothing in it is dated."""

    kind: StageKind
    periods: tuple[Period, ...]


@frozen(kw_only=True)
class EventRow:
    """The events of one kind."""

    kind: EventKind
    events: tuple[Event, ...]

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The days on which there were some, each once."""
        return tuple(dict.fromkeys(one.date for one in self.events))


@frozen(kw_only=True)
class CaseRows:
    """All rows, and what is told below them.

    Attributes:
        stages: The stages of the case in the order of the process.
        events: The kinds of events that it has.
        later: What was planned for the time after the case.
    """

    stages: tuple[StageRow, ...]
    events: tuple[EventRow, ...]
    later: tuple[Event, ...] = ()

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """The first and the last day that the drawing shows, or ``None`` where there is none."""
        found = [day for row in self.stages for one in row.periods for day in (one.start, one.end)]
        found += [day for row in self.events for day in row.days]
        return (min(found), max(found)) if found else None


def case_rows(case: Case) -> CaseRows:
    """Return the rows of *case*."""
    stages = tuple(_stages(case))
    ends = [one.end for row in stages for one in row.periods]
    shown = [event for event in timeline(case) if event.kind in SHOWN]
    later = tuple(one for one in shown if one.kind is EventKind.FOLLOW_UP and ends and one.date > max(ends))
    return CaseRows(
        stages=stages, events=tuple(_events([one for one in shown if one not in later])), later=later
    )


def _stages(case: Case) -> Iterator[StageRow]:
    records = list(stage_records(case))
    for kind in StageKind:
        own = [(path, record) for path, record in records if record.kind is kind]
        if own:
            found = (stage_period(path, record) for path, record in own)
            periods = sorted((one for one in found if one is not None), key=lambda one: one.start)
            yield StageRow(kind=kind, periods=tuple(periods))


def _events(shown: Sequence[Event]) -> Iterator[EventRow]:
    for kind in SHOWN:
        own = tuple(one for one in shown if one.kind is kind)
        if own:
            yield EventRow(kind=kind, events=own)
