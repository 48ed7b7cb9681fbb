"""From the exceptions of the converter to problems that name place, value, expectation and suggestion."""

from collections.abc import Iterator
from typing import Any

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)

from socialwork.errors import Problem
from socialwork.loading.converter import converter
from socialwork.loading.labels import label_of
from socialwork.loading.messages import explained
from socialwork.loading.origin import Marks, Origin, Path
from socialwork.loading.plain import shown
from socialwork.loading.refusal import Refusal
from socialwork.loading.suggestions import closest
from socialwork.loading.unions import TagRefusal, listed
from socialwork.words import Words

_UNKNOWN = Words("kunci tidak dikenal", "unknown key")
_UNKNOWN_LIST = Words("kunci tidak dikenal; yang ada: {known}", "unknown key; there are: {known}")
_COMMA = Words(
    "teks yang memuat koma di dalam { … } perlu tanda kutip", "text with a comma inside { … } needs quotes"
)
_MISSING = Words("kunci `{key}` ({label}) wajib ada", "the key `{key}` ({label}) is required")


def problems_of(error: Exception, data: Any, origin: Origin) -> list[Problem]:
    """Return every problem behind *error*, which structuring *data* has raised."""
    return list(_Explainer(data, origin).walk(error, ()))


class _Explainer:
    """Walks the tree of exceptions beside the data."""

    def __init__(self, data: Any, origin: Origin) -> None:
        self.data = data
        self.origin = origin
        self.marks: Marks = origin.marks()

    def walk(self, error: Exception, path: Path) -> Iterator[Problem]:
        """Yield the problems of *error*, which arose at *path*."""
        if isinstance(error, ClassValidationError):
            yield from self.record(error, path)
        elif isinstance(error, IterableValidationError):
            for each in error.exceptions:
                yield from self.walk(each, path + _step(each))
        elif isinstance(error, TagRefusal):
            yield self.at((*path, error.tag), error.message, error.suggestion)
        elif isinstance(error, Refusal):
            yield self.at(path, error.message, error.suggestion)
        elif isinstance(error, ValueError):
            yield self.at(path, explained(error))
        else:
            raise error

    def record(self, error: ClassValidationError, path: Path) -> Iterator[Problem]:
        """Yield the problems of one record: of its keys, its values and the record as a whole."""
        failed: set[str] = set()
        for each in error.exceptions:
            if isinstance(each, ForbiddenExtraKeysError):
                yield from self.unknown(each, path)
                continue
            step = _step(each)
            if not step:
                continue  # the record as a whole: found again below, part by part
            failed.add(str(step[0]))
            if isinstance(each, KeyError):
                yield self.missing(error.cl, str(step[0]), path)
            else:
                yield from self.walk(each, path + step)
        for name, wrong in _impossible(error.cl, _look_up(self.data, path), failed):
            yield self.at((*path, name) if name else path, explained(wrong))

    def unknown(self, error: ForbiddenExtraKeysError, path: Path) -> Iterator[Problem]:
        """Yield a problem for each key that the record does not have."""
        fields = attrs.fields(error.cl)
        known = {field.name: field.name for field in fields}
        for field in fields:
            label = label_of(error.cl, field.name)
            known.setdefault(label.id, field.name)
            known.setdefault(label.en, field.name)
        every = _UNKNOWN_LIST.format(known=listed(field.name for field in fields))
        for key in sorted(error.extra_fields):
            near = closest(key, known)
            if near is None and " " in key and _look_up(self.data, (*path, key)) is None:
                near = _COMMA
            yield self.at((*path, key), _UNKNOWN if near else every, near, key=True)

    def missing(self, cls: type, name: str, path: Path) -> Problem:
        """Return the problem of a required key that is not there."""
        label = label_of(cls, name)
        message = Words(
            _MISSING.id.format(key=name, label=label.id), _MISSING.en.format(key=name, label=label.en)
        )
        return self.at((*path, name), message)

    def at(
        self, path: Path, message: Words, suggestion: Words | None = None, *, key: bool = False
    ) -> Problem:
        """Return a problem at *path* with the value that stands there."""
        value = shown(_look_up(self.data, path))
        return self.origin.problem(
            path, message, value=value, suggestion=suggestion, key=key, marks=self.marks
        )


def _step(error: Exception) -> Path:
    """Return the last step of the path of *error*, or nothing when it concerns the whole record."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def _look_up(data: Any, path: Path) -> Any:
    for part in path:
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return None
    return data


def _impossible(cls: type, raw: Any, failed: set[str]) -> Iterator[tuple[str, ValueError]]:
    """Yield what the validators of *cls* refuse, one by one, and in the end what the whole record refuses.

    Building the record stops at the first; here each field that can be read is judged by itself.
    """
    fields = attrs.fields(cls)
    record: Any = object.__new__(cls)
    for field in fields:
        if field.name in failed:
            continue
        if field.name in raw:
            object.__setattr__(record, field.name, _structured(raw[field.name], field.type))
        elif field.default is not attrs.NOTHING:
            object.__setattr__(record, field.name, _default(field.default))
    found = False
    for field in fields:
        if field.validator is not None and field.name not in failed:
            for wrong in _refused_by(field, record):
                found = True
                yield field.name, wrong
    if not found and not failed and hasattr(record, "__attrs_post_init__"):
        try:
            record.__attrs_post_init__()
        except ValueError as wrong:
            yield "", wrong


def _structured(raw: Any, type_: Any) -> Any:
    return converter().structure(raw, type_)


def _default(default: Any) -> Any:
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]


def _refused_by(field: "attrs.Attribute[Any]", record: Any) -> Iterator[ValueError]:
    try:
        field.validator(record, field, getattr(record, field.name))  # type: ignore[misc]
    except ValueError as wrong:
        yield wrong
    except AttributeError:
        return  # it compares with a field that could not be read
