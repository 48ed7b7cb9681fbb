"""Names for what is only there while a process works, by which a later one knows what a killed one left."""

import os
import platform
import re
import secrets
import zlib
from collections.abc import Iterator
from pathlib import Path

_NAME = re.compile(r"\.?socialwork-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}(?:\.tmp)?")


def passing_name() -> str:
    """Return a name that nothing else has: of this machine, as folders may be shared, and of this process."""
    return f"socialwork-{_machine()}-{os.getpid()}-{secrets.token_hex(4)}"


def leftovers(folder: Path) -> Iterator[Path]:
    """Yield what processes of this machine and user that have ended left in *folder* under passing names.

    Links are none of it. Where the system cannot say whether a process lives (Windows), nothing is.
    """
    try:
        entries = [(entry, _NAME.fullmatch(entry.name)) for entry in os.scandir(folder)]
    except OSError:
        return
    for entry, found in entries:
        if found and found[1] == _machine() and not _lives(int(found[2])) and _is_own(entry):
            yield Path(entry.path)


def _machine() -> str:
    return f"{zlib.crc32(platform.node().encode()):08x}"


def _is_own(entry: os.DirEntry[str]) -> bool:
    try:
        return not entry.is_symlink() and entry.stat(follow_symlinks=False).st_uid == os.getuid()
    except OSError:  # it is gone by now
        return False


def _lives(process: int) -> bool:
    if platform.system() == "Windows":  # where the question would end the process
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # it is somebody else's
        return True
    return True
