"""Section 2.1.1: social casework, the techniques that the case uses, and the skills that they call for."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import CitationKey, Inlines
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
    shared_keys,
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
from socialwork.export.blocks.techniques import (
    technique_anchor,
    technique_list,
    technique_name,
    used_on,
)
from socialwork.process.explained import concept_of, skills_called
from socialwork.process.usage import (
    TechniqueUsage,
    methods_used,
    techniques_used,
)
from socialwork.stages import Intervention
from socialwork.techniques import LocalTechnique
from socialwork.text import joined
from socialwork.vocabulary.behaviour import BehaviourTechnique
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
_USED = Words("{who} ditolong melalui {names}{by}.", "{who} was helped by {names}{by}.")
_PLANNED = Words("bagi {who} direncanakan {names}{by}.", "for {who} {names} is planned{by}.")
_BEHAVIOUR = Words("Teknik Pengubahan Perilaku", "Techniques of Behaviour Change")
_CHANGED = Words(
    "perilaku {who} diubah secara terencana melalui {names}{by}.",
    "behaviour of {who} was changed by plan, through {names}{by}.",
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
        + _techniques(_TECHNIQUES, _USED if any(one.uses for one in direct) else _PLANNED, direct, case, ctx)
        + _techniques(_BEHAVIOUR, _CHANGED, behaviour, case, ctx)
        + _skills(case, ctx)
    )


def _techniques(
    title: Words, words: Words, usages: Sequence[TechniqueUsage], case: Case, ctx: Context
) -> Blocks:
    """Return a heading, a sentence that names *usages* with the works they share, and each of them."""
    if not usages:
        return ()
    concepts = [one for usage in usages if (one := concept_of(usage)) is not None]
    names = listed((lower_first(technique_name(one.technique, ctx)) for one in usages), ctx)
    lead = sources_of(ctx, concepts, words, who=client_text(case, ctx), names=names)
    inner = evolve(ctx, level=ctx.level + 1)
    return titled(
        subheading(ctx, title),
        running([lead]) + technique_sections(case, usages, inner, shared_keys(concepts)),
    )


# --- techniques -------------------------------------------------------------------------------

_APPLIED = Words(
    "teknik ini {planned}dipakai{when}{where}{goals}; lihat {ref}.",
    "the technique was {planned}used{when}{where}{goals}; see {ref}.",
)
_APPLIED_UNTOLD = Words(
    "teknik ini {planned}dipakai{when}{where}{goals}.", "the technique was {planned}used{when}{where}{goals}."
)
_PLANNED_IN = Words("direncanakan dalam kegiatan {names}, lalu ", "planned in the activity {names} and then ")
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


def technique_sections(
    case: Case, usages: Iterable[TechniqueUsage], ctx: Context, cited: Iterable[CitationKey] = ()
) -> Blocks:
    """Return each of *usages* under a heading of its own: what it is, and how the case used it.

    A technique without a concept is told by what the case itself says that it means. Works in *cited* were
    named for all of them before.
    """
    blocks: Blocks = ()
    for usage in usages:
        told: list[Inlines] = []
        if isinstance(usage.technique, LocalTechnique):
            what = lower_first(usage.technique.meaning).rstrip(".")
            told.append(said(ctx, _LOCAL, name=usage.technique.local, meaning=what))
        elif (one := concept_of(usage)) is not None:
            told.append(meaning(one, ctx, cited))
        told += _tied(case, usage, ctx)
        blocks += titled(own_heading(ctx, technique_name(usage.technique, ctx)), running(told))
    return blocks


def _tied(case: Case, usage: TechniqueUsage, ctx: Context) -> Iterator[Inlines]:
    """Yield the sentences that say where the case uses a technique, or plans it, and what for."""
    if usage.uses:
        yield _applied(case, usage, ctx)
    elif usage.activities:
        goals = _for_goals(case, (goal for one in usage.activities for goal in one.goals), ctx)
        yield said(ctx, _IN_ACTIVITY, names=_activities(usage, ctx), goals=goals)
    elif usage.technique not in _TOKENS:
        yield said(ctx, _CHOSEN, who=client_text(case, ctx))
    agreed = reachable(ctx, "tabel-token-kesepakatan", block="intervention-tokens")
    first = next(iter(case.records(Intervention)), None)
    if usage.technique in _TOKENS and agreed and first is not None and first.tokens is not None:
        yield pointing(ctx, _IN_TOKENS, agreed, who=client_text(case, ctx))


def _applied(case: Case, usage: TechniqueUsage, ctx: Context) -> Inlines:
    """Return when a technique was used and in which activity, or else in which step and for which goals."""
    days = sorted({day for use in usage.uses for day in use.dates})
    told = reachable(ctx, technique_anchor(usage.technique), block="intervention-uses")
    where = goals = planned = ""
    if usage.activities:
        planned = ctx.label(_PLANNED_IN, names=_activities(usage, ctx))
    else:
        steps = [step for step in InterventionStep if step in {use.step for use in usage.uses}]
        where = ctx.label(_WHERE, steps=terms(ctx, steps)) if steps else ""
        goals = _for_goals(case, (goal for use in usage.uses for goal in use.goals), ctx)
    return pointing(
        ctx,
        _APPLIED if told else _APPLIED_UNTOLD,
        told,
        planned=planned,
        when=f" {used_on(days, ctx)}" if days else "",
        where=where,
        goals=goals,
    )


def _activities(usage: TechniqueUsage, ctx: Context) -> str:
    return joined((f"“{one.name.strip().rstrip('.')}”" for one in usage.activities), ctx.lang)


def _for_goals(case: Case, codes: Iterable[str], ctx: Context) -> str:
    goals = goal_numbers(case, codes, ctx)
    return ctx.label(_GOALS, goals=goals) if goals else ""


# --- skills -----------------------------------------------------------------------------------

_SKILLS = Words("Keterampilan", "Skills")
_CALLED_BY = Words("{name} ({things})", "{name} ({things})")
_CALLED = Words("pertolongan bagi {who} menuntut {names}{by}.", "helping {who} calls for {names}{by}.")


def _skills(case: Case, ctx: Context) -> Blocks:
    """Return the skills for which the case calls, each with the techniques that call for it."""
    called, names = skills_called(case), list[str]()
    for skill, techniques in called.items():
        name, things = term(ctx, skill), technique_list(techniques, ctx)
        names.append(ctx.label(_CALLED_BY, name=name, things=things) if techniques else name)
    return titled(subheading(ctx, _SKILLS), running([naming(_CALLED, tuple(called), case, ctx, names)]))
