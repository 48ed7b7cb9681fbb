"""The content of a case in a few letters: equal contents have equal digests, whatever file they came from."""

import datetime as dt
import enum
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from attrs import fields, has

from socialwork.case import Case
from socialwork.remembering import forgetting

LENGTH = 16
"""How many hexadecimal digits a digest has: enough for two cases never to share one by chance."""

_APART = frozenset({"reviews", "waivers"})
"""Parts that say something about the report, not of it."""


@forgetting
def digest_of(case: Case) -> str:
    """Return the digest of *case*: of all it says, without its reviews and the findings that it accepts.

    Fields that hold their default do not count, so that a later version of the library, with more fields,
    gives the same digest.

    >>> from socialwork.loading import load_case
    >>> case = load_case("example:lansia")
    >>> digest_of(case) == digest_of(load_case("example:lansia")), len(digest_of(case))
    (True, 16)
    """
    made = sha256()
    for piece in _pieces(case, _APART):
        made.update(piece.encode("utf-8", "surrogatepass"))
    return made.hexdigest()[:LENGTH]


def _pieces(value: Any, apart: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield what a value says, each piece with its kind and length, so that no two values run together."""
    match value:
        case tuple():
            yield f"({len(value)}"
            for item in value:
                yield from _pieces(item)
        case enum.Enum():
            yield from _piece("e", str(value.value))
        case bytes():
            yield from _piece("b", sha256(value).hexdigest())
        case dt.date():
            yield from _piece("d", value.isoformat())
        case _ if has(type(value)):
            yield from _record(value, apart)
        case _:
            yield from _piece(type(value).__name__, str(value))


def _record(value: Any, apart: frozenset[str]) -> Iterator[str]:
    yield f"<{type(value).__name__}"
    for one in fields(type(value)):
        content = getattr(value, one.name)
        if one.name not in apart and content != one.default:
            yield from _piece("f", one.name)
            yield from _pieces(content)
    yield ">"


def _piece(kind: str, text: str) -> Iterator[str]:
    yield f"{kind}{len(text)}:{text}"
