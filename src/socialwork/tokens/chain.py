"""The hash chain of a ledger: each link seals the event, what it changed, and the link before."""

import datetime as dt
from collections.abc import Callable
from hashlib import sha256
from operator import attrgetter
from typing import Any, get_args

import attrs

from socialwork.tokens.events import TokenEvent

START = b"\0" * 32
"""The link before the first event."""

_Getter = Callable[[Any], Any]


def link(before: bytes, event: TokenEvent, amount: int) -> bytes:
    """Return the link of *event*, which changed the balance by *amount*, after *before*.

    Two ledgers with the same last link hold the same events with the same amounts in the same order.
    """
    return sha256(before + canonical(event, amount)).digest()


def canonical(event: TokenEvent, amount: int) -> bytes:
    """Return the bytes that stand for an event: its kind, its texts, its moments and numbers, its amount.

    Texts are quoted, so that no text can pass for the end of another one; moments stand as seconds after
    the first of them.
    """
    texts, moments, others = _FIELDS[type(event)]
    at = event.at
    after = [None if one is None else (one - at).total_seconds() for one in moments(event)]
    return f"{event.kind.code}{texts(event)!r}{at}{after}{others(event)!r}{amount}".encode()


def _getters(cls: type[Any]) -> tuple[_Getter, _Getter, _Getter]:
    """Return what reads the texts of an event, its moments, and all else."""
    names = {field.name: get_args(field.type)[0] for field in attrs.fields(cls)}
    moments = [name for name, type_ in names.items() if type_ in (dt.datetime, dt.datetime | None)]
    numbers = [name for name, type_ in names.items() if type_ is int]
    texts = [name for name in names if name not in (*moments, *numbers)]
    return attrgetter(*texts), attrgetter(*moments), attrgetter(*numbers) if numbers else _nothing


def _nothing(_event: Any) -> None:
    return None


_FIELDS = {cls: _getters(cls) for cls in get_args(TokenEvent)}
