"""The open family of assessment tools: a registry by stable code."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TypeVar

from attrs import frozen

from socialwork.words import Words


class Tool:
    """The marker base of every assessment tool; a subclass is registered with :func:`tool`."""

    __slots__ = ()


class Guide(Tool):
    """The base of every tool that is a guide for gathering data rather than a picture of what was found."""

    __slots__ = ()


@frozen
class ToolEntry:
    """One registered tool: its code in case files, its class and its name in both languages."""

    code: str
    cls: type[Tool]
    words: Words


_T = TypeVar("_T", bound=Tool)
_REGISTRY: dict[str, ToolEntry] = {}
_BUILT_IN = (
    "body_map",
    "bpss",
    "circles",
    "culturagram",
    "ecomap",
    "genogram",
    "group_needs",
    "guides",
    "life_road_map",
    "life_timeline",
    "member_change",
    "mind_map",
    "observations",
    "problem_tree",
    "questionnaires",
    "sociometry",
)
"""The modules of the tools that the library brings, in order; they load when the registry is first asked."""


def tool(code: str, words: Words) -> Callable[[type[_T]], type[_T]]:
    """Register a tool under *code*; a second class under the same code is refused.

    Raises:
        ValueError: The code is taken.
    """

    def register(cls: type[_T]) -> type[_T]:
        if _place(cls.__module__) == len(_BUILT_IN):
            _load_built_in()  # or a code of the library would look free
        if code in _REGISTRY:
            message = f"tool {code!r} is registered already, by {_REGISTRY[code].cls.__name__}"
            raise ValueError(message)
        _REGISTRY[code] = ToolEntry(code, cls, words)
        return cls

    return register


def tool_entries() -> tuple[ToolEntry, ...]:
    """Return every registered tool: those of the library, then others in order of registration."""
    _load_built_in()
    return tuple(sorted(_REGISTRY.values(), key=lambda entry: _place(entry.cls.__module__)))


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


@cache
def _load_built_in() -> None:
    for name in _BUILT_IN:
        import_module(f"socialwork.tools.{name}")


def _place(module: str) -> int:
    """Return where the tools of a module stand: other packages come last."""
    room, _, name = module.rpartition(".")
    return _BUILT_IN.index(name) if room == "socialwork.tools" else len(_BUILT_IN)
