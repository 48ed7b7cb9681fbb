"""Which fields of a case state what its report says: each field is taken away, and one sees what goes.

A block prints what a record holds, in sentences of the library. A sentence that stays whatever is taken
away is said of no record; :func:`provenance` finds it, and what states each of the others.

Needs no part of Hypothesis; it stands here because only tests and pages of the documentation use it.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any
from unittest import mock

import attrs

from socialwork.case import Case
from socialwork.document.inline_nodes import CrossRef, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Heading, Paragraph
from socialwork.document.walk import caption_of, each_block
from socialwork.export.blocks import block_entries, load_blocks, tool_drawings
from socialwork.export.blocks.base import DEEPEST, Context
from socialwork.export.template import Template
from socialwork.export.template.model import Chapter, Content, Section
from socialwork.people import Client
from socialwork.vocabulary.term import Term

FieldOf = tuple[type, str]
"""A class of records and the name of one of its fields."""

_CHAPTERS = slice(2, None)
_ELSEWHERE = frozenset({"contents", "outline"})
"""Blocks that say nothing of the case: lists of the report's own parts."""
_NOT_TAKEN = frozenset({"code", "media"})
"""Codes link records, so that without them everything goes; the client's is a word of the report as well."""

OF_EVERY_REPORT: Mapping[str, frozenset[str]] = {
    "cover": frozenset({"LAPORAN PRAKTIKUM INSTITUSI", "Pembimbing", "Oleh"}),
    "endorsement-sheet": frozenset({"Judul", ":", "Nama Mahasiswa", "NRP", "Program Studi"}),
    "client-identity": frozenset(
        {"Nama (inisial)", "Jenis kelamin", "Usia", "16 tahun", "71 tahun", "Pendidikan"}
    ),
}
"""What every report says: labels of sheets, and what either of two fields states alone.

The age is worked out from the birth date, and is what the record states where that is missing; the row of
education holds level and grade.
"""


@attrs.frozen(order=True)
class Printed:
    """A paragraph, cell, heading or caption.

    Attributes:
        block: The name of the block that printed it.
        text: Its words, without numbers of headings and captions.
    """

    block: str
    text: str


# --- what is printed --------------------------------------------------------------------------


def printed(case: Case, template: Template, only: "frozenset[int] | None" = None) -> Counter[Printed]:
    """Return what the blocks of front matter and chapters III to VI print, and how often.

    The words of the student's own prose slots, standing texts and drawings are left out.

    Args:
        case: The case.
        template: Its template.
        only: The places of the blocks that are printed; all of them when left out.
    """
    load_blocks()
    ctx = Context(template=template, lang=template.lang)
    found: Counter[Printed] = Counter()
    with mock.patch.object(tool_drawings, "drawing_entry", return_value=None):
        for place, (content, level) in enumerate(_contents(template)):
            if only is not None and place not in only:
                continue
            build = block_entries()[content.block].build
            for made in each_block(build(case, attrs.evolve(ctx, level=level, option=content.option))):
                found.update(Printed(content.block, text) for text in _texts(made) if text)
    return found


def _contents(template: Template) -> Iterator[tuple[Content, int]]:
    """Yield the blocks of the template, each with the level of the heading above it."""
    every = [(content, 1) for part in template.front if part.include for content in part.content]
    for chapter in template.chapters[_CHAPTERS]:
        every += _below(chapter, 1)
    return ((content, level) for content, level in every if content.block and content.block not in _ELSEWHERE)


def _below(part: Chapter | Section, level: int) -> Iterator[tuple[Content, int]]:
    yield from ((content, level) for content in part.content)
    for section in part.section:
        yield from _below(section, min(level + 1, DEEPEST))


def _texts(made: Block) -> Iterator[str]:
    """Yield the words of one node; those inside it are walked by themselves."""
    if isinstance(made, Paragraph | Heading):
        yield plain(tuple(Text("…") if isinstance(one, CrossRef) else one for one in made.text)).strip()
    elif (caption := caption_of(made)) is not None:
        yield plain(caption.title).strip()


# --- what is taken away -----------------------------------------------------------------------


def fields_held(record: Any) -> set[FieldOf]:
    """Return the fields that hold something in *record* or in a record inside it, codes left out."""
    found: set[FieldOf] = set()
    if isinstance(record, tuple):
        for item in record:
            found |= fields_held(item)
    elif attrs.has(type(record)):
        for field in attrs.fields(type(record)):
            value = getattr(record, field.name)
            named = field.name not in _NOT_TAKEN or (type(record), field.name) == (Client, "code")
            if field.init and named and value not in (_default(field), "", (), None):
                found.add((type(record), field.name))
                found |= fields_held(value)
    return found


def without(record: Any, cls: type, name: str) -> Any:
    """Return *record* with the field *name* taken away from each *cls* in it.

    A field with a default gets it; a required one gets another value, for a record cannot be without it.
    What the class refuses stays as it was.
    """
    if isinstance(record, tuple) and type(record) is tuple:
        made = tuple(without(item, cls, name) for item in record)
        return record if all(new is old for new, old in zip(made, record, strict=True)) else made
    if not attrs.has(type(record)):
        return record
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(record)):
        if not field.init or field.name == "media":
            continue
        old = getattr(record, field.name)
        new = _other(field, old) if type(record) is cls and field.name == name else without(old, cls, name)
        if new is not old:
            changes[field.alias or field.name] = new
    try:
        return attrs.evolve(record, **changes) if changes else record
    except (ValueError, TypeError):
        return record


def required(cls: type, name: str) -> bool:
    """Return whether a record cannot be without the field."""
    return bool(getattr(attrs.fields(cls), name).default is attrs.NOTHING)


def _default(field: "attrs.Attribute[Any]") -> Any:
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else factory()


def _other(field: "attrs.Attribute[Any]", old: Any) -> Any:
    if field.default is not attrs.NOTHING:
        return _default(field)
    if isinstance(old, Term):
        return next((one for one in type(old) if one is not old), old)
    changed: dict[type, Callable[[Any], Any]] = {
        str: lambda text: f"{text}-lain",
        bool: lambda truth: not truth,
        int: lambda number: number + 1,
        dt.date: lambda day: day + dt.timedelta(days=1),
        tuple: lambda _: (),
    }
    return changed[type(old)](old) if type(old) in changed else old


# --- what states what -------------------------------------------------------------------------


def provenance(case: Case, template: Template) -> Mapping[Printed, tuple[FieldOf, ...]]:
    """Return for all that is printed which fields state it: without one of them it goes or changes."""
    places = reads(case, template)
    found: dict[Printed, list[FieldOf]] = {piece: [] for piece in printed(case, template)}
    whole: dict[frozenset[int], Counter[Printed]] = {}
    for cls, name in sorted(fields_held(case), key=lambda one: (one[0].__name__, one[1])):
        less, only = without(case, cls, name), places.get((cls, name), frozenset())
        if less is case or not only:
            continue
        if only not in whole:
            whole[only] = printed(case, template, only)
        for piece in whole[only] - printed(less, template, only):
            found[piece].append((cls, name))
    return {piece: tuple(several) for piece, several in found.items()}


def unstated(found: Mapping[Printed, tuple[FieldOf, ...]]) -> set[Printed]:
    """Return what is printed that no field states, without what every report says."""
    return {
        one
        for one, fields in found.items()
        if not fields and one.text not in OF_EVERY_REPORT.get(one.block, ())
    }


def reads(case: Case, template: Template) -> Mapping[FieldOf, frozenset[int]]:
    """Return for each field of *case* the places of the blocks that look at it."""
    classes = {cls for cls, _ in fields_held(case)}
    found: dict[FieldOf, set[int]] = {}
    seen: set[FieldOf] = set()

    def looked_at(cls: type) -> Callable[[object, str], object]:
        names = {field.name for field in attrs.fields(cls)}

        def look(record: object, name: str) -> object:
            if name in names:
                seen.add((type(record), name))
            return object.__getattribute__(record, name)

        return look

    with ExitStack() as stack:
        for cls in classes:
            stack.enter_context(mock.patch.object(cls, "__getattribute__", looked_at(cls)))
        for place, _ in enumerate(_contents(template)):
            seen.clear()
            printed(case, template, frozenset({place}))
            for one in seen:
                found.setdefault(one, set()).add(place)
    return {one: frozenset(places) for one, places in found.items()}
