"""The text of the report as markup, composed here and parsed once by lxml.

A report has tens of thousands of elements; making each of them an object costs four times what Python needs
to compose their text. So paragraphs and tables are text until :func:`parsed` makes a tree of them, and
everything that comes from outside goes through :func:`escaped`. The other parts of the file are small
and are composed as elements (``xml.py``).
"""

import re
from collections.abc import Iterable

from attrs import define
from lxml import etree

from socialwork.export.word.styles import GAP_STYLE
from socialwork.export.word.xml import NAMESPACES, Element, clean, twips

_SPECIAL = re.compile('[\x00-\x1f"&<>\ud800-\udfff\ufffe\uffff]')
BREAK, TAB = "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"


def escaped(text: str) -> str:
    r"""Return *text* for use between tags or in a quoted attribute; what XML cannot hold is dropped.

    >>> escaped('a < "b" & c\x00')
    'a &lt; &quot;b&quot; &amp; c'
    """
    if not _SPECIAL.search(text):
        return text
    safe = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe.replace('"', "&quot;")


def run(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return a run of text; no text, no run.

    >>> run(" a", bold=True)
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> a</w:t></w:r>'
    """
    if not (safe := escaped(text)):
        return ""
    look = f"<w:rPr>{'<w:b/>' * bold}{'<w:i/>' * italic}</w:rPr>" if bold or italic else ""
    space = ' xml:space="preserve"' if safe[0].isspace() or safe[-1].isspace() else ""
    return f"<w:r>{look}<w:t{space}>{safe}</w:t></w:r>"


def link(bookmark: str, content: str) -> str:
    """Return a link to *bookmark* round the runs *content*."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{content}</w:hyperlink>'


@define
class Paragraph:
    """A paragraph before it is printed: a page break or the end of a section may still come to it.

    Attributes:
        style: The id of its style.
        content: Its runs.
        keep_next: Whether it stays on the page of the next, where that differs from the style.
        break_before: Whether it begins a new page.
        number: Level and number of the list that it belongs to.
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
    indent: tuple[float, float] | None = None
    align: str = ""
    outline: int | None = None
    section: str = ""

    def markup(self) -> str:
        """Return the paragraph; properties stand in the order of the schema."""
        own = self._flow() + self._place() if self._differs() else ""
        style = f'<w:pStyle w:val="{self.style}"/>'
        return f"<w:p><w:pPr>{style}{own}{self.section}</w:pPr>{self.content}</w:p>"

    def _differs(self) -> bool:
        """Say whether anything differs from the style: for most paragraphs nothing does."""
        return bool(
            self.number
            or self.align
            or self.break_before
            or self.indent is not None
            or self.keep_next is not None
            or self.outline is not None
        )

    def _flow(self) -> str:
        keep = "" if self.keep_next is None else f'<w:keepNext w:val="{int(self.keep_next)}"/>'
        return f"{keep}<w:pageBreakBefore/>" if self.break_before else keep

    def _place(self) -> str:
        made = ""
        if self.number is not None:
            level, number = self.number
            made = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        if self.indent is not None:
            left, first = (twips(value) for value in self.indent)
            made += f'<w:ind w:left="{left}" w:firstLine="{first}"/>'
        if self.align:
            made += f'<w:jc w:val="{self.align}"/>'
        if self.outline is not None:
            made += f'<w:outlineLvl w:val="{self.outline}"/>'
        return made


Piece = Paragraph | str
"""A paragraph, or a table that is markup already."""


def joined(pieces: Iterable[Piece]) -> str:
    """Return the markup of *pieces*, one after the other.

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
    return "".join(made)


def parsed(tag: str, content: str) -> Element:
    """Return the root *tag* of a part with *content* in it.

    >>> parsed("w:ftr", Paragraph("Footer").markup())[0].tag == parsed("w:p", "").tag
    True
    """
    prefixes = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")
    # Text that a case is allowed to hold is allowed here as well, however long.
    return etree.fromstring(f"<{tag} {prefixes}>{content}</{tag}>", etree.XMLParser(huge_tree=True))
