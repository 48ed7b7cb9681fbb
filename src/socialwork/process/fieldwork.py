"""The days on which data were gathered and partners met, with their places in the case."""

import datetime as dt
from collections.abc import Iterator

from socialwork.case import Case
from socialwork.process.places import at, guides_at
from socialwork.tools import DocumentStudy, FocusGroupGuide, Guide, InterviewGuide, ObservationGuide
from socialwork.values.when import Clock

Day = tuple[str, dt.date, Clock | None]
"""Place, day and clock time of something done."""


def gathering_at(case: Case) -> Iterator[tuple[Day, Guide]]:
    """Return every day on which a guide was used, with the guide."""
    for path, guide in guides_at(case):
        yield from ((day, guide) for day in _used(path, guide))


def _used(path: str, guide: Guide) -> Iterator[Day]:
    match guide:
        case InterviewGuide():
            yield from ((place, day, None) for place, day in at(f"{path}.dates", guide.dates))
        case ObservationGuide():
            yield from ((place, one.date, one.time) for place, one in at(f"{path}.sessions", guide.sessions))
        case FocusGroupGuide(meeting=meeting) if meeting is not None:
            yield f"{path}.meeting", meeting.date, meeting.time
        case DocumentStudy(read_on=day) if day is not None:
            yield f"{path}.read_on", day, None


def contacts_at(case: Case) -> Iterator[Day]:
    """Return every day of contact with a partner of the network."""
    for path, contact in at("network", case.network):
        yield from ((place, day, None) for place, day in at(f"{path}.dates", contact.dates))


def monitoring_at(case: Case) -> Iterator[Day]:
    """Return every day on which a managed service was looked at."""
    services = () if case.case_management is None else case.case_management.services
    for path, service in at("case_management.services", services):
        yield from ((place, one.date, None) for place, one in at(f"{path}.monitoring", service.monitoring))
