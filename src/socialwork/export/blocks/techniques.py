"""Names of techniques, catalogued, local or told as a consequence."""

import re
from collections.abc import Iterable

from socialwork.export.blocks.base import Context
from socialwork.export.blocks.sentences import lower_first
from socialwork.techniques import Consequence, LocalTechnique, Technique
from socialwork.text import joined_lists

_NO_SLUG = re.compile(r"[\W_]+")


def technique_name(technique: Technique, ctx: Context) -> str:
    """Return the name of a technique, as headings and cells have it: ``Penguatan positif (pujian)``."""
    if isinstance(technique, Consequence):
        return f"{ctx.label(technique.technique)} ({lower_first(technique.what).rstrip('.')})"
    return technique.local if isinstance(technique, LocalTechnique) else ctx.label(technique)


def technique_anchor(technique: Technique) -> str:
    """Return the anchor of the heading under which the report tells the use of a technique.

    >>> technique_anchor(LocalTechnique(local="Surat untuk Diri", meaning="menulis kepada diri sendiri"))
    'teknik-surat-untuk-diri'
    """
    if isinstance(technique, Consequence):
        return technique_anchor(technique.technique)
    name = technique.local if isinstance(technique, LocalTechnique) else technique.code
    return f"teknik-{_NO_SLUG.sub('-', name.casefold()).strip('-')}"


def technique_list(several: Iterable[Technique], ctx: Context) -> str:
    """Return the names of techniques as a list in a sentence."""
    return joined_lists((lower_first(technique_name(one, ctx)) for one in several), ctx.lang)
