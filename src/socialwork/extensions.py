"""Packages that add to the library: their tools, techniques, concepts, instruments, laws, rules and blocks.

A package names one module of its own under the entry point ``socialwork``; importing that module
registers what it brings. The command line loads all of them on its start; a program calls
:func:`load_extensions` once.
"""

from importlib.metadata import EntryPoint, entry_points

from socialwork.errors import SpokenError
from socialwork.words import Words

GROUP = "socialwork"
"""The group of entry points, as ``pyproject.toml`` names it: ``[project.entry-points.socialwork]``."""

_LOADED: set[EntryPoint] = set()


_BROKEN = Words(
    "ekstensi {name!r} ({module}) tidak dapat dimuat: {why}",
    "the extension {name!r} ({module}) cannot be loaded: {why}",
)


class ExtensionError(SpokenError):
    """An installed package whose additions cannot be loaded; the message says which one, and why."""

    def __init__(self, entry: EntryPoint, why: Exception) -> None:
        super().__init__(_BROKEN.format(name=entry.name, module=entry.value, why=why))


def load_extensions() -> tuple[str, ...]:
    """Load the additions of every installed package, each once, and return their names in order.

    Raises:
        ExtensionError: The module of a package is missing, breaks, or registers what exists already.

    >>> load_extensions()
    ()
    """
    found = sorted(entry_points(group=GROUP), key=lambda one: one.name)
    for one in found:
        if one not in _LOADED:
            _load(one)
            _LOADED.add(one)
    return tuple(one.name for one in found)


def _load(entry: EntryPoint) -> None:
    try:
        entry.load()
    except Exception as error:
        raise ExtensionError(entry, error) from error
