"""JSON text to plain data, strictly: no double keys, no NaN; and the place of every value, when asked for."""

import json
import re
from bisect import bisect_right
from contextlib import suppress
from typing import Any, NoReturn

from socialwork.errors import Problem
from socialwork.loading.controls import in_data
from socialwork.loading.limits import MAX_DEPTH, TOO_DEEP
from socialwork.loading.origin import Marks, Origin, Path
from socialwork.words import Words

_SYNTAX = Words("bukan JSON yang sah ({reason})", "not valid JSON ({reason})")
_CONSTANT = Words("{name} bukan bilangan yang dapat dipakai", "{name} is not a number that can be used")
_DOUBLE = Words("kunci ini ditulis lebih dari sekali", "this key stands more than once")
_TOKEN = re.compile(r'[ \t\n\r]*("(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+)', re.DOTALL)
_SPACE = re.compile(r"[ \t\n\r]*")


class _ConstantError(ValueError):
    """NaN or an infinity."""


def read_json(text: str, origin: Origin) -> tuple[Any, tuple[Problem, ...]]:
    """Return the data of *text* and every problem of its form."""
    if _too_deep(text):
        return None, (Problem(file=origin.file, message=TOO_DEEP),)
    doubles: list[str] = []
    try:
        data = json.loads(
            text, object_pairs_hook=lambda pairs: _mapping(pairs, doubles), parse_constant=_refuse
        )
    except json.JSONDecodeError as error:
        message = Words(_SYNTAX.id.format(reason=error.msg), _SYNTAX.en.format(reason=error.msg))
        return None, (Problem(file=origin.file, line=error.lineno, column=error.colno, message=message),)
    except _ConstantError as error:
        return None, (_constant(text, str(error), origin),)
    except ValueError as error:  # a number of thousands of digits
        return None, (Problem(file=origin.file, message=_SYNTAX.format(reason=error)),)
    problems = [origin.problem(path, _DOUBLE, value=str(path[-1])) for path in _doubled(text, doubles)]
    if "\\" in text:
        problems += in_data(data, origin)
    return data, tuple(problems)


def _mapping(pairs: list[tuple[str, Any]], doubles: list[str]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        doubles.append("")
    return data


def _refuse(name: str) -> NoReturn:
    raise _ConstantError(name)


def _constant(text: str, name: str, origin: Origin) -> Problem:
    outside = re.sub(r'"(?:[^"\\]|\\.)*"', lambda found: "_" * len(found[0]), text)
    line, column = _spot(text, outside.index(name))
    return Problem(
        file=origin.file, line=line, column=column, value=name, message=_CONSTANT.format(name=name)
    )


def _too_deep(text: str) -> bool:
    """Whether brackets stand too deep; the parser itself would stop with an error of its own."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return False
    depth = deepest = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text):
        if token[0] in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif token[0] in "]}":
            depth -= 1
    return deepest > MAX_DEPTH


def _doubled(text: str, doubles: list[str]) -> list[Path]:
    if not doubles:
        return []
    scan = _Scan(text)
    scan.value(())
    return scan.doubled


def json_marks(text: str) -> Marks:
    """Return the spots of all paths in *text*, which is valid JSON; of other text, what can be read."""
    scan = _Scan(text)
    if not _too_deep(text):
        with suppress(TypeError, IndexError, ValueError):  # not JSON: the parser has told already where
            scan.value(())
    return scan.marks


class _Scan:
    """One pass over the tokens of valid JSON."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.marks = Marks()
        self.doubled: list[Path] = []
        self.lines = _line_starts(text)

    def value(self, path: Path) -> None:
        """Record the value at *path* and all inside it."""
        opening, self.marks.values[path] = self.token()
        if opening == "[":
            self.items(path)
        elif opening == "{":
            self.pairs(path)

    def items(self, path: Path) -> None:
        """Record the items of a list."""
        index = 0
        while self.peek() != "]":
            self.value((*path, index))
            index += 1
            if self.peek() == ",":
                self.token()
        self.token()

    def pairs(self, path: Path) -> None:
        """Record the pairs of a mapping."""
        while self.peek() != "}":
            key, spot = self.token()
            inner = (*path, json.loads(key))
            if inner in self.marks.keys:
                self.doubled.append(inner)
            self.marks.keys[inner] = spot
            self.token()  # the colon
            self.value(inner)
            if self.peek() == ",":
                self.token()
        self.token()

    def peek(self) -> str:
        """Return the next character that is no blank."""
        blank = _SPACE.match(self.text, self.at)
        assert blank is not None  # noqa: S101 - it matches nothing at least
        return self.text[blank.end()]

    def token(self) -> tuple[str, tuple[int, int]]:
        """Return the next token and its spot."""
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            raise ValueError(self.at)
        self.at = match.end()
        return match[1], _spot(self.text, match.start(1), self.lines)


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _spot(text: str, offset: int, starts: list[int] | None = None) -> tuple[int, int]:
    known = starts or _line_starts(text)
    line = bisect_right(known, offset)
    return line, offset - known[line - 1] + 1
