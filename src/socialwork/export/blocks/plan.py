"""The blocks of the plan but for its table: process, programme with goals and targets, resources."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, ListBlock
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import item, labelled, markdown_list, numbered, para, titled
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import (
    each_record,
    paragraph,
    part,
    sentence,
    span,
    subheading,
    with_sentence,
)
from socialwork.export.blocks.sources import links_text
from socialwork.export.blocks.techniques import technique_list
from socialwork.stages import Assessment, Goal, Plan
from socialwork.text import date_text
from socialwork.vocabulary.process import PlanResource
from socialwork.words import Words

declare_labels(
    programme=Words("Nama program", "Programme"),
    general_goal=Words("Tujuan umum", "General goal"),
    specific_goals=Words("Tujuan khusus", "Specific goals"),
    targets=Words("Sasaran intervensi", "Targets of change"),
)

_AGREED = Words("rencana intervensi disetujui oleh {who} pada {when}.", "{who} agreed to the plan on {when}.")
_CHOSEN = Words(
    "ketika rencana disusun, {who} memilih {things}.", "when the plan was made, {who} chose {things}."
)
_PROGRAMME = Words("program ini diberi nama “{name}”.", "the programme is called “{name}”.")
_SPAN = Words("rencana ini dijadwalkan pada {when}.", "the plan is set for {when}.")
_ANSWERS = Words("tujuan ini menjawab {things}.", "this goal answers {things}.")
_ASKED = Words("tujuan ini diminta oleh {who}.", "this goal was asked for by {who}.")
_ASKED_ANSWERS = Words(
    "tujuan ini, yang diminta oleh {who}, menjawab {things}.",
    "this goal, asked for by {who}, answers {things}.",
)
_RESOURCES = Words(
    "potensi dan sumber yang dapat dijangkau untuk melaksanakan rencana ini adalah sebagai berikut.",
    "these potentials and resources are within reach of the plan.",
)


@block("plan-process", Words("Proses perencanaan", "Process of planning"), source="stages › plan")
def plan_process(case: Case, ctx: Context) -> Blocks:
    """Return meetings, the client's choice and agreement, process and result."""
    return each_record(case, Plan, ctx, lambda record, inner, _: _process(case, record, inner))


def _process(case: Case, record: Plan, ctx: Context) -> Blocks:
    who = client_text(case, ctx)
    said: list[str] = []
    if record.chosen:
        said.append(sentence(ctx, _CHOSEN, who=who, things=technique_list(record.chosen, ctx)))
    if record.client_agreed_on is not None:
        when = date_text(record.client_agreed_on, ctx.lang, weekday=True)
        said.append(sentence(ctx, _AGREED, who=who, when=when))
    process = meeting_blocks(case, record.meetings, ctx) + ctx.prose(record.process) + paragraph(said)
    return process + part(ctx.label("result"), ctx.prose(record.result))


@block("plan-programme", Words("Program dan tujuan", "Programme and goals"), source="stages › plan")
def plan_programme(case: Case, ctx: Context) -> Blocks:
    """Return programme, general goal, specific goals and targets of change, each under its heading."""
    return each_record(case, Plan, ctx, lambda record, inner, _: _programme(case, record, inner))


def _programme(case: Case, record: Plan, ctx: Context) -> Blocks:
    name = paragraph([sentence(ctx, _PROGRAMME, name=record.programme)] if record.programme.strip() else [])
    goals = numbered(_goal(case, goal, ctx) for goal in record.goals)
    return (
        titled(subheading(ctx, "programme"), name)
        + titled(subheading(ctx, "general-goal"), ctx.prose(record.general_goal))
        + titled(subheading(ctx, "specific-goals"), goals)
        + titled(subheading(ctx, "targets"), markdown_list(record.targets, ctx))
    )


def _goal(case: Case, goal: Goal, ctx: Context) -> Blocks:
    what = _answered(case, goal, ctx)
    who = people_text(case, goal.asked_by, ctx)
    words = (_ASKED_ANSWERS if who else _ANSWERS) if what else _ASKED
    said = sentence(ctx, words, who=who, things=what) if who or what else ""
    return with_sentence(ctx.prose(goal.text), said)


def _answered(case: Case, goal: Goal, ctx: Context) -> str:
    """Return what the goal answers, as the latest assessment that knows it numbers it."""
    texts = (links_text(record, goal.answers, ctx) for record in reversed(case.records(Assessment)))
    return next((text for text in texts if text), "")


@block(
    "plan-resources", Words("Potensi dan sumber", "Resources of the plan"), source="stages › plan › resources"
)
def plan_resources(case: Case, ctx: Context) -> Blocks:
    """Return the resources that the plan counts on, by kind, and its time span."""
    return each_record(case, Plan, ctx, lambda record, inner, _: _resources(record, inner))


def _resources(record: Plan, ctx: Context) -> Blocks:
    when = [] if record.period is None else [sentence(ctx, _SPAN, when=span(record.period, ctx))]
    items = [_kind(record, kind, ctx) for kind in PlanResource]
    made = tuple(item(blocks) for blocks in items if blocks)
    if not made:
        return paragraph(when)
    return (para(sentence(ctx, _RESOURCES)), ListBlock(items=made), *paragraph(when))


def _kind(record: Plan, kind: PlanResource, ctx: Context) -> Blocks:
    found = [one.what for one in record.resources if one.kind is kind]
    content = ctx.prose(found[0]) if len(found) == 1 else markdown_list(found, ctx, level=1)
    return labelled(ctx.label(kind), content)
