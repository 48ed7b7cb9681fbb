"""The blocks of the intervention itself: its course, and each technique by the steps of intervention."""

import datetime as dt
from collections.abc import Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Placeholder
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.consequences import consequence_sentence
from socialwork.export.blocks.goals import goal_places
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import cell, labelled, number_cell, proses_hasil, table, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.protocols import protocol_blocks
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
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
    table_caption,
    term,
    upper_first,
)
from socialwork.export.blocks.techniques import (
    MOST_DAYS,
    technique_anchor,
    technique_list,
    technique_name,
    used_on,
)
from socialwork.stages import Intervention, Plan
from socialwork.techniques import Consequence, LocalTechnique, TechniqueUse
from socialwork.text import dates_text, joined
from socialwork.vocabulary.process import InterventionStep
from socialwork.words import Words

_WHEN = Words(
    "intervensi dengan {who} dilaksanakan pada {when}.", "the intervention with {who} took place on {when}."
)
_OVERVIEW = Words(
    "teknik yang digunakan, waktu, tujuan khusus, dan peran {student} disajikan dalam {ref}.",
    "the techniques that were used, with days, goals and the {student}'s role, stand in {ref}.",
)
_TITLE = Words("Teknik yang Digunakan Bersama {who}", "Techniques Used with {who}")
_COLUMNS = (
    Words("No", "No"),
    Words("Teknik", "Technique"),
    Words("Waktu", "Days"),
    Words("Tujuan khusus", "Goals"),
    Words("Peran dan fungsi", "Role and function"),
)
_WIDTHS = (0.9, 4.1, 4.2, 1.8, 3.0)
_CHOICE = Words("teknik yang dipilih {who} ialah {things}.", "the techniques that {who} chose are {things}.")
_CHOICE_TOO = Words(
    "selain teknik yang dipilih ketika rencana disusun, {who} memilih pula {things}.",
    "besides the techniques chosen when the plan was made, {who} also chose {things}.",
)
_MEANING = Words("teknik setempat ini berarti {meaning}.", "this local technique means {meaning}.")
_STRENGTHS = Words("kekuatan yang disebutkan ialah {things}.", "the strengths named were {things}.")
_SHORTCOMINGS = Words("kekurangan yang disebutkan ialah {things}.", "the shortcomings named were {things}.")
_BOTH = Words(
    "kekuatan yang disebutkan ialah {things}; kekurangannya ialah {wants}.",
    "the strengths named were {things}; the shortcomings, {wants}.",
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
    """Return the table of techniques, then each use with *Proses* and *Hasil*, by the four steps.

    Uses without a step come last, under a heading of their own where others have one.
    """
    return each_record(
        case,
        Intervention,
        ctx,
        lambda record, inner, n: _overview(case, record, inner, n) + _uses(case, record, inner),
    )


def _overview(case: Case, record: Intervention, ctx: Context, n: int) -> Blocks:
    """Return when each technique was used, for which goals, in which role, and which else the client chose.

    What the client chose when the plan was made is told there.
    """
    who, anchor = client_text(case, ctx), anchored("tabel-teknik", n)
    uses = [use for step in (*InterventionStep, None) for use in record.uses if use.step is step]
    if not any(use.dates or use.goals or use.role or use.function or use.clients_choice for use in uses):
        return ()
    rows = [
        (
            number_cell(place),
            cell(upper_first(technique_name(use.technique, ctx))),
            cell(_days(use.dates, ctx)),
            number_cell(goal_places(case, use.goals, ctx) or "–"),
            cell(_as_role(use, ctx)),
        )
        for place, use in enumerate(uses, 1)
    ]
    caption = table_caption(anchor, ctx.label(_TITLE, who=upper_first(who)))
    planned = {technique for plan in case.records(Plan) for technique in plan.chosen}
    own = dict.fromkeys(use.technique for use in uses if use.clients_choice and use.technique not in planned)
    chosen = sentence(ctx, _CHOICE_TOO if planned else _CHOICE, who=who, things=technique_list(own, ctx))
    return (
        citing(ctx, _OVERVIEW, anchor),
        *table([ctx.label(words) for words in _COLUMNS], rows, caption=caption, widths=_WIDTHS),
        *paragraph([chosen] if own else []),
    )


def _days(days: Sequence[dt.date], ctx: Context) -> str:
    told = dates_text(sorted(days), ctx.lang) if len(days) <= MOST_DAYS else used_on(days, ctx)
    return upper_first(told) or "–"


def _as_role(use: TechniqueUse, ctx: Context) -> str:
    role = "" if use.role is None else ctx.label(use.role)
    function = "" if use.function is None else term(ctx, use.function)
    return f"{role} ({function})" if role and function else upper_first(role or function) or "–"


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


_UNTOLD = Words(
    "penggunaan {technique} belum diuraikan; isi `stages › intervention › uses › process`",
    "the use of {technique} is not told yet; fill in `stages › intervention › uses › process`",
)


def _each(case: Case, uses: Sequence[TechniqueUse], ctx: Context) -> Blocks:
    blocks: Blocks = ()
    for use in uses:
        name = technique_name(use.technique, ctx)
        heading = evolve(own_heading(ctx, name), anchor=technique_anchor(use.technique))
        untold = Placeholder(what=_UNTOLD.format(technique=name).pick(ctx.lang))
        blocks += (heading, *(_use(case, use, ctx) or (untold,)))
    return blocks


def _use(case: Case, use: TechniqueUse, ctx: Context) -> Blocks:
    return (
        paragraph(_about(use, ctx))
        + labelled(field_label(ctx, TechniqueUse, "cited_facts"), _facts(use))
        + labelled(field_label(ctx, TechniqueUse, "gentler_tried"), ctx.prose(stopped(use.gentler_tried)))
        + labelled(field_label(ctx, TechniqueUse, "reason"), ctx.prose(stopped(use.reason)))
        + protocol_blocks(case, use, ctx)
        + proses_hasil(use.process, use.result, ctx)
    )


def _about(use: TechniqueUse, ctx: Context) -> list[str]:
    """Return what a local technique or a consequence means, what was named, and the needs of a conflict."""
    said: list[str] = []
    if isinstance(use.technique, LocalTechnique):
        said.append(sentence(ctx, _MEANING, meaning=lower_first(use.technique.meaning).rstrip(".")))
    if isinstance(use.technique, Consequence):
        said.append(consequence_sentence(use.technique, ctx))
    things, wants = _things(use.strengths_named, ctx), _things(use.shortcomings_named, ctx)
    if things:
        said.append(sentence(ctx, _BOTH if wants else _STRENGTHS, things=things, wants=wants))
    elif wants:
        said.append(sentence(ctx, _SHORTCOMINGS, things=wants))
    if use.needs_at_odds:
        said.append(sentence(ctx, _AT_ODDS, things=_things(use.needs_at_odds, ctx)))
    return said


def _things(things: Sequence[str], ctx: Context) -> str:
    return joined((lower_first(one).rstrip(".") for one in things), ctx.lang)


def _facts(use: TechniqueUse) -> Blocks:
    """Return the facts that a reassurance or a support rests on; each may be a sentence of its own."""
    return paragraph(stopped(upper_first(fact)) for fact in use.cited_facts)
