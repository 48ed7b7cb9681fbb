"""Behaviour change in chapter II: the grid, the techniques of the case, the steps of a token economy."""

from collections.abc import Sequence

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, ListBlock
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.chapter_two import entry, running, said, sources_of
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import subheading
from socialwork.export.blocks.theory_techniques import named, technique_sections
from socialwork.process.explained import known
from socialwork.process.usage import TechniqueUsage
from socialwork.vocabulary.behaviour import CONSEQUENCES, BehaviourTechnique, TokenStep
from socialwork.words import Words

_TITLE = Words("Teknik Pengubahan Perilaku", "Techniques of Behaviour Change")
_LEAD = Words(
    "dalam penanganan {who}, perilaku diubah secara terencana melalui {names}.",
    "in the work with {who} behaviour is changed by plan, through {names}.",
)
_GRID = Words(
    "akibat suatu perilaku dikenali dari dua pertanyaan, yaitu apakah sesuatu diberikan atau diambil dan "
    "apakah hal itu menyenangkan bagi orang yang mengalaminya. Memberikan hal yang menyenangkan (penguatan "
    "positif) atau mengambil hal yang tidak menyenangkan (penguatan negatif) meningkatkan perilaku, "
    "sedangkan memberikan hal yang tidak menyenangkan (penghukuman positif) atau mengambil hal yang "
    "menyenangkan (penghukuman negatif) menguranginya{by}. Kata positif dan negatif di sini hanya berarti "
    "diberikan dan diambil, bukan baik dan buruk.",
    "what follows a behaviour is known by two questions: whether something is given or taken away, and "
    "whether the one who behaves likes it. To give what is liked (positive reinforcement) or to take away "
    "what is disliked (negative reinforcement) increases behaviour, while to give what is disliked (positive "
    "punishment) or to take away what is liked (negative punishment) decreases it{by}. Positive and "
    "negative mean given and taken away here, not good and bad.",
)
_STEPS = Words(
    "penerapan ekonomi token menempuh sembilan langkah berikut{by}.",
    "applying a token economy takes the following nine steps{by}.",
)


def behaviour_sections(case: Case, usages: Sequence[TechniqueUsage], ctx: Context) -> Blocks:
    """Return the logic of behaviour change and each of *usages* under a heading, or nothing without any."""
    if not usages:
        return ()
    inner = evolve(ctx, level=ctx.level + 1)
    lead = said(ctx, _LEAD, who=client_text(case, ctx), names=named(usages, ctx))
    content = running([lead, sources_of(ctx, known(CONSEQUENCES[:1]), _GRID)])
    content += technique_sections(case, usages, inner, behind=_steps)
    return titled(subheading(ctx, _TITLE), content)


def _steps(usage: TechniqueUsage, ctx: Context) -> Blocks:
    """Return what stands behind the section of a technique: the steps of a token economy."""
    return _token_steps(ctx) if usage.technique is BehaviourTechnique.TOKEN_ECONOMY else ()


def _token_steps(ctx: Context) -> Blocks:
    """Return the nine steps of a token economy as a list."""
    steps = known(TokenStep)
    items = tuple(entry([ctx.inline(one.definition.pick(ctx.lang))]) for one in steps)
    return (*running([sources_of(ctx, steps, _STEPS)]), ListBlock(items=items)) if items else ()
