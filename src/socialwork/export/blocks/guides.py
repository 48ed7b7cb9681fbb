"""The block of the guides by which data were gathered: interviews, observations, discussions, documents."""

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatch

from socialwork.case import Case
from socialwork.document.nodes import Block, Blocks, Cell, Heading
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import (
    capital,
    cell,
    labelled,
    markdown_list,
    number_cell,
    numbered,
    pairs_table,
    para,
    prose_cell,
    table,
    titled,
    when_text,
)
from socialwork.export.blocks.people import people_text, role_of
from socialwork.export.blocks.sentences import (
    field_label,
    lower_first,
    stopped,
    subheading,
)
from socialwork.export.blocks.sources import source_text
from socialwork.export.blocks.tools_table import Sheet, tool_blocks
from socialwork.stages import Assessment
from socialwork.text import date_text, dates_text, joined
from socialwork.tools import (
    DocumentStudy,
    FocusGroupGuide,
    Guide,
    GuideTopic,
    InterviewGuide,
    ObservationGuide,
    ObservationSession,
    ObservedBehaviour,
    tool_entry,
)
from socialwork.values.when import Meeting
from socialwork.words import Words

_INTERVIEW = Words("Wawancara dengan {who}", "Interview with {who}")
_OBSERVED = Words("Pengamatan {subject}", "Observation of {subject}")
_DISCUSSED = Words("Diskusi tentang {subject}", "Discussion of {subject}")
_WHEN = Words("Waktu", "When")
_TOOK_PART = Words("Peserta", "Participants")
_SESSIONS = Words("Pengamatan", "Observations")


@block(
    "assessment-guides",
    Words("Pedoman dan lembar asesmen", "Guides of the assessment"),
    source="stages › assessment › tools",
)
def assessment_guides(case: Case, ctx: Context) -> Blocks:
    """Return the guides of the kind that the option names, such as ``interview-guide``, or of all kinds.

    Documents that were studied stand in one table.
    """
    guides = [one for record in case.records(Assessment) for one in record.guides]
    wanted = [one for one in guides if ctx.option in {"", tool_entry(one).code}]
    documents = [one for one in wanted if isinstance(one, DocumentStudy)]
    others = [one for one in wanted if not isinstance(one, DocumentStudy)]
    shown = (item for one in others for item in _guide(case, one, ctx))
    return (*shown, *_documents(case, documents, ctx))


def _guide(case: Case, guide: Guide, ctx: Context) -> Blocks:
    name = ctx.label(tool_entry(guide).words)
    content = tool_blocks(guide, Sheet(case=case, ctx=ctx, name=name))
    return titled(_title(guide, case, ctx), content)


@singledispatch
def _title(guide: Guide, _case: Case, ctx: Context) -> Heading:
    """Return the heading over a guide; one of another package has the name of its kind."""
    return subheading(ctx, tool_entry(guide).words)


@_title.register
def _(guide: InterviewGuide, case: Case, ctx: Context) -> Heading:
    who = joined((source_text(case, one, ctx) for one in guide.sources), ctx.lang)
    return subheading(ctx, _INTERVIEW, who=who) if who else subheading(ctx, tool_entry(guide).words)


@_title.register
def _(guide: ObservationGuide, _case: Case, ctx: Context) -> Heading:
    return subheading(ctx, _OBSERVED, subject=lower_first(guide.about))


@_title.register
def _(guide: FocusGroupGuide, _case: Case, ctx: Context) -> Heading:
    return subheading(ctx, _DISCUSSED, subject=lower_first(guide.topic))


# --- interview --------------------------------------------------------------------------------


@tool_blocks.register
def interview(guide: InterviewGuide, sheet: Sheet) -> Blocks:
    """Return who was asked and when, the instructions, and the questions by topic."""
    ctx = sheet.ctx
    people = capital(people_text(sheet.case, guide.people, ctx))
    facts = [
        (field_label(ctx, InterviewGuide, "sources"), people),
        (field_label(ctx, InterviewGuide, "dates"), dates_text(guide.dates, ctx.lang, weekday=True)),
    ]
    topics = numbered(_topic(one, ctx) for one in guide.topics)
    notes = labelled(field_label(ctx, InterviewGuide, "notes"), ctx.prose(guide.notes))
    return (*pairs_table(facts), *ctx.prose(guide.instructions), *topics, *notes)


def _topic(topic: GuideTopic, ctx: Context) -> Blocks:
    summary = labelled(field_label(ctx, GuideTopic, "summary"), ctx.prose(topic.summary))
    return (para(ctx.inline(topic.topic)), *markdown_list(topic.questions, ctx, level=1), *summary)


# --- observation ------------------------------------------------------------------------------


@tool_blocks.register
def observation(guide: ObservationGuide, sheet: Sheet) -> Blocks:
    """Return place and instructions, the behaviours with their definitions, and what each session saw."""
    ctx = sheet.ctx
    place = pairs_table([(field_label(ctx, ObservationGuide, "place"), capital(guide.place))])
    behaviours = table(
        [ctx.label("number"), *_labels(ctx, ObservedBehaviour, "name", "definition")],
        (
            (number_cell(n), cell(ctx.inline(one.name)), prose_cell(one.definition, ctx))
            for n, one in enumerate(guide.behaviours, 1)
        ),
        widths=(1.0, 4.5, 8.5),
    )
    notes = labelled(field_label(ctx, ObservationGuide, "notes"), ctx.prose(guide.notes))
    return (*place, *ctx.prose(guide.instructions), *behaviours, *notes, *_sessions(guide, sheet))


def _sessions(guide: ObservationGuide, sheet: Sheet) -> Blocks:
    ctx = sheet.ctx
    titles = [
        ctx.label("number"),
        ctx.label(_WHEN),
        *_labels(ctx, ObservationSession, "observer", "seen", "note"),
    ]
    rows = ((number_cell(n), *_session(guide, one, sheet)) for n, one in enumerate(guide.sessions, 1))
    return labelled(ctx.label(_SESSIONS), table(titles, rows, widths=(1.0, 3.5, 2.6, 3.4, 3.5)))


def _session(guide: ObservationGuide, one: ObservationSession, sheet: Sheet) -> Iterator[Cell]:
    ctx = sheet.ctx
    where = f", {lower_first(one.place)}" if one.place else ""
    yield cell(when_text(Meeting(date=one.date, time=one.time), ctx.lang) + where)
    yield cell(capital(role_of(sheet.case, one.observer, ctx)) if one.observer else "–")
    names = {behaviour.code: behaviour.name for behaviour in guide.behaviours}
    seen = [f"{lower_first(names.get(each.behaviour, each.behaviour))} {each.times}×" for each in one.seen]
    yield cell(capital("; ".join(seen)) or "–")
    yield prose_cell(one.note, ctx)


# --- focus group ------------------------------------------------------------------------------


@tool_blocks.register
def focus_group(guide: FocusGroupGuide, sheet: Sheet) -> Blocks:
    """Return when and with whom it was held and who led it, then rules, questions and results."""
    ctx = sheet.ctx
    lists = (
        labelled(field_label(ctx, FocusGroupGuide, name), markdown_list(getattr(guide, name), ctx))
        for name in ("rules", "questions", "results")
    )
    return (*pairs_table(_held(guide, sheet)), *(one for blocks in lists for one in blocks))


def _held(guide: FocusGroupGuide, sheet: Sheet) -> Iterator[tuple[str, str]]:
    ctx, case, meeting = sheet.ctx, sheet.case, guide.meeting
    if meeting is not None:
        yield ctx.label(_WHEN), when_text(meeting, ctx.lang)
        yield field_label(ctx, Meeting, "place"), capital(meeting.place)
        yield ctx.label(_TOOK_PART), capital(people_text(case, meeting.present, ctx, meeting.others))
    for name in ("facilitator", "note_taker"):
        code = getattr(guide, name)
        yield field_label(ctx, FocusGroupGuide, name), capital(role_of(case, code, ctx)) if code else ""


# --- documents --------------------------------------------------------------------------------


@tool_blocks.register
def document(guide: DocumentStudy, sheet: Sheet) -> Blocks:
    """Return one document as a table of one row."""
    return _documents(sheet.case, (guide,), sheet.ctx)


def _documents(case: Case, studies: Sequence[DocumentStudy], ctx: Context) -> tuple[Block, ...]:
    """Return a table of documents with holder, permission, day of reading and what was found."""
    titles = [
        ctx.label("number"),
        *_labels(ctx, DocumentStudy, "document", "holder", "permitted_on", "read_on", "found"),
    ]
    rows = ((number_cell(n), *_document(case, one, ctx)) for n, one in enumerate(studies, 1))
    return table(titles, rows, widths=(1.0, 2.6, 2.5, 2.4, 2.4, 3.1))


def _document(case: Case, one: DocumentStudy, ctx: Context) -> Iterator[Cell]:
    yield cell(ctx.inline(one.document))
    yield cell(capital(role_of(case, one.holder, ctx)) if one.holder else "–")
    for day in (one.permitted_on, one.read_on):
        yield cell("–" if day is None else date_text(day, ctx.lang))
    yield prose_cell(stopped(one.found), ctx)


def _labels(ctx: Context, cls: type, *names: str) -> Iterable[str]:
    return (field_label(ctx, cls, name) for name in names)
