"""The texts of a case, in which Markdown may refer to something."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Annotated, cast, get_args, get_origin

from attrs import evolve, fields, has

from socialwork.case import Case
from socialwork.tools.base import Tool
from socialwork.values.text import without_comments

_NEVER_PRINTED = frozenset({"media", "waivers", "overrides"})
_NO_PROSE = _NEVER_PRINTED | {"photos", "scans", "references"}


def may_refer(text: str) -> bool:
    """Return whether *text* has a bracket or an anchor in it, by which it may refer to something."""
    return "[" in text or "{#" in text


def texts_at(case: Case, wanted: Callable[[str], bool] = may_refer) -> Iterator[tuple[str, str]]:
    """Return every *wanted* text of the case with its path: by default those that may refer to something.

    Comments in prose are no part of its text.
    """
    if any("<!--" in slot.text for slot in case.prose):
        case = evolve(
            case, prose=tuple(evolve(slot, text=without_comments(slot.text)) for slot in case.prose)
        )
    found: list[tuple[str, str]] = []
    for name in text_fields(Case):
        if name not in _NO_PROSE:
            _collect(name, getattr(case, name), found)
    return iter(found) if wanted is bool else ((path, text) for path, text in found if wanted(text))


def all_texts_at(case: Case) -> tuple[tuple[str, str], ...]:
    """Return every text of the case that a report may print, with its path, as it is written."""
    found: list[tuple[str, str]] = []
    for name in text_fields(Case):
        if name not in _NEVER_PRINTED:
            _collect(name, getattr(case, name), found)
    return tuple(found)


def _collect(path: str, value: object, found: list[tuple[str, str]]) -> None:
    """Add every text inside *value* that is not empty to *found*; a case has thousands of places."""
    cls: type = type(value)
    inside: Iterator[tuple[str, object]]
    if cls is tuple:
        inside = ((f"{path}[{n}]", item) for n, item in enumerate(cast("tuple[object, ...]", value)))
    elif cls is str:
        inside = iter(((path, value),))
    else:
        inside = ((f"{path}.{name}", getattr(value, name)) for name in text_fields(cls))
    for place, item in inside:
        if type(item) is str:
            if item:
                found.append((place, item))
        elif item:
            _collect(place, item, found)


def texts_in(value: object) -> Iterator[str]:
    """Yield every text inside *value* that is not empty, however deep, in no order and without its path."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        cls: type = type(one)
        if cls is str:
            yield cast("str", one)
        elif cls is tuple:
            waiting.extend(cast("tuple[object, ...]", one))
        elif names := text_fields(cls):
            waiting.extend([inner for name in names if (inner := getattr(one, name))])


@cache
def text_fields(cls: type) -> tuple[str, ...]:
    """Return the fields of a record that may hold text, however deep; anything else has none."""
    return tuple(one.name for one in fields(cls) if _may_hold_text(one.type)) if has(cls) else ()


def _may_hold_text(annotation: object) -> bool:
    """Whether a value of that type may be text or hold it, which dates, numbers and terms do not."""
    if isinstance(annotation, type) and not get_args(annotation):
        return annotation in (str, object, Tool) or bool(text_fields(annotation))
    if get_origin(annotation) is Annotated:
        return _may_hold_text(get_args(annotation)[0])
    # What has no arguments here is a name that is not resolved, or anything at all.
    inner = [one for one in get_args(annotation) if one is not Ellipsis]
    return not inner or any(map(_may_hold_text, inner))
