"""One history played on one engine, and the failure of a property told as a short table."""

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import NoReturn

from attrs import define

from socialwork.testing.tokens.playing import Playing, PropertyError
from socialwork.testing.tokens.protocol import Ability, EngineFactory
from socialwork.testing.tokens.table import table
from socialwork.testing.tokens.verdict import Line
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent


@define(slots=False)
class Trial:
    """Events sent to a new engine, line by line.

    Attributes:
        factory: Makes engines.
        agreement: The agreement.
        events: The events.
        without: What the engine cannot do.
        played: The lines, where they are known already.
    """

    factory: EngineFactory
    agreement: Agreement
    events: tuple[TokenEvent, ...]
    without: Collection[Ability] = ()
    played: tuple[Line, ...] | None = None

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines up to the end, or up to the first at which the engine leaves the agreement."""
        if self.played is not None:
            return self.played
        lines: list[Line] = []
        playing = Playing(self.factory, self.agreement, self.without)
        for event in self.events:
            line = playing.send(event)
            lines.append(line)
            if line.wrong(self.without):
                break
        return tuple(lines)

    @property
    def counted(self) -> list[Line]:
        """The lines whose events the engine took."""
        return [line for line in self.lines if line.counts]

    @property
    def log(self) -> tuple[TokenEvent, ...]:
        """The events that the engine took, in order."""
        return tuple(line.event for line in self.counted)

    @cached_property
    def breaking(self) -> dict[str, list[Line]]:
        """The lines whose events break a rule, by the code of the rule."""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            for rule in line.verdict.rules:
                found.setdefault(rule.code, []).append(line)
        return found

    def can(self, *abilities: Ability) -> bool:
        """Whether the engine can do all of these."""
        return not any(one in self.without for one in abilities)

    def again(self, events: Iterable[TokenEvent], agreement: Agreement | None = None) -> tuple[Line, ...]:
        """Return what a new engine makes of other events, under the same agreement or another one.

        The lines carry no verdicts but those on copies; what matters is what the engine says.
        """
        playing = Playing(self.factory, agreement or self.agreement, self.without, judge=False)
        return tuple(playing.send(event) for event in events)

    def fail(self, why: str, lines: Sequence[Line] | None = None, at: Line | None = None) -> NoReturn:
        """Say that the property fails, and why, below the history up to line *at*.

        Raises:
            PropertyError: Always.
        """
        shown = self.lines if lines is None else lines
        upto = shown if at is None else [line for line in shown if line.number <= at.number]
        history = table(self.agreement, upto, mark=at is not None)
        message = f"{why}\n\n{history}"
        raise PropertyError(message)
