"""How much room text takes, from the widths of the bundled font; nothing is read from disk for it."""

import unicodedata
from functools import cache

from socialwork.figures.advances import BOLD, ITALIC, REGULAR, UNITS_PER_EM
from socialwork.figures.box import Box
from socialwork.figures.model import Label

ASCENT = 0.75
"""How far letters reach above the baseline, in heights of the font; accents on capitals reach further."""

DESCENT = 0.22
"""How far letters reach below the baseline, in heights of the font."""

UNKNOWN = 1.0
"""How wide a character is taken to be that the font does not have, in heights of the font."""


class _Advances(dict[str, float]):
    """Characters and their widths, in heights of the font; it answers for any character."""

    def __missing__(self, character: str) -> float:
        return 0.0 if unicodedata.combining(character) else UNKNOWN


@cache
def _advances(*, bold: bool = False, italic: bool = False) -> _Advances:
    tables = (BOLD,) if bold else (REGULAR, ITALIC) if italic else (REGULAR,)
    return _Advances(
        (one, width / UNITS_PER_EM)
        for table in tables
        for width, characters in table.items()
        for one in characters
    )


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return how wide a line of text is, in pixels; bold italic letters are taken to be as wide as bold ones.

    A character that the bundled font does not have counts as
    wide as the font is high, a combining mark as nothing; :func:`unmeasured` finds them.

    >>> text_width("0123", 10)
    22.24609375
    """
    return size * sum(map(_advances(bold=bold, italic=italic).__getitem__, text))


def unmeasured(text: str) -> str:
    """Return the characters of *text* that the bundled font does not have, each once, in order.

    >>> unmeasured("Ibu 母 dan 父母")
    '母父'
    """
    known = _advances()
    return "".join(dict.fromkeys(one for one in text if one not in known))


def label_box(label: Label) -> Box:
    """Return the box that a label covers."""
    width = text_width(label.text, label.size, bold=label.bold, italic=label.italic)
    before = {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    above, height = ASCENT * label.size, (ASCENT + DESCENT) * label.size
    if label.turned:
        return Box(label.x - above, label.y + before - width, height, width)
    return Box(label.x - before, label.y - above, width, height)
