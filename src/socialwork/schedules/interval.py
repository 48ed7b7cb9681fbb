"""Interval schedules: the first response after some time is reinforced."""

from abc import ABC, abstractmethod
from math import fsum
from random import Random

from attrs import frozen

from socialwork.schedules.draws import Deck
from socialwork.schedules.fleshler_hoffman import intervals
from socialwork.schedules.machine import (
    MOST_CARDS,
    TOLERANCE,
    Part,
    Schedule,
    ScheduleError,
    Seeds,
    duration,
    effective,
    part,
    whole,
)


@frozen
class FixedInterval(Schedule):
    """FI t: the first response *seconds* or more after the last reinforcer (or the start) is reinforced."""

    seconds: float

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)


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
        duration("seconds", self.seconds)
        whole("size", self.size, high=MOST_CARDS)


@frozen
class RandomInterval(Schedule):
    """RI t: exponentially distributed intervals with the mean *seconds*."""

    seconds: float

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)


Interval = FixedInterval | VariableInterval | RandomInterval


@frozen
class LimitedHold(Schedule):
    """LH h: the opportunity that an interval schedule gives is withdrawn after *hold* seconds.

    The next interval starts in the moment of the withdrawal.
    """

    interval: Interval
    hold: float

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.interval, Interval):
            message = f"a limited hold is for an interval schedule, not for {self.interval!r}"
            raise ScheduleError(message)
        duration("hold", self.hold)


class Spans(ABC):
    """Gives the intervals of a schedule one after the other; shared by interval and time schedules."""

    @abstractmethod
    def next(self) -> float:
        """Return the next interval in seconds."""

    @abstractmethod
    def skip(self, gap: float, hold: float) -> float:
        """Pass over intervals, each with a *hold* after it, that lie in a *gap* in which nothing happened.

        Nobody needs to look at them one by one: however long the gap, few are left.

        Returns:
            How many seconds of the gap are passed over; 0 where the next intervals are better drawn.
        """


class FixedSpans(Spans):
    """Always the same interval."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def next(self) -> float:
        """Return it."""
        return self._seconds

    def skip(self, gap: float, hold: float) -> float:
        """Pass over all but the last, of which the caller must see whether it ends at the very end."""
        cycle = self._seconds + hold
        return max(gap - gap % cycle - cycle, 0.0)


class ListedSpans(Spans):
    """The intervals of a progression, each once in random order, then anew."""

    def __init__(self, seconds: float, size: int, random: Random) -> None:
        self._all = intervals(seconds, size)
        self._deck = Deck(self._all, random)

    def next(self) -> float:
        """Return the next of the list."""
        return self._deck.draw()

    def skip(self, gap: float, hold: float) -> float:
        """Pass over whole rounds of the list but the last; all rounds take the same time."""
        one_round = fsum(self._all) + hold * len(self._all)
        rounds = max(int(gap // one_round) - 1, 0) if self._deck.full else 0
        self._deck.skip(rounds)
        return rounds * one_round


class RandomSpans(Spans):
    """Exponentially distributed intervals."""

    def __init__(self, seconds: float, random: Random) -> None:
        self._rate = 1 / seconds
        self._random = random
        self._over = False

    def next(self) -> float:
        """Return a new one."""
        if self._over:
            self._over = False
            return 0.0
        return self._random.expovariate(self._rate)

    def skip(self, gap: float, hold: float) -> float:
        """After a thousand intervals and more, draw what the end of the gap is like, as nobody saw the rest.

        By then it does not depend on the beginning any more: in *hold* of each *mean + hold* seconds an
        opportunity is there, begun at any moment of the last *hold* seconds; otherwise an interval runs,
        and what is left of it is as long as a new one.
        """
        cycle = 1 / self._rate + hold
        if gap < _MANY * cycle:
            return 0.0
        self._over = self._random.random() < hold / cycle
        return gap - self._random.uniform(0, hold) if self._over else gap


_MANY = 1000
"""How many random intervals are drawn one by one."""


class _Interval(Part):
    def __init__(self, spans: Spans, hold: float | None) -> None:
        self._spans = spans
        self._hold = hold
        self._anchor = 0.0
        self._span: float | None = None

    def respond(self, time: float, response: str | None) -> bool:
        if self._hold is not None:
            self._withdraw(time, self._hold)
        if time < self._ready() - TOLERANCE or not effective(response):
            return False
        self.restart(time)
        return True

    def _withdraw(self, time: float, hold: float) -> None:
        """Withdraw the opportunities that have passed unused by *time*."""
        over = self._ready() + hold
        while time > over + TOLERANCE:
            self.restart(over + self._spans.skip(time - over, hold))
            following = self._ready() + hold
            if following <= over:  # the clock is too late to tell such short intervals from each other
                self.restart(time)
                return
            over = following

    def _ready(self) -> float:
        """Return from when on a response is reinforced."""
        if self._span is None:
            self._span = self._spans.next()
        return self._anchor + self._span

    def restart(self, time: float) -> None:
        """Begin the next interval; one that was cut short is not taken up again."""
        self._anchor, self._span = time, None


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
    return _Interval(spans_of(schedule.interval, seeds), schedule.hold)
