"""The works that a report can cite: those of the case, then those that the library knows.

Prose names a work by its code. The references of the case are asked first, then the literature
of :mod:`socialwork.knowledge`. What the library writes itself cites its literature as
:func:`library_key` spells it, so that a code which the student gave to another work is never
mistaken for it. A work of the library that the case lists too is cited as the case has it.
"""

from collections.abc import Collection, Iterable, Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import CitationKey
from socialwork.document.inlines import plain
from socialwork.export.bibliography import Bibliography
from socialwork.knowledge.literature import work
from socialwork.knowledge.regulations import as_reference, regulation
from socialwork.knowledge.same_works import same_among
from socialwork.references import Reference
from socialwork.words import Lang

_LIBRARY = "library:"  # a colon never stands in the code of a reference


def library_key(code: str, locator: str = "") -> CitationKey:
    """Return the key by which a text of the library cites one of its own works.

    >>> library_key("richmond1922", "hlm. 98")
    CitationKey(code='library:richmond1922', locator='hlm. 98')
    """
    return CitationKey(f"{_LIBRARY}{code}", locator)


def report_works(case: Case, cited: Iterable[str], lang: Lang = "id") -> Bibliography:
    """Return the works of a report: all references of *case*, and what else the report cites.

    Args:
        case: The case.
        cited: The codes that the report cites, as :func:`~socialwork.export.bibliography.cited` finds them.
        lang: The language of the report.

    >>> from socialwork.loading import load_case
    >>> works = report_works(load_case("example:lansia"), ["garvin1997"])
    >>> [work.code for work in works.references][-1]
    'garvin1997'
    """
    own = {reference.code: reference for reference in case.references}
    references = list(case.references)
    names: dict[str, str] = {}
    for code in dict.fromkeys(cited):
        if code in own:
            continue
        known = known_work(code.removeprefix(_LIBRARY))
        if known is None:
            continue
        same = same_among(known, references)
        if same is None:
            same = evolve(known, code=_free(known.code, {one.code for one in references}))
            references.append(same)
        if same.code != code:
            names[code] = same.code
    return Bibliography(tuple(references), lang, names)


def works_listed(codes: Iterable[str], lang: Lang = "id") -> tuple[str, ...]:
    """Return the entries of works that the library knows, as a bibliography prints them, without italics.

    >>> works_listed(["biestek1957"])
    ('Biestek, F. P. (1957). The casework relationship. Loyola University Press.',)
    """
    known = (known_work(code) for code in dict.fromkeys(codes))
    entries = Bibliography(tuple(one for one in known if one is not None), lang).entries()
    return tuple(plain(entry) for entry in entries)


def known_work(code: str) -> Reference | None:
    """Return the work or the regulation that the library knows by *code*, or ``None``."""
    law = regulation(code)
    return work(code) if law is None else as_reference(law)


def unknown_works(case: Case, cited: Iterable[str]) -> Iterator[str]:
    """Yield those of the *cited* codes that neither the case nor the library knows, in order."""
    own = {reference.code for reference in case.references}
    for code in dict.fromkeys(cited):
        if code not in own and known_work(code.removeprefix(_LIBRARY)) is None:
            yield code


def _free(code: str, taken: Collection[str]) -> str:
    """Return *code*, with a number behind it where the student gave it to another work."""
    number, free = 2, code
    while free in taken:
        free, number = f"{code}.{number}", number + 1
    return free
