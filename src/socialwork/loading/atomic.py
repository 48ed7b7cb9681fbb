"""Files written whole or not at all."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from socialwork.loading.leftovers import leftovers, passing_name


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write every file, each into a temporary one beside it first; on any failure nothing is changed.

    Only when all stand on the disk are they moved to their names, in the given order. Temporary files that
    a killed process left in the same folders are removed.

    Raises:
        OSError: One cannot be written.
    """
    staged: dict[Path, Path] = {}
    made: list[Path] = []
    try:
        for path, content in contents.items():
            target = Path(os.path.realpath(path))
            made += _folders(target.parent)
            staged[target] = target.with_name(f".{passing_name()}.tmp")
            _write(staged[target], content, target)
        for target, temporary in staged.items():
            os.replace(temporary, target)  # noqa: PTH105 - the call that tests make fail
    except BaseException:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)
        _remove(made)
        raise
    for folder in {target.parent for target in staged}:
        for left in leftovers(folder):
            with suppress(OSError):  # a folder, or gone by now
                left.unlink()


def _write(temporary: Path, content: bytes, target: Path) -> None:
    with temporary.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if target.exists():
        temporary.chmod(target.stat().st_mode & 0o7777)


def _folders(folder: Path) -> list[Path]:
    """Make *folder* and those above it; return the new ones, innermost first."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return new


def _remove(folders: list[Path]) -> None:
    for folder in sorted(folders, key=lambda each: len(each.parts), reverse=True):
        try:
            folder.rmdir()
        except OSError:
            continue  # something else is in it by now
