"""Concepts as TOML: those that the library brings, and files of a campus of its own, by one reader.

A table of a file is one concept, headed by the vocabulary and the code of its term; its keys are the
attributes of :class:`~socialwork.knowledge.concept.Concept`. A text is a pair, Indonesian and English.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from attrs import field, fields, frozen

from socialwork.errors import KnowledgeFileError, Problem
from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.knowledge.literature import work
from socialwork.knowledge.terms import vocabularies
from socialwork.vocabulary.term import Term
from socialwork.words import Words

SHIPPED = (
    "casework",
    "skills",
    "groups",
    "process",
    "assessment",
    "roles",
    "school",
    "behaviour",
    "problems",
)
"""The files of the library, in the order in which a reader meets their concepts."""

_KEYS = tuple(attribute.name for attribute in fields(Concept) if attribute.name != "term")
_SYNTAX = Words("bukan TOML yang sah ({reason})", "not valid TOML ({reason})")
_ENCODING = Words("bukan UTF-8; simpan berkas ini sebagai UTF-8", "not UTF-8; save this file as UTF-8")
_PAIR = Words(
    "seharusnya dua teks, bahasa Indonesia lalu bahasa Inggris",
    "expected two texts, Indonesian and then English",
)
_LIST = Words("seharusnya daftar", "expected a list")
_TABLE = Words(
    "seharusnya tabel `[Kosakata.kode]` dengan `definition`, `sources`, dan `example`",
    "expected a table `[Vocabulary.code]` with `definition`, `sources` and `example`",
)
_KEY = Words("kunci tidak dikenal; yang ada: {known}", "unknown key; there are: {known}")
_MISSING = Words("harus diisi", "must be given")
_UNKNOWN = {
    "vocabulary": Words("kosakata tidak dikenal", "unknown vocabulary"),
    "term": Words("istilah tidak dikenal", "unknown term"),
    "work": Words("karya ini tidak ada dalam kepustakaan", "the literature does not have this work"),
}
_MEANT = Words("maksudnya {word}?", "did you mean {word}?")


@cache
def shipped_concepts(name: str) -> tuple[Concept, ...]:
    """Return the concepts of one of the files that the library brings, such as ``"casework"``.

    >>> [concept.term.code for concept in shipped_concepts("skills")][:2]
    ['basic', 'intermediate']
    """
    file = resources.files("socialwork") / "data" / "knowledge" / "concepts" / f"{name}.toml"
    return read_concepts(file.read_text("utf-8"), file=f"{name}.toml")


def load_concepts(path: str | Path) -> tuple[Concept, ...]:
    """Return the concepts of a file of TOML, to be given to ``register_concepts``.

    Raises:
        KnowledgeFileError: With every problem of the file, its line, key and value.
        OSError: The file cannot be opened.
    """
    file = Path(path)
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.read_bytes().count(b"\n", 0, error.start) + 1
        raise KnowledgeFileError([Problem(file=file.name, line=line, message=_ENCODING)]) from None
    return read_concepts(text, file=file.name)


def read_concepts(text: str, *, file: str = "") -> tuple[Concept, ...]:
    """Return the concepts that *text* holds, in order.

    Raises:
        KnowledgeFileError: With every problem of the text, its line, key and value.

    >>> read_concepts("[Skill.empaty]")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    KnowledgeFileError: 1 Skill.empaty: unknown term (did you mean Skill.empathy?)
    """
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        at = int(line[1]) if line else None
        raise KnowledgeFileError(
            [Problem(file=file, line=at, message=_SYNTAX.format(reason=error))]
        ) from None
    reader = _Reader(text, file)
    found = [reader.concept(*item) for item in reader.tables(data)]
    if reader.problems:
        raise KnowledgeFileError(reader.problems)
    return tuple(concept for concept in found if concept is not None)


@frozen
class _Reader:
    """Builds concepts and notes what is wrong; lines are sought only where something is."""

    text: str
    file: str
    problems: list[Problem] = field(factory=list)
    known: Mapping[str, type[Term]] = field(factory=vocabularies)

    def wrong(self, message: Words, path: str, value: object = "", near: str = "") -> None:
        """Note that something at *path* (``Vocabulary.code.key``) is not what was expected."""
        head, _, key = path.partition(" ")
        table = re.search(rf"(?m)^[ \t]*\[?[ \t]*{re.escape(head)}\b", self.text)
        at = table.end() if table else 0
        if key and (found := re.compile(rf"(?m)^[ \t]*{re.escape(key)}\b").search(self.text, at)):
            at = found.end()
        self.problems.append(
            Problem(
                file=self.file,
                line=self.text.count("\n", 0, at) + 1,
                path=path.replace(" ", "."),
                value=str(value)[:60],
                message=message,
                suggestion=_MEANT.format(word=near) if near else None,
            )
        )

    def tables(self, data: Mapping[str, Any]) -> list[tuple[str, Term, Mapping[str, Any]]]:
        """Return path, term and content of each table whose term is known."""
        found: list[tuple[str, Term, Mapping[str, Any]]] = []
        for vocabulary, entries in data.items():
            for code, entry in entries.items() if isinstance(entries, dict) else [("", entries)]:
                path = f"{vocabulary}.{code}".rstrip(".")
                if not isinstance(entry, dict):
                    self.wrong(_TABLE, path, entry)
                elif (term := self.term(path, path)) is not None:
                    found.append((path, term, entry))
        return found

    def concept(self, path: str, term: Term, entry: Mapping[str, Any]) -> Concept | None:
        """Return the concept that a table tells, or ``None`` where a problem of it was noted."""
        before = len(self.problems)
        for key in entry.keys() - set(_KEYS):
            near = get_close_matches(key, _KEYS, 1)
            self.wrong(_KEY.format(known=", ".join(_KEYS)), f"{path} {key}", near=near[0] if near else "")
        for key in ("definition", "sources", "example"):
            if not entry.get(key):
                self.wrong(_MISSING, f"{path} {key}")
        made: dict[str, Any] = {
            key: self.words(entry[key], f"{path} {key}")
            for key in ("definition", "purpose", "when", "example")
            if entry.get(key)
        }
        items: dict[str, Callable[[Any, str], object]] = {
            "conditions": self.condition,
            "cautions": self.words,
            "skills": lambda code, at: self.term(f"Skill.{code}", at),
            "stages": lambda code, at: self.term(f"StageKind.{code}", at),
            "related": lambda name, at: self.term(str(name), at),
            "sources": self.source,
        }
        for key, read in items.items():
            values = entry.get(key, [])
            if isinstance(values, list):
                made[key] = tuple(read(value, f"{path} {key}") for value in values)
            else:
                self.wrong(_LIST, f"{path} {key}", values)
        return None if len(self.problems) > before else Concept(term=term, **made)

    def words(self, value: object, path: str) -> Words:
        """Return a text in both languages."""
        match value:
            case [str(id), str(en)] if id.strip() and en.strip():
                return Words(id, en)
        self.wrong(_PAIR, path, value)
        return Words("", "")

    def condition(self, value: object, path: str) -> Condition:
        """Return a condition: its text alone, or a table with the rule that looks after it."""
        match value:
            case {"text": text, **rest} if rest.keys() <= {"rule"}:
                return Condition(self.words(text, path), rule=str(rest.get("rule", "")))
        return Condition(self.words(value, path))

    def source(self, value: object, path: str) -> Source:
        """Return a source: the code of a work alone, or a table that also says where in it."""
        match value:
            case {"work": str(code), "at": str(at), **rest} if not rest:
                made = Source(code, at)
            case _:
                made = Source(str(value))
        if work(made.work) is None:
            self.wrong(_UNKNOWN["work"], path, made.work)
        return made

    def term(self, name: str, path: str) -> Term | None:
        """Return the term that *name* (``Vocabulary.code``) means, or note that there is none."""
        vocabulary, _, code = name.partition(".")
        known = self.known.get(vocabulary)
        if known is None:
            near = get_close_matches(vocabulary, self.known, 1)
            self.wrong(_UNKNOWN["vocabulary"], path, "" if path == name else name, near[0] if near else "")
            return None
        if code not in known.codes():
            near = get_close_matches(code, known.codes(), 1)
            self.wrong(
                _UNKNOWN["term"],
                path,
                "" if path == name else name,
                f"{vocabulary}.{near[0]}" if near else "",
            )
            return None
        return next(term for term in known if term.code == code)
