"""Which anchors a document has: known before writing, because references point forwards too."""

from attrs import define, field

from socialwork.document.nodes import (
    Blocks,
    Caption,
    Document,
    Drawing,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Table,
)
from socialwork.export.word.fields import bookmark_name

CONTENTS_PREFIX = "_Toc"
REFERENCE_PREFIX = "_Ref"
# Tuples, for a union would be made anew at each use.
_ANCHORED = (Heading, Caption)
_CAPTIONED = (Table, Figure, Drawing)


@define
class Anchors:
    """The anchors of one document and the bookmarks that carry them.

    A heading has two bookmarks, because Word makes those of the table of contents anew when it updates it.
    """

    _references: dict[str, str] = field(factory=dict)
    _entries: dict[str, str] = field(factory=dict)
    _labels: dict[str, str] = field(factory=dict)

    @classmethod
    def of(cls, document: Document) -> "Anchors":
        """Collect the anchors of *document*: of headings and captions, also inside lists and tables."""
        made = cls()
        for part in document.parts:
            made._collect(part.blocks)
        return made

    def reference(self, anchor: str) -> str:
        """Return the bookmark that references to *anchor* use, or ``""`` where it does not exist."""
        return self._references.get(anchor, "")

    def entry(self, anchor: str) -> str:
        """Return the bookmark that tables of contents and lists use, or ``""``."""
        return self._entries.get(anchor) or self.reference(anchor)

    def label(self, anchor: str) -> str:
        """Return the label that the bookmark of a caption holds, or ``""`` for anything else."""
        return self._labels.get(anchor, "")

    def _collect(self, blocks: Blocks) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):  # most blocks are
                continue
            if isinstance(block, _ANCHORED):
                self._add(block)
            elif isinstance(block, ListBlock):
                for item in block.items:
                    self._collect(item.blocks)
            elif isinstance(block, _CAPTIONED):
                if block.caption:
                    self._add(block.caption)
                if isinstance(block, Table):
                    self._collect_cells(block)

    def _collect_cells(self, table: Table) -> None:
        for row in table.rows:
            for cell in row:
                if len(cell.blocks) != 1 or not isinstance(cell.blocks[0], Paragraph):
                    self._collect(cell.blocks)

    def _add(self, node: Heading | Caption) -> None:
        if not node.anchor:
            return
        self._references[node.anchor] = bookmark_name(REFERENCE_PREFIX, node.anchor)
        if isinstance(node, Heading):
            self._entries[node.anchor] = bookmark_name(CONTENTS_PREFIX, node.anchor)
        else:
            self._labels[node.anchor] = node.label
