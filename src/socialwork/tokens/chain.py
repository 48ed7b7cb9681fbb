"""The hash chain of a ledger: each link seals the event, what it changed, and the link before."""

import datetime as dt
from collections.abc import Callable
from hashlib import sha256
from operator import attrgetter
from typing import Any, get_args

import attrs

from socialwork.tokens.events import Earn, TokenEvent

START = b"\0" * 32
"""The link before the first event."""


def link(before: bytes, event: TokenEvent, amount: int) -> bytes:
    """Return the link of *event*, which changed the balance by *amount*, after *before*.

    Two ledgers with the same last link hold the same events with the same amounts in the same order.
    """
    return sha256(before + canonical(event, amount)).digest()


def canonical(event: TokenEvent, amount: int) -> bytes:
    """Return the bytes that stand for an event: its kind, its fields, its moments, its amount.

    Texts are quoted, so that no text can pass for the end of another one. Moments are told in microseconds,
    so that two ways of writing the same one, in two time zones, are the same: the first as the time since
    1970, the others as the time since the first.
    """
    at = event.at
    start, delay = (at - _EPOCH) // _TICK, (event.recorded - at) // _TICK
    if isinstance(event, Earn):
        return f"{_of_earn(event)}{start},{delay},{amount}".encode()
    code, fields = _FIELDS[type(event)]
    return f"{code}{fields(event)!r}{start},{delay},{amount}".encode()


def _of_earn(event: Earn) -> str:
    """Return what stands for a success: most events are one, so that it is spelled out for speed."""
    at, given, praised = event.at, event.delivered, event.praised
    wait = None if given is None else (given - at) // _TICK
    praise = None if praised is None else (praised - at) // _TICK
    texts = f"{event.id!r}{event.client!r}{event.by!r}{event.behaviour!r}"
    return f"earn{texts}{event.opportunity},{wait},{praise},"


def _getter(cls: type[Any]) -> tuple[str, Callable[[Any], Any]]:
    """Return the code of a kind of event, and what reads all its fields but the moments."""
    return cls.kind.code, attrgetter(*(one.name for one in attrs.fields(cls) if one.name not in _MOMENTS))


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_TICK = dt.timedelta(microseconds=1)
_MOMENTS = {"at", "recorded"}
_FIELDS = {cls: _getter(cls) for cls in get_args(TokenEvent) if cls is not Earn}
