"""What stands in a file before anybody has said what it is: paragraphs and tables with their looks."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import define, frozen

from socialwork.document.design import Style
from socialwork.document.inline_nodes import Inline
from socialwork.document.nodes import Caption, Drawing, Figure
from socialwork.export.word.reading.numbering import Label
from socialwork.export.word.reading.style_table import ParagraphStyle
from socialwork.export.word.xml import Element

Kind = Literal["", "heading", "caption", "entry", "joined", "run-in"]
"""What recognition made of a paragraph; one that is joined is the title of the chapter before it."""


@frozen
class Counted:
    """A field that counts captions: its series, and where its result stands in the text."""

    series: str
    start: int
    end: int


@frozen
class Item:
    """What makes a paragraph an item: what its list is known by, its label, and where the text begins.

    Attributes:
        key: What the items of its list have in common; ``form`` is that of their labels, such as ``1)``.
        label: The label as it is printed.
        value: Its number, 0 for a dash.
        level: The level that Word gives it, ``-1`` where it was typed.
        rest: Where the text behind a typed label begins.
    """

    key: str
    label: str
    value: int
    level: int = -1
    rest: int = 0
    form: str = ""


@define
class RawParagraph:
    """One paragraph.

    Attributes:
        index: Its number among all paragraphs of the document.
        style: Its style.
        inlines: Its text; a reference still names its bookmark.
        text: The same as characters, a tab and a line end for each of theirs.
        gaps: Where characters stand that the visible text of the paragraph does not have, and how many.
        look: How it looks: its style, with what it says itself and most of its characters say.
        label: What a list prints before it, or ``None``.
        list_level: The level in that list.
        level: The level of the heading that style or outline make of it, 0 for none.
        bold: Whether all its letters are bold.
        italic: Whether all its letters are in italics.
        sequence: The field that counts it as a caption, or ``None``.
        bookmarks: The names of the bookmarks in it.
        references: Whether it refers to places of the document.
        listing: The instruction of the table of contents that it stands in, or empty.
        pictures: The pictures and drawings in it, in order.
        boxes: What stands in text boxes that are anchored in it.
        noted: Whether it refers to a note.
        break_before: Whether it begins a new page.
        break_after: Whether a page ends with it.
        section: The properties of the section that ends with it, or ``None``.
        cut: How many of its first characters do not belong to it: a label, or a page break.
        end: Where its text ends, for the same reason; ``None`` for at its end.
        kind: What it is recognized as.
        number: The label of a heading; ``typed`` says whether it stands in the text.
        anchor: What references call it.
        listed: Whether a table of contents lists it.
        title: For a chapter, the paragraphs that hold its title.
        item: What it is recognized as, where that is an item of a list.
        caption: What it is recognized as, where that is a caption; ``carried`` says whether a table has it.
    """

    index: int
    style: ParagraphStyle
    inlines: Sequence[Inline] = ()
    text: str = ""
    gaps: Sequence[tuple[int, int]] = ()
    look: Style = Style()
    label: Label | None = None
    list_level: int = 0
    level: int = 0
    bold: bool = False
    italic: bool = False
    sequence: Counted | None = None
    bookmarks: Sequence[str] = ()
    references: bool = False
    listing: str = ""
    pictures: "Sequence[RawPicture]" = ()
    boxes: "Sequence[Raw]" = ()
    noted: bool = False
    break_before: bool = False
    break_after: bool = False
    section: Element | None = None
    cut: int = 0
    end: int | None = None
    kind: Kind = ""
    number: str = ""
    typed: bool = False
    anchor: str = ""
    listed: bool = True
    title: "Sequence[RawParagraph]" = ()
    item: Item | None = None
    caption: Caption | None = None
    carried: bool = False

    @property
    def said(self) -> str:
        """The text without blanks at its ends."""
        return self.text.strip()

    @property
    def is_open(self) -> bool:
        """Whether nothing has been recognized yet, and it says something."""
        return not self.kind

    @property
    def stands_out(self) -> bool:
        """Whether it is centred, bold or in capitals, as titles are."""
        return self.look.align == "center" or self.bold or self.text.isupper()


@define
class RawPicture:
    """A picture or drawing in a paragraph.

    Attributes:
        node: The block that it becomes.
        at: Where in the text of the paragraph it stands.
    """

    node: Figure | Drawing
    at: int = 0


@define
class RawCell:
    """One ``w:tc``: what it holds, how many columns it takes, and how it goes on below."""

    blocks: "list[Raw]"
    span: int = 1
    merge: Literal["", "restart", "continue"] = ""


@define
class RawRow:
    """One row, with the columns that are left free at its start."""

    cells: list[RawCell]
    header: bool = False
    before: int = 0


@define
class RawTable:
    """One table.

    Attributes:
        rows: Its rows.
        widths: The widths of its columns, in twips.
        ruled: Whether lines are drawn round its cells.
        flattened: Whether it is made of tabs or blanks.
        caption: The paragraph above it that is its caption, or ``None``.
    """

    rows: list[RawRow]
    widths: tuple[float, ...] = ()
    ruled: bool = True
    flattened: bool = False
    caption: RawParagraph | None = None


Raw = RawParagraph | RawTable


def each_paragraph(blocks: Iterable[Raw]) -> Iterator[RawParagraph]:
    """Yield the paragraphs of *blocks*, those in cells too."""
    for raw in blocks:
        if isinstance(raw, RawParagraph):
            yield raw
        else:
            for row in raw.rows:
                for cell in row.cells:
                    yield from each_paragraph(cell.blocks)
