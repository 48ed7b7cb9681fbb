"""Which classes are models: found by walking the types of the fields of cases, agreements and events."""

import enum
import types
import typing
from functools import cache
from typing import Any

import attrs

from socialwork.case import Case
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.contingencies import GroupContingency
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.good_behavior_game import GoodBehaviorGame
from socialwork.tokens.thinning import ThinningPlan, ThinningSession
from socialwork.tools.base import Tool, tool_entries

ROOTS: tuple[Any, ...] = (
    Case,
    Agreement,
    TokenEvent,
    ThinningPlan,
    ThinningSession,
    GroupContingency,
    GoodBehaviorGame,
)
"""The models from which every other one is reached."""


@cache
def type_hints(cls: type) -> dict[str, Any]:
    """Return the types of the fields of *cls*, with what ``Annotated`` says about them."""
    return typing.get_type_hints(cls, include_extras=True)


def model_classes(*roots: Any) -> tuple[type, ...]:
    """Return every attrs class that a value of *roots* can hold, themselves first, registered tools included.

    Without *roots*, these are all models: cases, agreements, token events, thinning plans,
    group contingencies.

    >>> from socialwork.people import Client
    >>> Client in model_classes()
    True
    """
    found: dict[type, None] = {}
    for root in roots or ROOTS:
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
