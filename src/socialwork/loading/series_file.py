"""Phases of observations from tables: CSV, XLSX and data frames, a row for each session."""

from collections.abc import Iterable, Mapping, Sequence
from math import isnan
from typing import Any, Protocol, runtime_checkable

from socialwork.errors import Problem, SeriesFileError
from socialwork.loading.cells import Cells, table_cells
from socialwork.loading.series_rows import phases_in
from socialwork.loading.source_bytes import source_bytes
from socialwork.loading.sources import Source
from socialwork.records import SeriesPhase
from socialwork.words import Words

_ENDING = Words(
    "tabel pengamatan berakhiran .csv atau .xlsx", "a table of observations ends in .csv or .xlsx"
)
_UNEQUAL = Words(
    "kolom ini berisi {n} nilai, sedangkan kolom pertama {first}",
    "this column has {n} values, and the first one {first}",
)


@runtime_checkable
class Frame(Protocol):
    """A table by columns, as pandas, polars and others have it; no such library is needed here."""

    @property
    def columns(self) -> Any:
        """The names of the columns, in order."""

    def __getitem__(self, name: Any, /) -> Any:
        """Return the values of a column, in order of the rows."""


def read_phases(source: Source) -> tuple[SeriesPhase, ...]:
    r"""Read the phases of a series from CSV or XLSX, a row for each session.

    The columns are *Tanggal*, *Fase* and *Nilai*, and where they are needed *Sampai tanggal*, *Nama fase*,
    *Kriteria*, *Dari*, *Pengamat kedua* and *Alasan*; their English names are known as well. A phase begins
    where its letter, name or criterion changes; an empty cell means the phase of the row above. A row without
    a value needs the reason in *Alasan*. Yes and no (*ya*, *tidak*, *hadir*, *tidak hadir*) are 1 and 0 of 1.

    Args:
        source: A path, bytes, or a stream.

    Raises:
        SeriesFileError: It cannot be read; every problem is told, with row, column, value and what was
            expected.
        ImportError: It is XLSX, and the extra ``socialwork[xlsx]`` is not installed.

    >>> first, second = read_phases(b"Tanggal;Fase;Nilai\n2023-09-11;A;2\n2023-09-12;B;4")
    >>> first.kind.code, second.readings[0].value
    ('baseline', 4)
    """
    data, file = source_bytes(source, SeriesFileError, "a table of observations")
    return phases_in(table_cells(data, file, SeriesFileError, _ENDING), file=file, first=2)


def phases_of_frame(frame: Frame | Mapping[str, Iterable[Any]]) -> tuple[SeriesPhase, ...]:
    """Return the phases of a series from a data frame, or from a mapping of columns; see :func:`read_phases`.

    Whatever has ``columns`` and gives a column by its name will do; values that stand for nothing (``None``,
    NaN and their like) are empty cells. Problems name the row, from 1.

    Raises:
        SeriesFileError: It cannot be read as a series; every problem is told.
        TypeError: It is no table by columns.

    >>> frame = {"date": ["2023-09-11", "2023-09-12"], "phase": ["A", "B"], "value": [2, 4]}
    >>> [phase.kind.code for phase in phases_of_frame(frame)]
    ['baseline', 'intervention-phase']
    """
    return phases_in(_frame_cells(frame), file="", first=1)


# --- inner helpers ----------------------------------------------------------------------------


def _frame_cells(frame: Any) -> Cells:
    names = list(frame) if isinstance(frame, Mapping) else _columns(frame)
    columns = [[_plain(one) for one in frame[name]] for name in names]
    lengths = [len(column) for column in columns]
    for name, length in zip(names, lengths, strict=True):
        if length != lengths[0]:
            message = _UNEQUAL.format(n=length, first=lengths[0])
            raise SeriesFileError([Problem(path=str(name), message=message)])
    return [[str(name) for name in names], *(list(row) for row in zip(*columns, strict=True))]


def _columns(frame: Any) -> list[Any]:
    if not isinstance(frame, Frame):
        message = f"a series is made from a table with columns, not from {type(frame).__name__}"
        raise TypeError(message)
    return list(frame.columns)


_NOTHING: Sequence[str] = ("NaT", "<NA>", "nan")


def _plain(value: Any) -> Any:
    """Return the value of a cell as Python has it; numbers and dates of other libraries tell theirs."""
    for turn in ("item", "as_py", "to_pydatetime"):
        if hasattr(value, turn):
            value = getattr(value, turn)()
            break
    if value is None or (isinstance(value, float) and isnan(value)) or str(value) in _NOTHING:
        return None
    return (value.strip() or None) if isinstance(value, str) else value
