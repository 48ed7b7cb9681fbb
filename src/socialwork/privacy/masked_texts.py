"""Texts of a record changed wherever they stand, codes and names of files left as they are."""

from collections.abc import Callable
from typing import Any

from attrs import evolve

from socialwork.process.texts import text_fields

Changed = Callable[[str, str], str]
"""Makes a new text of a path and the text that stands there."""

_KEPT = frozenset({"code", "under", "file", "doi", "url", "format"})
"""Fields that no reader sees as text, or that belong to published works."""


def with_texts(path: str, value: Any, change: Changed) -> Any:
    """Return *value* with every text in it replaced by what *change* makes of it.

    What is unchanged is kept as the same object.

    Args:
        path: Where *value* stands.
        value: A text, a record, or a tuple of such.
        change: Makes a new text.
    """
    if isinstance(value, str):
        return change(path, value)
    if isinstance(value, tuple):
        items = tuple(with_texts(f"{path}[{n}]", item, change) for n, item in enumerate(value))
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    cls: type = type(value)
    new: dict[str, Any] = {}
    for name in text_fields(cls):
        if name in _KEPT:
            continue
        old = getattr(value, name)
        made = with_texts(f"{path}.{name}" if path else name, old, change)
        if made is not old:
            new[name] = made
    return evolve(value, **new) if new else value
