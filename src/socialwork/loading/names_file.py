"""The names behind the codes of a case, in a file of their own beside it."""

import os
from functools import cache, partial
from pathlib import Path

from socialwork.errors import CaseFileError
from socialwork.loading.files import failed, read_bytes
from socialwork.loading.origin import Origin
from socialwork.loading.sources import EXAMPLE, example_folder
from socialwork.loading.strict import structure
from socialwork.loading.texts import decoded
from socialwork.loading.yaml_reader import read_yaml, yaml_marks
from socialwork.privacy.names import Names
from socialwork.words import Words

NAMES_FILE = "names.yaml"
"""What the file is called."""

_UNREADABLE = Words("tidak dapat dibaca ({reason})", "cannot be read ({reason})")


def read_names(source: str | os.PathLike[str] | bytes) -> Names:
    """Return the names in *source*; see :func:`socialwork.loading.load_names`."""
    if isinstance(source, bytes):
        return _names(source, "")
    path = Path(source)
    try:
        return _names(read_bytes(path, path.name), path.name)
    except OSError as error:
        raise failed(str(path), _UNREADABLE.format(reason=error.strerror or error)) from None


def read_names_beside(case: str | os.PathLike[str]) -> Names:
    """Return the names beside a case; see :func:`socialwork.loading.names_beside`."""
    folder = example_folder(case) if isinstance(case, str) and case.startswith(EXAMPLE) else Path(case)
    path = (folder if folder.is_dir() else folder.parent) / NAMES_FILE
    return read_names(path) if path.is_file() else Names()


def _names(content: bytes, file: str) -> Names:
    text = decoded(content, file, CaseFileError)
    origin = Origin(file, cache(partial(yaml_marks, text)))
    data, problems = read_yaml(text, origin)
    return structure(
        Names, {} if data is None and not problems else data, origin, error=CaseFileError, problems=problems
    )
