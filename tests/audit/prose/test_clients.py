"""Rules on what is left over from another report."""

import pytest

from prose_texts import found

IDENTITY = "Nama (inisial): BR\n\nKlien BR hadir. Klien BR bercerita.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Klien RT bersedia.",
        "Klien (DK) pulang.",
        "Rumah klien RT bersih.",
        "Klien berinisial “AN” hadir.",
        "KLIEN “RT”",
    ],
)
def test_another_client_is_found(line: str) -> None:
    """Other initials behind the word for the client are found."""
    assert len(found(IDENTITY + line, "WHO-03")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Teman sekamar klien (DK) bercerita.",
        "Ibu klien (SM) hadir.",
        "Teman klien berinisial DK hadir.",
        "Klien menemui guru BK.",
        "Anggota kelompok ialah DK, RM, dan TS.",
        "Klien tinggal di RT 05.",
        "Klien PPKS dilayani di sana.",
        "Klien (BR) pulang.",
    ],
)
def test_other_people_have_initials_of_their_own(line: str) -> None:
    """Initials of friends, kin and members, and abbreviations, are no other client."""
    assert found(IDENTITY + line, "WHO-03") == ()


SCHOOL = "# Intervensi\n\n" + "Siswa belajar bersama klien.\n\n" * 5


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Kegiatan bersama korban berjalan lancar.", 1),
        ("Klien pernah menjadi korban perundungan.", 0),
        ("Narapidana mengikuti kegiatan kelompok.", 1),
    ],
)
def test_people_of_another_setting_are_asked_about(line: str, times: int) -> None:
    """A word for other people served that turns up once is asked about."""
    assert len(found(SCHOOL + line, "WHO-04")) == times
