"""Bookmarks in the rows of tables, which take no room: a layout then tells on which pages the rows lie."""

from collections.abc import Iterable

from attrs import define, field

from socialwork.document.nodes import Blocks, Table
from socialwork.export.word.fields import Bookmarks, bookmark_name


def row_mark(table: int, row: int) -> str:
    """Return the name of the bookmark at the start of a row; tables of a document count from 0.

    >>> row_mark(3, 1)
    '_Row_3_1'
    """
    return bookmark_name("_Row", f"{table}-{row}")


def end_mark(table: int, row: int, cell: int) -> str:
    """Return the name of the bookmark at the end of a cell, in a row that may go over the end of a page."""
    return bookmark_name("_End", f"{table}-{row}-{cell}")


@define
class RowMarks:
    """Which tables get marks: those that stand in the text itself, in their order."""

    _numbers: dict[int, list[int]] = field(factory=dict)
    _count: int = 0

    def add(self, blocks: Blocks) -> None:
        """Take the tables of *blocks*; the same one may stand there twice."""
        for block in blocks:
            if isinstance(block, Table):
                self._numbers.setdefault(id(block), []).append(self._count)
                self._count += 1

    def number(self, table: Table) -> int | None:
        """Return the number of *table*, or ``None`` where it gets no marks."""
        numbers = self._numbers.get(id(table))
        return numbers.pop(0) if numbers else None


def marked(cells: Iterable[str], bookmarks: Bookmarks, table: int, row: int, *, whole: bool) -> list[str]:
    """Return the markup of the *cells* of a row with its marks.

    Args:
        cells: The markup of each cell.
        bookmarks: The bookmarks of the document.
        table: The number of the table.
        row: The number of the row.
        whole: Whether the row stays on one page, and needs no mark at its end.
    """
    first, *others = cells
    head, closed, rest = first.partition("</w:pPr>")
    made = [head + closed + bookmarks.around(row_mark(table, row), "") + rest, *others]
    if whole:
        return made
    return [_ended(cell, bookmarks.around(end_mark(table, row, n), "")) for n, cell in enumerate(made)]


def _ended(cell: str, bookmark: str) -> str:
    before, closed, after = cell.rpartition("</w:p>")
    return before + bookmark + closed + after
