"""From the cells of a table of observations to its phases, every problem told with its row and column."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from attrs import define, evolve, frozen

from socialwork.errors import Problem, SeriesFileError
from socialwork.loading.cells import Cells, heads_of
from socialwork.loading.row_reader import RowCells, RowReader
from socialwork.loading.series_columns import (
    COLUMNS,
    CRITERION,
    DATE,
    NAME,
    OF,
    PHASE,
    REASON,
    REQUIRED,
    SECOND,
    UNTIL,
    VALUE,
    as_date,
    as_number,
    as_phase,
    as_whole,
    is_yes_no,
)
from socialwork.loading.sheet_columns import Column
from socialwork.records import MissingReading, PhaseKind, Reading, SeriesPhase
from socialwork.words import Words

_EMPTY = Words(
    "tabel ini kosong; baris pertama berisi judul kolom", "this table is empty; its first row has heads"
)
_UNKNOWN = Words("kolom ini tidak dikenal; yang ada: {known}", "there is no such column; there are: {known}")
_REQUIRED = Words("kolom `{name}` wajib ada", "the column `{name}` is required")
_NO_ROWS = Words("tidak ada satu baris pengamatan pun", "there is no row of observations")
_NO_HEAD = Words("sel ini berada di bawah kolom tanpa judul", "this cell stands under no head")
_NO_DAY = Words("tanggal baris ini kosong", "the date of this row is empty")
_NO_PHASE = Words("fase baris pertama kosong", "the phase of the first row is empty")
_NO_VALUE = Words(
    "kosong; tulis nilainya, atau alasannya di kolom `Alasan` bila tidak ada pengamatan",
    "empty; write the value, or under `Reason` why nobody observed",
)
_BOTH = Words(
    "baris ini mempunyai nilai sekaligus alasan tidak ada pengamatan; hapus salah satunya",
    "this row has a value and a reason for having none; remove one of them",
)
_ORDER = Words(
    "hari harus urut; baris sebelumnya sampai {before}", "days must be in order; the row before ends {before}"
)
_EARLY = Words("selesai sebelum mulai ({start})", "it ends before it starts ({start})")
_TOO_MUCH = Words("lebih banyak daripada kesempatannya ({of})", "more than there were chances ({of})")
_PART = Words(
    "dari sejumlah kesempatan hanya dapat dihitung bilangan bulat",
    "of so many chances only whole numbers can be counted",
)


def phases_in(cells: Cells, *, file: str, first: int) -> tuple[SeriesPhase, ...]:
    """Return the phases that *cells* hold.

    Args:
        cells: The heads, then a row for each session.
        file: The name of the file, for messages.
        first: The number of the row below the heads, as messages count rows.

    Raises:
        SeriesFileError: They are none; every problem is told.
    """
    reader = _Reader(file=file, first=first)
    rows = reader.rows(cells)
    if reader.problems:
        raise SeriesFileError(sorted(reader.problems, key=lambda one: (one.line or 0, one.column or 0)))
    return tuple(_phase(list(group)) for _, group in groupby(rows, key=lambda row: row.number))


@frozen
class _Label:
    """What a phase is known by: when any of it changes, another phase begins."""

    letter: str
    kind: PhaseKind
    name: str
    criterion: int | float | None


@frozen
class _Row:
    """A row that was read: the number of its phase, what that is known by, and its session."""

    number: int
    label: _Label
    session: Reading | MissingReading


def _phase(rows: Sequence[_Row]) -> SeriesPhase:
    label, sessions = rows[0].label, [row.session for row in rows]
    return SeriesPhase(
        kind=label.kind,
        name=label.name,
        criterion=label.criterion,
        readings=tuple(one for one in sessions if isinstance(one, Reading)),
        missing=tuple(one for one in sessions if isinstance(one, MissingReading)),
    )


@define(kw_only=True)
class _Reader(RowReader):
    """Reads row by row and collects problems."""

    first: int
    label: _Label | None = None
    number: int = 0
    last: dt.date | None = None

    def rows(self, cells: Cells) -> list[_Row]:
        """Return the rows that can be read; empty ones are passed over."""
        if not cells or all(cell is None for cell in cells[0]):
            self.problems.append(Problem(file=self.file, line=1, message=_EMPTY))
            return []
        self.columns, self.problems = heads_of(cells[0], COLUMNS, file=self.file, unknown=_UNKNOWN)
        for column in REQUIRED:
            if column not in self.columns:
                message = _REQUIRED.format(name=column.title.id)
                self.problems.append(Problem(file=self.file, line=1, path=column.title.id, message=message))
        if self.problems:
            return []
        filled = [
            (n, row)
            for n, row in enumerate(cells[1:], start=self.first)
            if any(one is not None for one in row)
        ]
        if not filled:
            self.problems.append(Problem(file=self.file, message=_NO_ROWS))
        return [row for n, values in filled for row in self._row(values, n)]

    def _row(self, values: Sequence[Any], line: int) -> list[_Row]:
        """Return the row in a list, or an empty list where something in it is wrong."""
        self.line, before = line, len(self.problems)
        cells: dict[Column, Any] = {}
        for n, cell in enumerate(values):
            column = self.columns[n] if n < len(self.columns) else None
            if column is not None and cell is not None:
                cells[column] = cell
            elif cell is not None:
                self.note(n + 1, "", cell, _NO_HEAD)
        self._begin(cells)
        session = self._session(cells)
        if session is None or self.label is None or len(self.problems) > before:
            return []
        return [_Row(self.number, self.label, session)]

    def _begin(self, cells: RowCells) -> None:
        """Note which phase the row belongs to; an empty cell means that of the row above."""
        above, criterion = self.label, self.read(CRITERION, cells, as_number)
        name = cells.get(NAME)
        if PHASE in cells:
            kind = self.read(PHASE, cells, as_phase)
            label = kind and _Label(str(cells[PHASE]).casefold(), kind, str(name or ""), criterion)
        elif above is None:
            label = None
            self.wrong(PHASE, None, _NO_PHASE)
        else:
            asked = above.criterion if criterion is None else criterion
            label = evolve(above, name=above.name if name is None else str(name), criterion=asked)
        if label is not None and label != above:
            self.label = label
            self.number += 1

    def _session(self, cells: RowCells) -> Reading | MissingReading | None:
        """Return the session of a row, or ``None`` where something in it is wrong."""
        before = len(self.problems)
        days = self._days(cells)
        value = self.read(VALUE, cells, as_number)
        second = self.read(SECOND, cells, as_number)
        of = self.read(OF, cells, as_whole)
        if of is None and is_yes_no(cells.get(VALUE)):
            of = 1
        self._fits(VALUE, cells, value, of)
        self._fits(SECOND, cells, second, of)
        if VALUE not in cells and REASON not in cells:
            self.wrong(VALUE, None, _NO_VALUE)
        elif VALUE in cells and REASON in cells:
            self.wrong(REASON, cells[REASON], _BOTH)
        if days is None or len(self.problems) > before:
            return None
        if value is None:
            return MissingReading(date=days[0], until=days[1], reason=str(cells[REASON]))
        return Reading(date=days[0], until=days[1], value=value, of=of, second=second)

    def _days(self, cells: RowCells) -> tuple[dt.date, dt.date | None] | None:
        """Return first and last day of a row; the last one is ``None`` where it is one day."""
        if DATE not in cells:
            self.wrong(DATE, None, _NO_DAY)
        date, until = self.read(DATE, cells, as_date), self.read(UNTIL, cells, as_date)
        if date is None:
            return None
        if self.last is not None and date <= self.last:
            self.wrong(DATE, cells[DATE], _ORDER.format(before=self.last))
        if until is not None and until < date:
            self.wrong(UNTIL, cells[UNTIL], _EARLY.format(start=date))
        self.last = max(date, until or date)
        return date, until

    def _fits(self, column: Column, cells: RowCells, number: float | None, of: int | None) -> None:
        """Note a number that cannot be so many of *of*."""
        if number is None or of is None:
            return
        if not isinstance(number, int):
            self.wrong(column, cells[column], _PART)
        elif number > of:
            self.wrong(column, cells[column], _TOO_MUCH.format(of=of))
