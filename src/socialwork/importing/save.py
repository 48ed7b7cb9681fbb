"""Write a draft as a case folder, whole or not at all."""

import os
from pathlib import Path

from socialwork.importing.draft import Draft
from socialwork.importing.telling import told
from socialwork.loading.atomic import write_all
from socialwork.loading.save import folder_files
from socialwork.remembering import forgetting
from socialwork.words import Lang

TEMPLATE_FILE = "template.toml"
TOLD_FILE = "impor.md"


def is_free(folder: Path) -> bool:
    """Return whether a new case may be written to *folder*: there is nothing, or it is an empty folder."""
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))


@forgetting
def save_draft(draft: Draft, folder: str | os.PathLike[str], *, lang: Lang = "id") -> None:
    """Write *draft* to a new folder: the case, its template, and ``impor.md``, which tells what to do.

    Args:
        draft: What :func:`socialwork.draft_case` returned.
        folder: A folder that is empty or does not exist yet.
        lang: The language of ``impor.md``.

    Raises:
        FileExistsError: The folder holds something, or the path is a file.
        CaseFileError: The case cannot be written without loss.
        OSError: The folder cannot be written.
    """
    path = Path(folder)
    if not is_free(path):
        raise FileExistsError(17, os.strerror(17), os.fspath(folder))
    extra = {path / media.name: media.data for media in draft.files}
    if draft.template is not None:
        extra[path / TEMPLATE_FILE] = draft.template.encode()
    write_all({**extra, path / TOLD_FILE: told(draft, lang).encode(), **folder_files(draft.case, path)})
