"""The example of the older client holds the facts that it was written from, and no slips."""

import datetime as dt
import re
from itertools import pairwise

import pytest

from socialwork import Case, build, check, load_case, load_template, to_markdown
from socialwork.findings import Certainty
from socialwork.process.explained import works_behind

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


def test_no_two_notes_at_one_time(case: Case) -> None:
    """No two entries of the daily log overlap."""
    spans = sorted(
        (entry.date, entry.time.start, entry.time.end or entry.time.start)
        for entry in case.daily_log
        if entry.time is not None
    )
    assert [(one, other) for one, other in pairwise(spans) if one[0] == other[0] and other[1] < one[2]] == []


def test_works_and_citations_agree(case: Case) -> None:
    """Every work is cited, by prose or where terms are explained, and every citation has its work."""
    text = "\n".join(slot.text for slot in case.prose)
    cited = set(re.findall(r"@([a-z][\w.-]*\w)", text))
    laws = {use.regulation for use in case.regulations}
    own = {work.code for work in case.references}
    assert cited - laws <= own <= cited | laws | works_behind(case)


def test_every_caption_is_referred_to(report: str) -> None:
    """Every table and photo of the report is referred to in its text."""
    listed = set(re.findall(r"^\*\*((?:Tabel|Foto) \d\. \d+)\*\*", report, re.MULTILINE))
    referred = set(re.findall(r"\[((?:Tabel|Foto) \d\. \d+)\]\(#", report))
    assert listed
    assert listed - referred == set()


def test_pictures_are_small_and_tell_nothing(case: Case) -> None:
    """The pictures are PNG files of at most 40 KB without text or EXIF chunks."""
    assert case.media
    for media in case.media:
        assert media.data.startswith(b"\x89PNG")
        assert len(media.data) <= 40 * 1024
        assert not any(chunk in media.data for chunk in (b"tEXt", b"iTXt", b"zTXt", b"eXIf"))


def test_the_birth_date_stays_inside(report: str) -> None:
    """The report prints the client's age, and not the date of birth."""
    assert "71 tahun" in report
    assert "19 Januari 1954" not in report
