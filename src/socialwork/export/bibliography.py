"""Citations and bibliography in APA style (7th edition), in Indonesian or English words.

The entries and the short forms come from ``citeproc-py`` with the style ``apa`` and the locale
``id-ID``. What these do otherwise than an Indonesian report needs is mended here, in one place each:

* authors are joined by ``dan``, not ``&`` (:func:`_style`);
* titles keep the capitals they were given: the English rules for titles would write
  ``Tentang`` and ``Untuk`` in the middle of one (:func:`_csl`);
* an edition that is a number is ``ed. ke-5``, not ``5 ed.`` (:func:`_csl`);
* a law is named by its title, without the American ``Legis. No.``, and cited by the part before
  ``tentang``; its year is not repeated when the title has it (:func:`_law`);
* works of one author and year are told apart by letters, ``2014a`` and ``2014b`` (:func:`_suffixes`);
* a work without author has its title once, a title that ends in ``?`` no full stop, a thesis no
  empty ``(Publication)``, and an address no ``Diambil`` before it (:func:`_mended`).
"""

import json
import re
import threading
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import groupby
from types import SimpleNamespace
from typing import Any

from attrs import evolve, field, frozen

from socialwork.document.inline_nodes import Citation, CitationKey, Inline, Inlines, Link, Text
from socialwork.document.inlines import merged, plain
from socialwork.document.nodes import Blocks
from socialwork.document.walk import map_inlines
from socialwork.knowledge import literature
from socialwork.references import Author, Reference
from socialwork.remembering import remembered
from socialwork.text import letter
from socialwork.words import Lang, Words

LAWS = frozenset({"legislation", "regulation", "bill", "treaty"})
"""The types of references that are named by their title alone."""

_CITATIONS = frozenset({Citation})
_PAGE = Words("hlm.", "p.")
_LOCALE = Words("id-ID", "en-US")
_ABOUT = re.compile(r"\s+(?:tentang|concerning)\s", re.IGNORECASE)
_ADDRESS = re.compile(r"(https?://\S*[^\s.,;])")
_TITLE_TWICE = re.compile(r"^(?P<title>.+?)(\. \([^()]*\)\.) (?P=title)( \([^()]*\))?\.?")
_RANGE = re.compile(r"(?<=\d)\s*-\s*(?=\d)")
_BARE_PAGES = re.compile(r"\d[\d\s,–]*")
_LOCK = threading.Lock()  # citeproc keeps its state on the style while it renders


@frozen
class Bibliography:
    """The works of a report, ready to be cited and listed.

    Attributes:
        references: The works that are listed: all of the case, cited or not, and others that are cited.
        lang: The language of the words between the names.
        names: Other codes by which the report cites some of them, with the code in *references*.

    >>> from socialwork.references import Author, Reference
    >>> book = Reference(code="a", title="Kasus", author=(Author(family="Suharto", given="Edi"),), year=2014)
    >>> Bibliography((book,)).cite(Citation((CitationKey("a", "hlm. 2"),)))
    (Text(text='(Suharto, 2014, hlm. 2)', bold=False, italic=False),)
    """

    references: tuple[Reference, ...]
    lang: Lang = "id"
    names: Mapping[str, str] = field(factory=dict, hash=False)

    def cite(self, citation: Citation) -> Inlines:
        """Return what stands in the text for *citation*: ``(Suharto, 2014, hlm. 2; Zastrow, 2017)``.

        The works stand in the order of the bibliography, each once, unknown ones behind them as ``??kode``.
        """
        order = self._order
        named = (CitationKey(self.names.get(key.code, key.code), key.locator) for key in citation.keys)
        keys = sorted(dict.fromkeys(named), key=lambda key: order.get(key.code, len(order)))
        shown = [_shown(key, self._works.get(key.code), self.lang) for key in keys]
        nodes: list[Inline] = [Text("(")]
        for n, cite in enumerate(_together(shown)):
            nodes += (Text("; "), *cite) if n else cite
        return merged((*nodes, Text(")")))

    def entries(self) -> tuple[Inlines, ...]:
        """Return the entry of every work, in alphabetical order of their authors."""
        return tuple(work.entry for work in self._works.values())

    @cached_property
    def _works(self) -> Mapping[str, "_Work"]:
        return _works(self.references, self.lang)

    @cached_property
    def _order(self) -> Mapping[str, int]:
        """The place of each work in the bibliography, by its code."""
        return {code: place for place, code in enumerate(self._works)}


def resolve_citations(blocks: Blocks, bibliography: Bibliography) -> Blocks:
    """Return *blocks* with every citation replaced by its printed text."""

    def change(text: Inlines) -> Inlines:
        return merged(one for node in text for one in _resolved(node, bibliography))

    return map_inlines(blocks, change, _CITATIONS)


def cited(blocks: Blocks) -> tuple[str, ...]:
    """Return the codes of the works that *blocks* cite, in order, each once."""
    found: dict[str, None] = {}

    def look(text: Inlines) -> Inlines:
        for node in text:
            if isinstance(node, Citation):
                found.update((key.code, None) for key in node.keys)
        return text

    map_inlines(blocks, look, _CITATIONS)
    return tuple(found)


def _resolved(node: Inline, bibliography: Bibliography) -> Inlines:
    return bibliography.cite(node) if isinstance(node, Citation) else (node,)


def _shown(key: CitationKey, work: "_Work | None", lang: Lang) -> tuple[Inlines, str, str]:
    """Return name, year and place of one work in a citation."""
    name, year = ((Text(f"??{key.code}"),), "") if work is None else (work.name, work.year)
    locator = _RANGE.sub("–", key.locator)
    if _BARE_PAGES.fullmatch(locator):
        locator = f"{_PAGE.pick(lang)} {locator}"
    return name, year, locator


def _together(shown: Iterable[tuple[Inlines, str, str]]) -> Iterator[Inlines]:
    """Name works of the same authors that stand side by side once, with their years behind the name."""
    for (name, whole), group in groupby(shown, key=lambda one: (one[0], bool(one[1]) and not one[2])):
        if whole:
            yield (*name, *(Text(f", {year}") for _, year, _ in group))
        else:
            yield from ((*name, *(Text(f", {part}") for part in parts if part)) for _, *parts in group)


# --- works ------------------------------------------------------------------------------------


@frozen(kw_only=True)
class _Work:
    """One work as it is printed.

    Attributes:
        name: Its authors, or its title where it has none, as a citation names them.
        year: Its year as a citation gives it, or empty.
        entry: Its entry in the bibliography.
    """

    name: Inlines
    year: str
    entry: Inlines


@remembered(maxsize=64)
def _works(references: tuple[Reference, ...], lang: Lang) -> Mapping[str, _Work]:
    """Return the works by their codes, in the order of the bibliography."""
    works = {reference.code: _work(reference, lang) for reference in references}
    ordered = dict(sorted(works.items(), key=lambda item: _order(item[1].entry)))
    return _suffixes(ordered)


def _work(reference: Reference, lang: Lang) -> _Work:
    if reference.type in LAWS:
        return _law(reference)
    return (
        _shipped(reference, lang)
        if literature.work(reference.code) == reference
        else _rendered(reference, lang)
    )


def _order(entry: Inlines) -> tuple[str, ...]:
    """The key by which entries are sorted: letters and digits only, small and capital alike."""
    return tuple(re.findall(r"\w+", plain(entry).casefold()))


def _law(law: Reference) -> _Work:
    title = law.title.strip().rstrip(".")
    year = "" if law.year is None or str(law.year) in title else str(law.year)
    head = f"{title} ({year})" if year else title
    parts = (head, law.container_title.strip(), law.url.strip())
    entry = ". ".join(part.rstrip(".") for part in parts if part) + ("" if law.url else ".")
    return _Work(name=(Text(_ABOUT.split(title)[0]),), year=year, entry=merged(_linked(entry)))


def _suffixes(works: Mapping[str, _Work]) -> dict[str, _Work]:
    """Tell works of one name and year apart by letters behind the year, in printed order."""
    alike: dict[tuple[Inlines, str], list[str]] = {}
    for code, work in works.items():
        alike.setdefault((work.name, work.year), []).append(code)
    out = dict(works)
    for (_, year), codes in alike.items():
        for place, code in enumerate(codes, start=1):
            if len(codes) > 1 and year:
                out[code] = _with_year(works[code], year + ("-" if year[-1] == "." else "") + letter(place))
    return out


def _with_year(work: _Work, year: str) -> _Work:
    entry, old = list(work.entry), f"({work.year})"
    for n, node in enumerate(entry):
        if isinstance(node, Text) and old in node.text:
            entry[n] = evolve(node, text=node.text.replace(old, f"({year})", 1))
            break
    return evolve(work, year=year, entry=tuple(entry))


# --- citeproc ---------------------------------------------------------------------------------


def _rendered(reference: Reference, lang: Lang) -> _Work:
    from citeproc import (  # noqa: PLC0415
        Citation as Cluster,
        CitationItem,
        CitationStylesBibliography,
    )
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415

    fields = _csl(reference, lang)
    look = _Look.free_in(json.dumps(fields, ensure_ascii=False))
    with _LOCK:
        source = CiteProcJSON([fields])
        printer = CitationStylesBibliography(_style(lang), source, look.formatter())
        cluster = Cluster([CitationItem("work")])
        printer.register(cluster)
        short = str(printer.cite(cluster, None))
        entry = str(printer.bibliography()[0])
    name, _, year = short.strip("()").rpartition(", ")
    return _Work(name=look.nodes(name), year=year, entry=look.nodes(_mended(entry, lang, look.upright)))


@lru_cache(maxsize=512)
def _shipped(reference: Reference, lang: Lang) -> _Work:
    """Works that the library brings are nobody's secret: each is worked out once in a process."""
    return _rendered(reference, lang)


@lru_cache(maxsize=2)
def _style(lang: Lang) -> Any:
    from citeproc import CitationStylesStyle  # noqa: PLC0415 - as above

    style = CitationStylesStyle("apa", locale=_LOCALE.pick(lang), validate=False)
    if lang == "id":
        for name in style.root.iter("{*}name"):
            if name.get("and") == "symbol":
                name.set("and", "text")
    return style


@frozen
class _Look:
    """The characters by which citeproc, which joins strings, says where italics start and end in one work.

    They are two that the work itself does not hold, so that no text of a case is ever taken for one.
    """

    italic: str
    upright: str

    @classmethod
    def free_in(cls, text: str) -> "_Look":
        """Return the first two characters for private use that *text* does not hold."""
        free = (sign for sign in map(chr, range(0xE000, 0xF900)) if sign not in text)
        return cls(next(free), next(free))

    def formatter(self) -> Any:
        """Return what citeproc formats with: marks for italics, and nothing else."""
        looks = ("Bold", "Light", "Underline", "Superscript", "Subscript", "SmallCaps")
        plainly = dict.fromkeys(("preformat", *looks), str)
        return SimpleNamespace(Italic=self._italic, Oblique=self._italic, **plainly)

    def nodes(self, text: str) -> Inlines:
        """Return what citeproc made as nodes: italics, and addresses as links."""
        italic = False
        made: list[Inline] = []
        for piece in re.split(f"([{self.italic}{self.upright}])", text):
            if piece in {self.italic, self.upright}:
                italic = piece == self.italic
            else:
                made += _linked(piece, italic=italic)
        return merged(made)

    def _italic(self, text: object) -> str:
        return f"{self.italic}{text}{self.upright}"


def _csl(reference: Reference, lang: Lang) -> dict[str, Any]:
    """Return *reference* in the fields of CSL-JSON."""
    fields: dict[str, Any] = {
        "title": _as_given(reference.title),
        "container-title": _as_given(reference.container_title),
        "edition": _edition(reference.edition, lang),
        "volume": reference.volume,
        "issue": reference.issue,
        "page": reference.page,
        "publisher": reference.publisher,
        "publisher-place": reference.publisher_place,
        "number": reference.number,
        "URL": reference.url,
        "DOI": re.sub(r"^(https?://(dx\.)?doi\.org/|doi:\s*)", "", reference.doi),
        "author": [_name(author) for author in reference.author],
        "issued": {"date-parts": [[reference.year]]} if reference.year else None,
    }
    return {"id": "work", "type": reference.type} | {name: value for name, value in fields.items() if value}


def _as_given(title: str) -> str:
    return f'<span class="nocase">{title.strip()}</span>' if title.strip() else ""


def _edition(edition: str, lang: Lang) -> str:
    number = edition.strip()
    return f"ed. ke-{number}" if lang == "id" and number.isdecimal() else number


def _name(author: Author) -> dict[str, str]:
    if author.literal:
        return {"literal": author.literal}
    given, _, suffix = author.given.partition(", ")  # ``Grafton H., Jr.``
    parts = {"family": author.family, "given": given, "suffix": suffix}
    return {name: value for name, value in parts.items() if value}


def _mended(entry: str, lang: Lang, upright: str) -> str:
    entry = entry.replace(" (Publication)", "")
    word = Words("Diambil ", "Retrieved ").pick(lang)
    entry = re.sub(rf"{word}(?=https?://)", "", entry)
    return re.sub(rf"([?!]{upright}?)\.(?=\s|$)", r"\1", _TITLE_TWICE.sub(r"\1\3\2", entry))


def _linked(text: str, *, italic: bool = False) -> Iterator[Inline]:
    """Yield *text* with its addresses as links."""
    for n, piece in enumerate(_ADDRESS.split(text)):
        yield Link(piece, piece) if n % 2 else Text(piece, italic=italic)
