"""The styles of a file, each resolved once: its look, and what a paragraph that has it is."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from attrs import define, evolve, field, frozen

from socialwork.document.design import Style
from socialwork.export.word.reading.names import (
    LEVEL,
    NUMBER,
    NUMBER_ID,
    OUTLINE,
    PAGE_BEFORE,
    PPR,
    RPR,
    TYPE,
    VAL,
    w,
)
from socialwork.export.word.reading.values import is_on, paragraph_values, run_values
from socialwork.export.word.roles import ROLES
from socialwork.export.word.style_names import localized_names, possible_ids
from socialwork.export.word.style_values import PLAIN
from socialwork.export.word.styles import END_STYLE, GAP_STYLE
from socialwork.export.word.xml import Element

_OUTLINES = 9
"""The outline level of text."""
_HEADING = re.compile(r"(?:heading|judul|überschrift|titre|rubrik|kop) ?([1-9])")
_UNLISTED = re.compile(r"unlisted ?heading ?([1-9])")
_CONTENTS = re.compile(r"(?:toc|daftar isi|contents|verzeichnis|tm) ?([1-9])")
_CONTENTS_TITLES = frozenset({"toc heading", "judul toc", "contents heading", "judul daftar isi"})
_FIGURES = frozenset(
    {"table of figures", "tabel gambar", "figure index 1", "illustration index 1", "table index 1"}
)
_CIRCLE = 50
"""How many styles may be based on each other."""


@frozen(kw_only=True)
class ParagraphStyle:
    """A paragraph style, with all that it is based on.

    Attributes:
        id: Its id in the file.
        name: Its name.
        role: The role of our own that it stands for; empty for none.
        level: The level of the headings that it makes, 0 for none.
        listed: Whether a table of contents lists them.
        contents: The level of the entries of a table of contents that it makes, 0 for none.
        captions: Whether it makes entries of a list of captions.
        list_number: The number of the list that it belongs to; ``""`` for none.
        list_level: The level in that list, ``-1`` where only the list says so.
        look: How it looks.
        break_before: Whether its paragraphs begin a new page.
        gap: Whether it is the thin paragraph that our own writer puts between blocks.
    """

    id: str = ""
    name: str = ""
    role: str = ""
    level: int = 0
    listed: bool = True
    contents: int = 0
    captions: bool = False
    list_number: str = ""
    list_level: int = -1
    look: Style = PLAIN
    break_before: bool = False
    gap: bool = False


@frozen
class CharacterStyle:
    """What a character style says, ``None`` for nothing."""

    bold: bool | None = None
    italic: bool | None = None
    font: str | None = None
    size: float | None = None


NO_CHARACTERS = CharacterStyle()


@define
class StyleTable:
    """The styles of a file, resolved when a paragraph first needs them.

    Attributes:
        fonts: The fonts of the theme, under ``major`` and ``minor``.
    """

    fonts: Mapping[str, str]
    _nodes: Mapping[str, Element]
    _default: str
    _base: Style
    _paragraphs: dict[str, ParagraphStyle] = field(factory=dict)
    _characters: dict[str, CharacterStyle] = field(factory=dict)

    def paragraph(self, wanted: str) -> ParagraphStyle:
        """Return the style *wanted* by its id; the default one where there is none of that id."""
        found = self._paragraphs.get(wanted)
        if found is None:
            found = self._paragraphs[wanted] = self._resolved(wanted)
        return found

    def characters(self, wanted: str) -> CharacterStyle:
        """Return the character style *wanted*; toggled switches are joined over all it is based on."""
        found = self._characters.get(wanted)
        if found is None:
            values: dict[str, Any] = {}
            for node in self._chain(wanted):
                if (own := node.find(RPR)) is not None:
                    values |= run_values(own, self.fonts)
            known = {key: values.get(key) for key in ("bold", "italic", "font", "size")}
            found = self._characters[wanted] = CharacterStyle(**known)
        return found

    def lists(self) -> dict[str, str]:
        """Return the number of the list of each style that names one itself, paragraph style or not."""
        found = {}
        for key, node in self._nodes.items():
            number = node.find(f"{PPR}/{NUMBER}/{NUMBER_ID}")
            if number is not None:
                found[key] = number.get(VAL, "")
        return found

    def any_in(self, wanted: str, tag: str, holds: Callable[[Element], bool]) -> bool:
        """Return whether *holds* is true of a node *tag* in style *wanted* or one that it is based on."""
        return any(holds(found) for node in self._chain(wanted) for found in node.iter(tag))

    def _chain(self, wanted: str) -> list[Element]:
        """Return *wanted* with the styles that it is based on, these first."""
        made: list[Element] = []
        node = self._nodes.get(wanted)
        while node is not None and node not in made and len(made) < _CIRCLE:
            made.append(node)
            node = self._nodes.get(_value(node, "basedOn"))
        return made[::-1]

    def _resolved(self, wanted: str) -> ParagraphStyle:
        if not self._nodes:  # without a part for styles, only their ids say what they are
            return ParagraphStyle(id=wanted, level=_level_of(wanted), look=self._base)
        if wanted not in self._nodes:
            return (
                ParagraphStyle(look=self._base) if wanted == self._default else self.paragraph(self._default)
            )
        made = ParagraphStyle(look=self._base)
        for node in self._chain(wanted):
            made = self._over(made, node)
        return _named(made, wanted, self._nodes[wanted])

    def _over(self, base: ParagraphStyle, node: Element) -> ParagraphStyle:
        look: dict[str, Any] = {}
        changed: dict[str, Any] = {}
        if level := _level_of(_name(node)):
            changed["level"] = level
        if (own := node.find(RPR)) is not None:
            look |= run_values(own, self.fonts)
        if (own := node.find(PPR)) is not None:
            look |= paragraph_values(own)
            changed |= _paragraph_switches(own)
        return evolve(base, look=evolve(base.look, **look), **changed)


def read_styles(tree: Element | None, fonts: Mapping[str, str]) -> StyleTable:
    """Return the styles of ``styles.xml``; without it there is one that says nothing.

    Args:
        tree: The root of the part.
        fonts: The fonts of the theme.
    """
    nodes: dict[str, Element] = {}
    default, base = "", PLAIN
    if tree is not None:
        for node in tree.iterchildren(w("style")):
            key = node.get(w("styleId"), "")
            nodes.setdefault(key, node)
            if node.get(TYPE, "paragraph") == "paragraph" and is_on_attribute(node.get(w("default"))):
                default = key
        base = _defaults(tree, fonts)
    return StyleTable(fonts, nodes, default, base)


def is_on_attribute(value: str | None) -> bool:
    """Return whether an attribute that is a switch is on."""
    return value in {"1", "true", "on"}


def _defaults(tree: Element, fonts: Mapping[str, str]) -> Style:
    values: dict[str, Any] = {}
    if (own := tree.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}")) is not None:
        values |= run_values(own, fonts)
    if (own := tree.find(f"{w('docDefaults')}/{w('pPrDefault')}/{PPR}")) is not None:
        values |= paragraph_values(own)
    return evolve(PLAIN, **values)


def _paragraph_switches(own: Element) -> dict[str, Any]:
    """Return what the properties of a style say besides its look."""
    found: dict[str, Any] = {}
    if (outline := own.find(OUTLINE)) is not None:
        found["level"] = outline_level(outline.get(VAL))
    if (number := own.find(NUMBER)) is not None:
        ids, level = number.find(NUMBER_ID), number.find(LEVEL)
        if ids is not None:
            found["list_number"] = ids.get(VAL, "")
        if level is not None:
            found["list_level"] = digit(level.get(VAL))
    if (broken := own.find(PAGE_BEFORE)) is not None:
        found["break_before"] = is_on(broken)
    return found


def outline_level(text: str | None) -> int:
    """Return the level of a heading from its outline level; 0 for text.

    >>> outline_level("0"), outline_level("9"), outline_level("x")
    (1, 0, 0)
    """
    level = digit(text, _OUTLINES)
    return level + 1 if level < _OUTLINES else 0


def digit(text: str | None, default: int = 0) -> int:
    """Return a number of one digit, or *default*."""
    return int(text) if text is not None and len(text) == 1 and text in "0123456789" else default


def _level_of(called: str) -> int:
    """Return the level of the headings that a style makes by what it is called, 0 for none."""
    found = _HEADING.fullmatch(called.casefold())
    return int(found[1]) if found else 0


def _named(made: ParagraphStyle, wanted: str, node: Element) -> ParagraphStyle:
    """Return *made* with what the name of the style, or else its id, says of its paragraphs."""
    called = _name(node)
    changed: dict[str, Any] = {"id": wanted, "name": called, "gap": wanted in {GAP_STYLE, END_STYLE}}
    role = _roles().get(called) or _roles().get(wanted.casefold()) or ""
    if unlisted := _UNLISTED.fullmatch(called):
        changed |= {"level": int(unlisted[1]), "listed": False}
    elif entry := _CONTENTS.fullmatch(called):
        changed |= {"contents": int(entry[1]), "level": 0}
    elif called in _FIGURES:
        changed |= {"captions": True, "level": 0}
    elif called in _CONTENTS_TITLES:
        changed["level"] = 0
    elif not made.level and role.startswith("heading") and role[-1].isdigit():
        changed["level"] = int(role[-1])
    return evolve(made, role=role, **changed)


def _name(node: Element) -> str:
    return _value(node, "name").partition(",")[0].strip().casefold()


def _value(node: Element, tag: str) -> str:
    found = node.find(w(tag))
    return "" if found is None else found.get(VAL, "")


@cache
def _roles() -> dict[str, str]:
    """Return the role of each name or id of a style that stands for one."""
    found: dict[str, str] = {}
    for role in ROLES:
        for called in (role.word, *localized_names(role.name), *possible_ids(role)):
            found.setdefault(called.casefold(), role.name)
    return found
