"""Scalars as they were written: plain ones are typed later, by the schema and not by YAML's guesses."""

from typing import Any

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
"""The plain scalars that mean "no value"."""


class Plain(str):
    """A scalar that stood in a YAML file without quotes; it may become a number, a date, a truth value."""

    __slots__ = ()


def shown(value: Any, width: int = 60) -> str:
    r"""Return *value* as a message quotes it: on one line, shortened.

    >>> shown("satu\ndua"), shown(["a"]), shown(None)
    ('satu dua', '[…]', '')
    """
    if value is None:
        return ""
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list):
        return "[…]" if value else "[]"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    line = " ".join("".join(one if one.isprintable() else " " for one in text[: 4 * width]).split())
    return line if len(line) <= width else line[: width - 1] + "…"
