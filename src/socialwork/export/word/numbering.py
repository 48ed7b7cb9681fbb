"""``numbering.xml``: the list of the headings, and a list for each list of the document."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from attrs import define, evolve, field, frozen

from socialwork.document.nodes import Heading
from socialwork.export.word.styles import StyleSheet, indent
from socialwork.export.word.xml import Element, element, root, to_bytes
from socialwork.text import letter, roman

LEVELS = 3
"""How many levels a list has; deeper ones look like the last."""
HEADINGS_NUMBER = 1
BLANK_NUMBER = 2
"""The list that prints nothing. The number 0 would say the same, but a validator takes it for an error."""
DASH = "–"
CELL_HANG = 0.6
"""How far each level of a list in a cell is indented, in centimetres."""
_FORMATS = {
    "n": "decimal",
    "letter": "lowerLetter",
    "roman": "lowerRoman",
    "LETTER": "upperLetter",
    "ROMAN": "upperRoman",
}
_PLACE = re.compile(r"\{(\w+)\}")

ListKind = Literal["ordered", "unordered"]


def _pattern(sheet: StyleSheet, level: int) -> str:
    patterns = sheet.design.list_patterns or ("{n})",)
    return patterns[min(level, len(patterns) - 1)]


def _format(pattern: str) -> str:
    found = _PLACE.search(pattern)
    return _FORMATS.get(found[1], "decimal") if found else "none"


def printed(pattern: str, number: int) -> str:
    """Return what Word prints for *number* in a list with *pattern*.

    >>> printed("({n})", 3), printed("{letter}.", 2)
    ('(3)', 'b.')
    """
    values = {
        "letter": letter(number),
        "roman": roman(number),
        "LETTER": letter(number).upper(),
        "ROMAN": roman(number).upper(),
    }
    return _PLACE.sub(lambda found: values.get(found[1], str(number)), pattern)


@frozen(kw_only=True)
class _Level:
    """One level of a list, as Word needs it."""

    index: int
    text: str
    style: str = ""
    format: str = "decimal"
    left: float
    first_line: float

    def xml(self) -> Element:
        empty = not self.text
        return element(
            "w:lvl",
            {"w:ilvl": self.index},
            element("w:start", {"w:val": 1}),
            element("w:numFmt", {"w:val": self.format}),
            element("w:pStyle", {"w:val": self.style}) if self.style else None,
            element("w:suff", {"w:val": "nothing" if empty else "tab"}),
            element("w:lvlText", {"w:val": self.text}),
            element("w:lvlJc", {"w:val": "left"}),
            element("w:pPr", {}, indent(self.left, self.first_line)),
        )


def _heading_levels(sheet: StyleSheet) -> Iterator[_Level]:
    """Yield the levels of the headings.

    The level of the chapters prints nothing: ``BAB I`` stands in the text, because lower levels would
    print its Roman number otherwise (``I.1``; LibreOffice 7 does not know ``w:isLgl``).
    """
    texts = ("", "%1.%2", "%1.%2.%3", _pattern(sheet, 0), _pattern(sheet, 1))
    for index, text in enumerate(texts):
        look = sheet.look(f"heading{index + 1}")
        yield _Level(
            index=index,
            text=_PLACE.sub(f"%{index + 1}", text),
            style=sheet.id(f"heading{index + 1}"),
            format=_format(text) if "{" in text else "decimal",
            left=look.left or 0,
            first_line=look.first_line or 0,
        )


def _blank_levels(sheet: StyleSheet) -> Iterator[_Level]:
    """Yield levels without numbers, with the indents of the headings."""
    for level in _heading_levels(sheet):
        yield evolve(level, text="", style="", format="none")


def _list_levels(sheet: StyleSheet, kind: ListKind, *, in_cell: bool) -> Iterator[_Level]:
    for index in range(LEVELS):
        look = sheet.look(f"list{index + 1}")
        pattern = _pattern(sheet, index)
        ordered = kind == "ordered"
        yield _Level(
            index=index,
            text=_PLACE.sub(f"%{index + 1}", pattern) if ordered else DASH,
            format=_format(pattern) if ordered else "bullet",
            left=CELL_HANG * (index + 1) if in_cell else look.left or 0,
            first_line=-CELL_HANG if in_cell else look.first_line or 0,
        )


@define
class Numbering:
    """The lists of one document.

    Each ordered list gets an instance of its own, so that it starts anew; dashes share one.
    """

    sheet: StyleSheet
    _instances: list[tuple[int, int, int]] = field(factory=list)
    _dashes: dict[int, int] = field(factory=dict)

    def list_number(self, kind: ListKind, level: int, start: int, *, in_cell: bool) -> int:
        """Return the number of the list instance for a list that starts at *start*."""
        abstract = _LISTS.index((in_cell, kind)) + _FIRST_LIST
        if kind == "unordered" and abstract in self._dashes:
            return self._dashes[abstract]
        self._instances.append((abstract, level, start))
        number = BLANK_NUMBER + len(self._instances)
        if kind == "unordered":
            self._dashes[abstract] = number
        return number

    def xml(self) -> bytes:
        """Return ``numbering.xml`` with every instance asked for."""
        instances = [_instance(HEADINGS_NUMBER, 0), _instance(BLANK_NUMBER, 1)]
        for number, (abstract, level, start) in enumerate(self._instances, start=BLANK_NUMBER + 1):
            override = ""
            if abstract not in self._dashes:
                started = f'<w:startOverride w:val="{start}"/>'
                override = f'<w:lvlOverride w:ilvl="{level}">{started}</w:lvlOverride>'
            instances.append(_instance(number, abstract, override))
        end = b"</w:numbering>"
        return _kinds(self.sheet).removesuffix(end) + "".join(instances).encode() + end


@lru_cache(maxsize=16)
def _kinds(sheet: StyleSheet) -> bytes:
    """Return ``numbering.xml`` with the kinds of lists and no instance; reports of one template share it."""
    tree = root("w:numbering", "w")
    tree.append(_abstract(0, list(_heading_levels(sheet))))
    tree.append(_abstract(1, list(_blank_levels(sheet))))
    for index, (in_cell, kind) in enumerate(_LISTS, start=_FIRST_LIST):
        tree.append(_abstract(index, list(_list_levels(sheet, kind, in_cell=in_cell))))
    return to_bytes(tree)


_FIRST_LIST = 2
_LISTS: tuple[tuple[bool, ListKind], ...] = (
    (False, "ordered"),
    (False, "unordered"),
    (True, "ordered"),
    (True, "unordered"),
)


def _abstract(index: int, levels: list[_Level]) -> Element:
    return element(
        "w:abstractNum",
        {"w:abstractNumId": index},
        # Word merges lists without an id of their own when text is pasted.
        element("w:nsid", {"w:val": f"5A0C1A{index:02X}"}),
        element("w:multiLevelType", {"w:val": "multilevel"}),
        *(level.xml() for level in levels),
    )


def _instance(number: int, abstract: int, override: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'


@define
class HeadingCounter:
    """Counts numbered headings as Word does, to know what it will print before each."""

    sheet: StyleSheet
    _counts: list[int] = field(factory=lambda: [0] * 5)

    def agrees(self, heading: Heading) -> bool:
        """Count *heading* if Word's number for it is the one of the document, and say whether it is.

        Chapters agree always: their number stands in the text.
        """
        level = heading.level
        after = [*self._counts[: level - 1], self._counts[level - 1] + 1, *[0] * (5 - level)]
        if level > 1 and self._printed(level, after) != heading.number:
            return False
        self._counts = after
        return True

    def _printed(self, level: int, counts: list[int]) -> str:
        if level > 3:  # noqa: PLR2004 - below 1.1.1 headings are numbered like lists
            return printed(_pattern(self.sheet, level - 4), counts[level - 1])
        parents = counts[: level - 1]
        return ".".join(str(count) for count in counts[:level]) if all(parents) else ""
