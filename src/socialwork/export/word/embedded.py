"""The case inside its report: stored where Word keeps data of other programs, and taken out again."""

import os
import re
import zipfile
from io import BytesIO
from pathlib import Path

from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from socialwork.errors import SpokenError
from socialwork.export.word.package import WordPackage
from socialwork.export.word.xml import Element
from socialwork.words import Words

NAMESPACE = "urn:socialwork:case"
"""The namespace by which the part is known, whatever Word calls its file."""

MOST_BYTES = 200_000_000
"""The largest part that is read."""

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEM = re.compile(r"customXml/item\d+\.xml")
_ID = "{5A0C1A11-0000-4000-8000-50C1A1000001}"
"""The name of the part for Word; the same in every document, for it says nothing about one."""

_NO_WORD_FILE = Words("{name} bukan berkas Word (.docx) yang utuh", "{name} is no complete Word file (.docx)")
_TOO_LARGE = Words("kasus di dalam {name} terlalu besar", "the case inside {name} is too large")


class EmbeddedCaseError(SpokenError):
    """A file in which no case can be looked for."""


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
        EmbeddedCaseError: It is no Word file.
        OSError: It cannot be read.
    """
    name = "" if isinstance(source, bytes) else Path(source).name
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            found = (
                _case_in(archive, info, name) for info in archive.infolist() if _ITEM.fullmatch(info.filename)
            )
            return next((one for one in found if one is not None), None)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise EmbeddedCaseError(_NO_WORD_FILE.format(name=name)) from error


def _case_in(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes | None:
    with archive.open(info) as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise EmbeddedCaseError(_TOO_LARGE.format(name=name))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        tree = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return (tree.text or "").encode() if tree.tag == f"{{{NAMESPACE}}}case" else None


def _bytes(tree: Element) -> bytes:
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
