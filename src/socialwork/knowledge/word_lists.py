"""The word lists of the language rules: plain text in the data of the library, read once."""

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the words of one list, one a line; lines that start with ``#`` tell of the list.

    >>> "sekolah" in word_list("places")
    True
    """
    return frozenset(_lines(name))


@cache
def word_pairs(name: str) -> dict[str, str]:
    """Return a list of pairs, ``wrong = right`` in each line.

    >>> word_pairs("misspelled")["aktifitas"]
    'aktivitas'
    """
    pairs = (line.partition(" = ") for line in _lines(name))
    return {wrong.strip(): right.strip() for wrong, _, right in pairs}


def _lines(name: str) -> tuple[str, ...]:
    text = (files("socialwork") / "data" / "language" / f"{name}.txt").read_text("utf-8")
    return tuple(line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#"))
