r"""The light format that a report and its clean twin are made from: a block a line.

====================  ==================================================================================
``@ setting: …``      what holds for the whole report: ``setting``, ``habits``
``= …``               a line of the cover, centred
``# BAB I | TITLE``   a chapter; ``# TITLE`` another part; ``## 1.1 …`` to ``#### 1) …`` sections
``+ 1) …``            an item of a list, ``++ a. …`` an item below it
``| a | b |``         a row of a table; rows that follow one another are one table, the first is its head
``^ Tabel 3. 1 …``    a caption
``! genogram``        a picture
``[] …``              a text box
``> …``               a line at the right: place, date, name
``& …``               an entry of the bibliography
``@toc``              the contents; ``@list Tabel`` the list of tables
``// …``              a remark
====================  ==================================================================================

Anything else is a paragraph. ``<S49>`` before a block says that it stands only in the spoiled report and is a
slip of kind 49; ``<C10>`` that it stands only in the clean one, and what the spoiled one lacks is a slip of
kind 10. ``<S>`` and ``<C>`` are further blocks of the same slip. What may stand in the words of a line:
``inline.py``.
"""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from benchmarks.corpus.inline import Line, Mark, Side, line, mark

Shape = Literal[
    "cover",
    "heading",
    "paragraph",
    "item",
    "row",
    "caption",
    "picture",
    "box",
    "right",
    "entry",
    "toc",
    "list",
]
ONLY = re.compile(r"<(?P<side>[SC])(?P<kinds>[\d,]*)(?P<sure>[?!]?)(?:#(?P<name>[\w-]+))?>\s*")
SHAPES: tuple[tuple[str, Shape], ...] = (
    ("=", "cover"),
    (r"#{1,4}", "heading"),
    (r"\+{1,2}", "item"),
    (r"\|", "row"),
    (r"\^", "caption"),
    ("!", "picture"),
    (r"\[\]", "box"),
    (">", "right"),
    ("&", "entry"),
    ("@toc", "toc"),
    ("@list", "list"),
)
BAR = re.compile(r"\|(?![^{]*\}\})")


@frozen
class Block:
    """One block of one side of a report.

    Attributes:
        shape: What it is.
        level: The depth of a heading or an item, from 1.
        cells: Its words: one line, or one for each cell of a row.
        mark: The slip that the whole block is.
        missing: Whether the slip is what should stand here and does not; the block then has no words.
    """

    shape: Shape
    level: int
    cells: tuple[Line, ...]
    mark: Mark | None = None
    missing: bool = False

    @property
    def text(self) -> str:
        """The words that are shown; of a row, the words of its cells with tabs between."""
        return "\t".join(cell.text for cell in self.cells)


@frozen
class Source:
    """A source: what holds for the whole report, and its lines."""

    about: dict[str, str]
    lines: tuple[str, ...]


def read(text: str) -> Source:
    """Return the source from the text of its file."""
    lines = [one.strip() for one in text.splitlines()]
    about = {found[1]: found[2] for one in lines for found in [re.fullmatch(r"@ (\w+): (.*)", one)] if found}
    return Source(about, tuple(one for one in lines if one and not one.startswith(("@ ", "//"))))


def blocks(source: Source, side: Side) -> Iterator[Block]:
    """Iterate over the blocks of one side."""
    for one in source.lines:
        only = ONLY.match(one)
        rest = one[only.end() :] if only else one
        own = mark(only["kinds"], only["sure"], only["name"]) if only and only["kinds"] else None
        if only is None or (only["side"] == "S") == (side == "spoiled"):
            yield block(rest, side, own if side == "spoiled" else None)
        elif own is not None and side == "spoiled":
            yield Block("paragraph", 1, (), own, missing=True)


def block(source: str, side: Side, own: Mark | None) -> Block:
    """Return a block from its line."""
    for sign, shape in SHAPES:
        match = re.match(rf"(?:{sign})(?= |$)\s*", source)
        if match:
            words = source[match.end() :]
            cells = BAR.split(words.rstrip("|")) if shape == "row" else [words]
            level = len(match[0].strip()) if shape in {"heading", "item"} else 1
            return Block(shape, level, tuple(line(cell.strip(), side) for cell in cells), own)
    return Block("paragraph", 1, (line(source, side),), own)
