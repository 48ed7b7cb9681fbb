"""Sections: page size and margins, page numbers, and explicit headers and footers."""

from typing import Literal

from attrs import define, field
from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT

from socialwork.document.nodes import Part
from socialwork.export.word.fields import complex_field
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
_FORMATS = {"roman": "lowerRoman", "arabic": "decimal"}
_FIRST_NUMBER = {"roman": "i", "arabic": "1"}


@define
class Sections:
    """Writes the sections of one document; headers and footers that say the same are one part."""

    sheet: StyleSheet
    _package: WordPackage
    _watermark: str = ""
    _written: dict[tuple[Kind, str], str] = field(factory=dict)

    def frame(self, part: Part) -> Frame:
        """Return the room for text on a page of *part*."""
        page = self.sheet.design.page
        width, height = page.text_width, page.height - page.top - page.bottom
        if part.landscape:
            width, height = page.height - page.top - page.bottom, page.text_width
        return Frame(width=twips(width), height=twips(height))

    def properties(self, part: Part) -> str:
        """Return the ``w:sectPr`` of *part*; nothing in it is taken over from the section before."""
        different = part.first_page != part.other_pages and part.page_numbers != "none"
        references = ""
        for kind in _PLACES:
            references += self._reference(part, kind, "default", part.other_pages)
            if different:
                references += self._reference(part, kind, "first", part.first_page)
        title = "<w:titlePg/>" if different else ""
        inside = f'{references}<w:type w:val="nextPage"/>{self._geometry(part)}{_numbers(part)}{title}'
        return f"<w:sectPr>{inside}</w:sectPr>"

    def _reference(self, part: Part, kind: Kind, pages: str, place: str) -> str:
        shown = place == _PLACES[kind] and part.page_numbers != "none"
        number = _FIRST_NUMBER[part.page_numbers] if shown else ""
        return f'<w:{kind}Reference w:type="{pages}" r:id="{self._part(kind, number)}"/>'

    def _part(self, kind: Kind, number: str) -> str:
        """Return the relationship to the header or footer that prints the page number, or nothing."""
        if (kind, number) not in self._written:
            count = sum(1 for other, _ in self._written if other == kind) + 1
            content_type, relation = _TYPES[kind]
            added = self._package.add(
                f"/word/{kind}{count}.xml", content_type, relation, self._xml(kind, number, count)
            )
            self._written[kind, number] = added
        return self._written[kind, number]

    def _xml(self, kind: Kind, number: str, count: int) -> bytes:
        made = Paragraph(self.sheet.id(kind))
        if number:
            made.align, made.content = _ALIGNMENT[kind], complex_field("PAGE", number)
        if kind == "header" and self._watermark.strip():
            made.content += watermark(self._watermark, self.sheet.design.page.text_width, count)
        return part_bytes("w:hdr" if kind == "header" else "w:ftr", [made.markup()])

    def _geometry(self, part: Part) -> str:
        page = self.sheet.design.page
        width, height, turned = twips(page.width), twips(page.height), ""
        top, right, bottom, left = (twips(side) for side in (page.top, page.right, page.bottom, page.left))
        if part.landscape:
            # Turned as Word turns a page: the side that is bound comes to lie at the top.
            top, right, bottom, left = left, top, right, bottom
            width, height, turned = height, width, ' w:orient="landscape"'
        sides = f'w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
        edges = f'w:header="{top // 2}" w:footer="{bottom // 2}" w:gutter="0"'
        return f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar {sides} {edges}/>'


def _numbers(part: Part) -> str:
    shown = f' w:fmt="{_FORMATS[part.page_numbers]}"' if part.page_numbers != "none" else ""
    start = "" if part.restart is None else f' w:start="{part.restart}"'
    return f"<w:pgNumType{shown}{start}/>" if shown or start else ""
