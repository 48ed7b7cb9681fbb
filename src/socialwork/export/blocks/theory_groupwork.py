"""Section 2.1.2: social group work, with the type, the phases, the techniques and the tools of the case."""

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import (
    meaning,
    method_blocks,
    pointing,
    reachable,
    running,
    said,
    shared_keys,
    sources_of,
    term_items,
)
from socialwork.export.blocks.goals import goal_numbers
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import in_sentence, listed, subheading, terms
from socialwork.export.blocks.theory_casework import technique_sections
from socialwork.process.explained import known, named_in_programmes
from socialwork.process.usage import (
    group_phases_used,
    group_tools_used,
    group_types_used,
    groups_used,
    methods_used,
    techniques_used,
)
from socialwork.text import number_words
from socialwork.vocabulary.groupwork import GroupSkill
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.vocabulary.process import Method
from socialwork.words import Words

_UNNAMED = Words("{who} ikut serta dalam kelompok.", "{who} takes part in a group.")
_PROGRAMME = Words(
    "kelompok {who}, “{name}”, beranggotakan {n} orang{sessions}{goals}.",
    "the group of {who}, “{name}”, has {n} members{sessions}{goals}.",
)
_SESSIONS = Words(" dan bertemu {n} kali", " and met {n} times")
_GOALS = Words(", untuk {goals}", ", for {goals}")
_TYPES = Words("Tipe Kelompok", "Type of Group")
_TYPE_TIE = Words("program bagi {who} disajikan pada {ref}.", "the programme of {who} stands in {ref}.")
_PHASES = Words("Tahapan Kelompok", "Phases of the Group")
_PHASE_LEAD = Words(
    "kelompok {who} bertumbuh melalui fase berikut{by}.",
    "the group of {who} grew through these phases{by}.",
)
_TECHNIQUES = Words("Teknik dalam Kelompok", "Techniques in the Group")
_TECHNIQUE_LEAD = Words(
    "dalam pertemuan digunakan {names}.",
    "the sessions used {names}.",
)
_SKILLS = Words("Keterampilan", "Skills")
_SKILL_LEAD = Words("kelompok menuntut {skills}{by}.", "a group calls for {skills}{by}.")
_TOOLS = Words("Alat Kerja Kelompok", "Tools of Group Work")


@block(
    "theory-groupwork",
    Words("Landasan pekerjaan sosial kelompok", "Grounds of social group work"),
    source="stages › intervention › group",
)
def theory_groupwork(case: Case, ctx: Context) -> Blocks:
    """Return what social group work is, with the type, phases, techniques, skills and tools of the case."""
    if Method.GROUPWORK not in methods_used(case):
        return ()
    skills = known(GroupSkill)
    return (
        method_blocks(Method.GROUPWORK, _tie(case, ctx), case, ctx)
        + _types(case, ctx)
        + _phases(case, ctx)
        + _techniques(case, ctx)
        + titled(
            subheading(ctx, _SKILLS),
            running([sources_of(ctx, skills, _SKILL_LEAD, skills=terms(ctx, GroupSkill))]),
        )
        + titled(subheading(ctx, _TOOLS), term_items(group_tools_used(case), ctx))
    )


def _tie(case: Case, ctx: Context) -> Inlines:
    who = client_text(case, ctx)
    groups = groups_used(case)
    if not groups:
        return said(ctx, _UNNAMED, who=who)
    group = groups[0]
    goals = goal_numbers(case, group.goals, ctx)
    return said(
        ctx,
        _PROGRAMME,
        who=who,
        name=group.name,
        n=number_words(len(group.members), ctx.lang),
        sessions=ctx.label(_SESSIONS, n=number_words(len(group.sessions), ctx.lang))
        if group.sessions
        else "",
        goals=ctx.label(_GOALS, goals=goals) if goals else "",
    )


def _types(case: Case, ctx: Context) -> Blocks:
    told = [meaning(one, ctx) for one in known(group_types_used(case))]
    programme = reachable(ctx, "tabel-kelompok", block="intervention-group")
    if told and programme:
        told.append(pointing(ctx, _TYPE_TIE, programme, who=client_text(case, ctx)))
    return titled(subheading(ctx, _TYPES), running(told))


def _phases(case: Case, ctx: Context) -> Blocks:
    phases = group_phases_used(case)
    if not phases:
        return ()
    concepts = known(phases)
    lead = sources_of(ctx, concepts, _PHASE_LEAD, who=client_text(case, ctx))
    items = term_items(phases, ctx, shared_keys(concepts))
    return titled(subheading(ctx, _PHASES), running([lead]) + items)


def _techniques(case: Case, ctx: Context) -> Blocks:
    usages = [
        one
        for one in techniques_used(case)
        if one.only_in_groups and not isinstance(one.technique, GroupTypeTerm)
    ]
    names = listed((in_sentence(name) for group in groups_used(case) for name in group.techniques), ctx)
    lead = [said(ctx, _TECHNIQUE_LEAD, names=names)] if names else []
    meant = [meaning(one, ctx) for one in named_in_programmes(case)]
    inner = evolve(ctx, level=ctx.level + 1)
    return titled(
        subheading(ctx, _TECHNIQUES), running([*lead, *meant]) + technique_sections(case, usages, inner)
    )
