"""From the cells of a day sheet to its days, every problem told with its row, column and value."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from attrs import define, field

from socialwork.errors import LedgerFileError, Problem
from socialwork.loading import dates
from socialwork.loading.cells import Cells, heads_of
from socialwork.loading.plain import shown
from socialwork.loading.refusal import Refusal
from socialwork.loading.sheet_columns import DATE, Column
from socialwork.tokens.agreement import MOST_TOKENS
from socialwork.tokens.sheet import DaySheet, SheetDay
from socialwork.words import Words

_EMPTY = Words(
    "lembar ini kosong; baris pertama berisi judul kolom", "this sheet is empty; its first row has heads"
)
_UNKNOWN = Words(
    "kolom ini tidak ada dalam kesepakatan; yang ada: {known}",
    "there is no such column under the agreement; there are: {known}",
)
_NO_DATE = Words("kolom `Tanggal` wajib ada", "the column `Date` is required")
_NO_HEAD = Words("sel ini berada di bawah kolom tanpa judul", "this cell stands under no head")
_NO_DAY = Words("tanggal baris ini kosong", "the date of this row is empty")
_COUNT = Words(
    "harus bilangan bulat 0 sampai {most}; biarkan kosong bila tidak ada",
    "must be a whole number from 0 to {most}; leave it empty for none",
)
_SUM = Words("harus bilangan bulat, misalnya 12", "must be a whole number, such as 12")
_ORDER = Words(
    "hari harus urut; baris sebelumnya {before}", "days must be in order; the row before has {before}"
)
_BALANCE = Words(
    "saldo tidak cocok: menurut baris ini dan saldo sebelumnya, {expected}",
    "the balance does not fit: by this row and the balance before it is {expected}",
)
_SIGNED = ("corrected", "balance")


def day_sheet(cells: Cells, columns: tuple[Column, ...], *, client: str, file: str) -> DaySheet:
    """Return the sheet that *cells* hold.

    Raises:
        LedgerFileError: It is none; every problem is told.
    """
    reader = _Reader(columns, file)
    days = reader.days(cells)
    if reader.problems:
        raise LedgerFileError(sorted(reader.problems, key=lambda one: (one.line or 0, one.column or 0)))
    return DaySheet(client=client, days=days)


@define
class _Reader:
    """Reads row by row and collects problems."""

    columns: tuple[Column, ...]
    file: str
    problems: list[Problem] = field(factory=list)

    def days(self, cells: Cells) -> tuple[SheetDay, ...]:
        """Return the days of a sheet; rows without any value are passed over."""
        if not cells or all(cell is None for cell in cells[0]):
            self.problems.append(Problem(file=self.file, line=1, message=_EMPTY))
            return ()
        heads = self._heads(cells[0])
        found = [
            (line, self._day(row, heads, line))
            for line, row in enumerate(cells[1:], start=2)
            if any(cell is not None for cell in row)
        ]
        self._compare([(line, day) for line, day in found if day is not None], heads)
        return tuple(day for _, day in found if day is not None)

    def _heads(self, row: Sequence[Any]) -> list[Column | None]:
        heads, problems = heads_of(row, self.columns, file=self.file, unknown=_UNKNOWN)
        self.problems += problems
        if DATE not in heads:
            self.problems.append(Problem(file=self.file, line=1, path=DATE.title.id, message=_NO_DATE))
        return heads

    def _day(self, row: Sequence[Any], heads: list[Column | None], line: int) -> SheetDay | None:
        """Return the day of a row, or ``None`` where it has none."""
        date: dt.date | None = None
        counts: dict[str, Any] = {"met": {}, "missed": {}, "bonuses": {}, "exchanged": {}}
        sums: dict[str, Any] = {}
        for n, cell in enumerate(row, start=1):
            column = heads[n - 1] if n <= len(heads) else None
            if cell is None:
                continue
            if column is None:
                self._wrong(line, n, column, cell, _NO_HEAD)
            elif column is DATE:
                date = self._date(cell, line, n)
            elif column.code is None:
                sums[column.field] = self._number(cell, line, n, column)
            elif number := self._number(cell, line, n, column):
                counts[column.field][column.code] = number
        if date is None:
            place = heads.index(DATE) if DATE in heads else len(row)
            if place < len(row) and row[place] is None:
                self._wrong(line, place + 1, DATE, None, _NO_DAY)
            return None
        return SheetDay(date=date, **counts, **sums)

    def _date(self, cell: Any, line: int, n: int) -> dt.date | None:
        if isinstance(cell, dt.datetime):
            return cell.date()
        if isinstance(cell, dt.date):
            return cell
        try:
            return dates.date(cell)
        except Refusal as refusal:
            self._wrong(line, n, DATE, cell, refusal.message)
            return None

    def _number(self, cell: Any, line: int, n: int, column: Column) -> int | None:
        number = _whole(cell)
        signed = column.field in _SIGNED
        if number is None or abs(number) > MOST_TOKENS or (number < 0 and not signed):
            self._wrong(line, n, column, cell, _SUM if signed else _COUNT.format(most=MOST_TOKENS))
            return None
        return number

    def _compare(self, days: list[tuple[int, SheetDay]], heads: list[Column | None]) -> None:
        """Note days out of order, and balances that are not what the row and the balance before give."""
        places = {column.field: n for n, column in enumerate(heads, start=1) if column is not None}
        for (_, before), (line, day) in pairwise(days):
            if day.date <= before.date:
                message = _ORDER.format(before=before.date)
                self._wrong(line, places["date"], DATE, day.date, message)
            if None in (before.balance, day.change, day.balance):
                continue
            expected = (before.balance or 0) + (day.change or 0)
            if expected != day.balance:
                column = heads[places["balance"] - 1]
                message = _BALANCE.format(expected=expected)
                self._wrong(line, places["balance"], column, day.balance, message)

    def _wrong(self, line: int, n: int, column: Column | None, cell: Any, message: Words) -> None:
        path = "" if column is None else column.title.id
        problem = Problem(file=self.file, line=line, column=n, path=path, value=shown(cell), message=message)
        self.problems.append(problem)


def _whole(cell: Any) -> int | None:
    """Return the whole number of a cell; spreadsheets keep whole numbers as 3.0 at times."""
    if type(cell) is int:
        return cell
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, str) and cell.removeprefix("-").isascii() and cell.removeprefix("-").isdigit():
        return int(cell[:12])
    return None
