"""Records with their paths, such as ``stages[3].meetings[0]``, for whoever has to say where something is."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from socialwork.case import Case
from socialwork.stages import Assessment, StageRecord
from socialwork.tools import FocusGroupGuide, Guide
from socialwork.values.when import Meeting

_R = TypeVar("_R")


def at(path: str, items: Iterable[_R]) -> Iterator[tuple[str, _R]]:
    """Number *items* below *path*.

    >>> list(at("goals", ["a", "b"]))
    [('goals[0]', 'a'), ('goals[1]', 'b')]
    """
    return ((f"{path}[{n}]", item) for n, item in enumerate(items))


def stage_records(case: Case) -> Iterator[tuple[str, StageRecord]]:
    """Return all stage records with their paths, in order."""
    return at("stages", case.stages)


def records_at(case: Case, cls: type[_R]) -> Iterator[tuple[str, _R]]:
    """Return the stage records of class *cls* with their paths, in order."""
    return ((path, record) for path, record in stage_records(case) if isinstance(record, cls))


def first_at(case: Case, cls: type[_R]) -> tuple[str, _R] | None:
    """Return the first stage record of class *cls* with its path, or ``None``."""
    return next(records_at(case, cls), None)


def meetings_at(case: Case) -> Iterator[tuple[str, Meeting]]:
    """Return every meeting of a stage, focus group, home visit and stakeholder meeting with its path."""
    for path, record in stage_records(case):
        yield from at(f"{path}.meetings", record.meetings)
    for path, guide in guides_at(case):
        if isinstance(guide, FocusGroupGuide) and guide.meeting is not None:
            yield f"{path}.meeting", guide.meeting
    for path, visit in at("home_visits", case.home_visits):
        yield f"{path}.meeting", visit.meeting
    for path, one in at("stakeholder_meetings", case.stakeholder_meetings):
        yield f"{path}.meeting", one.meeting


def guides_at(case: Case) -> Iterator[tuple[str, Guide]]:
    """Return every guide of every assessment with its path."""
    for path, record in records_at(case, Assessment):
        for place, one in at(f"{path}.tools", record.tools):
            if isinstance(one, Guide):
                yield place, one
