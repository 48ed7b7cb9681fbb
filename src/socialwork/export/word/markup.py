"""The text of the report as markup, composed here and written as it is.

A report has tens of thousands of elements; making an object of each costs several times what it takes to
compose their text. So nothing parses or serialises the body: it is well formed by construction, because every
tag is opened and closed in one expression and everything that comes from outside goes through
:func:`escaped`. Tests parse whatever hypothesis makes up. The other parts of the file are small and are
composed as elements (``xml.py``).
"""

import re
from collections.abc import Iterable

from attrs import define

from socialwork.export.word.styles import GAP_STYLE
from socialwork.export.word.xml import NAMESPACES, clean, twips

_SPECIAL = re.compile('[\x00-\x1f"&<>\ud800-\udfff\ufffe\uffff]')
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_LOOKS = {
    (False, False): "",
    (True, False): "<w:rPr><w:b/></w:rPr>",
    (False, True): "<w:rPr><w:i/></w:rPr>",
    (True, True): "<w:rPr><w:b/><w:i/></w:rPr>",
}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PREFIXES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")
_START = '<w:p><w:pPr><w:pStyle w:val="'
_KEEP, _DO_NOT_KEEP = '<w:keepNext w:val="1"/>', '<w:keepNext w:val="0"/>'
BREAK, TAB = "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"


def escaped(text: str) -> str:
    r"""Return *text* for use between tags or in a quoted attribute; what XML cannot hold is dropped.

    >>> escaped('a < "b" & c\x00')
    'a &lt; &quot;b&quot; &amp; c'
    """
    return clean(text).translate(_ENTITIES) if _SPECIAL.search(text) else text


def run(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return a run of text; no text, no run.

    >>> run(" a", bold=True)
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> a</w:t></w:r>'
    """
    safe = escaped(text) if _SPECIAL.search(text) else text
    if not safe:
        return ""
    # Blanks are all that XML would drop: escaping has turned line ends and tabs into them.
    space = ' xml:space="preserve"' if safe[0] == " " or safe[-1] == " " else ""
    return f"<w:r>{_LOOKS[bold, italic]}<w:t{space}>{safe}</w:t></w:r>"


def link(bookmark: str, content: str) -> str:
    """Return a link to *bookmark* round the runs *content*."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{content}</w:hyperlink>'


def kept(markup: str) -> str:
    """Return the paragraphs of *markup* such that each stays on the page of what follows it.

    >>> kept(Paragraph("TableText").markup())
    '<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext w:val="1"/></w:pPr></w:p>'
    """
    # Text cannot look like this: what it has of tags and quotes is escaped.
    before, *paragraphs = markup.replace(_KEEP, "").replace(_DO_NOT_KEEP, "").split(_START)
    return _START.join([before, *[one.replace('"/>', f'"/>{_KEEP}', 1) for one in paragraphs]])


@define
class Paragraph:
    """A paragraph before it is printed: a page break or the end of a section may still come to it.

    Attributes:
        style: The id of its style.
        content: Its runs.
        keep_next: Whether it stays on the page of the next, where that differs from the style.
        break_before: Whether it begins a new page.
        number: Level and number of the list that it belongs to.
        dots_to: Where its tab ends, as dots, in twips; 0 for no such tab.
        indent: Left indent and that of the first line in centimetres, where they differ from the style.
        align: Word's word for its alignment, where that differs from the style.
        outline: Its outline level from 0 (9 is text), where that differs from the style.
        section: The properties of the section that ends with it.
    """

    style: str
    content: str = ""
    keep_next: bool | None = None
    break_before: bool = False
    number: tuple[int, int] | None = None
    dots_to: int = 0
    indent: tuple[float, float] | None = None
    align: str = ""
    outline: int | None = None
    section: str = ""

    def markup(self) -> str:
        """Return the paragraph; properties stand in the order of the schema."""
        own = self._flow() + self._place() if self._differs() else ""
        return f'{_START}{self.style}"/>{own}{self.section}</w:pPr>{self.content}</w:p>'

    def _differs(self) -> bool:
        """Say whether anything differs from the style: for most paragraphs nothing does."""
        return bool(
            self.number
            or self.dots_to
            or self.align
            or self.break_before
            or self.indent is not None
            or self.keep_next is not None
            or self.outline is not None
        )

    def _flow(self) -> str:
        keep = "" if self.keep_next is None else _KEEP if self.keep_next else _DO_NOT_KEEP
        return f"{keep}<w:pageBreakBefore/>" if self.break_before else keep

    def _place(self) -> str:
        made = ""
        if self.number is not None:
            level, number = self.number
            made = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        if self.dots_to:
            made += f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{self.dots_to}"/></w:tabs>'
        if self.indent is not None:
            left, first = (twips(value) for value in self.indent)
            side = f'w:firstLine="{first}"' if first >= 0 else f'w:hanging="{-first}"'
            made += f'<w:ind w:left="{left}" {side}/>'
        if self.align:
            made += f'<w:jc w:val="{self.align}"/>'
        if self.outline is not None:
            made += f'<w:outlineLvl w:val="{self.outline}"/>'
        return made


Piece = Paragraph | str
"""A paragraph, or a table that is markup already."""


def joined(pieces: Iterable[Piece]) -> str:
    """Return the markup of *pieces*, one after the other."""
    return "".join(each_markup(pieces))


def each_markup(pieces: Iterable[Piece]) -> list[str]:
    """Return the markup of each of *pieces*.

    Two tables in a row would become one, so a thin paragraph stands between them.
    """
    made = []
    after_table = False
    for piece in pieces:
        if not isinstance(piece, str):
            made.append(piece.markup())
        else:
            made += [Paragraph(GAP_STYLE).markup(), piece] if after_table else [piece]
        after_table = isinstance(piece, str)
    return made


def part(tag: str, content: Iterable[str]) -> bytes:
    """Return a part of the file: its root *tag* with *content* in it, in small pieces where it is long.

    >>> part("w:ftr", ["<w:p/>"]).decode().splitlines()[0]
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    """
    pieces = (f"{_DECLARATION}<{tag} {_PREFIXES}>", *content, f"</{tag}>")
    return b"".join([piece.encode() for piece in pieces])
