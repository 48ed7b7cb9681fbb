"""Sections: page size and margins, page numbers, and explicit headers and footers."""

from typing import Literal

from attrs import define, field
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from socialwork.document.nodes import Part
from socialwork.export.word.fields import write_field
from socialwork.export.word.package import WordPackage
from socialwork.export.word.session import Frame
from socialwork.export.word.styles import StyleSheet
from socialwork.export.word.xml import Element, child, element, paragraph, root, to_bytes, twips

Kind = Literal["header", "footer"]

_PLACES: dict[Kind, str] = {"header": "top-right", "footer": "bottom-center"}
_ALIGNMENT: dict[Kind, str] = {"header": "right", "footer": "center"}
_FORMATS = {"roman": "lowerRoman", "arabic": "decimal"}
_FIRST_NUMBER = {"roman": "i", "arabic": "1"}


@define
class Sections:
    """Writes the sections of one document; headers and footers that say the same are one part."""

    sheet: StyleSheet
    _package: WordPackage
    _written: dict[tuple[Kind, str], str] = field(factory=dict)

    def frame(self, part: Part) -> Frame:
        """Return the room for text on a page of *part*."""
        page = self.sheet.design.page
        width, height = page.text_width, page.height - page.top - page.bottom
        if part.landscape:
            width, height = page.height - page.top - page.bottom, page.text_width
        return Frame(width=twips(width), height=twips(height))

    def properties(self, part: Part) -> Element:
        """Return the ``w:sectPr`` of *part*; nothing in it is taken over from the section before."""
        made = element("w:sectPr")
        different = part.first_page != part.other_pages and part.page_numbers != "none"
        for kind in _PLACES:
            self._refer(made, part, kind, "default", part.other_pages)
            if different:
                self._refer(made, part, kind, "first", part.first_page)
        child(made, "w:type", {"w:val": "nextPage"})
        self._geometry(made, part)
        _numbers(made, part)
        if different:
            child(made, "w:titlePg")
        return made

    def _refer(self, made: Element, part: Part, kind: Kind, pages: str, place: str) -> None:
        shown = place == _PLACES[kind] and part.page_numbers != "none"
        number = _FIRST_NUMBER[part.page_numbers] if shown else ""
        relation = self._part(kind, number)
        child(made, f"w:{kind}Reference", {"w:type": pages, "r:id": relation})

    def _part(self, kind: Kind, number: str) -> str:
        """Return the relationship to the header or footer that prints the page number, or nothing."""
        if (kind, number) not in self._written:
            count = sum(1 for other, _ in self._written if other == kind) + 1
            content_type, relation = (
                (CT.WML_HEADER, RT.HEADER) if kind == "header" else (CT.WML_FOOTER, RT.FOOTER)
            )
            xml = self._xml(kind, number)
            added = self._package.add(f"/word/{kind}{count}.xml", content_type, relation, xml)
            self._written[kind, number] = added
        return self._written[kind, number]

    def _xml(self, kind: Kind, number: str) -> bytes:
        tree = root("w:hdr" if kind == "header" else "w:ftr", "w", "r")
        made, properties = paragraph(tree, self.sheet.id(kind))
        if number:
            child(properties, "w:jc", {"w:val": _ALIGNMENT[kind]})
            write_field(made, "PAGE", number)
        return to_bytes(tree)

    def _geometry(self, made: Element, part: Part) -> None:
        page = self.sheet.design.page
        width, height = twips(page.width), twips(page.height)
        sides = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
        size: dict[str, object] = {"w:w": width, "w:h": height}
        if part.landscape:
            # Turned as Word turns a page: the side that is bound comes to lie at the top.
            sides = {"top": page.left, "right": page.top, "bottom": page.right, "left": page.bottom}
            size = {"w:w": height, "w:h": width, "w:orient": "landscape"}
        child(made, "w:pgSz", size)
        margins = {f"w:{side}": twips(value) for side, value in sides.items()}
        edges = {"w:header": twips(sides["top"] / 2), "w:footer": twips(sides["bottom"] / 2), "w:gutter": 0}
        child(made, "w:pgMar", {**margins, **edges})


def _numbers(made: Element, part: Part) -> None:
    attributes: dict[str, object] = {}
    if part.page_numbers != "none":
        attributes["w:fmt"] = _FORMATS[part.page_numbers]
    if part.restart is not None:
        attributes["w:start"] = part.restart
    if attributes:
        child(made, "w:pgNumType", attributes)
