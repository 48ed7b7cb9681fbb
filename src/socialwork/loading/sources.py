"""Where a case comes from: a file, a folder, bytes, a stream, or an example of the library."""

import os
from pathlib import Path
from typing import IO, Any, Literal

from attrs import field, frozen

from socialwork.errors import CaseFileError, Problem
from socialwork.loading.examples import CASE_FILE, example_folders
from socialwork.loading.files import failed, read_bytes
from socialwork.loading.folder import prose_files
from socialwork.loading.limits import MAX_BYTES
from socialwork.loading.pictures import Find, in_folder, not_embedded
from socialwork.loading.suggestions import closest
from socialwork.loading.texts import cleaned, decoded
from socialwork.words import Words

Format = Literal["yaml", "json"]
Source = str | os.PathLike[str] | bytes | IO[str] | IO[bytes]

_FORMATS: dict[str, Format] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
EXAMPLE = "example:"
"""How the name of an example of the library begins."""

_NOT_THERE = Words("berkas atau folder ini tidak ada", "there is no such file or folder")
_NO_CASE = Words(
    f"folder ini tidak memuat {CASE_FILE}; folder kasus berisi {CASE_FILE}, prose/ dan photos/",
    f"this folder has no {CASE_FILE}; a case folder holds {CASE_FILE}, prose/ and photos/",
)
_UNREADABLE = Words("tidak dapat dibaca ({reason})", "cannot be read ({reason})")
_ENDING = Words(
    "akhiran berkas kasus harus .yaml, .yml, atau .json; atau sebutkan folder kasus",
    "a case file ends in .yaml, .yml or .json; or name the case folder",
)
_NO_EXAMPLE = Words("contoh ini tidak ada; yang ada: {names}", "there is no such example; there are: {names}")
_NOT_A_SOURCE = "a case is read from a path, bytes, a stream or 'example:NAME', not from {kind}"


@frozen
class Opened:
    """The text of a case and what belongs to it.

    Attributes:
        text: The text of the case file.
        file: Its name for messages.
        format: How it is written.
        prose: The text of each prose slot that has a file of its own, and the name of that file.
        find: Finds the pictures.
        problems: What is wrong with the files beside it.
    """

    text: str
    file: str
    format: Format
    prose: dict[str, tuple[str, str]] = field(factory=dict)
    find: Find = not_embedded
    problems: tuple[Problem, ...] = ()


def opened(source: Source, format: Format | None = None) -> Opened:  # noqa: A002 - the public keyword
    """Open *source*.

    Raises:
        CaseFileError: There is nothing to read there, or it is no UTF-8 text.
        TypeError: *source* is none of the kinds that can be read.
    """
    if isinstance(source, str) and source.startswith(EXAMPLE):
        return _from_path(example_folder(source), format, source)
    if isinstance(source, str | os.PathLike):
        return _from_path(Path(source), format, os.fspath(source))
    if isinstance(source, bytes | bytearray | memoryview):
        return _from_content(bytes(source), "", format)
    if hasattr(source, "read"):
        name = getattr(source, "name", "")
        return _from_content(source.read(MAX_BYTES + 1), name if isinstance(name, str) else "", format)
    raise TypeError(_NOT_A_SOURCE.format(kind=type(source).__name__))


def _from_content(content: Any, name: str, format: Format | None) -> Opened:  # noqa: A002
    file = Path(name).name
    text = (
        cleaned(content, file, CaseFileError)
        if isinstance(content, str)
        else decoded(content, file, CaseFileError)
    )
    by_name = _FORMATS.get(Path(name).suffix.lower())
    return Opened(text, file, format or by_name or ("json" if text.lstrip()[:1] == "{" else "yaml"))


def example_folder(source: str) -> Path:
    """Return the folder of an example of the library, such as ``example:utama``."""
    folders = example_folders()
    name = source.removeprefix(EXAMPLE)
    if name in folders:
        return folders[name]
    suggestion = closest(name, {each: EXAMPLE + each for each in folders})
    raise failed(source, _NO_EXAMPLE.format(names=", ".join(EXAMPLE + each for each in folders)), suggestion)


def _from_path(path: Path, format: Format | None, file: str) -> Opened:  # noqa: A002
    try:
        if path.is_dir():
            return _from_folder(path, file)
        return _from_file(path, format, file)
    except OSError as error:
        raise failed(file, _UNREADABLE.format(reason=error.strerror or error)) from None
    except ValueError:  # a path with a NUL in it
        raise failed(file.replace("\x00", ""), _NOT_THERE) from None


def _from_file(path: Path, format: Format | None, file: str) -> Opened:  # noqa: A002
    if not path.exists():
        raise failed(file, _NOT_THERE, _neighbour(path))
    kind = format or _FORMATS.get(path.suffix.lower())
    if kind is None:
        raise failed(file, _ENDING)
    text = decoded(read_bytes(path, file), path.name, CaseFileError)
    return Opened(text, path.name, kind, find=in_folder(path.parent))


def _from_folder(path: Path, file: str) -> Opened:
    main = path / CASE_FILE
    if not main.exists():
        raise failed(file, _NO_CASE)
    text = decoded(read_bytes(main, file), CASE_FILE, CaseFileError)
    prose, problems = prose_files(path)
    return Opened(text, CASE_FILE, "yaml", prose, in_folder(path), tuple(problems))


def _neighbour(path: Path) -> Words | None:
    try:
        names = [each.name for each in path.parent.iterdir()] if path.parent.is_dir() else []
    except OSError:
        return None
    return closest(path.name, {name: str(path.parent / name) for name in names})
