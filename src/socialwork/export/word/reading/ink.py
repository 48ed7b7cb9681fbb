"""How shapes of a file are drawn: line, dashes and fill."""

import re

from socialwork.export.word.xml import EMU_PER_PX, Element, name
from socialwork.figures.model import Ink

_FILL, _NO_FILL, _COLOUR, _DASHES, _PRESET_DASH, _STOP = (
    name(f"a:{tag}") for tag in ("solidFill", "noFill", "srgbClr", "custDash", "prstDash", "ds")
)
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_WHOLE = 100_000
_USUAL = 1.5
_WIDEST = 100.0
_DIGITS = 10
_BLACK = "#000000"


def ink_of(fill: Element | None, line: Element | None, *, styled: bool) -> Ink:
    """Return how a shape is drawn.

    Args:
        fill: What fills it, or ``None``.
        line: Its line, or ``None``.
        styled: Whether the theme draws it where it says nothing itself.
    """
    inside = "" if fill is None else _colour(fill, "")
    if line is None:
        return Ink(stroke=_BLACK if styled else "", fill=inside)
    if line.find(_NO_FILL) is not None:
        return Ink(stroke="", fill=inside)
    own = line.find(_FILL)
    width = min(_whole(line.get("w")) / EMU_PER_PX, _WIDEST)
    return Ink(
        stroke=_BLACK if own is None else _colour(own, _BLACK),
        width=round(width, 3) or _USUAL,
        dash=_dash(line, width or _USUAL),
        fill=inside,
    )


def _colour(fill: Element, default: str) -> str:
    found = fill.find(_COLOUR)
    value = "" if found is None else found.get("val", "")
    return f"#{value.lower()}" if _HEX.fullmatch(value) else default


def _dash(line: Element, width: float) -> tuple[float, ...]:
    own = line.find(_DASHES)
    if own is not None:
        lengths = [_share(stop.get(key)) for stop in own.iter(_STOP) for key in ("d", "sp")]
        return tuple(round(length * width, 3) for length in lengths)
    preset = line.find(_PRESET_DASH)
    kind = "solid" if preset is None else preset.get("val", "solid")
    if kind == "solid":
        return ()
    return (width, 2 * width) if "ot" in kind and "ash" not in kind else (4 * width, 3 * width)


def _share(text: str | None) -> float:
    return _whole(text) / _WHOLE or 1.0


def _whole(text: str | None) -> int:
    """Return a length or share as a number; 0 where it is none that a drawing can have."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < _DIGITS else 0
