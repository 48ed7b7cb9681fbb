"""The block of the guides by which data were gathered: interviews, observations, discussions, documents."""

from collections.abc import Iterable, Sequence
from functools import singledispatch

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Heading
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import (
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
from socialwork.text import date_text, dates_text, joined, upper_first
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
    guides = [guide for record in case.records(Assessment) for guide in record.guides]
    wanted = [guide for guide in guides if ctx.option in {"", tool_entry(guide).code}]
    blocks: Blocks = ()
    for guide in wanted:
        if not isinstance(guide, DocumentStudy):
            content = tool_blocks(guide, Sheet(case=case, ctx=ctx, name=ctx.label(tool_entry(guide).words)))
            blocks += titled(_title(guide, case, ctx), content)
    documents = [guide for guide in wanted if isinstance(guide, DocumentStudy)]
    return blocks + _documents(case, documents, ctx)


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
    people = upper_first(people_text(sheet.case, guide.people, ctx))
    facts = [
        (field_label(ctx, InterviewGuide, "sources"), people),
        (field_label(ctx, InterviewGuide, "dates"), dates_text(guide.dates, ctx.lang, weekday=True)),
    ]
    topics: list[Blocks] = []
    for topic in guide.topics:
        summary = labelled(field_label(ctx, GuideTopic, "summary"), ctx.prose(topic.summary))
        questions = markdown_list(topic.questions, ctx, level=1)
        topics.append((para(ctx.inline(topic.topic)), *questions, *summary))
    notes = labelled(field_label(ctx, InterviewGuide, "notes"), ctx.prose(guide.notes))
    return (*pairs_table(facts), *ctx.prose(guide.instructions), *numbered(topics), *notes)


# --- observation ------------------------------------------------------------------------------


@tool_blocks.register
def observation(guide: ObservationGuide, sheet: Sheet) -> Blocks:
    """Return place and instructions, the behaviours with their definitions, and what each session saw."""
    ctx = sheet.ctx
    place = pairs_table([(field_label(ctx, ObservationGuide, "place"), upper_first(guide.place))])
    behaviours = table(
        [ctx.label("number"), *_labels(ctx, ObservedBehaviour, "name", "definition")],
        (
            (number_cell(n), cell(ctx.inline(behaviour.name)), prose_cell(behaviour.definition, ctx))
            for n, behaviour in enumerate(guide.behaviours, 1)
        ),
        widths=(1.0, 4.5, 8.5),
    )
    names = {behaviour.code: behaviour.name for behaviour in guide.behaviours}
    rows: list[tuple[Cell, ...]] = []
    for n, session in enumerate(guide.sessions, 1):
        when = when_text(Meeting(date=session.date, time=session.time), ctx.lang)
        where = f", {lower_first(session.place)}" if session.place else ""
        observer = upper_first(role_of(sheet.case, session.observer, ctx)) if session.observer else "–"
        seen = [
            f"{lower_first(names.get(act.behaviour, act.behaviour))} {act.times}×" for act in session.seen
        ]
        times = upper_first("; ".join(seen)) or "–"
        rows.append(
            (number_cell(n), cell(when + where), cell(observer), cell(times), prose_cell(session.note, ctx))
        )
    titles = [
        ctx.label("number"),
        ctx.label(_WHEN),
        *_labels(ctx, ObservationSession, "observer", "seen", "note"),
    ]
    sessions = labelled(ctx.label(_SESSIONS), table(titles, rows, widths=(1.0, 3.5, 2.6, 3.4, 3.5)))
    notes = labelled(field_label(ctx, ObservationGuide, "notes"), ctx.prose(guide.notes))
    return (*place, *ctx.prose(guide.instructions), *behaviours, *notes, *sessions)


# --- focus group ------------------------------------------------------------------------------


@tool_blocks.register
def focus_group(guide: FocusGroupGuide, sheet: Sheet) -> Blocks:
    """Return when and with whom it was held and who led it, then rules, questions and results."""
    ctx, case, meeting = sheet.ctx, sheet.case, guide.meeting
    facts: list[tuple[str, str]] = []
    if meeting is not None:
        who = people_text(case, meeting.present, ctx, meeting.others)
        facts = [
            (ctx.label(_WHEN), when_text(meeting, ctx.lang)),
            (field_label(ctx, Meeting, "place"), upper_first(meeting.place)),
            (ctx.label(_TOOK_PART), upper_first(who)),
        ]
    for name in ("facilitator", "note_taker"):
        code = getattr(guide, name)
        person = upper_first(role_of(case, code, ctx)) if code else ""
        facts.append((field_label(ctx, FocusGroupGuide, name), person))
    blocks = pairs_table(facts)
    for name in ("rules", "questions", "results"):
        blocks += labelled(field_label(ctx, FocusGroupGuide, name), markdown_list(getattr(guide, name), ctx))
    return blocks


# --- documents --------------------------------------------------------------------------------


@tool_blocks.register
def document(guide: DocumentStudy, sheet: Sheet) -> Blocks:
    """Return one document as a table of one row."""
    return _documents(sheet.case, (guide,), sheet.ctx)


def _documents(case: Case, studies: Sequence[DocumentStudy], ctx: Context) -> Blocks:
    """Return a table of documents with holder, permission, day of reading and what was found."""
    titles = [
        ctx.label("number"),
        *_labels(ctx, DocumentStudy, "document", "holder", "permitted_on", "read_on", "found"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for n, study in enumerate(studies, 1):
        days = (study.permitted_on, study.read_on)
        rows.append(
            (
                number_cell(n),
                cell(ctx.inline(study.document)),
                cell(upper_first(role_of(case, study.holder, ctx)) if study.holder else "–"),
                *(cell("–" if day is None else date_text(day, ctx.lang)) for day in days),
                prose_cell(stopped(study.found), ctx),
            )
        )
    return table(titles, rows, widths=(1.0, 2.6, 2.5, 2.4, 2.4, 3.1))


def _labels(ctx: Context, cls: type, *names: str) -> Iterable[str]:
    return (field_label(ctx, cls, name) for name in names)
