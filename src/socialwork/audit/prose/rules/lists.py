"""The word lists of the rules, which stand as data in ``data/language``."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen


@frozen
class Opposite:
    """Two statements about one person that cannot both hold, and words of which the first one holds some."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    words: frozenset[str]


@cache
def word_list(name: str) -> dict[str, Any]:
    """Return a list as data."""
    return tomllib.loads((files("socialwork") / "data" / "language" / f"{name}.toml").read_text("utf-8"))


@cache
def opposites() -> tuple[Opposite, ...]:
    """Return the statements that deny each other."""
    return tuple(
        Opposite(
            _any(pair["one"]),
            _any(pair["other"]),
            frozenset(re.findall(r"[a-z]{4,}", " ".join(pair["one"]))) - _COMMON,
        )
        for pair in word_list("opposites")["opposite"]
    )


_COMMON = frozenset(
    {"tidak", "sama", "sekali", "telah", "sudah", "klien", "pernah", "seorang", "bersama", "dengan"}
)


def _any(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})", re.IGNORECASE)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=lambda one: (-len(one), one))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)


def words_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of *words*, whole and in any case."""
    return _pattern(tuple(words))
