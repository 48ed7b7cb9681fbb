"""From the cells of a logbook to its entries, every problem told with its row, column and value."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from attrs import define, field, frozen

from socialwork.errors import LogbookFileError, Problem
from socialwork.loading import log_columns as at, log_days
from socialwork.loading.cells import Cells, heads_of
from socialwork.loading.log_columns import Heads, found_heads
from socialwork.loading.refusal import Refusal
from socialwork.loading.row_reader import RowCells, RowReader
from socialwork.loading.sheet_columns import Column
from socialwork.loading.suggestions import closest
from socialwork.records.logs import DailyEntry, WeeklyEntry
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

_EMPTY = Words("catatan ini kosong", "this logbook is empty")
_UNKNOWN = Words("kolom ini tidak dikenal; yang ada: {known}", "there is no such column; there are: {known}")
_REQUIRED = Words("kolom `{name}` wajib ada", "the column `{name}` is required")
_NO_ROWS = Words("tidak ada satu catatan pun di bawah judul kolom", "there is no entry below the heads")
_NO_HEAD = Words("sel ini berada di bawah kolom tanpa judul", "this cell stands under no head")
_NO_DAY = Words("tanggalnya kosong, dan di atasnya pun tidak ada", "there is no date, here or in a row above")
_NO_WEEK = Words("kolom minggu kosong", "the week is empty")
_NO_TEXT = Words(
    "kosong; hapus baris ini atau tulis isinya", "empty; remove this row or write what it is for"
)
_STAGE = Words("harus salah satu tahap: {codes}", "must be one of the stages: {codes}")
_PERSON = Words(
    "bukan kode orang dalam kasus ini; yang ada: {known}",
    "is no code of a person in this case; there are: {known}",
)
_TWICE = Words("baris ini sama dengan baris {row}", "this row is the same as row {row}")
_BY_DAY = Words("hari ditulis tanpa tanggalnya", "the weekday stands without its date")
_BETWEEN_CODES = re.compile(r"\s*[,;/\n]\s*|\s+dan\s+|\s+and\s+")
Entry = DailyEntry | WeeklyEntry


@frozen(kw_only=True)
class Logbook:
    """What a table of a logbook holds: notes by days, or by weeks.

    Attributes:
        daily: The entries of a daily log, in order of the rows.
        weekly: Those of a weekly log.
    """

    daily: tuple[DailyEntry, ...] = ()
    weekly: tuple[WeeklyEntry, ...] = ()


def logbook_in(cells: Cells, *, file: str, people: Sequence[str] | None) -> Logbook:
    """Return the entries that *cells* hold.

    Args:
        cells: The cells, row by row.
        file: The name of the file, for messages.
        people: The codes of the people that there are, or ``None`` where nobody knows them.

    Raises:
        LogbookFileError: They hold none, or something in them is wrong; every problem is told.
    """
    heads = found_heads(cells)
    if heads is None:
        raise LogbookFileError([Problem(file=file, message=_EMPTY)])
    reader = _Reader(file=file, heads=heads, people=people)
    entries = reader.entries(cells)
    if reader.problems:
        raise LogbookFileError(sorted(reader.problems, key=lambda one: (one.line or 0, one.column or 0)))
    return Logbook(
        daily=tuple(one for one in entries if isinstance(one, DailyEntry)),
        weekly=tuple(one for one in entries if isinstance(one, WeeklyEntry)),
    )


@define(kw_only=True)
class _Reader(RowReader):
    """Reads row by row and collects problems."""

    heads: Heads
    people: Sequence[str] | None
    order: log_days.Order | None = None
    above: dt.date | None = None
    seen: dict[Entry, int] = field(factory=dict)

    def entries(self, cells: Cells) -> list[Entry]:
        """Return the entries of the rows that can be read; empty rows are passed over."""
        self._read_heads()
        if self.problems:
            return []
        rows = [(n, row) for n, row in enumerate(cells[self.heads.row :], start=self.heads.row + 1)]
        dated = [
            n for n, column in enumerate(self.columns) if column in (at.DATE, at.WEEK, at.FIRST, at.LAST)
        ]
        self.order = log_days.order_of(row[n] for _, row in rows for n in dated if n < len(row))
        found = [entry for n, row in rows if (entry := self._entry(row, n)) is not None]
        if not found and not self.problems:
            self.problems.append(Problem(file=self.file, message=_NO_ROWS))
        return found

    def _read_heads(self) -> None:
        heads = self.heads
        self.columns, found = heads_of(heads.cells, heads.columns, file=self.file, unknown=_UNKNOWN)
        self.problems += [
            Problem(
                file=one.file,
                line=heads.row,
                column=one.column,
                path=one.path,
                value=one.value,
                message=one.message,
                suggestion=one.suggestion,
            )
            for one in found
        ]
        spanned = at.FIRST in self.columns and at.LAST in self.columns
        when = (() if spanned else (at.WEEK,)) if heads.weekly else (at.DATE,)
        for column in (*when, at.SUMMARY if heads.weekly else at.ACTIVITY):
            if column not in self.columns:
                message = _REQUIRED.format(name=column.title.id)
                self.problems.append(
                    Problem(file=self.file, line=heads.row, path=column.title.id, message=message)
                )

    def _entry(self, values: Sequence[Any], line: int) -> Entry | None:
        """Return the entry of a row; ``None`` where it is empty or something in it is wrong."""
        self.line, before = line, len(self.problems)
        cells: dict[Column, Any] = {}
        for n, cell in enumerate(values):
            column = self.columns[n] if n < len(self.columns) else None
            if column is not None and cell is not None:
                cells[column] = cell
            elif cell is not None:
                self.note(n + 1, "", cell, _NO_HEAD)
        if not cells.keys() - set(at.IGNORED):
            return None
        entry = self._week(cells) if self.heads.weekly else self._day(cells)
        if entry is None or len(self.problems) > before:
            return None
        first = self.seen.setdefault(entry, line)
        if first != line:
            self.note(None, "", None, _TWICE.format(row=first))
            return None
        return entry

    def _day(self, cells: RowCells) -> DailyEntry | None:
        date, time = self._date(cells), self._time(cells)
        stage = self.read(at.STAGE, cells, _stage)
        people = self.read(at.PEOPLE, cells, self._codes) or ()
        activity = self._text(at.ACTIVITY, cells, needed=True)
        if date is None or not activity:
            return None
        return DailyEntry(
            date=date,
            time=time,
            place=self._text(at.PLACE, cells),
            activity=activity,
            stage=stage,
            people=people,
            result=self._text(at.RESULT, cells),
            reflection=self._text(at.REFLECTION, cells),
        )

    def _week(self, cells: RowCells) -> WeeklyEntry | None:
        period, summary = self._period(cells), self._text(at.SUMMARY, cells, needed=True)
        if period is None or not summary:
            return None
        return WeeklyEntry(
            period=period,
            summary=summary,
            achieved=self._text(at.ACHIEVED, cells),
            problems=self._text(at.PROBLEMS, cells),
            supervision=self._text(at.SUPERVISION, cells),
        )

    def _date(self, cells: RowCells) -> dt.date | None:
        """Return the day of a row; where its cell is empty, as in a merged one, that of the row above."""
        on = self.read(at.DAY, cells, log_days.weekday)
        if at.DATE not in cells:
            if at.DAY in cells:
                self.wrong(at.DAY, cells[at.DAY], _BY_DAY)
            elif self.above is None:
                self.wrong(at.DATE, None, _NO_DAY)
            return self.above
        found = self.read(at.DATE, cells, lambda cell: log_days.day(cell, on, self.order))
        self.above = found or self.above
        return found

    def _time(self, cells: RowCells) -> Clock | None:
        def read(cell: Any) -> Clock:
            return log_days.clock(cell, self.heads.zone)

        start, end = self.read(at.FROM, cells, read), self.read(at.TO, cells, read)
        if start is not None and end is not None:
            first = start
            return self.read(at.TO, cells, lambda _: log_days.joined_clock(first, end))
        return self.read(at.TIME, cells, read) or start

    def _period(self, cells: RowCells) -> Period | None:
        if at.WEEK in cells:
            return self.read(at.WEEK, cells, lambda cell: log_days.period(cell, self.order))

        def read(cell: Any) -> dt.date:
            return log_days.day(cell, order=self.order)

        for column in (at.FIRST, at.LAST):
            if column not in cells:
                self.wrong(column if column in self.columns else at.WEEK, None, _NO_WEEK)
                return None
        start, end = self.read(at.FIRST, cells, read), self.read(at.LAST, cells, read)
        if start is None or end is None:
            return None
        first, last = start, end
        return self.read(at.LAST, cells, lambda _: log_days.span(first, last))

    def _codes(self, cell: Any) -> tuple[str, ...]:
        codes = tuple(code for code in _BETWEEN_CODES.split(str(cell).strip()) if code)
        if self.people is None:
            return codes
        known = {normalised(code): code for code in self.people}
        for code in codes:
            if normalised(code) not in known:
                message = _PERSON.format(known=", ".join(self.people))
                raise Refusal(message, closest(code, {one: one for one in self.people}))
        return tuple(known[normalised(code)] for code in codes)

    def _text(self, column: Column, cells: RowCells, *, needed: bool = False) -> str:
        if column not in cells:
            if needed:
                self.wrong(column, None, _NO_TEXT)
            return ""
        return "\n".join(line.rstrip() for line in str(cells[column]).strip().splitlines())


def _stage(cell: Any) -> StageKind:
    try:
        return StageKind.of(str(cell))
    except ValueError:
        known = {spelling: kind.code for kind in StageKind for spelling in kind.spellings}
        codes = ", ".join(StageKind.codes())
        raise Refusal(_STAGE.format(codes=codes), closest(str(cell), known)) from None
