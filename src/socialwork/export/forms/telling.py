"""How values of a case are told in a form: by default after their type, else as the form asks for it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import singledispatch
from types import MappingProxyType
from typing import Any, cast

from attrs import evolve, frozen

from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Blocks, ListBlock, ListItem, Paragraph
from socialwork.export.blocks.goals import find_goal
from socialwork.export.blocks.group_sessions import item_text
from socialwork.export.blocks.parts import numbered, para, when_text
from socialwork.export.blocks.people import headcount, people_text, role_of
from socialwork.export.blocks.programme_table import activity_time, count_text
from socialwork.export.blocks.sentences import (
    in_sentence,
    listed,
    lower_first,
    terms,
    upper_first,
)
from socialwork.export.blocks.sources import evidence_text, links_text
from socialwork.export.blocks.techniques import technique_name
from socialwork.export.forms.fill import DOTS, Fill
from socialwork.export.forms.paths import Kind, kind_of
from socialwork.export.template.placeholders import filled
from socialwork.instruments.text import Text, text_in
from socialwork.process.measures import find_indicator
from socialwork.records import Decision
from socialwork.stages import Activity, Assessment, FollowUp, PlannedResource, Resource, Signature
from socialwork.techniques import AgendaItem, Consequence, ExchangeTime, GroupPhaseRecord, LocalTechnique
from socialwork.text import date_text, dates_text, joined, number_words, period_text
from socialwork.tokens.clauses import BackUp
from socialwork.values.evidence import Evidence, Statement
from socialwork.values.measure import Count
from socialwork.values.when import Clock, Meeting, Participants, Period
from socialwork.vocabulary.term import Term
from socialwork.words import Words

ROLE = "form"
"""The role of the paragraphs of a form."""

Told = str | Blocks
"""What a value says: one line, or blocks; empty for nothing."""

_YES_NO = (Words("Tidak", "No"), Words("Ya", "Yes"))
_PRICED = Words("{name} ({price} token)", "{name} ({price} tokens)")
_ON = Words("{who}, {when}", "{who}, {when}")
_DOES = Words("{who}: {what}", "{who}: {what}")
_HEADS = Words("{n} orang", "{n} people")


def tell(path: str, how: str, fill: Fill, row: object = None) -> Told:
    """Return what stands at *path* as the form prints it, or nothing."""
    value = fill.value(path, row)
    if value is None or value in ("", ()):
        return ""
    if how:
        return hows()[how].tell(value, fill)
    kind = kind_of(path, fill.form.each, None if row is None else type(row))
    if isinstance(kind, Kind) and kind.prose:
        return _prose(value, fill)
    return told(value, fill)


def inline_text(name: str, fill: Fill) -> str:
    """Return what stands for ``{name}`` in a text: a path, with ``:how`` behind it, or the key of a label."""
    path, _, how = name.partition(":")
    if "." not in path:
        return lower_first(fill.ctx.label(path))
    return "" if fill.blank else as_line(tell(path, how, fill))


def prose(text: Text, fill: Fill) -> Blocks:
    """Return Markdown *text* with its placeholders filled in; dots stand where there is nothing."""
    words = filled(text_in(text, fill.ctx.lang), lambda name: inline_text(name, fill) or DOTS)
    return fill.ctx.prose(words, role=ROLE)


def line_of(text: Text, fill: Fill) -> str:
    """Return *text* of one line, which is no Markdown, with its placeholders filled in."""
    return filled(text_in(text, fill.ctx.lang), lambda name: inline_text(name, fill) or DOTS, exact=True)


def as_line(what: Told) -> str:
    """Return what was told as one line."""
    if isinstance(what, str):
        return what
    return " ".join(words for one in what for words in _lines(one))


def as_blocks(what: Told, role: str = ROLE) -> Blocks:
    """Return what was told as paragraphs in *role*, in lists too."""
    if isinstance(what, str):
        return (para(what, role),) if what else ()
    return tuple(_in_role(one, role) for one in what)


# --- by type ----------------------------------------------------------------------------------


@singledispatch
def told(value: object, fill: Fill) -> Told:  # noqa: ARG001 - some values need labels and people
    """Return *value* as the form prints it; types of another package are registered here."""
    return upper_first(str(value))


@told.register
def _(value: bool, fill: Fill) -> Told:  # noqa: FBT001 - the type that is told
    return fill.ctx.label(_YES_NO[value])


@told.register
def _(value: Term, fill: Fill) -> Told:
    return fill.ctx.label(value)


@told.register
def _(value: Words, fill: Fill) -> Told:
    return value.pick(fill.ctx.lang)


@told.register
def _(value: dt.date, fill: Fill) -> Told:
    return date_text(value, fill.ctx.lang, weekday=True)


@told.register
def _(value: Period, fill: Fill) -> Told:
    return period_text(value.start, value.end, fill.ctx.lang)


@told.register
def _(value: Clock, _fill: Fill) -> Told:
    return str(value)


@told.register
def _(value: Count, fill: Fill) -> Told:
    return count_text(value.hits, value.total, fill.ctx)


@told.register
def _(value: Meeting, fill: Fill) -> Told:
    place = f", {in_sentence(value.place)}" if value.place else ""
    return f"{when_text(value, fill.ctx.lang)}{place}"


@told.register
def _(value: Participants, fill: Fill) -> Told:
    return upper_first(headcount(value, fill.ctx))


@told.register
def _(value: Statement, fill: Fill) -> Told:
    return _prose(value.text, fill)


@told.register
def _(value: Resource, fill: Fill) -> Told:
    return _prose(f"{value.name}: {lower_first(value.gives)}" if value.gives.strip() else value.name, fill)


@told.register
def _(value: PlannedResource, fill: Fill) -> Told:
    return _prose(f"{fill.ctx.label(value.kind)}: {lower_first(value.what)}", fill)


@told.register
def _(value: Decision, fill: Fill) -> Told:
    return _prose(value.text, fill)


@told.register
def _(value: Signature, fill: Fill) -> Told:
    who = upper_first(_role(value.by, fill))
    return fill.ctx.label(_ON, who=who, when=date_text(value.date, fill.ctx.lang, weekday=True))


@told.register
def _(value: FollowUp, fill: Fill) -> Told:
    days = f" ({dates_text(value.dates, fill.ctx.lang)})" if value.dates else ""
    who = upper_first(_role(value.owner, fill))
    what = lower_first(value.what.strip().rstrip("."))
    return _prose(fill.ctx.label(_DOES, who=who, what=f"{what}{days}."), fill)


@told.register
def _(value: GroupPhaseRecord, fill: Fill) -> Told:
    return _prose(f"{fill.ctx.label(value.phase)}: {lower_first(value.process)}", fill)


@told.register
def _(value: BackUp, fill: Fill) -> Told:
    return fill.ctx.label(_PRICED, name=upper_first(value.name), price=value.price)


@told.register
def _(value: ExchangeTime, fill: Fill) -> Told:
    clock = "" if value.time is None else f", {value.time}"
    return f"{date_text(value.date, fill.ctx.lang, weekday=True)}{clock}"


@told.register(Consequence)
@told.register(LocalTechnique)
def _(value: Consequence | LocalTechnique, fill: Fill) -> Told:
    return technique_name(value, fill.ctx)


@told.register(tuple)
def _(values: tuple[Any, ...], fill: Fill) -> Told:
    """Tell several: sources with their techniques, days and terms in one line, the rest as a list."""
    if all(isinstance(one, Evidence) for one in values):
        return "" if fill.scope.case is None else upper_first(evidence_text(fill.scope.case, values, fill.ctx))
    if all(isinstance(one, dt.date) for one in values):
        return dates_text(values, fill.ctx.lang)
    if all(isinstance(one, Term) for one in values):
        return upper_first(terms(fill.ctx, values))
    return _list((told(one, fill) for one in values), fill)


# --- as the form asks -------------------------------------------------------------------------


@frozen
class How:
    """One way to tell a value.

    Attributes:
        name: By which a form asks for it.
        words: What it does, for people.
        tell: Tells a value.
    """

    name: str
    words: Words
    tell: Callable[[Any, Fill], Told]


def hows() -> Mapping[str, How]:
    """Return every way to tell a value by its name."""
    return _HOWS


def _role(code: str, fill: Fill) -> str:
    return code if fill.scope.case is None else role_of(fill.scope.case, code, fill.ctx)


def _person(code: str, fill: Fill) -> Told:
    return upper_first(_role(code, fill))


def _people(codes: tuple[str, ...], fill: Fill) -> Told:
    case = fill.scope.case
    return "" if case is None else upper_first(people_text(case, codes, fill.ctx))


def _present(meeting: Meeting, fill: Fill) -> Told:
    case = fill.scope.case
    return "" if case is None else upper_first(people_text(case, meeting.present, fill.ctx, meeting.others))


def _goals(codes: str | tuple[str, ...], fill: Fill) -> Told:
    """Tell goals by their texts; a code that no plan has stands for itself."""
    case = fill.scope.case
    goals = ((code, None if case is None else find_goal(case, code)) for code in _each(codes))
    return _list((_prose(code if goal is None else goal.text, fill) for code, goal in goals), fill)


def _indicators(codes: str | tuple[str, ...], fill: Fill) -> Told:
    case = fill.scope.case
    found = ((code, None if case is None else find_indicator(case, code)) for code in _each(codes))
    return _list((_prose(code if one is None else one.text, fill) for code, one in found), fill)


def _links(codes: tuple[str, ...], fill: Fill) -> Told:
    """Tell statements by their numbers in the latest assessment that has them."""
    case = fill.scope.case
    records = () if case is None else reversed(case.records(Assessment))
    told_by = (links_text(record, codes, fill.ctx) for record in records)
    return upper_first(next((words for words in told_by if words), ""))


def _named(code: str, fill: Fill) -> Told:
    """Tell a supervisor of the campus, or in a confidential copy any, by name, and others by role."""
    case = fill.scope.case
    people = () if case is None else case.people.supervisors
    one = next((one for one in people if one.code == code and (fill.named or not one.local)), None)
    return _person(code, fill) if one is None else one.name


def _time(activity: Activity, fill: Fill) -> Told:
    return upper_first(activity_time(activity, fill.ctx))


def _method(activity: Activity, fill: Fill) -> Told:
    method = fill.ctx.label(activity.method)
    names = [technique_name(one, fill.ctx) for one in activity.techniques]
    return as_blocks((para(f"{method}:" if names else method, ROLE), *numbered(names)))


def _agenda(item: AgendaItem, fill: Fill) -> Told:
    return item_text(item, fill.ctx)


def _line(values: tuple[Any, ...], fill: Fill) -> Told:
    return upper_first(listed((as_line(told(one, fill)) for one in values), fill.ctx))


def _date(day: dt.date, fill: Fill) -> Told:
    return date_text(day, fill.ctx.lang)


def _lower(value: object, fill: Fill) -> Told:
    return in_sentence(as_line(told(value, fill)).rstrip("."))


def _number(value: int, fill: Fill) -> Told:
    return number_words(value, fill.ctx.lang)


def _heads(value: int, fill: Fill) -> Told:
    return fill.ctx.label(_HEADS, n=value)


def _count(values: tuple[Any, ...], fill: Fill) -> Told:
    return _heads(len(values), fill)


_HOWS = MappingProxyType(
    {
        one.name: one
        for one in (
            How("date", Words("tanggal tanpa nama hari", "a day without its weekday"), _date),
            How("person", Words("orang menurut perannya", "a person by role"), _person),
            How("named", Words("pembimbing menurut namanya", "a supervisor by name"), _named),
            How("people", Words("beberapa orang menurut perannya", "people by role"), _people),
            How("present", Words("yang hadir pada pertemuan", "who was at a meeting"), _present),
            How("goals", Words("bunyi tujuan menurut kodenya", "the texts of goals"), _goals),
            How("indicators", Words("bunyi indikator menurut kodenya", "the texts of indicators"), _indicators),
            How("time", Words("waktu suatu kegiatan", "when an activity takes place"), _time),
            How("method", Words("metode dan teknik suatu kegiatan", "method and techniques"), _method),
            How("agenda", Words("butir susunan acara", "an item of an agenda"), _agenda),
            How("links", Words("nomor pernyataan asesmen", "statements of the assessment by number"), _links),
            How("line", Words("beberapa isi dalam satu baris", "several values in one line"), _line),
            How("lower", Words("dengan huruf awal kecil", "with a small initial"), _lower),
            How("words", Words("bilangan dengan huruf", "a number in letters"), _number),
            How("heads", Words("bilangan diikuti kata orang", "a number of people"), _heads),
            How("count", Words("banyaknya orang dalam daftar", "how many people a list has"), _count),
        )
    }
)


# --- inner helpers ----------------------------------------------------------------------------


def _each(values: str | tuple[str, ...]) -> tuple[str, ...]:
    return values if isinstance(values, tuple) else (values,)


def _prose(value: object, fill: Fill) -> Told:
    if isinstance(value, tuple):
        return _list((_prose(one, fill) for one in value), fill)
    return fill.ctx.prose(str(value), role=ROLE)


def _list(items: Iterable[Told], fill: Fill) -> Told:  # noqa: ARG001 - as all that tell
    """Return *items* as a list; one alone stands without a number."""
    made = [as_blocks(item) for item in items if item]
    if len(made) == 1:
        return made[0]
    return as_blocks(numbered(made))


def _in_role(one: Block, role: str) -> Block:
    if isinstance(one, Paragraph):
        return evolve(one, role=role) if one.role in (ROLE, "body", "list") else one
    if isinstance(one, ListBlock):
        items = tuple(ListItem(blocks=as_blocks(item.blocks, role)) for item in one.items)
        return evolve(one, items=items)
    return one


def _lines(one: Block) -> Iterable[str]:
    if isinstance(one, Paragraph):
        yield plain(one.text)
    elif isinstance(one, ListBlock):
        inner = [as_line(cast("Blocks", item.blocks)) for item in one.items]
        yield joined(inner)
