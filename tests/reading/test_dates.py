"""Dates are found however people write them, with the weekday, year and range that belong to them."""

import datetime as dt

import pytest

from prose_texts import read
from socialwork.reading.dates import dates_of

SIXTH = dt.date(2023, 9, 6)


@pytest.mark.parametrize(
    "text",
    [
        "Rabu, 6 September 2023",
        "hari Rabu tanggal 6 September 2023",
        "Rabu, tanggal 6 september 2023",
        "Rabu (06/09/2023)",
        "Rabu/06-09-2023",
        "Hari/Tanggal : Rabu, 6 Sept. 2023",
        "Rabu 6-September-2023",
        "6 September 2023 (Rabu)",
        "6 September 2023, hari Rabu",
        "hari Rabu, tgl. 06.09.2023",
    ],
)
def test_a_date_is_found_with_its_weekday(text: str) -> None:
    """Every usual way to write a date with its weekday gives the same date."""
    (mention,) = dates_of(read(text)).mentions
    assert (mention.date, mention.weekday) == (SIXTH, 2)


@pytest.mark.parametrize(
    "text",
    ["6 September 2023", "6/9/2023", "06-09-2023", "2023-09-06", "6 Sep 2023", "6  september 2023", "6/9/23"],
)
def test_a_date_needs_no_weekday(text: str) -> None:
    """A date alone has no weekday."""
    (mention,) = dates_of(read(f"Pada {text} klien hadir.")).mentions
    assert (mention.date, mention.weekday) == (SIXTH, None)


@pytest.mark.parametrize(
    "text",
    [
        "25–30 September 2023",
        "25-30 September 2023",
        "25 s.d. 30 September 2023",
        "25 sampai dengan 30 September 2023",
        "25 September–30 September 2023",
        "tanggal 25 September 2023 sampai dengan tanggal 30 September 2023",
        "Senin, 25 September sampai Sabtu, 30 September 2023",
        "25/09/2023 s/d 30/09/2023",
        "25 September 2023 hingga 30 September 2023",
    ],
)
def test_a_range_has_two_ends(text: str) -> None:
    """A range gives its year to both ends."""
    (one,) = dates_of(read(text)).ranges
    assert one.period == (dt.date(2023, 9, 25), dt.date(2023, 9, 30))


def test_the_days_of_a_list_share_their_month() -> None:
    """Each day of a list of days is a date."""
    mentions = dates_of(read("pada 27, 29, dan 30 September 2023")).mentions
    assert [one.day for one in mentions] == [27, 29, 30]
    assert {one.year for one in mentions} == {2023}


def test_a_date_without_a_year_has_none() -> None:
    """A date without a year is one of any year."""
    (mention,) = dates_of(read("pada tanggal 6 September")).mentions
    assert mention.date is None
    assert mention.in_year(2023) == SIXTH


def test_a_week_is_no_sunday() -> None:
    """The word for a week, which is that for Sunday, is not taken for a weekday."""
    mentions = dates_of(read("Selama dua minggu, 11–23 September 2023, klien diamati.")).mentions
    assert [one.weekday for one in mentions] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Nomor 421/12/09/2023",
        "UU Nomor 14 Tahun 2019",
        "kelas 10 dan 11",
        "Tabel 4. 12 Oktet",
        "telepon 0812-09-2023",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    """Numbers of letters, laws, classes and phones are no dates."""
    assert dates_of(read(text)).mentions == ()
