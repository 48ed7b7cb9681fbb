"""Sections: page size and margins, page numbers, and explicit headers and footers."""

from typing import Literal

from attrs import define, field, frozen
from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part as OpcPart

from socialwork.document.nodes import Part
from socialwork.export.word.fields import complex_field
from socialwork.export.word.letterhead import HEADER_EDGE, LetterheadWriter
from socialwork.export.word.markup import Paragraph, part as part_bytes
from socialwork.export.word.package import WordPackage
from socialwork.export.word.session import Frame
from socialwork.export.word.styles import StyleSheet
from socialwork.export.word.watermark import watermark
from socialwork.export.word.xml import twips

Kind = Literal["header", "footer"]

_PLACES: dict[Kind, str] = {"header": "top-right", "footer": "bottom-center"}
_ALIGNMENT: dict[Kind, str] = {"header": "right", "footer": "center"}
_TYPES: dict[Kind, tuple[str, str]] = {
    "header": (CT.WML_HEADER, RT.HEADER),
    "footer": (CT.WML_FOOTER, RT.FOOTER),
}
_ROOTS: dict[Kind, str] = {"header": "w:hdr", "footer": "w:ftr"}
_FORMATS = {"roman": "lowerRoman", "arabic": "decimal"}
_FIRST_NUMBER = {"roman": "i", "arabic": "1"}


@frozen(kw_only=True)
class _Strip:
    """One header or footer: the page number that it prints, and the width of its letterhead in twips."""

    kind: Kind
    number: str = ""
    width: int = 0


@define
class Sections:
    """Writes the sections of one document; headers and footers that say the same are one part."""

    sheet: StyleSheet
    _package: WordPackage
    _watermark: str = ""
    _letterhead: LetterheadWriter | None = None
    _written: dict[_Strip, str] = field(factory=dict)
    _sections: int = 0

    def frame(self, part: Part) -> Frame:
        """Return the room for text on a page of *part*."""
        page = self.sheet.design.page
        width, height = page.text_width, page.height - page.top - page.bottom
        if part.landscape:
            width, height = height, width
        pushed = 0
        if self._letterhead is not None:
            pushed = self._letterhead.overflow(twips(width), twips(page.left if part.landscape else page.top))
        return Frame(width=twips(width), height=max(twips(height) - pushed, 1))

    def properties(self, part: Part) -> str:
        """Return the ``w:sectPr`` of *part*; nothing in it is taken over from the section before."""
        first, others = self._headed()
        different = (part.first_page != part.other_pages and part.page_numbers != "none") or first != others
        references = ""
        for kind in _PLACES:
            references += self._reference(part, kind, "default", part.other_pages, headed=others)
            if different:
                references += self._reference(part, kind, "first", part.first_page, headed=first)
        title = "<w:titlePg/>" if different else ""
        inside = f'{references}<w:type w:val="nextPage"/>{self._geometry(part)}{_numbers(part)}{title}'
        return f"<w:sectPr>{inside}</w:sectPr>"

    def _headed(self) -> tuple[bool, bool]:
        """Say whether the first page of the next section, and its others, carry the letterhead."""
        self._sections += 1
        if self._letterhead is None:
            return False, False
        pages = self._letterhead.letterhead.pages
        if self._sections == 1:
            return pages != "others", pages != "first"
        return pages != "first", pages != "first"

    def _reference(self, part: Part, kind: Kind, pages: str, place: str, *, headed: bool) -> str:
        shown = place == _PLACES[kind] and part.page_numbers != "none"
        number = _FIRST_NUMBER[part.page_numbers] if shown else ""
        width = self.frame(part).width if headed else 0
        added = self._part(_Strip(kind=kind, number=number, width=width))
        return f'<w:{kind}Reference w:type="{pages}" r:id="{added}"/>'

    def _part(self, strip: _Strip) -> str:
        """Return the relationship to the header or footer *strip*."""
        if strip not in self._written:
            count = sum(1 for other in self._written if other.kind == strip.kind) + 1
            content_type, relation = _TYPES[strip.kind]
            above, logo = self._above(strip)
            content = part_bytes(_ROOTS[strip.kind], [*above, self._last_line(strip, count)])
            made = OpcPart(PackURI(f"/word/{strip.kind}{count}.xml"), content_type, content)
            if logo is not None:
                made.relate_to(logo, RT.IMAGE)
            self._written[strip] = self._package.relate(made, relation)
        return self._written[strip]

    def _above(self, strip: _Strip) -> tuple[list[str], OpcPart | None]:
        """Return what stands above the page number, and the picture in it."""
        if self._letterhead is None or not strip.width:
            return [], None
        return (
            self._letterhead.header(strip.width)
            if strip.kind == "header"
            else (self._letterhead.footer(), None)
        )

    def _last_line(self, strip: _Strip, count: int) -> str:
        made = Paragraph(self.sheet.id(strip.kind))
        if strip.number:
            made.align, made.content = _ALIGNMENT[strip.kind], complex_field("PAGE", strip.number)
        if strip.kind == "header" and self._watermark.strip():
            made.content += watermark(self._watermark, self.sheet.design.page.text_width, count)
        return made.markup()

    def _geometry(self, part: Part) -> str:
        page = self.sheet.design.page
        width, height, turned = twips(page.width), twips(page.height), ""
        top, right, bottom, left = (twips(side) for side in (page.top, page.right, page.bottom, page.left))
        if part.landscape:
            # Turned as Word turns a page: the side that is bound comes to lie at the top.
            top, right, bottom, left = left, top, right, bottom
            width, height, turned = height, width, ' w:orient="landscape"'
        sides = f'w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
        edge = top // 2 if self._letterhead is None else min(top // 2, HEADER_EDGE)
        edges = f'w:header="{edge}" w:footer="{bottom // 2}" w:gutter="0"'
        return f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar {sides} {edges}/>'


def _numbers(part: Part) -> str:
    shown = f' w:fmt="{_FORMATS[part.page_numbers]}"' if part.page_numbers != "none" else ""
    start = "" if part.restart is None else f' w:start="{part.restart}"'
    return f"<w:pgNumType{shown}{start}/>" if shown or start else ""
