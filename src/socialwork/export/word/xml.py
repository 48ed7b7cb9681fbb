"""Names and small helpers of WordprocessingML.

The small parts of a file are composed with :func:`element`; the text itself is composed in ``markup.py``.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

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
DRAWING_NAMESPACES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
}
"""Namespaces that only drawings use, and declare where they begin."""
_DECLARED = {prefix: {prefix: uri} for prefix, uri in NAMESPACES.items()}
TWIPS_PER_CM = 1440 / 2.54
TWIPS_PER_POINT = 20
EMU_PER_TWIP = 635
EMU_PER_CM = 360_000
EMU_PER_PX = 9525


@lru_cache(maxsize=512)
def name(prefixed: str) -> str:
    """Return the Clark name of a prefixed one.

    >>> name("xml:space")
    '{http://www.w3.org/XML/1998/namespace}space'
    """
    prefix, _, local = prefixed.partition(":")
    return f"{{{NAMESPACES.get(prefix) or DRAWING_NAMESPACES[prefix]}}}{local}"


VAL = name("w:val")

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
    made = etree.Element(name(tag), nsmap=_DECLARED[tag.partition(":")[0]])
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
