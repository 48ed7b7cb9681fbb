"""Reading one file of bounded size."""

from pathlib import Path

from socialwork.errors import CaseFileError, MalformedError, Problem
from socialwork.loading.limits import MAX_BYTES
from socialwork.words import Words

_NOT_A_FILE = Words("ini bukan berkas biasa", "this is not an ordinary file")
_LARGE = Words(
    f"berkas lebih besar dari {MAX_BYTES // 1024**2} MiB",
    f"the file is larger than {MAX_BYTES // 1024**2} MiB",
)


def read_bytes(path: Path, file: str, error: type[MalformedError] = CaseFileError) -> bytes:
    """Return the bytes of a file of bounded size.

    Raises:
        MalformedError: As *error*: it is no ordinary file, or it is too large.
        OSError: It cannot be read.
    """
    if not path.is_file():
        raise error([Problem(file=file, message=_NOT_A_FILE)])
    if path.stat().st_size > MAX_BYTES:
        raise error([Problem(file=file, message=_LARGE)])
    return path.read_bytes()


def failed(file: str, message: Words, suggestion: Words | None = None) -> CaseFileError:
    """Return the error of a source that cannot be read at all."""
    return CaseFileError([Problem(file=file, message=message, suggestion=suggestion)])
