"""The arithmetic of tables: which totals of columns and rows are not the sums of their parts."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import frozen

from socialwork.reading.grids import Grid, GridCell
from socialwork.remembering import remembered

_VALUE = re.compile(
    r"^(?:Rp\.?\s*)?(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2})\s*(?P<sign>%|persen)?"
    r"(?:,-)?(?:\s*\([a-z ]+\))?(?:\s*[^\W\d]+(?:[ -][^\W\d]+)?)?\.?$"
)
_NOTHING = frozenset({"", "-", "–", "—", "0", "nihil", "tidak ada"})
_TOTAL = re.compile(
    r"^(?:sub\s?)?(?:jumlah|total)(?:\s+(?:total|keseluruhan|seluruhnya|seluruh|semua|akhir|skor|nilai"
    r"|token|bintang|poin"
    r"|koin|stiker|orang|biaya|harga|menit|anggaran|dana|responden|sdm))?\s*(?:\([^)]*\))?\s*:?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^(?:jumlah|total|banyaknya|rata|rerata|mean|persentase|presentase|selisih|sisa|skor maks)\b",
    re.IGNORECASE,
)
_NO_SUM = re.compile(
    r"^(?:usia|umur|tahun|tanggal|kode|kelas|ruang|semester)(?:\s*\(.*\))?$"
    r"|\b(?:no|nomor|saldo|sisa|kumulatif|akumulasi|rata|rerata|mean|satuan|nilai token|harga|target"
    r"|rentang|skala|bobot|urutan|peringkat|jam ke|pertemuan ke|minggu ke|hari ke"
    r"|kategori|maks\w*|ideal)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"^(?:l|p|lk|pr|laki[\s-]*laki|perempuan|pria|wanita|putra|putri|hadir|sakit|izin|ijin|alpa|alfa|s|i|a"
    r"|tanpa keterangan"
    r"|pns|honorer|non[\s-]*pns|tetap|tidak tetap)$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"^(?:jumlah|jml\.?|total)(?:\s+(?:skor|nilai|token|bintang|poin|siswa|orang|total))?$", re.IGNORECASE
)
PERCENT = re.compile(r"%|\b(?:persen\w*|presentase)\b", re.IGNORECASE)
_PRODUCT = re.compile(r"\b(?:harga|volume|satuan|vol|frekuensi|bobot|nilai token|skor|×|x)\b", re.IGNORECASE)
_HUNDRED = 100
TWO = 2
"""A sum has two parts at least."""


@frozen
class Number:
    """A number in a cell."""

    value: Fraction
    places: int
    percent: bool
    cell: GridCell


def number_in(cell: GridCell | None) -> Number | None:
    """Return the number that a cell holds, or ``None``."""
    read = _read(cell.text.strip()) if cell is not None else None
    return None if read is None or cell is None else Number(*read, cell)


@remembered(maxsize=4096)
def _read(text: str) -> tuple[Fraction, int, bool] | None:
    """Return the number that a cell holds, its places, and whether it is a percentage."""
    match = _VALUE.match(text) if text[:1].isdigit() or text[:2] == "Rp" else None
    if match is None:
        return None
    number = match["number"]
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    number = number.replace(",", ".")
    return Fraction(number), len(number.partition(".")[2]), match["sign"] is not None


def _nothing(cell: GridCell | None) -> bool:
    return cell is None or cell.text.strip().casefold() in _NOTHING


def total_rows(grid: Grid) -> list[int]:
    """Return the rows that give totals."""
    return [
        number
        for number, row in enumerate(grid.rows)
        if number and row and _TOTAL.match(next((row[c].text.strip() for c in sorted(row)), ""))
    ]


@frozen
class Off:
    """A total that is not the sum of its parts.

    Attributes:
        row: The row in which it stands; ``column`` is its column.
        total: What is given.
        sum: What the parts add up to.
    """

    row: int
    column: int
    total: Number
    sum: Fraction

    @property
    def excess(self) -> Fraction:
        """By how much the parts are more than the total."""
        return self.sum - self.total.value


def columns_off(grid: Grid) -> list[Off]:
    """Return the totals at the foot of columns that are not the sums of what stands above them."""
    totals = total_rows(grid)
    return [
        off
        for at, row in enumerate(totals)
        for column, cell in sorted(grid.rows[row].items())
        if column and (total := number_in(cell)) is not None
        for off in _column(grid, totals[:at], row, column, total)
    ]


def rows_off(grid: Grid) -> list[Off]:
    """Return the totals at the end of rows that are not the sums of what stands before them."""
    last = next((c for c in range(grid.columns - 1, 1, -1) if _is_sum(grid, c)), None)
    rows = [
        n
        for n in range(max(1, grid.table.header_rows), len(grid.rows))
        if last in grid.rows[n] and number_in(grid.rows[n].get(last))
    ]
    if last is None or not rows:
        return []
    return [
        Off(n, last, total, sum(_parts(grid, grid.rows[n], last), Fraction(0)))
        for n in _odd(grid, rows, last)
        if (total := number_in(grid.rows[n][last])) is not None
    ]


def crossed(grid: Grid, columns: Sequence[Off], rows: Sequence[Off]) -> Iterator[tuple[GridCell, Off, Off]]:
    """Yield the cells that alone put a column and a row wrong: one figure mends both."""
    for column in columns:
        for row in rows:
            foot, end = column.row == row.row, column.column == row.column
            cell = grid.rows[row.row].get(column.column)
            same = row.excess == column.excess
            if cell is not None and (same if foot is end else row.excess == -column.excess):
                yield cell, column, row


def _column(grid: Grid, before: Sequence[int], row: int, column: int, total: Number) -> Iterator[Off]:
    title = grid.header.get(column, "")
    first = max(1, grid.table.header_rows)
    segment = range((before[-1] + 1) if before else first, row)
    every = [n for n in range(first, row) if n not in before]
    sums = []
    bare = [0, *every] if first == 1 and number_in(grid.rows[0].get(column)) is not None else every
    for rows in (segment, every, bare):
        found = _summed(grid, rows, column, percent=total.percent)
        if found is not None:
            sums.append(found)
    if not sums or _NO_SUM.search(title):
        return
    if before and (found := _summed(grid, before, column, percent=total.percent)) is not None:
        sums.append(found)
    finest = max(places for _, places in sums)
    share = total.percent or (PERCENT.search(title) and total.value == _HUNDRED)
    rounded = share or total.places > 0 or finest > 0
    slack = Fraction(len(segment) + 1, 2 * 10**finest) if rounded else Fraction(0)
    if all(abs(value - total.value) > slack for value, _ in sums):
        yield Off(row, column, total, sums[0][0])


def _summed(grid: Grid, rows: Sequence[int], column: int, *, percent: bool) -> tuple[Fraction, int] | None:
    """Return the sum of a column over *rows* and its places, or ``None`` where it cannot be summed."""
    cells = [(n, grid.rows[n].get(column)) for n in rows if grid.rows[n]]
    numbers = [(n, number_in(cell)) for n, cell in cells if not _nothing(cell)]
    if len(numbers) < TWO or any(one is None for _, one in numbers):
        return None
    labels = [
        " ".join(cell.text for c, cell in sorted(grid.rows[n].items()) if c < column)[:40] for n in rows
    ]
    if any(_COUNTED.match(label.strip()) and not _TOTAL.match(label.strip()) for label in labels):
        return None
    values = [one for _, one in numbers if one is not None]
    if any(value.percent is not percent for value in values) and any(value.percent for value in values):
        return None
    ordinals = [value.value for value in values] == [Fraction(n) for n in range(1, len(values) + 1)]
    if ordinals and len(values) > TWO and column <= 1 and not grid.header.get(column, "").strip():
        return None
    return sum((value.value for value in values), Fraction(0)), max(value.places for value in values)


def _is_sum(grid: Grid, column: int) -> bool:
    top = [row[column].text.strip() for row in grid.rows[: max(1, grid.table.header_rows)] if column in row]
    return bool(top) and bool(_SUM.match(top[-1]) or _SUM.match(top[0]))


def _headed(grid: Grid, column: int) -> str:
    top = [row[column].text.strip() for row in grid.rows[: max(2, grid.table.header_rows)] if column in row]
    return next((one for one in reversed(top) if _PARTS.match(one)), "")


_MINUS = re.compile(
    r"\b(?:denda|pengurangan|dikurangi|ditukar\w*|penukaran|keluar|potongan|minus|terpakai)\b", re.IGNORECASE
)


def _parts(grid: Grid, row: dict[int, GridCell], last: int) -> list[Fraction]:
    """Return the numbers of a row that make its total: known parts, or all right before it."""
    known = [c for c in range(1, last) if _headed(grid, c)]
    columns = known if len(known) > 1 else _stretch(grid, last)
    values = [(number_in(row.get(c)), grid.header.get(c, "")) for c in columns]
    return [
        -one.value if _MINUS.search(title) else one.value
        for one, title in values
        if one is not None and not one.percent
    ]


def _stretch(grid: Grid, last: int) -> list[int]:
    """Return the columns right before the total that hold numbers in every row and may be summed."""
    columns: list[int] = []
    body = [
        row for row in grid.rows[max(1, grid.table.header_rows) :] if last in row and number_in(row.get(last))
    ]
    for column in range(last - 1, 0, -1):
        title = grid.header.get(column, "")
        fits = all(_nothing(row.get(column)) or number_in(row.get(column)) for row in body)
        if (
            not fits
            or _NO_SUM.search(title)
            or _PRODUCT.search(title)
            or all(_nothing(row.get(column)) for row in body)
        ):
            break
        columns.append(column)
    return columns


def _odd(grid: Grid, rows: Sequence[int], last: int) -> list[int]:
    """Return the rows that do not add up, where most others do or the columns are known to be parts."""
    checked = 0
    odd: list[int] = []
    totals: list[int] = []
    for n in rows:
        row = grid.rows[n]
        parts, total = _parts(grid, row, last), number_in(row[last])
        if len(parts) < TWO or total is None or total.percent:
            continue
        foot = bool(_TOTAL.match(row[min(row)].text.strip()))
        checked += not foot
        if sum(parts, Fraction(0)) != total.value:
            (totals if foot else odd).append(n)
    known = len([c for c in range(1, last) if _headed(grid, c)]) > 1
    sure = len(odd) < max(2, checked) if known else len(odd) * 2 < checked
    return [*odd, *totals] if sure else []
