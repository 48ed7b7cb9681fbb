"""Waivers in a file of their own, for a report that no case file accompanies."""

import os
from pathlib import Path
from typing import Annotated

from attrs import frozen

from socialwork.case import Waiver
from socialwork.errors import CaseFileError
from socialwork.loading.files import failed, read_bytes
from socialwork.loading.toml_reader import read_toml
from socialwork.words import Words

_UNREADABLE = Words("tidak dapat dibaca ({reason})", "cannot be read ({reason})")


@frozen(kw_only=True)
class WaiverFile:
    """What stands in such a file."""

    waiver: Annotated[tuple[Waiver, ...], Words("Temuan yang diterima", "Waivers")] = ()


def load_waivers(source: str | os.PathLike[str] | bytes) -> tuple[Waiver, ...]:
    r"""Return the waivers of a TOML file.

    Each is a table ``[[waiver]]`` with ``code``, ``reason`` and, where it is not for all findings of the
    code, ``place``: words of the place, or some that the finding quotes.

    Args:
        source: The file, as a path or as bytes.

    Raises:
        CaseFileError: It is not there, or malformed; every problem is told.

    >>> text = b"[[waiver]]\ncode = 'PDATE-01'\nplace = '4.2'\nreason = 'Sudah dibahas.'"
    >>> [(one.code, one.place) for one in load_waivers(text)]
    [('PDATE-01', '4.2')]
    """
    if isinstance(source, bytes):
        return read_toml(WaiverFile, source, file="", error=CaseFileError).waiver
    path = Path(source)
    try:
        content = read_bytes(path, path.name)
    except OSError as error:
        raise failed(str(path), _UNREADABLE.format(reason=error.strerror or error)) from None
    return read_toml(WaiverFile, content, file=path.name, error=CaseFileError).waiver
