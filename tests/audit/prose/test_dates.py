"""Rules on weekdays, years and ranges, in the words of many writers."""

import pytest

from prose_texts import PERIOD, found, quotes, under


@pytest.mark.parametrize(
    "text",
    [
        "Wawancara hari Selasa tanggal 6 September 2023.",
        "Klien hadir pada Selasa (06/09/2023).",
        "Pertemuan 6 September 2023 (Selasa) berlangsung lancar.",
        f"{PERIOD}\n\nPada Selasa, 6 September klien datang.",
        "Senin–Rabu, 26–28 September 2023, klien diamati.",
        "| Hari | Tanggal | Kegiatan |\n| --- | --- | --- |\n| Selasa | 6 September 2023 | Wawancara |",
        "| Hari | : | Selasa |\n| --- | --- | --- |\n| Tanggal | : | 6 September 2023 |",
        "Hari : Selasa\n\nTanggal : 6 September 2023",
        "Pada hari Jum'at, 6 September 2023 klien pulang.",
    ],
)
def test_a_wrong_weekday_is_found(text: str) -> None:
    """A weekday that the calendar denies is found in every way to write a date."""
    assert len(found(text, "WHEN-01")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rabu, 6 September 2023, dan Kamis, 7 September 2023.",
        "Senin–Rabu, 25–27 September 2023, klien diamati.",
        "Rabu, 25–27 September 2023, klien diamati.",
        "Senin dan Selasa, 4 dan 5 September 2023.",
        "Selama dua minggu, 11–23 September 2023, klien diamati.",
        "Klien lahir pada 6 September 2007. Rabu ia datang.",
        "Klien tidak hadir pada hari Selasa. Pada 6 September 2023 ia hadir.",
        "| Senin | Rabu |\n| --- | --- |\n| 5 September 2023 | 6 September 2023 |",
        "Pada Selasa, 6 September tahun lalu klien datang.",
    ],
)
def test_a_right_weekday_is_left_alone(text: str) -> None:
    """A weekday that fits, or that belongs to no date, is left alone."""
    assert found(text, "WHEN-01") == ()


@pytest.mark.parametrize("day", ["31 September 2023", "30 Februari 2024", "31 Juni 2023", "29 Februari 2023"])
def test_a_day_that_no_month_has_is_found(day: str) -> None:
    """A date that no calendar has is found."""
    assert quotes(f"Evaluasi dilakukan pada {day}.", "WHEN-02") == [day]


def test_a_leap_day_exists() -> None:
    """A leap day in a leap year is a date."""
    assert found("Evaluasi dilakukan pada 29 Februari 2024.", "WHEN-02") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Pertemuan dengan wali kelas berlangsung pada Selasa, 12 September 2021.",
        "Wawancara dilakukan pada tanggal 14/09/2022.",
        "Kunjungan rumah dilaksanakan pada 15 September 2003 pukul 16.00 WIB.",
    ],
)
def test_an_event_in_another_year_is_found(line: str) -> None:
    """An event that would lie in the practicum but for its year is found."""
    assert len(found(under("Tahap Asesmen", line), "WHEN-03")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Klien lahir pada 12 September 2007.",
        "Ayah klien meninggal pada 12 September 2021.",
        "Klien masuk panti pada 12 September 2022.",
        "Orang tuanya bercerai pada 3 Maret 2015.",
        "Sejak 12 September 2021 klien tinggal bersama neneknya.",
        "Pada 3 Maret 2019 klien jatuh dari sepeda.",
        "Undang-Undang itu diundangkan pada 12 September 2014.",
        "Pemantauan dijadwalkan pada 8 Januari 2024.",
        "Catatan dimusnahkan pada 30 September 2025.",
    ],
)
def test_earlier_life_and_later_plans_have_years_of_their_own(line: str) -> None:
    """What happened before the practicum, and what is planned behind it, may have another year."""
    assert found(under("Tahap Asesmen", line), "WHEN-03") == ()


def test_the_institution_has_a_history() -> None:
    """The history of the institution has years of its own."""
    text = f"{PERIOD}\n\n# Gambaran Umum Lembaga\n\nAula dipakai untuk rapat pada Senin, 17 Juli 1995."
    assert found(text, "WHEN-03") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Intervensi berlangsung pada 25 September – 5 September 2023.",
        "Intervensi berlangsung dari tanggal 25 Oktober 2023 sampai dengan 11 Oktober 2023.",
        "Intervensi berlangsung 30 s.d. 25 September 2023.",
        "Praktikum berlangsung 18 Desember–12 Januari 2024.",
        "Intervensi berlangsung 25 September 2023–5 Oktober.",
    ],
)
def test_a_range_that_runs_backward_is_found(text: str) -> None:
    """A range that ends before it starts, or that states its year at the wrong end only, is found."""
    assert len(found(text, "WHEN-04")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Intervensi berlangsung pada 25 September – 5 Oktober 2023.",
        "Praktikum berlangsung 18 Desember 2023–12 Januari 2024.",
        "Foto 3 – 2 Oktober 2023.",
        "Praktikum berlangsung dari 18 Desember sampai 12 Januari.",
        "25 September 2023, 5 Oktober 2023, dan 3 Oktober 2023.",
    ],
)
def test_a_range_that_runs_forward_is_left_alone(text: str) -> None:
    """A range that runs forward, and a list that is none, are left alone."""
    assert found(text, "WHEN-04") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Praktikum dilaksanakan mulai tanggal 28 Agustus 2023 dan berakhir pada tanggal 11 Oktober 2023.",
        "Praktikum institusi berlangsung dari bulan Agustus sampai dengan Oktober 2023.",
        "Penempatan praktikan berlangsung 28/08/2023 s.d. 11/10/2023.",
        "| Waktu praktikum | : | 28 Agustus – 11 Oktober 2023 |\n| --- | --- | --- |",
    ],
)
def test_the_period_may_be_told_in_many_ways(line: str) -> None:
    """Whoever tells of the time of the practicum has stated it."""
    stages = "# Asesmen\n\nPada 11, 12, dan 13 September 2023 klien diamati.\n\n# Intervensi\n\nMulai."
    assert found(f"{line}\n\n{stages}", "WHEN-05") == ()
    assert found(stages, "WHEN-05")
