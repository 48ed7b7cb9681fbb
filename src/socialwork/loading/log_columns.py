"""The columns of a logbook in a table, and which kind of logbook their heads tell."""

import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from socialwork.loading.sheet_columns import Column
from socialwork.values.when import Zone
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

NUMBER = Column("number", None, Words("No", "Number"), ("no.", "nomor", "hari ke", "minggu ke", "pekan ke"))
INITIALS = Column(
    "initials",
    None,
    Words("Paraf", "Initials"),
    ("tanda tangan", "ttd", "paraf pembimbing", "paraf pembimbing lapangan", "signature"),
)
DAY = Column("day", None, Words("Hari", "Weekday"), ("day",))
DATE = Column(
    "date",
    None,
    Words("Tanggal", "Date"),
    ("tgl", "hari/tanggal", "hari / tanggal", "hari, tanggal", "hari dan tanggal", "hari/tgl", "day, date"),
)
TIME = Column("time", None, Words("Waktu", "Time"), ("jam", "pukul"))
FROM = Column("from", None, Words("Jam mulai", "From"), ("mulai", "waktu mulai", "start"))
TO = Column("to", None, Words("Jam selesai", "To"), ("selesai", "waktu selesai", "end"))
PLACE = Column("place", None, Words("Tempat", "Place"), ("lokasi", "location"))
ACTIVITY = Column(
    "activity",
    None,
    Words("Kegiatan", "Activity"),
    ("aktivitas", "uraian kegiatan", "kegiatan yang dilakukan", "jenis kegiatan", "activities"),
)
STAGE = Column("stage", None, Words("Tahap", "Stage"), ("tahapan",))
PEOPLE = Column(
    "people", None, Words("Orang (kode)", "People (codes)"), ("orang", "people", "pihak yang terlibat")
)
RESULT = Column("result", None, Words("Hasil", "Result"), ("hasil kegiatan", "hasil yang dicapai", "results"))
REFLECTION = Column("reflection", None, Words("Refleksi", "Reflection"), ("pembelajaran", "pelajaran"))

WEEK = Column("period", None, Words("Minggu", "Week"), ("pekan", "periode", "tanggal", "period", "dates"))
FIRST = Column("first", None, Words("Mulai", "Start"), ("dari tanggal", "tanggal mulai", "from"))
LAST = Column("last", None, Words("Selesai", "End"), ("sampai tanggal", "tanggal selesai", "until", "to"))
SUMMARY = Column(
    "summary",
    None,
    Words("Ringkasan", "Summary"),
    ("rangkuman", "ringkasan kegiatan", "kegiatan", "activities", "activity"),
)
ACHIEVED = Column(
    "achieved",
    None,
    Words("Capaian terhadap rencana", "Achieved against plan"),
    ("capaian", "hasil", "achieved", "result"),
)
PROBLEMS = Column("problems", None, Words("Masalah", "Problems"), ("hambatan", "kendala"))
SUPERVISION = Column(
    "supervision",
    None,
    Words("Hal untuk supervisi", "Points for supervision"),
    ("bahan supervisi", "supervisi", "supervision"),
)

IGNORED = (NUMBER, INITIALS)
"""What a sheet on paper has and a case does not: the number of the row, and a hand's mark."""
DAILY = (NUMBER, DAY, DATE, TIME, FROM, TO, PLACE, ACTIVITY, STAGE, PEOPLE, RESULT, REFLECTION, INITIALS)
WEEKLY = (NUMBER, WEEK, FIRST, LAST, SUMMARY, ACHIEVED, PROBLEMS, SUPERVISION, INITIALS)
_OF_WEEKS = (WEEK.spellings | FIRST.spellings | SUMMARY.spellings) - {
    spelling for column in DAILY for spelling in column.spellings
}
"""The heads that only a weekly log has."""
_LOOKED = 15
_FEWEST = 2
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_ZONE = re.compile(r"\b(WIB|WITA|WIT)\b")


@frozen
class Heads:
    """The row of heads.

    Attributes:
        row: Its number, from 1.
        cells: Its cells, those that are known by the titles of their columns.
        columns: The columns that its kind of logbook may have.
        weekly: Whether the rows are weeks, and not days.
        zone: The time zone that the head of the hours names.
    """

    row: int
    cells: Sequence[Any]
    columns: tuple[Column, ...]
    weekly: bool
    zone: Zone


def found_heads(cells: Sequence[Sequence[Any]]) -> Heads | None:
    """Return the row of heads: the first that names two columns at least; what stands above is a title.

    Where no row does, it is the first that is not empty; ``None`` where all are.
    """
    rows = [(n, row) for n, row in enumerate(cells, start=1) if any(cell is not None for cell in row)]
    for n, row in rows[:_LOOKED]:
        if sum(_column(cell, (*DAILY, *WEEKLY)) is not None for cell in row) >= _FEWEST:
            return _heads(n, row)
    return _heads(*rows[0]) if rows else None


def _heads(number: int, row: Sequence[Any]) -> Heads:
    told = {normalised(_bare(cell)) for cell in row if cell is not None}
    weekly = bool(told & _OF_WEEKS) and not told & DAY.spellings
    columns = WEEKLY if weekly else DAILY
    named = [column.title.id if (column := _column(cell, columns)) else cell for cell in row]
    zone = next((found[1] for cell in row if cell is not None and (found := _ZONE.search(str(cell)))), "WIB")
    return Heads(number, named, columns, weekly, Zone.of(zone))


def _column(cell: Any, columns: tuple[Column, ...]) -> Column | None:
    """Return the column that a head names, with or without a remark in brackets behind it."""
    if cell is None:
        return None
    for text in (str(cell), _bare(cell)):
        spelling = normalised(text.rstrip(" :*"))
        found = next((column for column in columns if spelling in column.spellings), None)
        if found is not None:
            return found
    return None


def _bare(cell: Any) -> str:
    return _REMARK.sub("", str(cell))
