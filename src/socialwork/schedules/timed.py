"""Time schedules: reinforcers come by the clock, whatever the client does."""

from attrs import frozen

from socialwork.schedules.interval import FixedSpans, ListedSpans, RandomSpans, Spans
from socialwork.schedules.machine import MOST_CARDS, TOLERANCE, Part, Schedule, Seeds, duration, part, whole


@frozen
class FixedTime(Schedule):
    """FT t: a reinforcer every *seconds*."""

    seconds: float

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)


@frozen
class VariableTime(Schedule):
    """VT t: reinforcers after intervals of a progression of Fleshler and Hoffman, in random order."""

    seconds: float
    size: int = 10

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)
        whole("size", self.size, high=MOST_CARDS)


@frozen
class RandomTime(Schedule):
    """RT t: reinforcers after exponentially distributed intervals with the mean *seconds*."""

    seconds: float

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)


class _Timed(Part):
    """The first step starts the clock; a late look gives one reinforcer and starts the next interval."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self._anchor: float | None = None
        self._span: float | None = None

    def respond(self, time: float, response: str | None) -> bool:  # noqa: ARG002 - whatever the client does
        if self._anchor is None:
            self._anchor = time
        if self._span is None:
            self._span = self._spans.next()
        if time < self._anchor + self._span - TOLERANCE:
            return False
        self._anchor, self._span = time, None
        return True

    def restart(self, time: float) -> None:
        """Begin the next interval; one that was cut short is not taken up again."""
        self._anchor, self._span = time, None


@part.register
def _(schedule: FixedTime, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Timed(FixedSpans(schedule.seconds))


@part.register
def _(schedule: VariableTime, seeds: Seeds) -> Part:
    return _Timed(ListedSpans(schedule.seconds, schedule.size, seeds.of(schedule)))


@part.register
def _(schedule: RandomTime, seeds: Seeds) -> Part:
    return _Timed(RandomSpans(schedule.seconds, seeds.of(schedule)))
