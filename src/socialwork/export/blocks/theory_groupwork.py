"""Section 2.1.2: social group work, with the type, the phases, the techniques and the tools of the case."""

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import (
    meaning,
    method_blocks,
    naming,
    pointing,
    reachable,
    running,
    said,
)
from socialwork.export.blocks.goals import goal_numbers
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import in_sentence, listed, subheading
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
    "kelompok {who}, “{name}”, beranggotakan {members}{sessions}{goals}.",
    "the group of {who}, “{name}”, consists of {members}{sessions}{goals}.",
)
_MEMBERS = Words("{client} dan {n} orang lain", "{client} and {n} others")
_SESSIONS = Words(" serta bertemu {n} kali", " and met {n} times")
_GOALS = Words(", untuk {goals}", ", for {goals}")
_TYPES = Words("Tipe Kelompok", "Type of Group")
_TYPE_TIE = Words("program bagi {who} disajikan pada {ref}.", "the programme of {who} stands in {ref}.")
_PHASES = Words("Tahapan Kelompok", "Phases of the Group")
_PHASE_LEAD = Words(
    "kelompok {who} bertumbuh melalui {names}{by}.", "the group of {who} grew through {names}{by}."
)
_TECHNIQUES = Words("Teknik dalam Kelompok", "Techniques in the Group")
_TECHNIQUE_LEAD = Words(
    "dalam pertemuan digunakan {names}.",
    "the sessions used {names}.",
)
_SKILLS = Words("Keterampilan dan Alat Kerja Kelompok", "Skills and Tools of Group Work")
_SKILL_LEAD = Words("kelompok itu menuntut {names}.", "such a group calls for {names}.")
_TOOL_LEAD = Words("perkembangannya diikuti dengan {names}{by}.", "how it went was followed by {names}{by}.")


@block(
    "theory-groupwork",
    Words("Landasan pekerjaan sosial kelompok", "Grounds of social group work"),
    source="stages › intervention › group",
)
def theory_groupwork(case: Case, ctx: Context) -> Blocks:
    """Return what social group work is, with the type, phases, techniques, skills and tools of the case."""
    if Method.GROUPWORK not in methods_used(case):
        return ()
    types = [meaning(concept, ctx) for concept in known(group_types_used(case))]
    programme = reachable(ctx, "tabel-kelompok", block="intervention-group")
    if types and programme:
        types.append(pointing(ctx, _TYPE_TIE, programme, who=client_text(case, ctx)))
    usages = [
        usage
        for usage in techniques_used(case)
        if usage.only_in_groups and not isinstance(usage.technique, GroupTypeTerm)
    ]
    names = listed((in_sentence(name) for group in groups_used(case) for name in group.techniques), ctx)
    techniques = [said(ctx, _TECHNIQUE_LEAD, names=names)] if names else []
    techniques += [meaning(concept, ctx) for concept in named_in_programmes(case)]
    inner = evolve(ctx, level=ctx.level + 1)
    applied = running(techniques) + technique_sections(case, usages, inner)
    skills = [
        naming(_SKILL_LEAD, tuple(GroupSkill), case, ctx),
        naming(_TOOL_LEAD, group_tools_used(case), case, ctx),
    ]
    return (
        method_blocks(Method.GROUPWORK, _tie(case, ctx), case, ctx)
        + titled(subheading(ctx, _TYPES), running(types))
        + titled(subheading(ctx, _PHASES), running([naming(_PHASE_LEAD, group_phases_used(case), case, ctx)]))
        + titled(subheading(ctx, _TECHNIQUES), applied)
        + titled(subheading(ctx, _SKILLS), running(skills))
    )


def _tie(case: Case, ctx: Context) -> Inlines:
    """Return the group of the case in a sentence: its name, members, sessions and goals."""
    who = client_text(case, ctx)
    groups = groups_used(case)
    if not groups:
        return said(ctx, _UNNAMED, who=who)
    group, client = groups[0], case.people.client.code
    others = [code for code in group.members if code != client]
    members, times = number_words(len(others), ctx.lang), number_words(len(group.sessions), ctx.lang)
    goals = goal_numbers(case, group.goals, ctx)
    return said(
        ctx,
        _PROGRAMME,
        who=who,
        name=group.name,
        members=ctx.label(_MEMBERS, client=client, n=members) if others else client,
        sessions=ctx.label(_SESSIONS, n=times) if group.sessions else "",
        goals=ctx.label(_GOALS, goals=goals) if goals else "",
    )
