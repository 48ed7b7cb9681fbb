"""The school example adds up: its ledger, its series and its tables."""

import datetime as dt
from collections import Counter

import socialwork as sw
from socialwork.process.measures import indicator_counts
from socialwork.process.tokens import most_tokens, token_courses

CASE = sw.load_case("example:utama")


def intervention() -> sw.Intervention:
    """Return the intervention of the example."""
    found = CASE.latest(sw.Intervention)
    assert found is not None
    return found


def test_the_ledger_adds_up() -> None:
    """Earned 43 of 48, fined 1, exchanged 30, converted 12, and nothing is left."""
    ((path, course),) = token_courses(CASE)
    assert (path, course.refused) == ("stages[5].tokens", ())
    totals = course.totals
    assert (
        totals.earned,
        totals.fined,
        totals.exchanged,
        totals.converted,
        totals.balance,
    ) == (43, 1, 30, 12, 0)
    assert course.economy.opportunities == most_tokens(course) == 48


def test_no_behaviour_earns_more_often_than_it_can() -> None:
    """Each behaviour earns at most as often as the agreement gives it a chance."""
    tokens = intervention().tokens
    assert tokens is not None
    earned = Counter(code for day in tokens.days for code in day.earned)
    possible = {behaviour.code: behaviour.opportunities for behaviour in tokens.all_behaviours}
    assert all(times <= possible[code] for code, times in earned.items())


def test_attendance_and_activity_come_out_of_the_series() -> None:
    """Attendance rises from 6 of 12 to 8 of 9 days, active days from 4 of 12 to 8 of 9."""
    plan = CASE.latest(sw.Plan)
    assert plan is not None
    found = [indicator_counts(CASE, one) for one in plan.indicators[:2]]
    assert [(str(counts.baseline), str(counts.followup)) for counts in found] == [
        ("6 dari 12", "8 dari 9"),
        ("4 dari 12", "8 dari 9"),
    ]


def test_tables_of_the_school_add_up() -> None:
    """26 members of staff, 338 pupils."""
    staff, pupils = CASE.institution.staff, CASE.institution.clients
    assert staff is not None
    assert pupils is not None
    assert (staff.column_totals, staff.total) == ((10, 16), 26)
    assert (pupils.column_totals, pupils.total) == ((98, 82, 98, 60), 338)


def test_nothing_happens_on_the_holiday() -> None:
    """On Thursday, 28 September 2023, a national holiday, the only entry is the log's own word of it."""
    holiday = dt.date(2023, 9, 28)
    assert [one.label.id for one in sw.timeline(CASE) if one.date == holiday] in ([], ["Catatan harian"])


def test_no_finding_of_fact() -> None:
    """Every check of the library passes."""
    findings = sw.check(CASE, today=dt.date(2026, 1, 15))
    assert [one for one in findings if one.certainty is sw.Certainty.FACT] == []
