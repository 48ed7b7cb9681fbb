"""The document tree as JSON with a version, and back: nothing is lost on the way.

Each node is an object with its class under ``"node"`` and, of its fields, those that differ from
their defaults; tuples are arrays and the bytes of pictures are base64. The classes of drawings and of charts
have their package before them (``"figures.Rect"``). The outermost object has ``"format"``, the version of
this layout.
"""

import base64
import binascii
import json
import types
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import attrs

from socialwork.document import charts, design, inline_nodes, nodes
from socialwork.document.nodes import Document
from socialwork.errors import MalformedError, Problem
from socialwork.figures import model
from socialwork.words import Words

FORMAT = 1
"""The version of the layout that this library writes."""

_TAG = "node"


def document_to_json(document: Document, *, indent: int | None = None) -> str:
    """Return *document* as JSON text.

    Args:
        document: The tree.
        indent: How many blanks each level is indented, or ``None`` for one long line.

    >>> document_to_json(Document(parts=()))
    '{"format": 1, "node": "Document", "parts": []}'
    """
    data = {"format": FORMAT, **_written(document)}
    return json.dumps(data, ensure_ascii=False, indent=indent)


def document_from_json(text: str | bytes) -> Document:
    """Return the tree that *text* holds; ``document_from_json(document_to_json(d)) == d``.

    Raises:
        MalformedError: *text* is no JSON, has another format version, or does not fit the nodes.
    """
    try:
        return _document(json.loads(text))
    except MalformedError:
        raise
    except (ValueError, RecursionError) as error:
        raise _malformed("", f"tidak terbaca: {error}", f"cannot be read: {error}") from None


def _document(data: Any) -> Document:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _malformed("format", f"versi yang dikenal hanya {FORMAT}", f"only version {FORMAT} is known")
    content = {name: value for name, value in data.items() if name != "format"}
    return cast("Document", _read(content, Document, "document"))


# --- writing ----------------------------------------------------------------------------------


def _written(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    cls: Any = type(value)
    if cls not in _NODES:
        return value
    out = {_TAG: _NODES[cls]}
    for name, default in _fields(cls):
        content = getattr(value, name)
        if content != default:
            out[name] = _written(content)
    return out


@cache
def _fields(cls: type) -> tuple[tuple[str, Any], ...]:
    return tuple((one.name, one.default) for one in attrs.fields(cls))


# --- reading ----------------------------------------------------------------------------------

_NODES: dict[type, str] = {
    cls: f"{prefix}{cls.__name__}"
    for module, prefix in (
        (design, ""),
        (inline_nodes, ""),
        (nodes, ""),
        (charts, "charts."),
        (model, "figures."),
    )
    for cls in vars(module).values()
    if isinstance(cls, type) and attrs.has(cls)
}
_BY_NAME = {tag: cls for cls, tag in _NODES.items()}
"""Every class that a tree may hold, by its tag."""


def _read(value: Any, kind: Any, path: str) -> Any:
    """Return *value* as the annotated type *kind*; *path* names its place in messages."""
    origin = get_origin(kind)
    if origin is tuple:
        return _read_tuple(value, get_args(kind), path)
    if origin is Literal:
        return _expected(value, value in get_args(kind), path, " | ".join(map(str, get_args(kind))))
    if origin in {Union, types.UnionType}:
        return _read_union(value, get_args(kind), path)
    if attrs.has(kind):
        return _read_node(value, kind, path)
    return _SCALARS[kind](value, path)


def _read_tuple(value: Any, kinds: tuple[Any, ...], path: str) -> tuple[Any, ...]:
    _expected(value, isinstance(value, list), path, "array")
    if kinds[-1] is Ellipsis:
        kinds = kinds[:1] * len(value)
    _expected(value, len(value) == len(kinds), path, f"{len(kinds)} ×")
    return tuple(
        _read(item, kind, f"{path}[{place}]")
        for place, (item, kind) in enumerate(zip(value, kinds, strict=True))
    )


def _read_union(value: Any, kinds: tuple[Any, ...], path: str) -> Any:
    if value is None and type(None) in kinds:
        return None
    members = [kind for kind in kinds if kind is not type(None)]
    if len(members) == 1:
        return _read(value, members[0], path)
    choices = [choice for kind in members if get_origin(kind) is Literal for choice in get_args(kind)]
    if choices:
        return _expected(value, value in choices, path, " | ".join(choices))
    cls = _BY_NAME.get(_tag(value, path))
    _expected(value, cls in members, path, " | ".join(_NODES[kind] for kind in members))
    return _read_node(value, cls, path)


def _read_node(value: Any, cls: Any, path: str) -> Any:
    _expected(value, _tag(value, path) == _NODES[cls], path, _NODES[cls])
    hints = _hints(cls)
    unknown = sorted(set(value) - set(hints) - {_TAG})
    _expected(", ".join(unknown), not unknown, path, " | ".join(hints))
    given = {name: _read(item, hints[name], f"{path}.{name}") for name, item in value.items() if name != _TAG}
    missing = [name for name, default in _fields(cls) if default is attrs.NOTHING and name not in given]
    _expected("", not missing, path, ", ".join(missing))
    return cls(**given)


def _tag(value: Any, path: str) -> str:
    _expected(value, isinstance(value, dict) and isinstance(value.get(_TAG), str), path, f'{{"{_TAG}": …}}')
    return str(value[_TAG])


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


# --- scalars ----------------------------------------------------------------------------------


def _text(value: Any, path: str) -> Any:
    return _expected(value, isinstance(value, str), path, "text")


def _truth(value: Any, path: str) -> Any:
    return _expected(value, isinstance(value, bool), path, "true | false")


def _whole(value: Any, path: str) -> Any:
    return _expected(value, isinstance(value, int) and not isinstance(value, bool), path, "integer")


def _float(value: Any, path: str) -> Any:
    return _expected(value, isinstance(value, int | float) and not isinstance(value, bool), path, "number")


def _bytes(value: Any, path: str) -> bytes:
    _text(value, path)
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise _malformed(path, "bukan base64", "not base64") from None


_SCALARS: dict[Any, Callable[[Any, str], Any]] = {
    str: _text,
    bool: _truth,
    int: _whole,
    float: _float,
    bytes: _bytes,
}


def _expected(value: Any, holds: bool, path: str, what: str) -> Any:  # noqa: FBT001 - a condition
    if holds:
        return value
    raise _malformed(path, f"seharusnya {what}", f"expected {what}", value)


def _malformed(path: str, indonesian: str, english: str, value: object = "") -> MalformedError:
    shown = "" if value == "" else repr(value)[:60]
    return MalformedError([Problem(path=path, value=shown, message=Words(indonesian, english))])
