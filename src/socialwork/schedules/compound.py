"""Schedules one after the other: chained and tandem, multiple and mixed."""

from collections.abc import Sequence

from attrs import frozen

from socialwork.schedules.machine import (
    TOLERANCE,
    Part,
    Schedule,
    ScheduleError,
    Seeds,
    duration,
    joined,
    part,
)


def several(schedules: Sequence[Schedule]) -> None:
    """Refuse what is no tuple of one schedule or more.

    Raises:
        ScheduleError: There is none, or something that is no schedule.
    """
    if not schedules or not isinstance(schedules, tuple):
        message = f"a compound schedule needs a tuple of one schedule or more, not {schedules!r}"
        raise ScheduleError(message)
    for each in schedules:
        one(each)


def one(schedule: Schedule) -> None:
    """Refuse what is no schedule.

    Raises:
        ScheduleError: It is none.
    """
    if not isinstance(schedule, Schedule):
        message = f"{schedule!r} is no schedule"
        raise ScheduleError(message)


@frozen
class Chained(Schedule):
    """Chain: completing each link leads to the next, the last to the reinforcer; each link has its signal."""

    links: tuple[Schedule, ...]

    def __attrs_post_init__(self) -> None:
        several(self.links)


@frozen
class Tandem(Schedule):
    """Tandem: a chain whose links nothing tells apart."""

    links: tuple[Schedule, ...]

    def __attrs_post_init__(self) -> None:
        several(self.links)


@frozen
class Multiple(Schedule):
    """Mult: components in turn, each with its signal, each reinforced by itself.

    A component starts anew whenever its turn comes.

    Attributes:
        components: The schedules.
        seconds: How long each is in force, by the clock of the session; ``None`` for until its reinforcer.
    """

    components: tuple[Schedule, ...]
    seconds: float | None = None

    def __attrs_post_init__(self) -> None:
        several(self.components)
        if self.seconds is not None:
            duration("seconds", self.seconds)


@frozen
class Mixed(Schedule):
    """Mix: a multiple schedule whose components nothing tells apart."""

    components: tuple[Schedule, ...]
    seconds: float | None = None

    def __attrs_post_init__(self) -> None:
        several(self.components)
        if self.seconds is not None:
            duration("seconds", self.seconds)


class _Links(Part):
    def __init__(self, links: Sequence[Part], *, signalled: bool) -> None:
        self._links = links
        self._now = 0
        self._signalled = signalled

    def respond(self, time: float, response: str | None) -> bool:
        if not self._links[self._now].respond(time, response):
            return False
        self._now = (self._now + 1) % len(self._links)
        if self._now or len(self._links) > 1:
            self._links[self._now].restart(time)
        return self._now == 0

    def restart(self, time: float) -> None:
        self._now = 0
        self._links[0].restart(time)

    @property
    def signal(self) -> str:
        return joined(str(self._now + 1) if self._signalled else "", self._links[self._now].signal)


class _Turns(Part):
    def __init__(self, components: Sequence[Part], seconds: float | None, *, signalled: bool) -> None:
        self._components = components
        self._seconds = seconds
        self._now = 0
        self._since = 0.0
        self._signalled = signalled

    def respond(self, time: float, response: str | None) -> bool:
        self._turn(time)
        reinforced = self._components[self._now].respond(time, response)
        if reinforced and self._seconds is None and len(self._components) > 1:
            self._switch(1, time)
        return reinforced

    def _turn(self, time: float) -> None:
        """Let the turns pass that the clock has ended, however many."""
        if self._seconds is not None:
            passed = int((time - self._since + TOLERANCE) // self._seconds)
            if passed:
                self._switch(passed, self._since + passed * self._seconds)

    def _switch(self, turns: int, time: float) -> None:
        self._now = (self._now + turns) % len(self._components)
        self._since = time
        self._components[self._now].restart(time)

    def restart(self, time: float) -> None:
        """The component in force starts anew; whose turn it is stands."""
        self._turn(time)
        self._components[self._now].restart(time)

    @property
    def signal(self) -> str:
        return joined(str(self._now + 1) if self._signalled else "", self._components[self._now].signal)


@part.register(Chained)
@part.register(Tandem)
def _(schedule: Chained | Tandem, seeds: Seeds) -> Part:
    links = [part(each, seeds) for each in schedule.links]
    return _Links(links, signalled=isinstance(schedule, Chained))


@part.register(Multiple)
@part.register(Mixed)
def _(schedule: Multiple | Mixed, seeds: Seeds) -> Part:
    components = [part(each, seeds) for each in schedule.components]
    return _Turns(components, schedule.seconds, signalled=isinstance(schedule, Multiple))
