"""Logbooks from tables: CSV and XLSX, a row for each note."""

from collections.abc import Iterable

from socialwork.errors import LogbookFileError
from socialwork.loading.cells import table_cells
from socialwork.loading.log_rows import Logbook, logbook_in
from socialwork.loading.source_bytes import source_bytes
from socialwork.loading.sources import Source
from socialwork.remembering import forgetting
from socialwork.words import Words

_ENDING = Words("catatan berakhiran .csv atau .xlsx", "a logbook ends in .csv or .xlsx")


@forgetting
def read_logbook(source: Source, *, people: Iterable[str] | None = None) -> Logbook:
    r"""Read a daily or weekly log from CSV or XLSX, a row for each note.

    The columns of a daily log are *Tanggal* and *Kegiatan*, and where they are kept *Hari*, *Waktu*,
    *Tempat*, *Tahap*, *Orang*, *Hasil* and *Refleksi*; those of a weekly one *Minggu* (or *Mulai* and
    *Selesai*), *Ringkasan*, *Capaian*, *Masalah* and *Supervisi*. Other usual names, and the English ones,
    are known as well. Rows of titles may stand above the heads; numbers of rows and columns of initials are
    passed over.
    A row without a date belongs to the day of the row above.

    Args:
        source: A path, bytes, or a stream. Of a workbook the first sheet is read.
        people: The codes of the people of the case, which the column *Orang* may name; ``None`` takes any.

    Raises:
        LogbookFileError: It cannot be read; every problem is told, with row, column, value and what was
            expected.
        ImportError: It is XLSX, and the extra ``socialwork[xlsx]`` is not installed.

    >>> log = read_logbook("Hari;Tanggal;Jam;Kegiatan\nRabu;06/09/2023;09.00 - 10.25;Wawancara".encode())
    >>> str(log.daily[0].date), str(log.daily[0].time)
    ('2023-09-06', '09.00–10.25 WIB')
    """
    data, file = source_bytes(source, LogbookFileError, "a logbook")
    cells = table_cells(data, file, LogbookFileError, _ENDING)
    return logbook_in(cells, file=file, people=None if people is None else tuple(people))
