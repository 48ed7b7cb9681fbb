"""One paragraph: its properties, its text, its label and its look."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import Factory, define, evolve, field

from socialwork.document.design import Style
from socialwork.document.inline_nodes import Inlines
from socialwork.export.word.reading.fields import Fields
from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.names import (
    ALIGN,
    INDENT,
    LEVEL,
    NUMBER,
    NUMBER_ID,
    OUTLINE,
    PAGE_BEFORE,
    PPR,
    PSTYLE,
    SECTION,
    SPACING,
    VAL,
)
from socialwork.export.word.reading.notes import Notes
from socialwork.export.word.reading.raw import Raw, RawParagraph
from socialwork.export.word.reading.runs import RunReader
from socialwork.export.word.reading.simple_runs import simple_text
from socialwork.export.word.reading.style_table import ParagraphStyle, digit, outline_level
from socialwork.export.word.reading.values import is_on, paragraph_values
from socialwork.export.word.xml import Element

_SHAPING = frozenset({ALIGN, SPACING, INDENT})
_LONGEST_ENTRY = 400
"""More characters than this are no entry of a table of contents, but text behind a field that never ends."""

_Own = tuple[tuple[str, object], ...]
"""What a paragraph says of its look, as names and values."""


@define
class ParagraphReader:
    """Reads the paragraphs of one file in their order; fields and numbers go on from one to the next.

    Attributes:
        parts: The file.
        numbers: The number of each paragraph among all of the document.
        blocks: What reads the blocks of a text box.
        fields: The fields of the document.
        waiting: Bookmarks that stand between paragraphs; they belong to the next one.
    """

    parts: Parts
    numbers: Mapping[Element, int]
    blocks: "Callable[[Element], list[Raw]]"
    fields: Fields = Factory(Fields)
    waiting: list[str] = Factory(list)
    _looks: dict[tuple[object, ...], Style] = field(factory=dict)
    notes: Notes = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.notes = Notes(self.parts, self._noted)

    def _noted(self, parts: Parts, node: Element) -> Inlines:
        """Return the text of a paragraph of a note."""
        inner = ParagraphReader(parts, {}, self.blocks)
        return tuple(inner.read(node).inlines)

    def read(self, node: Element) -> RawParagraph:
        """Return the paragraph *node*."""
        made, own, number = self._begun(node)
        if made.level:
            self.fields.open.clear()  # no table of contents goes on over a heading
        font, size = "", 0.0
        simple = None if self.fields.open else simple_text(node, made.style, self.parts.styles)
        if simple is not None:
            made.inlines, made.text, made.bold, made.italic, font, size = simple
        else:
            reader = RunReader(self.parts, self.fields, self.notes, self.blocks, made)
            reader.walk(node)
            font, size = reader.finish()
            self._bound_listing(made)
        if self.waiting:
            made.bookmarks, self.waiting = [*self.waiting, *made.bookmarks], []
        if number is not None or made.style.list_number:
            self._counted(made, number)
        made.look = self._look(made, own, font, size)
        return made

    def _begun(self, node: Element) -> tuple[RawParagraph, _Own, Element | None]:
        """Return a paragraph with what its properties say, what is its look, and its place in a list."""
        number = outline = broken = section = None
        named, shaped = "", False
        properties = node.find(PPR)
        for child in () if properties is None else properties:
            tag = child.tag
            if tag == PSTYLE:
                named = child.get(VAL, "")
            elif tag in _SHAPING:
                shaped = True
            elif tag == NUMBER:
                number = child
            elif tag == OUTLINE:
                outline = child
            elif tag == PAGE_BEFORE:
                broken = child
            elif tag == SECTION:
                section = child
        style = self.parts.styles.paragraph(named)
        made = RawParagraph(
            self.numbers.get(node, -1),
            style,
            level=style.level if outline is None else outline_level(outline.get(VAL)),
            break_before=style.break_before if broken is None else is_on(broken),
            section=section,
        )
        own = tuple(paragraph_values(properties).items()) if shaped and properties is not None else ()
        return made, own, number

    def _bound_listing(self, made: RawParagraph) -> None:
        """Take a paragraph that is too long for an entry out of a table of contents that never ends."""
        if made.listing and len(made.text) > _LONGEST_ENTRY:
            made.listing = ""
            self.fields.open.clear()

    def _counted(self, made: RawParagraph, own: Element | None) -> None:
        """Count a paragraph that belongs to a list."""
        style = made.style
        number, level = style.list_number, style.list_level
        if own is not None:
            ids, levels = own.find(NUMBER_ID), own.find(LEVEL)
            number = number if ids is None else ids.get(VAL, "")
            level = (0 if ids is not None else level) if levels is None else digit(levels.get(VAL))
        if not number or number == "0":
            return
        if level < 0:
            level = self.parts.numbering.level_of_style(number, style.id)
        made.list_level = level
        made.label = self.parts.numbering.counted(number, level)

    def _look(self, made: RawParagraph, own: _Own, font: str, size: float) -> Style:
        """Return how most of the paragraph looks; equal looks are one object."""
        style: ParagraphStyle = made.style
        said = bool(made.text) and not made.text.isspace()
        key = (style.id, own, font, size, made.bold, made.italic, said)
        found = self._looks.get(key)
        if found is None:
            values: dict[str, Any] = dict(own)
            values |= {"font": font} if font else {}
            values |= {"size": size} if size else {}
            values |= {"bold": made.bold, "italic": made.italic} if said else {}
            found = self._looks[key] = evolve(style.look, **values)
        return found
