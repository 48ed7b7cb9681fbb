"""The example of the older client holds the facts that it was written from, and no slips."""

import datetime as dt
import re

import pytest

from socialwork import Case, build, check, load_case, load_template, to_markdown
from socialwork.findings import Certainty

MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
WRITTEN_DATE = re.compile(rf"({'|'.join(WEEKDAYS)}), (\d+) ({'|'.join(MONTHS)}) (\d{{4}})")
DAY_ROW = re.compile(r"^\| \w+, (\d+ \w+ \d{4})[^|]*\| ([01–]) \| (\d) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def case() -> Case:
    """The example as it is shipped."""
    return load_case("example:lansia")


@pytest.fixture(scope="module")
def report(case: Case) -> str:
    """The report of the example, built without gaps."""
    return to_markdown(build(case, load_template(), final=True))


def day_of(text: str) -> dt.date:
    """Return the date that *text* writes in Indonesian words."""
    day, month, year = text.split()
    return dt.date(int(year), MONTHS.index(month) + 1, int(day))


def test_no_finding_of_fact(case: Case) -> None:
    """Every check of the library passes without a finding of fact."""
    found = check(case, today=dt.date(2025, 4, 30))
    assert [one.text() for one in found if one.certainty is Certainty.FACT] == []


def test_weekday_of_every_date(report: str) -> None:
    """Every weekday in the report agrees with its date."""
    dates = WRITTEN_DATE.findall(report)
    wrong = [one for one in dates if WEEKDAYS[day_of(" ".join(one[1:])).weekday()] != one[0]]
    assert dates
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        ("senam", [(1, 6), (2, 6), (3, 6), (3, 4), (5, 6)]),
        ("makan", [(0, 18), (2, 18), (8, 18), (13, 18), (15, 18)]),
    ],
)
def test_weekly_counts(case: Case, code: str, counts: list[tuple[int, int]]) -> None:
    """The series hold the counts of the home's care log, week by week."""
    series = next(one for one in case.series if one.code == code)
    readings = [reading for phase in series.phases for reading in phase.readings]
    assert [(reading.value, reading.of) for reading in readings] == counts


@pytest.mark.parametrize(("code", "column"), [("senam", 1), ("makan", 2)])
def test_daily_rows_add_up_to_the_weeks(case: Case, code: str, column: int) -> None:
    """The day-by-day table of the appendix adds up to the weekly readings."""
    text = next(one.text for one in case.appendices if one.code == "rincian-harian")
    rows = [(day_of(row[0]), row[column]) for row in DAY_ROW.findall(text)]
    series = next(one for one in case.series if one.code == code)
    for reading in (one for phase in series.phases for one in phase.readings):
        week = [value for day, value in rows if reading.date <= day <= (reading.until or reading.date)]
        assert sum(int(value) for value in week if value != "–") == reading.value
        if code == "senam":
            assert len([value for value in week if value != "–"]) == reading.of


def test_the_birth_date_stays_inside(report: str) -> None:
    """The report prints the client's age, and not the date of birth."""
    assert "71 tahun" in report
    assert "19 Januari 1954" not in report
