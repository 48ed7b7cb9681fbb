"""A template as the text of its file: what :func:`socialwork.load_template` reads again."""

import json
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import attrs

from socialwork.export.template.model import TemplateFile

_TABLES = frozenset({"page", "style", "front", "chapter", "section", "back", "appendix"})
"""What stands in tables of its own; all else that is made of parts stands in one line."""


def template_text(template: TemplateFile) -> str:
    """Return *template* as TOML; values that go without saying are left out."""
    return "\n".join(_table(template, ())).strip("\n") + "\n"


def _table(record: Any, path: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a record: its values, then the tables inside it."""
    inner: list[tuple[str, Any]] = []
    for key, value in _said(record):
        if key in _TABLES or isinstance(value, Mapping) or attrs.has(type(value)):
            inner.append((key, value))
        else:
            yield f"{key} = {_value(value)}"
    for key, value in inner:
        yield from _inner(value, (*path, key))


def _inner(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    name = ".".join(path)
    if isinstance(value, Mapping):
        yield from ("", f"[{name}]", *(f"{json.dumps(key)} = {_value(one)}" for key, one in value.items()))
    elif attrs.has(type(value)):
        yield from ("", f"[{name}]", *_table(value, path))
    else:
        for one in value:
            yield from ("", f"[[{name}]]", *_table(one, path))


def _said(record: Any) -> Iterator[tuple[str, Any]]:
    """Yield names and values of a record that differ from what goes without saying."""
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        default = field.default.factory() if isinstance(field.default, attrs.Factory) else field.default  # type: ignore[arg-type]
        if value is not None and (field.name == "format" or value != default):
            yield field.name, value


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _quoted(str(value.value))
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return f"{{ {', '.join(f'{key} = {_value(one)}' for key, one in _said(value))} }}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
