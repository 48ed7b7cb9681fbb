"""Section 2.1.1: social casework, the techniques that the case uses, and the skills that they call for."""

from collections.abc import Iterable, Iterator, Sequence

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
    sources_of,
)
from socialwork.export.blocks.goals import goal_numbers
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    listed,
    lower_first,
    own_heading,
    subheading,
    term,
    terms,
)
from socialwork.export.blocks.techniques import technique_anchor, technique_name, used_on
from socialwork.process.explained import concept_of, known, skills_called
from socialwork.process.usage import (
    TechniqueUsage,
    methods_used,
    techniques_used,
)
from socialwork.techniques import LocalTechnique
from socialwork.text import joined
from socialwork.vocabulary.behaviour import CONSEQUENCES, BehaviourTechnique
from socialwork.vocabulary.casework import SkillLevel
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.vocabulary.process import InterventionStep, Method
from socialwork.words import Words

_METHOD_ALONE = Words(
    "dengan metode ini {who} ditolong menghadapi masalah {problem}.",
    "by this method {who} was helped to face the problem of {problem}.",
)
_METHOD_WITH = Words(
    "dengan metode ini, yang dipadukan dengan pekerjaan sosial kelompok, {who} ditolong menghadapi masalah "
    "{problem}.",
    "by this method, joined with social group work, {who} was helped to face the problem of {problem}.",
)
_TECHNIQUES = Words("Teknik", "Techniques")
_USED = Words("{who} ditolong melalui {names}.", "{who} was helped by {names}.")
_PLANNED = Words("bagi {who} direncanakan {names}.", "for {who} {names} is planned.")
_BEHAVIOUR = Words("Teknik Pengubahan Perilaku", "Techniques of Behaviour Change")
_CHANGED = Words(
    "perilaku {who} diubah secara terencana melalui {names}.",
    "behaviour of {who} was changed by plan, through {names}.",
)
_GRID = Words(
    "penguatan meningkatkan perilaku dan penghukuman menguranginya; disebut positif bila sesuatu diberikan "
    "dan negatif bila sesuatu diambil{by}.",
    "reinforcement increases behaviour and punishment decreases it; positive means that something is given, "
    "negative that something is taken away{by}.",
)


@block(
    "theory-casework",
    Words("Landasan pekerjaan sosial individu dan keluarga", "Grounds of social casework"),
    source="stages › plan › activities › techniques",
)
def theory_casework(case: Case, ctx: Context) -> Blocks:
    """Return what social casework is, the techniques that the case uses and the skills they call for."""
    usages = [
        one
        for one in techniques_used(case)
        if not isinstance(one.technique, GroupTypeTerm) and not one.only_in_groups
    ]
    behaviour = [one for one in usages if isinstance(one.technique, BehaviourTechnique)]
    direct = [one for one in usages if one not in behaviour]
    words = _METHOD_WITH if Method.GROUPWORK in methods_used(case) else _METHOD_ALONE
    tie = said(ctx, words, who=client_text(case, ctx), problem=case.problem) if case.problem.strip() else ()
    return (
        method_blocks(Method.CASEWORK, tie, case, ctx)
        + _techniques(case, direct, ctx)
        + _behaviour(case, behaviour, ctx)
        + _skills(case, ctx)
    )


def _techniques(case: Case, usages: Sequence[TechniqueUsage], ctx: Context) -> Blocks:
    if not usages:
        return ()
    words = _USED if any(one.uses for one in usages) else _PLANNED
    lead = running([said(ctx, words, who=client_text(case, ctx), names=_named(usages, ctx))])
    inner = evolve(ctx, level=ctx.level + 1)
    return titled(subheading(ctx, _TECHNIQUES), lead + technique_sections(case, usages, inner))


def _behaviour(case: Case, usages: Sequence[TechniqueUsage], ctx: Context) -> Blocks:
    """Return the logic of behaviour change and each of *usages* under a heading, or nothing without any."""
    if not usages:
        return ()
    lead = said(ctx, _CHANGED, who=client_text(case, ctx), names=_named(usages, ctx))
    content = running([lead, sources_of(ctx, known(CONSEQUENCES[:1]), _GRID)])
    inner = evolve(ctx, level=ctx.level + 1)
    return titled(subheading(ctx, _BEHAVIOUR), content + technique_sections(case, usages, inner))


def _named(usages: Iterable[TechniqueUsage], ctx: Context) -> str:
    return listed((lower_first(technique_name(one.technique, ctx)) for one in usages), ctx)


# --- techniques -------------------------------------------------------------------------------

_APPLIED = Words(
    "teknik ini dipakai{when}{where}{goals}; lihat {ref}.",
    "the technique was used{when}{where}{goals}; see {ref}.",
)
_APPLIED_UNTOLD = Words(
    "teknik ini dipakai{when}{where}{goals}.", "the technique was used{when}{where}{goals}."
)
_WHERE = Words(" dalam langkah {steps}", " in the step of {steps}")
_GOALS = Words(" untuk {goals}", " for {goals}")
_IN_ACTIVITY = Words(
    "teknik ini direncanakan dalam kegiatan {names}{goals}.",
    "the technique is planned in the activity {names}{goals}.",
)
_CHOSEN = Words("{who} memilihnya ketika rencana disusun.", "{who} chose it for the plan.")
_IN_TOKENS = Words(
    "ketentuan bagi {who} tercantum pada {ref}.", "what was agreed with {who} stands in {ref}."
)
_LOCAL = Words(
    "{name} merupakan teknik setempat, yaitu {meaning}.", "{name} is a local technique: {meaning}."
)
_TOKENS = frozenset({BehaviourTechnique.TOKEN_ECONOMY, BehaviourTechnique.RESPONSE_COST})


def technique_sections(case: Case, usages: Iterable[TechniqueUsage], ctx: Context) -> Blocks:
    """Return each of *usages* under a heading of its own: what it is, and how the case used it.

    A technique without a concept is told by what the case itself says that it means.
    """
    blocks: Blocks = ()
    for usage in usages:
        told: list[Inlines] = []
        if isinstance(usage.technique, LocalTechnique):
            what = lower_first(usage.technique.meaning).rstrip(".")
            told.append(said(ctx, _LOCAL, name=usage.technique.local, meaning=what))
        elif (one := concept_of(usage)) is not None:
            told.append(meaning(one, ctx))
        told += _tied(case, usage, ctx)
        blocks += titled(own_heading(ctx, technique_name(usage.technique, ctx)), running(told))
    return blocks


def _tied(case: Case, usage: TechniqueUsage, ctx: Context) -> Iterator[Inlines]:
    """Yield the sentences that say where the case uses a technique, or plans it, and what for."""
    if usage.uses:
        yield _applied(case, usage, ctx)
    elif usage.activities:
        goals = _for_goals(case, (goal for one in usage.activities for goal in one.goals), ctx)
        names = joined((f"“{one.name.strip().rstrip('.')}”" for one in usage.activities), ctx.lang)
        yield said(ctx, _IN_ACTIVITY, names=names, goals=goals)
    elif usage.technique not in _TOKENS:
        yield said(ctx, _CHOSEN, who=client_text(case, ctx))
    agreed = reachable(ctx, "tabel-token-kesepakatan", block="intervention-tokens")
    if usage.technique in _TOKENS and agreed:
        yield pointing(ctx, _IN_TOKENS, agreed, who=client_text(case, ctx))


def _applied(case: Case, usage: TechniqueUsage, ctx: Context) -> Inlines:
    days = sorted({day for use in usage.uses for day in use.dates})
    steps = [step for step in InterventionStep if step in {use.step for use in usage.uses}]
    told = reachable(ctx, technique_anchor(usage.technique), block="intervention-uses")
    return pointing(
        ctx,
        _APPLIED if told else _APPLIED_UNTOLD,
        told,
        when=f" {used_on(days, ctx)}" if days else "",
        where=ctx.label(_WHERE, steps=terms(ctx, steps)) if steps else "",
        goals=_for_goals(case, (goal for use in usage.uses for goal in use.goals), ctx),
    )


def _for_goals(case: Case, codes: Iterable[str], ctx: Context) -> str:
    goals = goal_numbers(case, codes, ctx)
    return ctx.label(_GOALS, goals=goals) if goals else ""


# --- skills -----------------------------------------------------------------------------------

_SKILLS = Words("Keterampilan", "Skills")
_AT_LEVEL = Words(
    "{level} yang dituntut ialah {skills}{by}.", "of {level} what is called for is {skills}{by}."
)


def _skills(case: Case, ctx: Context) -> Blocks:
    """Return the skills for which the techniques and the assessment of the case call, by level."""
    told: list[Inlines] = []
    for level in SkillLevel:
        own = [skill for skill in skills_called(case) if skill.level is level]
        if own:
            names = terms(ctx, own)
            told.append(sources_of(ctx, known(own), _AT_LEVEL, level=term(ctx, level), skills=names))
    return titled(subheading(ctx, _SKILLS), running(told))
