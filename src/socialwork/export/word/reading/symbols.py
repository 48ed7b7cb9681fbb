"""Characters of the symbol fonts, which stand for something else than their codes say."""

_BULLETS = {
    "symbol": {0xB7: "•", 0x2D: "–", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xA3: "≤", 0xB3: "≥"},
    "wingdings": {
        0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0x76: "❖", 0x71: "❑", 0xA8: "◻", 0x6C: "●", 0x6E: "■",
        0xE0: "→", 0xFB: "✗", 0xFE: "☑", 0x6F: "□", 0x9F: "•", 0x46: "☞",
    },
}  # fmt: skip
_PRIVATE = range(0xF000, 0xF100)


def symbol(code: int, font: str) -> str:
    """Return the character that *font* shows for *code*, as far as it is known.

    >>> symbol(0xF0B7, "Symbol"), symbol(0xF0FC, "Wingdings"), symbol(0x41, "Arial")
    ('•', '✓', 'A')
    """
    low = code - _PRIVATE.start if code in _PRIVATE else code
    shown = _BULLETS.get(font.casefold().rstrip(" 23"), {}).get(low)
    return shown or chr(code)


def bullet(text: str, font: str) -> str:
    r"""Return the sign before an item, as it is seen.

    >>> bullet("\uf0b7", "Symbol"), bullet("o", "Courier New"), bullet("", "")
    ('•', 'o', '•')
    """
    if not text:
        return "•"
    code = ord(text[0])
    if code in _PRIVATE or font.casefold().startswith(("symbol", "wingdings")):
        shown = symbol(code, font)
        return "•" if ord(shown[0]) in _PRIVATE else shown
    return text
