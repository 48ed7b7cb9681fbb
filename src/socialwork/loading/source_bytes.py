"""The bytes of a file, of bytes, or of a stream, with the name for messages."""

import os
from pathlib import Path
from typing import Any

from socialwork.errors import MalformedError, Problem
from socialwork.loading.files import read_bytes
from socialwork.loading.limits import MAX_BYTES
from socialwork.words import Words

_NOT_THERE = Words("berkas ini tidak ada", "there is no such file")
_UNREADABLE = Words("tidak dapat dibaca ({reason})", "cannot be read ({reason})")
_NOT_A_SOURCE = "{what} is read from a path, bytes or a stream, not from {kind}"


def source_bytes(source: Any, error: type[MalformedError], what: str) -> tuple[bytes, str]:
    """Return the bytes of *source* and its name, which is empty where it has none.

    Args:
        source: A path, bytes, or a stream of text or bytes.
        error: The exception to raise.
        what: What is read, for messages to programmers.

    Raises:
        MalformedError: As *error*: there is nothing to read there.
        TypeError: *source* is none of these.
    """
    if isinstance(source, str | os.PathLike):
        return _of_path(Path(source), error)
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source), ""
    if hasattr(source, "read"):
        content = source.read(MAX_BYTES + 1)
        name = getattr(source, "name", "")
        data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        return data, Path(name).name if isinstance(name, str) else ""
    raise TypeError(_NOT_A_SOURCE.format(what=what, kind=type(source).__name__))


def _of_path(path: Path, error: type[MalformedError]) -> tuple[bytes, str]:
    try:
        if not path.exists():
            raise error([Problem(file=str(path), message=_NOT_THERE)])
        return read_bytes(path, path.name, error), path.name
    except OSError as failure:
        reason = _UNREADABLE.format(reason=failure.strerror or failure)
        raise error([Problem(file=path.name, message=reason)]) from None
    except ValueError:  # a path with a NUL in it
        raise error([Problem(file=str(path).replace("\x00", ""), message=_NOT_THERE)]) from None
