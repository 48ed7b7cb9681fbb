"""Whether two entries of a bibliography are one work, written down by different people."""

import re
import unicodedata
from collections.abc import Iterable

from socialwork.references import Reference
from socialwork.remembering import remembered

_LAWS = frozenset({"legislation", "regulation", "bill", "treaty"})
_ABOUT = re.compile(r"\s(?:tentang|concerning)\s", re.IGNORECASE)
_STATE = re.compile(r"\brepublik indonesia\b|\bri\b")
_SUBTITLE = re.compile(r"[:?!.–—]")


def same_work(one: Reference, other: Reference) -> bool:
    """Return whether two entries name one work: the first author, the year and the title agree.

    Capitals, accents and signs do not matter, nor does a subtitle that only one of them gives; editions
    may differ. A law is known by its kind, number and year.

    >>> from socialwork.references import Author
    >>> by = (Author(family="Richmond", given="Mary E."),)
    >>> same_work(
    ...     Reference(code="a", title="Social Diagnosis", year=1917, author=by),
    ...     Reference(code="b", title="Social diagnosis", year=1917, author=by, edition="2"),
    ... )
    True
    """
    if one.type in _LAWS and other.type in _LAWS:
        return _law(one) == _law(other)
    return one.year == other.year and _first(one) == _first(other) and _alike(one.title, other.title)


def same_among(wanted: Reference, among: Iterable[Reference]) -> Reference | None:
    """Return the first of *among* that is the same work as *wanted*, or ``None``."""
    return next((one for one in among if same_work(one, wanted)), None)


def _first(reference: Reference) -> str:
    """The first author by family name or, of a body, by its whole name."""
    return _plain(reference.author[0].family or reference.author[0].literal) if reference.author else ""


def _alike(one: str, other: str) -> bool:
    if _plain(one) == _plain(other):
        return True
    heads = (_plain(_SUBTITLE.split(one, maxsplit=1)[0]), _plain(_SUBTITLE.split(other, maxsplit=1)[0]))
    # One title may lack the subtitle; two different subtitles are two works.
    return heads[0] == heads[1] and (_plain(one) == heads[0] or _plain(other) == heads[1])


def _law(reference: Reference) -> str:
    return _plain(_STATE.sub(" ", _ABOUT.split(reference.title, maxsplit=1)[0].casefold()))


@remembered(maxsize=4096)
def _plain(text: str) -> str:
    """Return letters and digits alone, small, without accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c))))
