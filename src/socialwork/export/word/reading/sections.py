"""The pages of each section: size and margins, and where page numbers stand."""

from collections.abc import Iterator, Sequence
from typing import Literal, cast

from attrs import Factory, define

from socialwork.document.nodes import PageNumbers
from socialwork.export.word.measures import twentieths
from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.looks import Place, SectionLook
from socialwork.export.word.reading.names import (
    ALIGN,
    FIELD_CHAR,
    INSTRUCTION,
    INSTRUCTION_TEXT,
    PPR,
    PSTYLE,
    RELATION_ID,
    SIMPLE_FIELD,
    TAB,
    TYPE,
    VAL,
    P,
    R,
    w,
)
from socialwork.export.word.reading.values import is_on
from socialwork.export.word.xml import TWIPS_PER_CM, Element

_SIZE, _MARGINS, _NUMBERS, _TITLE = w("pgSz"), w("pgMar"), w("pgNumType"), w("titlePg")
_FRAME, _ACROSS = w("framePr"), w("xAlign")
_STRIPS = {w("headerReference"): "top", w("footerReference"): "bottom"}
_SIDES = {"center": "center", "right": "right", "end": "right", "outside": "right"}
_DIGITS = 2
_MOST_BYTES = 5_000_000
_TABS = ("left", "center", "right")
_FIRST_PAGES: dict[str, Literal["none", "top-right", "bottom-center"]] = {
    "none": "none",
    "top": "top-right",
    "bottom": "bottom-center",
}
_FORMATS: dict[str, PageNumbers] = {"lowerRoman": "roman", "upperRoman": "roman"}


@define
class SectionReader:
    """Reads the properties of the sections of one file, in order: some go on from one to the next."""

    parts: Parts
    _known: dict[tuple[str, str], str] = Factory(dict)
    _strips: dict[str, str] = Factory(dict)

    def read(self, node: Element | None) -> SectionLook:
        """Return the look of a section by its properties."""
        if node is None:
            return SectionLook()
        for reference in node:
            edge = _STRIPS.get(reference.tag)
            if edge is not None:
                kind = reference.get(TYPE, "default")
                self._known[edge, kind] = self._side(reference.get(RELATION_ID, ""))
        title = node.find(_TITLE)
        differs = title is not None and is_on(title)
        others = self._place("default")
        size, numbers = node.find(_SIZE), node.find(_NUMBERS)
        width, height = (None if size is None else _centimetres(size, side) for side in ("w", "h"))
        start = None if numbers is None else numbers.get(w("start"))
        return SectionLook(
            width=width,
            height=height,
            landscape=width is not None and height is not None and width > height,
            format="" if numbers is None else numbers.get(w("fmt"), ""),
            start=int(start) if start is not None and start.isdigit() and len(start) < 6 else None,  # noqa: PLR2004 - no report is as long
            first_differs=differs,
            first=self._place("first") if differs else others,
            others=others,
            **_margins(node.find(_MARGINS)),
        )

    def _place(self, kind: str) -> Place:
        for edge in ("top", "bottom"):
            if side := self._known.get((edge, kind), ""):
                return cast("Place", f"{edge}-{side}")
        return "none"

    def _side(self, relation: str) -> str:
        """Return at which side of a header or footer the page number stands, or empty."""
        found = self.parts.relations.get(relation)
        if found is None:
            return ""
        if found.target not in self._strips:
            tree = self.parts.file.xml(found.target, _MOST_BYTES)
            sides = () if tree is None else map(self._side_of, _numbered(tree))
            self._strips[found.target] = next(iter(sides), "")
        return self._strips[found.target]

    def _side_of(self, paragraph: Element) -> str:
        properties = paragraph.find(PPR)
        align = style = frame = None
        if properties is not None:
            align, style, frame = (properties.find(tag) for tag in (ALIGN, PSTYLE, _FRAME))
        if frame is not None and (across := frame.get(_ACROSS)):
            return _SIDES.get(across, "left")
        if align is not None:
            side = _SIDES.get(align.get(VAL, ""), "left")
        else:
            look = self.parts.styles.paragraph("" if style is None else style.get(VAL, "")).look
            side = _SIDES.get(look.align or "", "left")
        return side if side != "left" else _TABS[min(_tabs_before(paragraph), 2)]


def _numbered(tree: Element) -> Iterator[Element]:
    """Yield the paragraphs with a field for the number of the page."""
    for paragraph in tree.iter(P):
        told = [node.text or "" for node in paragraph.iter(INSTRUCTION_TEXT)]
        told += [node.get(INSTRUCTION, "") for node in paragraph.iter(SIMPLE_FIELD)]
        if any(one.split()[:1] == ["PAGE"] for one in told):
            yield paragraph


def _tabs_before(paragraph: Element) -> int:
    """Return how many tabs stand before the first field: one leads to the middle, two to the end."""
    count = 0
    for run in paragraph.iter(R, SIMPLE_FIELD):
        if run.tag == SIMPLE_FIELD or run.find(FIELD_CHAR) is not None:
            break
        count += len(run.findall(TAB))
    return count


def _margins(node: Element | None) -> dict[str, float | None]:
    if node is None:
        return {}
    found = {side: _centimetres(node, side) for side in ("left", "top", "right", "bottom")}
    gutter = _centimetres(node, "gutter") or 0
    if found["left"] is not None:
        found["left"] = round(found["left"] + gutter, _DIGITS)
    return found


def _centimetres(node: Element, attribute: str) -> float | None:
    found = twentieths(node.get(w(attribute)))
    return None if found is None else round(abs(found) / TWIPS_PER_CM, _DIGITS)


def page_numbers(look: SectionLook) -> PageNumbers:
    """Return how a part with this look is numbered."""
    if look.first == look.others == "none" and not look.format:
        return "none"
    return _FORMATS.get(look.format, "arabic")


def number_place(place: Place) -> Literal["none", "top-right", "bottom-center"]:
    """Return the place that a tree knows for one that a file has."""
    return _FIRST_PAGES[place.partition("-")[0]]


def looks_of(sections: Sequence[Element | None], parts: Parts) -> tuple[SectionLook, ...]:
    """Return the looks of sections by their properties, in order."""
    reader = SectionReader(parts)
    return tuple(reader.read(one) for one in sections)
