"""Rules on ages."""

import pytest

from prose_texts import PERIOD, found


@pytest.mark.parametrize(
    "text",
    [
        "Klien lahir di Cianjur, 14 Maret 2007. Saat ini ia berusia 17 tahun.",
        "Klien BR (17 tahun) lahir pada 14 Maret 2007.",
        "Klien BR berusia 19 tahun. Klien BR lahir pada tahun 2007.",
        "TTL : Cianjur, 14-03-2007\n\nUmur : 17 tahun 6 bulan",
        "| Tanggal Lahir | : | Cianjur, 14 Maret 2007 |\n| --- | --- | --- |\n| Usia | : | 17 tahun |",
        "Klien BR lahir tahun 2007 dan berumur empat belas tahun.",
    ],
)
def test_an_age_that_the_birth_denies_is_found(text: str) -> None:
    """An age that the birth does not give at the time of the practicum is found."""
    assert len(found(f"{PERIOD}\n\n{text}", "WHO-01")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Klien lahir di Cianjur, 14 Maret 2007. Saat ini ia berusia 16 tahun.",
        "Klien lahir pada 14 September 2007. Usia klien saat ini 15 tahun.",
        "Klien lahir pada 14 September 2007. Usia klien saat ini 16 tahun.",
        "Klien lahir pada tahun 2007. Ibu klien berusia 40 tahun.",
        "Klien lahir pada tahun 2007. Ketika berusia 10 tahun ia pindah.",
        "Ibu melahirkan adik klien ketika berusia 36 tahun. Klien lahir tahun 2007.",
        "| Tanggal Lahir | : | 14 Maret 2007 |\n| --- | --- | --- |\n| Usia | : | 16 tahun 6 bulan |",
    ],
)
def test_an_age_that_fits_is_left_alone(text: str) -> None:
    """An age that fits, of another time or of another person is left alone."""
    assert found(f"{PERIOD}\n\n{text}", "WHO-01") == ()


def test_the_client_has_one_age() -> None:
    """Two ages of the client now are asked about; an earlier one is not."""
    assert found("Klien berusia 16 tahun.\n\nKlien saat ini berusia 14 tahun.", "WHO-02")
    assert found("Klien berusia 16 tahun.\n\nKetika klien berusia 9 tahun ia pindah.", "WHO-02") == ()


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("BR, laki-laki, 27 tahun (kelahiran 1990), seorang sopir.", 1),
        ("BR, 27 tahun, kelahiran 1990, bekerja sebagai sopir.", 1),
        ("| Keterangan | Isi |\n|---|---|\n| Usia | 15 tahun (lahir tahun 2010) |", 1),
        ("| Keterangan | Isi |\n|---|---|\n| Usia | 15 tahun (lahir tahun 2008) |", 0),
        ("BR, laki-laki, 26 tahun (kelahiran 1997), seorang sopir.", 0),
        ("Ia 12 tahun ketika adiknya lahir pada 2020.", 0),
        ("Setelah 15 tahun, lahirlah panti itu pada 1990.", 0),
    ],
)
def test_an_age_beside_its_birth_year_is_held_against_it(line: str, times: int) -> None:
    """An age with the year of birth in brackets or behind a comma, in a cell, too, goes with that year."""
    period = "Praktikum berlangsung pada 28 Agustus–13 Oktober 2023.\n\n"
    assert len(found(period + line, "WHO-01")) == times
