"""The open family of assessment tools: a registry by stable code."""

from collections.abc import Callable
from typing import TypeVar

from attrs import frozen

from socialwork.words import Words


class Tool:
    """The marker base of every assessment tool; a subclass is registered with :func:`tool`."""

    __slots__ = ()


@frozen
class ToolEntry:
    """One registered tool: its code in case files, its class and its name in both languages."""

    code: str
    cls: type[Tool]
    words: Words


_T = TypeVar("_T", bound=Tool)
_REGISTRY: dict[str, ToolEntry] = {}


def tool(code: str, words: Words) -> Callable[[type[_T]], type[_T]]:
    """Register a tool under *code*; a second class under the same code is refused.

    Raises:
        ValueError: The code is taken.
    """

    def register(cls: type[_T]) -> type[_T]:
        if code in _REGISTRY:
            message = f"tool {code!r} is registered already, by {_REGISTRY[code].cls.__name__}"
            raise ValueError(message)
        _REGISTRY[code] = ToolEntry(code, cls, words)
        return cls

    return register


def tool_entries() -> tuple[ToolEntry, ...]:
    """Return every registered tool, in order of registration."""
    return tuple(_REGISTRY.values())


def tool_entry(record: Tool | type[Tool]) -> ToolEntry:
    """Return the entry of a tool or of its class.

    Raises:
        LookupError: The class is not registered.
    """
    cls = record if isinstance(record, type) else type(record)
    for entry in _REGISTRY.values():
        if entry.cls is cls:
            return entry
    message = f"{cls.__name__} is not a registered tool"
    raise LookupError(message)
