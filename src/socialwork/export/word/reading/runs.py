"""One paragraph: its text as inline nodes, its look, its label, and what hangs on it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from attrs import Factory, define, evolve, field

from socialwork.document.design import Style
from socialwork.document.inline_nodes import CrossRef, Inline, LineBreak, Link, Tab, Text
from socialwork.document.inlines import plain
from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.names import (
    ALIGN,
    ALTERNATIVES,
    ANCHOR,
    BOOKMARK,
    BR,
    CHARACTER,
    CHOICE,
    CR,
    DRAWING,
    ENDNOTE,
    FIELD_CHAR,
    FIELD_TYPE,
    FONT,
    FOOTNOTE,
    HYPERLINK,
    INDENT,
    INSTRUCTION,
    INSTRUCTION_TEXT,
    LEVEL,
    MATH,
    MATH_TEXT,
    NAME,
    NO_BREAK_HYPHEN,
    NOTE_ID,
    NUMBER,
    NUMBER_ID,
    OBJECT,
    OUTLINE,
    PAGE_BEFORE,
    PICTURE,
    PPR,
    PSTYLE,
    PTAB,
    RELATION_ID,
    RPR,
    RSTYLE,
    SECTION,
    SIMPLE_FIELD,
    SPACING,
    SYMBOL,
    TAB,
    TYPE,
    UNSEEN,
    VAL,
    R,
    T,
)
from socialwork.export.word.reading.pictures import pictures_of
from socialwork.export.word.reading.raw import Raw, RawParagraph, RawPicture, Sequence
from socialwork.export.word.reading.style_table import NO_CHARACTERS, ParagraphStyle, digit, outline_level
from socialwork.export.word.reading.symbols import symbol
from socialwork.export.word.reading.values import is_on, paragraph_values, run_values
from socialwork.export.word.xml import Element

_SHAPING = frozenset({ALIGN, SPACING, INDENT})
_BLANKS = {ord("\t"): " ", ord("\n"): " ", ord("\r"): " "}
_TAB, _BREAK = Tab(), LineBreak()
_CODE = re.compile(r"(?!0+$|[dD][89a-fA-F])[0-9a-fA-F]{1,4}")
_LINK = re.compile(
    r'HYPERLINK\s+(?:(?P<inside>\\l)\s+)?"?(?P<to>[^"\s]+)"?(?:\s+\\l\s+"?(?P<mark>[^"\s]+)"?)?',
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"REF\s+(\S+)", re.IGNORECASE)
_SEQUENCE = re.compile(r'SEQ\s+"?([^\s"\\]+)', re.IGNORECASE)
_LISTING = re.compile(r"TOC\b", re.IGNORECASE)
_LONGEST_ENTRY = 400
"""More characters than this are no entry of a table of contents, but text behind a field that never ends."""


@define
class _Field:
    """A field that is open: its instruction, whether that goes on, and where its result begins."""

    instruction: str = ""
    told: bool = False
    at: int = 0
    node: int = 0


@define
class ParagraphReader:
    """Reads the paragraphs of one file in their order; fields and numbers go on from one to the next.

    Attributes:
        parts: The file.
        numbers: The number of each paragraph among all of the document.
        blocks: What reads the blocks of a text box.
        fields: How often the document has each kind of field.
    """

    parts: Parts
    numbers: Mapping[Element, int]
    blocks: "Callable[[Element], list[Raw]]"
    fields: Counter[str] = Factory(Counter)
    waiting: list[str] = Factory(list)
    _open: list[_Field] = field(factory=list)
    _looks: dict[tuple[object, ...], Style] = field(factory=dict)

    def read(self, node: Element) -> RawParagraph:
        """Return the paragraph *node*."""
        properties = node.find(PPR)
        named = None if properties is None else properties.find(PSTYLE)
        style = self.parts.styles.paragraph("" if named is None else named.get(VAL, ""))
        made = RawParagraph(self.numbers.get(node, -1), style)
        made.level, made.break_before = style.level, style.break_before
        if self.waiting:
            made.bookmarks, self.waiting = self.waiting, []
        own = self._properties(made, properties)
        if made.level and not made.listing:
            self._open.clear()
        writer = _Writer(self, made, style)
        writer.walk(node)
        writer.finish()
        self._counted(made, properties)
        made.look = self._look(style, own, writer.sizes, writer.fonts, made)
        return made

    def _properties(self, made: RawParagraph, properties: Element | None) -> tuple[tuple[str, object], ...]:
        """Take what the paragraph says itself; return what of it is its look."""
        shaped = False
        for node in () if properties is None else properties:
            tag = node.tag
            if tag in _SHAPING:
                shaped = True
            elif tag == OUTLINE:
                made.level = outline_level(node.get(VAL))
            elif tag == PAGE_BEFORE:
                made.break_before = is_on(node)
            elif tag == SECTION:
                made.section = node
        if not shaped or properties is None:
            return ()
        return tuple(paragraph_values(properties).items())

    def _counted(self, made: RawParagraph, properties: Element | None) -> None:
        """Count a paragraph that belongs to a list."""
        style = made.style
        own = None if properties is None else properties.find(NUMBER)
        number, level = style.list_number, style.list_level
        if own is not None:
            ids, levels = own.find(NUMBER_ID), own.find(LEVEL)
            number = number if ids is None else ids.get(VAL, "")
            level = (0 if ids is not None else level) if levels is None else digit(levels.get(VAL))
        if not number or number == "0":
            return
        if level < 0:
            level = self.parts.numbering.level_of_style(number, style.id)
        made.list_number, made.list_level = number, level
        made.label = self.parts.numbering.counted(number, level)

    def _look(
        self,
        style: ParagraphStyle,
        own: tuple[tuple[str, object], ...],
        sizes: Counter[float],
        fonts: Counter[str],
        made: RawParagraph,
    ) -> Style:
        """Return how most of the paragraph looks; equal looks are one object."""
        font = fonts.most_common(1)[0][0] if fonts else ""
        size = sizes.most_common(1)[0][0] if sizes else 0
        key = (style.id, own, font, size, made.bold, made.italic)
        found = self._looks.get(key)
        if found is None:
            values: dict[str, Any] = dict(own)
            values |= {"font": font} if font else {}
            values |= {"size": size} if size else {}
            bold = made.bold if made.text.strip() else style.look.bold
            found = evolve(style.look, **values, bold=bold, italic=made.italic)
            self._looks[key] = found
        return found

    def listing(self) -> str:
        """Return the instruction of the table of contents whose result goes on, or empty."""
        for one in self._open:
            if one.told and _LISTING.match(one.instruction.lstrip()):
                return one.instruction
        return ""


@define
class _Writer:
    """Writes the text of one paragraph."""

    reader: ParagraphReader
    made: RawParagraph
    style: ParagraphStyle
    size: int = 0
    pieces: list[str] = Factory(list)
    waiting: list[str] = Factory(list)
    bold: bool = False
    italic: bool = False
    real_bold: bool = False
    font: str = ""
    points: float = 0
    written: tuple[bool, bool] = (False, False)
    own: int = 0
    telling: int = 0
    seen: bool = False
    all_bold: bool = True
    all_italic: bool = True
    sizes: Counter[float] = Factory(Counter)
    fonts: Counter[str] = Factory(Counter)

    def __attrs_post_init__(self) -> None:
        self.own = len(self.reader._open)  # noqa: SLF001 - the two read one paragraph together
        self.made.listing = self.reader.listing()

    # --- walking ------------------------------------------------------------------------------

    def walk(self, node: Element, *, inside: bool = False) -> None:
        """Read what is in *node*; text counts *inside* a run only."""
        for child in node:
            tag = child.tag
            if tag == R:
                self._run(child)
            elif tag == T:
                if inside and not self.telling and child.text:
                    self.say(child.text)
            elif tag in _HANDLERS:
                _HANDLERS[tag](self, child, inside)
            elif tag not in UNSEEN and len(child):
                self.walk(child, inside=inside)

    def _run(self, node: Element) -> None:
        own = node.find(RPR)
        look = self.style.look
        bold, italic, font, points = False, bool(look.italic), "", 0.0
        real = bool(look.bold)
        if own is not None:
            values = run_values(own, self.reader.parts.styles.fonts)
            named = own.find(RSTYLE)
            style = (
                NO_CHARACTERS if named is None else self.reader.parts.styles.characters(named.get(VAL, ""))
            )
            bold = values.get("bold", bool(style.bold))
            real = values.get("bold", real != bool(style.bold))
            italic = values.get("italic", italic != bool(style.italic))
            font = values.get("font", style.font) or ""
            points = values.get("size", style.size) or 0
        self.bold, self.italic, self.real_bold, self.font, self.points = bold, italic, real, font, points
        self.walk(node, inside=True)

    def say(self, text: str) -> None:
        """Add *text* in the look of the run."""
        if "\n" in text or "\t" in text or "\r" in text:
            text = text.translate(_BLANKS)
        look = (self.bold, self.italic)
        if look != self.written:
            self.flush()
            self.written = look
        self.waiting.append(text)
        self.pieces.append(text)
        self.size += len(text)
        if not text.isspace():
            self.seen = True
            self.all_bold = self.all_bold and self.real_bold
            self.all_italic = self.all_italic and self.italic
        if self.font:
            self.fonts[self.font] += len(text)
        if self.points:
            self.sizes[self.points] += len(text)

    def flush(self) -> None:
        """Make one node of the text that is waiting."""
        if self.waiting:
            self.made.inlines.append(Text("".join(self.waiting), *self.written))
            self.waiting.clear()

    def sign(self, node: Inline, character: str) -> None:
        """Add a tab or break."""
        if not self.telling:
            self.flush()
            self.made.inlines.append(node)
            self.pieces.append(character)
            self.size += 1

    def finish(self) -> None:
        """Close the paragraph."""
        self.flush()
        made = self.made
        made.text = "".join(self.pieces)
        said = bool(made.text.strip())
        made.bold, made.italic = said and self.all_bold, said and self.all_italic
        made.listing = made.listing or self.reader.listing()
        if made.listing and len(made.text) > _LONGEST_ENTRY:
            made.listing = ""
            self.reader._open.clear()  # noqa: SLF001 - as above

    # --- what stands in runs and around them ---------------------------------------------------

    def tab(self, _node: Element, inside: bool) -> None:  # noqa: FBT001 - one shape for all handlers
        if inside:
            self.sign(_TAB, "\t")

    def line_break(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        if not inside or self.telling:
            return
        if node.get(TYPE) == "page":
            self._page_break()
        self.sign(_BREAK, "\n")

    def _page_break(self) -> None:
        """Note a page break at the start of the paragraph or behind its text."""
        if not self.seen and not self.made.pictures:
            self.made.break_before = True
            self.made.cut = self.size + 1
        else:
            self.made.break_after = True
            self.made.end = self.size

    def hyphen(self, _node: Element, inside: bool) -> None:  # noqa: FBT001
        if inside and not self.telling:
            self.say("-")

    def symbol(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        code = node.get(CHARACTER, "")
        if inside and not self.telling and _CODE.fullmatch(code):
            self.say(symbol(int(code, 16), node.get(FONT, "")))

    def alternatives(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        children = list(node)
        for one in ([one for one in children if one.tag == CHOICE] or children)[:1]:
            self.walk(one, inside=inside)

    def equation(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        text = "".join(one.text or "" for one in node.iter(MATH_TEXT))
        if text and not self.telling:
            self.made.gaps.append((self.size, len(text)))
            self.bold = self.italic = False
            self.say(text)

    def note(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        kind = "footnotes" if node.tag == FOOTNOTE else "endnotes"
        self.made.notes.append((kind, node.get(NOTE_ID, "")))

    def bookmark(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        self.made.bookmarks.append(node.get(NAME, ""))

    def picture(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        nodes, boxes = pictures_of(node, self.reader.parts)
        self.made.pictures += [RawPicture(one, self.size) for one in nodes]
        for box in boxes:
            self.made.boxes += self.reader.blocks(box)

    # --- fields and links ---------------------------------------------------------------------

    def link(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        self.flush()
        start = len(self.made.inlines)
        self.walk(node, inside=inside)
        address = self.reader.parts.links.get(node.get(RELATION_ID, ""), "")
        self._linked(address, node.get(ANCHOR, ""), start)

    def simple_field(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        self.flush()
        start, at = len(self.made.inlines), self.size
        self.walk(node, inside=inside)
        self._done(_Field(node.get(INSTRUCTION, ""), True, at, start))

    def instruction(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        open_fields = self.reader._open  # noqa: SLF001
        if open_fields and not open_fields[-1].told:
            open_fields[-1].instruction += node.text or ""

    def field(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Follow a field; only what is begun in this paragraph hides its instruction."""
        open_fields = self.reader._open  # noqa: SLF001
        kind = node.get(FIELD_TYPE)
        if kind == "begin":
            open_fields.append(_Field())
            self.telling += 1
        elif kind == "separate" and open_fields:
            self.flush()
            last = open_fields[-1]
            if len(open_fields) > self.own and not last.told:
                self.telling -= 1
            last.told, last.at, last.node = True, self.size, len(self.made.inlines)
        elif kind == "end" and open_fields:
            done = open_fields.pop()
            if len(open_fields) >= self.own:
                self.telling -= not done.told
                self._done(done)
            else:
                self.own = len(open_fields)
                self.reader.fields[_word(done.instruction)] += 1

    def _done(self, done: _Field) -> None:
        """Make what it stands for of the result of a field."""
        instruction = done.instruction.strip()
        self.reader.fields[_word(instruction)] += 1
        if not done.told:
            return
        self.flush()
        if found := _SEQUENCE.match(instruction):
            self.made.sequence = Sequence(found[1], done.at, self.size)
        elif found := _REFERENCE.match(instruction):
            self._linked("", found[1], done.node)
        elif found := _LINK.match(instruction):
            inside = found["to"] if found["inside"] else found["mark"] or ""
            self._linked("" if found["inside"] else found["to"], inside, done.node)

    def _linked(self, address: str, bookmark: str, start: int) -> None:
        """Make a link or reference of the nodes from *start* on."""
        self.flush()
        text = plain(tuple(self.made.inlines[start:]))
        if not text or not (address or bookmark):
            return
        if address:
            node: Inline = Link(f"{address}#{bookmark}" if bookmark else address, text)
        else:
            node = CrossRef(bookmark, text)
            self.made.references = True
        self.made.inlines[start:] = [node]


def _word(instruction: str) -> str:
    return instruction.split(maxsplit=1)[0].upper() if instruction.strip() else ""


_HANDLERS: dict[str, Callable[[_Writer, Element, bool], None]] = {
    TAB: _Writer.tab,
    PTAB: _Writer.tab,
    BR: _Writer.line_break,
    CR: _Writer.line_break,
    NO_BREAK_HYPHEN: _Writer.hyphen,
    SYMBOL: _Writer.symbol,
    ALTERNATIVES: _Writer.alternatives,
    MATH: _Writer.equation,
    FOOTNOTE: _Writer.note,
    ENDNOTE: _Writer.note,
    BOOKMARK: _Writer.bookmark,
    DRAWING: _Writer.picture,
    PICTURE: _Writer.picture,
    OBJECT: _Writer.picture,
    HYPERLINK: _Writer.link,
    SIMPLE_FIELD: _Writer.simple_field,
    INSTRUCTION_TEXT: _Writer.instruction,
    FIELD_CHAR: _Writer.field,
}
"""What reads each element that is more than a place for others."""
