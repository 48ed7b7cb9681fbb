"""Day sheets as CSV and XLSX: a row for each day, a column for each behaviour, fine, exchange and sum."""

import csv
import io
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from socialwork.errors import LedgerFileError, Problem
from socialwork.loading.atomic import write_all
from socialwork.loading.cells import FORMATS, TableFormat, table_cells
from socialwork.loading.save import Target
from socialwork.loading.sheet_columns import Column, columns_of, titles
from socialwork.loading.sheet_rows import day_sheet
from socialwork.loading.source_bytes import source_bytes
from socialwork.loading.sources import Source
from socialwork.remembering import forgetting
from socialwork.tokens.agreement import Agreement
from socialwork.tokens.sheet import DaySheet, SheetDay
from socialwork.words import Lang, Words

_ENDING = Words("lembar harian berakhiran .csv atau .xlsx", "a day sheet ends in .csv or .xlsx")


@forgetting
def read_day_sheet(source: Source, agreement: Agreement, *, client: str) -> DaySheet:
    """Read the day sheet of a client from CSV or XLSX.

    The heads of the columns are the names or codes of the agreement, in Indonesian or English; every column
    but the day may be missing. Empty cells are nought. Values are separated by ``;``, ``,`` or tabs.

    Args:
        source: A path, bytes, or a stream.
        agreement: The agreement whose behaviours and reinforcers the sheet counts.
        client: The code of the client.

    Raises:
        LedgerFileError: It cannot be read; every problem is told, with row, column, value and what was
            expected. Where all sums of a day are stated, they must give its balance.
        ImportError: It is XLSX, and the extra ``socialwork[xlsx]`` is not installed.
    """
    data, file = source_bytes(source, LedgerFileError, "a day sheet")
    cells = table_cells(data, file, LedgerFileError, _ENDING)
    return day_sheet(cells, columns_of(agreement), client=client, file=file)


@forgetting
def write_day_sheet(
    sheet: DaySheet,
    agreement: Agreement,
    target: Target,
    *,
    lang: Lang = "id",
    format: TableFormat | None = None,  # noqa: A002 - the plain word
) -> None:
    """Write a day sheet as CSV or XLSX; a file is replaced whole or not at all.

    CSV is UTF-8 with a byte-order mark and semicolons, as spreadsheets expect it in Indonesia.

    Args:
        sheet: The sheet.
        agreement: The agreement whose behaviours and reinforcers get a column.
        target: A path that ends in ``.csv`` or ``.xlsx``, or a stream.
        lang: The language of the heads.
        format: What is written to a stream; CSV by default.

    Raises:
        LedgerFileError: The ending is neither of the two.
        ImportError: It is XLSX, and the extra ``socialwork[xlsx]`` is not installed.
        OSError: The target cannot be written.
    """
    stream: Any = target if hasattr(target, "write") else None
    path = Path(target) if isinstance(target, str | os.PathLike) else None
    kind = format or (FORMATS.get(path.suffix.lower()) if path else "csv")
    if kind is None:
        raise LedgerFileError([Problem(file=path.name if path else "", message=_ENDING)])
    columns = columns_of(agreement)
    rows = [[_cell(day, column) for column in columns] for day in sheet.days]
    content = _content(titles(columns, lang), rows, kind)
    if path is not None:
        write_all({path: content})
    else:
        stream.write(content.decode("utf-8-sig") if isinstance(stream, io.TextIOBase) else content)


def _cell(day: SheetDay, column: Column) -> Any:
    """Return what stands in a column: the day, a count, a sum, or nothing."""
    value: Any = getattr(day, column.field)
    return value if column.code is None else value.get(column.code)


def _content(heads: list[str], rows: Sequence[Sequence[Any]], kind: TableFormat) -> bytes:
    if kind == "xlsx":
        from socialwork.loading.xlsx import written_xlsx  # noqa: PLC0415 - an extra, imported where it is used

        return written_xlsx(heads, rows)
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return stream.getvalue().encode("utf-8-sig")
