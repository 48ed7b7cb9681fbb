"""YAML text to plain data, strictly: no guessing of types, no aliases, no tags, no double keys.

The events of the parser are read one by one instead of its ready-made nodes: the parser builds nodes by
recursion in C, which ends the process on a file that is nested deep enough.
"""

from typing import Any

import yaml

from socialwork.errors import Problem
from socialwork.loading.controls import UNPRINTABLE, control_message
from socialwork.loading.limits import MAX_DEPTH, MAX_NODES, TOO_DEEP
from socialwork.loading.origin import Marks, Origin, Path, path_text
from socialwork.loading.plain import NULLS, Plain, shown
from socialwork.loading.yaml_errors import syntax_problem
from socialwork.words import Words

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_ANCHOR = Words(
    "jangkar dan alias YAML (& dan *) tidak dipakai di berkas kasus; tulis isinya lengkap, "
    "atau beri tanda kutip bila ini teks biasa",
    "YAML anchors and aliases (& and *) are not used in case files; write the content out, "
    "or put quotes round it if it is plain text",
)
_TAG = Words(
    "tanda jenis YAML (diawali !) tidak dipakai; tulis nilainya saja, "
    "atau beri tanda kutip bila ini teks biasa",
    "YAML tags (starting with !) are not used; write the value alone, "
    "or put quotes round it if it is plain text",
)
_MERGE = Words(
    "kunci gabungan << tidak dipakai; tulis isinya lengkap",
    "the merge key << is not used; write the content out",
)
_KEY = Words(
    "kunci harus berupa satu kata atau teks, bukan daftar, pemetaan, atau kosong",
    "a key must be a word or text, not a list, a mapping or empty",
)
_DOUBLE = Words(
    "kunci ini sudah ditulis pada baris {line}; gabungkan atau hapus salah satunya",
    "this key stands already on line {line}; join them or remove one",
)
_DOCUMENTS = Words(
    "berkas memuat lebih dari satu dokumen YAML (---); simpan satu kasus dalam satu berkas",
    "the file holds more than one YAML document (---); keep one case in one file",
)
_MANY = Words(
    f"lebih dari {MAX_NODES} isian; berkas kasus tidak sebesar itu",
    f"more than {MAX_NODES} entries; no case file is that large",
)


class _StopError(Exception):
    """Reading cannot go on; the problem is recorded already."""


def read_yaml(text: str, origin: Origin) -> tuple[Any, tuple[Problem, ...]]:
    """Return the data of *text* and every problem of its form; with problems the data may be partial."""
    reader = _Reader(text, origin.file)
    return reader.document(), tuple(reader.problems)


def yaml_marks(text: str) -> Marks:
    """Return the spots of all paths in *text*, as far as it can be read."""
    reader = _Reader(text, "", Marks())
    reader.document()
    assert reader.marks is not None  # noqa: S101 - given above
    return reader.marks


class _Reader:
    """One pass over the events of one text."""

    def __init__(self, text: str, file: str, marks: Marks | None = None) -> None:
        self.text = text
        self.file = file
        self.marks = marks
        self.problems: list[Problem] = []
        self.next = _LOADER(text).get_event
        self.nodes = 0

    def document(self) -> Any:
        """Return the data of the first document, or what could be read of it."""
        try:
            self.next()  # the start of the stream
            if self.next().__class__ is yaml.StreamEndEvent:
                return None
            data = self.node(self.next(), 0, ())
            self.next()  # the end of the document
            self.ended(self.next())
        except yaml.MarkedYAMLError as error:
            self.problems.append(syntax_problem(error, self.file, self.text))
        except _StopError:
            pass
        else:
            return data
        return None

    def ended(self, event: Any) -> None:
        """Refuse a second document."""
        if event.__class__ is not yaml.StreamEndEvent:
            self.refuse(event, (), _DOCUMENTS)
            raise _StopError

    def node(self, event: Any, depth: int, path: Path) -> Any:
        """Return the data that starts at *event*."""
        kind = event.__class__
        if kind is yaml.ScalarEvent:
            return self.scalar(event, path)
        if kind is yaml.AliasEvent:
            return self.refuse(event, path, _ANCHOR, "*" + event.anchor)
        self.opened(event, depth, path)
        if kind is yaml.SequenceStartEvent:
            return self.sequence(depth + 1, path)
        return self.mapping(depth + 1, path)

    def opened(self, event: Any, depth: int, path: Path) -> None:
        """Check the start of a list or mapping."""
        if event.anchor is not None or event.tag is not None:
            self.marked(event, path)
        if self.marks is not None:
            self.marks.values[path] = _spot(event)
        if depth >= MAX_DEPTH:
            self.refuse(event, path[:3], TOO_DEEP)
            raise _StopError

    def sequence(self, depth: int, path: Path) -> list[Any]:
        """Return the items up to the end of the list."""
        items: list[Any] = []
        step = self.next
        recording = self.marks is not None
        while (event := step()).__class__ is not yaml.SequenceEndEvent:
            inner = (*path, len(items)) if recording else path
            items.append(self.node(event, depth, inner))
        return items

    def mapping(self, depth: int, path: Path) -> dict[str, Any]:
        """Return the pairs up to the end of the mapping."""
        data: dict[str, Any] = {}
        lines: dict[str, int] = {}
        step = self.next
        while (event := step()).__class__ is not yaml.MappingEndEvent:
            key = self.key(event, depth, path)
            if key is None:
                self.node(step(), depth, path)
                continue
            inner = (*path, key)
            if key in data:
                self.refuse(event, inner, _DOUBLE.format(line=lines[key]), key)
            lines[key] = event.start_mark.line + 1
            if self.marks is not None:
                self.marks.keys[inner] = _spot(event)
            data[key] = self.node(step(), depth, inner)
        return data

    def key(self, event: Any, depth: int, path: Path) -> str | None:
        """Return a key, or ``None`` for one that was refused."""
        if event.__class__ is not yaml.ScalarEvent:
            self.refuse(event, path, _KEY)
            if event.__class__ is not yaml.AliasEvent:
                self.node(event, depth, path)
            return None
        self.checked(event, path)
        key: str = event.value
        if not key or (event.implicit[0] and (key == "<<" or key in NULLS)):
            self.refuse(event, path, _MERGE if key == "<<" else _KEY, key)
            return None
        return key

    def scalar(self, event: Any, path: Path) -> str | None:
        """Return a scalar: plain, quoted or empty."""
        self.checked(event, path)
        if self.marks is not None:
            self.marks.values[path] = _spot(event)
        text: str = event.value
        if event.implicit[0]:
            return None if text in NULLS else Plain(text)
        return text

    def checked(self, event: Any, path: Path) -> None:
        """Refuse anchors, tags, control characters behind escapes, and too many entries."""
        if event.anchor is not None or event.tag is not None:
            self.marked(event, path)
        if event.style == '"' and (found := UNPRINTABLE.search(event.value)):
            self.refuse(event, path, control_message(found[0]), shown(event.value))
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.refuse(event, path[:3], _MANY)
            raise _StopError

    def marked(self, event: Any, path: Path) -> None:
        """Refuse an anchor or a tag."""
        if event.anchor is not None:
            self.refuse(event, path, _ANCHOR, "&" + event.anchor)
        if event.tag is not None:
            self.refuse(event, path, _TAG, event.tag.replace("tag:yaml.org,2002:", "!!"))

    def refuse(self, event: Any, path: Path, message: Words, value: str = "") -> None:
        """Record a problem at *event*."""
        line, column = _spot(event)
        self.problems.append(
            Problem(
                file=self.file, line=line, column=column, path=path_text(path), value=value, message=message
            )
        )


def _spot(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
