"""Word files from outside: opened with bounds, and with one error for whatever is wrong with them."""

import os
import posixpath
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from attrs import frozen
from lxml import etree

from socialwork.errors import SpokenError
from socialwork.export.word.xml import Element
from socialwork.words import Words

MOST_BYTES = 200_000_000
"""The largest part that is read."""

_NO_WORD_FILE = Words("{name} bukan berkas Word (.docx) yang utuh", "{name} is no complete Word file (.docx)")
_TOO_LARGE = Words(
    "bagian {part} di dalam {name} terlalu besar", "the part {part} inside {name} is too large"
)
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError)
_DECLARED_TYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
"""How a part begins that declares entities; the package format forbids that."""

_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
"""The names that Word uses when it saves as *Strict Open XML*, and those of any other file."""

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class WordFileError(SpokenError):
    """A file that cannot be read as a Word document."""


class UnreadablePartError(ValueError):
    """A part that is no well-formed XML, or that declares entities."""


@frozen
class Relation:
    """What a part relates to.

    Attributes:
        kind: As what, such as ``styles`` or ``image``.
        target: The name of the other part.
    """

    kind: str
    target: str


@frozen
class WordFile:
    """An open Word file.

    Attributes:
        name: The name of the file for messages; empty for bytes.
    """

    name: str
    _archive: zipfile.ZipFile

    def parts(self) -> tuple[str, ...]:
        """Return the names of all parts, in the order of the file."""
        return tuple(self._archive.namelist())

    def data(self, part: str, most: int = 0) -> bytes | None:
        """Return the bytes of *part*, or ``None`` where there is no such part.

        Args:
            part: Its name, such as ``word/styles.xml``.
            most: The largest size that is read; :data:`MOST_BYTES` when left out.

        Raises:
            WordFileError: It is larger.
        """
        if part not in self._archive.namelist():
            return None
        limit = most or MOST_BYTES
        with self._archive.open(part) as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            raise WordFileError(_TOO_LARGE.format(part=part, name=self.name))
        return data

    def xml(self, part: str, most: int = 0) -> Element | None:
        """Return the root of *part*, or ``None`` where there is no such part.

        Raises:
            WordFileError: It is larger than *most*, no well-formed XML, or declares entities.
        """
        data = self.data(part, most)
        if data is None:
            return None
        try:
            return parsed(data)
        except UnreadablePartError as error:
            raise self.broken() from error

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what *part*, or for ``""`` the file itself, relates to inside the file, by the ids of that.

        Raises:
            WordFileError: The relations cannot be read.
        """
        folder = part.rpartition("/")[0]
        return {
            one.get("Id", ""): Relation(
                one.get("Type", "").rpartition("/")[2], _resolved(folder, one.get("Target", ""))
            )
            for one in self._relations(part)
            if one.get("TargetMode", "Internal") == "Internal"
        }

    def links(self, part: str) -> dict[str, str]:
        """Return the addresses outside the file that *part* relates to, by the ids of that.

        Raises:
            WordFileError: The relations cannot be read.
        """
        return {
            one.get("Id", ""): one.get("Target", "")
            for one in self._relations(part)
            if one.get("TargetMode") == "External"
        }

    def _relations(self, part: str) -> Iterator[Element]:
        folder, _, leaf = part.rpartition("/")
        tree = self.xml(posixpath.join(folder, "_rels", f"{leaf}.rels"))
        return iter(()) if tree is None else tree.iter(_RELATION)

    def broken(self) -> WordFileError:
        """Return the error that says that this is no complete Word file."""
        return WordFileError(_NO_WORD_FILE.format(name=self.name))


def _resolved(folder: str, target: str) -> str:
    """Return the name of a part that is named from inside *folder*."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def parsed(data: bytes) -> Element:
    """Return the root of a part; names of the strict variant come back as the usual ones.

    Raises:
        UnreadablePartError: It is not well formed, or declares entities.
    """
    if any(start in data for start in _DECLARED_TYPES):
        message = "a part of a Word file declares no document type"
        raise UnreadablePartError(message)
    if b"purl.oclc.org" in data:
        for strict, usual in _STRICT.items():
            data = data.replace(strict, usual)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadablePartError(str(error)) from error


@contextmanager
def open_word(source: str | os.PathLike[str] | bytes) -> Iterator[WordFile]:
    """Open a Word file for reading.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.

    Raises:
        WordFileError: It is no Word file.
        OSError: It cannot be read.
    """
    name = "" if isinstance(source, bytes) else Path(source).name
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield WordFile(name, archive)
    except _BROKEN as error:
        raise WordFileError(_NO_WORD_FILE.format(name=name)) from error
