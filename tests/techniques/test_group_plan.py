"""Sessions laid over phases, minutes over tasks, and attendance counted."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from socialwork.techniques import Absence, GroupProgramme, GroupSession
from socialwork.techniques.group import participants, session_minutes
from socialwork.techniques.group_plan import (
    attendance,
    phases_of_sessions,
    plan_sessions,
    shared_out,
)
from socialwork.values.measure import Count
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.calendar import Weekday
from socialwork.vocabulary.groupwork import GroupPhase, GroupTask, GroupType

GROUP = GroupProgramme(
    name="Maju",
    type=GroupType.SOCIALIZATION,
    goal="Berani.",
    members=("A1", "A2"),
    time=Clock.parse("10.00–11.00 WIB"),
)
MONDAY = dt.date(2023, 9, 25)
ORDER = list(GroupPhase)


def days(programme: GroupProgramme, **changes: object) -> list[int]:
    """Return the days of the month of three planned sessions."""
    asked = {"start": MONDAY, "weekdays": {Weekday.TUESDAY, Weekday.FRIDAY}, "number": 3} | changes
    return [one.date.day for one in plan_sessions(programme, **asked)]  # type: ignore[arg-type] - as asked


# --- days -------------------------------------------------------------------------------------


def test_sessions_fall_on_the_days_of_the_week() -> None:
    """From the first day on, every named weekday is used."""
    assert days(GROUP) == [26, 29, 3]


def test_closed_days_are_left_out() -> None:
    """A holiday moves the sessions behind it."""
    assert days(GROUP, closed={dt.date(2023, 9, 29)}) == [26, 3, 6]


def test_the_first_day_may_be_used() -> None:
    """A start on a named weekday is the first session."""
    assert days(GROUP, start=dt.date(2023, 9, 29)) == [29, 3, 6]


def test_the_period_of_the_programme_bounds_the_days() -> None:
    """No session lies before the period."""
    assert days(evolve(GROUP, period=Period(dt.date(2023, 9, 27), dt.date(2023, 10, 6)))) == [29, 3, 6]


def test_too_short_a_period_is_refused() -> None:
    """What does not fit is said, with what would."""
    short = evolve(GROUP, period=Period(MONDAY, dt.date(2023, 9, 30)))
    with pytest.raises(ValueError, match="only 2 of 3 sessions fit between 2023-09-25 and 2023-09-30"):
        days(short)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"number": 0}, "1 session or more"),
        ({"weekdays": ()}, "day of the week"),
        ({"time": Clock.parse("10.00")}, "clock time with its end"),
        ({"working": ()}, "tasks of the working phase"),
        ({"working": (GroupTask.STORY,)}, "tasks of the working phase"),
        ({"time": Clock.parse("10.00–10.03")}, "too few"),
    ],
)
def test_what_cannot_be_planned_is_refused(changes: dict[str, object], message: str) -> None:
    """Each refusal says what is missing."""
    with pytest.raises(ValueError, match=message):
        days(GROUP, **changes)


# --- phases and minutes -----------------------------------------------------------------------


@given(st.integers(1, 40))
def test_the_phases_never_go_back_and_all_come(number: int) -> None:
    """However many sessions, the four phases in which a group meets follow one another."""
    sessions = phases_of_sessions(number)
    places = [ORDER.index(phase) for phases in sessions for phase in phases]
    assert len(sessions) == number
    assert all(sessions)
    assert places == sorted(places)
    assert {ORDER[place] for place in places} == {*ORDER[1:]}


@given(st.integers(1, 20), st.integers(12, 240))
def test_agendas_fill_their_sessions(number: int, minutes: int) -> None:
    """Minutes of the agenda add up to the clock time, each item has its phase's task and some time."""
    start = dt.time(8)
    end = (dt.datetime.combine(MONDAY, start) + dt.timedelta(minutes=minutes)).time()
    made = plan_sessions(GROUP, start=MONDAY, weekdays=tuple(Weekday), number=number, time=Clock(start, end))
    assert [one.number for one in made] == list(range(1, number + 1))
    assert {one.planned_minutes for one in made} == {minutes}
    items = [item for one in made for item in one.agenda]
    assert all(item.minutes >= 1 for item in items)
    assert all(item.task is not None and item.task.phase is item.phase for item in items)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.integers(0, 200))
def test_minutes_are_shared_out_whole(shares: list[int], more: int) -> None:
    """Nothing is lost, nobody goes empty, and who has the larger share never gets less."""
    minutes = len(shares) + more
    given_out = shared_out(minutes, shares)
    assert sum(given_out) == minutes
    assert min(given_out) >= 1
    pairs = sorted(zip(shares, given_out, strict=True))
    assert all(a[1] <= b[1] for a in pairs for b in pairs if a[0] < b[0])


def test_minutes_come_in_fives_where_they_can() -> None:
    """A session of forty minutes with four items is planned in fives."""
    assert shared_out(40, [1, 1, 2, 4]) == (5, 5, 10, 20)


def test_working_sessions_take_turns() -> None:
    """The tasks of the working phase follow one another from session to session."""
    made = plan_sessions(GROUP, start=MONDAY, weekdays={Weekday.MONDAY}, number=6)
    work = [item.task for one in made for item in one.agenda if item.phase is GroupPhase.WORKING]
    assert work == [GroupTask.FILM_REVIEW, GroupTask.FOCUS_DISCUSSION, GroupTask.PRACTICE]


def test_a_plan_can_ask_for_its_own_working_tasks() -> None:
    """A group that only practises shows no film."""
    made = plan_sessions(
        GROUP, start=MONDAY, weekdays={Weekday.MONDAY}, number=3, working=(GroupTask.PRACTICE,)
    )
    tasks = [item.task for one in made for item in one.agenda]
    assert tasks.count(GroupTask.PRACTICE) == 2
    assert GroupTask.FILM_REVIEW not in tasks


def test_a_time_without_an_end_has_no_length() -> None:
    """How long a session takes is known only from its end."""
    assert session_minutes(Clock.parse("10.00")) is None
    assert session_minutes(None) is None


def test_every_task_belongs_to_one_phase() -> None:
    """The tasks of the five phases are all tasks, each once, in order."""
    assert [task for phase in GroupPhase for task in phase.tasks] == list(GroupTask)
    assert all(task in task.phase.tasks for task in GroupTask)


# --- attendance -------------------------------------------------------------------------------


def held(number: int, *present: str, absent: tuple[Absence, ...] = ()) -> GroupSession:
    """Return a session at which *present* were there."""
    return GroupSession(number=number, date=MONDAY, present=present, absent=absent)


def test_attendance_counts_client_and_members() -> None:
    """Guests do not count; a reason tells an absence apart from one that nobody explained."""
    sick = (Absence(member="A2", reason="Sakit."),)
    group = evolve(GROUP, sessions=(held(1, "BR", "A1", "GB"), held(2, "BR", "A1", absent=sick), held(3)))
    found = attendance(group, "BR")
    assert found is not None
    assert found.sessions == (1, 2)
    assert [row.code for row in found.rows] == ["BR", "A1", "A2"]
    missed = found.rows[2]
    assert (missed.present, missed.explained, missed.untold) == ((), (2,), (1,))
    assert missed.count == Count(0, 2)
    assert found.present_at(1) == Count(2, 3)


def test_a_blank_reason_explains_nothing() -> None:
    """An absence whose reason is blank counts as untold."""
    group = evolve(GROUP, sessions=(held(1, "A1", absent=(Absence(member="A2", reason=" "),)),))
    found = attendance(group)
    assert found is not None
    assert found.rows[1].untold == (1,)


@pytest.mark.parametrize("group", [GROUP, evolve(GROUP, members=(), sessions=(held(1, "GB"),))])
def test_there_is_no_attendance_without_sessions_or_members(group: GroupProgramme) -> None:
    """Nothing is counted where nobody belongs to the group or no session tells who came."""
    assert attendance(group) is None


def test_the_client_stands_once_among_the_participants() -> None:
    """A client who is listed among the members is not doubled."""
    assert participants(GROUP, "BR") == ("BR", "A1", "A2")
    assert participants(GROUP, "A2") == ("A1", "A2")
    assert participants(GROUP) == ("A1", "A2")


@given(
    st.lists(st.sets(st.sampled_from(["BR", "A1", "A2", "GB"])), max_size=6),
)
def test_attendance_adds_up(presences: list[set[str]]) -> None:
    """Rows and sessions count the same attendances, as counted over again from the record."""
    sessions = tuple(held(n, *sorted(one)) for n, one in enumerate(presences, 1))
    found = attendance(evolve(GROUP, sessions=sessions), "BR")
    expected = sum(len(one - {"GB"}) for one in presences)
    if found is None:
        assert not any(presences)
    else:
        assert sum(row.count.hits for row in found.rows) == expected
        assert sum(found.present_at(number).hits for number in found.sessions) == expected
