"""The parts of a token economy around the ledger: by default this library's, otherwise the user's own."""

from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen

from socialwork.loading.token_ledger import ledger_to_bytes, load_ledger
from socialwork.schedules import intervals, start
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.contingencies import GroupOutcome, outcome
from socialwork.tokens.contract import Clause, contract
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.good_behavior_game import GameResult, play
from socialwork.tokens.ledger import ledger_of
from socialwork.tokens.levels import LevelDecision, LevelSystem, next_level
from socialwork.tokens.sheet import sheet_of
from socialwork.tokens.thinning import ThinningPlan, ThinningPosition, progress


@frozen
class Schedules:
    """What runs schedules of reinforcement.

    Attributes:
        start: Makes a machine of a schedule and a seed; the machine has ``step(time, response)``, whose
            answer has ``reinforced``, and ``reset()``.
        intervals: Makes the progression of Fleshler and Hoffman of a mean and a size.
    """

    start: Callable[..., Any] = start
    intervals: Callable[[float, int], Sequence[float]] = intervals


@frozen
class Thinning:
    """What thins tokens and moves clients along levels.

    Attributes:
        plan: The user's own plan; without one, sound plans are made up.
        levels: The user's own level system; without one, sound ones are made up.
        progress: Moves along a plan.
        next_level: Reviews a level.
    """

    plan: ThinningPlan | None = None
    levels: LevelSystem | None = None
    progress: Callable[..., Sequence[ThinningPosition]] = progress
    next_level: Callable[..., LevelDecision] = next_level


@frozen
class Groups:
    """What judges groups.

    Attributes:
        outcome: Says who of a group is reinforced for the results of a session.
        play: Says which teams of a Good Behavior Game win.
    """

    outcome: Callable[..., GroupOutcome] = outcome
    play: Callable[..., GameResult] = play


History = tuple[Agreement, tuple[TokenEvent, ...]]
"""An agreement and events that all count."""


def _written(agreement: Agreement, events: Sequence[TokenEvent]) -> bytes:
    ledger, _ = ledger_of(agreement, events)
    return ledger_to_bytes(ledger)


def _read(content: bytes) -> History:
    ledger = load_ledger(content)
    return ledger.agreement, tuple(entry.event for entry in ledger.entries)


def _reported(agreement: Agreement, events: Sequence[TokenEvent], client: str) -> int:
    """Return the balance that the last row of the day sheet prints, 0 for an empty one."""
    ledger, _ = ledger_of(agreement, events)
    days = sheet_of(ledger, client).days
    return (days[-1].balance or 0) if days else 0


def _changes(agreement: Agreement, events: Sequence[TokenEvent], client: str) -> Sequence[int]:
    """Return the change of each day as the columns of the day sheet add up."""
    ledger, _ = ledger_of(agreement, events)
    return [day.change or 0 for day in sheet_of(ledger, client).days]


@frozen
class Files:
    """What writes and reads token economies, and prints them.

    Attributes:
        write: Writes an agreement and its events.
        read: Reads them back.
        balance: The balance of a client as a report prints it.
        changes: The change of each row of the report, as its columns add up.
        contract: The clauses of an agreement, for the paper that client and worker sign.
    """

    write: Callable[[Agreement, Sequence[TokenEvent]], Any] = _written
    read: Callable[[Any], History] = _read
    balance: Callable[[Agreement, Sequence[TokenEvent], str], int] = _reported
    changes: Callable[[Agreement, Sequence[TokenEvent], str], Sequence[int]] = _changes
    contract: Callable[[Agreement], Sequence[Clause]] = contract
