"""Names and small helpers of WordprocessingML.

Names of the hot path are ready-made Clark names (``{namespace}tag``), because an 80-page report has tens of
thousands of elements; everything else is composed with :func:`element`.
"""

import re
from collections.abc import Mapping

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml gives its element type no public name

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
TWIPS_PER_CM = 1440 / 2.54
TWIPS_PER_POINT = 20
EMU_PER_TWIP = 635
EMU_PER_CM = 360_000


def name(prefixed: str) -> str:
    """Return the Clark name of a prefixed one.

    >>> name("xml:space")
    '{http://www.w3.org/XML/1998/namespace}space'
    """
    prefix, _, local = prefixed.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


P, P_PR, P_STYLE = name("w:p"), name("w:pPr"), name("w:pStyle")
R, R_PR, T, BR, TAB = name("w:r"), name("w:rPr"), name("w:t"), name("w:br"), name("w:tab")
BOLD, ITALIC = name("w:b"), name("w:i")
VAL, SPACE, R_ID = name("w:val"), name("xml:space"), name("r:id")
HYPERLINK, ANCHOR, HISTORY = name("w:hyperlink"), name("w:anchor"), name("w:history")
FIELD_CHAR, FIELD_TYPE, INSTRUCTION = name("w:fldChar"), name("w:fldCharType"), name("w:instrText")
BOOKMARK_START, BOOKMARK_END = name("w:bookmarkStart"), name("w:bookmarkEnd")
ID, NAME = name("w:id"), name("w:name")
NUMBERING, LEVEL, NUM_ID = name("w:numPr"), name("w:ilvl"), name("w:numId")
JUSTIFY = name("w:jc")
TABLE, ROW, CELL = name("w:tbl"), name("w:tr"), name("w:tc")

# What XML 1.0 cannot hold, and the breaks and tabs that have nodes of their own.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ODD = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANK = re.compile("[\t\n\r]")


def clean(text: str) -> str:
    r"""Return *text* as XML can hold it: control characters and lone surrogates dropped, breaks as blanks.

    The case file refuses such characters already; this is the last resort for documents built by hand.

    >>> clean("a\x00b\tc")
    'ab c'
    """
    if not _ODD.search(text):
        return text
    return _BLANK.sub(" ", _ILLEGAL.sub("", text))


def twips(centimetres: float) -> int:
    """Return centimetres as twentieths of a point."""
    return round(centimetres * TWIPS_PER_CM)


def element(tag: str, attributes: Mapping[str, object] | None = None, *children: Element | None) -> Element:
    """Compose an element from prefixed names; children that are ``None`` are left out.

    >>> etree.tostring(element("w:b", {"w:val": 0})).decode().split()[-1]
    'w:val="0"/>'
    """
    prefix = tag.partition(":")[0]
    made = etree.Element(name(tag), nsmap={prefix: NAMESPACES[prefix]})
    for key, value in (attributes or {}).items():
        made.set(name(key) if ":" in key else key, clean(str(value)))
    made.extend([child for child in children if child is not None])
    return made


def child(parent: Element, tag: str, attributes: Mapping[str, object] | None = None) -> Element:
    """Append an element composed from prefixed names to *parent* and return it."""
    made = etree.SubElement(parent, name(tag))
    for key, value in (attributes or {}).items():
        made.set(name(key) if ":" in key else key, clean(str(value)))
    return made


def root(tag: str, *prefixes: str) -> Element:
    """Return the root of a part that declares *prefixes*."""
    return etree.Element(name(tag), nsmap={prefix: NAMESPACES[prefix] for prefix in prefixes})


def default_root(namespace: str, tag: str) -> Element:
    """Return the root of a part whose only namespace has no prefix, as the package format wants it."""
    return etree.fromstring(f'<{tag} xmlns="{namespace}"/>')


def to_bytes(tree: Element) -> bytes:
    """Serialise the root of a part, with the declaration that Word writes."""
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def paragraph(parent: Element, style: str) -> tuple[Element, Element]:
    """Append a paragraph in *style*; return it and its properties."""
    made = etree.SubElement(parent, P)
    properties = etree.SubElement(made, P_PR)
    etree.SubElement(properties, P_STYLE, {VAL: style})
    return made, properties


def run(parent: Element, text: str, *, bold: bool = False, italic: bool = False) -> None:
    """Append a run of text to a paragraph or link; no text, no run."""
    if not (text := clean(text)):
        return
    made = etree.SubElement(parent, R)
    if bold or italic:
        properties = etree.SubElement(made, R_PR)
        if bold:
            etree.SubElement(properties, BOLD)
        if italic:
            etree.SubElement(properties, ITALIC)
    content = etree.SubElement(made, T)
    content.text = text
    if text[0].isspace() or text[-1].isspace():
        content.set(SPACE, "preserve")


def mark(parent: Element, tag: str) -> None:
    """Append a run that holds only the empty element *tag*, such as a break or a tab."""
    etree.SubElement(etree.SubElement(parent, R), tag)
