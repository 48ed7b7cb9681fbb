"""Section 2.1.2: social group work, with the type, the phases, the techniques and the tools of the case."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines
from socialwork.document.nodes import Blocks, ListBlock
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import (
    cited,
    demands,
    entry,
    meanings,
    method_blocks,
    opening,
    pointing,
    reachable,
    running,
    said,
    sources_of,
    spread,
)
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import in_sentence, listed, subheading, terms
from socialwork.export.blocks.theory_techniques import technique_sections
from socialwork.knowledge import Concept
from socialwork.process.explained import known, named_in_programmes, near_types
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

_METHOD = Words(
    "dalam praktikum ini metode tersebut diterapkan dalam kelompok yang diikuti {who}{programme}.",
    "in this practicum the method is used in a group that {who} takes part in{programme}.",
)
_PROGRAMME = Words(", yaitu program “{name}”", ", the programme “{name}”")
_TYPES = Words("Tipe Kelompok", "Type of Group")
_TYPE_LEAD = Words(
    "literatur membedakan kelompok menurut maksudnya, dan tipe menentukan siapa yang diajak serta apa yang "
    "dilakukan{by}. Tipe yang dipilih dalam kasus ini ialah {types}.",
    "the literature tells groups apart by their purpose, and the type decides who is invited and what is "
    "done{by}. The type chosen in this case is the {types}.",
)
_TYPE_TIE = Words("programnya disajikan pada {ref}.", "the programme itself stands in {ref}.")
_CONTRAST = Words(
    "ada dua tipe yang mudah tertukar dengannya, yaitu {names}.",
    "two types are easily taken for it: {names}.",
)
_CONTRAST_ONE = Words(
    "tipe ini mudah tertukar dengan {names}.",
    "it is easily taken for the {names}.",
)
_PHASES = Words("Tahapan Kelompok", "Phases of the Group")
_PHASE_LEAD = Words(
    "kelompok tidak langsung bekerja, tetapi bertumbuh melalui {n} fase{by}.",
    "a group does not start working at once but grows through {n} phases{by}.",
)
_TECHNIQUES = Words("Teknik dalam Kelompok", "Techniques in the Group")
_TECHNIQUE_LEAD = Words(
    "teknik yang digunakan dalam pertemuan kelompok ialah {names}.",
    "the techniques used in the sessions are {names}.",
)
_SKILLS = Words("Keterampilan", "Skills")
_SKILL_LEAD = Words(
    "bekerja dengan kelompok menuntut keterampilan tersendiri di samping keterampilan berkomunikasi dengan "
    "seorang klien{by}.",
    "work with a group calls for skills of its own besides those of talking with one client{by}.",
)
_TOOLS = Words("Alat Kerja Kelompok", "Tools of Group Work")
_TOOL_LEAD = Words(
    "alat yang digunakan untuk mempersiapkan kelompok dan mengikuti perkembangannya ialah {names}.",
    "the tools used to prepare the group and to follow it are {names}.",
)


@block(
    "theory-groupwork",
    Words("Landasan pekerjaan sosial kelompok", "Grounds of social group work"),
    source="stages › intervention › group",
)
def theory_groupwork(case: Case, ctx: Context) -> Blocks:
    """Return what social group work is, with the type, phases, techniques, skills and tools of the case."""
    if Method.GROUPWORK not in methods_used(case):
        return ()
    return (
        method_blocks(Method.GROUPWORK, _tie(case, ctx), ctx)
        + _types(case, ctx)
        + _phases(case, ctx)
        + _techniques(case, ctx)
        + _skills(ctx)
        + _tools(case, ctx)
    )


def _tie(case: Case, ctx: Context) -> Inlines:
    names = [group.name for group in groups_used(case)]
    programme = ctx.label(_PROGRAMME, name=names[0]) if names else ""
    return said(ctx, _METHOD, who=client_text(case, ctx), programme=programme)


# --- type and phases --------------------------------------------------------------------------


def _types(case: Case, ctx: Context) -> Blocks:
    used = group_types_used(case)
    if not used:
        return ()
    content = running([sources_of(ctx, known(used), _TYPE_LEAD, types=terms(ctx, used))])
    for n, one in enumerate(known(used)):
        content += running(opening(one, ctx)) + running([*demands(one, n, ctx), *_programme(ctx)])
        content += _contrast(one, used, ctx)
    return titled(subheading(ctx, _TYPES), content)


def _programme(ctx: Context) -> Iterator[Inlines]:
    told = reachable(ctx, "tabel-kelompok", block="intervention-group")
    if told:
        yield pointing(ctx, _TYPE_TIE, told)


def _contrast(one: Concept, used: Sequence[GroupTypeTerm], ctx: Context) -> Blocks:
    """Return what one or two types are that are easily taken for the one that was chosen."""
    near = near_types(one, used)
    if not near:
        return ()
    lead = said(ctx, _CONTRAST if len(near) > 1 else _CONTRAST_ONE, names=terms(ctx, near))
    return running([lead, *meanings(known(near), ctx, with_sources=True)])


def _phases(case: Case, ctx: Context) -> Blocks:
    phases = known(group_phases_used(case))
    if not phases:
        return ()
    items = tuple(entry([cited(ctx, one.definition.pick(ctx.lang), one), *_aim(one, ctx)]) for one in phases)
    lead = running([sources_of(ctx, phases, _PHASE_LEAD, n=number_words(len(phases), ctx.lang))])
    return titled(subheading(ctx, _PHASES), (*lead, ListBlock(items=items)))


def _aim(one: Concept, ctx: Context) -> Iterator[Inlines]:
    if one.purpose is not None:
        yield ctx.inline(one.purpose.pick(ctx.lang))


# --- techniques, skills and tools -------------------------------------------------------------


def _techniques(case: Case, ctx: Context) -> Blocks:
    usages = [one for one in techniques_used(case) if one.only_in_groups]
    usages = [one for one in usages if not isinstance(one.technique, GroupTypeTerm)]
    told = listed((in_sentence(name) for group in groups_used(case) for name in group.techniques), ctx)
    lead = running([said(ctx, _TECHNIQUE_LEAD, names=told)] if told else [])
    inner = evolve(ctx, level=ctx.level + 1)
    meant = running(meanings(named_in_programmes(case), ctx, with_sources=True))
    content = lead + meant + technique_sections(case, usages, inner)
    return titled(subheading(ctx, _TECHNIQUES), content)


def _skills(ctx: Context) -> Blocks:
    skills = known(GroupSkill)
    if not skills:
        return ()
    content = spread(sources_of(ctx, skills, _SKILL_LEAD), meanings(skills, ctx))
    return titled(subheading(ctx, _SKILLS), content)


def _tools(case: Case, ctx: Context) -> Blocks:
    used = group_tools_used(case)
    if not used:
        return ()
    lead = running([said(ctx, _TOOL_LEAD, names=terms(ctx, used))])
    items = tuple(
        entry([cited(ctx, one.definition.pick(ctx.lang), one), *_aim(one, ctx)]) for one in known(used)
    )
    return titled(subheading(ctx, _TOOLS), (*lead, ListBlock(items=items)) if items else lead)
