"""Differential reinforcement of low and high rates and of other behaviour."""

from collections import deque

from attrs import frozen

from socialwork.schedules.machine import (
    TOLERANCE,
    Part,
    Schedule,
    Seeds,
    duration,
    effective,
    part,
    whole,
)


@frozen
class DRL(Schedule):
    """DRL t: a response is reinforced when *seconds* or more have passed since the one before.

    The first response is measured from the start.
    """

    seconds: float

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)


@frozen
class FullSessionDRL(Schedule):
    """DRL by periods: a reinforcer at the end of each *seconds* with *most* responses or fewer.

    Periods follow one another from the start. A response at the very end of one belongs to it.

    Attributes:
        most: 0 or more.
        seconds: How long a period is.
    """

    most: int
    seconds: float

    def __attrs_post_init__(self) -> None:
        whole("most", self.most, low=0)
        duration("seconds", self.seconds)


@frozen
class DRO(Schedule):
    """DRO t: a reinforcer comes when the target behaviour was absent for *seconds*.

    Attributes:
        seconds: The interval; the first step starts it.
        momentary: Whether only the moment at its end counts; otherwise every response starts it anew.
    """

    seconds: float
    momentary: bool = False

    def __attrs_post_init__(self) -> None:
        duration("seconds", self.seconds)


@frozen
class DRH(Schedule):
    """DRH: a response is reinforced when it is the *n*-th within *seconds*; then counting starts anew."""

    n: int
    seconds: float

    def __attrs_post_init__(self) -> None:
        whole("n", self.n)
        duration("seconds", self.seconds)


class _Low(Part):
    def __init__(self, schedule: DRL) -> None:
        self._seconds = schedule.seconds
        self._last = 0.0

    def respond(self, time: float, response: str | None) -> bool:
        if response is None:
            return False
        waited = time - self._last
        self._last = time
        return effective(response) and waited >= self._seconds - TOLERANCE

    def restart(self, time: float) -> None:
        self._last = time


class _Few(Part):
    def __init__(self, schedule: FullSessionDRL) -> None:
        self._most = schedule.most
        self._seconds = schedule.seconds
        self._anchor = 0.0
        self._made = 0

    def respond(self, time: float, response: str | None) -> bool:
        """Look at the periods that have ended: the first has what was counted, those after it nothing."""
        made = int(response is not None)
        ended = int((time - self._anchor + TOLERANCE) // self._seconds)
        if not ended:
            self._made += made
            return False
        self._anchor += ended * self._seconds
        at_the_end = made if time <= self._anchor + TOLERANCE else 0
        first, last = (self._made, at_the_end) if ended > 1 else (self._made + at_the_end, self._most + 1)
        self._made = made - at_the_end
        return min(first, last) <= self._most or ended > 2  # noqa: PLR2004 - one between first and last

    def restart(self, time: float) -> None:
        self._anchor, self._made = time, 0


class _Other(Part):
    def __init__(self, schedule: DRO) -> None:
        self._seconds = schedule.seconds
        self._momentary = schedule.momentary
        self._anchor: float | None = None

    def respond(self, time: float, response: str | None) -> bool:
        if self._anchor is None:
            self._anchor = time
        due = time >= self._anchor + self._seconds - TOLERANCE
        if due or (response is not None and not self._momentary):
            self._anchor = time
        return due and response is None

    def restart(self, time: float) -> None:
        self._anchor = time


class _High(Part):
    def __init__(self, schedule: DRH) -> None:
        self._seconds = schedule.seconds
        self._times: deque[float] = deque(maxlen=schedule.n)
        self._n = schedule.n

    def respond(self, time: float, response: str | None) -> bool:
        if not effective(response):
            return False
        self._times.append(time)
        if len(self._times) < self._n or time - self._times[0] > self._seconds + TOLERANCE:
            return False
        self._times.clear()
        return True

    def restart(self, time: float) -> None:  # noqa: ARG002 - counting starts anew, whenever
        self._times.clear()


@part.register
def _(schedule: DRL, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Low(schedule)


@part.register
def _(schedule: FullSessionDRL, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Few(schedule)


@part.register
def _(schedule: DRO, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Other(schedule)


@part.register
def _(schedule: DRH, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _High(schedule)
