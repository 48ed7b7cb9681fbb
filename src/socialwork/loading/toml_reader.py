"""TOML text to a record, by the same strict rules as a case; positions are sought only for messages."""

import json
import re
import tomllib
from functools import cache, partial
from typing import TypeVar

from socialwork.errors import MalformedError, Problem
from socialwork.loading.controls import in_data
from socialwork.loading.origin import Marks, Origin, Path
from socialwork.loading.strict import structure
from socialwork.loading.texts import cleaned, decoded
from socialwork.words import Words

T = TypeVar("T")

_SYNTAX = Words("bukan TOML yang sah ({reason})", "not valid TOML ({reason})")
_AT = re.compile(r"(.*) \(at line (\d+), column (\d+)\)", re.DOTALL)
_DEEP = Words("bersarang terlalu dalam", "nested too deep")

_KEY = r'(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\')'
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEYS})[ \t]*\]\]?")
_PAIR = re.compile(rf"[ \t]*({_KEYS})[ \t]*=[ \t]*")
_QUOTED = re.compile(r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL)
_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_BARE = re.compile(r"[^\s,\]}#]+(?: \d\d:[^\s,\]}#]+)?")


def read_toml(cls: type[T], text: str | bytes, *, file: str, error: type[MalformedError]) -> T:
    """Return *text* as a *cls*; see :func:`socialwork.loading.load_toml`."""
    content = decoded(text, file, error) if isinstance(text, bytes) else cleaned(text, file, error)
    origin = Origin(file, cache(partial(toml_marks, content)))
    try:
        data = tomllib.loads(content)
    except tomllib.TOMLDecodeError as failure:
        raise error([_syntax(failure, file)]) from None
    except RecursionError:
        raise error([Problem(file=file, message=_DEEP)]) from None
    problems = in_data(data, origin) if "\\" in content else []
    return structure(cls, data, origin, error=error, problems=problems)


def _syntax(failure: Exception, file: str) -> Problem:
    match = _AT.fullmatch(str(failure))
    reason, line, column = match.groups() if match else (str(failure), None, None)
    return Problem(
        file=file,
        line=int(line) if line else None,
        column=int(column) if column else None,
        message=_SYNTAX.format(reason=reason),
    )


def toml_marks(text: str) -> Marks:
    """Return the spots of the tables, keys and values of valid TOML."""
    scan = _Scan(text)
    scan.document()
    return scan.marks


class _Scan:
    """One pass over valid TOML that notes where each path stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.marks = Marks(values={(): (1, 1)})
        self.lists: dict[Path, int] = {}

    def document(self) -> None:
        """Record every table and pair."""
        table: Path = ()
        while self.blank() < len(self.text):
            if header := _HEADER.match(self.text, self.at):
                table = self.table(header)
                self.at = header.end()
            elif not self.pair(table):
                return

    def table(self, header: re.Match[str]) -> Path:
        """Record the header of a table and return its path."""
        names = _names(header[2])
        path = self.resolved(names[:-1])
        path = (*path, names[-1])
        self.note(path, header.start(2))
        if header[1] == "[[":
            self.lists[path] = self.lists.get(path, -1) + 1
            path = (*path, self.lists[path])
        elif path in self.lists:
            path = (*path, self.lists[path])
        self.note(path, header.start(1))
        return path

    def resolved(self, names: list[str]) -> Path:
        """Return the path of *names*, with the present index of every list of tables on the way."""
        path: Path = ()
        for name in names:
            path = (*path, name)
            if path in self.lists:
                path = (*path, self.lists[path])
        return path

    def pair(self, table: Path) -> bool:
        """Record ``key = value``; return whether there was one."""
        match = _PAIR.match(self.text, self.at)
        if match is None:
            return False
        path = table
        for name in _names(match[1]):
            path = (*path, name)
            self.marks.values.setdefault(path, self.spot(match.start(1)))
        self.marks.keys[path] = self.spot(match.start(1))
        self.at = match.end()
        self.value(path)
        return True

    def value(self, path: Path) -> None:
        """Record the value that starts here."""
        self.marks.values[path] = self.spot(self.at)
        if quoted := _QUOTED.match(self.text, self.at):
            end = quoted.end()
            if quoted[0][:3] in ('"""', "'''"):
                while self.text[end : end + 1] == quoted[0][0]:  # quotes just before the closing three
                    end += 1
            self.at = end
        elif self.text[self.at] == "[":
            self.items(path)
        elif self.text[self.at] == "{":
            self.pairs(path)
        elif bare := _BARE.match(self.text, self.at):
            self.at = bare.end()

    def items(self, path: Path) -> None:
        """Record the items of a list."""
        self.at += 1
        index = 0
        while self.text[self.blank()] != "]":
            self.value((*path, index))
            index += 1
            if self.text[self.blank()] == ",":
                self.at += 1
        self.at += 1

    def pairs(self, path: Path) -> None:
        """Record the pairs of a table that stands in one line."""
        self.at += 1
        while self.text[self.blank()] != "}":
            if not self.pair(path):
                return
            if self.text[self.blank()] == ",":
                self.at += 1
        self.at += 1

    def blank(self) -> int:
        """Skip blanks and comments; return where the rest begins."""
        match = _BLANK.match(self.text, self.at)
        self.at = self.at if match is None else match.end()
        return self.at

    def note(self, path: Path, offset: int) -> None:
        """Note where a table begins."""
        spot = self.spot(offset)
        self.marks.keys.setdefault(path, spot)
        self.marks.values.setdefault(path, spot)

    def spot(self, offset: int) -> tuple[int, int]:
        """Return line and column of *offset*."""
        start = self.text.rfind("\n", 0, offset) + 1
        return self.text.count("\n", 0, start) + 1, offset - start + 1


def _names(keys: str) -> list[str]:
    found = re.findall(_KEY, keys)
    return [json.loads(one) if one[0] == '"' else one.strip("'") for one in found]
