"""Interval schedules: the first response after some time is reinforced."""

from abc import ABC, abstractmethod
from random import Random

from attrs import frozen

from socialwork.schedules.fleshler_hoffman import intervals
from socialwork.schedules.machine import TOLERANCE, Part, Schedule, Seeds, part, positive, whole


@frozen
class FixedInterval(Schedule):
    """FI t: the first response *seconds* or more after the last reinforcer (or the start) is reinforced."""

    seconds: float

    def __attrs_post_init__(self) -> None:
        positive("seconds", self.seconds)


@frozen
class VariableInterval(Schedule):
    """VI t: intervals from a progression of Fleshler and Hoffman, in random order.

    Attributes:
        seconds: The mean interval.
        size: How many intervals the progression has; each is used once before any is used again.
    """

    seconds: float
    size: int = 10

    def __attrs_post_init__(self) -> None:
        positive("seconds", self.seconds)
        whole("size", self.size)


@frozen
class RandomInterval(Schedule):
    """RI t: exponentially distributed intervals with the mean *seconds*."""

    seconds: float

    def __attrs_post_init__(self) -> None:
        positive("seconds", self.seconds)


Interval = FixedInterval | VariableInterval | RandomInterval


@frozen
class LimitedHold(Schedule):
    """LH h: the opportunity that an interval schedule gives is withdrawn after *hold* seconds.

    The next interval starts in the moment of the withdrawal.
    """

    schedule: Interval
    hold: float

    def __attrs_post_init__(self) -> None:
        positive("hold", self.hold)


class Spans(ABC):
    """Gives the intervals of a schedule one after the other; shared by interval and time schedules."""

    @abstractmethod
    def next(self) -> float:
        """Return the next interval in seconds."""


class FixedSpans(Spans):
    """Always the same interval."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def next(self) -> float:
        """Return it."""
        return self._seconds


class ListedSpans(Spans):
    """The intervals of a progression, each once in random order, then anew."""

    def __init__(self, seconds: float, size: int, random: Random) -> None:
        self._all = intervals(seconds, size)
        self._random = random
        self._left: list[float] = []

    def next(self) -> float:
        """Return the next of the list."""
        if not self._left:
            self._left = list(self._all)
            self._random.shuffle(self._left)
        return self._left.pop()


class RandomSpans(Spans):
    """Exponentially distributed intervals."""

    def __init__(self, seconds: float, random: Random) -> None:
        self._rate = 1 / seconds
        self._random = random

    def next(self) -> float:
        """Return a new one."""
        return self._random.expovariate(self._rate)


class _Interval(Part):
    def __init__(self, spans: Spans, hold: float | None) -> None:
        self._spans = spans
        self._hold = hold
        self._anchor = 0.0
        self._span: float | None = None

    def respond(self, time: float, response: str | None) -> bool:
        ready = self._ready()
        if self._hold is not None:
            while time > ready + self._hold + TOLERANCE:
                self.restart(ready + self._hold)
                self._span = None
                ready = self._ready()
        if response is None or time < ready - TOLERANCE:
            return False
        self._span = None
        self._anchor = time
        return True

    def _ready(self) -> float:
        """Return from when on a response is reinforced."""
        if self._span is None:
            self._span = self._spans.next()
        return self._anchor + self._span

    def restart(self, time: float) -> None:
        self._anchor = time


def spans_of(schedule: Interval, seeds: Seeds) -> Spans:
    """Return what gives the intervals of *schedule*."""
    match schedule:
        case FixedInterval():
            return FixedSpans(schedule.seconds)
        case VariableInterval():
            return ListedSpans(schedule.seconds, schedule.size, seeds.of(schedule))
        case RandomInterval():
            return RandomSpans(schedule.seconds, seeds.of(schedule))


@part.register(FixedInterval)
@part.register(VariableInterval)
@part.register(RandomInterval)
def _(schedule: Interval, seeds: Seeds) -> Part:
    return _Interval(spans_of(schedule, seeds), None)


@part.register
def _(schedule: LimitedHold, seeds: Seeds) -> Part:
    return _Interval(spans_of(schedule.schedule, seeds), schedule.hold)
