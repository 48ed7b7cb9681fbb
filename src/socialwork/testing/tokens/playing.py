"""An engine that is being played with: events go in, judged lines come out."""

from collections.abc import Collection

import attrs
from attrs import define, field

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
from socialwork.testing.tokens.verdict import Line, Verdict, judged
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent


class PropertyError(AssertionError):
    """An engine or an agreement that lacks a property; the message tells the history as a table."""


@define
class Playing:
    """A new engine and the facts so far.

    Attributes:
        factory: Makes engines.
        agreement: The agreement.
        without: What the engine cannot do.
        judge: Whether every line gets a verdict; otherwise only copies are known as such.
    """

    factory: EngineFactory
    agreement: Agreement
    without: Collection[Ability] = ()
    judge: bool = True
    _engine: TokenEngine = field(init=False)
    _facts: Facts = field(init=False)
    _balances: dict[str, int] = field(init=False)
    _number: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._engine = self.factory(self.agreement)
        self._facts = Facts(self.agreement, signatures=Ability.SIGNATURES not in self.without)
        self._balances = self._told()

    def send(self, event: TokenEvent) -> Line:
        """Send an event to the engine and return the line of it.

        Raises:
            PropertyError: The engine raises instead of answering.
        """
        verdict = self._verdict(event)
        before = self._balances
        answer = self._answer(event)
        self._balances = self._told()
        self._number += 1
        line = Line(self._number, event, verdict, answer, before, self._balances, self._shown())
        if line.counts and not verdict.rules:
            done = (*self._facts.done, Done(event, answer.amount, verdict.due))
            self._facts = attrs.evolve(self._facts, done=done)
        return line

    # --- inner helpers ------------------------------------------------------------------------

    def _verdict(self, event: TokenEvent) -> Verdict:
        if not self.judge:
            return Verdict(copy=is_copy(event, self._facts), open=True)
        return judged(event, self._facts, strict=Ability.RULES not in self.without)

    def _answer(self, event: TokenEvent) -> Reply:
        try:
            answer: Answer = self._engine.apply(event)
        except Exception as error:
            message = f"the engine raised {error!r} at {event}"
            raise PropertyError(message) from error
        late, short = getattr(answer, "late", False), getattr(answer, "shortfall", 0)
        return Reply(bool(answer.accepted), answer.amount, str(answer.reason), short, late)

    def _told(self) -> dict[str, int]:
        return {client: self._engine.balance(client) for client in self.agreement.clients}

    def _shown(self) -> tuple[tuple[TokenEvent, int], ...] | None:
        if Ability.ENTRIES in self.without:
            return None
        shown: KeepsEntries = self._engine  # type: ignore[assignment] # the user says that it shows its entries
        return tuple((one.event, one.amount) for one in shown.entries)
