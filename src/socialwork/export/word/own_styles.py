"""The names that Word and LibreOffice give their own styles, which are never those of people."""

import re

from socialwork.export.word.xml import VAL, Element, name

_NAME, _CUSTOM = name("w:name"), name("w:customStyle")
_LETTERS = re.compile(r"[^\W\d_]+")
_KNOWN = """
normal heading toc index title subtitle caption footnote endnote text header footer annotation subject
reference characters anchor symbol symbols line number numbering page table of figures figure
authorities macro toa list bullet bullets closing signature default paragraph font body indent continue
message salutation date first block note strong emphasis document map plain e mail email html acronym
address cite code definition keyboard preformatted sample typewriter variable balloon grid theme
placeholder no spacing light medium dark colorful shading accent quote quotations intense subtle book
bibliography hyperlink followed visited unvisited internet link revision web simple classic columns
contemporary elegant professional effects top form contents frame and left right horizontal source user
drawing illustration style char mention unresolved hashtag smart envelope return
"""
"""The words of which such names are made, in English, as files have them in every language."""
_WORDS = frozenset(_KNOWN.split())


def is_own_style(style: Element) -> bool:
    """Say whether a style is one of the program's own; LibreOffice marks none as made by somebody.

    >>> from socialwork.export.word.xml import element
    >>> is_own_style(element("w:style", {}, element("w:name", {"w:val": "Table Grid 3"})))
    True
    """
    named = style.find(_NAME)
    said = "" if named is None else named.get(VAL, "")
    words = _LETTERS.findall(said.casefold())
    return not style.get(_CUSTOM) and all(word in _WORDS for word in words)
