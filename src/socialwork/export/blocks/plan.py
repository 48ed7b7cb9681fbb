"""The blocks of the plan but for its table: process, programme with goals and targets, resources."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks, ListBlock, ListItem
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import item, labelled, markdown_list, numbered, para, titled
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import (
    begins_with,
    paragraph,
    part,
    record_block,
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


@record_block("plan-process", Words("Proses perencanaan", "Process of planning"), Plan)
def plan_process(case: Case, record: Plan, ctx: Context, _n: int) -> Blocks:
    """Return meetings, the client's choice and agreement, process and result."""
    who = client_text(case, ctx)
    settled: list[str] = []
    if record.chosen:
        settled.append(sentence(ctx, _CHOSEN, who=who, things=technique_list(record.chosen, ctx)))
    if record.client_agreed_on is not None:
        when = date_text(record.client_agreed_on, ctx.lang, weekday=True)
        settled.append(sentence(ctx, _AGREED, who=who, when=when))
    process = meeting_blocks(case, record.meetings, ctx) + ctx.prose(record.process) + paragraph(settled)
    return process + part(ctx.label("result"), ctx.prose(record.result))


@record_block("plan-programme", Words("Program dan tujuan", "Programme and goals"), Plan)
def plan_programme(case: Case, record: Plan, ctx: Context, _n: int) -> Blocks:
    """Return programme, general goal, specific goals and targets of change, each under its heading."""
    name = paragraph([sentence(ctx, _PROGRAMME, name=record.programme)] if record.programme.strip() else [])
    goals = numbered(_goal(case, goal, ctx) for goal in record.goals)
    return (
        titled(subheading(ctx, "programme"), name)
        + titled(subheading(ctx, "general-goal"), ctx.prose(record.general_goal))
        + titled(subheading(ctx, "specific-goals"), goals)
        + titled(subheading(ctx, "targets"), markdown_list(record.targets, ctx))
    )


def _goal(case: Case, goal: Goal, ctx: Context) -> Blocks:
    """Return a goal, who asked for it, and what it answers as the latest assessment that knows it says."""
    answers = (links_text(record, goal.answers, ctx) for record in reversed(case.records(Assessment)))
    things = next((text for text in answers if text), "")
    who = people_text(case, goal.asked_by, ctx)
    words = (_ASKED_ANSWERS if who else _ANSWERS) if things else _ASKED
    reason = sentence(ctx, words, who=who, things=things) if who or things else ""
    return with_sentence(ctx.prose(goal.text), reason)


@record_block("plan-resources", Words("Potensi dan sumber", "Resources of the plan"), Plan, "resources")
def plan_resources(_case: Case, record: Plan, ctx: Context, _n: int) -> Blocks:
    """Return the resources that the plan counts on, by kind, and its time span where none tells it."""
    items: list[ListItem] = []
    for kind in PlanResource:
        found = [resource.what for resource in record.resources if resource.kind is kind]
        content = ctx.prose(found[0]) if len(found) == 1 else markdown_list(found, ctx, level=1)
        if content:
            items.append(item(labelled(ctx.label(kind), content)))
    listed = (para(sentence(ctx, _RESOURCES)), ListBlock(items=tuple(items))) if items else ()
    when = "" if record.period is None else span(record.period, ctx)
    told = not when or any(begins_with(when, resource.what) for resource in record.resources)
    return (*listed, *paragraph([] if told else [sentence(ctx, _SPAN, when=when)]))
