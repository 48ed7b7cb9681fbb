"""The letterhead in the headers and footers of a document: its lines, and the logo above or beside them."""

from attrs import frozen
from docx.opc.part import Part

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Letterhead
from socialwork.export.word.markup import Paragraph, run
from socialwork.export.word.pictures import Picture, Pictures, drawing, fitted
from socialwork.export.word.styles import ALIGNMENT, StyleSheet
from socialwork.export.word.xml import EMU_PER_TWIP, TWIPS_PER_CM, TWIPS_PER_POINT, twips

RELATIONSHIP = "rId1"
"""The id of the relation of a header to its logo; it has no other relations."""

HEADER_EDGE = twips(1.25)
"""How far a header with a letterhead stands from the edge of the paper, as usual in Word."""

_TALLEST = twips(3.0)
_SHARE = 3
"""A logo beside lines takes at most the width of the text divided by this."""
_LINE = 1.2
"""The height of a line, in sizes of its letters."""


@frozen
class LetterheadWriter:
    """Writes the letterhead of one document."""

    letterhead: Letterhead
    _sheet: StyleSheet
    _pictures: Pictures

    def header(self, width: int) -> tuple[list[str], Part | None]:
        """Return what stands above the page number, *width* twips wide, and the part of the logo.

        Raises:
            SocialWorkError: The document does not carry the logo, or it cannot be read.
        """
        made = self.letterhead
        lines = [self._line(line, "header") for line in made.lines]
        if not made.logo:
            return [line.markup() for line in lines], None
        picture, part = self._pictures.for_header(made.logo, RELATIONSHIP)
        size = self._size(picture, width)
        drawn = drawing(picture, self._pictures.next_drawing(), made.alt or "Logo", size)
        logo = Paragraph(self._sheet.id("header"), drawn, align=ALIGNMENT[made.align])
        if not (made.beside and lines):
            return [logo.markup(), *(line.markup() for line in lines)], part
        logo.align = "left"
        beside = [line.markup() for line in lines]
        return [_side_by_side(logo.markup(), "".join(beside), width, _column(size, width))], part

    def footer(self) -> list[str]:
        """Return what stands above the page number at the foot."""
        return [self._line(line, "footer", "center").markup() for line in self.letterhead.footer]

    def overflow(self, width: int, top: int) -> int:
        """Return by how much a header pushes the text down below the margin *top*, in twips."""
        look = self._sheet.look("header")
        line = round((look.size or 12) * (look.line or 1) * _LINE * TWIPS_PER_POINT)
        gaps = round(((look.before or 0) + (look.after or 0)) * TWIPS_PER_POINT)
        lines = len(self.letterhead.lines) * (line + gaps)
        logo = 0
        if self.letterhead.logo:
            picture, _ = self._pictures.for_header(self.letterhead.logo, RELATIONSHIP)
            logo = self._size(picture, width)[1] // EMU_PER_TWIP
        beside = self.letterhead.beside and lines
        high = max(logo, lines) if beside else logo + lines + (gaps if logo else 0)
        return max(HEADER_EDGE + high + line + gaps - top, 0)

    def _size(self, picture: Picture, width: int) -> tuple[int, int]:
        made = self.letterhead
        room = width // _SHARE if made.beside and made.lines else width
        return fitted(picture, made.logo_cm, room, _TALLEST)

    def _line(self, line: tuple[Text, ...], role: str, align: str = "") -> Paragraph:
        content = "".join(run(one.text, bold=one.bold, italic=one.italic) for one in line)
        return Paragraph(self._sheet.id(role), content, align=align or ALIGNMENT[self.letterhead.align])


def _column(size: tuple[int, int], width: int) -> int:
    return min(size[0] // EMU_PER_TWIP + twips(0.5), width - round(TWIPS_PER_CM))


def _side_by_side(left: str, right: str, width: int, column: int) -> str:
    """Return a table without lines of two cells, the first *column* twips wide."""
    widths = column, width - column
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{content}</w:tc>'
        for wide, content in zip(widths, (left, right), strict=True)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr>{cells}</w:tr></w:tbl>"
    )
