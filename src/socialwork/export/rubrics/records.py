"""What a rubric may ask a case to hold, by names such as ``assessment.symptoms`` or ``conferences``."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, get_args, get_origin

import attrs
from attrs import frozen

from socialwork.audit.places import locate
from socialwork.case import Case
from socialwork.process.places import at, stage_records
from socialwork.stages import StageRecord
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_APART = frozenset({"title", "stages", "prose", "media", "waivers", "overrides", "reviews"})
_DEEPEST = 2


@frozen(kw_only=True)
class Held:
    """Something that a case holds.

    Attributes:
        path: Its place in the case.
        place: The same for people.
        count: How many there are.
    """

    path: str
    place: Words
    count: int = 1


@cache
def known_records() -> Mapping[str, tuple[str, ...]]:
    """Return the names of what a rubric may ask for, each with its steps from the case or a stage.

    >>> known_records()["contract.consent"], "assessment.symptoms" in known_records()
    (('contract', 'consent'), True)
    """
    found: dict[str, tuple[str, ...]] = {}
    for kind, cls in _stages().items():
        found[kind.code] = (kind.code,)
        found |= {".".join(steps): steps for steps in _steps(cls, (kind.code,))}
    found |= {".".join(steps): steps for steps in _steps(Case, ()) if steps[0] not in _APART}
    return MappingProxyType(found)


def _stages() -> dict[StageKind, type[Any]]:
    return {cls.kind: cls for cls in get_args(StageRecord)}


def _steps(cls: type[Any], before: tuple[str, ...], depth: int = _DEEPEST) -> Iterator[tuple[str, ...]]:
    """Yield the fields of a record, and those of records right in it; what lists hold is only counted."""
    for one in attrs.fields(cls):
        if one.init and not (not before and one.name in _APART):
            steps = (*before, one.name)
            yield steps
            inner = _record(one.type)
            if inner is not None and depth > 1:
                yield from _steps(inner, steps, depth - 1)


def _record(annotation: object) -> type[Any] | None:
    """Return the record that a field holds, alone or as what it may hold; ``None`` for lists and values."""
    if get_origin(annotation) is Annotated:
        return _record(get_args(annotation)[0])
    if isinstance(annotation, type):
        return annotation if attrs.has(annotation) else None
    inner = [found for one in get_args(annotation) if (found := _record(one)) is not None]
    return inner[0] if len(inner) == 1 and get_origin(annotation) is not tuple else None


def held(case: Case, name: str) -> tuple[Held, ...]:
    """Return the places of *case* at which it holds what *name* asks for; nothing where it holds none.

    Args:
        case: The case.
        name: One of :func:`known_records`.
    """
    first, *rest = known_records()[name]
    kinds = {kind.code for kind in StageKind}
    roots = (
        [(path, record) for path, record in stage_records(case) if record.kind.code == first]
        if first in kinds
        else [(first, getattr(case, first))]
    )
    return tuple(one for path, value in roots for one in _held(case, path, value, rest))


def _held(case: Case, path: str, value: Any, rest: list[str]) -> Iterator[Held]:
    for name in rest:
        value, path = getattr(value, name, None), f"{path}.{name}"
    if isinstance(value, tuple):
        if value:
            yield Held(path=path, place=locate(case, path).words, count=len(value))
    elif isinstance(value, str):
        if value.strip():
            yield Held(path=path, place=locate(case, path).words)
    elif value is not None and not (attrs.has(type(value)) and value == _empty(type(value))):
        yield Held(path=path, place=locate(case, path).words)


def _empty(cls: type[Any]) -> object:
    """Return a record of which nothing is told, or ``None`` where one has to tell something."""
    needed = any(one.default is attrs.NOTHING for one in attrs.fields(cls) if one.init)
    return None if needed else cls()


def slot_places(case: Case, slot: str) -> Iterator[Held]:
    """Yield the place of the prose of *slot*, where it has a text."""
    for path, one in at("prose", case.prose):
        if one.slot == slot and one.text.strip():
            yield Held(path=f"{path}.text", place=Words(f"Uraian {slot}", f"Prose {slot}"))
