"""Rules on single events: what they lack, holidays, promises."""

import pytest

from prose_texts import found, under

FIRST = "Pertemuan pertama berlangsung pada Senin, 11 September 2023, pukul 09.00–09.45 WIB di ruang guru."
THIRD = "Pertemuan ketiga berlangsung pada Rabu, 13 September 2023, pukul 10.00–10.45 WIB di taman sekolah."


@pytest.mark.parametrize(
    "second",
    [
        "Pertemuan kedua dilaksanakan di kelas.",
        "Pertemuan kedua berlangsung pada 12 September 2023, pukul 09.00 WIB di kelas.",
        "Pertemuan kedua berlangsung pada Selasa, 12 September 2023, di kelas.",
        "Pertemuan kedua berlangsung pada Selasa, 12 September 2023, pukul 09.00 WIB.",
    ],
)
def test_what_the_others_have_is_asked_for(second: str) -> None:
    """A meeting without date, weekday, time or place is asked for it where the others have it."""
    assert len(found(under("Tahap Asesmen", FIRST, second, THIRD), "WHEN-10")) == 1


@pytest.mark.parametrize(
    "second",
    [
        "Pertemuan kedua berlangsung pada Selasa, 12 September 2023, pukul 09.00 WIB di kelas.",
        "Pertemuan kelompok dilaksanakan dua kali.",
        "Pada pertemuan kedua klien bercerita.",
    ],
)
def test_a_whole_meeting_is_left_alone(second: str) -> None:
    """A meeting that is told like the others, or only mentioned, is left alone."""
    assert found(under("Tahap Asesmen", FIRST, second, THIRD), "WHEN-10") == ()


def test_a_gap_in_a_table_of_events_is_asked_about() -> None:
    """An empty cell in a column of dates or times is asked about."""
    rows = ["| No | Hari/Tanggal | Waktu | Kegiatan |", "| --- | --- | --- | --- |"]
    rows += [f"| {n} | Senin, {n + 10} September 2023 | 09.00–10.00 | Wawancara |" for n in range(1, 5)]
    assert found("\n".join(rows), "WHEN-10") == ()
    rows[3] = "| 2 | Selasa, 12 September 2023 |  | Observasi |"
    assert len(found("\n".join(rows), "WHEN-10")) == 1


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Observasi dilakukan pada 28 September 2023 di kelas.", 1),
        ("Wawancara dilakukan pada 10 September 2023 di sekolah bersama siswa.", 1),
        ("Kunjungan rumah dilakukan pada Minggu, 10 September 2023, di rumah klien.", 0),
        ("Kamis, 28 September 2023, merupakan hari libur nasional.", 0),
        ("Observasi dilakukan pada 29 September 2023 di kelas.", 0),
    ],
)
def test_holidays_are_asked_about(line: str, times: int) -> None:
    """A lesson on a holiday or a Sunday is asked about, unless the text speaks of it."""
    assert len(found(under("Tahap Asesmen", "Siswa belajar di sekolah.", line), "WHEN-11")) == times


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Praktikan akan memantau perkembangan klien setiap bulan.", 1),
        ("Evaluasi akan dilakukan oleh praktikan setiap bulan.", 1),
        ("Monitoring dilaksanakan secara berkala.", 1),
        ("Guru BK akan memantau klien setiap bulan.", 0),
        ("Praktikan menegaskan bahwa guru BK akan memantau klien.", 0),
        ("Monitoring dilaksanakan secara berkala oleh pengasuh.", 0),
        ("Sampai praktikum berakhir praktikan akan memantau klien setiap minggu.", 0),
    ],
)
def test_promises_need_somebody_who_stays(line: str, times: int) -> None:
    """Follow-up by a student who has left, or by nobody, is asked about."""
    assert len(found(under("Tahap Terminasi", line), "WHEN-12")) == times
