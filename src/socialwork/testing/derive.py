"""Strategies derived from the models themselves: a new field or class needs no line here."""

import datetime as dt
import enum
import types
import typing
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from socialwork.testing.models import type_hints
from socialwork.testing.texts import codes, filled_texts, texts
from socialwork.tools.base import Tool, tool_entries
from socialwork.values.text import is_code, not_blank
from socialwork.values.when import Zone
from socialwork.vocabulary.open import OpenTerm, members

_T = TypeVar("_T")
Maker = Callable[[], st.SearchStrategy[Any]]

MAX_ITEMS = 3
"""How many items a tuple field gets at most; cases stay small enough to read when one fails."""
MAX_OPTIONAL = 6
"""How many of the fields with a default a record fills at most, for the same reason."""

_CLASSES: dict[type, Maker] = {}
_FIELDS: dict[tuple[type, str], Maker] = {}


def makes(cls: type) -> Callable[[Maker], Maker]:
    """Register the strategy of a class whose fields constrain one another."""

    def register(maker: Maker) -> Maker:
        _CLASSES[cls] = maker
        return maker

    return register


def makes_field(cls: type, *names: str) -> Callable[[Maker], Maker]:
    """Register the strategy of fields that a validator limits further than their type."""

    def register(maker: Maker) -> Maker:
        _FIELDS.update(dict.fromkeys([(cls, name) for name in names], maker))
        return maker

    return register


def models(cls: type[_T]) -> st.SearchStrategy[_T]:
    """Make values of any model class, such as ``models(Plan)``."""
    key: Any = cls  # mypy does not see that classes are hashable
    made: st.SearchStrategy[_T] = _model(key)
    return made


@cache
def _model(cls: type) -> st.SearchStrategy[Any]:
    maker = _CLASSES.get(cls)
    return derived(cls) if maker is None else maker()


def derived(cls: type, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Make values of *cls* from the types of its fields; *fixed* gives the strategies of some of them.

    Fields without a default are always drawn, the others a few at a time, so that records
    are small and every field is left out often.
    """
    strategies = fixed | {
        field.name: field_strategy(cls, field) for field in attrs.fields(cls) if field.name not in fixed
    }
    always = {name for name, field in attrs.fields_dict(cls).items() if field.default is attrs.NOTHING}
    optional = sorted(strategies.keys() - always - fixed.keys())
    always |= fixed.keys()
    if not optional:
        return st.builds(cls, **strategies)
    some = st.lists(st.sampled_from(optional), max_size=min(MAX_OPTIONAL, len(optional)), unique=True)
    kwargs = some.flatmap(
        lambda chosen: st.fixed_dictionaries({name: strategies[name] for name in (*sorted(always), *chosen)})
    )
    return kwargs.map(lambda values: cls(**values))


def field_strategy(cls: type, field: "attrs.Attribute[Any]") -> st.SearchStrategy[Any]:
    """Return the strategy of one field of *cls*."""
    maker = _FIELDS.get((cls, field.name))
    if maker is not None:
        return maker()
    if field.validator is is_code:
        return codes()
    if field.validator is not_blank:
        return filled_texts()
    hint = type_hints(cls)[field.name]
    if "year" in field.name or field.name in {"since", "until"}:
        hint = _swap(hint, int, st.integers(1900, 2100))
    return of_type(hint)


def _swap(hint: Any, old: type, new: st.SearchStrategy[Any]) -> Any:
    """Return *hint* with the type *old* replaced by a strategy, where ``X | None`` or ``X`` holds it."""
    bare = typing.get_args(hint)[0] if typing.get_origin(hint) is typing.Annotated else hint
    if bare is old:
        return new
    if typing.get_origin(bare) is types.UnionType and set(typing.get_args(bare)) == {old, type(None)}:
        return st.none() | new
    return hint


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    """Return the strategy of a type as the fields of models name them.

    Raises:
        TypeError: The type is of a kind that no model has used so far.
    """
    if isinstance(hint, st.SearchStrategy):
        return hint
    if typing.get_origin(hint) is not None:
        return _of_generic(typing.get_origin(hint), typing.get_args(hint))
    if hint in _SCALARS:
        return _SCALARS[hint]()
    return _of_class(hint)


def _of_generic(origin: Any, args: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is typing.Annotated:
        return of_type(args[0])
    if origin is tuple:
        return _tuples(args[0])
    return st.one_of([of_type(arg) for arg in args])


def _of_class(hint: Any) -> st.SearchStrategy[Any]:
    if hint is Tool:
        return st.deferred(lambda: st.one_of([models(entry.cls) for entry in tool_entries()]))
    if issubclass(hint, OpenTerm) and not len(hint):
        return st.deferred(lambda: st.sampled_from(list(members(hint))))
    if issubclass(hint, enum.Enum):
        return st.sampled_from(hint)
    if attrs.has(hint):
        return st.deferred(lambda: models(hint))
    message = f"no strategy for the type {hint!r}"
    raise TypeError(message)


def _zones() -> st.SearchStrategy[dt.tzinfo]:
    return st.sampled_from(Zone).map(lambda zone: zone.tzinfo)


_1970 = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - Hypothesis adds the zone
"""From when on the zones of Indonesia are what they are."""

_SCALARS: dict[Any, Maker] = {
    str: texts,
    int: lambda: st.integers(0, 200),
    bool: st.booleans,
    bytes: lambda: st.binary(max_size=8),
    float: lambda: st.floats(0, 200),
    dt.date: lambda: st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)),
    dt.datetime: lambda: st.datetimes(_1970, _1970.replace(year=2100), timezones=_zones()),
    type(None): st.none,
}


def _tuples(item: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """Make tuples; records with a code get different ones, as anchors in a report must differ."""
    unique_by = _code_of if isinstance(item, type) and _has_code(item) else None
    return st.lists(of_type(item), max_size=MAX_ITEMS, unique_by=unique_by).map(tuple)


def _has_code(cls: type) -> bool:
    return attrs.has(cls) and any(field.validator is is_code for field in attrs.fields(cls))


def _code_of(record: Any) -> str:
    """Return the code of a record as file systems without capitals see it."""
    name = next(field.name for field in attrs.fields(type(record)) if field.validator is is_code)
    return str(getattr(record, name)).casefold()
