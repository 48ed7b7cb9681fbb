"""Lines: every stretch of text of a report that stands by itself, with what it is and where it stands."""

from typing import Literal

from attrs import frozen

LineKind = Literal["heading", "paragraph", "item", "cell", "caption", "entry", "note", "placeholder"]
"""What a line is: an entry stands in a table of contents, a note at the foot of a page."""

RUNNING: frozenset[LineKind] = frozenset({"paragraph", "item", "cell", "note"})
"""The kinds of lines in which somebody tells something."""


@frozen
class Slot:
    """The place of a cell: which table of the report, which row and column of it, all from 0."""

    table: int
    row: int
    column: int


@frozen(kw_only=True)
class Line:
    """One line of a report: a heading, paragraph, item, caption, or a paragraph in a cell.

    Attributes:
        number: Its number in the order of reading, from 0.
        kind: What it is.
        text: Its characters without its label, a blank for each line break and tab.
        label: What is printed before it: ``BAB I``, ``1.1``, ``2)``, ``Tabel 3. 1``; empty for none.
        level: The level of a heading from 1, or of a list from 0.
        section: The numbers of the headings over it, from the chapter down, without itself.
        italics: The stretches in italics, as starts and ends.
        slot: Where it stands in a table, or ``None``.
        role: The role of a paragraph, such as ``body`` or ``center``.
    """

    number: int
    kind: LineKind
    text: str
    label: str = ""
    level: int = 0
    section: tuple[int, ...] = ()
    italics: tuple[tuple[int, int], ...] = ()
    slot: Slot | None = None
    role: str = ""

    @property
    def path(self) -> str:
        """The place as a path: ``lines[12]``."""
        return f"lines[{self.number}]"

    @property
    def whole(self) -> str:
        """Label and text, as they are printed."""
        return f"{self.label} {self.text}".strip()

    def slanted(self, start: int, end: int) -> bool:
        """Return whether all characters from *start* to *end* are in italics."""
        return any(first <= start and end <= last for first, last in self.italics)
