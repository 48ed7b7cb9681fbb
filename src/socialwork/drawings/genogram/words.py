"""The short words that stand in the drawing of a genogram."""

from socialwork.text import year_text
from socialwork.tools.genogram import Union
from socialwork.vocabulary.person import UnionEnd, UnionKind
from socialwork.words import Lang, Words

AGED = Words("{n} tahun", "{n} years")
BORN = Words("lahir {year}", "b. {year}")
DIED_IN = Words("meninggal {year}", "d. {year}")

_BEGAN = {
    UnionKind.MARRIAGE: Words("kawin", "m."),
    UnionKind.UNREGISTERED: Words("siri", "unreg."),
    UnionKind.POLYGAMOUS: Words("poligami", "polyg."),
    UnionKind.COHABITATION: Words("bersama", "LT"),
    UnionKind.ENGAGEMENT: Words("tunangan", "eng."),
    UnionKind.AFFAIR: Words("hubungan", "affair"),
    UnionKind.CASUAL: Words("sesaat", "casual"),
}
_ENDED = {
    UnionEnd.SEPARATION: Words("pisah", "s."),
    UnionEnd.DIVORCE: Words("cerai", "d."),
    UnionEnd.ANNULMENT: Words("batal", "ann."),
    UnionEnd.DEATH: Words("cerai mati", "w."),
}
_AGAIN = Words("kawin lagi", "remar.")
_ALWAYS_SAID = {UnionKind.UNREGISTERED, UnionKind.POLYGAMOUS}
"""Kinds of union that no line of its own tells from marriage."""


def began(kind: UnionKind, lang: Lang) -> str:
    """Return the short word with which a drawing says what a union is."""
    return _BEGAN[kind].pick(lang)


def ended(how: UnionEnd, lang: Lang) -> str:
    """Return the short word with which a drawing says how a union ended."""
    return _ENDED[how].pick(lang)


def again(lang: Lang) -> str:
    """Return the short word for a second marriage of the same pair."""
    return _AGAIN.pick(lang)


def union_labels(union: Union, lang: Lang) -> tuple[str, ...]:
    """Return what stands on the line of a union: ``kawin 1970``, ``cerai 1985``; nothing goes without a year.

    >>> union_labels(Union(code="U", partners=("A", "B"), since=1970, ended=UnionEnd.DIVORCE), "id")
    ('kawin 1970',)
    """
    found = []
    if union.since is not None or union.kind in _ALWAYS_SAID:
        found.append(_with(began(union.kind, lang), union.since, lang))
    if union.ended and (union.until is not None or union.ended is UnionEnd.ANNULMENT):
        found.append(_with(ended(union.ended, lang), union.until, lang))
    if union.remarried_year is not None:
        found.append(_with(again(lang), union.remarried_year, lang))
    return tuple(found)


def _with(word: str, year: int | None, lang: Lang) -> str:
    return word if year is None else f"{word} {year_text(year, lang)}"
