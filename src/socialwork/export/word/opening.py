"""Word files from outside: opened with bounds, and with one error for whatever is wrong with them."""

import os
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from attrs import frozen

from socialwork.errors import SpokenError
from socialwork.export.word.parsing import UnreadablePartError, parsed
from socialwork.export.word.unopened import refusal_of
from socialwork.export.word.xml import Element
from socialwork.words import Words

MOST_BYTES = 200_000_000
"""The largest part that is read."""
MOST_IN_ALL = 500_000_000
"""The largest size of all parts together."""
MOST_IN_FILE = 300_000_000
"""The largest file that is read."""
MOST_PARTS = 10_000
"""The most parts that a file may have."""
MAIN = "word/document.xml"
"""What the part with the text is called, where nothing says otherwise."""

_NO_WORD_FILE = Words("{name} bukan berkas Word (.docx) yang utuh", "{name} is no complete Word file (.docx)")
_TOO_LARGE = Words(
    "bagian {part} di dalam {name} terlalu besar", "the part {part} inside {name} is too large"
)
_ALL_TOO_LARGE = Words(
    "isi {name} terlalu besar: lebih dari {most} MB setelah dibuka",
    "what {name} holds is too large: more than {most} MB once it is unpacked",
)
_FILE_TOO_LARGE = Words("{name} lebih besar dari {most} MB", "{name} is larger than {most} MB")
_TOO_MANY = Words("{name} memuat lebih dari {most} bagian", "{name} has more than {most} parts")
_TWICE = Words("{name} memuat bagian {part} dua kali", "{name} has the part {part} twice")
_BAD_NAME = Words(
    "{name} memuat bagian dengan nama yang tidak diizinkan: {part}",
    "{name} has a part whose name is not allowed: {part}",
)
_LOCKED = Words(
    "bagian {part} di dalam {name} terkunci dengan kata sandi",
    "the part {part} inside {name} is protected by a password",
)
_WHY = Words("{what}: {why}", "{what}: {why}")
_THIS_FILE = Words("berkas ini", "this file")
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""What the library for ZIP files raises for files that are cut off, damaged or made to deceive."""
_ENTRY = b"PK\x01\x02"
"""How an entry in the table of contents of a ZIP file begins."""
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How parts may be packed; others take memory before a byte is read."""
_LOCKED_FLAG = 1
_MEGA = 1_000_000
_SHOWN = 60
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class WordFileError(SpokenError):
    """A file that cannot be read as a Word document."""


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

    def entries(self) -> tuple[zipfile.ZipInfo, ...]:
        """Return what the file says about how each part is packed, in the order of the file."""
        return tuple(self._archive.infolist())

    def data(self, part: str, most: int = 0) -> bytes | None:
        """Return the bytes of *part*, or ``None`` where there is no such part.

        Args:
            part: Its name, such as ``word/styles.xml``.
            most: The largest size that is read; :data:`MOST_BYTES` when left out.

        Raises:
            WordFileError: It is larger, or damaged.
        """
        try:
            entry = self._archive.getinfo(part)
        except KeyError:
            return None
        if entry.file_size > (most or MOST_BYTES):
            raise self.refused(_TOO_LARGE, part=part)
        try:
            return self._archive.read(entry)
        except _BROKEN as error:
            raise self.broken() from error

    def xml(self, part: str, most: int = 0) -> Element | None:
        """Return the root of *part*, or ``None`` where there is no such part.

        Raises:
            WordFileError: It is larger than *most*, no well-formed XML, declares entities, or has more or
                deeper elements than any report.
        """
        data = self.data(part, most)
        if data is None:
            return None
        try:
            return parsed(data)
        except UnreadablePartError as error:
            raise self.unreadable(part, error) from error

    def main(self) -> str:
        """Return the name of the part with the text; most programs call it ``word/document.xml``.

        Raises:
            WordFileError: The relations of the file cannot be read.
        """
        known = set(self.parts())
        related = (one.target for one in self.relations("").values() if one.kind == "officeDocument")
        return next((part for part in related if part in known), MAIN)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what *part*, or for ``""`` the file itself, relates to inside the file, by the ids of that.

        Raises:
            WordFileError: The relations cannot be read.
        """
        folder = part.rpartition("/")[0]
        return {
            one.get("Id", ""): Relation(
                one.get("Type", "").rpartition("/")[2], resolved(folder, one.get("Target", ""))
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
        tree = self.xml(relations_part(part))
        return iter(()) if tree is None else tree.iter(_RELATION)

    def broken(self) -> WordFileError:
        """Return the error that says that this is no complete Word file."""
        return self.refused(_NO_WORD_FILE)

    def unreadable(self, part: str, error: UnreadablePartError) -> WordFileError:
        """Return the error that says why *part* cannot be read."""
        what, why = _spoken(_NO_WORD_FILE, self.name), error.reason.format(part=part[:_SHOWN])
        return WordFileError(
            Words(_WHY.id.format(what=what.id, why=why.id), _WHY.en.format(what=what.en, why=why.en))
        )

    def refused(self, why: Words, **values: object) -> WordFileError:
        """Return an error about this file: *why*, in which ``{name}`` stands for it."""
        return WordFileError(_spoken(why, self.name, **values))


def _spoken(why: Words, name: str, **values: object) -> Words:
    """Return a message about the file *name*, or about "this file" where it has no name."""
    return Words(
        why.id.format(name=name or _THIS_FILE.id, **values),
        why.en.format(name=name or _THIS_FILE.en, **values),
    )


def relations_part(part: str) -> str:
    """Return the name of the part that holds the relations of *part*.

    >>> relations_part("word/document.xml"), relations_part("")
    ('word/_rels/document.xml.rels', '_rels/.rels')
    """
    folder, _, leaf = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{leaf}.rels")


def resolved(folder: str, target: str) -> str:
    """Return the name of a part that is named from inside *folder*.

    >>> resolved("word", "../docProps/app.xml")
    'docProps/app.xml'
    """
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


@contextmanager
def open_word(source: str | os.PathLike[str] | bytes) -> Iterator[WordFile]:
    """Open a Word file for reading.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.

    Raises:
        WordFileError: It is no Word file, is locked with a password, or larger than any report.
        OSError: It cannot be read.
    """
    name = "" if isinstance(source, bytes) else Path(source).name
    size = len(source) if isinstance(source, bytes) else Path(source).stat().st_size
    if size > MOST_IN_FILE:
        raise WordFileError(_spoken(_FILE_TOO_LARGE, name, most=MOST_IN_FILE // _MEGA))
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    with _archive(data, name) as archive:
        file = WordFile(name, archive)
        _check_entries(file, len(data))
        yield file


def _archive(data: bytes, name: str) -> zipfile.ZipFile:
    if data.count(_ENTRY) > MOST_PARTS:
        raise WordFileError(_spoken(_TOO_MANY, name, most=MOST_PARTS))
    other = refusal_of(data)
    if other is not None:
        raise WordFileError(_spoken(other, name))
    try:
        return zipfile.ZipFile(BytesIO(data))
    except _BROKEN as error:
        raise WordFileError(_spoken(_NO_WORD_FILE, name)) from error


def _check_entries(file: WordFile, size: int) -> None:
    """Refuse a file whose table of contents shows that it does harm, before a part is unpacked."""
    seen: set[str] = set()
    entries = file.entries()
    if sum(one.file_size for one in entries) > MOST_IN_ALL:
        raise file.refused(_ALL_TOO_LARGE, most=MOST_IN_ALL // _MEGA)
    if sum(one.compress_size for one in entries) > size:  # parts that share their bytes
        raise file.broken()
    for one in entries:
        part = one.filename
        if part.startswith("/") or ":" in part or ".." in part.replace("\\", "/").split("/"):
            raise file.refused(_BAD_NAME, part=part[:_SHOWN])
        if part.casefold() in seen:
            raise file.refused(_TWICE, part=part[:_SHOWN])
        if one.flag_bits & _LOCKED_FLAG:
            raise file.refused(_LOCKED, part=part[:_SHOWN])
        if one.compress_type not in _METHODS:
            raise file.broken()
        seen.add(part.casefold())
