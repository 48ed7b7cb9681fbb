"""Tables as grids: which text stands in which row and column, spans counted."""

import re
from functools import cached_property

from attrs import frozen

from socialwork.reading.lines import Line
from socialwork.reading.reading import Reading, TableRead

_LABELS = re.compile(r"\s*[:：]\s*$")
_ENTRY = 3


@frozen
class GridCell:
    """What stands in a cell: its text and its first line."""

    text: str
    line: Line


@frozen
class Grid:
    """A table of a report.

    Attributes:
        table: The table as it was read.
        rows: For each row the cells that hold text, by column.
    """

    table: TableRead
    rows: tuple[dict[int, GridCell], ...]

    @cached_property
    def columns(self) -> int:
        """How many columns it has."""
        return max((column + 1 for row in self.rows for column in row), default=0)

    @cached_property
    def header(self) -> dict[int, str]:
        """The words at the top of each column, those of several header rows joined."""
        count = max(1, self.table.header_rows)
        top = [row for row in self.rows[:count] if row]
        return {
            column: " ".join(row[column].text for row in top if column in row)
            for column in range(self.columns)
        }

    @property
    def title(self) -> str:
        """The words of its caption, or nothing."""
        return "" if self.table.caption is None else self.table.caption.line.text

    def value(self, row: int) -> GridCell | None:
        """Return what stands behind the label of a row: its first other cell that is no colon."""
        cells = [cell for column, cell in sorted(self.rows[row].items()) if column and cell.text.strip(" :")]
        return cells[0] if cells else None

    def entry(self, row: int) -> GridCell | None:
        """Return the value of a row that holds a label, a colon perhaps, and a value; ``None`` for others."""
        return self.value(row) if len(self.rows[row]) <= _ENTRY else None

    def label(self, row: int) -> str:
        """Return the words in the first column of a row, without the colon behind them."""
        cell = self.rows[row].get(0)
        return "" if cell is None else _LABELS.sub("", cell.text).strip()


def grids_of(reading: Reading) -> tuple[Grid, ...]:
    """Return the tables of a report as grids.

    >>> from socialwork.document.prose import parse_prose
    >>> from socialwork.reading.from_document import reading_of_blocks
    >>> text = "| Nama | Jumlah |" + chr(10) + "|---|---|" + chr(10) + "| BR | 3 |"
    >>> grid, = grids_of(reading_of_blocks(parse_prose(text)))
    >>> grid.header[1], grid.rows[1][1].text
    ('Jumlah', '3')
    """
    rows: list[dict[int, dict[int, GridCell]]] = [{} for _ in reading.tables]
    for line in reading.lines:
        if line.slot is not None and line.text.strip() and line.slot.table < len(rows):
            row = rows[line.slot.table].setdefault(line.slot.row, {})
            known = row.get(line.slot.column)
            text = line.whole if known is None else f"{known.text}\n{line.whole}"
            row[line.slot.column] = GridCell(text, line if known is None else known.line)
    return tuple(
        Grid(table, tuple(rows[table.number].get(n, {}) for n in range(len(table.rows))))
        for table in reading.tables
    )
