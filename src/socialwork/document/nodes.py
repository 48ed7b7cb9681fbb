"""The document tree: frozen nodes that say what a report contains, in no file format.

A tree comes out of :func:`socialwork.export.build` complete: every number, label and
cross-reference is text already, so that a writer only writes.
"""

from typing import Literal

from attrs import frozen

from socialwork.document.charts import LineChart
from socialwork.document.design import Align, Design
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.figures import model
from socialwork.values.media import Media

SeriesKind = Literal["table", "figure", "photo", "appendix"]
Pages = Literal["all", "first", "others"]
PageNumbers = Literal["none", "roman", "arabic"]


# --- blocks -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class Heading:
    """A heading.

    Attributes:
        level: 1 for a chapter, 2 for ``1.1``, 3 for ``1.1.1``; below that the list levels ``1)``, ``(1)``.
        text: The title, without its number.
        number: What numbering gave it (``BAB I``, ``1.1``, ``1)``), or empty for an unnumbered heading.
        numbered: Whether numbering numbers it.
        listed: Whether it stands in the table of contents.
        anchor: The name that cross-references and the table of contents point to.
    """

    level: int
    text: Inlines
    number: str = ""
    numbered: bool = True
    listed: bool = True
    anchor: str = ""


@frozen(kw_only=True)
class Paragraph:
    """A paragraph in one of the roles that the template styles (``body``, ``center``, ``quote``, …)."""

    text: Inlines
    role: str = "body"


@frozen(kw_only=True)
class ListItem:
    """One item of a list: paragraphs, and lists inside it.

    Attributes:
        label: What is printed before it in the place of the number that its list counts, such as ``4)``
            behind ``2)`` in a report that was read; empty where its list counts it.
    """

    blocks: "tuple[Block, ...]"
    label: str = ""


@frozen(kw_only=True)
class ListBlock:
    """A list; *level* 0 is numbered ``1)``, level 1 ``(1)``, level 2 ``a.``; ``ordered=False`` has dashes.

    Attributes:
        start: The number of the first item.
    """

    items: tuple[ListItem, ...]
    ordered: bool = True
    level: int = 0
    start: int = 1


@frozen(kw_only=True)
class Caption:
    """A numbered caption.

    Attributes:
        series: Which series counts it.
        title: What stands behind the number.
        anchor: The name that cross-references point to.
        prefix: What stands before the running number (``"Tabel 3. "``); empty until numbered.
        number: The running number within its chapter (for appendices: within the report), from 1.
        restart: Whether its series does not simply count on here but starts at *number*:
            the first of a chapter, or the next one outside the chapters.
    """

    series: SeriesKind
    title: Inlines
    anchor: str
    prefix: str = ""
    number: int = 0
    restart: bool = False

    @property
    def label(self) -> str:
        """The printed label, such as ``Tabel 3. 1``."""
        return f"{self.prefix}{self.number}"


@frozen(kw_only=True)
class Cell:
    """A cell of a table; it may span columns and rows and holds blocks.

    A cell that a row span covers is left out of its row, as in HTML.
    """

    blocks: "tuple[Block, ...]"
    colspan: int = 1
    rowspan: int = 1
    align: Align = "left"
    header: bool = False


@frozen(kw_only=True)
class Table:
    """A table.

    Attributes:
        rows: Rows of cells; each fills all columns, counting spans.
        widths: The relative widths of the columns; empty for equal ones.
        header_rows: How many rows are repeated at the top of each page.
        caption: The caption above it, or ``None``.
        ruled: Whether lines are drawn round the cells (layout tables have none).
    """

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    header_rows: int = 0
    caption: Caption | None = None
    ruled: bool = True


@frozen(kw_only=True)
class Figure:
    """A picture with its caption below.

    Attributes:
        media: The name of its :class:`~socialwork.values.media.Media` in the document.
        alt: What a person who cannot see it is told; never empty.
        width_cm: The wanted width; a writer keeps the proportions and never exceeds the text width.
    """

    media: str
    alt: str
    caption: Caption | None = None
    width_cm: float = 12.0


@frozen(kw_only=True)
class Drawing:
    """A drawing made of shapes, with its caption below; :class:`Figure` is a picture made of dots.

    Attributes:
        figure: The drawing, with what it tells those who cannot see it.
        width_cm: The wanted width, or ``None`` for the size that its layout gave it. A writer never exceeds
            the room, and widens it where its text would else be smaller than 8 pt.
        chart: The numbers behind it, where it is a chart that a writer may make anew from them.
    """

    figure: model.Figure
    caption: Caption | None = None
    width_cm: float | None = None
    chart: LineChart | None = None


@frozen
class Entry:
    """A line of a table of contents or of a list of captions.

    Attributes:
        text: What is printed.
        target: The anchor of the heading or caption.
        level: The level of the heading, from 1.
        page: The number printed on its page, or empty while nobody has computed it.
        title: The end of the text as the heading or caption has it, where that has a look of its own.
    """

    text: str
    target: str
    level: int = 1
    page: str = ""
    title: Inlines = ()


@frozen(kw_only=True)
class Contents:
    """A table of contents (``of="headings"``) or a list of captions, with its computed entries."""

    of: Literal["headings"] | SeriesKind
    entries: tuple[Entry, ...] = ()
    depth: int = 3


@frozen
class PageBreak:
    """A page break between two blocks."""


@frozen(kw_only=True)
class Placeholder:
    """Something that the report still needs: visible in a draft, an error in a final build."""

    what: str
    section: str = ""


Block = (
    Heading | Paragraph | ListBlock | Table | Figure | Drawing | Caption | Contents | PageBreak | Placeholder
)
Blocks = tuple[Block, ...]


# --- document ---------------------------------------------------------------------------------


@frozen(kw_only=True)
class Part:
    """A stretch of pages that share their page numbering; each starts on a new page.

    Attributes:
        page_numbers: How pages are numbered.
        restart: The number of the first page, or ``None`` to go on counting.
        first_page: Where the number stands on the first page.
        other_pages: Where it stands on the others.
        landscape: Whether the pages lie on their side.
    """

    blocks: Blocks
    page_numbers: PageNumbers = "arabic"
    restart: int | None = None
    first_page: Literal["none", "top-right", "bottom-center"] = "bottom-center"
    other_pages: Literal["none", "top-right", "bottom-center"] = "top-right"
    landscape: bool = False


@frozen(kw_only=True)
class Properties:
    """The core properties of the file; nothing else about people or machines is written."""

    title: str = ""
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = "id-ID"


@frozen(kw_only=True)
class Letterhead:
    """What stands at the top and foot of pages besides their numbers.

    Attributes:
        lines: The lines at the top; ``footer`` holds those at the foot.
        logo: The name of a picture of the document, or empty; ``alt`` says what it shows.
        beside: Whether it stands beside the lines instead of above them.
        pages: On which pages of the document.
    """

    lines: tuple[tuple[Text, ...], ...] = ()
    footer: tuple[tuple[Text, ...], ...] = ()
    align: Align = "left"
    logo: str = ""
    alt: str = ""
    logo_cm: float = 2.0
    beside: bool = False
    pages: Pages = "all"


@frozen(kw_only=True)
class Document:
    """A whole report, ready to be written.

    Attributes:
        watermark: Words across every page, behind the text, such as ``DRAF``; empty for none.
        letterhead: What stands at the top and foot of pages, or ``None``.
    """

    parts: tuple[Part, ...]
    properties: Properties = Properties()
    design: Design = Design()
    media: tuple[Media, ...] = ()
    watermark: str = ""
    letterhead: Letterhead | None = None
