"""Where a finished document prints what: the section of each block, by number and title."""

from collections.abc import Iterator

from attrs import Factory, define

from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Caption, Document, Heading
from socialwork.document.walk import document_blocks
from socialwork.words import Lang, Words

_LAST_SECTION_LEVEL = 3
_COVER = Words("Sampul", "Cover")


@define
class Place:
    """Follows a walk over blocks and knows the section in which it stands.

    Attributes:
        section: Number and title of the section, as they are printed.
        titles: The titles of the headings over the place, the outermost first.
    """

    section: str = ""
    titles: tuple[str, ...] = ()
    _above: str = ""
    _levels: list[int] = Factory(list)

    @classmethod
    def on_the_cover(cls, lang: Lang) -> "Place":
        """Return where a report begins, before all its headings."""
        return cls(section=_COVER.pick(lang))

    def enter(self, block: Block) -> None:
        """Take note of *block* where it begins a section or an appendix."""
        if isinstance(block, Heading):
            # A heading of the list levels goes by the number of its section too: ``4.2.2 1) Gejala``.
            listed = block.level > _LAST_SECTION_LEVEL
            self._above = self._above if listed else block.number
            numbers = (self._above, block.number) if listed else (block.number,)
            title = plain(block.text)
            self.section = " ".join(part for part in (*numbers, title) if part)
            self._open(block.level, title)
        elif isinstance(block, Caption) and block.series == "appendix":
            title = plain(block.title)
            self.section = f"{block.label} {title}"
            self._open(1, title)

    def _open(self, level: int, title: str) -> None:
        kept = sum(one < level for one in self._levels)
        self._levels = [*self._levels[:kept], level]
        self.titles = (*self.titles[:kept], title)


def blocks_in_place(document: Document, lang: Lang) -> Iterator[tuple[Place, Block]]:
    """Iterate over the blocks of *document*, each with its place; what is before all headings is the cover.

    The place is the same object all the way, and tells of the block at hand.
    """
    place = Place.on_the_cover(lang)
    for block in document_blocks(document):
        place.enter(block)
        yield place, block
