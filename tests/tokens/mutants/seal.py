"""What a hash chain promises: whoever changes anything in an entry changes its link."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs

from socialwork.tokens.chain import START, link
from socialwork.tokens.events import TokenEvent

_TICK = dt.timedelta(microseconds=1)


def sealed(event: TokenEvent, amount: int) -> None:
    """Check that every change of an entry changes its link, and another way of writing it does not.

    Raises:
        AssertionError: Something can be changed without a trace.
    """
    seal = link(START, event, amount)
    assert link(b"\1" * 32, event, amount) != seal, "the link before can be changed"
    for other in {amount + 1, amount - 1, -amount} - {amount}:
        assert link(START, event, other) != seal, f"the amount {amount} can become {other}"
    for name, changed in _changes(event):
        assert link(START, changed, amount) != seal, f"{name} can become {getattr(changed, name)!r}"
    same = attrs.evolve(event, at=event.at.astimezone(dt.UTC))
    assert link(START, same, amount) == seal, "the same moment in another time zone is another link"


def _changes(event: TokenEvent) -> Iterator[tuple[str, TokenEvent]]:
    for one in attrs.fields(type(event)):
        for value in _others(getattr(event, one.name)):
            yield one.name, attrs.evolve(event, **{one.name: value})
    yield "at", _moved(event)
    yield "id", attrs.evolve(event, id=event.id + event.client[:1], client=event.client[1:])


def _moved(event: TokenEvent) -> TokenEvent:
    """Return *event* with all its moments a microsecond later, so that no time between them tells."""
    moments = {name: value for name, value in attrs.asdict(event).items() if isinstance(value, dt.datetime)}
    return attrs.evolve(event, **{name: value + _TICK for name, value in moments.items()})


def _others(value: Any) -> tuple[Any, ...]:
    match value:
        case str():
            return (value + "x",)
        case int():
            return (value + 1,)
        case dt.datetime():
            return (value + _TICK, value - _TICK)
        case tuple():
            return ((*value, "x"),)
        case _:
            return (dt.datetime(2023, 9, 25, tzinfo=dt.UTC),)
