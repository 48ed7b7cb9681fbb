"""Which classes make up a case: found by walking the types of its fields."""

import enum
import types
import typing
from functools import cache
from typing import Any

import attrs

from socialwork.case import Case
from socialwork.tools.base import Tool, tool_entries


@cache
def type_hints(cls: type) -> dict[str, Any]:
    """Return the types of the fields of *cls*, with what ``Annotated`` says about them."""
    return typing.get_type_hints(cls, include_extras=True)


def model_classes(root: type = Case) -> tuple[type, ...]:
    """Return every attrs class that a value of *root* can hold, *root* first, registered tools included.

    >>> from socialwork.people import Client
    >>> Client in model_classes()
    True
    """
    found: dict[type, None] = {}
    _walk(root, found)
    return tuple(found)


def _walk(hint: Any, found: dict[type, None]) -> None:
    for cls in _classes_in(hint):
        if cls in found:
            continue
        found[cls] = None
        for attribute in attrs.fields(cls):
            _walk(type_hints(cls)[attribute.name], found)


def _classes_in(hint: Any) -> list[type]:
    if hint is Tool:
        return [entry.cls for entry in tool_entries()]
    if isinstance(hint, type) and attrs.has(hint):
        return [hint]
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return []
    if typing.get_origin(hint) in {typing.Annotated, tuple, types.UnionType, typing.Union}:
        return [cls for part in typing.get_args(hint) for cls in _classes_in(part)]
    return []
