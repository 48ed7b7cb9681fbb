"""Schedules at the same time: concurrent, alternative, conjunctive; and schedules of schedules."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.schedules.compound import one, several
from socialwork.schedules.machine import (
    BLOCKED,
    RESPONSE,
    TOLERANCE,
    Part,
    Schedule,
    ScheduleError,
    Seeds,
    canonical,
    joined,
    part,
)
from socialwork.schedules.ratio import EXT


@frozen
class Operandum:
    """One of several responses, by its name, and the schedule on which it is reinforced."""

    response: str
    schedule: Schedule

    def __attrs_post_init__(self) -> None:
        one(self.schedule)


@frozen
class Concurrent(Schedule):
    """Conc: each response has a schedule of its own, all at once.

    Attributes:
        operanda: The responses.
        changeover_delay: Seconds after a change from one response to another in which no response works
            towards a reinforcer (Herrnstein 1961); 0 for none. Responses in it still delay the reinforcers
            of DRL and DRO schedules.
    """

    operanda: tuple[Operandum, ...]
    changeover_delay: float = 0.0

    def __attrs_post_init__(self) -> None:
        names = [each.response for each in self.operanda]
        if not names or len(set(names)) < len(names):
            message = f"concurrent schedules need responses with different names, not {names}"
            raise ScheduleError(message)
        if not 0 <= self.changeover_delay < float("inf"):
            message = f"a changeover delay is 0 s or more, not {self.changeover_delay!r}"
            raise ScheduleError(message)


def differential_alternative(
    schedule: Schedule, *, alternative: str = "alternative", target: str = "target"
) -> Concurrent:
    """Return DRA: the alternative behaviour is reinforced on *schedule*, the target behaviour never."""
    return Concurrent(operanda=(Operandum(target, EXT), Operandum(alternative, schedule)))


def differential_incompatible(
    schedule: Schedule, *, incompatible: str = "incompatible", target: str = "target"
) -> Concurrent:
    """Return DRI: DRA with a behaviour that cannot be done together with the target behaviour."""
    return differential_alternative(schedule, alternative=incompatible, target=target)


@frozen
class Alternative(Schedule):
    """Alt: whichever schedule is completed first gives the reinforcer; then all start anew."""

    schedules: tuple[Schedule, ...]

    def __attrs_post_init__(self) -> None:
        several(self.schedules)


@frozen
class Conjunctive(Schedule):
    """Conj: the reinforcer comes when every schedule is completed, in any order; then all start anew."""

    schedules: tuple[Schedule, ...]

    def __attrs_post_init__(self) -> None:
        several(self.schedules)


@frozen
class SecondOrder(Schedule):
    """A second-order schedule such as FR 3 (FI 60): completing *unit* counts as one response to *outer*."""

    outer: Schedule
    unit: Schedule

    def __attrs_post_init__(self) -> None:
        one(self.outer)
        one(self.unit)


class _Concurrent(Part):
    def __init__(self, parts: dict[str, Part], delay: float) -> None:
        self._parts = parts
        self._delay = delay
        self._last: str | None = None
        self._changed = float("-inf")

    def respond(self, time: float, response: str | None) -> bool:
        """Time passes for all schedules; only that of the response counts it."""
        if response is not None and response != BLOCKED and response not in self._parts:
            message = f"no schedule for the response {response!r}; there are {', '.join(self._parts)}"
            raise ScheduleError(message)
        if response is not None and response != self._last:
            if self._last is not None:
                self._changed = time
            self._last = response
        delayed = self._delay > 0 and time < self._changed + self._delay - TOLERANCE
        reinforced = False
        for name, each in self._parts.items():
            own = (BLOCKED if delayed else response) if name == response else None
            reinforced = each.respond(time, own) or reinforced
        return reinforced

    def restart(self, time: float) -> None:
        self._last, self._changed = None, float("-inf")
        for each in self._parts.values():
            each.restart(time)

    @property
    def signal(self) -> str:
        return joined(*(each.signal for each in self._parts.values()))


class _Any(Part):
    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts

    def respond(self, time: float, response: str | None) -> bool:
        done = [each.respond(time, response) for each in self._parts]
        if not any(done):
            return False
        for each, completed in zip(self._parts, done, strict=True):
            if not completed:  # a completed one has started anew by itself
                each.restart(time)
        return True

    def restart(self, time: float) -> None:
        for each in self._parts:
            each.restart(time)

    @property
    def signal(self) -> str:
        return joined(*(each.signal for each in self._parts))


class _All(Part):
    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._done = [False] * len(parts)

    def respond(self, time: float, response: str | None) -> bool:
        before = self._done
        self._done = [
            done or each.respond(time, response) for done, each in zip(before, self._parts, strict=True)
        ]
        if not all(self._done):
            return False
        for done, each in zip(before, self._parts, strict=True):
            if done:  # one that is completed just now has started anew by itself
                each.restart(time)
        self._done = [False] * len(self._parts)
        return True

    def restart(self, time: float) -> None:
        self._done = [False] * len(self._parts)
        for each in self._parts:
            each.restart(time)

    @property
    def signal(self) -> str:
        return joined(*(each.signal for each in self._parts))


class _SecondOrder(Part):
    def __init__(self, outer: Part, unit: Part) -> None:
        self._outer = outer
        self._unit = unit

    def respond(self, time: float, response: str | None) -> bool:
        completed = self._unit.respond(time, response)
        return self._outer.respond(time, RESPONSE if completed else None)

    def restart(self, time: float) -> None:
        self._outer.restart(time)
        self._unit.restart(time)

    @property
    def signal(self) -> str:
        return joined(self._outer.signal, self._unit.signal)


def _parts(schedule: Alternative | Conjunctive, seeds: Seeds) -> list[Part]:
    """Return the parts in an order of their own: neither order nor brackets change what a seed gives."""
    return [part(each, seeds) for each in sorted(_flat(schedule), key=canonical)]


def _flat(schedule: Alternative | Conjunctive) -> Iterator[Schedule]:
    """Iterate over the schedules of *schedule* and of those of its kind within it."""
    for each in schedule.schedules:
        if isinstance(each, type(schedule)):
            yield from _flat(each)
        else:
            yield each


@part.register
def _(schedule: Concurrent, seeds: Seeds) -> Part:
    in_order = sorted(schedule.operanda, key=lambda each: each.response)
    parts = {each.response: part(each.schedule, seeds) for each in in_order}
    return _Concurrent(parts, schedule.changeover_delay)


@part.register
def _(schedule: Alternative, seeds: Seeds) -> Part:
    return _Any(_parts(schedule, seeds))


@part.register
def _(schedule: Conjunctive, seeds: Seeds) -> Part:
    return _All(_parts(schedule, seeds))


@part.register
def _(schedule: SecondOrder, seeds: Seeds) -> Part:
    return _SecondOrder(part(schedule.outer, seeds), part(schedule.unit, seeds))
