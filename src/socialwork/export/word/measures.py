"""Measures as Word files write them: twentieths of a point, or a number with its unit."""

import re

_MEASURE = re.compile(r"([+-]?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi)?")
_TWIPS = {"mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
OFF = frozenset({"0", "false", "off", "none"})
"""What switches a property off."""

MOST_TWIPS = 31_680
"""The greatest measure that Word takes: 22 inches."""


def twentieths(text: str | None, plain: float = 1.0) -> float | None:
    """Return a measure in twentieths of a point, or ``None`` where it is none that Word takes.

    Args:
        text: The measure as written.
        plain: How many of them a number without a unit counts.

    >>> twentieths("567"), twentieths("1cm"), twentieths("24", plain=10), twentieths("wide")
    (567.0, 566.9291338582677, 240.0, None)
    """
    found = _MEASURE.fullmatch((text or "").strip())
    if found is None:
        return None
    value = float(found[1]) * (_TWIPS[found[2]] if found[2] else plain)
    return value if abs(value) <= MOST_TWIPS else None
