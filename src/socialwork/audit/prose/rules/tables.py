"""Rules on the arithmetic of tables: totals of columns and rows, shares of a total."""

from collections.abc import Iterator
from fractions import Fraction

from socialwork.audit.prose.base import Lesson, Scene, at_line, prose_rule
from socialwork.audit.prose.rules.sums import (
    PERCENT,
    TWO,
    columns_off,
    crossed,
    number_in,
    rows_off,
    total_rows,
)
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.stated_numbers import Share
from socialwork.reading.grids import Grid
from socialwork.words import Words


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
        columns = columns_off(grid)
        joint = list(crossed(grid, columns, rows_off(grid))) if columns else []
        for cell, column, row in joint:
            if cell is column.total.cell or cell is row.total.cell:
                continue  # one of the totals is wrong: it is told as such
            yield at_line(
                cell.line,
                "Dengan angka {said} ini jumlah kolom “{title}” ({column}) dan jumlah barisnya ({row}) tidak "
                "cocok.",
                "With this {said} the column “{title}” ({column}) and the row ({row}) do not add up.",
                said=cell.text.strip(),
                title=_title(grid, column.column),
                column=column.total.cell.text.strip(),
                row=row.total.cell.text.strip(),
            )
        for off in columns:
            if not any(
                off is column and (cell is row.total.cell or cell is not off.total.cell)
                for cell, column, row in joint
            ):
                yield at_line(
                    off.total.cell.line,
                    "Jumlah kolom “{title}” tertulis {said}, padahal bagiannya berjumlah {sum}.",
                    "The total of the column “{title}” is given as {said}; its parts add up to {sum}.",
                    title=_title(grid, off.column),
                    said=off.total.cell.text.strip(),
                    sum=_text(off.sum),
                )


def _title(grid: Grid, column: int) -> str:
    return grid.header.get(column, "").replace("\n", " ")


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
        rows = rows_off(grid)
        joint = list(crossed(grid, columns_off(grid), rows)) if rows else []
        for off in rows:
            if not any(off is row and cell is not off.total.cell for cell, _, row in joint):
                yield at_line(
                    off.total.cell.line,
                    "Jumlah baris tertulis {said}, padahal bagiannya berjumlah {sum}.",
                    "The total of the row is given as {said}; its parts add up to {sum}.",
                    said=off.total.cell.text.strip(),
                    sum=_text(off.sum),
                )


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
        totals = total_rows(grid)
        share = next((c for c, title in grid.header.items() if c > 1 and PERCENT.search(title)), None)
        if not totals or share is None or share - 1 not in grid.rows[totals[-1]]:
            continue
        total = number_in(grid.rows[totals[-1]][share - 1])
        pairs = [
            (row, number_in(row.get(share - 1)), number_in(row.get(share)))
            for row in grid.rows[max(1, grid.table.header_rows) : totals[-1]]
        ]
        counted = [(row, count, said) for row, count, said in pairs if count and said and not count.percent]
        if total is None or total.value <= 0 or total.percent or len(counted) < TWO:
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
                    count=_text(count.value),
                    total=_text(total.value),
                    said=row[share].text.strip(),
                )


TABLE_PROSE = (columns_add_up, rows_add_up, shares_fit_counts)
"""The rules on the arithmetic of tables."""
