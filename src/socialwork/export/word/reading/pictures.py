"""Pictures and drawings: those with bytes become figures, those made of shapes become drawings."""

from collections.abc import Iterator

from socialwork.document.nodes import Drawing, Figure
from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.names import (
    ABOUT,
    BLIP,
    BOX_TEXT,
    DRAWING,
    EMBEDDED,
    EXTENT,
    RELATION_ID,
    VML_IMAGE,
    VML_SHAPE,
)
from socialwork.export.word.reading.shapes import drawn, told
from socialwork.export.word.xml import DRAWING_NAMESPACES, EMU_PER_CM, Element, name

NO_ALT = "(tanpa teks alternatif)"
"""What stands for the words of a picture that has none: a picture of a tree always says something."""

_USUAL_CM = 12.0
_WIDEST_CM = 60.0
_FLOATING = name("wp:anchor")
_ONE_SHAPE = "/".join((name("a:graphic"), name("a:graphicData"), name("wps:wsp")))
_GROUPS = tuple(f"{{{DRAWING_NAMESPACES['wpg']}}}{tag}" for tag in ("wgp", "grpSp"))
_CHART = name("c:chart")
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_DIAGRAM_DATA = name("r:dm")
_CANVAS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas}wpc"

Pictures = list[Figure | Drawing]


def is_loose(node: Element) -> bool:
    """Return whether *node* is one shape that floats on the page, as drawings made piece by piece are."""
    if node.tag != DRAWING or len(node) != 1 or node[0].tag != _FLOATING:
        return False
    return node[0].find(_ONE_SHAPE) is not None


def pictures_of(node: Element, parts: Parts) -> tuple[Pictures, list[Element]]:
    """Return the pictures in *node*, and the text boxes that are to be read as paragraphs.

    Args:
        node: A ``w:drawing``, ``w:pict`` or ``w:object``.
        parts: The file.
    """
    if node.tag == DRAWING:
        made: Pictures = []
        boxes: list[Element] = []
        for frame in node:
            pictures, found = _framed(frame, parts)
            made += pictures
            boxes += found
        return made, boxes
    return _old(node, parts)


def _framed(frame: Element, parts: Parts) -> tuple[Pictures, list[Element]]:
    about, extent = frame.find(ABOUT), frame.find(EXTENT)
    width, height = (_centimetres(None if extent is None else extent.get(side)) for side in ("cx", "cy"))
    alt, title = ("" if about is None else about.get(key, "").strip() for key in ("descr", "title"))
    relations = [one.get(EMBEDDED, "") for one in frame.iter(BLIP)]
    figures = _figures(relations, alt or title, width or _USUAL_CM, parts)
    boxes = list(_boxes(frame))
    if figures:
        return figures, boxes
    grouped = next(frame.iter(*_GROUPS, _CANVAS), None) is not None
    if boxes and not grouped:
        return [], boxes
    texts = _texts(frame, parts)
    return [drawn(frame, (width, height), alt, title, texts)], []


def _figures(relations: list[str], alt: str, width: float, parts: Parts) -> Pictures:
    made: Pictures = []
    for relation in relations:
        picture = parts.picture(relation)
        if picture is not None:
            made.append(Figure(media=picture[0], alt=alt or NO_ALT, width_cm=width))
    return made


def _texts(frame: Element, parts: Parts) -> tuple[str, ...]:
    """Return what a chart or diagram says, which stands in a part of its own."""
    wanted: list[str] = [one.get(RELATION_ID, "") for one in frame.iter(_CHART)]
    wanted += [one.get(_DIAGRAM_DATA, "") for one in frame.iter(_DIAGRAM)]
    targets = [parts.relations[one].target for one in wanted if one in parts.relations]
    trees = [parts.file.xml(target) for target in targets]
    return tuple(text for tree in trees if tree is not None for text in told(tree))


def _boxes(node: Element) -> Iterator[Element]:
    """Yield the text boxes in *node* that say something, without those inside others."""
    for box in node.iter(BOX_TEXT):
        inner = next(box.iterancestors(BOX_TEXT), None)
        if inner is None or not _holds(node, inner):
            yield box


def _holds(node: Element, other: Element) -> bool:
    return any(one is node for one in other.iterancestors())


def _old(node: Element, parts: Parts) -> tuple[Pictures, list[Element]]:
    """Return what Word drew before 2010, and the programs whose pages it shows as pictures."""
    images = list(node.iter(VML_IMAGE))
    shape = next(node.iter(VML_SHAPE), None)
    alt = "" if shape is None else shape.get("alt", "").strip()
    figures = _figures([one.get(RELATION_ID, "") for one in images], alt, _USUAL_CM, parts)
    boxes = list(_boxes(node))
    if figures or boxes:
        return figures, boxes
    return [drawn(node, (_USUAL_CM, _USUAL_CM / 2), alt, "", ())], []


def _centimetres(text: str | None) -> float:
    """Return a length in EMU in centimetres; 0 for none that fits on a page."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > len("100000000"):
        return 0.0
    return round(min(int(text) / EMU_PER_CM, _WIDEST_CM), 2)
