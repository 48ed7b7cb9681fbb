"""Tables of observations: CSV, XLSX and data frames, and every wrong cell told with its place."""

import contextlib
import datetime as dt
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, strategies as st

from socialwork.errors import Problem, SeriesFileError
from socialwork.loading.series_file import phases_of_frame, read_phases
from socialwork.records import MissingReading, PhaseKind, Reading, SeriesPhase

A, B, F = PhaseKind.BASELINE, PhaseKind.INTERVENTION, PhaseKind.FOLLOW_UP
HEADS = "Tanggal;Sampai tanggal;Fase;Nama fase;Kriteria;Nilai;Dari;Pengamat kedua;Alasan"


def day(n: int) -> dt.date:
    """Return a day of September 2023."""
    return dt.date(2023, 9, n)


def read(*rows: str, heads: str = "Tanggal;Fase;Nilai") -> tuple[SeriesPhase, ...]:
    """Return the phases of a CSV table."""
    return read_phases("\n".join([heads, *rows]).encode())


def problems(*rows: str, heads: str = "Tanggal;Fase;Nilai") -> tuple[Problem, ...]:
    """Return what is wrong with a CSV table."""
    with pytest.raises(SeriesFileError) as caught:
        read(*rows, heads=heads)
    return caught.value.problems


class Frame:
    """A data frame as the well-known libraries have it: names of columns, and a column for each name."""

    def __init__(self, columns: dict[str, list[Any]]) -> None:
        self._columns = columns

    @property
    def columns(self) -> list[str]:
        """The names."""
        return [*self._columns]

    def __getitem__(self, name: str) -> list[Any]:
        """Return a column."""
        return self._columns[name]


class Scalar:
    """A number of another library, which tells what it is in Python."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def item(self) -> Any:
        """Return the number."""
        return self.value


# --- what is read -----------------------------------------------------------------------------


def test_a_whole_table() -> None:
    """Every column goes where it belongs; phases begin where letter, name or criterion change."""
    found = read(
        "2023-09-11;2023-09-16;A;;;2;6;1;",
        "2023-09-18;2023-09-23;;;;;;;sakit",
        "2023-09-25;;B;Token;3;3;;;",
        "2023-09-26;;;;5;4,5;;;",
        "27 September 2023;;F;;;1;;;",
        heads=HEADS,
    )
    assert found == (
        SeriesPhase(
            kind=A,
            readings=(Reading(date=day(11), until=day(16), value=2, of=6, second=1),),
            missing=(MissingReading(date=day(18), until=day(23), reason="sakit"),),
        ),
        SeriesPhase(kind=B, name="Token", criterion=3, readings=(Reading(date=day(25), value=3),)),
        SeriesPhase(kind=B, name="Token", criterion=5, readings=(Reading(date=day(26), value=4.5),)),
        SeriesPhase(kind=F, readings=(Reading(date=day(27), value=1),)),
    )


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("A", A),
        ("b", B),
        ("A1", A),
        ("B12", B),
        ("Data dasar", A),
        ("intervention-phase", B),
        ("Tindak lanjut", F),
    ],
)
def test_names_of_phases(written: str, kind: PhaseKind) -> None:
    """Phases are known by letter, code and either name."""
    assert [phase.kind for phase in read(f"2023-09-11;{written};1")] == [kind]


def test_phases_that_come_again() -> None:
    """A1, B1, A2 and B2 are four phases; an empty cell goes on with the one above."""
    found = read("2023-09-11;A1;1", "2023-09-12;;2", "2023-09-13;B1;3", "2023-09-14;A2;1", "2023-09-15;A3;1")
    assert [(phase.kind, len(phase.readings)) for phase in found] == [(A, 2), (B, 1), (A, 1), (A, 1)]


@pytest.mark.parametrize(
    ("written", "value", "of"),
    [
        ("3", 3, None),
        ("2,5", 2.5, None),
        ("2.5", 2.5, None),
        ("2.0", 2, None),
        ("ya", 1, 1),
        ("Tidak", 0, 1),
        ("hadir", 1, 1),
        ("tidak hadir", 0, 1),
        ("yes", 1, 1),
        ("absent", 0, 1),
    ],
)
def test_values(written: str, value: float, of: int | None) -> None:
    """Numbers have a decimal comma or point; yes and no are 1 and 0 of 1."""
    (phase,) = read(f"2023-09-11;A;{written}")
    assert phase.readings == (Reading(date=day(11), value=value, of=of),)


def test_english_heads_commas_and_empty_rows() -> None:
    """English names, other separators and rows without anything are no trouble."""
    text = "date,phase,value\n2023-09-11,A,1\n,,\n2023-09-12,B,2\n"
    assert [len(phase.readings) for phase in read_phases(text.encode())] == [1, 1]


def workbook(rows: list[list[Any]]) -> bytes:
    """Return a workbook of one sheet."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook(tmp_path: Path) -> None:
    """Days, whole numbers and truth values of a spreadsheet are taken as they are."""
    rows: list[list[Any]] = [
        ["Tanggal", "Fase", "Nilai"],
        [dt.datetime(2023, 9, 11), "A", 2],  # noqa: DTZ001 - spreadsheets know no zones
        [dt.datetime(2023, 9, 12), "B", 3.5],  # noqa: DTZ001
        [dt.datetime(2023, 9, 13), None, True],  # noqa: DTZ001
    ]
    path = tmp_path / "deret.xlsx"
    path.write_bytes(workbook(rows))
    first, second = read_phases(path)
    assert first.readings == (Reading(date=day(11), value=2),)
    assert second.readings == (Reading(date=day(12), value=3.5), Reading(date=day(13), value=1, of=1))


def test_frames() -> None:
    """Whatever has columns will do, with numbers of other libraries, moments and empty values."""
    columns: dict[str, list[Any]] = {
        "date": [dt.datetime(2023, 9, 11, 7), day(12), "2023-09-13"],  # noqa: DTZ001
        "phase": ["A", "B", float("nan")],
        "value": [Scalar(2), Scalar(2.5), None],
        "reason": [None, "  ", "libur"],
    }
    expected = (
        SeriesPhase(kind=A, readings=(Reading(date=day(11), value=2),)),
        SeriesPhase(
            kind=B,
            readings=(Reading(date=day(12), value=2.5),),
            missing=(MissingReading(date=day(13), reason="libur"),),
        ),
    )
    assert phases_of_frame(Frame(columns)) == expected
    assert phases_of_frame(columns) == expected


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), min_size=1, max_size=20))
def test_a_frame_and_its_csv_are_the_same(rows: list[tuple[int, int]]) -> None:
    """The same rows give the same phases, from a file or from a frame."""
    days = [day(1) + dt.timedelta(days=n) for n in range(len(rows))]
    half = len(rows) // 2
    phases = ["A"] * half + ["B"] * (len(rows) - half)
    values = [min(value, of) for value, of in rows]
    frame = {"Tanggal": days, "Fase": phases, "Nilai": values, "Dari": [of for _, of in rows]}
    lines = [f"{d};{p};{v};{of}" for d, p, v, (_, of) in zip(days, phases, values, rows, strict=True)]
    assert phases_of_frame(frame) == read(*lines, heads="Tanggal;Fase;Nilai;Dari")


# --- what is wrong ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        (";A;1;;;", 1, "tanggal baris ini kosong"),
        ("kemarin;A;1;;;", 1, "harus berupa tanggal"),
        ("2023-09-31;A;1;;;", 1, "tidak ada dalam kalender"),
        ("2023-09-11;C;1;;;", 2, "harus salah satu dari: A, B, F, baseline"),
        ("2023-09-11;;1;;;", 2, "fase baris pertama kosong"),
        ("2023-09-11;A;banyak;;;", 3, "harus bilangan 0 atau lebih"),
        ("2023-09-11;A;-1;;;", 3, "harus bilangan 0 atau lebih"),
        ("2023-09-11;A;1.250;;;", 3, "dapat dibaca dua cara; tulis 1250 atau 1.2500"),
        ("2023-09-11;A;1,250;;;", 3, "dapat dibaca dua cara; tulis 1250 atau 1.2500"),
        ("2023-09-11;A;;;;", 3, "kosong; tulis nilainya, atau alasannya"),
        ("2023-09-11;A;7;6;;", 3, "lebih banyak daripada kesempatannya (6)"),
        ("2023-09-11;A;1,5;6;;", 3, "hanya dapat dihitung bilangan bulat"),
        ("2023-09-11;A;1;nol;;", 4, "harus bilangan bulat mulai dari 1"),
        ("2023-09-11;A;1;0;;", 4, "harus bilangan bulat mulai dari 1"),
        ("2023-09-11;A;1;6;9;", 5, "lebih banyak daripada kesempatannya (6)"),
        ("2023-09-11;A;1;;;libur", 6, "sekaligus alasan"),
    ],
)
def test_a_wrong_cell(row: str, column: int, said: str) -> None:
    """A wrong cell is told with its row, its column, its value and what was expected."""
    (one,) = problems(row, heads="Tanggal;Fase;Nilai;Dari;Pengamat kedua;Alasan")
    assert (one.line, one.column) == (2, column)
    assert said in one.message.id
    assert one.message.en
    assert one.value == row.split(";")[column - 1]


def test_all_problems_at_once() -> None:
    """Every wrong cell of a table is told, in order of its place."""
    found = problems("2023-09-11;A;x", "2023-09-11;Q;1", "2023-09-10;B;y")
    assert [(one.line, one.column) for one in found] == [(2, 3), (3, 1), (3, 2), (4, 1), (4, 3)]


def test_days_in_order() -> None:
    """A session follows the one before it, and ends after it starts."""
    (early,) = problems("2023-09-11;2023-09-10;A;1", heads="Tanggal;Sampai tanggal;Fase;Nilai")
    assert early.message.id == "selesai sebelum mulai (2023-09-11)"
    (within,) = problems(
        "2023-09-11;2023-09-16;A;1", "2023-09-16;;A;1", heads="Tanggal;Sampai tanggal;Fase;Nilai"
    )
    assert (within.line, within.message.id) == (3, "hari harus urut; baris sebelumnya sampai 2023-09-16")


@pytest.mark.parametrize(
    ("heads", "said"),
    [
        ("", "tabel ini kosong"),
        ("Tanggal;Nilai", "kolom `Fase` wajib ada"),
        ("Tanggal;Fase;Nilai;Cuaca", "kolom ini tidak dikenal"),
        ("Tanggal;Fase;Nilai;Nilai", "lebih dari sekali"),
        ("Tanggal;Fase;Nilai", "tidak ada satu baris pengamatan pun"),
    ],
)
def test_wrong_heads(heads: str, said: str) -> None:
    """Heads that are missing, unknown or doubled, and a table without rows, are told."""
    (one,) = problems(heads=heads)
    assert said in one.message.id


def test_a_head_that_is_nearly_right() -> None:
    """What was probably meant is proposed, for heads and for phases."""
    assert "Tanggal" in problems("2023-09-11;A;1;1", heads="Tanggal;Fase;Nilai;Tangal")[0].suggestion.id
    assert "baseline" in problems("2023-09-11;baselin;1")[0].suggestion.id


def test_a_cell_under_no_head() -> None:
    """A value outside the table is no value of it."""
    (one,) = problems("2023-09-11;A;1;2")
    assert (one.column, one.message.id) == (4, "sel ini berada di bawah kolom tanpa judul")


@pytest.mark.parametrize(
    "content", [b"\xff\xfe1\x002\x00", b'Tanggal;"Fase', b"PK\x03\x04", b"\x00\x01\x02\x03" * 30]
)
def test_files_that_are_no_table(content: bytes) -> None:
    """Other encodings, open quotation marks and broken workbooks are one clear error."""
    with pytest.raises(SeriesFileError):
        read_phases(content)


def test_other_endings(tmp_path: Path) -> None:
    """A file is read by its ending."""
    path = tmp_path / "deret.ods"
    path.write_bytes(b"")
    with pytest.raises(SeriesFileError, match=r"ends in \.csv or \.xlsx"):
        read_phases(path)
    with pytest.raises(SeriesFileError, match="no such file"):
        read_phases(tmp_path / "tidak-ada.csv")


def test_frames_that_are_none() -> None:
    """What has no columns is a mistake of the program; unequal columns are a problem of the data."""
    with pytest.raises(TypeError, match="not from list"):
        phases_of_frame([1, 2])  # type: ignore[arg-type]
    with pytest.raises(SeriesFileError, match="this column has 1 values, and the first one 2"):
        phases_of_frame({"date": [day(1), day(2)], "phase": ["A"], "value": [1, 2]})
    with pytest.raises(SeriesFileError) as caught:
        phases_of_frame({"date": [day(1)], "phase": ["A"], "value": ["x"]})
    assert caught.value.problems[0].line == 1
    with pytest.raises(SeriesFileError, match="table is empty"):
        phases_of_frame({})


@given(
    st.binary(max_size=120) | st.text(max_size=80).map(lambda text: f"Tanggal;Fase;Nilai\n{text}".encode())
)
def test_nothing_but_the_one_error(content: bytes) -> None:
    """Whatever a file holds, reading gives phases or the one error of this library."""
    with contextlib.suppress(SeriesFileError):
        assert all(phase.readings or phase.missing for phase in read_phases(content))
