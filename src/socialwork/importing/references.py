"""References inside a report: those that print what numbering gives need no words of their own."""

from collections.abc import Mapping

from attrs import evolve

from socialwork.document.design import NumberingPatterns
from socialwork.document.inline_nodes import CrossRef, Inlines
from socialwork.document.nodes import Blocks, Document, Paragraph, Part
from socialwork.document.walk import map_inlines
from socialwork.export.numbering import number

_REFERENCES = frozenset({CrossRef})


def numbered_as(document: Document, numbering: NumberingPatterns) -> Document:
    """Return *document* with the numbers that *numbering* gives."""
    return number(evolve(document, design=evolve(document.design, numbering=numbering)))


def referred_to(document: Document) -> frozenset[str]:
    """Return the anchors that the text of *document* refers to."""
    found: set[str] = set()

    def look(text: Inlines) -> Inlines:
        found.update(node.target for node in text if isinstance(node, CrossRef))
        return text

    for part in document.parts:
        map_inlines(part.blocks, look, _REFERENCES)
    return frozenset(found)


def labels_of(document: Document, numbering: NumberingPatterns) -> dict[str, str]:
    """Return what a reference to each anchor prints that *document* refers to."""
    targets = sorted(referred_to(document))
    probe = Part(blocks=(Paragraph(text=tuple(CrossRef(target) for target in targets)),))
    counted = numbered_as(evolve(document, parts=(*document.parts, probe)), numbering)
    last = counted.parts[-1].blocks[0]
    nodes = last.text if isinstance(last, Paragraph) else ()
    return {node.target: node.text for node in nodes if isinstance(node, CrossRef)}


def with_references(blocks: Blocks, labels: Mapping[str, str], renamed: Mapping[str, str]) -> Blocks:
    """Return *blocks* with their references as the new report has them.

    Args:
        blocks: The blocks.
        labels: What references to the anchors of the report print; where that is what the report says, the
            reference says nothing itself, and goes with the number.
        renamed: The new names of anchors.
    """

    def change(text: Inlines) -> Inlines:
        return tuple(_changed(node, labels, renamed) if isinstance(node, CrossRef) else node for node in text)

    return map_inlines(blocks, change, _REFERENCES)


def _changed(node: CrossRef, labels: Mapping[str, str], renamed: Mapping[str, str]) -> CrossRef:
    same = _bare(labels.get(node.target, "")) == _bare(node.text)
    return CrossRef(renamed.get(node.target, node.target), "" if same else node.text)


def _bare(label: str) -> str:
    return "".join(label.split()).casefold()
