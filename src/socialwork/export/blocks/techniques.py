"""Names of techniques, catalogued, local or told as a consequence, and the days on which they were used."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from socialwork.export.blocks.base import Context
from socialwork.export.blocks.sentences import lower_first
from socialwork.techniques import Consequence, LocalTechnique, Technique
from socialwork.text import dates_text, joined_lists, number_words, period_text
from socialwork.words import Words

_NO_SLUG = re.compile(r"[\W_]+")
_ON = Words("pada {when}", "on {when}")
_TIMES = Words("{n} kali pada {when}", "{n} times in {when}")

MOST_DAYS = 6
"""How many days are named one by one; more are told as a number and a span."""


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


def used_on(days: Sequence[dt.date], ctx: Context) -> str:
    """Return on which days something was used: ``pada 2 dan 5 Mei 2024``, or how often and in which span."""
    if len(days) <= MOST_DAYS:
        return ctx.label(_ON, when=dates_text(sorted(days), ctx.lang)) if days else ""
    when = period_text(min(days), max(days), ctx.lang)
    return ctx.label(_TIMES, n=number_words(len(days), ctx.lang), when=when)
