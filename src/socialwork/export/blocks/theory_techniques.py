"""Techniques in chapter II: each explained, with the conditions of its use, and tied to the case."""

from collections.abc import Callable, Collection, Iterable, Iterator

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.chapter_two import (
    asked_of,
    demands,
    opening,
    pointing,
    reachable,
    running,
    said,
)
from socialwork.export.blocks.goals import goal_numbers
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    listed,
    lower_first,
    own_heading,
    terms,
    vary,
)
from socialwork.export.blocks.techniques import technique_anchor, technique_name
from socialwork.process.explained import concept_of
from socialwork.process.usage import TechniqueUsage
from socialwork.techniques import LocalTechnique
from socialwork.text import joined
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.process import InterventionStep
from socialwork.words import Words

Behind = Callable[[TechniqueUsage, Context], Blocks]
"""What stands behind the explanation of a technique."""

_USED = (
    Words(
        "dalam penanganan {who}, teknik ini digunakan{where}{goals}, sebagaimana diuraikan pada {ref}.",
        "in the work with {who} the technique was used{where}{goals}, as {ref} tells.",
    ),
    Words(
        "bagi {who}, teknik ini dipakai{where}{goals}; proses dan hasilnya dilaporkan pada {ref}.",
        "with {who} it was used{where}{goals}; {ref} reports its course and its outcome.",
    ),
    Words(
        "{student} menerapkannya dalam penanganan {who}{where}{goals} ({ref}).",
        "the {student} applied it in the work with {who}{where}{goals} ({ref}).",
    ),
    Words(
        "penggunaannya bagi {who}{where}{goals} dapat dibaca pada {ref}.",
        "how it was used with {who}{where}{goals} can be read in {ref}.",
    ),
)
_USED_UNTOLD = Words(
    "dalam penanganan {who}, teknik ini digunakan{where}{goals}.",
    "in the work with {who} the technique was used{where}{goals}.",
)
_PLANNED = (
    Words(
        "bagi {who}, teknik ini direncanakan dalam kegiatan {names}{goals}.",
        "for {who} the technique is planned in the activity {names}{goals}.",
    ),
    Words(
        "teknik ini termasuk dalam rancangan kegiatan {names} bagi {who}{goals}.",
        "it is part of the planned activity {names} for {who}{goals}.",
    ),
)
_CHOSEN = Words(
    "teknik ini termasuk pilihan {who} ketika rencana disusun.",
    "it was among the techniques that {who} chose for the plan.",
)
_IN_TOKENS = Words(
    "ketentuannya dalam kasus ini tercantum pada {ref}.",
    "what was agreed on it in this case stands in {ref}.",
)
_WHERE = Words(" pada langkah {steps}", " in the step of {steps}")
_GOALS = Words(" untuk mencapai {goals}", " for {goals}")
_LOCAL = Words(
    "{name} merupakan teknik setempat, yaitu {meaning}.", "{name} is a local technique: {meaning}."
)
_TOKENS = frozenset({BehaviourTechnique.TOKEN_ECONOMY, BehaviourTechnique.RESPONSE_COST})


def technique_sections(
    case: Case, usages: Iterable[TechniqueUsage], ctx: Context, behind: Behind | None = None
) -> Blocks:
    """Return each of *usages* under a heading of its own, one level below *ctx*.

    Args:
        case: The case.
        usages: The techniques with their uses.
        ctx: The context.
        behind: What else stands in the section of a technique, at its end.
    """
    blocks: Blocks = ()
    told: set[Words] = set()
    for n, usage in enumerate(usages):
        name = technique_name(usage.technique, ctx)
        content = explained(case, usage, n, ctx, told) + (behind(usage, ctx) if behind else ())
        blocks += titled(own_heading(ctx, name), content)
        told.update(_texts(usage))
    return blocks


def explained(
    case: Case, usage: TechniqueUsage, n: int, ctx: Context, told: Collection[Words] = frozenset()
) -> Blocks:
    """Return what a technique is and asks, and how the case uses it.

    *n* varies the words, and what was *told* before is not said again. A technique without a concept is
    told by what the case itself says that it means.
    """
    tied = list(_tied(case, usage, n, ctx))
    if isinstance(usage.technique, LocalTechnique):
        meaning = lower_first(usage.technique.meaning).rstrip(".")
        return running([said(ctx, _LOCAL, name=usage.technique.local, meaning=meaning), *tied])
    one = concept_of(usage)
    if one is None:
        return running(tied)
    asked = list(demands(one, n, ctx, told))
    if not asked:
        return running([*opening(one, ctx), *tied])
    return running(opening(one, ctx)) + running([*asked, *tied])


def _texts(usage: TechniqueUsage) -> tuple[Words, ...]:
    one = concept_of(usage)
    return () if one is None else asked_of(one)


def named(usages: Iterable[TechniqueUsage], ctx: Context) -> str:
    """Return the names of techniques as a list in a sentence."""
    return listed((lower_first(technique_name(one.technique, ctx)) for one in usages), ctx)


def _tied(case: Case, usage: TechniqueUsage, n: int, ctx: Context) -> Iterator[Inlines]:
    """Yield the sentences that say where the case uses a technique, or plans it, and what for."""
    who = client_text(case, ctx)
    if usage.uses:
        yield _used(case, usage, n, ctx)
    elif usage.activities:
        goals = _for_goals(case, (goal for one in usage.activities for goal in one.goals), ctx)
        names = joined((f"“{one.name.strip().rstrip('.')}”" for one in usage.activities), ctx.lang)
        yield said(ctx, vary(n, *_PLANNED), who=who, names=names, goals=goals)
    elif usage.technique not in _TOKENS:
        yield said(ctx, _CHOSEN, who=who)
    agreed = reachable(ctx, "tabel-token-kesepakatan", block="intervention-tokens")
    if usage.technique in _TOKENS and agreed:
        yield pointing(ctx, _IN_TOKENS, agreed)


def _used(case: Case, usage: TechniqueUsage, n: int, ctx: Context) -> Inlines:
    steps = [step for step in InterventionStep if step in {use.step for use in usage.uses}]
    where = ctx.label(_WHERE, steps=terms(ctx, steps)) if steps else ""
    goals = _for_goals(case, (goal for use in usage.uses for goal in use.goals), ctx)
    told = reachable(ctx, technique_anchor(usage.technique), block="intervention-uses")
    words = vary(n, *_USED) if told else _USED_UNTOLD
    return pointing(ctx, words, told, who=client_text(case, ctx), where=where, goals=goals)


def _for_goals(case: Case, codes: Iterable[str], ctx: Context) -> str:
    goals = goal_numbers(case, codes, ctx)
    return ctx.label(_GOALS, goals=goals) if goals else ""
