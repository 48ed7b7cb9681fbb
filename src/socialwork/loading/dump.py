"""Records to plain data in the layout of case files: order of the classes, no defaults, terms by code."""

import base64
import datetime as dt
from functools import cache
from typing import Any, get_args

import attrs

from socialwork.case import FORMAT, Case
from socialwork.instruments.answers import Answer
from socialwork.stages import StageRecord
from socialwork.tools.base import Tool, tool_entry
from socialwork.values.measure import Count
from socialwork.values.when import Clock
from socialwork.vocabulary.term import Term

_STAGES = get_args(StageRecord)


def plain_case(case: Case, *, prose: dict[str, str | None], media: dict[str, bytes | None]) -> dict[str, Any]:
    """Return *case* as the mapping that a case file holds, its version first.

    Args:
        case: The case.
        prose: What stands under ``prose``: a text, or ``None`` for one that has a file of its own.
        media: What stands under ``media``, likewise.
    """
    data: dict[str, Any] = {"format": FORMAT}
    data.update(plain(attrs.evolve(case, prose=(), media=())))
    if prose:
        data["prose"] = dict(prose)
    if media:
        data["media"] = {name: plain(content) for name, content in media.items()}
    return data


def plain(value: Any) -> Any:
    """Return *value* as mappings, lists and scalars; dates stay dates.

    >>> from socialwork.values.evidence import Evidence
    >>> from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
    >>> plain(Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW))
    {'source': 'client', 'method': 'interview'}
    """
    if isinstance(value, str | int | float | dt.date | None):
        return value
    if isinstance(value, tuple):
        return _several(value)
    if isinstance(value, Term):
        return value.code
    if isinstance(value, Count | Clock):
        return str(value)
    if isinstance(value, bytes):
        return base64.encodebytes(value).decode("ascii")
    return _record(value)


def _several(values: tuple[Any, ...]) -> Any:
    """Return a list, or a mapping of items to numbers where *values* are answers."""
    if values and isinstance(values[0], Answer):
        return {answer.item: answer.value for answer in values}
    return [plain(item) for item in values]


def _record(record: Any) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if isinstance(record, _STAGES):
        data["stage"] = record.kind.code
    elif isinstance(record, Tool):
        data["tool"] = tool_entry(record).code
    for name, default in _fields(record.__class__):
        value = getattr(record, name)
        if value != default:
            data[name] = plain(value)
    return data


@cache
def _fields(cls: type) -> tuple[tuple[str, Any], ...]:
    """Return the names of the fields of *cls* with their defaults."""
    return tuple((field.name, _default(field.default)) for field in attrs.fields(cls))


def _default(default: Any) -> Any:
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
