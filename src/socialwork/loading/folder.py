"""The prose files of a case folder."""

from collections.abc import Iterator
from pathlib import Path

from socialwork.errors import CaseFileError, Problem
from socialwork.loading.files import read_bytes
from socialwork.loading.texts import decoded
from socialwork.words import Words

PROSE = "prose"

_TEXTS = frozenset(
    {".md", ".markdown", ".mdown", ".mkd", ".txt", ".text", ".rst", ".rtf", ".doc", ".docx", ".odt", ""}
)
_NOT_READ = Words(
    "berkas ini tidak dibaca: uraian ditulis sebagai prose/<bagian>.md, langsung dalam folder prose/",
    "this file is not read: prose stands in prose/<slot>.md, right in the folder prose/",
)
_RATHER = Words("maksudnya `{file}`?", "did you mean `{file}`?")
_UNREADABLE = Words("tidak dapat dibaca", "cannot be read")


def prose_files(folder: Path) -> tuple[dict[str, tuple[str, str]], list[Problem]]:
    """Return text and file name of every ``prose/*.md`` by its slot, and what cannot be or is not read."""
    prose: dict[str, tuple[str, str]] = {}
    problems = list(_not_read(folder))
    for path in sorted((folder / PROSE).glob("*.md")):
        name = f"{PROSE}/{path.name}"
        try:
            prose[path.stem] = (decoded(read_bytes(path, name), name, CaseFileError), name)
        except CaseFileError as error:
            problems.extend(error.problems)
        except OSError:
            problems.append(Problem(file=name, message=_UNREADABLE))
    return prose, problems


def _not_read(folder: Path) -> Iterator[Problem]:
    """Yield every file below ``prose/`` that looks like a text and is none of the slots."""
    for path in sorted((folder / PROSE).rglob("*")):
        inside = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in inside.parts) or path.name.endswith("~")
        read = path.suffix == ".md" and len(inside.parts) == 2  # noqa: PLR2004 - the folder and the file
        if path.is_file() and path.suffix.lower() in _TEXTS and not hidden and not read:
            rather = _RATHER.format(file=f"{PROSE}/{path.stem}.md")
            yield Problem(file=inside.as_posix(), message=_NOT_READ, suggestion=rather)
