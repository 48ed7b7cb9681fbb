"""The texts of a case in which Markdown may refer to something."""

from collections.abc import Iterator
from typing import Any

import attrs

from socialwork.case import Case
from socialwork.process.places import at

_NO_PROSE = frozenset({"media", "waivers", "overrides", "photos", "references"})


def texts_at(case: Case) -> Iterator[tuple[str, str]]:
    """Return every text of the case with a bracket or an anchor in it, with its path."""
    for field in attrs.fields(Case):
        if field.name not in _NO_PROSE:
            yield from _texts(field.name, getattr(case, field.name))


def _texts(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if "[" in value or "{#" in value:
            yield path, value
    elif isinstance(value, tuple):
        for place, item in at(path, value):
            yield from _texts(place, item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _texts(f"{path}.{field.name}", getattr(value, field.name))
