"""Section 2.1.1: social casework, the techniques that the case uses, and the skills that they call for."""

from collections.abc import Iterable

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.chapter_two import (
    method_blocks,
    pointing,
    reachable,
    running,
    said,
)
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import subheading
from socialwork.export.blocks.theory_behaviour import behaviour_sections
from socialwork.export.blocks.theory_skills import skill_blocks
from socialwork.export.blocks.theory_techniques import named, technique_sections
from socialwork.process.usage import TechniqueUsage, methods_used, techniques_used
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.vocabulary.process import Method
from socialwork.words import Words

_METHOD_ALONE = Words(
    "dalam praktikum ini metode tersebut digunakan dalam penanganan {who}.",
    "in this practicum the method is used in the work with {who}.",
)
_METHOD_WITH = Words(
    "dalam praktikum ini metode tersebut digunakan dalam penanganan {who} dan dipadukan dengan pekerjaan "
    "sosial kelompok.",
    "in this practicum the method is used in the work with {who} and joined with social group work.",
)
_TECHNIQUES = Words("Teknik", "Techniques")
_LEAD = Words(
    "teknik adalah cara bertindak yang dipilih untuk maksud tertentu dan dengan syarat tertentu pula. Dari "
    "sekian banyak teknik dalam pekerjaan sosial individu dan keluarga, yang {used} dalam penanganan {who} "
    "ialah {names}.",
    "a technique is a way of acting that is chosen for a purpose and has conditions of its own. Of the many "
    "techniques of social casework, those {used} in the work with {who} are {names}.",
)
_LEAD_ONE = Words(
    "teknik adalah cara bertindak yang dipilih untuk maksud tertentu dan dengan syarat tertentu pula. Yang "
    "{used} dalam penanganan {who} ialah {names}.",
    "a technique is a way of acting that is chosen for a purpose and has conditions of its own. The one "
    "{used} in the work with {who} is {names}.",
)
_USED = Words("digunakan", "used")
_PLANNED = Words("direncanakan", "planned")
_WHERE = Words(
    "penerapannya dilaporkan pada {ref}; di sini masing-masing dijelaskan maksud dan syaratnya.",
    "{ref} reports how they were applied; here the purpose and the conditions of each are explained.",
)


@block(
    "theory-casework",
    Words("Landasan pekerjaan sosial individu dan keluarga", "Grounds of social casework"),
    source="stages › plan › activities › techniques",
)
def theory_casework(case: Case, ctx: Context) -> Blocks:
    """Return what social casework is, the techniques that the case uses and the skills they call for."""
    usages = [one for one in techniques_used(case) if not isinstance(one.technique, GroupTypeTerm)]
    usages = [one for one in usages if not one.only_in_groups]
    behaviour = [one for one in usages if isinstance(one.technique, BehaviourTechnique)]
    direct = [one for one in usages if one not in behaviour]
    return (
        method_blocks(Method.CASEWORK, _tie(case, ctx), ctx)
        + _techniques(case, direct, ctx)
        + behaviour_sections(case, behaviour, ctx)
        + skill_blocks(case, ctx)
    )


def _tie(case: Case, ctx: Context) -> Inlines:
    words = _METHOD_WITH if Method.GROUPWORK in methods_used(case) else _METHOD_ALONE
    return said(ctx, words, who=client_text(case, ctx))


def _techniques(case: Case, usages: list[TechniqueUsage], ctx: Context) -> Blocks:
    if not usages:
        return ()
    inner = evolve(ctx, level=ctx.level + 1)
    lead = running(_lead(case, usages, ctx))
    return titled(subheading(ctx, _TECHNIQUES), lead + technique_sections(case, usages, inner))


def _lead(case: Case, usages: list[TechniqueUsage], ctx: Context) -> Iterable[Inlines]:
    applied = any(one.uses for one in usages)
    used = ctx.label(_USED if applied else _PLANNED)
    words = _LEAD if len(usages) > 1 else _LEAD_ONE
    yield said(ctx, words, who=client_text(case, ctx), names=named(usages, ctx), used=used)
    told = reachable(ctx, "penerapan-teknik")
    if applied and told:
        yield pointing(ctx, _WHERE, told)
