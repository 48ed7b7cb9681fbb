"""The runs of a paragraph: text as inline nodes, and what hangs on it: fields, links, pictures, notes."""

import re
from collections.abc import Callable

from attrs import Factory, define

from socialwork.document.inline_nodes import CrossRef, Inline, LineBreak, Link, Tab, Text
from socialwork.document.inlines import plain
from socialwork.export.word.reading.fields import Field, Fields
from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.names import (
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
    INSTRUCTION,
    INSTRUCTION_TEXT,
    MATH,
    MATH_TEXT,
    NAME,
    NO_BREAK_HYPHEN,
    NOTE_ID,
    OBJECT,
    PICTURE,
    PTAB,
    RELATION_ID,
    RPR,
    SIMPLE_FIELD,
    SYMBOL,
    TAB,
    TYPE,
    UNSEEN,
    R,
    T,
)
from socialwork.export.word.reading.notes import Notes
from socialwork.export.word.reading.pictures import is_loose, pictures_of
from socialwork.export.word.reading.raw import Counted, Raw, RawParagraph, RawPicture
from socialwork.export.word.reading.shapes import drawn_together
from socialwork.export.word.reading.simple_runs import most, run_look
from socialwork.export.word.reading.symbols import symbol
from socialwork.export.word.xml import Element

_BLANKS = {ord("\t"): " ", ord("\n"): " ", ord("\r"): " "}
_TAB, _BREAK = Tab(), LineBreak()
_CODE = re.compile(r"(?!0+$|[dD][89a-fA-F])[0-9a-fA-F]{1,4}")
_LINK = re.compile(
    r'HYPERLINK\s+(?:(?P<inside>\\l)\s+)?"?(?P<to>[^"\s]+)"?(?:\s+\\l\s+"?(?P<mark>[^"\s]+)"?)?',
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"REF\s+(\S+)", re.IGNORECASE)
_FEWEST_LOOSE = 3
"""So many shapes that float beside one paragraph are one drawing."""
_SEQUENCE = re.compile(r'SEQ\s+"?([^\s"\\]+)', re.IGNORECASE)


@define
class RunReader:
    """Writes the text of one paragraph."""

    parts: Parts
    fields: Fields
    notes: Notes
    blocks: "Callable[[Element], list[Raw]]"
    made: RawParagraph
    size: int = 0
    nodes: list[Inline] = Factory(list)
    pieces: list[str] = Factory(list)
    waiting: list[str] = Factory(list)
    bold: bool = False
    italic: bool = False
    real_bold: bool = False
    font: str = ""
    points: float = 0.0
    written: tuple[bool, bool] = (False, False)
    own: int = 0
    telling: int = 0
    seen: bool = False
    all_bold: bool = True
    all_italic: bool = True
    sizes: dict[float, int] = Factory(dict)
    fonts: dict[str, int] = Factory(dict)
    bookmarks: list[str] = Factory(list)
    gaps: list[tuple[int, int]] = Factory(list)
    pictures: list[RawPicture] = Factory(list)
    boxes: "list[Raw]" = Factory(list)
    loose: list[tuple[Element, int]] = Factory(list)

    def __attrs_post_init__(self) -> None:
        self.own = len(self.fields.open)
        self.made.listing = self.fields.listing()

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
        look = run_look(node.find(RPR), self.made.style, self.parts.styles)
        self.bold, self.italic, self.real_bold, self.font, self.points = look
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
        self.fonts[self.font] = self.fonts.get(self.font, 0) + len(text)
        self.sizes[self.points] = self.sizes.get(self.points, 0) + len(text)

    def flush(self) -> None:
        """Make one node of the text that is waiting."""
        if self.waiting:
            self.nodes.append(Text("".join(self.waiting), *self.written))
            self.waiting.clear()

    def sign(self, node: Inline, character: str) -> None:
        """Add a tab or break."""
        if not self.telling:
            self.flush()
            self.nodes.append(node)
            self.pieces.append(character)
            self.size += 1

    def finish(self) -> tuple[str, float]:
        """Close the paragraph; return the font and the size of most of its characters."""
        self.flush()
        self._gather_loose()
        made = self.made
        made.inlines, made.text = self.nodes, "".join(self.pieces)
        made.bold, made.italic = self.seen and self.all_bold, self.seen and self.all_italic
        made.listing = made.listing or self.fields.listing()
        made.bookmarks, made.gaps = self.bookmarks, self.gaps
        made.pictures, made.boxes = self.pictures, self.boxes
        return most(self.fonts, ""), most(self.sizes, 0.0)

    # --- what stands in runs and around them ---------------------------------------------------

    def tab(self, _node: Element, inside: bool) -> None:  # noqa: FBT001 - one shape for all handlers
        """Add a tab, but not the place of one in the properties."""
        if inside:
            self.sign(_TAB, "\t")

    def line_break(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        """Add a line break, or note a page break."""
        if not inside or self.telling:
            return
        if node.get(TYPE) == "page":
            self._page_break()
        self.sign(_BREAK, "\n")

    def _page_break(self) -> None:
        """Note a page break at the start of the paragraph or behind its text."""
        if not self.seen and not self.pictures:
            self.made.break_before = True
            self.made.cut = self.size + 1
        else:
            self.made.break_after = True
            self.made.end = self.size

    def hyphen(self, _node: Element, inside: bool) -> None:  # noqa: FBT001
        """Add a hyphen at which no line ends."""
        if inside and not self.telling:
            self.say("-")

    def symbol(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        """Add a character of a symbol font."""
        code = node.get(CHARACTER, "")
        if inside and not self.telling and _CODE.fullmatch(code):
            self.say(symbol(int(code, 16), node.get(FONT, "")))

    def alternatives(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        """Read what programs show that know all of a file."""
        children = list(node)
        for one in ([one for one in children if one.tag == CHOICE] or children)[:1]:
            self.walk(one, inside=inside)

    def equation(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Add the letters of an equation, which the visible text does not have."""
        text = "".join(one.text or "" for one in node.iter(MATH_TEXT))
        if text and not self.telling:
            self.gaps.append((self.size, len(text)))
            self.bold = self.italic = False
            self.say(text)

    def note(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Add a note to which the text refers."""
        found = self.notes.note("footnotes" if node.tag == FOOTNOTE else "endnotes", node.get(NOTE_ID, ""))
        if found is not None:
            self.flush()
            self.nodes.append(found)
            self.made.noted = True

    def bookmark(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Note a bookmark."""
        self.bookmarks.append(node.get(NAME, ""))

    def picture(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Note a picture, a drawing or a text box."""
        if is_loose(node):
            self.loose.append((node, self.size))
        else:
            self._add_pictures(node, self.size)

    def _add_pictures(self, node: Element, at: int) -> None:
        nodes, boxes = pictures_of(node, self.parts)
        self.pictures += [RawPicture(one, at) for one in nodes]
        for box in boxes:
            self.boxes += self.blocks(box)

    def _gather_loose(self) -> None:
        """Make one drawing of many shapes that float beside one paragraph; few are read one by one."""
        if len(self.loose) >= _FEWEST_LOOSE:
            whole = drawn_together([node[0] for node, _ in self.loose])
            self.pictures.append(RawPicture(whole, self.loose[0][1]))
            return
        for node, at in self.loose:
            self._add_pictures(node, at)

    # --- fields and links ---------------------------------------------------------------------

    def link(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        """Read a link."""
        self.flush()
        start = len(self.nodes)
        self.walk(node, inside=inside)
        address = self.parts.links.get(node.get(RELATION_ID, ""), "")
        self._linked(address, node.get(ANCHOR, ""), start)

    def simple_field(self, node: Element, inside: bool) -> None:  # noqa: FBT001
        """Read a field whose instruction is an attribute."""
        self.flush()
        start, at = len(self.nodes), self.size
        self.walk(node, inside=inside)
        self._done(Field(node.get(INSTRUCTION, ""), told=True, node=start, at=at))

    def instruction(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Take the instruction of a field, which may come in pieces."""
        open_fields = self.fields.open
        if open_fields and not open_fields[-1].told:
            open_fields[-1].instruction += node.text or ""

    def field(self, node: Element, _inside: bool) -> None:  # noqa: FBT001
        """Follow a field; only what is begun in this paragraph hides its instruction."""
        open_fields = self.fields.open
        kind = node.get(FIELD_TYPE)
        if kind == "begin":
            open_fields.append(Field())
            self.telling += 1
        elif kind == "separate" and open_fields:
            self.flush()
            last = open_fields[-1]
            if len(open_fields) > self.own and not last.told:
                self.telling -= 1
            last.told, last.at, last.node = True, self.size, len(self.nodes)
        elif kind == "end" and open_fields:
            done = open_fields.pop()
            if len(open_fields) >= self.own:
                self.telling -= not done.told
                self._done(done)
            else:
                self.own = len(open_fields)
                self.fields.count(done.instruction)

    def _done(self, done: Field) -> None:
        """Make what it stands for of the result of a field."""
        instruction = done.instruction.strip()
        self.fields.count(instruction)
        if not done.told:
            return
        self.flush()
        if found := _SEQUENCE.match(instruction):
            self.made.sequence = Counted(found[1], done.at, self.size)
        elif found := _REFERENCE.match(instruction):
            self._linked("", found[1], done.node)
        elif found := _LINK.match(instruction):
            inside = found["to"] if found["inside"] else found["mark"] or ""
            self._linked("" if found["inside"] else found["to"], inside, done.node)

    def _linked(self, address: str, bookmark: str, start: int) -> None:
        """Make a link or reference of the nodes from *start* on."""
        self.flush()
        text = plain(tuple(self.nodes[start:]))
        if not text or not (address or bookmark):
            return
        if address:
            node: Inline = Link(f"{address}#{bookmark}" if bookmark else address, text)
        else:
            node = CrossRef(bookmark, text)
            self.made.references = True
        self.nodes[start:] = [node]


_HANDLERS: dict[str, Callable[[RunReader, Element, bool], None]] = {
    TAB: RunReader.tab,
    PTAB: RunReader.tab,
    BR: RunReader.line_break,
    CR: RunReader.line_break,
    NO_BREAK_HYPHEN: RunReader.hyphen,
    SYMBOL: RunReader.symbol,
    ALTERNATIVES: RunReader.alternatives,
    MATH: RunReader.equation,
    FOOTNOTE: RunReader.note,
    ENDNOTE: RunReader.note,
    BOOKMARK: RunReader.bookmark,
    DRAWING: RunReader.picture,
    PICTURE: RunReader.picture,
    OBJECT: RunReader.picture,
    HYPERLINK: RunReader.link,
    SIMPLE_FIELD: RunReader.simple_field,
    INSTRUCTION_TEXT: RunReader.instruction,
    FIELD_CHAR: RunReader.field,
}
"""What reads each element that is more than a place for others."""
