"""What the properties of paragraphs and characters say, as fields of a style of a design."""

from collections.abc import Mapping
from typing import Any

from socialwork.document.design import Align
from socialwork.export.word.measures import OFF, twentieths
from socialwork.export.word.reading.names import ALIGN, BOLD, FONTS, INDENT, ITALIC, SIZE, SPACING, VAL, w
from socialwork.export.word.xml import TWIPS_PER_CM, TWIPS_PER_POINT, Element

_ALIGN: dict[str, Align] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
}
_CAPITALS = w("caps")
_ASCII, _HIGH, _ASCII_THEME = w("ascii"), w("hAnsi"), w("asciiTheme")
_LINE, _LINE_RULE, _BEFORE, _AFTER = w("line"), w("lineRule"), w("before"), w("after")
_LEFT, _START, _FIRST, _HANGING = w("left"), w("start"), w("firstLine"), w("hanging")
_LINE_UNITS = 240
_DIGITS = 3

Values = dict[str, Any]
"""Fields of a style, by their names."""


def is_on(node: Element) -> bool:
    """Return whether a property that may be switched off is on."""
    value = node.get(VAL)
    return value is None or value.lower() not in OFF


def run_values(properties: Element, fonts: Mapping[str, str]) -> Values:
    """Return what ``w:rPr`` says of characters.

    Args:
        properties: The element.
        fonts: The fonts of the theme, under ``major`` and ``minor``.
    """
    found: Values = {}
    for node in properties:
        tag = node.tag
        if tag == BOLD:
            found["bold"] = is_on(node)
        elif tag == ITALIC:
            found["italic"] = is_on(node)
        elif tag == SIZE:
            _measure(found, "size", node.get(VAL), TWIPS_PER_POINT, TWIPS_PER_POINT / 2)
        elif tag == FONTS:
            font = fonts.get((node.get(_ASCII_THEME) or "")[:5]) or node.get(_ASCII) or node.get(_HIGH)
            if font:
                found["font"] = font.strip()
        elif tag == _CAPITALS:
            found["capitals"] = is_on(node)
    return found


def paragraph_values(properties: Element) -> Values:
    """Return what ``w:pPr`` says of a paragraph: alignment, spacing and indents."""
    found: Values = {}
    for node in properties:
        tag = node.tag
        if tag == ALIGN:
            if (align := _ALIGN.get(node.get(VAL, ""))) is not None:
                found["align"] = align
        elif tag == SPACING:
            _measure(found, "before", node.get(_BEFORE), TWIPS_PER_POINT)
            _measure(found, "after", node.get(_AFTER), TWIPS_PER_POINT)
            if node.get(_LINE_RULE, "auto") == "auto":
                _measure(found, "line", node.get(_LINE), _LINE_UNITS)
            elif node.get(_LINE) is not None:
                found["line"] = None
        elif tag == INDENT:
            _measure(found, "left", node.get(_LEFT) or node.get(_START), TWIPS_PER_CM)
            if (hanging := node.get(_HANGING)) is not None:
                _measure(found, "first_line", hanging, -TWIPS_PER_CM)
            else:
                _measure(found, "first_line", node.get(_FIRST), TWIPS_PER_CM)
    return found


def _measure(found: Values, key: str, text: str | None, unit: float, plain: float = 1) -> None:
    if text is not None and (value := twentieths(text, plain)) is not None:
        found[key] = round(value / unit, _DIGITS) or 0
