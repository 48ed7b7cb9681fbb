"""Strategies for histories: events that mostly apply, and hostile ones among them."""

from collections.abc import Collection

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.dice import Dice, drawn
from socialwork.testing.tokens.hostile import twisted
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.scribe import Move, Scribe
from socialwork.testing.tokens.scripts import VOLLEY, scripts_for
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent
from socialwork.vocabulary.tokens import TokenEventKind as Kind

MOST_EVENTS = 12
"""How many moves a history has at most."""

_KINDS = (
    *(Kind.EARN,) * 8,
    *(Kind.EXCHANGE,) * 4,
    *(Kind.FINE,) * 4,
    *(Kind.REVERSE,) * 3,
    *(Kind.BONUS,) * 2,
    *(Kind.EXPIRE,) * 2,
    Kind.PRAISE,
    Kind.AGREE,
    Kind.LEVEL,
    Kind.BALANCE,
)
_TWISTS = (*(0,) * 76, *range(1, 37), *(VOLLEY,) * 3)  # two of three moves are as they should be
_PAUSES = (*(0,) * 14, 6, 6, 8, 9, 10, 11)
_BACKS = (*(0,) * 8, 6, 7, 8, 9)
_UNSIGNED = (*(0,) * 12, 1, 2, 4, 5)  # mostly every client has signed every version at the start


@frozen(repr=False)
class History:
    """An agreement and events recorded under it, most of which break no rule."""

    agreement: Agreement
    events: tuple[TokenEvent, ...]

    def __repr__(self) -> str:
        """Return how much it is; failures print the events as a table instead."""
        return f"<history of {len(self.events)} events>"


def histories(
    agreement: st.SearchStrategy[Agreement],
    *,
    without: Collection[Ability] = (),
    hostile: bool = True,
    most: int = MOST_EVENTS,
) -> st.SearchStrategy[History]:
    """Make histories under agreements.

    Args:
        agreement: Of the agreements.
        without: What the engine cannot do; no event asks for it.
        hostile: Whether events are wrong at times; otherwise only those are kept that apply.
        most: How many moves at most, besides those of a script.
    """
    return agreement.flatmap(
        lambda rules: drawn(lambda dice: history(dice, rules, without, hostile=hostile, most=most))
    )


def history(
    dice: Dice,
    agreement: Agreement,
    without: Collection[Ability] = (),
    *,
    hostile: bool = True,
    most: int = MOST_EVENTS,
) -> History:
    """Return a history by the choices of *dice*; see :func:`histories`."""
    unsigned = dice.pick(_UNSIGNED) if hostile else 0
    steps = [_move(dice, hostile=hostile) for _ in range(dice.number(1, most))]
    script = dice.pick(scripts_for(agreement)).moves if hostile else ()
    scribe = Scribe(agreement, without, unsigned)
    for step in (*steps, *script) if dice.one_in(3) else (*script, *steps):
        scribe.write(step, twisted)
    kept = scribe.events if hostile else [one.event for one in scribe.facts.done]
    return History(agreement, tuple(kept))


def events(agreement: Agreement) -> st.SearchStrategy[TokenEvent]:
    """Make one event that applies or nearly does, after a few others."""
    made = histories(st.just(agreement), most=4).filter(lambda one: bool(one.events))
    return made.map(lambda one: one.events[-1])


def _move(dice: Dice, *, hostile: bool) -> Move:
    return Move(
        kind=dice.pick(_KINDS),
        who=dice.number(0, 1),
        what=dice.number(0, 7),
        pause=dice.pick(_PAUSES),
        back=dice.pick(_BACKS),
        twist=dice.pick(_TWISTS) if hostile else 0,
    )
