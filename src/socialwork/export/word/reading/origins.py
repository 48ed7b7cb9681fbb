"""Where the lines of a report stand in its file: the paragraph of each, and the way to its offsets."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from attrs import define, field, frozen

from socialwork.document.inline_nodes import Footnote
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
        at: Where its text begins in the visible text of that, for a line that is one stretch.
        stretches: The stretches of its text, in order, for any other line.
    """

    paragraph: int = NOWHERE
    at: int = 0
    stretches: tuple[Stretch, ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """Return paragraph and offset in its visible text of *offset* in the text of the line.

        >>> Origin(7, 4).place(2)
        (7, 6)
        """
        if not self.stretches:
            return self.paragraph, self.at + offset
        at = max(bisect_right([one.start for one in self.stretches], offset) - 1, 0)
        found = self.stretches[at]
        return found.paragraph, found.at + offset - found.start


def origin_of(raw: RawParagraph, start: int = 0) -> Origin:
    """Return the origin of a line whose text is that of *raw* from *start* on."""
    if not raw.gaps:
        return Origin(raw.index, start)
    return Origin(raw.index, 0, tuple(stretches(raw, start, 0)))


def stretches(raw: RawParagraph, start: int, line: int) -> Iterator[Stretch]:
    """Yield the stretches of a line whose text at *line* is that of *raw* from *start* on."""
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
        """Return for each line of *document*, in the order of reading, where it stands and what it was."""
        nodes = list(chain.from_iterable(_lined(part.blocks) for part in document.parts))
        found = [self._found.get(id(node)) for node in nodes]
        notes = sum(_notes(node) for node, one in zip(nodes, found, strict=True) if one and one[2].noted)
        lines = [(Origin(), None) if one is None else (one[1], one[2]) for one in found]
        return (*lines, *[(Origin(), None)] * notes)


def _notes(node: Lined) -> int:
    """Return how many notes a line refers to; the lines of those stand behind all others."""
    text = (
        node.title
        if isinstance(node, Caption)
        else node.text
        if isinstance(node, Heading | Paragraph)
        else ()
    )
    return sum(isinstance(one, Footnote) for one in text)


def _lined(blocks: Blocks) -> Iterator[Lined]:
    """Yield the nodes of *blocks* that are a line each, in the order in which a reading has them."""
    for block in blocks:
        match block:
            case Paragraph() | Heading() | Caption() | Placeholder():
                yield block
            case ListBlock():
                for item in block.items:
                    yield from _lined(item.blocks)
            case Table():
                yield from _in_table(block)
            case Contents():
                yield from block.entries
            case Figure() | Drawing() if block.caption is not None:
                yield block.caption
            case _:
                pass


def _in_table(table: Table) -> Iterator[Lined]:
    if table.caption is not None:
        yield table.caption
    for row in table.rows:
        for cell in row:
            yield from _lined(cell.blocks)
