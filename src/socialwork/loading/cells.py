"""The cells of a table in a CSV or XLSX file, row by row, and its first row of heads."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from socialwork.errors import MalformedError, Problem
from socialwork.loading.plain import shown
from socialwork.loading.sheet_columns import Column
from socialwork.loading.suggestions import closest
from socialwork.loading.texts import decoded
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

Cells = Sequence[Sequence[Any]]
"""The cells of a sheet, row by row, the heads first; ``None`` for empty ones."""

TableFormat = Literal["csv", "xlsx"]

FORMATS: dict[str, TableFormat] = {".csv": "csv", ".xlsx": "xlsx"}
_ZIP = b"PK\x03\x04"
_QUOTES = Words("tanda kutip tidak ditutup", "a quotation mark is not closed")
_TWICE = Words("kolom ini ditulis lebih dari sekali", "this column stands more than once")


def table_cells(data: bytes, file: str, error: type[MalformedError], ending: Words) -> Cells:
    """Return the cells of a table; values of CSV are separated by ``;``, ``,`` or tabs.

    Args:
        data: The content of the file.
        file: Its name, or empty where it has none.
        error: The exception to raise.
        ending: What to say of a file with another ending.

    Raises:
        MalformedError: As *error*: the file ends otherwise, or cannot be read.
        ImportError: It is XLSX, and the extra ``socialwork[xlsx]`` is not installed.
    """
    kind = FORMATS.get(Path(file).suffix.lower()) if file else None
    if file and kind is None:
        raise error([Problem(file=file, message=ending)])
    if kind == "xlsx" or data.startswith(_ZIP):
        from socialwork.loading.xlsx import xlsx_cells  # noqa: PLC0415 - an extra, imported where it is used

        return xlsx_cells(data, file, error)
    return _csv_cells(data, file, error)


def _csv_cells(data: bytes, file: str, error: type[MalformedError]) -> Cells:
    text = decoded(data, file, error)
    head = text.partition("\n")[0]
    delimiter = max(";,\t", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter, strict=True))
    except csv.Error:
        raise error([Problem(file=file, message=_QUOTES)]) from None
    return [[cell.strip() or None for cell in row] for row in rows]


def heads_of(
    row: Sequence[Any], columns: Sequence[Column], *, file: str, unknown: Words
) -> tuple[list[Column | None], list[Problem]]:
    """Return which column each cell of the first row heads, and what is wrong with these heads.

    Args:
        row: The first row.
        columns: The columns that there may be.
        file: The name of the file, for messages.
        unknown: What to say of a head that is none of theirs; ``{known}`` stands for those that there are.
    """
    known = {spelling: column for column in columns for spelling in column.spellings}
    heads: list[Column | None] = []
    problems: list[Problem] = []
    for n, cell in enumerate(row, start=1):
        column = known.get(normalised(str(cell))) if cell is not None else None
        if cell is not None and column is None:
            problems.append(_unknown_head(str(cell), n, columns, file, unknown))
        elif column is not None and column in heads:
            problems.append(
                Problem(file=file, line=1, column=n, path=column.title.id, value=shown(cell), message=_TWICE)
            )
        heads.append(column)
    return heads, problems


def _unknown_head(head: str, n: int, columns: Sequence[Column], file: str, unknown: Words) -> Problem:
    every = ", ".join(column.title.id for column in columns)
    spellings = {one: column.title.id for column in columns for one in (column.title.id, column.title.en)}
    return Problem(
        file=file,
        line=1,
        column=n,
        value=shown(head),
        message=Words(unknown.id.format(known=every), unknown.en.format(known=every)),
        suggestion=closest(head, spellings),
    )
