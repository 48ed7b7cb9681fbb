"""Rules on percentages: beside counts, beside changes, and without a base."""

import pytest

from prose_texts import found


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Sebanyak 47% atau 17 dari 40 anak duduk di sekolah dasar.", 1),
        ("Sebanyak 31%, yakni 9 dari 36 residen, datang lagi.", 1),
        ("Kemarahan turun dari sembilan kali menjadi dua kali dalam tujuh hari, atau turun 83%.", 1),
        ("Kehadiran naik dari 4 hari menjadi 6 hari (60%).", 1),
        ("Sebanyak 42,5% atau 17 dari 40 anak duduk di sekolah dasar.", 0),
        ("Kemarahan turun dari sembilan kali menjadi dua kali, atau turun 78%.", 0),
        ("Kehadiran naik dari dua dari sepuluh hari menjadi tujuh dari sepuluh hari (70%).", 0),
        ("Kehadiran naik dari 4 hari menjadi 6 hari (50%).", 0),
        ("Nilai naik dari 60% menjadi 80%.", 0),
        ("Skor naik dari 10 menjadi 15 dari 20 (75%).", 0),
    ],
)
def test_percentages_fit_the_numbers_beside_them(text: str, times: int) -> None:
    """A percentage is that of the count or the change beside it."""
    assert len(found(text, "SUM-08")) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("BR menyerahkan lima dari lima tugas. Rasa percaya dirinya naik 75%.", 1),
        ("Kesepiannya berkurang 85% dan keceriaannya naik dua kali lipat.", 1),
        ("Motivasi belajar klien meningkat 80 persen.", 1),
        ("Kehadiran klien meningkat 80%. Klien hadir 8 dari 10 hari.", 0),
        ("Percaya dirinya naik 75%. Angka itu dihitung dari 20 butir skala.", 0),
    ],
)
def test_a_base_belongs_to_its_claim(text: str, times: int) -> None:
    """Counts of something else nearby are no base of a percentage."""
    assert len(found(f"# Tahap Evaluasi\n\n{text}", "SUM-10")) == times
