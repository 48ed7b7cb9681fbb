"""From a path such as ``stages[3].symptoms[0]`` to words for people and to its order in the case."""

import re
from typing import Any

import attrs
from attrs import frozen

from socialwork.case import Case
from socialwork.records import CaseConference
from socialwork.stages import StageRecord
from socialwork.techniques import TechniqueUse
from socialwork.tools import Tool, tool_entry
from socialwork.words import Words

_STEP = re.compile(r"(\w+)|\[(\d+)\]")


@frozen
class Place:
    """A place in a case.

    Attributes:
        words: What people call it, such as ``Asesmen › Gejala masalah S1``.
        order: By which places are sorted as they stand in the case.
    """

    words: Words
    order: tuple[int, ...]


def locate(case: Case, path: str) -> Place:
    """Return the place that *path* names; what cannot be followed is kept as it is written.

    The words are the labels of the fields on the way, so a new field needs nothing here.
    """
    here: Any = case
    parts: list[Words] = []
    order: list[int] = []
    for name, number in _STEP.findall(path):
        if number:
            here = here[int(number)] if isinstance(here, tuple) and int(number) < len(here) else None
            order.append(int(number))
            _name_item(parts, here, int(number))
        else:
            # A field without a label is called by its own name.
            known = _fields(type(here)) if attrs.has(type(here)) else {}
            position, label = known.get(name, (-1, Words(name, name)))
            here = getattr(here, name, None)
            order.append(position)
            parts.append(label)
    if not parts:
        parts.append(Words("Kasus", "Case"))
    joined = Words(" › ".join(part.id for part in parts), " › ".join(part.en for part in parts))
    return Place(joined, tuple(order))


_KNOWN: dict[type, dict[str, tuple[int, Words]]] = {}


def _fields(cls: type) -> dict[str, tuple[int, Words]]:
    """Return position and label of each field of *cls*; read once from its annotations."""
    if cls not in _KNOWN:
        _KNOWN[cls] = {
            field.name: (n, next(_labels(field.type), Words(field.name, field.name)))
            for n, field in enumerate(attrs.fields(cls))
        }
    return _KNOWN[cls]


def _labels(annotation: Any) -> Any:
    return (item for item in getattr(annotation, "__metadata__", ()) if isinstance(item, Words))


def _name_item(parts: list[Words], item: Any, number: int) -> None:
    """Name an item behind its list: a stage instead of it, anything else by its code, kind or number."""
    if isinstance(item, StageRecord):
        parts[-1] = item.kind.words
        return
    label = _item_label(item) or Words(str(number + 1), str(number + 1))
    last = parts.pop() if parts else Words("", "")
    parts.append(Words(f"{last.id} {label.id}".strip(), f"{last.en} {label.en}".strip()))


def _item_label(item: Any) -> Words | None:
    if isinstance(item, Tool):
        return tool_entry(item).words
    if isinstance(item, TechniqueUse):
        return Words(item.technique.label("id"), item.technique.label("en"))
    if isinstance(item, CaseConference):
        return Words(item.number.code, item.number.code)
    code = getattr(item, "code", None)
    return Words(code, code) if isinstance(code, str) else None
