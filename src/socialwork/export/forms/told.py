"""How values of a case are told in a form after their type: a day in words, a list as a list."""

import datetime as dt
from collections.abc import Iterable
from functools import singledispatch
from typing import Any

import attrs
from attrs import evolve

from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Blocks,
    Drawing,
    Heading,
    ListBlock,
    Paragraph,
    Table,
)
from socialwork.export.blocks.parts import numbered, para, when_text
from socialwork.export.blocks.people import headcount, role_of
from socialwork.export.blocks.programme_table import count_text
from socialwork.export.blocks.sentences import in_sentence, lower_first, terms, upper_first
from socialwork.export.blocks.sources import evidence_text
from socialwork.export.blocks.techniques import technique_name
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.signers import name_of
from socialwork.records import Decision
from socialwork.stages import FollowUp, PlannedResource, Resource, Signature
from socialwork.techniques import Consequence, ExchangeTime, GroupPhaseRecord, LocalTechnique
from socialwork.text import date_text, dates_text, joined, period_text
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

_RECAST = (ROLE, "body", "list", "table")
_YES_NO = (Words("Tidak", "No"), Words("Ya", "Yes"))
_PRICED = Words("{name} ({price} token)", "{name} ({price} tokens)")
_ON = Words("{who}, {when}", "{who}, {when}")
_DOES = Words("{who}: {task}", "{who}: {task}")


def as_line(what: Told) -> str:
    """Return what was told as one line."""
    if isinstance(what, str):
        return what
    lines: list[str] = []
    for block in what:
        if isinstance(block, Paragraph):
            lines.append(plain(block.text))
        elif isinstance(block, ListBlock):
            lines.append(joined(as_line(item.blocks) for item in block.items))
    return " ".join(lines)


def as_blocks(what: Told, role: str = ROLE) -> Blocks:
    """Return what was told as paragraphs in *role*, in lists too."""
    if isinstance(what, str):
        return (para(what, role),) if what else ()
    return tuple(made for block in what for made in _in_role(block, role))


def as_list(items: Iterable[Told]) -> Blocks:
    """Return *items* as a list; one alone stands without a number."""
    made = [as_blocks(item) for item in items if item]
    return made[0] if len(made) == 1 else as_blocks(numbered(made))


def markdown(value: object, fill: Fill) -> Blocks:
    """Return Markdown as paragraphs of a form; several texts as a list."""
    if isinstance(value, tuple):
        return as_list(markdown(one, fill) for one in value)
    return as_blocks(fill.ctx.prose(str(value), role=ROLE))


def role(code: str, fill: Fill) -> str:
    """Return the person *code* by role, as it stands in a sentence."""
    return code if fill.scope.case is None else role_of(fill.scope.case, code, fill.ctx)


# --- by type ----------------------------------------------------------------------------------


@singledispatch
def told(value: object, fill: Fill) -> Told:  # noqa: ARG001 - some values need labels and people
    """Return *value* as the form prints it; types of another package are registered here."""
    return upper_first(str(value))


@told.register
def _(value: str, fill: Fill) -> Told:
    """Tell words, in which a student may have stressed some, as the report prints them."""
    words = upper_first(value)
    return (Paragraph(text=fill.ctx.inline(words), role=ROLE),) if "*" in words else words


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
    return markdown(value.text, fill)


@told.register
def _(value: Evidence, fill: Fill) -> Told:
    return told((value,), fill)


@told.register
def _(value: Resource, fill: Fill) -> Told:
    return markdown(f"{value.name}: {lower_first(value.gives)}" if value.gives.strip() else value.name, fill)


@told.register
def _(value: PlannedResource, fill: Fill) -> Told:
    return markdown(f"{fill.ctx.label(value.kind)}: {lower_first(value.what)}", fill)


@told.register
def _(value: Decision, fill: Fill) -> Told:
    return markdown(value.text, fill)


@told.register
def _(value: Signature, fill: Fill) -> Told:
    who = upper_first(role(value.by, fill))
    if fill.named and (name := name_of(value.by, fill)):
        who = f"{who} ({name})"
    return fill.ctx.label(_ON, who=who, when=date_text(value.date, fill.ctx.lang, weekday=True))


@told.register
def _(value: FollowUp, fill: Fill) -> Told:
    days = f" ({dates_text(value.dates, fill.ctx.lang)})" if value.dates else ""
    who = upper_first(role(value.owner, fill))
    what = lower_first(value.what.strip().rstrip("."))
    return markdown(fill.ctx.label(_DOES, who=who, task=f"{what}{days}."), fill)


@told.register
def _(value: GroupPhaseRecord, fill: Fill) -> Told:
    return markdown(f"{fill.ctx.label(value.phase)}: {lower_first(value.process)}", fill)


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
        return (
            "" if fill.scope.case is None else upper_first(evidence_text(fill.scope.case, values, fill.ctx))
        )
    if len(values) == 1 and isinstance(values[0], dt.date):
        return told(values[0], fill)
    if all(isinstance(one, dt.date) for one in values):
        return dates_text(values, fill.ctx.lang)
    if all(isinstance(one, Term) for one in values):
        return upper_first(terms(fill.ctx, dict.fromkeys(values)))
    return as_list(told(one, fill) for one in values)


def can_tell(cls: Any) -> bool:
    """Return whether a value of *cls* says something by itself: a record that nobody tells does not."""
    if cls is object or not (isinstance(cls, type) and attrs.has(cls)):
        return True
    return told.dispatch(cls) is not told.dispatch(object)


# --- inner helpers ----------------------------------------------------------------------------


def _in_role(block: Block, wanted: str) -> Blocks:
    """Return a block as a form prints it: no photos, no numbered captions, no headings of a report."""
    match block:
        case Paragraph():
            return (evolve(block, role=wanted) if block.role in _RECAST else block,)
        case ListBlock():
            items = tuple(evolve(item, blocks=as_blocks(item.blocks, wanted)) for item in block.items)
            return (evolve(block, items=items),)
        case Heading():
            return (Paragraph(text=block.text, role="form-heading"),)
        case Table() | Drawing():
            return (evolve(block, caption=None),)
        case _:
            return ()
