"""Rules on the order of events: stages, clashes, approval."""

import pytest

from prose_texts import PERIOD, found, under

PLAN = "# Tahap Rencana Intervensi\n\nRencana didiskusikan bersama klien pada Senin, 18 September 2023.\n\n"
WORK = "# Tahap Intervensi\n\nIntervensi dilaksanakan pada 25 September–5 Oktober 2023.\n\n"
JUDGED = "# Tahap Evaluasi\n\nEvaluasi dilaksanakan pada Senin, 9 Oktober 2023.\n\n"


def test_stages_in_their_order_are_left_alone() -> None:
    """A report whose stages follow each other has no finding."""
    assert found(PLAN + WORK + JUDGED, "WHEN-06") == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Senin, 18 September 2023", "Kamis, 28 September 2023"),
        ("Senin, 9 Oktober 2023", "Selasa, 19 September 2023"),
        ("25 September–5 Oktober 2023", "11–15 September 2023"),
    ],
)
def test_a_stage_before_its_predecessor_is_found(old: str, new: str) -> None:
    """One date out of the order of the stages is found."""
    assert found((PLAN + WORK + JUDGED).replace(old, new), "WHEN-06")


@pytest.mark.parametrize(
    "line",
    [
        "Perubahan rencana didiskusikan bersama klien pada Sabtu, 30 September 2023.",
        "Rencana akan dievaluasi pada Senin, 9 Oktober 2023.",
        "Kunjungan rumah dilakukan pada Jumat, 29 September 2023.",
        "Case Conference II dilaksanakan pada Jumat, 6 Oktober 2023.",
    ],
)
def test_later_changes_of_a_plan_are_left_alone(line: str) -> None:
    """A plan may be changed later, and a plan names days to come."""
    assert found(f"{PLAN}{line}\n\n{WORK}{JUDGED}", "WHEN-06") == ()


def test_an_ending_may_be_announced_early() -> None:
    """Telling the client early that the work will end is no termination."""
    text = WORK + JUDGED + "# Terminasi\n\nPraktikan mengingatkan klien pada Senin, 2 Oktober 2023."
    assert found(text, "WHEN-06") == ()


def test_meetings_told_out_of_their_order_are_asked_about() -> None:
    """A second meeting dated before the first one is asked about."""
    text = under(
        "Tahap Asesmen",
        "Pertemuan pertama berlangsung pada Rabu, 13 September 2023, di ruang guru.",
        "Pertemuan kedua berlangsung pada Senin, 11 September 2023, di taman.",
    )
    assert found(text, "WHEN-07")


FIRST = "Pertemuan pertama berlangsung pada Rabu, 13 September 2023, pukul 09.00–09.45 WIB di ruang guru."


@pytest.mark.parametrize(
    "second",
    [
        "Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 09.00–09.45 WIB di taman sekolah.",
        "Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 09.30–10.15 WIB di ruang guru.",
        "Kunjungan rumah dilakukan pada Rabu, 13 September 2023, pukul 09.30–11.00 WIB di rumah klien.",
    ],
)
def test_two_meetings_at_one_time_are_found(second: str) -> None:
    """Two meetings that overlap are found, whether or not they are of one row."""
    assert found(under("Tahap Asesmen", FIRST, second), "WHEN-08")


@pytest.mark.parametrize(
    "second",
    [
        "Pertemuan kedua berlangsung pada Rabu, 13 September 2023, pukul 09.45–10.15 WIB di taman sekolah.",
        "Pertemuan kedua berlangsung pada Kamis, 14 September 2023, pukul 09.00–09.45 WIB di taman.",
        "Pada Rabu, 13 September 2023, pukul 09.00–09.45 WIB wali kelas diwawancarai di ruang guru.",
        "Bagian pertama berlangsung pada Rabu, 13 September 2023, pukul 09.00–09.20 WIB di ruang guru.",
    ],
)
def test_one_meeting_told_twice_is_no_clash(second: str) -> None:
    """A meeting right behind another, on another day, or told again is no clash."""
    assert found(under("Tahap Asesmen", FIRST, second), "WHEN-08") == ()


def test_a_home_visit_is_an_interview_too() -> None:
    """One event told as a visit in one stage and as an interview in another is one event."""
    when = "dilakukan pada Jumat, 15 September 2023, pukul 16.00–17.15 WIB di rumah klien."
    text = f"# Engagement\n\nKunjungan rumah {when}\n\n# Asesmen\n\nWawancara {when}"
    assert found(text, "WHEN-08") == ()


def test_rows_of_a_timetable_do_not_overlap() -> None:
    """Rows of a table of events that overlap are found, rows within another are not."""
    head = "| Hari/Tanggal | Waktu | Kegiatan |\n| --- | --- | --- |\n"
    head += "| Rabu, 6 September 2023 | 09.00–10.25 | Wawancara |\n"
    assert found(f"{head}| Rabu, 6 September 2023 | 10.00–11.00 | Observasi |", "WHEN-08")
    assert found(f"{head}| Rabu, 6 September 2023 | 10.25–11.00 | Observasi |", "WHEN-08") == ()
    assert found(f"{head}| Rabu, 6 September 2023 | 07.00–15.00 | Piket |", "WHEN-08") == ()


def test_the_client_is_asked_before_the_conference() -> None:
    """A conference before the first talk with the client is found; later talks do not matter."""
    held = "Case Conference I dilaksanakan pada Rabu, 20 September 2023.\n\n"
    late = "Rencana dibahas kembali bersama klien pada Jumat, 22 September 2023.\n\n"
    assert found(PERIOD + "\n\n" + PLAN + held + late, "WHEN-09") == ()
    assert found("# Tahap Rencana Intervensi\n\n" + held + late, "WHEN-09")
    signed = "Kesepakatan bintang ditandatangani klien pada Jumat, 22 September 2023."
    assert found("# Tahap Rencana Intervensi\n\n" + held + signed, "WHEN-09") == ()


@pytest.mark.parametrize(
    "asked",
    [
        "Klien diajak bicara tentang rencana itu pada {day} pukul 09.00–10.00 WIB di taman.",
        "Praktikan dan klien merundingkan rencana pada {day}.",
        "Rencana ditawarkan kepada klien pada {day}.",
        "Rencana dirembukkan bersama klien pada {day}.",
    ],
)
def test_the_client_is_asked_in_many_words(asked: str) -> None:
    """However it is said that the client was asked, it comes before the conference."""
    held = (
        "# Tahap Rencana Intervensi\n\nCase conference I diadakan pada Jumat, 20 September 2024 di aula.\n\n"
    )
    assert found(held + asked.format(day="Senin, 23 September 2024"), "WHEN-09")
    assert found(held + asked.format(day="Senin, 16 September 2024"), "WHEN-09") == ()
