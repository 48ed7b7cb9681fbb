"""Names of techniques, catalogued, local or told as a consequence."""

from collections.abc import Iterable

from socialwork.export.blocks.base import Context
from socialwork.export.blocks.sentences import lower_first
from socialwork.techniques import Consequence, LocalTechnique, Technique
from socialwork.text import joined


def technique_name(technique: Technique, ctx: Context) -> str:
    """Return the name of a technique, as headings and cells have it: ``Penguatan positif (pujian)``."""
    if isinstance(technique, Consequence):
        return f"{ctx.label(technique.technique)} ({lower_first(technique.what).rstrip('.')})"
    return technique.local if isinstance(technique, LocalTechnique) else ctx.label(technique)


def technique_list(several: Iterable[Technique], ctx: Context) -> str:
    """Return the names of techniques as a list in a sentence."""
    return joined((lower_first(technique_name(one, ctx)) for one in several), ctx.lang)
