"""The course of thinning as a chart needs it: the steps of the plan, and what each session brought."""

import math
from itertools import groupby, pairwise

from attrs import field, frozen

from socialwork.values.checks import at_least

LONGEST = 2000
"""How many sessions a chart may cover; more is a slip in a number."""


@frozen(kw_only=True)
class PlannedStep:
    """A step of the plan, from the richest schedule to praise alone.

    Attributes:
        name: What it is called, such as ``FR 2``.
        planned: Tokens for each success that its schedule gives, such as 0.5 for every second one, or
            ``None`` where the plan states none.
    """

    name: str
    planned: float | None = None

    def __attrs_post_init__(self) -> None:
        if self.planned is not None and not 0 <= self.planned < math.inf:
            message = f"a step cannot plan {self.planned} tokens for each success"
            raise ValueError(message)


@frozen(kw_only=True)
class ThinnedSession:
    """What one session brought.

    Attributes:
        number: Its number; a number that is missing was not held or not recorded.
        step: The step in force, counted from 0.
        successes: How often a target behaviour was met.
        tokens: Tokens given.
        praises: Praises given.
        met: Whether the step's criterion was met, or ``None`` where nobody judged.
    """

    number: int = field(validator=at_least(0))
    step: int = field(validator=at_least(0))
    successes: int = field(validator=at_least(0))
    tokens: int = field(validator=at_least(0))
    praises: int = field(validator=at_least(0))
    met: bool | None = None

    @property
    def token_rate(self) -> float | None:
        """Tokens for each success, or ``None`` without a success."""
        return self.tokens / self.successes if self.successes else None

    @property
    def praise_rate(self) -> float | None:
        """Praises for each success, or ``None`` without a success."""
        return self.praises / self.successes if self.successes else None


@frozen
class Stretch:
    """Sessions in a row on one step.

    Attributes:
        step: The step, counted from 0.
        sessions: The sessions.
        came_from: The step before, or ``None`` for the first stretch.
    """

    step: int
    sessions: tuple[ThinnedSession, ...]
    came_from: int | None

    @property
    def advanced(self) -> bool:
        """Whether it is a step forward; a step back otherwise, or the beginning."""
        return self.came_from is not None and self.step > self.came_from


@frozen(kw_only=True)
class ThinningCurve:
    """The whole course for one client.

    Attributes:
        steps: The steps of the plan.
        sessions: The sessions in order; at least one.
        client: The client's code, never a name.
    """

    steps: tuple[PlannedStep, ...]
    sessions: tuple[ThinnedSession, ...]
    client: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.sessions:
            message = "a chart of thinning needs one session at least"
            raise ValueError(message)
        for before, after in pairwise(self.sessions):
            if after.number <= before.number:
                message = f"session {after.number} comes after {before.number}: each stands once, in order"
                raise ValueError(message)
        for one in self.sessions:
            if one.step >= len(self.steps):
                message = f"session {one.number} is on step {one.step}, and there are {len(self.steps)}"
                raise ValueError(message)
        if self.sessions[-1].number - self.sessions[0].number >= LONGEST:
            message = f"there are more than {LONGEST} sessions"
            raise ValueError(message)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The sessions in stretches on one step, in order.

        >>> steps = (PlannedStep(name="CRF", planned=1), PlannedStep(name="FR 2", planned=0.5))
        >>> sessions = [ThinnedSession(number=n, step=step, successes=4, tokens=4, praises=4)
        ...             for n, step in enumerate((0, 0, 1, 0, 1, 1), 1)]
        >>> curve = ThinningCurve(steps=steps, sessions=tuple(sessions))
        >>> [(one.step, len(one.sessions), one.advanced) for one in curve.stretches]
        [(0, 2, False), (1, 1, True), (0, 1, False), (1, 2, True)]
        """
        made: list[Stretch] = []
        for step, sessions in groupby(self.sessions, key=lambda one: one.step):
            made.append(Stretch(step, tuple(sessions), made[-1].step if made else None))
        return tuple(made)
