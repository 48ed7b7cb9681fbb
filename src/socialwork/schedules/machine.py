"""What every schedule has in common: descriptions, machines, steps, seeds and the clock."""

from abc import ABC, abstractmethod
from collections import Counter
from functools import singledispatch
from random import Random

import attrs
from attrs import frozen

from socialwork.errors import SocialWorkError

TOLERANCE = 1e-9
"""Seconds by which a moment may fall short of a boundary and still count as on it."""

MOST_SECONDS = 2.0**53
"""The latest moment of a clock; after it, whole seconds cannot be told from each other any more."""

MOST_RESPONSES = 10**9
"""The greatest number of responses that a schedule may ask for; more is a slip of the pen."""

MOST_CARDS = 10**5
"""How long the list of a variable schedule may be."""

RESPONSE = "response"
"""The name of the response where there is only one."""

BLOCKED = "\0blocked"
"""What parts are told of a response that cannot be reinforced: it works towards no reinforcer, and those
schedules that ask for its absence still see it."""


class ScheduleError(SocialWorkError):
    """A schedule that is impossible, or a clock that goes back."""


class Schedule:
    """The marker base of descriptions; each is a frozen class with a machine registered for it."""

    __slots__ = ()


@frozen
class Step:
    """What one step gave.

    Attributes:
        time: The moment, in seconds from the start.
        response: The name of the response, or ``None`` where only the clock was looked at.
        reinforced: Whether a reinforcer was delivered.
        signal: The stimulus that is shown from now on, such as the number of a link; empty where nothing
            tells the client which part of the schedule is in force.
    """

    time: float
    response: str | None
    reinforced: bool
    signal: str = ""


class Seeds:
    """Gives each part of a schedule random numbers of its own, whatever order the parts stand in.

    Equal parts get different ones; a schedule that is built anew from the same seed gets the same.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._known: Counter[str] = Counter()

    def of(self, schedule: Schedule) -> Random:
        """Return the random numbers of one part."""
        name = canonical(schedule)
        self._known[name] += 1
        return Random(f"{self._seed}/{name}/{self._known[name]}")  # noqa: S311 - no secret, repeatable


class Part(ABC):
    """The running state of a schedule or of a part of one; the clock is looked after by :class:`Machine`."""

    @abstractmethod
    def respond(self, time: float, response: str | None) -> bool:
        """Return whether this step completes the requirement; the next one starts then."""

    @abstractmethod
    def restart(self, time: float) -> None:
        """Start the requirement anew at *time*; random numbers go on where they are."""

    @property
    def signal(self) -> str:
        """The stimulus that is shown now, or an empty text."""
        return ""


class Machine:
    """A schedule that runs.

    >>> from socialwork.schedules.ratio import FixedRatio
    >>> machine = start(FixedRatio(3))
    >>> [machine.step(t, "response").reinforced for t in range(1, 7)]
    [False, False, True, False, False, True]

    Attributes:
        schedule: Its description.
        seed: From which its random numbers come.
    """

    def __init__(self, schedule: Schedule, seed: int = 0) -> None:
        self.schedule = schedule
        self.seed = seed
        self.reset()

    def reset(self) -> None:
        """Go back to the start: the machine is as new, its random numbers too."""
        self._time = 0.0
        self._part = part(self.schedule, Seeds(self.seed))

    def step(self, time: float, response: str | None = RESPONSE) -> Step:
        """Take one response, or with ``None`` one look at the clock, and return what it gave.

        A late look gives one reinforcer at most: what was missed is not made up for.

        Args:
            time: Seconds from the start; never less than in the step before.
            response: Which response it was.

        Raises:
            ScheduleError: The clock went back or ran away, or no schedule knows the response.
        """
        if not self._time <= time <= MOST_SECONDS:
            message = f"the clock goes from {self._time} s to {time} s"
            raise ScheduleError(message)
        reinforced = self._part.respond(time, response)
        self._time = time
        return Step(time, response, reinforced, self._part.signal)


def start(schedule: Schedule, seed: int = 0) -> Machine:
    """Return a machine that runs *schedule* from time 0.

    Args:
        schedule: The description.
        seed: From which all random numbers come; the same seed gives the same run.
    """
    return Machine(schedule, seed)


@singledispatch
def part(schedule: Schedule, seeds: Seeds) -> Part:  # noqa: ARG001 - what registered functions take
    """Return the running state of *schedule*; each description registers its own.

    Raises:
        ScheduleError: Nothing is registered for its class.
    """
    message = f"{type(schedule).__name__} is no schedule that can run"
    raise ScheduleError(message)


def effective(response: str | None) -> bool:
    """Whether there was a response that can be reinforced."""
    return response is not None and response != BLOCKED


def canonical(value: object) -> str:
    """Return a text that equal descriptions share, whether 60 seconds are written ``60`` or ``60.0``."""
    if isinstance(value, tuple):
        return f"({','.join(canonical(one) for one in value)})"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(float(value))
    kind = type(value)
    if not attrs.has(kind):
        return repr(value)
    inner = ",".join(canonical(getattr(value, one.name)) for one in attrs.fields(kind))
    return f"{kind.__name__}({inner})"


def joined(*signals: str) -> str:
    """Return the signals of parts within parts as one, such as ``2/1``; empty ones are left out."""
    return "/".join(one for one in signals if one)


def duration(name: str, seconds: float) -> None:
    """Refuse what is no span of time.

    Raises:
        ScheduleError: It is no number, no longer than the tolerance of the clock, or longer than any clock.
    """
    number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
    if not number or not TOLERANCE < seconds <= MOST_SECONDS:
        message = f"{name} must be a number of seconds above 0 and not for ever, not {seconds!r}"
        raise ScheduleError(message)


def whole(name: str, number: int, low: int = 1, high: int = MOST_RESPONSES) -> None:
    """Refuse what is no whole number from *low* to *high*.

    Raises:
        ScheduleError: It is none.
    """
    if type(number) is not int or not low <= number <= high:
        message = f"{name} must be a whole number from {low} to {high}, not {number!r}"
        raise ScheduleError(message)
