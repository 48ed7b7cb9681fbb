"""One history played on one engine, and the failure of a property told as a short table."""

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import NoReturn

import attrs
from attrs import define

from socialwork.testing.tokens.facts import Done, Facts
from socialwork.testing.tokens.protocol import (
    Ability,
    Answer,
    EngineFactory,
    KeepsEntries,
    Reply,
    TokenEngine,
)
from socialwork.testing.tokens.questions import is_copy
from socialwork.testing.tokens.table import table
from socialwork.testing.tokens.verdict import Line, Verdict, judged
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent


class PropertyError(AssertionError):
    """An engine or an agreement that lacks a property; the message tells the history as a table."""


@define(slots=False)
class Trial:
    """Events sent to a new engine, line by line.

    Attributes:
        factory: Makes engines.
        agreement: The agreement.
        events: The events.
        without: What the engine cannot do.
    """

    factory: EngineFactory
    agreement: Agreement
    events: tuple[TokenEvent, ...]
    without: Collection[Ability] = ()

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines up to the end, or up to the first at which the engine leaves the agreement."""
        lines: list[Line] = []
        for line in self._play(self.events):
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
        other = attrs.evolve(self, agreement=agreement or self.agreement)
        return tuple(other._play(events, judge=False))  # noqa: SLF001 - the same class

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

    # --- inner helpers ------------------------------------------------------------------------

    def _play(self, events: Iterable[TokenEvent], *, judge: bool = True) -> Iterable[Line]:
        engine = self.factory(self.agreement)
        facts = Facts(self.agreement, signatures=self.can(Ability.SIGNATURES))
        after = self._balances(engine)
        for number, event in enumerate(events, start=1):
            verdict = self._judged(event, facts) if judge else Verdict(copy=is_copy(event, facts), open=True)
            before = after
            answer = self._answer(engine, event)
            after = self._balances(engine)
            line = Line(number, event, verdict, answer, before, after, self._entries(engine))
            yield line
            if line.counts and not verdict.rules:
                done = (*facts.done, Done(event, answer.amount, verdict.due))
                facts = attrs.evolve(facts, done=done)

    def _judged(self, event: TokenEvent, facts: Facts) -> Verdict:
        return judged(event, facts, strict=self.can(Ability.RULES))

    def _answer(self, engine: TokenEngine, event: TokenEvent) -> Reply:
        try:
            answer: Answer = engine.apply(event)
        except Exception as error:
            message = f"the engine raised {error!r} at {event}"
            raise PropertyError(message) from error
        late, short = getattr(answer, "late", False), getattr(answer, "shortfall", 0)
        return Reply(bool(answer.accepted), answer.amount, str(answer.reason), short, late)

    def _balances(self, engine: TokenEngine) -> dict[str, int]:
        return {client: engine.balance(client) for client in self.agreement.clients}

    def _entries(self, engine: TokenEngine) -> tuple[tuple[TokenEvent, int], ...] | None:
        if Ability.ENTRIES in self.without:
            return None
        shown: KeepsEntries = engine  # type: ignore[assignment] # the user says that it shows its entries
        return tuple((one.event, one.amount) for one in shown.entries)
