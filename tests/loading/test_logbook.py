"""Logbooks from tables: notes by days and weeks, every wrong cell told, and nothing lost in a case file."""

import contextlib
import datetime as dt
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, strategies as st

from factories import minimal_case
from socialwork.errors import LogbookFileError, Problem, SpokenError
from socialwork.loading import load_case, save_case
from socialwork.loading.log_adding import add_to_log, new_notes, note_lines
from socialwork.loading.log_file import read_logbook
from socialwork.loading.log_rows import Logbook
from socialwork.records.logs import DailyEntry, WeeklyEntry
from socialwork.values.when import Period
from socialwork.vocabulary.process import StageKind

HEADS = "Hari;Tanggal;Jam;Tempat;Kegiatan;Hasil;Paraf"


def read(*rows: str, heads: str = HEADS, people: tuple[str, ...] | None = None) -> Logbook:
    """Return the logbook of a CSV table."""
    return read_logbook("\n".join([heads, *rows]).encode(), people=people)


def problems(*rows: str, heads: str = HEADS, people: tuple[str, ...] | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with a CSV table."""
    with pytest.raises(LogbookFileError) as caught:
        read(*rows, heads=heads, people=people)
    return caught.value.problems


def only(*rows: str, heads: str = HEADS, people: tuple[str, ...] | None = None) -> Problem:
    """Return the one thing that is wrong with a CSV table."""
    (problem,) = problems(*rows, heads=heads, people=people)
    return problem


def days(*rows: str, heads: str = "Tanggal;Kegiatan") -> list[str]:
    """Return the days of the notes of a CSV table."""
    return [str(one.date) for one in read(*rows, heads=heads).daily]


def workbook(*rows: list[Any]) -> bytes:
    """Return an XLSX workbook with *rows* in its first sheet."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


# --- what is read -----------------------------------------------------------------------------


def test_a_row_is_a_note() -> None:
    """Each column goes to its field; the column of initials and the number of the row go nowhere."""
    heads = "No;Hari;Tanggal;Waktu;Tempat;Kegiatan;Tahap;Orang;Hasil;Refleksi;Paraf"
    row = "1;Rabu;6 September 2023;09.00–10.25 WIB;Sekolah;Wawancara;Asesmen;KS, BR;Terbuka;Sabar;CC"
    (note,) = read(row, heads=heads).daily
    assert note == DailyEntry(
        date=dt.date(2023, 9, 6),
        time=note.time,
        place="Sekolah",
        activity="Wawancara",
        stage=StageKind.ASSESSMENT,
        people=("KS", "BR"),
        result="Terbuka",
        reflection="Sabar",
    )
    assert str(note.time) == "09.00–10.25 WIB"


@pytest.mark.parametrize(
    "heads",
    [
        "Date;Activity",
        "tgl;uraian kegiatan",
        "HARI/TANGGAL;KEGIATAN",
        "Hari, Tanggal :;Aktivitas",
        "Tanggal (hh/bb/tttt);Kegiatan yang dilakukan",
    ],
)
def test_heads_have_many_names(heads: str) -> None:
    """Heads are known in both languages, in capitals, with a colon, and with a remark in brackets."""
    assert days("2023-09-06;Wawancara", heads=heads) == ["2023-09-06"]


def test_titles_may_stand_above_the_heads() -> None:
    """Rows above the heads are passed over, and problems still count them."""
    above = "CATATAN HARIAN;\nNama: Citra Contoh;\n;\nTanggal;Kegiatan"
    assert days("2023-09-06;Wawancara", heads=above) == ["2023-09-06"]
    assert only("2023-02-30;Wawancara", heads=above).line == 5


def test_an_empty_date_is_that_above() -> None:
    """In merged cells only the first row of a day has its date."""
    assert days("2023-09-06;Wawancara", ";Diskusi", "2023-09-07;Rapat", ";Kunjungan") == [
        "2023-09-06",
        "2023-09-06",
        "2023-09-07",
        "2023-09-07",
    ]


@pytest.mark.parametrize(
    "written",
    [
        "6 September 2023",
        "Rabu, 6 September 2023",
        "rabu 6 Sep 2023",
        "Rab, 06/09/2023",
        "Rabu/06-09-2023",
        "2023-09-06",
        "06.09.2023",
    ],
)
def test_a_day_is_typed_in_many_ways(written: str) -> None:
    """Digits, words and weekdays give the same day, where the weekday or the sheet tells which it is."""
    assert days(f"{written};Wawancara", "13/09/2023;Diskusi")[0] == "2023-09-06"


def test_a_weekday_tells_which_reading_is_meant() -> None:
    """Of two readings that counts which falls on the weekday beside it."""
    assert str(read("Rabu;06/09/2023;;;Wawancara;;").daily[0].date) == "2023-09-06"
    assert str(read("Jumat;06/09/2023;;;Wawancara;;").daily[0].date) == "2023-06-09"


def test_the_other_dates_tell_which_reading_is_meant() -> None:
    """One date that can only be day before month decides for the sheet, and so the other way round."""
    assert days("06/09/2023;a", "13/09/2023;b") == ["2023-09-06", "2023-09-13"]
    assert days("09/06/2023;a", "09/13/2023;b") == ["2023-09-06", "2023-09-13"]


def test_two_readings_that_nothing_decides_are_refused() -> None:
    """Nobody guesses."""
    assert "dua cara" in only("06/09/2023;a", heads="Tanggal;Kegiatan").message.id
    both = problems("06/09/2023;a", "13/09/2023;b", "09/14/2023;c", heads="Tanggal;Kegiatan")
    assert [one.line for one in both] == [2]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("09.00", "09.00 WIB"),
        ("8:05", "08.05 WIB"),
        ("09.00 - 10.25", "09.00–10.25 WIB"),
        ("09.00 s.d. 10.25", "09.00–10.25 WIB"),
        ("09.00 s/d 10.25 WITA", "09.00–10.25 WITA"),
        ("pukul 09.00 sampai dengan 10.25 WIB", "09.00–10.25 WIB"),
    ],
)
def test_hours_are_typed_in_many_ways(written: str, read_as: str) -> None:
    """A time or a span of two, in words or with a dash."""
    (note,) = read(f"2023-09-06;{written};a", heads="Tanggal;Jam;Kegiatan").daily
    assert str(note.time) == read_as


def test_the_head_names_the_zone() -> None:
    """A zone in the head of the hours holds for all of them."""
    (note,) = read("2023-09-06;09.00;a", heads="Tanggal;Jam (WITA);Kegiatan").daily
    assert str(note.time) == "09.00 WITA"


def test_hours_in_two_columns_are_joined() -> None:
    """Start and end in cells of their own make a span; a start alone is a time."""
    first, second = read(
        "2023-09-06;09.00;10.25;a", "2023-09-06;11.00;;b", heads="Tanggal;Mulai;Selesai;Kegiatan"
    ).daily
    assert (str(first.time), str(second.time)) == ("09.00–10.25 WIB", "11.00 WIB")


def test_dates_and_times_of_a_workbook_are_taken_as_they_are() -> None:
    """A spreadsheet keeps days and hours as such."""
    data = workbook(
        ["Tanggal", "Jam", "Kegiatan"],
        [dt.datetime(2023, 9, 6), dt.time(9, 30), "Wawancara"],  # noqa: DTZ001 - as openpyxl gives it
    )
    (note,) = read_logbook(data).daily
    assert (str(note.date), str(note.time)) == ("2023-09-06", "09.30 WIB")


@pytest.mark.parametrize(
    "week",
    ["28 Agustus 2023 - 1 September 2023", "28 Agustus–1 September 2023", "28 Agustus s.d. 1 September 2023"],
)
def test_weeks_are_typed_in_many_ways(week: str) -> None:
    """A week is two dates; the first may leave out the year."""
    (note,) = read(f"{week};Pendekatan awal", heads="Minggu;Ringkasan").weekly
    assert note == WeeklyEntry(
        period=Period(dt.date(2023, 8, 28), dt.date(2023, 9, 1)), summary="Pendekatan awal"
    )


def test_a_week_within_a_month_names_it_once() -> None:
    """Its days may come before it, with a hyphen between them."""
    (note,) = read("4-8 September 2023;Asesmen", heads="Periode;Kegiatan").weekly
    assert note.period == Period(dt.date(2023, 9, 4), dt.date(2023, 9, 8))


def test_a_week_may_stand_in_two_columns() -> None:
    """Start and end in cells of their own are a week as well."""
    rows = "2023-09-04;2023-09-08;Asesmen;Sesuai rencana;Waktu;Rujukan"
    (note,) = read(rows, heads="Mulai;Selesai;Ringkasan;Capaian;Hambatan;Bahan supervisi").weekly
    assert (note.achieved, note.problems, note.supervision) == ("Sesuai rencana", "Waktu", "Rujukan")


# --- what is refused --------------------------------------------------------------------------


def test_a_weekday_that_denies_the_date_is_told_with_both_ways_out() -> None:
    """The right weekday stands in the message, the nearest day of the written one in the hint."""
    found = only("Selasa;6 September 2023;;;Wawancara;;")
    assert (found.line, found.column, found.path) == (2, 2, "Tanggal")
    assert "jatuh pada hari Rabu, bukan Selasa" in found.message.id
    assert found.suggestion is not None
    assert "2023-09-05" in found.suggestion.id


def test_a_weekday_inside_the_date_and_one_beside_it_have_to_agree() -> None:
    """Two weekdays of which one is wrong are not both right."""
    assert only("Selasa;Rabu, 6 September 2023;;;Wawancara;;").column == 2


@pytest.mark.parametrize(
    ("row", "column", "says"),
    [
        ("Rabbu;2023-09-06;;;a;;", 1, "bukan nama hari"),
        (";06/09/23;;;a;;", 2, "06/09/2023"),
        (";6 September;;;a;;", 2, "tahunnya lengkap"),
        (";45175;;;a;;", 2, "2023-09-06"),
        (";31/02/2023;;;a;;", 2, "tidak ada dalam kalender"),
        (";besok;;;a;;", 2, "harus berupa tanggal"),
        ("Rabu;;;;a;;", 1, "tanpa tanggalnya"),
        (";2023-09-06;10.00 - 9.00;;a;;", 3, "sebelum mulai"),
        (";2023-09-06;10.00 - selesai;;a;;", 3, "harus berupa angka"),
        (";2023-09-06;siang;;a;;", 3, "harus jam"),
        (";2023-09-06;;;;b;", 5, "kosong"),
        (";2023-09-06;;;a;;;lagi", 8, "tanpa judul"),
    ],
)
def test_a_wrong_cell_is_told_with_its_place(row: str, column: int, says: str) -> None:
    """Row and column, what stands there and what was expected."""
    found = problems(row)[0]
    assert (found.line, found.column) == (2, column)
    assert says in found.message.id


def test_everything_is_told_at_once() -> None:
    """One wrong row does not hide the next."""
    found = problems("Rabbu;06/09/23;siang;;;b;", ";2023-02-30;;;a;;")
    assert [(one.line, one.column) for one in found] == [(2, 1), (2, 2), (2, 3), (2, 5), (3, 2)]


def test_a_row_that_stands_twice_is_told() -> None:
    """The same note twice is a slip of the hand."""
    assert only("2023-09-06;a", "2023-09-06;a", heads="Tanggal;Kegiatan").message.id.endswith("baris 2")


def test_an_unknown_head_has_a_hint() -> None:
    """A head that is nearly one of ours gets its name."""
    found = only("2023-09-06;a;b", heads="Tanggal;Kegiatan;Hasill")
    assert found.suggestion is not None
    assert "Hasil" in found.suggestion.id


@pytest.mark.parametrize(("heads", "missing"), [("Tanggal;Hasil", "Kegiatan"), ("Kegiatan;Hasil", "Tanggal")])
def test_a_column_that_is_needed_is_asked_for(heads: str, missing: str) -> None:
    """A note has a day and says what was done."""
    assert [one.path for one in problems("a;b", heads=heads)] == [missing]


def test_a_person_has_to_be_in_the_case() -> None:
    """Where the codes are known, another one is refused with a hint; capitals do not matter."""
    heads = "Tanggal;Kegiatan;Orang"
    assert read("2023-09-06;a;ks", heads=heads, people=("KS", "BR")).daily[0].people == ("KS",)
    found = only("2023-09-06;a;KS1", heads=heads, people=("KS", "BR"))
    assert (found.column, found.suggestion and found.suggestion.id) == (3, "maksudnya `KS`?")


def test_a_stage_has_to_be_one() -> None:
    """Stages go by their code or label."""
    found = only("2023-09-06;a;asesment", heads="Tanggal;Kegiatan;Tahap")
    assert found.suggestion is not None
    assert "assessment" in found.suggestion.id


@pytest.mark.parametrize("text", ["", "\n;\n", "Tanggal;Kegiatan\n"])
def test_a_table_without_notes_is_refused(text: str) -> None:
    """An empty file is no logbook."""
    with pytest.raises(LogbookFileError):
        read_logbook(text.encode())


@given(st.lists(st.lists(st.text(alphabet="Tangl;6/0 Sep2023,x\n-", max_size=12), max_size=5), max_size=5))
def test_any_table_is_read_or_refused(rows: list[list[str]]) -> None:
    """Whatever stands in a table, there is an answer and no crash."""
    text = "\n".join(["Tanggal;Jam;Kegiatan", *(";".join(row) for row in rows)])
    with contextlib.suppress(LogbookFileError):
        read_logbook(text.encode())


# --- what gets into the case ------------------------------------------------------------------

NOTES = Logbook(
    daily=(
        DailyEntry(date=dt.date(2023, 9, 6), activity="Wawancara: awal", result="Terbuka\ndan tenang"),
        DailyEntry(date=dt.date(2023, 9, 7), activity="# Rapat"),
    )
)
WEEK = Logbook(
    weekly=(WeeklyEntry(period=Period(dt.date(2023, 9, 4), dt.date(2023, 9, 8)), summary="Asesmen"),)
)


def written(tmp_path: Path, tail: str = "") -> Path:
    """Return a case file that somebody wrote by hand, with *tail* behind it."""
    path = tmp_path / "kasus.yaml"
    save_case(minimal_case(), path)
    text = path.read_text("utf-8")
    path.write_text(f"# Kasus saya\n{text}{tail}", "utf-8")
    return path


def test_the_lines_read_back_as_the_notes(tmp_path: Path) -> None:
    """What is shown to be pasted is what the case then holds."""
    path = written(tmp_path, note_lines(NOTES) + note_lines(WEEK))
    case = load_case(path)
    assert case.daily_log == NOTES.daily
    assert case.weekly_log == WEEK.weekly


def test_notes_are_added_behind_everything_where_there_are_none(tmp_path: Path) -> None:
    """What stood there stays letter by letter."""
    path = written(tmp_path)
    before = path.read_text("utf-8")
    assert add_to_log(path, NOTES) == 2
    assert path.read_text("utf-8").startswith(before)
    assert load_case(path).daily_log == NOTES.daily


@pytest.mark.parametrize(
    "tail",
    [
        "daily_log:\n- date: 2023-09-01  # hari pertama\n  activity: a\n\n# bagian lain\nreviews: []\n",
        "daily_log:\n    -   date: 2023-09-01\n        activity: |\n          a\n\n          b\n    # lagi\n",
        "daily_log: []  # belum ada\nreviews: []\n",
        "daily_log:  # catatan\n  - {date: 2023-09-01, activity: a}",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_line_that_stood_there_is_kept(tmp_path: Path, tail: str, end: str) -> None:
    """Lists of any indent keep their remarks, and files of Windows their line ends."""
    path = written(tmp_path, tail)
    path.write_bytes(path.read_text("utf-8").replace("\n", end).encode())
    before, old = path.read_bytes().decode().split(end), load_case(path).daily_log
    add_to_log(path, NOTES)
    after = path.read_bytes().decode()
    assert load_case(path).daily_log == (*old, *NOTES.daily)
    kept = [line for line in before if line.strip() and line.partition("#")[0].strip() != "daily_log: []"]
    lines = after.split(end)
    assert [line for line in lines if line in kept] == kept
    assert "\n" not in after.replace(end, "")
    assert all(line.partition("#")[2] in after for line in before)


def test_a_remark_before_the_next_part_stays_with_it(tmp_path: Path) -> None:
    """New notes stand before it, not behind."""
    path = written(tmp_path, "daily_log:\n- date: 2023-09-01\n  activity: a\n\n# bagian lain\nreviews: []\n")
    add_to_log(path, NOTES)
    assert path.read_text("utf-8").endswith("# Rapat'\n\n# bagian lain\nreviews: []\n")


def test_notes_that_are_there_are_not_added_again(tmp_path: Path) -> None:
    """The same sheet can be read as often as one likes."""
    path = written(tmp_path)
    add_to_log(path, NOTES)
    once = path.read_bytes()
    assert add_to_log(path, NOTES) == 0
    assert path.read_bytes() == once


def test_another_note_of_the_same_moment_is_told(tmp_path: Path) -> None:
    """It may be the same one, mended: a person has to look."""
    path = written(tmp_path, note_lines(NOTES))
    mended = Logbook(daily=(DailyEntry(date=dt.date(2023, 9, 7), activity="Rapat guru"),))
    found = new_notes(load_case(path), mended)
    assert (len(found), found.known, found.doubtful) == (1, 0, mended.daily)


def test_a_list_on_one_line_is_left_alone(tmp_path: Path) -> None:
    """Where lines cannot be added the file stays as it is, and the reader is told what to do."""
    path = written(tmp_path, "daily_log: [{date: 2023-09-01, activity: a}]\n")
    before = path.read_bytes()
    with pytest.raises(SpokenError, match="paste the lines"):
        add_to_log(path, NOTES)
    assert path.read_bytes() == before


def test_json_is_left_alone(tmp_path: Path) -> None:
    """Only YAML has lines to which others can be added."""
    path = tmp_path / "kasus.json"
    save_case(minimal_case(), path)
    with pytest.raises(SpokenError, match="only be added"):
        add_to_log(path, NOTES)


def test_notes_are_added_to_a_folder(tmp_path: Path) -> None:
    """A case folder gets them into its case file."""
    folder = tmp_path / "kasus"
    save_case(minimal_case(), folder)
    assert add_to_log(folder, WEEK) == 1
    assert load_case(folder).weekly_log == WEEK.weekly
