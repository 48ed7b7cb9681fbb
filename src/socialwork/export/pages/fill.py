"""Page numbers in tables of contents and lists: a first layout finds them, the document then holds them."""

import json
from hashlib import sha256
from pathlib import Path

from attrs import evolve, frozen

from socialwork.document.nodes import Block, Contents, Document
from socialwork.document.walk import document_blocks, map_blocks
from socialwork.export.pages.destinations import destination_pages
from socialwork.export.pages.labels import page_labels
from socialwork.export.pages.office import Office
from socialwork.export.word.anchors import Anchors
from socialwork.export.word.session import ChartMode
from socialwork.export.word.writer import docx_bytes, part_mark
from socialwork.loading.atomic import write_all

_CONTENTS = frozenset({Contents})
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


def with_page_numbers(document: Document, finder: PageFinder, *, charts: ChartMode = "drawn") -> Document:
    """Return *document* with the page numbers of its tables of contents and lists.

    The document is laid out once with numbers of the usual width in place; each entry then gets the number
    printed on the page of its heading or caption, Roman or Arabic. An entry whose place is not found keeps
    what it has.

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
    if not targets:
        return document
    anchors = Anchors.of(document)
    bookmark = {target: name for target in sorted(targets) if (name := anchors.entry(target))}
    marks = tuple(part_mark(n) for n in range(len(document.parts)))
    draft = _filled(document, dict.fromkeys(bookmark, _SOME_PAGE))
    pages = finder.pages(
        docx_bytes(draft, charts=charts, mark_parts=True), frozenset({*bookmark.values(), *marks})
    )
    starts = [pages[mark] for mark in marks]
    at = {target: pages[name] for target, name in bookmark.items() if name in pages}
    return _filled(document, page_labels(document, starts, at))


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
