"""Which anchors a document has: known before writing, because references point forwards too."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.document.nodes import Block, Caption, Document, Figure, Heading, ListBlock, Table
from socialwork.export.word.fields import bookmark_name

CONTENTS_PREFIX = "_Toc"
REFERENCE_PREFIX = "_Ref"


def anchored(blocks: Iterable[Block]) -> Iterator[Heading | Caption]:
    """Yield every heading and caption with an anchor, also inside lists and tables."""
    for block in blocks:
        match block:
            case Heading() | Caption():
                if block.anchor:
                    yield block
            case ListBlock():
                for item in block.items:
                    yield from anchored(item.blocks)
            case Table():
                yield from anchored((block.caption,) if block.caption else ())
                for row in block.rows:
                    for cell in row:
                        yield from anchored(cell.blocks)
            case Figure():
                yield from anchored((block.caption,) if block.caption else ())
            case _:
                pass


@frozen
class Anchors:
    """The anchors of one document and the bookmarks that carry them.

    A heading has two bookmarks, because Word makes those of the table of contents anew when it updates it.
    """

    _headings: frozenset[str]
    _labels: dict[str, str]

    @classmethod
    def of(cls, document: Document) -> "Anchors":
        """Collect the anchors of *document*."""
        nodes = [node for part in document.parts for node in anchored(part.blocks)]
        headings = frozenset(node.anchor for node in nodes if isinstance(node, Heading))
        return cls(headings, {node.anchor: node.label for node in nodes if isinstance(node, Caption)})

    def reference(self, anchor: str) -> str:
        """Return the bookmark that references to *anchor* use, or ``""`` where it does not exist."""
        known = anchor in self._headings or anchor in self._labels
        return bookmark_name(REFERENCE_PREFIX, anchor) if known else ""

    def entry(self, anchor: str) -> str:
        """Return the bookmark that tables of contents and lists use, or ``""``."""
        if anchor in self._headings:
            return bookmark_name(CONTENTS_PREFIX, anchor)
        return self.reference(anchor)

    def label(self, anchor: str) -> str:
        """Return the label that the bookmark of a caption holds, or ``""`` for anything else."""
        return self._labels.get(anchor, "")
