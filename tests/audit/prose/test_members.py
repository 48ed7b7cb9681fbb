"""The rule on members, and on how long the practicum and its parts lasted."""

import pytest

from prose_texts import found
from socialwork.findings import Certainty

GROUP = "# Intervensi\n\n## Kelompok Mawar\n\nKelompok ini beranggotakan tujuh anak.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Kedelapan anggota hadir.",
        "Kesembilan anggotanya duduk melingkar.",
        "Keenam anak menulis surat.",
        "Anggotanya delapan orang.",
        "Kelompok dengan delapan anggota itu bertemu lagi.",
        "Kelompok diikuti oleh sembilan anak.",
        "Kelompok beranggotakan delapan anak dan bertemu tiga kali: Selasa, 14 Maret 2023.",
    ],
)
def test_all_of_them_are_as_many_as_there_are(line: str) -> None:
    """Words for all members count them, and so do other ways to state their number."""
    assert len(found(GROUP + line, "SUM-06")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Ketujuh anggota hadir.",
        "Ketiga anak itu tertawa.",
        "Kelima anak yang hadir bercerita.",
        "Kedua anak bertengkar.",
        "Anggotanya ada tujuh orang.",
        "Kelima tahap dijalani.",
        "Pertemuan kelima anak membuat poster.",
    ],
)
def test_some_of_them_and_other_things_are_left_alone(line: str) -> None:
    """Some of the members, named just before, and ordinal numbers count nobody."""
    assert found(GROUP + line, "SUM-06") == ()


PERIOD = "Praktikum dilaksanakan dari Senin, 3 Februari 2025 sampai Kamis, 27 Maret 2025. "


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Jadi, praktikan berada di balai selama lima belas minggu.", 1),
        ("Jadi, praktikan berada di balai selama delapan minggu.", 0),
        ("Selama dua minggu pertama praktikan belajar jadwal.", 0),
    ],
)
def test_weeks_are_those_between_the_dates(line: str, times: int) -> None:
    """The weeks of the practicum are those of its period."""
    assert len(found(PERIOD + line, "SUM-06")) == times


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Pengamatan berlangsung selama sepuluh hari, 12–18 Februari 2025.", 1),
        ("Pengamatan berlangsung selama tujuh hari, 12–18 Februari 2025.", 0),
        ("Pengamatan berlangsung selama lima hari, 12–18 Februari 2025.", 0),
        ("Kehadiran dicatat selama sepuluh hari kerja, 10–21 Februari 2025.", 0),
    ],
)
def test_days_before_a_range_are_asked_about(line: str, times: int) -> None:
    """Days that no way of counting gives are a question; Sundays and weekends may be left out."""
    told = found(line, "SUM-06")
    assert [one.certainty for one in told] == [Certainty.QUESTION] * times
