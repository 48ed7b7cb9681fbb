"""Cells of XLSX workbooks, read and written with openpyxl, which is an extra of this library."""

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from socialwork.errors import MalformedError, Problem
from socialwork.words import Words

try:
    import openpyxl
except ImportError as error:
    message = (
        "untuk berkas XLSX pasang openpyxl: pip install 'socialwork[xlsx]' / "
        "XLSX files need openpyxl: pip install 'socialwork[xlsx]'"
    )
    raise ImportError(message) from error

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_ROWS, MOST_COLUMNS = 10_000, 1_000
"""How many rows and columns a sheet may have; an agreement or a series has some dozens of either."""

_NO_WORKBOOK = Words("ini bukan buku kerja XLSX", "this is no XLSX workbook")
_LARGE = Words(
    f"lembar ini lebih dari {MOST_ROWS} baris atau {MOST_COLUMNS} kolom",
    f"this sheet has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns",
)


def xlsx_cells(data: bytes, file: str, error: type[MalformedError]) -> list[list[Any]]:
    """Return the cells of the first sheet of a workbook, formulas by the value that was last worked out.

    Raises:
        MalformedError: As *error*: it is no workbook, or one that is far too large.
    """
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows: list[list[Any]] = []
        for row in sheet.iter_rows(values_only=True):
            if len(rows) == MOST_ROWS or len(row) > MOST_COLUMNS:
                raise error([Problem(file=file, message=_LARGE)])
            rows.append([_plain(cell) for cell in row])
    except (zipfile.BadZipFile, KeyError, IndexError, ValueError, SyntaxError, OSError, EOFError):
        raise error([Problem(file=file, message=_NO_WORKBOOK)]) from None
    return rows


def _plain(cell: Any) -> Any:
    return (cell.strip() or None) if isinstance(cell, str) else cell


def written_xlsx(heads: list[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """Return a workbook of one sheet with *heads* in its first row."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Token"
    sheet.append(heads)
    for row in rows:
        sheet.append(list(row))
    _styled(sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _styled(sheet: "Worksheet") -> None:
    """Make the heads bold and upright, the days readable, and let both stay in sight."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - with the rest of openpyxl
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for n, cell in enumerate(sheet[1], start=1):
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(n)].width = max(12, min(len(str(cell.value)), 24))
    for row in sheet.iter_rows(min_row=2, max_col=1):
        for cell in row:
            if isinstance(cell.value, dt.date):
                cell.number_format = "yyyy-mm-dd"
    sheet.freeze_panes = "B2"
