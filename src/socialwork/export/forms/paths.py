"""Paths: checked against the classes of the models when a form is read, and followed when it is filled."""

import types
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from socialwork.export.forms.roots import THIS, Scope, roots
from socialwork.export.forms.subjects import subjects
from socialwork.people import Client, Guardian, Supervisor
from socialwork.stages import Contract
from socialwork.values.text import Markdown

_PRIVATE = {
    Client: frozenset({"full_name", "born", "birth_place", "address"}),
    Guardian: frozenset({"full_name"}),
    Contract: frozenset({"contact"}),
}
"""What identifies, or may hold a telephone number: it stands in confidential copies only."""

_LOCAL = frozenset({"name", "staff_number"})
"""What identifies a local supervisor; those of the campus are named, as everywhere."""


@frozen
class Kind:
    """What stands at the end of a path.

    Attributes:
        cls: Its class, or that of each where there are *several*.
        several: Whether it is a tuple.
        prose: Whether it is Markdown.
        private: Whether only confidential copies show it.
    """

    cls: Any
    several: bool = False
    prose: bool = False
    private: bool = False


@frozen
class UnknownStep:
    """A path that leads nowhere: the step that nobody knows and those that there are."""

    step: str
    known: tuple[str, ...]


def kind_of(path: str, each: str = "", row: Any = None) -> Kind | UnknownStep:
    """Return what stands at *path*, or the step at which it leads nowhere.

    Args:
        path: The path; one of a column starts at the record of its row.
        each: The kind of records for which the form is filled.
        row: The class of that record.
    """
    first, *steps = path.split(".")
    if row is not None:
        kind = Kind(row)
        steps = [] if path == THIS else [first, *steps]
    elif first == THIS and each in subjects():
        kind = Kind(subjects()[each].cls)
    elif first in roots():
        kind = _read(roots()[first].kind, Kind(object))
    else:
        return UnknownStep(first, (*((THIS,) if each else ()), *roots()))
    for step in steps:
        known = steps_of(kind.cls)
        if step not in known:
            return UnknownStep(step, tuple(known))
        private = step in _PRIVATE.get(kind.cls, ()) or kind.private
        kind = _read(known[step], attrs.evolve(kind, prose=False, private=private))
    return kind


def _read(hint: Any, before: Kind) -> Kind:
    """Return what a value of the type *hint* is, reached through *before*."""
    several, prose = before.several, False
    while (origin := get_origin(hint)) is not None:
        args = get_args(hint)
        if origin is Annotated:
            prose = prose or any(isinstance(mark, Markdown) for mark in args[1:])
            hint = args[0]
        elif origin is tuple:
            several, hint = True, args[0]
        elif origin in (Union, types.UnionType) and type(None) in args:
            rest = [arg for arg in args if arg is not type(None)]
            hint = rest[0] if len(rest) == 1 else object
        else:
            hint = object
    return Kind(hint, several=several, prose=prose, private=before.private)


@cache
def steps_of(cls: Any) -> dict[str, Any]:
    """Return the types of what a path may ask of a *cls*: its fields and its computed values."""
    if not (isinstance(cls, type) and (attrs.has(cls))):
        return {}
    hints = get_type_hints(cls, include_extras=True)
    found = {one.name: hints[one.name] for one in attrs.fields(cls) if not one.name.startswith("_")}
    for name, value in vars(cls).items():
        if isinstance(value, property) and not name.startswith("_"):
            found[name] = get_type_hints(value.fget, include_extras=True).get("return", object)
    return found


# --- following --------------------------------------------------------------------------------


def value_at(path: str, scope: Scope, *, private: bool, row: object = None) -> object:
    """Return what stands at *path*, ``None`` for nothing; through a tuple, all that stands there.

    Args:
        path: A path that :func:`kind_of` knows.
        scope: Where it is looked up.
        private: Whether what identifies is shown.
        row: The record at which it starts, for a column.
    """
    steps = path.split(".")
    found: object = row
    if row is None:
        name = steps.pop(0)
        found = scope.subject.this if name == THIS else roots()[name].of(scope)
    elif path == THIS:
        return row
    for step in steps:
        found = _taken(found, step, private=private)
    return found


def _taken(found: object, step: str, *, private: bool) -> object:
    if isinstance(found, tuple):
        return tuple(_flat(_taken(one, step, private=private) for one in found))
    if found is None or (not private and is_private(found, step)):
        return None
    return getattr(found, step)


def _flat(values: Iterable[object]) -> Iterator[object]:
    for one in values:
        if isinstance(one, tuple):
            yield from one
        elif one is not None and one != "":
            yield one


def is_private(record: object, name: str) -> bool:
    """Return whether the field *name* of *record* stands in confidential copies only."""
    if isinstance(record, Supervisor):
        return record.local and name in _LOCAL
    return name in _PRIVATE.get(type(record), ())
