"""Rules on the arithmetic of tables: totals of columns and rows, shares of a total."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from attrs import frozen

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.stated_numbers import Share
from socialwork.reading.grids import Grid, GridCell
from socialwork.words import Words

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
_PERCENT = re.compile(r"%|\b(?:persen\w*|presentase)\b", re.IGNORECASE)
_PRODUCT = re.compile(r"\b(?:harga|volume|satuan|vol|frekuensi|bobot|nilai token|skor|×|x)\b", re.IGNORECASE)
_HUNDRED = 100
_TWO = 2
"""A sum has two parts at least."""


@frozen
class _Number:
    """A number in a cell."""

    value: Fraction
    places: int
    percent: bool
    cell: GridCell


def _number(cell: GridCell | None) -> _Number | None:
    read = _read(cell.text.strip()) if cell is not None else None
    return None if read is None or cell is None else _Number(*read, cell)


@lru_cache(maxsize=4096)
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


def _totals(grid: Grid) -> list[int]:
    """Return the rows that give totals."""
    return [
        number
        for number, row in enumerate(grid.rows)
        if number and row and _TOTAL.match(next((row[c].text.strip() for c in sorted(row)), ""))
    ]


@prose_rule(
    "SUM-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jumlah kolom", "Total of a column"),
    Lesson(
        "| Kelas | Siswa |\n| --- | --- |\n| X | 8 |\n| XI | 5 |\n| Jumlah | 14 |",
        "| Kelas | Siswa |\n| --- | --- |\n| X | 8 |\n| XI | 5 |\n| Jumlah | 13 |",
        Words(
            "Pembaca menjumlah dan tidak percaya lagi pada tabel.",
            "Readers add up, and stop trusting the table.",
        ),
    ),
)
def columns_add_up(scene: Scene) -> Iterator[Remark]:
    """The total at the foot of a column is the sum of what stands above it."""
    for grid in scene.grids:
        totals = _totals(grid)
        for at, row in enumerate(totals):
            for column, cell in sorted(grid.rows[row].items()):
                if column and (total := _number(cell)) is not None:
                    yield from _column(grid, totals[:at], row, column, total)


def _column(grid: Grid, before: Sequence[int], row: int, column: int, total: _Number) -> Iterator[Remark]:
    title = grid.header.get(column, "")
    first = max(1, grid.table.header_rows)
    segment = range((before[-1] + 1) if before else first, row)
    every = [n for n in range(first, row) if n not in before]
    sums = []
    bare = [0, *every] if first == 1 and _number(grid.rows[0].get(column)) is not None else every
    for rows in (segment, every, bare):
        found = _summed(grid, rows, column, percent=total.percent)
        if found is not None:
            sums.append(found)
    if not sums or _NO_SUM.search(title):
        return
    if before and (found := _summed(grid, before, column, percent=total.percent)) is not None:
        sums.append(found)
    slack = (
        Fraction(len(segment) + 1, 2 * 10 ** max(one[1] for one in sums))
        if _rounded(sums, total)
        else Fraction(0)
    )
    if total.percent or (_PERCENT.search(title) and total.value == _HUNDRED):
        slack = Fraction(len(segment) + 1, 2 * 10 ** max(one[1] for one in sums))
    if all(abs(one[0] - total.value) > slack for one in sums):
        yield at_line(
            total.cell.line,
            "Jumlah kolom “{title}” tertulis {said}, padahal bagiannya berjumlah {sum}.",
            "The total of the column “{title}” is given as {said}; its parts add up to {sum}.",
            None,
            None,
            title=title.replace("\n", " "),
            said=total.cell.text.strip(),
            sum=_text(sums[0][0]),
        )


def _rounded(sums: list[tuple[Fraction, int]], total: _Number) -> bool:
    return total.places > 0 or any(one[1] for one in sums)


def _summed(grid: Grid, rows: Sequence[int], column: int, *, percent: bool) -> tuple[Fraction, int] | None:
    """Return the sum of a column over *rows* and its places, or ``None`` where it cannot be summed."""
    cells = [(n, grid.rows[n].get(column)) for n in rows if grid.rows[n]]
    numbers = [(n, _number(cell)) for n, cell in cells if not _nothing(cell)]
    if len(numbers) < _TWO or any(one is None for _, one in numbers):
        return None
    labels = [
        " ".join(cell.text for c, cell in sorted(grid.rows[n].items()) if c < column)[:40] for n in rows
    ]
    if any(_COUNTED.match(label.strip()) and not _TOTAL.match(label.strip()) for label in labels):
        return None
    values = [one for _, one in numbers if one is not None]
    if any(one.percent is not percent for one in values) and any(one.percent for one in values):
        return None
    ordinals = [one.value for one in values] == [Fraction(n) for n in range(1, len(values) + 1)]
    if ordinals and len(values) > _TWO and column <= 1 and not grid.header.get(column, "").strip():
        return None
    return sum((one.value for one in values), Fraction(0)), max(one.places for one in values)


def _text(value: Fraction) -> str:
    return (
        str(value.numerator)
        if value.denominator == 1
        else f"{float(value):.2f}".rstrip("0").replace(".", ",")
    )


@prose_rule(
    "SUM-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jumlah baris", "Total of a row"),
    Lesson(
        "| Kelas | Laki-laki | Perempuan | Jumlah |\n| --- | --- | --- | --- |\n| X | 8 | 5 | 14 |\n| XI | "
        "6 | 7 | 13 |",
        "| Kelas | Laki-laki | Perempuan | Jumlah |\n| --- | --- | --- | --- |\n| X | 8 | 5 | 13 |\n| XI | "
        "6 | 7 | 13 |",
        Words("Bagian-bagian satu baris memberi jumlahnya.", "The parts of a row give its total."),
    ),
)
def rows_add_up(scene: Scene) -> Iterator[Remark]:
    """The total at the end of a row is the sum of its parts."""
    for grid in scene.grids:
        last = next((c for c in range(grid.columns - 1, 1, -1) if _is_sum(grid, c)), None)
        rows = [
            row
            for row in grid.rows[max(1, grid.table.header_rows) :]
            if last in row and _number(row.get(last))
        ]
        if last is None or not rows:
            continue
        for row in _odd(grid, rows, last):
            total, parts = _number(row[last]), _parts(grid, row, last)
            yield at_line(
                row[last].line,
                "Jumlah baris tertulis {said}, padahal bagiannya berjumlah {sum}.",
                "The total of the row is given as {said}; its parts add up to {sum}.",
                None,
                None,
                said="" if total is None else total.cell.text.strip(),
                sum=_text(sum(parts, Fraction(0))),
            )


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
    values = [(_number(row.get(c)), grid.header.get(c, "")) for c in columns]
    return [
        -one.value if _MINUS.search(title) else one.value
        for one, title in values
        if one is not None and not one.percent
    ]


def _stretch(grid: Grid, last: int) -> list[int]:
    """Return the columns right before the total that hold numbers in every row and may be summed."""
    columns: list[int] = []
    body = [
        row for row in grid.rows[max(1, grid.table.header_rows) :] if last in row and _number(row.get(last))
    ]
    for column in range(last - 1, 0, -1):
        title = grid.header.get(column, "")
        fits = all(_nothing(row.get(column)) or _number(row.get(column)) for row in body)
        if (
            not fits
            or _NO_SUM.search(title)
            or _PRODUCT.search(title)
            or all(_nothing(row.get(column)) for row in body)
        ):
            break
        columns.append(column)
    return columns


def _odd(grid: Grid, rows: list[dict[int, GridCell]], last: int) -> list[dict[int, GridCell]]:
    """Return the rows that do not add up, where most others do or the columns are known to be parts."""
    checked = 0
    odd: list[dict[int, GridCell]] = []
    totals: list[dict[int, GridCell]] = []
    for row in rows:
        parts, total = _parts(grid, row, last), _number(row[last])
        if len(parts) < _TWO or total is None or total.percent:
            continue
        foot = bool(_TOTAL.match(row[min(row)].text.strip()))
        checked += not foot
        if sum(parts, Fraction(0)) != total.value:
            (totals if foot else odd).append(row)
    known = len([c for c in range(1, last) if _headed(grid, c)]) > 1
    sure = len(odd) < max(2, checked) if known else len(odd) * 2 < checked
    return [*odd, *totals] if sure else []


@prose_rule(
    "SUM-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persentase dalam tabel", "Percentages in a table"),
    Lesson(
        "| Jawaban | Frekuensi | Persentase |\n| --- | --- | --- |\n| Ya | 6 | 60% |\n| Ragu | 1 | 20% |\n"
        "| Tidak | 3 | 30% |\n| Jumlah | 10 | 100% |",
        "| Jawaban | Frekuensi | Persentase |\n| --- | --- | --- |\n| Ya | 6 | 60% |\n| Ragu | 1 | 10% |\n"
        "| Tidak | 3 | 30% |\n| Jumlah | 10 | 100% |",
        Words("Persentase dihitung dari jumlahnya.", "A percentage is reckoned from the total."),
    ),
)
def shares_fit_counts(scene: Scene) -> Iterator[Remark]:
    """A percentage beside a count is the share that this count has in the total of its column."""
    for grid in scene.grids:
        totals = _totals(grid)
        share = next((c for c, title in grid.header.items() if c > 1 and _PERCENT.search(title)), None)
        if not totals or share is None or share - 1 not in grid.rows[totals[-1]]:
            continue
        total = _number(grid.rows[totals[-1]][share - 1])
        pairs = [
            (row, _number(row.get(share - 1)), _number(row.get(share)))
            for row in grid.rows[max(1, grid.table.header_rows) : totals[-1]]
        ]
        counted = [(row, count, said) for row, count, said in pairs if count and said and not count.percent]
        if total is None or total.value <= 0 or total.percent or len(counted) < _TWO:
            continue
        odd = [
            (row, count, said)
            for row, count, said in counted
            if not Share(said.value, said.places, "").may_be(count.value / total.value)
        ]
        if len(odd) * 2 < len(counted) + 1:
            for row, count, _ in odd:
                yield at_line(
                    row[share].line,
                    "{count} dari {total} bukan {said}.",
                    "{count} of {total} is not {said}.",
                    None,
                    None,
                    count=_text(count.value),
                    total=_text(total.value),
                    said=row[share].text.strip(),
                )


TABLE_PROSE = (columns_add_up, rows_add_up, shares_fit_counts)
"""The rules on the arithmetic of tables."""
