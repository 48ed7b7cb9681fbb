"""The case inside its report: stored where Word keeps data of other programs, and taken out again."""

import os
import re

from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from socialwork.export.word.opening import WordFile, open_word
from socialwork.export.word.package import WordPackage
from socialwork.export.word.parsing import UnreadablePartError, parsed
from socialwork.export.word.xml import Element

NAMESPACE = "urn:socialwork:case"
"""The namespace by which the part is known, whatever Word calls its file."""

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEM = re.compile(r"customXml/item\d+\.xml")
_ID = "{5A0C1A11-0000-4000-8000-50C1A1000001}"
"""The name of the part for Word; the same in every document, for it says nothing about one."""


def add_case(package: WordPackage, case: bytes) -> None:
    """Store *case*, the bytes of a case file in JSON, in the document."""
    tree = etree.Element(f"{{{NAMESPACE}}}case", nsmap={"sw": NAMESPACE})
    tree.set("format", "1")
    tree.text = case.decode("utf-8")
    part = Part(PackURI("/customXml/item1.xml"), CT.XML, _bytes(tree))
    properties = etree.Element(f"{{{_PROPERTIES}}}datastoreItem", nsmap={"ds": _PROPERTIES})
    properties.set(f"{{{_PROPERTIES}}}itemID", _ID)
    references = etree.SubElement(properties, f"{{{_PROPERTIES}}}schemaRefs")
    etree.SubElement(references, f"{{{_PROPERTIES}}}schemaRef").set(f"{{{_PROPERTIES}}}uri", NAMESPACE)
    about = Part(PackURI("/customXml/itemProps1.xml"), CT.OFC_CUSTOM_XML_PROPERTIES, _bytes(properties))
    part.relate_to(about, RT.CUSTOM_XML_PROPS)
    package.relate(part, RT.CUSTOM_XML)


def embedded_case(source: str | os.PathLike[str] | bytes) -> bytes | None:
    """Return the case file in JSON that a Word file carries, or ``None`` where it carries none.

    Args:
        source: The Word file, as a path or as bytes. It may have been saved by Word in between.

    Raises:
        WordFileError: It is no Word file, or what it carries is too large.
        OSError: It cannot be read.
    """
    with open_word(source) as file:
        found = (_case_in(file, part) for part in file.parts() if _ITEM.fullmatch(part))
        return next((one for one in found if one is not None), None)


def _case_in(file: WordFile, part: str) -> bytes | None:
    try:
        tree = parsed(file.data(part) or b"")
    except UnreadablePartError:  # data of another program
        return None
    return (tree.text or "").encode() if tree.tag == f"{{{NAMESPACE}}}case" else None


def _bytes(tree: Element) -> bytes:
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
