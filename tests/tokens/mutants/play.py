"""Histories of the test kit, made once, and what an engine makes of them."""

from functools import cache
from hashlib import sha256

from attrs import frozen

from socialwork.testing.tokens import Subject, Trial, engine_of
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent

EXAMPLES = 600
"""How many histories every mutant plays."""


@frozen(eq=False)
class Play:
    """One history, and what the sound engine answered.

    Attributes:
        agreement: The agreement.
        events: The events.
        answers: The answers of the sound engine.
    """

    agreement: Agreement
    events: tuple[TokenEvent, ...]
    answers: str

    def differs(self) -> bool:
        """Whether the engine, as it is now, answers otherwise than the sound one."""
        return answers(self.agreement, self.events) != self.answers

    def trial(self) -> Trial:
        """Return the history as properties take it, to be played by the engine as it is now."""
        return Trial(engine_of, self.agreement, self.events)


@cache
def plays() -> tuple[Play, ...]:
    """Return the histories; the same ones in every run, since nothing in them is left to chance."""
    return tuple(generated(EXAMPLES))


def generated(examples: int) -> list[Play]:
    """Make anew the histories that ``check_engine`` asks the properties of, from the same seeds."""
    subject = Subject(engine=engine_of)
    trials = [subject.trial(seed) for seed in range(examples)]
    return [Play(one.agreement, one.events, answers(one.agreement, one.events)) for one in trials]


def digest(examples: int) -> str:
    """Return a hash of histories, by which those of another process can be compared with them."""
    told = [(one.agreement, one.events, one.answers) for one in generated(examples)]
    return sha256(repr(told).encode()).hexdigest()


def answers(agreement: Agreement, events: tuple[TokenEvent, ...]) -> str:
    """Return every answer and balance, and the book at the end, as text: 1 and 1.0 are not the same."""
    engine = engine_of(agreement)
    said: list[object] = []
    try:
        for event in events:
            reply = engine.apply(event)
            said += [reply, *(engine.balance(client) for client in agreement.clients)]
    except Exception as error:  # noqa: BLE001 - a mutant may raise anything
        said.append(error)
    return "\n".join(map(repr, [*said, *((one.event.id, one.amount) for one in engine.entries)]))
