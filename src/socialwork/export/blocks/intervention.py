"""The blocks of the intervention itself: its course, and each technique by the steps of intervention."""

import datetime as dt
from collections.abc import Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.consequences import consequence_sentence
from socialwork.export.blocks.goals import goal_numbers
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, proses_hasil, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.protocols import protocol_blocks
from socialwork.export.blocks.sentences import (
    each_record,
    field_label,
    lower_first,
    own_heading,
    paragraph,
    process_and_result,
    sentence,
    span,
    stopped,
    subheading,
    term,
    upper_first,
    vary,
)
from socialwork.export.blocks.techniques import technique_anchor, technique_name
from socialwork.stages import Intervention
from socialwork.techniques import Consequence, LocalTechnique, TechniqueUse
from socialwork.text import dates_text, joined, number_words, period_text
from socialwork.vocabulary.process import InterventionStep
from socialwork.words import Words

_FEW = 4  # more dates than this are told as a number and a span

_WHEN = Words(
    "intervensi dengan {who} dilaksanakan pada {when}.", "the intervention with {who} took place on {when}."
)
_USED = (
    Words(
        "teknik ini digunakan{choice}{when}{goals}{role}.",
        "the technique was used{choice}{when}{goals}{role}.",
    ),
    Words(
        "teknik ini diterapkan{when}{choice}{goals}{role}.",
        "the technique was applied{when}{choice}{goals}{role}.",
    ),
)
_CHOICE = Words(" atas pilihan {who}", " by {who}'s choice")
_ROLES = (
    Words(", dengan {student} sebagai {role}", ", with the {student} as {role}"),
    Words("; {student} berperan sebagai {role}", "; the {student} acted as {role}"),
)
_FUNCTION = Words(" dalam fungsi {function}", " in the function of {function}")
_FUNCTION_ALONE = Words(", dengan fungsi {function}", ", with the function of {function}")
_MEANING = Words("teknik setempat ini berarti {meaning}.", "this local technique means {meaning}.")
_STRENGTHS = Words("kekuatan yang disebutkan ialah {things}.", "the strengths named were {things}.")
_SHORTCOMINGS = (
    Words("kekurangan yang disebutkan ialah {things}.", "the shortcomings named were {things}."),
    Words(
        "baru sesudah itu disebutkan kekurangannya, yaitu {things}.",
        "only then were shortcomings named: {things}.",
    ),
)
_AT_ODDS = Words("kebutuhan yang bertentangan ialah {things}.", "the needs at odds were {things}.")
_OTHER = Words("Teknik lain", "Other techniques")


@block(
    "intervention-process",
    Words("Proses intervensi", "Course of the intervention"),
    source="stages › intervention",
)
def intervention_process(case: Case, ctx: Context) -> Blocks:
    """Return period, meetings and process, then result and obstacles."""
    return each_record(case, Intervention, ctx, lambda record, inner, _: _process(case, record, inner))


def _process(case: Case, record: Intervention, ctx: Context) -> Blocks:
    when = record.period
    said = [] if when is None else [sentence(ctx, _WHEN, who=client_text(case, ctx), when=span(when, ctx))]
    process = paragraph(said) + ctx.prose(record.process) + meeting_blocks(case, record.meetings, ctx)
    obstacles = labelled(field_label(ctx, Intervention, "obstacles"), ctx.prose(record.obstacles))
    return process_and_result(process, ctx.prose(record.result), ctx) + obstacles


@block(
    "intervention-uses",
    Words("Penggunaan teknik", "Uses of techniques"),
    source="stages › intervention › uses",
)
def intervention_uses(case: Case, ctx: Context) -> Blocks:
    """Return each use of a technique with *Proses* and *Hasil*, by the four steps of intervention.

    Uses without a step come last, under a heading of their own where others have one.
    """
    return each_record(case, Intervention, ctx, lambda record, inner, _: _uses(case, record, inner))


def _uses(case: Case, record: Intervention, ctx: Context) -> Blocks:
    loose = [use for use in record.uses if use.step is None]
    if len(loose) == len(record.uses):
        return _each(case, loose, ctx)
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for step in InterventionStep:
        uses = [use for use in record.uses if use.step is step]
        blocks += titled(subheading(ctx, step), _each(case, uses, inner))
    return blocks + titled(subheading(ctx, _OTHER), _each(case, loose, inner))


def _each(case: Case, uses: Sequence[TechniqueUse], ctx: Context) -> Blocks:
    blocks: Blocks = ()
    for n, use in enumerate(uses):
        name = technique_name(use.technique, ctx)
        heading = evolve(own_heading(ctx, name), anchor=technique_anchor(use.technique))
        blocks += (heading, *_use(case, use, n, ctx))
    return blocks


def _use(case: Case, use: TechniqueUse, n: int, ctx: Context) -> Blocks:
    return (
        paragraph(_about(case, use, n, ctx))
        + labelled(field_label(ctx, TechniqueUse, "cited_facts"), _facts(use))
        + labelled(field_label(ctx, TechniqueUse, "gentler_tried"), ctx.prose(stopped(use.gentler_tried)))
        + labelled(field_label(ctx, TechniqueUse, "reason"), ctx.prose(stopped(use.reason)))
        + protocol_blocks(case, use, ctx)
        + proses_hasil(use.process, use.result, ctx)
    )


def _about(case: Case, use: TechniqueUse, n: int, ctx: Context) -> list[str]:
    goals = goal_numbers(case, use.goals, ctx)
    for_goals = ctx.label(Words(" untuk mencapai {goals}", " for {goals}"), goals=goals) if goals else ""
    when = days_text(use.dates, ctx)
    said: list[str] = []
    if isinstance(use.technique, LocalTechnique):
        said.append(sentence(ctx, _MEANING, meaning=lower_first(use.technique.meaning).rstrip(".")))
    if isinstance(use.technique, Consequence):
        said.append(consequence_sentence(use.technique, ctx))
    choice = ctx.label(_CHOICE, who=client_text(case, ctx)) if use.clients_choice else ""
    role = _as_role(use, n, ctx)
    if when or for_goals or choice or role:
        said.append(sentence(ctx, vary(n, *_USED), when=when, goals=for_goals, choice=choice, role=role))
    return said + _named(use, ctx)


def _named(use: TechniqueUse, ctx: Context) -> list[str]:
    """Return what was named, strengths before shortcomings, and the needs of a conflict."""
    every = (
        (_STRENGTHS, use.strengths_named),
        (_SHORTCOMINGS[bool(use.strengths_named)], use.shortcomings_named),
        (_AT_ODDS, use.needs_at_odds),
    )
    return [sentence(ctx, words, things=_things(things, ctx)) for words, things in every if things]


def _things(things: Sequence[str], ctx: Context) -> str:
    return joined((lower_first(one).rstrip(".") for one in things), ctx.lang)


def _as_role(use: TechniqueUse, n: int, ctx: Context) -> str:
    """Return the student's role and the function of the intervention as the end of a sentence."""
    role = "" if use.role is None else ctx.label(vary(n, *_ROLES), role=term(ctx, use.role))
    if use.function is None:
        return role
    return role + ctx.label(_FUNCTION if role else _FUNCTION_ALONE, function=term(ctx, use.function))


def _facts(use: TechniqueUse) -> Blocks:
    """Return the facts that a reassurance or a support rests on; each may be a sentence of its own."""
    return paragraph(stopped(upper_first(fact)) for fact in use.cited_facts)


def days_text(days: Sequence[dt.date], ctx: Context) -> str:
    """Return days for a sentence: all of a few, else how many and in which span; nothing for none."""
    if not days:
        return ""
    if len(days) <= _FEW:
        return ctx.label(Words(" pada {when}", " on {when}"), when=dates_text(sorted(days), ctx.lang))
    words = Words(" sebanyak {n} kali pada {when}", " {n} times in {when}")
    when = period_text(min(days), max(days), ctx.lang)
    return ctx.label(words, n=number_words(len(days), ctx.lang), when=when)
