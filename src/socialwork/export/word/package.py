"""The package: parts, their relationships, and a ZIP file that is the same for the same document."""

import errno
import os
import zipfile
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part
from docx.package import Package
from lxml import etree

from socialwork.export.word.xml import default_root, to_bytes
from socialwork.loading.atomic import write_all

_EPOCH = (1980, 1, 1, 0, 0, 0)
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMPRESSED = {"png", "jpg", "jpeg"}
_LEVEL = 6


class WordPackage:
    """The parts of one Word file."""

    def __init__(self) -> None:
        self._package = Package()
        self._document = Part(PackURI("/word/document.xml"), CT.WML_DOCUMENT_MAIN, b"")
        self._package.relate_to(self._document, RT.OFFICE_DOCUMENT)
        self._links: dict[str, str] = {}
        self._main = b""

    def set_document(self, xml: bytes) -> None:
        """Set the bytes of the main part, which is written last because all others come out of it."""
        self._main = xml

    def add(self, name: str, content_type: str, relationship: str, xml: bytes) -> str:
        """Add a part that the main part relates to; return the id of the relationship."""
        return self.relate(Part(PackURI(name), content_type, xml), relationship)

    def relate(self, part: Part, relationship: str) -> str:
        """Relate the main part to *part*; return the id of the relationship."""
        return self._document.relate_to(part, relationship)

    def add_properties(self, name: str, content_type: str, relationship: str, xml: bytes) -> None:
        """Add a part that says something about the file as a whole."""
        self._package.relate_to(Part(PackURI(name), content_type, xml), relationship)

    def link(self, url: str) -> str:
        """Return the id of the relationship to the web address *url*."""
        if url not in self._links:
            self._links[url] = self._document.rels.get_or_add_ext_rel(RT.HYPERLINK, url)
        return self._links[url]

    def to_bytes(self) -> bytes:
        """Return the file: a fixed order of parts and fixed dates, so equal documents give equal bytes."""
        parts = list(self._package.iter_parts())
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            _add(archive, "[Content_Types].xml", _content_types(parts))
            _add(archive, PACKAGE_URI.rels_uri.membername, _relationships(self._package))
            for part in parts:
                blob = self._main if part is self._document else part.blob
                _add(archive, part.partname.membername, blob)
                if part.rels:
                    _add(archive, part.partname.rels_uri.membername, _relationships(part))
        return stream.getvalue()


def _add(archive: zipfile.ZipFile, name: str, blob: bytes) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system = 0
    stored = name.rpartition(".")[2] in _COMPRESSED
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    archive.writestr(info, blob, compresslevel=_LEVEL)


def _content_types(parts: list[Part]) -> bytes:
    tree = default_root(_CONTENT_TYPES, "Types")
    defaults = {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML}
    defaults |= {part.partname.ext: part.content_type for part in parts if part.partname.ext in _COMPRESSED}
    for extension, content_type in sorted(defaults.items()):
        attributes = {"Extension": extension, "ContentType": content_type}
        etree.SubElement(tree, f"{{{_CONTENT_TYPES}}}Default", attributes)
    for part in sorted(parts, key=lambda part: part.partname):
        if part.partname.ext not in _COMPRESSED:
            attributes = {"PartName": str(part.partname), "ContentType": part.content_type}
            etree.SubElement(tree, f"{{{_CONTENT_TYPES}}}Override", attributes)
    return to_bytes(tree)


def _relationships(source: Part | Package) -> bytes:
    tree = default_root(_RELATIONSHIPS, "Relationships")
    for relation in source.rels.values():
        attributes = {"Id": relation.rId, "Type": relation.reltype, "Target": relation.target_ref}
        if relation.is_external:
            attributes["TargetMode"] = "External"
        etree.SubElement(tree, f"{{{_RELATIONSHIPS}}}Relationship", attributes)
    return to_bytes(tree)


def save(data: bytes, target: str | os.PathLike[str] | BinaryIO) -> None:
    """Write *data* to a stream, or to a path in one step: a failure leaves what was there before.

    Raises:
        OSError: The path cannot be written.
    """
    if not isinstance(target, str | os.PathLike):
        target.write(data)
        return
    path = Path(target)
    if not path.parent.is_dir():  # which is mistyped more often than wanted
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    write_all({path: data})
