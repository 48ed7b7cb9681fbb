"""The blocks of the intervention itself: its course, and each technique by the steps of intervention."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Placeholder
from socialwork.export.blocks.base import DEEPEST, Context
from socialwork.export.blocks.consequences import consequence_sentence
from socialwork.export.blocks.goals import goal_places
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import cell, labelled, number_cell, proses_hasil, titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.protocols import protocol_blocks
from socialwork.export.blocks.sentences import (
    CitedTable,
    begins_with,
    field_label,
    lower_first,
    own_heading,
    paragraph,
    process_and_result,
    record_block,
    sentence,
    span,
    stopped,
    subheading,
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
_OVERVIEW = CitedTable(
    anchor="tabel-teknik",
    lead=Words(
        "teknik yang digunakan, waktu, tujuan khusus, dan peran {student} disajikan dalam {ref}.",
        "the techniques that were used, with days, goals and the {student}'s role, stand in {ref}.",
    ),
    title=Words("Teknik yang Digunakan Bersama {who}", "Techniques Used with {who}"),
    columns=(
        Words("No", "No"),
        Words("Teknik", "Technique"),
        Words("Waktu", "Days"),
        Words("Tujuan khusus", "Goals"),
        Words("Peran dan fungsi", "Role and function"),
    ),
    widths=(0.9, 4.1, 4.2, 1.8, 3.0),
)
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


@record_block("intervention-process", Words("Proses intervensi", "Course of the intervention"), Intervention)
def intervention_process(case: Case, record: Intervention, ctx: Context, _n: int) -> Blocks:
    """Return period, meetings and process, then result and obstacles."""
    opening: list[str] = []
    if record.period is not None and not begins_with(when := span(record.period, ctx), record.process):
        opening.append(sentence(ctx, _WHEN, who=client_text(case, ctx), when=when))
    process = paragraph(opening) + ctx.prose(record.process) + meeting_blocks(case, record.meetings, ctx)
    obstacles = labelled(field_label(ctx, Intervention, "obstacles"), ctx.prose(record.obstacles))
    return process_and_result(process, ctx.prose(record.result), ctx) + obstacles


@record_block("intervention-uses", Words("Penggunaan teknik", "Uses of techniques"), Intervention, "uses")
def intervention_uses(case: Case, record: Intervention, ctx: Context, n: int) -> Blocks:
    """Return the table of techniques, then each use with *Proses* and *Hasil*, by the four steps.

    Uses without a step come last, under a heading of their own where others have one.
    """
    overview = _overview(case, record, ctx, n)
    loose = [use for use in record.uses if use.step is None]
    if len(loose) == len(record.uses):
        return overview + _each(case, loose, ctx)
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for step in InterventionStep:
        uses = [use for use in record.uses if use.step is step]
        blocks += titled(subheading(ctx, step), _each(case, uses, inner))
    return overview + blocks + titled(subheading(ctx, _OTHER), _each(case, loose, inner))


def _overview(case: Case, record: Intervention, ctx: Context, n: int) -> Blocks:
    """Return when each technique was used, for which goals, in which role, and which else the client chose.

    What the client chose when the plan was made is told there.
    """
    uses = [use for step in (*InterventionStep, None) for use in record.uses if use.step is step]
    if not any(use.dates or use.goals or use.role or use.function or use.clients_choice for use in uses):
        return ()
    rows: list[tuple[Cell, ...]] = []
    for place, use in enumerate(uses, 1):
        few = len(use.dates) <= MOST_DAYS
        days = dates_text(sorted(use.dates), ctx.lang) if few else used_on(use.dates, ctx)
        role = "" if use.role is None else ctx.label(use.role)
        function = "" if use.function is None else term(ctx, use.function)
        both = f"{role} ({function})" if role and function else upper_first(role or function)
        name = upper_first(technique_name(use.technique, ctx))
        goals = number_cell(goal_places(case, use.goals, ctx) or "–")
        rows.append(
            (number_cell(place), cell(name), cell(upper_first(days) or "–"), goals, cell(both or "–"))
        )
    who = client_text(case, ctx)
    planned = {technique for plan in case.records(Plan) for technique in plan.chosen}
    own = dict.fromkeys(use.technique for use in uses if use.clients_choice and use.technique not in planned)
    chosen = sentence(ctx, _CHOICE_TOO if planned else _CHOICE, who=who, things=technique_list(own, ctx))
    return _OVERVIEW.blocks(rows, ctx, n, who=who) + paragraph([chosen] if own else [])


_UNTOLD = Words(
    "penggunaan {technique} belum diuraikan; isi `stages › intervention › uses › process`",
    "the use of {technique} is not told yet; fill in `stages › intervention › uses › process`",
)


def _each(case: Case, uses: Sequence[TechniqueUse], ctx: Context) -> Blocks:
    """Return each use under the name of its technique, a heading however deep, for references point to it."""
    blocks: Blocks = ()
    above = evolve(ctx, level=min(ctx.level, DEEPEST - 1))
    for use in uses:
        name = technique_name(use.technique, ctx)
        heading = evolve(own_heading(above, name), anchor=technique_anchor(use.technique))
        # A fact that a reassurance or a support rests on may be a sentence of its own.
        facts = paragraph(stopped(upper_first(fact)) for fact in use.cited_facts)
        told = (
            *paragraph(_about(use, ctx)),
            *labelled(field_label(ctx, TechniqueUse, "cited_facts"), facts),
            *labelled(field_label(ctx, TechniqueUse, "gentler_tried"), ctx.prose(stopped(use.gentler_tried))),
            *labelled(field_label(ctx, TechniqueUse, "reason"), ctx.prose(stopped(use.reason))),
            *protocol_blocks(case, use, ctx),
            *proses_hasil(use.process, use.result, ctx),
        )
        blocks += (heading, *(told or (Placeholder(what=ctx.label(_UNTOLD, technique=name)),)))
    return blocks


def _about(use: TechniqueUse, ctx: Context) -> Iterator[str]:
    """Yield what a local technique or a consequence means, what was named, and the needs of a conflict."""
    if isinstance(use.technique, LocalTechnique):
        yield sentence(ctx, _MEANING, meaning=lower_first(use.technique.meaning).rstrip("."))
    if isinstance(use.technique, Consequence):
        yield consequence_sentence(use.technique, ctx)
    things, wants = _things(use.strengths_named, ctx), _things(use.shortcomings_named, ctx)
    if things:
        yield sentence(ctx, _BOTH if wants else _STRENGTHS, things=things, wants=wants)
    elif wants:
        yield sentence(ctx, _SHORTCOMINGS, things=wants)
    if use.needs_at_odds:
        yield sentence(ctx, _AT_ODDS, things=_things(use.needs_at_odds, ctx))


def _things(things: Sequence[str], ctx: Context) -> str:
    return joined((lower_first(thing).rstrip(".") for thing in things), ctx.lang)
