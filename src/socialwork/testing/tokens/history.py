"""Strategies for histories: events that mostly apply, and hostile ones among them."""

from collections.abc import Collection

from attrs import frozen
from hypothesis import strategies as st

from socialwork.testing.tokens.hostile import twisted
from socialwork.testing.tokens.protocol import Ability
from socialwork.testing.tokens.scribe import Move, Scribe
from socialwork.testing.tokens.strategies import Draw
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.events import TokenEvent
from socialwork.vocabulary.tokens import TokenEventKind as Kind

MOST_EVENTS = 24
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
_PLAIN = 70  # so many of a hundred moves are as they should be
_WAYS = 36
_UNSIGNED = (*(0,) * 12, 1, 2, 4, 5)  # mostly every client has signed every version at the start


@frozen(repr=False)
class History:
    """An agreement and events recorded under it, most of which break no rule."""

    agreement: Agreement
    events: tuple[TokenEvent, ...]

    def __repr__(self) -> str:
        """Return how much it is; failures print the events as a table instead."""
        return f"<history of {len(self.events)} events>"


def moves(*, hostile: bool = True) -> st.SearchStrategy[Move]:
    """Make steps of a history; *hostile* ones are wrong in one way at times."""
    detail = st.integers(
        0, 2 * 8 * 20 * 12 - 1
    )  # one draw for four numbers: most of the time goes into draws
    wrong = st.integers(0, _PLAIN + _WAYS).map(lambda n: max(n - _PLAIN, 0)) if hostile else st.just(0)
    return st.builds(_move, st.sampled_from(_KINDS), detail, wrong)


def _move(kind: Kind, detail: int, twist: int) -> Move:
    detail, what = divmod(detail, 8)
    detail, pause = divmod(detail, 20)
    back, who = divmod(detail, 2)
    return Move(kind, who, what, pause, back, twist)


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
        most: How many moves at most.
    """
    step = moves(hostile=hostile)
    unsigned = st.sampled_from(_UNSIGNED) if hostile else st.just(0)
    return st.builds(
        lambda rules, left_out, steps: _written(rules, left_out, steps, without, hostile=hostile),
        agreement,
        unsigned,
        st.integers(1, most).flatmap(lambda n: st.lists(step, min_size=n, max_size=n)),
    )


def _written(
    agreement: Agreement, unsigned: int, steps: list[Move], without: Collection[Ability], *, hostile: bool
) -> History:
    scribe = Scribe(agreement, without, unsigned)
    for step in steps:
        scribe.write(step, twisted)
    kept = scribe.events if hostile else [one.event for one in scribe.facts.done]
    return History(agreement, tuple(kept))


@st.composite
def events(draw: Draw, agreement: Agreement) -> TokenEvent:
    """Make one event that applies or nearly does, after a few others."""
    made: History = draw(histories(st.just(agreement), most=4).filter(lambda one: bool(one.events)))
    return made.events[-1]
