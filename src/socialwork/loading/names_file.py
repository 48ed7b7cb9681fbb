"""The names behind the codes of a case, in a file of their own beside it."""

import os
from functools import cache, partial
from pathlib import Path

from socialwork.errors import CaseFileError
from socialwork.loading.origin import Origin
from socialwork.loading.source_bytes import source_bytes
from socialwork.loading.sources import EXAMPLE, Source, example_folder
from socialwork.loading.strict import structure
from socialwork.loading.texts import decoded
from socialwork.loading.yaml_reader import read_yaml, yaml_marks
from socialwork.privacy.names import Names

NAMES_FILE = "names.yaml"
"""What the file is called."""


def read_names(source: Source) -> Names:
    """Return the names in *source*; see :func:`socialwork.loading.load_names`."""
    content, file = source_bytes(source, CaseFileError, "a file of names")
    text = decoded(content, file, CaseFileError)
    origin = Origin(file, cache(partial(yaml_marks, text)))
    data, problems = read_yaml(text, origin)
    empty = data is None and not problems
    return structure(Names, {} if empty else data, origin, error=CaseFileError, problems=problems)


def read_names_beside(case: str | os.PathLike[str]) -> Names:
    """Return the names beside a case; see :func:`socialwork.loading.names_beside`."""
    folder = example_folder(case) if isinstance(case, str) and case.startswith(EXAMPLE) else Path(case)
    path = (folder if folder.is_dir() else folder.parent) / NAMES_FILE
    return read_names(path) if path.is_file() else Names()
