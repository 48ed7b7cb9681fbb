"""Progressive ratios: each reinforcer costs more responses than the one before, until the client stops."""

from math import exp

from attrs import frozen

from socialwork.schedules.machine import MOST_RESPONSES, Part, Schedule, ScheduleError, Seeds, part, whole
from socialwork.schedules.ratio import Counted

KINDS = ("arithmetic", "geometric", "richardson-roberts")
"""The names of progressions."""


@frozen
class Steps:
    """A progression by name, so that equal ones are equal.

    Attributes:
        kind: ``arithmetic``, ``geometric`` or ``richardson-roberts``.
        first: The first ratio; the last kind knows its own.
        step: What is added to, or multiplied with, the ratio before; 1 or more, so that none gets shorter.
    """

    kind: str
    first: int = 1
    step: float = 1

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            message = f"no progression is called {self.kind!r}; there are {', '.join(KINDS)}"
            raise ScheduleError(message)
        whole("first", self.first)
        number = isinstance(self.step, int | float) and not isinstance(self.step, bool)
        if not number or not 1 <= self.step <= MOST_RESPONSES:
            message = f"a progression does not shrink, nor does it run away: step {self.step!r}"
            raise ScheduleError(message)

    def __call__(self, k: int) -> int:
        """Return the ratio of the *k*-th reinforcer, from 1."""
        match self.kind:
            case "arithmetic":
                return round(self.first + self.step * (k - 1))
            case "geometric":
                return max(1, round(self.first * self.step ** (k - 1)))
            case _:
                return max(1, round(5 * exp(0.2 * k) - 5))


def arithmetic(first: int, step: int) -> Steps:
    """Return a progression in which each ratio is *step* longer than the one before.

    >>> [arithmetic(1, 3)(k) for k in range(1, 6)]
    [1, 4, 7, 10, 13]
    """
    whole("step", step)
    return Steps("arithmetic", first, step)


def hodos(step: int) -> Steps:
    """Return the progression of Hodos (1961): the first ratio and all increases are *step*.

    >>> [hodos(2)(k) for k in range(1, 6)]
    [2, 4, 6, 8, 10]
    """
    return arithmetic(step, step)


def geometric(first: int, factor: float) -> Steps:
    """Return a progression in which each ratio is *factor* times the one before, rounded.

    >>> [geometric(2, 1.5)(k) for k in range(1, 6)]
    [2, 3, 4, 7, 10]
    """
    return Steps("geometric", first, factor)


def richardson_roberts() -> Steps:
    """Return the progression of Richardson and Roberts (1996), ``5·e^(0.2·k) − 5`` rounded.

    >>> [richardson_roberts()(k) for k in range(1, 10)]
    [1, 2, 4, 6, 9, 12, 15, 20, 25]
    """
    return Steps("richardson-roberts")


@frozen
class ProgressiveRatio(Schedule):
    """PR: the k-th reinforcer costs ``steps(k)`` responses."""

    steps: Steps


class _Progressive(Counted):
    def __init__(self, schedule: ProgressiveRatio) -> None:
        super().__init__()
        self._steps = schedule.steps
        self._paid = 0

    def required(self) -> int:
        return self._steps(self._paid + 1)

    def respond(self, time: float, response: str | None) -> bool:
        """Only a reinforcer makes the next one dearer, not a requirement that was cut short."""
        paid = super().respond(time, response)
        self._paid += paid
        return paid


@part.register
def _(schedule: ProgressiveRatio, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Progressive(schedule)
