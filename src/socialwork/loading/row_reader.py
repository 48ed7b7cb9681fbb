"""Reading the rows of a table: a cell at a time, every problem told with its row, column and value."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from attrs import define, field

from socialwork.errors import Problem
from socialwork.loading.plain import shown
from socialwork.loading.refusal import Refusal
from socialwork.loading.sheet_columns import Column
from socialwork.words import Words

T = TypeVar("T")
RowCells = Mapping[Column, Any]
"""The cells of a row that hold something, by their columns."""


@define(kw_only=True)
class RowReader:
    """What the readers of tables have in common.

    Attributes:
        file: The name of the file in messages.
        columns: The columns in their order; ``None`` for one that is not known.
        problems: What was found wrong so far.
        line: The number of the row that is being read.
    """

    file: str
    columns: list[Column | None] = field(factory=list)
    problems: list[Problem] = field(factory=list)
    line: int = 0

    def read(self, column: Column, cells: RowCells, read: Callable[[Any], T]) -> T | None:
        """Return what a cell holds, or ``None`` where it is empty or wrong."""
        if column not in cells:
            return None
        try:
            return read(cells[column])
        except Refusal as refusal:
            self.wrong(column, cells[column], refusal.message, refusal.suggestion)
            return None

    def wrong(self, column: Column, cell: Any, message: Words, suggestion: Words | None = None) -> None:
        """Note what is wrong with a cell."""
        place = self.columns.index(column) + 1 if column in self.columns else None
        self.note(place, column.title.id, cell, message, suggestion)

    def note(
        self, place: int | None, path: str, cell: Any, message: Words, suggestion: Words | None = None
    ) -> None:
        """Note a problem of the row; *place* is the number of the column, where it is of one."""
        problem = Problem(
            file=self.file,
            line=self.line,
            column=place,
            path=path,
            value=shown(cell),
            message=message,
            suggestion=suggestion,
        )
        self.problems.append(problem)
