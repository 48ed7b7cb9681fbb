"""How a document looks: page geometry and paragraph styles, as the template sets them."""

from typing import Literal

from attrs import frozen

Align = Literal["left", "center", "right", "justify"]


@frozen(kw_only=True)
class Page:
    """The geometry of a page, in centimetres."""

    width: float = 21.0
    height: float = 29.7
    left: float = 4.0
    top: float = 4.0
    right: float = 3.0
    bottom: float = 3.0

    @property
    def text_width(self) -> float:
        """The width that text and pictures may fill."""
        return self.width - self.left - self.right


@frozen(kw_only=True)
class Style:
    """A paragraph style; what is left out (``None``) comes from the style ``body``.

    Attributes:
        size: In points.
        line: Line spacing, as a multiple of single spacing.
        before: Space before, in points.
        after: Space after, in points.
        first_line: Indent of the first line, in centimetres; negative hangs.
        left: Left indent, in centimetres.
    """

    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    align: Align | None = None
    line: float | None = None
    before: float | None = None
    after: float | None = None
    first_line: float | None = None
    left: float | None = None
    keep_next: bool | None = None


BODY = Style(
    font="Times New Roman",
    size=12,
    bold=False,
    italic=False,
    capitals=False,
    align="justify",
    line=1.5,
    before=0,
    after=0,
    first_line=1.25,
    left=0,
    keep_next=False,
)
"""The customary body text; what a template does not say stays as here."""


@frozen(kw_only=True)
class NamedStyle:
    """The style of one role, such as ``body``, ``heading1`` or ``caption``."""

    role: str
    style: Style


@frozen(kw_only=True)
class NumberingPatterns:
    """How headings, captions and references to them are numbered.

    A pattern holds ``{n}`` (the running number), ``{roman}`` (the same in capital Roman
    numerals), ``{letter}`` (``a``, ``b``, …), ``{LETTER}`` (``A``, ``B``, …), ``{chapter}`` (the
    number of the chapter) and ``{parent}`` (the numbers of all levels above, with full stops). Outside the
    numbered chapters ``{chapter}`` and the punctuation behind it fall away.

    Attributes:
        headings: The number of a heading, by level; deeper levels use the last one.
        table: What stands before the running number of a table, and so on for each series.
        section: How a reference names a section, with its ``{number}``.
        item: How a reference names a heading of the list levels, behind its section.
        continued: What stands above the rest of a table on another page, with its ``{label}`` and perhaps its
            ``{title}``; empty for nothing.
        list_levels: From which level headings are numbered like lists.
    """

    headings: tuple[str, ...] = ("BAB {roman}", "{chapter}.{n}", "{parent}.{n}", "{n})", "({n})")
    table: str = "Tabel {chapter}. "
    figure: str = "Gambar {chapter}. "
    photo: str = "Foto {chapter}. "
    appendix: str = "Lampiran "
    section: str = "Subbab {number}"
    item: str = "butir {number}"
    continued: str = ""
    list_levels: int = 4


@frozen(kw_only=True)
class Design:
    """Page, styles and numbering of a document."""

    page: Page = Page()
    styles: tuple[NamedStyle, ...] = ()
    list_patterns: tuple[str, ...] = ("{n})", "({n})", "{letter}.")
    numbering: NumberingPatterns = NumberingPatterns()

    def style(self, role: str) -> Style:
        """Return the style of *role*, as far as the template sets it."""
        return next((named.style for named in self.styles if named.role == role), Style())
