"""The events of a ledger file, read fast: what is in the usual form at once, and nothing else.

Whoever keeps a ledger has rows of texts and whole numbers under known keys. These are read here without the
converter, in a seventh of its time. Anything unusual raises :class:`UnusualError`, and the whole file is then
read by the strict reader, which either accepts it or tells every problem with its line.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any, NamedTuple, get_args

import attrs

from socialwork.loading.moments import Moments
from socialwork.tokens.events import TokenEvent


class UnusualError(Exception):
    """Something that the strict reader has to look at."""


class _Plan(NamedTuple):
    """How the rows of one kind of event become events; a tuple, which is taken apart fast.

    Attributes:
        cls: The class.
        moments: The fields that are moments, but for those two that every event has.
        number: The field that is a whole number; none has more than one. Empty for none.
        texts: The field that is a list of texts; likewise.
    """

    cls: Callable[..., TokenEvent]
    moments: tuple[str, ...]
    number: str
    texts: str


def _plan(cls: type[Any]) -> _Plan:
    types = {one.name: get_args(one.type)[0] for one in attrs.fields(cls)}
    moments = [name for name, kind in types.items() if kind in (dt.datetime, dt.datetime | None)]
    (number,) = [name for name, kind in types.items() if kind is int] or [""]
    (texts,) = [name for name, kind in types.items() if kind == tuple[str, ...]] or [""]
    return _Plan(cls, tuple(name for name in moments if name not in ("at", "recorded")), number, texts)


_PLANS = {cls.kind.code: _plan(cls) for cls in get_args(TokenEvent)}


def usual_events(rows: list[dict[str, Any]], moments: Moments) -> tuple[list[TokenEvent], int]:
    """Return the events of *rows*, which are changed on the way, and how many texts stand in their file.

    Keys are texts too: two keys that are the same leave one behind, and a text less than the file has.

    Raises:
        UnusualError: One is not in the usual form.
    """
    events: list[TokenEvent] = []
    texts = 0
    try:
        for row in rows:
            texts += 2 * len(row)
            cls, others, number_name, texts_name = _PLANS[row.pop("kind")]
            number, several = row.pop(number_name, None), row.pop(texts_name, None)
            "".join(row.values())  # the fastest way to ask whether all values are texts
            row["at"] = moments[row["at"]]
            row["recorded"] = moments[row["recorded"]]
            for name in others:
                if name in row:
                    row[name] = moments[row[name]]
            if number is not None:
                row[number_name] = _whole(number)
                texts -= 1
            if several is not None:
                row[texts_name] = _texts(several)
                texts += len(several) - 1
            events.append(cls(**row))
    except (TypeError, ValueError, KeyError, AttributeError):
        raise UnusualError from None
    return events, texts


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) is not list:
        raise TypeError
    "".join(value)
    return tuple(value)
