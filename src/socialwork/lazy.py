"""Tables of contents that load a module when one of its names is first asked for (PEP 562)."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(package: str, homes: Mapping[str, str]) -> tuple[dict[str, str], Callable[[str], Any]]:
    """Return the home of every name, and the ``__getattr__`` of *package*.

    Args:
        package: The full name of the package, its ``__name__``.
        homes: For each module, as it is called inside the package, its names, with blanks between them.

    >>> names, load = lazy("socialwork", {"words": "Lang Words"})
    >>> sorted(names), load("Words").__name__
    (['Lang', 'Words'], 'Words')
    """
    home_of = {name: home for home, names in homes.items() for name in names.split()}

    def load(name: str) -> Any:
        home = home_of.get(name)
        if home is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(import_module(f"{package}.{home}"), name)

    return home_of, load
