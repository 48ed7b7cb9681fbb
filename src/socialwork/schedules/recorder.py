"""Cumulative records: what a run of responses gave, as a curve of responses over time (Skinner 1938)."""

from collections.abc import Iterable

from attrs import frozen

from socialwork.schedules.machine import RESPONSE, Machine, Step

Response = float | tuple[float, str | None]
"""A moment in seconds at which there was a response, or a moment with the name of the response; ``None`` as
its name is a look at the clock without a response."""


def record(machine: Machine, responses: Iterable[Response]) -> tuple[Step, ...]:
    """Let *machine* take *responses* in order and return its steps.

    Raises:
        ScheduleError: They are not in order of time.

    >>> from socialwork.schedules import FixedInterval, start
    >>> [step.time for step in record(start(FixedInterval(60)), [10, 61, 70, 125]) if step.reinforced]
    [61, 125]
    """
    return tuple(machine.step(*_moment(one)) for one in responses)


@frozen
class CumulativePoint:
    """A point of a cumulative record.

    Attributes:
        time: Seconds from the start.
        responses: Responses so far, this one included.
        reinforced: Whether a reinforcer came, which a recorder marks by a tick.
    """

    time: float
    responses: int
    reinforced: bool


def cumulative(steps: Iterable[Step]) -> tuple[CumulativePoint, ...]:
    """Return the cumulative record of *steps*; looks at the clock add no response.

    >>> from socialwork.schedules import FixedRatio, start
    >>> [point.responses for point in cumulative(record(start(FixedRatio(2)), [1, (2, None), 3]))]
    [1, 1, 2]
    """
    points: list[CumulativePoint] = []
    made = 0
    for step in steps:
        made += step.response is not None
        points.append(CumulativePoint(step.time, made, step.reinforced))
    return tuple(points)


def _moment(response: Response) -> tuple[float, str | None]:
    return response if isinstance(response, tuple) else (response, RESPONSE)
