"""Rules on the arithmetic of tables."""

import pytest

from prose_texts import found


def table(*rows: str) -> str:
    """Return a table in Markdown from its rows."""
    head, *body = (f"| {row.replace(';', '|')} |" for row in rows)
    return "\n".join((head, "|" + " --- |" * (head.count("|") - 1), *body))


WRONG = (
    ("Kelas;Siswa", "X;8", "XI;5", "Jumlah;14"),
    ("No;Jabatan;Banyaknya", "1;Guru;12 orang", "2;Staf;5 orang", ";Total;18 orang"),
    ("Barang;Volume;Harga satuan;Jumlah", "Buku;3;1.000;3.000", "Pena;2;2.000;4.000", "Total; ; ;7.500"),
    ("Aspek;Sebelum;Sesudah", "A;2,5;3,5", "B;1,5;2,5", "Jumlah;4;7"),
    ("Jawaban;Persentase", "Ya;40%", "Ragu;20%", "Tidak;30%", "Jumlah;100%"),
    ("Laki-laki;3", "Perempuan;4", "Anak;2", "Jumlah;10"),
)
RIGHT = (
    ("Kelas;Siswa", "X;8", "XI;5", "Jumlah;13"),
    ("Aspek;Persentase", "A;33%", "B;33%", "C;33%", "Jumlah;100%"),
    ("Uraian;Banyaknya", "Guru;12", "Staf;5", "Jumlah siswa;300"),
    ("Laki-laki;3", "Perempuan;4", "Anak;2", "Jumlah;9"),
    ("Tanggal;Bintang;Saldo", "25 September;4;4", "26 September;3;7", "Jumlah;7;7"),
    ("Program;2021;2022", "A;3;4", "B;3;4", "Jumlah;6;8"),
    ("Kelas;Siswa", "X;8", "XI;-", "XII;5", "Jumlah;13"),
    ("Kelas;Siswa", "X;3", "XI;4", "Jumlah;7", "XII;5", "Total;12"),
    ("Peserta;Hadir", "A1;ya", "A2;ya", "Jumlah;2"),
    ("Nama;Usia (tahun)", "A1;15", "A2;16", "Jumlah;2"),
)


@pytest.mark.parametrize("rows", WRONG)
def test_a_wrong_total_of_a_column_is_found(rows: tuple[str, ...]) -> None:
    """A total that is not the sum of its column is found."""
    assert len(found(table(*rows), "SUM-01")) == 1


@pytest.mark.parametrize("rows", RIGHT)
def test_a_right_total_is_left_alone(rows: tuple[str, ...]) -> None:
    """A total that is right, rounded, or of something else is left alone."""
    assert found(table(*rows), "SUM-01") == ()


@pytest.mark.parametrize(
    "rows",
    [
        ("Kelas;L;P;Jumlah", "X;8;5;14"),
        ("Kelas;Rombel;Laki-laki;Perempuan;Jumlah", "X;3;50;40;90", "XI;3;45;40;80"),
        ("Hari;Hadir;Aktif;Seragam;Jumlah", "Senin;1;1;0;2", "Selasa;1;1;1;3", "Rabu;1;1;1;4"),
    ],
)
def test_a_wrong_total_of_a_row_is_found(rows: tuple[str, ...]) -> None:
    """A total at the end of a row that is not the sum of its parts is found."""
    assert len(found(table(*rows), "SUM-02")) == 1


@pytest.mark.parametrize(
    "rows",
    [
        ("Kelas;L;P;Jumlah", "X;8;5;13"),
        ("Barang;Volume;Harga;Jumlah", "Buku;3;1.000;3.000", "Pena;2;2.000;4.000"),
        ("Hari;Bintang;Denda;Jumlah", "Senin;4;0;4", "Selasa;2;1;1", "Rabu;5;0;5"),
        ("Kelas;Jumlah rombel;Jumlah siswa", "X;3;90", "XI;3;85"),
        ("No;Indikator;Skor;Jumlah", "1;A;3;9", "2;B;2;8", "3;C;4;7"),
    ],
)
def test_columns_that_are_no_parts_are_not_summed(rows: tuple[str, ...]) -> None:
    """Prices, fines and scores beside a total are not taken for its parts."""
    assert found(table(*rows), "SUM-02") == ()


def test_a_share_beside_its_count_is_reckoned() -> None:
    """A percentage beside a count is that of the total of the column."""
    rows = ["Jawaban;Frekuensi;Persentase", "Ya;6;60%", "Ragu;1;10%", "Tidak;3;30%", "Jumlah;10;100%"]
    assert found(table(*rows), "SUM-03") == ()
    rows[2] = "Ragu;1;15%"
    assert len(found(table(*rows), "SUM-03")) == 1


def test_one_wrong_cell_is_told_once_and_at_its_place() -> None:
    """A cell that puts its column and its row wrong is the place of the only finding."""
    table = (
        "| Hambatan | Jahit | Servis | Jumlah |\n|---|---|---|---|\n| Gerak | 4 | 3 | 7 |\n"
        "| Dengar | 5 | {cell} | 7 |\n| Lihat | 1 | 0 | 1 |\n| Jumlah | 10 | 5 | 15 |\n"
    )
    told = [*found(table.format(cell=4), "SUM-01"), *found(table.format(cell=4), "SUM-02")]
    assert [one.quote for one in told] == ["4"]
    assert found(table.format(cell=2), "SUM-01") == found(table.format(cell=2), "SUM-02") == ()


@pytest.mark.parametrize(
    ("row", "foot", "code", "quote"),
    [
        ("| Lihat | 1 | 2 | 4 |", "| Jumlah | 10 | 7 | 17 |", "SUM-02", "4"),
        ("| Lihat | 1 | 2 | 3 |", "| Jumlah | 11 | 7 | 17 |", "SUM-01", "11"),
    ],
)
def test_a_wrong_total_is_told_once(row: str, foot: str, code: str, quote: str) -> None:
    """A wrong total of a row or column that puts the other one wrong gives one finding."""
    table = (
        "| Hambatan | Jahit | Servis | Jumlah |\n|---|---|---|---|\n| Gerak | 4 | 3 | 7 |\n"
        f"| Dengar | 5 | 2 | 7 |\n{row}\n{foot}\n"
    )
    told = [*found(table, "SUM-01"), *found(table, "SUM-02")]
    assert [(one.code, one.quote) for one in told] == [(code, quote)]
