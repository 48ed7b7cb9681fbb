"""Patterns of numbering, as the template writes them, turned into patterns that a label must fit."""

import re
from functools import cache

_PIECES = {
    "n": r"\d+",
    "chapter": r"\d+",
    "parent": r"\d+(?:\.\d+)*",
    "roman": "[IVXLC]+",
    "letter": "[a-z]+",
}
_PLACE = re.compile(r"\{(\w+)\}")


@cache
def label_pattern(pattern: str) -> re.Pattern[str]:
    r"""Return the pattern that labels made by a numbering pattern fit; blanks count as one.

    >>> bool(label_pattern("BAB {roman}").fullmatch("BAB IV"))
    True
    >>> bool(label_pattern("Tabel {chapter}. {n}").fullmatch("Tabel 4.1"))
    False
    """
    pieces = _PLACE.split(pattern)
    parts = [
        _PIECES.get(piece, re.escape(f"{{{piece}}}"))
        if n % 2
        else re.sub(r"(?:\\ )+", r"\\s+", re.escape(piece))
        for n, piece in enumerate(pieces)
    ]
    return re.compile("".join(parts))


def sample(pattern: str) -> str:
    """Return a label as *pattern* makes it, to show to people.

    >>> sample("Tabel {chapter}. {n}")
    'Tabel 4. 1'
    """
    values = {"n": "1", "chapter": "4", "parent": "4.1", "roman": "IV", "letter": "a"}
    return _PLACE.sub(lambda match: values.get(match[1], match[0]), pattern)
