"""What one run of the writer knows and counts; it lives as long as one call of ``write_docx``."""

from collections.abc import Callable
from typing import Literal

from attrs import define, field, frozen

from socialwork.document.design import Align
from socialwork.document.nodes import Blocks, Contents, Document
from socialwork.export.word.anchors import Anchors
from socialwork.export.word.fields import Bookmarks
from socialwork.export.word.footnotes import Footnotes
from socialwork.export.word.markup import Piece
from socialwork.export.word.numbering import HeadingCounter, Numbering
from socialwork.export.word.package import WordPackage
from socialwork.export.word.pictures import Pictures
from socialwork.export.word.row_marks import RowMarks
from socialwork.export.word.styles import StyleSheet, style_sheet

CellKind = Literal["", "ruled", "header", "plain"]
"""No cell, or a cell of a ruled table, of its header, of a table without lines."""

DrawingMode = Literal["shapes", "svg"]
"""How drawings are written: as shapes of Word's own, or as an SVG picture with a PNG one beside it."""

ChartMode = Literal["drawn", "native"]
"""How charts are written: drawn like any drawing, or as charts of Word's own with their numbers."""

LayoutMode = Literal["", "sketch", "whole"]
"""Whether a file is only laid out, not read, and then whether its drawings are empty sheets of their size."""

_DEPTH = 3
"""How many levels a table of contents lists that somebody adds in Word."""


@frozen(kw_only=True)
class Frame:
    """The room in which blocks are written.

    Attributes:
        width: In twips.
        height: In twips; what a picture with its caption may fill.
        cell: Whether this is a cell of a table, and of which kind.
        align: How the text of a cell stands.
    """

    width: int
    height: int
    cell: CellKind = ""
    align: Align = "left"


BlockWriter = Callable[["Session", Blocks, Frame], list[Piece]]


@define(kw_only=True)
class Session:
    """The counters and parts of one document being written.

    Attributes:
        write_blocks: Writes blocks; lists and cells call it for what they hold.
        drawings: How drawings are written.
        link: Gives the relationship to a web address in the part that is being written.
        in_note: Whether a note is being written, which can have no notes of its own.
        for_layout: Whether the file is only laid out, not read.
        row_marks: Which tables get bookmarks in their rows.
        depth: How many levels of headings the tables of contents of the document list.
        charts: How those drawings are written that carry their numbers.
        cell_starts: How the paragraphs of cells begin, by role, kind of cell and alignment.
    """

    sheet: StyleSheet
    anchors: Anchors
    package: WordPackage
    pictures: Pictures
    numbering: Numbering
    headings: HeadingCounter
    write_blocks: BlockWriter
    link: Callable[[str], str]
    drawings: DrawingMode = "shapes"
    in_note: bool = False
    for_layout: LayoutMode = ""
    row_marks: RowMarks = field(factory=RowMarks)
    depth: int = _DEPTH
    charts: ChartMode = "drawn"
    chart_parts: int = 0
    footnotes: Footnotes = field(factory=Footnotes)
    bookmarks: Bookmarks = field(factory=Bookmarks)
    cell_starts: dict[tuple[str, CellKind, Align], str] = field(factory=dict)

    @classmethod
    def of(
        cls,
        document: Document,
        write_blocks: BlockWriter,
        drawings: DrawingMode = "shapes",
        charts: ChartMode = "drawn",
    ) -> "Session":
        """Begin a session for *document*."""
        sheet = style_sheet(document.design)
        package = WordPackage()
        return cls(
            sheet=sheet,
            anchors=Anchors.of(document),
            package=package,
            pictures=Pictures(package, {media.name: media.data for media in document.media}),
            numbering=Numbering(sheet),
            headings=HeadingCounter(sheet),
            write_blocks=write_blocks,
            link=package.link,
            drawings=drawings,
            depth=_depth(document),
            charts=charts,
        )


def _depth(document: Document) -> int:
    found = (block.depth for part in document.parts for block in part.blocks if isinstance(block, Contents))
    return max(found, default=_DEPTH)
