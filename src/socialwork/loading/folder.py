"""The prose files of a case folder."""

from pathlib import Path

from socialwork.errors import CaseFileError, Problem
from socialwork.loading.files import read_bytes
from socialwork.loading.texts import decoded
from socialwork.words import Words

PROSE = "prose"

_UNREADABLE = Words("tidak dapat dibaca", "cannot be read")


def prose_files(folder: Path) -> tuple[dict[str, tuple[str, str]], list[Problem]]:
    """Return text and file name of every ``prose/*.md`` by its slot, and what cannot be read."""
    prose: dict[str, tuple[str, str]] = {}
    problems: list[Problem] = []
    for path in sorted((folder / PROSE).glob("*.md")):
        name = f"{PROSE}/{path.name}"
        try:
            prose[path.stem] = (decoded(read_bytes(path, name), name, CaseFileError), name)
        except CaseFileError as error:
            problems.extend(error.problems)
        except OSError:
            problems.append(Problem(file=name, message=_UNREADABLE))
    return prose, problems
