"""Schedules at the same time: concurrent, alternative, conjunctive; and schedules of schedules."""

from collections.abc import Sequence

from attrs import frozen

from socialwork.schedules.compound import several
from socialwork.schedules.machine import (
    RESPONSE,
    TOLERANCE,
    Part,
    Schedule,
    ScheduleError,
    Seeds,
    part,
)
from socialwork.schedules.ratio import EXT


@frozen
class Operandum:
    """One of several responses, by its name, and the schedule on which it is reinforced."""

    response: str
    schedule: Schedule


@frozen
class Concurrent(Schedule):
    """Conc: each response has a schedule of its own, all at once.

    Attributes:
        operanda: The responses.
        changeover_delay: Seconds after a change from one response to another in which nothing is reinforced.
    """

    operanda: tuple[Operandum, ...]
    changeover_delay: float = 0.0

    def __attrs_post_init__(self) -> None:
        names = [each.response for each in self.operanda]
        if not names or len(set(names)) < len(names) or self.changeover_delay < 0:
            message = f"concurrent schedules need responses with different names, not {names}"
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


class _Concurrent(Part):
    def __init__(self, parts: dict[str, Part], delay: float) -> None:
        self._parts = parts
        self._delay = delay
        self._last: str | None = None
        self._changed = float("-inf")

    def respond(self, time: float, response: str | None) -> bool:
        """Time passes for all schedules; only that of the response counts it."""
        if response is not None and response not in self._parts:
            message = f"no schedule for the response {response!r}; there are {', '.join(self._parts)}"
            raise ScheduleError(message)
        if response is not None and response != self._last:
            if self._last is not None:
                self._changed = time
            self._last = response
        delayed = self._delay > 0 and time < self._changed + self._delay - TOLERANCE
        reinforced = False
        for name, each in self._parts.items():
            own = response if name == response and not delayed else None
            reinforced = each.respond(time, own) or reinforced
        return reinforced

    def restart(self, time: float) -> None:
        self._last, self._changed = None, float("-inf")
        for each in self._parts.values():
            each.restart(time)


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


class _All(Part):
    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._done = [False] * len(parts)

    def respond(self, time: float, response: str | None) -> bool:
        for n, each in enumerate(self._parts):
            self._done[n] = self._done[n] or each.respond(time, response)
        if not all(self._done):
            return False
        self.restart(time)
        return True

    def restart(self, time: float) -> None:
        self._done = [False] * len(self._parts)
        for each in self._parts:
            each.restart(time)


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


@part.register
def _(schedule: Concurrent, seeds: Seeds) -> Part:
    parts = {each.response: part(each.schedule, seeds) for each in schedule.operanda}
    return _Concurrent(parts, schedule.changeover_delay)


@part.register
def _(schedule: Alternative, seeds: Seeds) -> Part:
    return _Any([part(each, seeds) for each in schedule.schedules])


@part.register
def _(schedule: Conjunctive, seeds: Seeds) -> Part:
    return _All([part(each, seeds) for each in schedule.schedules])


@part.register
def _(schedule: SecondOrder, seeds: Seeds) -> Part:
    return _SecondOrder(part(schedule.outer, seeds), part(schedule.unit, seeds))
