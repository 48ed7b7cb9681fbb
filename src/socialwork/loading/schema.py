"""The JSON Schema of case files, made from the records themselves: for completion and help in editors."""

import datetime as dt
import types
from collections.abc import Callable
from typing import Annotated, Any, Union, get_args, get_origin

import attrs

from socialwork.case import FORMAT, Case, ProseSlot
from socialwork.instruments.answers import Answer
from socialwork.loading.labels import metadata_of
from socialwork.stages import StageRecord
from socialwork.tools.base import Tool, tool_entries
from socialwork.values.measure import Count
from socialwork.values.media import Media
from socialwork.values.text import Markdown
from socialwork.values.when import Clock
from socialwork.vocabulary.open import OpenTerm, vocabularies
from socialwork.vocabulary.term import Term
from socialwork.words import Lang, Words

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TITLE = Words("Kasus praktikum pekerjaan sosial", "Case of a social-work practicum")
_FORMAT = Words("Versi susunan berkas", "Version of the layout")
_MARKDOWN = Words("teks Markdown", "Markdown text")
_DATE = Words(
    "tanggal, misalnya 2023-09-06 atau 6 September 2023", "date, such as 2023-09-06 or 6 September 2023"
)
_CLOCK = Words("waktu, misalnya 09.00–10.25 WIB", "clock time, such as 09.00–10.25 WIB")
_COUNT = Words("jumlah dari keseluruhan, misalnya 8 dari 9", "so many of so many, such as 8 dari 9")
_STAGE = Words("Tahap", "Stage")
_TOOL = Words("Alat asesmen", "Assessment tool")
_INDONESIAN = Words("Dalam bahasa Indonesia", "In Indonesian")
_ENGLISH = Words("Dalam bahasa Inggris", "In English")
_BASE64 = Words("isi berkas dalam Base64", "content of the file in Base64")

_LONG_DATE = r"^([^\W\d]+'?[^\W\d]*\s*,?\s+)?[0-9]{1,2}\s+[^\W\d]+\.?\s+[0-9]{4}$"
_NUMERIC_DATE = r"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}$"
_CLOCK_PATTERN = (
    r"^(pukul\s+)?[0-9]{1,2}[.:][0-9]{2}(\s*[–—-]\s*[0-9]{1,2}[.:][0-9]{2})?(\s*(WIB|WITA|WIT))?$"
)
_COUNT_PATTERN = r"^[0-9]+\s*(/|dari|of)\s*[0-9]+$"


def case_schema(lang: Lang = "id") -> Schema:
    """Return the schema; see :func:`socialwork.loading.json_schema`."""
    maker = _Maker(lang)
    body = maker.record(Case)
    version = {"const": FORMAT, "title": _FORMAT.pick(lang)}
    return {
        "$schema": _DIALECT,
        **body,
        "title": _TITLE.pick(lang),
        "properties": {"format": version, **body["properties"]},
        "required": ["format", *body["required"]],
        "$defs": dict(sorted(maker.defs.items())),
    }


class _Maker:
    """Makes schemas and collects the definitions that they refer to."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        self.defs: dict[str, Schema] = {}
        self.names: dict[type, str] = {}

    def of(self, type_: Any) -> Schema:
        """Return the schema of any type that a record can hold."""
        if get_origin(type_) is Annotated:
            return self.labelled(type_)
        if type_ in _SIMPLE:
            return _SIMPLE[type_](self.lang)
        return self.special(type_) or self.composed(type_)

    def special(self, type_: Any) -> Schema | None:
        """Return the schema of the types that stand in files in a form of their own, else ``None``."""
        if type_ == StageRecord:
            return {
                "oneOf": [self.tagged("stage", _STAGE, cls, cls.kind.words, cls.kind.code) for cls in _STAGES]
            }
        if type_ is Tool:
            entries = tool_entries()
            return {"oneOf": [self.tagged("tool", _TOOL, one.cls, one.words, one.code) for one in entries]}
        if type_ == tuple[ProseSlot, ...]:
            return _named({"type": "string", "description": _MARKDOWN.pick(self.lang)})
        if type_ == tuple[Media, ...]:
            return _named(self.of(bytes))
        if type_ == tuple[Answer, ...]:
            return _named({"type": ["integer", "null"]})
        return None

    def composed(self, type_: Any) -> Schema:
        """Return the schema of a list, a choice, a vocabulary or a record."""
        if get_origin(type_) is tuple:
            return {"type": "array", "items": self.of(get_args(type_)[0])}
        if get_origin(type_) in (types.UnionType, Union):
            return {"anyOf": [self.of(member) for member in get_args(type_)]}
        if issubclass(type_, OpenTerm) and not len(type_):
            return {"anyOf": [self.of(vocabulary) for vocabulary in vocabularies(type_)]}
        if issubclass(type_, Term):
            return self.defined(type_, self.term)
        return self.defined(type_, self.record)

    def labelled(self, type_: Any) -> Schema:
        """Return the schema of a field, with its label."""
        schema = dict(self.of(type_.__origin__))
        for each in metadata_of(type_):
            if isinstance(each, Words):
                schema["title"] = each.pick(self.lang)
            elif isinstance(each, Markdown):
                schema["description"] = _MARKDOWN.pick(self.lang)
        return schema

    def defined(self, cls: type, make: Callable[[Any], Schema]) -> Schema:
        """Return a reference to the definition of *cls*, made on first use."""
        if cls not in self.names:
            free = cls.__name__ not in self.defs
            self.names[cls] = cls.__name__ if free else f"{cls.__module__}.{cls.__qualname__}"
            self.defs[self.names[cls]] = {}
            self.defs[self.names[cls]] = make(cls)
        return {"$ref": f"#/$defs/{self.names[cls]}"}

    def term(self, cls: type[Term]) -> Schema:
        """Return the definition of a vocabulary: its codes, and every other spelling."""
        words = [
            spelling for member in cls for spelling in (member.words.id, member.words.en, *member.aliases)
        ]
        other = dict.fromkeys([*words, *(word.casefold() for word in words)])
        codes = cls.codes()
        meanings = "; ".join(f"{member.code}: {member.label(self.lang)}" for member in cls)
        rest = [word for word in other if word not in codes]
        return {"description": meanings, "anyOf": [{"enum": list(codes)}, {"enum": rest}]}

    def record(self, cls: type) -> Schema:
        """Return the definition of a record."""
        fields = attrs.fields(cls)
        return {
            "type": "object",
            "properties": {field.name: self.of(field.type) for field in fields},
            "required": [field.name for field in fields if field.default is attrs.NOTHING],
            "additionalProperties": False,
        }

    def tagged(self, tag: str, title: Words, cls: type, words: Words, code: str) -> Schema:
        """Return a reference to a record that its key *tag* tells from the others."""

        def make(cls: type) -> Schema:
            body = self.record(cls)
            spellings = list(dict.fromkeys((code, words.id, words.en)))
            tags = {"enum": spellings, "title": title.pick(self.lang)}
            return {
                **body,
                "title": words.pick(self.lang),
                "properties": {tag: tags, **body["properties"]},
                "required": [tag, *body["required"]],
            }

        return self.defined(cls, make)


_STAGES = get_args(StageRecord)


def _named(schema: Schema) -> Schema:
    return {"type": "object", "additionalProperties": schema}


def _date(lang: Lang) -> Schema:
    forms = [{"format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}]
    forms += [{"pattern": _LONG_DATE}, {"pattern": _NUMERIC_DATE}]
    return {"type": "string", "description": _DATE.pick(lang), "anyOf": forms}


def _count(lang: Lang) -> Schema:
    whole = {"type": "integer", "minimum": 0}
    pair = {
        "type": "object",
        "properties": {"hits": whole, "total": {"type": "integer", "minimum": 1}},
        "required": ["hits", "total"],
        "additionalProperties": False,
    }
    return {"description": _COUNT.pick(lang), "anyOf": [{"type": "string", "pattern": _COUNT_PATTERN}, pair]}


def _words(lang: Lang) -> Schema:
    text = {"type": "string"}
    return {
        "type": "object",
        "properties": {
            "id": {**text, "title": _INDONESIAN.pick(lang)},
            "en": {**text, "title": _ENGLISH.pick(lang)},
        },
        "required": ["id", "en"],
        "additionalProperties": False,
    }


_SIMPLE: dict[Any, Callable[[Lang], Schema]] = {
    str: lambda _lang: {"type": "string"},
    int: lambda _lang: {"type": "integer"},
    float: lambda _lang: {"type": "number"},
    bool: lambda _lang: {"enum": [True, False, "ya", "tidak"]},
    bytes: lambda lang: {"type": "string", "contentEncoding": "base64", "description": _BASE64.pick(lang)},
    type(None): lambda _lang: {"type": "null"},
    dt.date: _date,
    Clock: lambda lang: {"type": "string", "description": _CLOCK.pick(lang), "pattern": _CLOCK_PATTERN},
    Count: _count,
    Words: _words,
}
