"""The parts that Word expects beside the text although nothing here uses them: theme and table of fonts."""

from functools import lru_cache

from socialwork.export.word.xml import Element, child, element, root, to_bytes

_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "44546A",
    "lt2": "E7E6E6",
    "accent1": "4472C4",
    "accent2": "ED7D31",
    "accent3": "A5A5A5",
    "accent4": "FFC000",
    "accent5": "5B9BD5",
    "accent6": "70AD47",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_NAME = "socialwork"
_VARIANTS = 3
"""How many fills, lines and effects a theme has to have."""


def _colour() -> Element:
    return element("a:solidFill", {}, element("a:schemeClr", {"val": "phClr"}))


def _fonts(font: str) -> Element:
    scheme = element("a:fontScheme", {"name": _NAME})
    for kind in ("majorFont", "minorFont"):
        made = child(scheme, f"a:{kind}")
        child(made, "a:latin", {"typeface": font})
        child(made, "a:ea", {"typeface": ""})
        child(made, "a:cs", {"typeface": ""})
    return scheme


def _formats() -> Element:
    fills = [_colour() for _ in range(_VARIANTS)]
    lines = [element("a:ln", {"w": 6350}, _colour()) for _ in range(_VARIANTS)]
    effects = [element("a:effectStyle", {}, element("a:effectLst")) for _ in range(_VARIANTS)]
    return element(
        "a:fmtScheme",
        {"name": _NAME},
        element("a:fillStyleLst", {}, *fills),
        element("a:lnStyleLst", {}, *lines),
        element("a:effectStyleLst", {}, *effects),
        element("a:bgFillStyleLst", {}, *[_colour() for _ in range(_VARIANTS)]),
    )


@lru_cache(maxsize=8)
def theme_xml(font: str) -> bytes:
    """Return the smallest theme that Word accepts, with *font* as its only font."""
    tree = element("a:theme", {"name": _NAME})
    elements = child(tree, "a:themeElements")
    colours = child(elements, "a:clrScheme", {"name": _NAME})
    for name, value in _COLOURS.items():
        child(child(colours, f"a:{name}"), "a:srgbClr", {"val": value})
    elements.append(_fonts(font))
    elements.append(_formats())
    return to_bytes(tree)


_SUBSTITUTES = {
    "Arial": ("Liberation Sans,Arimo,Helvetica", "swiss"),
    "Times New Roman": ("Liberation Serif,Tinos,Times", "roman"),
}
"""Fonts of the same widths, and the family of each, for machines that lack the first."""


@lru_cache(maxsize=8)
def font_table_xml(fonts: frozenset[str]) -> bytes:
    """Return the table of the *fonts* that the styles name; none is embedded.

    Where a font is missing, a program takes one of the others named with it, which are equally wide, else
    one of the same family.
    """
    tree = root("w:fonts", "w")
    for font in sorted(fonts):
        made = child(tree, "w:font", {"w:name": font})
        others, family = _SUBSTITUTES.get(font, ("", ""))
        if others:
            child(made, "w:altName", {"w:val": others})
        child(made, "w:charset", {"w:val": "00"})
        if family:
            child(made, "w:family", {"w:val": family})
    return to_bytes(tree)
