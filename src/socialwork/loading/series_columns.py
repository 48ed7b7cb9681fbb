"""The columns of a table of observations, and what a cell of each of them holds."""

import datetime as dt
import re
from typing import Any

from socialwork.loading import dates
from socialwork.loading.plain import Plain
from socialwork.loading.refusal import Refusal
from socialwork.loading.scalars import quantity
from socialwork.loading.sheet_columns import Column
from socialwork.loading.suggestions import closest
from socialwork.vocabulary.evaluation import PhaseKind
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

DATE = Column("date", None, Words("Tanggal", "Date"))
UNTIL = Column("until", None, Words("Sampai tanggal", "Until"))
PHASE = Column("phase", None, Words("Fase", "Phase"))
NAME = Column("name", None, Words("Nama fase", "Name of the phase"))
CRITERION = Column("criterion", None, Words("Kriteria", "Criterion"))
VALUE = Column("value", None, Words("Nilai", "Value"), ("hasil", "reading"))
OF = Column("of", None, Words("Dari", "Of"), ("kesempatan", "opportunities"))
SECOND = Column("second", None, Words("Pengamat kedua", "Second observer"))
REASON = Column("reason", None, Words("Alasan", "Reason"))

COLUMNS = (DATE, UNTIL, PHASE, NAME, CRITERION, VALUE, OF, SECOND, REASON)
REQUIRED = (DATE, PHASE, VALUE)

_YES = frozenset({"ya", "yes", "hadir", "present"})
_NO = frozenset({"tidak", "no", "tidak hadir", "absent"})
_LETTER = re.compile(r"([abf])[0-9]{0,2}")
_BY_LETTER = {"a": PhaseKind.BASELINE, "b": PhaseKind.INTERVENTION, "f": PhaseKind.FOLLOW_UP}
_COMMA = re.compile(r"[0-9]{1,12},[0-9]{1,15}")

_PHASE = Words(
    "harus salah satu dari: A, B, F, {codes}; huruf boleh bernomor, misalnya A1 dan B1",
    "must be one of: A, B, F, {codes}; letters may have a number, as in A1 and B1",
)
_NUMBER = Words(
    "harus bilangan 0 atau lebih, misalnya 3 atau 2,5, atau ya/tidak",
    "must be a number of 0 or more, such as 3 or 2.5, or yes/no",
)
_WHOLE = Words("harus bilangan bulat mulai dari 1", "must be a whole number from 1 on")


def as_date(cell: Any) -> dt.date:
    """Read a day; spreadsheets keep days as moments.

    Raises:
        Refusal: It is none.
    """
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else dates.date(cell)


def as_phase(cell: Any) -> PhaseKind:
    """Read a phase by its name, or by its letter as in A, B, A1.

    Raises:
        Refusal: It is none.
    """
    written = normalised(str(cell))
    if match := _LETTER.fullmatch(written):
        return _BY_LETTER[match[1]]
    try:
        return PhaseKind.of(written)
    except ValueError:
        known = {spelling: kind.code for kind in PhaseKind for spelling in kind.spellings}
        codes = ", ".join(PhaseKind.codes())
        raise Refusal(_PHASE.format(codes=codes), closest(written, known)) from None


def as_number(cell: Any) -> int | float:
    """Read a number of 0 or more, with a decimal comma or point; yes and no are 1 and 0.

    Raises:
        Refusal: It is none, or has two readings.
    """
    if is_yes_no(cell):
        return int(cell is True or normalised(str(cell)) in _YES)
    written = cell.replace(",", ".") if _is_decimal(cell) else cell
    try:
        number = quantity(Plain(written) if isinstance(written, str) else written)
    except Refusal as refusal:
        raise refusal if refusal.suggestion is not None else Refusal(_NUMBER) from None
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    if not 0 <= number < float("inf"):
        raise Refusal(_NUMBER)
    return number


def _is_decimal(cell: Any) -> bool:
    """Return whether a cell is a number with a decimal comma."""
    return isinstance(cell, str) and _COMMA.fullmatch(cell) is not None


def is_yes_no(cell: Any) -> bool:
    """Return whether a cell says yes or no."""
    return isinstance(cell, bool) or (isinstance(cell, str) and normalised(cell) in _YES | _NO)


def as_whole(cell: Any) -> int:
    """Read a whole number from 1 on.

    Raises:
        Refusal: It is none.
    """
    try:
        number = as_number(cell)
    except Refusal:
        raise Refusal(_WHOLE) from None
    if isinstance(cell, bool) or not isinstance(number, int) or number < 1:
        raise Refusal(_WHOLE)
    return number
