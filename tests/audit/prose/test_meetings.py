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


STAMPED = "# BAB IV\n\n## Tahap Asesmen\n\n" + "".join(
    f"Wawancara ke-{n} dilakukan pada {day}, {n} Februari 2023 pukul 10.00–11.00 WIB di ruang tamu.\n\n"
    for n, day in ((13, "Senin"), (14, "Selasa"), (15, "Rabu"), (16, "Kamis"), (17, "Jumat"), (20, "Senin"))
)


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Kontrak disepakati dalam pertemuan berikutnya.", 1),
        ("Pertemuan berikutnya membahas kontrak.", 1),
        ("Beberapa hari kemudian rencana dibahas bersama pengasuh.", 1),
        ("Hasilnya dibahas pada Selasa, 21 Februari 2023.", 1),
        (
            "Pertemuan berikutnya membahas kontrak pada Selasa, 21 Februari 2023 pukul 10.00 di aula.",
            0,
        ),
        ("Pertemuan berikutnya akan membahas kontrak.", 0),
        ("Waktu pertemuan berikutnya dapat ditentukan.", 0),
        ("Klien lahir pada 21 Februari 2006.", 0),
    ],
)
def test_events_have_day_clock_and_place_where_others_have_them(line: str, times: int) -> None:
    """An event at no day, or without clock and place, is asked about where the others have them all."""
    assert len(found(STAMPED + line, "WHEN-10")) == times


ENDED = (
    "Praktikum berlangsung dari Senin, 13 Februari 2023 sampai Jumat, 14 April 2023.\n\n# Tahap Terminasi\n\n"
)


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Klien didampingi praktikan setiap minggu sampai ia bebas.", 1),
        ("Praktikan menelepon klien setiap malam sampai Desember 2024.", 1),
        ("Praktikan datang sekali sebulan untuk menengok klien.", 1),
        ("Setiap bulan praktikan mengunjungi klien di rumahnya.", 1),
        ("Pekerja sosial mendampingi klien setiap minggu.", 0),
        ("Selama praktikum praktikan mengunjungi klien setiap minggu.", 0),
        ("Praktikan menelepon ibu klien.", 0),
    ],
)
def test_what_the_student_keeps_doing_is_asked_about(line: str, times: int) -> None:
    """What the student does again and again at the end of the work has no owner afterwards."""
    assert len(found(ENDED + line, "WHEN-12")) == times


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Kegiatan yang sama diadakan pada Minggu, 19 Februari 2023 pukul 09.00–10.00 WIB di aula.", 1),
        ("Praktikan menemani klien pada Sabtu, 18 Februari 2023 pukul 09.00–10.00 WIB di aula.", 1),
        (
            "Panti tetap buka pada hari libur. Ia ditemui pada Sabtu, 18 Februari 2023 pukul 9.00 di aula.",
            0,
        ),
    ],
)
def test_lone_sundays_and_holidays_are_asked_about(line: str, times: int) -> None:
    """One event on a Sunday among many on other days, or on a holiday, comes with a word on that."""
    more = "Praktikan menemui klien pada Selasa, 21 Februari 2023 pukul 10.00–11.00 WIB di ruang tamu.\n\n"
    assert len(found(STAMPED + more + line, "WHEN-11")) == times
