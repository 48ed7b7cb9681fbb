"""Dates and times keep one format."""

import pytest

from prose_slips import findings, quotes


@pytest.mark.parametrize(
    "other",
    [
        "14/9/2023",
        "14-09-2023",
        "14.09.2023",
        "2023-09-14",
        "14 Sep 2023",
        "September 14, 2023",
        "14 Sept. 2023",
    ],
)
def test_a_date_in_another_format_is_found(other: str) -> None:
    """A date that is not written as most dates are is found."""
    text = f"Klien ditemui pada 11 September 2023, 12 September 2023, dan {other}."
    assert [one.rstrip(".") for one in quotes(text, "FMT-01")] == [other.rstrip(".")]


def test_a_zero_before_some_days_is_found() -> None:
    """Days with and without a zero are found, the fewer ones."""
    text = "Pada 6 September 2023, 7 September 2023, dan 08 September 2023 klien hadir."
    assert quotes(text, "FMT-01") == ["08 September"]


@pytest.mark.parametrize(
    "text",
    [
        "Pada 6 September 2023, 6–9 September 2023, dan Rabu, 13 September 2023 klien hadir.",
        "Pada 06 September 2023 dan 07 September 2023 klien hadir.",
        "Klien hadir 3/10 hari, skor 4.5, dan 08123456789; NRP 18.04.006.",
        "Nomor surat 12/SK/2023 bertanggal 6 September 2023.",
        "Periode 2022/2023 dimulai 6 Juli 2023.",
    ],
)
def test_dates_in_one_format_are_left_alone(text: str) -> None:
    """Ranges, fractions, scores and numbers of letters are no dates in another format."""
    assert findings(text, "FMT-01") == []


@pytest.mark.parametrize(
    ("other", "quote"),
    [
        ("pukul 08:30 WIB", "08:30 WIB"),
        ("pukul 8.30 WIB", "8.30 WIB"),
        ("jam 08.30 WIB", "jam"),
    ],
)
def test_a_time_in_another_format_is_found(other: str, quote: str) -> None:
    """A time that is not written as most times are is found."""
    text = f"Pertemuan pukul 09.00 WIB, pukul 07.30 WIB, pukul 13.15 WIB, dan {other} diadakan."
    assert quotes(text, "FMT-02") == [quote]


def test_another_mark_between_times_is_found() -> None:
    """A hyphen among dashes is found."""
    text = "Pertemuan pukul 09.00–10.25 WIB, pukul 13.00–14.00 WIB, dan pukul 08.30-09.15 WIB."
    assert quotes(text, "FMT-02") == ["08.30-09.15 WIB"]


@pytest.mark.parametrize(
    "text",
    [
        "Pukul 09.00–10.25 WIB dan pukul 13.00 WIB, lihat Tabel 4.10 dan Subbab 3.12.",
        "Menurut Zastrow (2013:45), rasio 1:20 cukup; pukul 09.00 dan pukul 10.15.",
        "Skor 3.45 dan 12.50 dicatat pukul 09.00.",
    ],
)
def test_other_numbers_are_no_times(text: str) -> None:
    """Numbers of tables, pages, ratios and scores are no times."""
    assert findings(text, "FMT-02") == []
