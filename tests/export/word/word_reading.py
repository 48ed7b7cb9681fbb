"""Reading back what the Word writer wrote."""

import zipfile
from io import BytesIO

from lxml import etree

from socialwork.document.nodes import Document
from socialwork.export.word import write_docx
from socialwork.export.word.xml import Element, name

W_VAL = name("w:val")


def written(document: Document, *, update_on_open: bool = False) -> bytes:
    """Return the bytes of *document* as a Word file."""
    stream = BytesIO()
    write_docx(document, stream, update_on_open=update_on_open)
    return stream.getvalue()


def part(data: bytes, path: str = "word/document.xml") -> Element:
    """Return one part of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(path))


def body(document: Document) -> Element:
    """Return the body of *document* as written."""
    return part(written(document))[0]


def find(tree: Element, path: str) -> list[Element]:
    """Return the elements on *path*, whose prefixes are those of the file."""
    return tree.findall(path, {key: uri for key, uri in tree.nsmap.items() if key})


def values(tree: Element, tag: str, attribute: str = "w:val") -> list[str]:
    """Return an attribute of every element *tag*."""
    return [node.get(name(attribute), "") for node in tree.iter(name(tag))]


def texts(tree: Element) -> list[str]:
    """Return the printed text of each paragraph; a break is a slash, a tab an arrow."""
    signs = {name("w:br"): "/", name("w:tab"): "→"}
    made = []
    for paragraph in tree.iter(name("w:p")):
        nodes = [node for run in paragraph.iter(name("w:r")) for node in run]
        shown = (signs.get(node.tag, (node.text or "") * (node.tag == name("w:t"))) for node in nodes)
        made.append("".join(shown))
    return made


def instructions(tree: Element) -> list[str]:
    """Return the instructions of all fields."""
    return [(node.text or "").strip() for node in tree.iter(name("w:instrText"))]
