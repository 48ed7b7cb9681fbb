"""The example of the man in rehabilitation holds the facts that it was written from, and no slips.

The numbers in this file were counted by hand from the case's story, not taken from the library.
"""

import datetime as dt
import re

import pytest

import socialwork as sw
from socialwork.audit.prose.engine import review
from socialwork.findings import Certainty
from socialwork.process.measures import indicator_counts
from socialwork.process.token_levels import level_steps
from socialwork.process.tokens import most_tokens, token_courses
from socialwork.reading.from_document import reading_of

MONTHS = {"Agustus": 8, "September": 9}
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
WRITTEN_DATE = re.compile(rf"({'|'.join(WEEKDAYS)}), (\d+) (Agustus|September) 2024")
DAY_ROW = re.compile(r"^\| \w+, (\d+) (\w+) 2024 \| ([01]) \| (\d) \|(?: (\d) \|)?$", re.MULTILINE)
HOLIDAY = dt.date(2024, 9, 16)


@pytest.fixture(scope="module")
def case() -> sw.Case:
    """The example as it is shipped."""
    return sw.load_case("example:rehabilitasi")


@pytest.fixture(scope="module")
def report(case: sw.Case) -> str:
    """The report of the example, built without gaps."""
    return sw.to_markdown(sw.build(case, sw.load_template(), final=True))


def test_no_finding_but_the_one_with_a_reason(case: sw.Case) -> None:
    """Every check of the library passes, facts and questions alike."""
    found = sw.check(case, today=dt.date(2024, 9, 30))
    assert {one.code for one in found} == {"PRIV-06"}
    assert all(one.waived for one in found)


def test_weekday_of_every_date(report: str) -> None:
    """Every weekday in the report agrees with its date."""
    dates = WRITTEN_DATE.findall(report)
    right = [WEEKDAYS[dt.date(2024, MONTHS[month], int(day)).weekday()] for _, day, month in dates]
    assert dates
    assert [name for name, _, _ in dates] == right


def test_everything_is_told_in_eastern_time(case: sw.Case) -> None:
    """No clock time of the case stands in another zone than that of Maluku."""
    times = [entry.time for entry in case.daily_log] + [one.time for one in case.practicum.supervision]
    assert {time.zone.code for time in times if time is not None} == {"WIT"}


def test_tokens_by_day_and_in_all(case: sw.Case) -> None:
    """Fourteen days give 41 of 56 tokens, 36 of them spent, five converted, none fined."""
    ((_, course),) = token_courses(case)
    earned = {
        day.date: sum(2 if code == "cerita" else 1 for code in day.earned) for day in course.economy.days
    }
    assert list(earned.values()) == [2, 2, 3, 1, 4, 4, 4, 1, 4, 3, 4, 4, 1, 4]
    assert HOLIDAY not in earned
    totals = course.totals
    assert (totals.earned, totals.fined, totals.exchanged, totals.converted) == (41, 0, 36, 5)
    assert (course.balance, most_tokens(course)) == (0, 56)
    assert course.refused == ()


def test_levels_reached(case: sw.Case) -> None:
    """16 of 15 tokens lead up, 20 of 25 do not, 25 of 25 lead to the level without tokens."""
    ((_, course),) = token_courses(case)
    steps = [(one.date.day, one.record.tokens_earned, one.review.level) for one in level_steps(course)]
    assert steps == [(7, 16, "dayung"), (14, 20, "dayung"), (18, 25, "layar")]
    assert all(one.by_criteria for one in level_steps(course))


@pytest.mark.parametrize(
    ("code", "baseline", "intervention"),
    [
        ("pagi", [0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0], [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1]),
        ("sugesti", [2, 1, 3, 2, 0, 2, 1, 2, 3, 1, 2, 1], [2, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]),
    ],
)
def test_daily_readings(case: sw.Case, code: str, baseline: list[int], intervention: list[int]) -> None:
    """Both series hold one reading for each day of the programme and none for Sundays and the holiday."""
    series = next(one for one in case.series if one.code == code)
    assert [[reading.value for reading in phase.readings] for phase in series.phases] == [
        baseline,
        intervention,
    ]
    days = [reading.date for phase in series.phases for reading in phase.readings]
    assert HOLIDAY not in days
    assert {day.weekday() for day in days} == set(range(6))


def test_a_day_without_tokens_for_telling_is_a_day_with_an_untold_craving(case: sw.Case) -> None:
    """The daily record of the tokens and the series tell the same story."""
    ((_, course),) = token_courses(case)
    told = {day.date: "cerita" in day.earned for day in course.economy.days}
    series = next(one for one in case.series if one.code == "sugesti")
    assert told == {reading.date: reading.value == 0 for reading in series.phases[1].readings}


def test_indicators_and_verdicts(case: sw.Case) -> None:
    """Hits are wanted days, whichever way the behaviour is to change; one goal is reached, two partly."""
    plan, evaluation = case.latest(sw.Plan), case.latest(sw.Evaluation)
    assert plan is not None
    assert evaluation is not None
    found = {
        one.code: (str(counts.baseline), str(counts.followup))
        for one in plan.indicators
        if (counts := indicator_counts(case, one)).baseline
    }
    assert found == {"I1": ("5 dari 12", "12 dari 14"), "I2": ("1 dari 12", "9 dari 14")}
    assert [one.attainment.code for one in evaluation.goals] == ["reached", "partly", "partly"]


def test_daily_rows_of_the_appendix_are_the_readings(case: sw.Case) -> None:
    """The day-by-day table of the appendix repeats series and tokens."""
    text = next(one.text for one in case.appendices if one.code == "rincian-harian")
    rows = DAY_ROW.findall(text)
    days = [dt.date(2024, MONTHS[month], int(day)) for day, month, *_ in rows]
    for code, column in (("pagi", 2), ("sugesti", 3)):
        series = next(one for one in case.series if one.code == code)
        readings = [reading for phase in series.phases for reading in phase.readings]
        assert [reading.date for reading in readings] == days
        assert [reading.value for reading in readings] == [int(row[column]) for row in rows]
    assert sum(int(row[4]) for row in rows if row[4]) == 41


def test_attendance_of_the_group(case: sw.Case) -> None:
    """Six came three times but for A4, who was ill once: 17 of 18."""
    intervention = case.latest(sw.Intervention)
    assert intervention is not None
    assert intervention.group is not None
    found = sw.attendance(intervention.group, client="LM")
    assert found is not None
    assert [(row.code, str(row.count)) for row in found.rows] == [
        ("LM", "3 dari 3"),
        *((f"A{n}", "2 dari 3" if n == 4 else "3 dari 3") for n in range(1, 6)),
    ]
    assert [str(found.present_at(number)) for number in (1, 2, 3)] == ["6 dari 6", "5 dari 6", "6 dari 6"]


def test_the_report_has_no_finding_of_fact(case: sw.Case) -> None:
    """A careful reader of the report finds no fact that is wrong."""
    found = review(reading_of(sw.build(case, sw.load_template(), final=True)))
    assert [one.text() for one in found if one.certainty is Certainty.FACT] == []


def test_the_birth_date_stays_inside(report: str) -> None:
    """The report prints the client's age, and not the date of birth."""
    assert "33 tahun" in report
    assert "7 Maret 1991" not in report
