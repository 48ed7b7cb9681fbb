"""Page numbers in tables of contents and lists: layouts find them, the document then holds them."""

import json
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from attrs import evolve, frozen

from socialwork.document.nodes import Block, Contents, Document
from socialwork.document.walk import document_blocks, map_blocks
from socialwork.export.pages.continued import Partings, goes_on, marks, next_partings, parted
from socialwork.export.pages.destinations import destination_pages
from socialwork.export.pages.labels import page_labels
from socialwork.export.pages.office import Office
from socialwork.export.word.anchors import Anchors
from socialwork.export.word.session import ChartMode, LayoutMode
from socialwork.export.word.writer import docx_bytes, part_mark
from socialwork.loading.atomic import write_all
from socialwork.remembering import forgetting

_CONTENTS = frozenset({Contents})
_MOST_LAYOUTS = 16
"""After so many, tables that are still not parted right only repeat their header rows."""
_SOME_PAGE = "000"
"""What stands for a page number while nobody knows it: as wide as most are."""


@frozen(kw_only=True)
class PageFinder:
    """Finds the pages of bookmarks, and keeps what it found where it is told to.

    Attributes:
        office: The layout engine.
        cache: A folder in which results are kept by the content of the document and the version of the
            engine, or ``None``. It holds names of bookmarks and numbers, nothing of the text.
    """

    office: Office
    cache: Path | None = None

    def pages(self, docx: bytes, names: frozenset[str]) -> dict[str, int]:
        """Return the page of each bookmark of *names*, the first page being 0.

        Raises:
            OfficeError: LibreOffice cannot lay out the document.
            PagesExtraError: The extra ``pages`` is not installed.
        """
        if self.cache is None:
            return destination_pages(self.office.pdf(docx), sorted(names))
        digest = sha256(docx + self.office.version().encode()).hexdigest()
        kept = self.cache / f"{digest}.json"
        known = _read(kept)
        if known is None:
            known = destination_pages(self.office.pdf(docx), sorted(names))
            write_all({kept: json.dumps(known, sort_keys=True).encode()})
        return known


@forgetting
def with_page_numbers(document: Document, finder: PageFinder, *, charts: ChartMode = "drawn") -> Document:
    """Return *document* with the page numbers of its tables of contents and lists, and long tables parted.

    The document is laid out with numbers of the usual width in place, then with those that were found; each
    entry gets the number printed on the page of its heading or caption, Roman or Arabic. An entry whose
    place is not found keeps what it has. Where the design has words for it, a table that goes over the end of
    a page is parted there; see :mod:`socialwork.export.pages.continued`.

    Args:
        document: A complete tree, as :func:`socialwork.build` returns it.
        finder: Who lays it out.
        charts: How charts will be written, which may take other room.

    Raises:
        SocialWorkError: The document cannot be written or laid out.
    """
    targets = {
        entry.target
        for block in document_blocks(document, _CONTENTS)
        if isinstance(block, Contents)
        for entry in block.entries
    }
    if not targets and not goes_on(document):
        return document
    anchors = Anchors.of(document)
    bookmark = {target: name for target in sorted(targets) if (name := anchors.entry(target))}

    def look(mode: LayoutMode, made: Document, more: frozenset[str]) -> dict[str, int]:
        return finder.pages(docx_bytes(made, charts=charts, for_layout=mode), more | {*bookmark.values()})

    labels, made = dict.fromkeys(bookmark, _SOME_PAGE), document
    partings: Partings = {}
    # A sketch has empty sheets in the place of drawings, which takes a fraction of the time. What is shown at
    # last is laid out whole: LibreOffice makes some drawings a little smaller or larger than their sheets.
    modes: tuple[LayoutMode, ...] = ("sketch", "whole")
    for mode in modes:
        laid = _laid_out(_filled(document, labels), partings, partial(look, mode))
        partings, made = laid.partings, parted(document, laid.partings)
        at = {target: laid.pages[name] for target, name in bookmark.items() if name in laid.pages}
        labels = page_labels(made, laid.starts, at)
    return _filled(made, labels)


@frozen
class _LaidOut:
    """How tables were parted in a layout, and where bookmarks and parts came to lie in it."""

    partings: Partings
    pages: dict[str, int]
    starts: list[int]


_Look = Callable[[Document, frozenset[str]], dict[str, int]]
"""Lays out a document and returns the pages of bookmarks, among them those that are named."""


def _laid_out(draft: Document, partings: Partings, look: _Look) -> _LaidOut:
    """Lay out *draft* until each table that goes over the end of a page is parted there.

    A line above the rest pushes what follows down, so a table may have to be parted a row earlier: each
    layout tells that for the next.
    """
    parts = [part_mark(number) for number in range(len(draft.parts))]
    long = goes_on(draft)

    def lay_out(partings: Partings) -> _LaidOut:
        made = parted(draft, partings)
        pages = look(made, frozenset(parts) | (marks(made) if long else frozenset()))
        return _LaidOut(partings, pages, [pages[mark] for mark in parts])

    laid = lay_out(partings)
    for _ in range(_MOST_LAYOUTS - 1 if long else 0):
        partings = next_partings(draft, laid.partings, laid.pages, laid.starts)
        if partings == laid.partings:
            break
        laid = lay_out(partings)
    return laid


def _filled(document: Document, labels: dict[str, str]) -> Document:
    def change(block: Block) -> Block:
        if not isinstance(block, Contents):
            return block
        entries = tuple(evolve(one, page=labels.get(one.target, one.page)) for one in block.entries)
        return evolve(block, entries=entries)

    parts = tuple(evolve(part, blocks=map_blocks(part.blocks, change, _CONTENTS)) for part in document.parts)
    return evolve(document, parts=parts)


def _read(path: Path) -> dict[str, int] | None:
    """Return what was kept, or ``None``: what cannot be read is found anew."""
    try:
        return {str(name): int(page) for name, page in json.loads(path.read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError):
        return None
