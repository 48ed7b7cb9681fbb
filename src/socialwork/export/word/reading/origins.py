"""Where the lines of a report stand in its file: the paragraph of each, and the way from offsets to offsets."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from attrs import define, field, frozen

from socialwork.document.nodes import (
    Blocks,
    Caption,
    Contents,
    Document,
    Drawing,
    Entry,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Placeholder,
    Table,
)
from socialwork.export.word.reading.raw import RawParagraph

NOWHERE = -1
"""The number of the paragraph of a line that stands in none of the text itself, such as a note."""

Lined = Heading | Paragraph | Caption | Entry | Placeholder
"""The nodes that are a line each."""


@frozen
class Stretch:
    """From where on in a line its characters stand from where on in the visible text of which paragraph."""

    start: int
    paragraph: int
    at: int


@frozen
class Origin:
    """Where a line stands.

    Attributes:
        paragraph: The number of its paragraph, or of its first one: the label of a chapter may have its own.
        stretches: The stretches of its text, in order; a paragraph that is its title may be another one.
    """

    paragraph: int = NOWHERE
    stretches: tuple[Stretch, ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """Return paragraph and offset in its visible text of *offset* in the text of the line."""
        if not self.stretches:
            return self.paragraph, 0
        at = max(bisect_right([one.start for one in self.stretches], offset) - 1, 0)
        found = self.stretches[at]
        return found.paragraph, found.at + offset - found.start


def origin_of(raw: RawParagraph, start: int = 0, line: int = 0) -> Origin:
    """Return the origin of a line whose text at *line* is that of *raw* from *start* on."""
    return Origin(raw.index, tuple(_stretches(raw, start, line)))


def _stretches(raw: RawParagraph, start: int, line: int) -> Iterator[Stretch]:
    hidden = sum(length for at, length in raw.gaps if at < start)
    yield Stretch(line, raw.index, start - hidden)
    for at, length in raw.gaps:
        if at >= start:
            hidden += length
            yield Stretch(line + at + length - start, raw.index, at + length - hidden)


@define
class Origins:
    """The origins of the nodes of a tree, by the nodes themselves: equal ones may stand in many places."""

    _found: dict[int, tuple[Lined, Origin, RawParagraph]] = field(factory=dict)

    def add(self, node: Lined, origin: Origin, raw: RawParagraph) -> None:
        """Note where *node* stands and what it was; it is kept, lest another one get its identity."""
        self._found[id(node)] = (node, origin, raw)

    def of(self, document: Document) -> tuple[tuple[Origin, RawParagraph | None], ...]:
        """Return for each line of *document*, in the order of its reading, where it stands and what it was."""
        nodes = chain.from_iterable(_lined(part.blocks) for part in document.parts)
        found = (self._found.get(id(node)) for node in nodes)
        return tuple((Origin(), None) if one is None else (one[1], one[2]) for one in found)


def _lined(blocks: Blocks) -> Iterator[Lined]:
    """Yield the nodes of *blocks* that are a line each, as :func:`socialwork.reading.reading_of` reads them."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _lined(item.blocks)
        elif isinstance(block, Table):
            if block.caption is not None:
                yield block.caption
            for row in block.rows:
                for cell in row:
                    yield from _lined(cell.blocks)
        elif isinstance(block, Contents):
            yield from block.entries
        elif isinstance(block, Figure | Drawing):
            if block.caption is not None:
                yield block.caption
        elif isinstance(block, Heading | Caption | Placeholder):
            yield block
