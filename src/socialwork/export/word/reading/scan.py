"""The body of a document as paragraphs and tables, in order and section by section."""

from attrs import define, field, frozen

from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.names import (
    ALTERNATIVES,
    BOOKMARK,
    CELL_PROPERTIES,
    CHOICE,
    DELETED,
    MOVED_AWAY,
    NAME,
    SECTION,
    TABLE,
    P,
    w,
)
from socialwork.export.word.reading.paragraph_reader import ParagraphReader
from socialwork.export.word.reading.raw import Raw, RawParagraph
from socialwork.export.word.reading.table_scan import TableReader
from socialwork.export.word.visible_text import paragraphs
from socialwork.export.word.xml import Element

_SKIPPED = frozenset({SECTION, CELL_PROPERTIES, DELETED, MOVED_AWAY, w("sdtPr"), w("sdtEndPr")})


@frozen(eq=False)
class RawSection:
    """The blocks of one section, and its properties, which may be missing."""

    blocks: list[Raw]
    properties: Element | None


@define
class Scanner:
    """Reads blocks; the paragraphs and tables of one file."""

    parts: Parts
    reader: ParagraphReader = field(init=False)
    tables: TableReader = field(init=False)

    def __attrs_post_init__(self) -> None:
        numbers = {node: number for number, node in enumerate(paragraphs(self.parts.root))}
        self.reader = ParagraphReader(self.parts, numbers, self.blocks)
        self.tables = TableReader(self.parts.styles, self.blocks)

    def sections(self, body: Element) -> list[RawSection]:
        """Return the sections of a document."""
        made: list[RawSection] = []
        open_blocks: list[Raw] = []
        for block in self.blocks(body):
            open_blocks.append(block)
            if isinstance(block, RawParagraph) and block.section is not None:
                made.append(RawSection(open_blocks, block.section))
                open_blocks = []
        last = body.find(SECTION)
        if open_blocks or last is not None or not made:
            made.append(RawSection(open_blocks, last))
        return made

    def blocks(self, node: Element) -> list[Raw]:
        """Return the blocks in *node*; those in text boxes come behind the paragraph that holds the box."""
        made: list[Raw] = []
        for child in node:
            tag = child.tag
            if tag == P:
                paragraph = self.reader.read(child)
                made.append(paragraph)
                if paragraph.boxes:
                    made += paragraph.boxes
            elif tag == TABLE:
                made.append(self.tables.read(child))
            elif tag == BOOKMARK:
                self.reader.waiting.append(child.get(NAME, ""))
            elif tag == ALTERNATIVES:
                chosen = child.find(CHOICE)
                made += self.blocks(
                    child[0] if chosen is None and len(child) else child if chosen is None else chosen
                )
            elif tag not in _SKIPPED and len(child):
                made += self.blocks(child)
        return made
