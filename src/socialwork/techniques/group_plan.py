"""Sessions laid out over the phases of a group, and who came to them."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from attrs import frozen

from socialwork.techniques.group import (
    AgendaItem,
    GroupProgramme,
    GroupSession,
    participants,
    session_minutes,
)
from socialwork.values.measure import Count
from socialwork.values.when import Clock
from socialwork.vocabulary.calendar import Weekday
from socialwork.vocabulary.groupwork import GroupPhase, GroupTask

_SHARES: dict[GroupTask, int] = {
    GroupTask.TRUST: 1,
    GroupTask.ACQUAINTANCE: 2,
    GroupTask.STORY: 2,
    GroupTask.BONDING: 1,
    GroupTask.FILM_REVIEW: 4,
    GroupTask.FOCUS_DISCUSSION: 4,
    GroupTask.PRACTICE: 4,
    GroupTask.REFLECTION: 2,
    GroupTask.MESSAGES: 2,
    GroupTask.DISSOLUTION: 1,
}
"""How the time of a session is shared out among its tasks."""
_ROUND = 5  # minutes; agendas are planned in fives
_OPENING = (GroupPhase.BEGINNING, GroupPhase.TRANSITION)
_CLOSING = (GroupPhase.WORKING, GroupPhase.ENDING)


# --- planning ---------------------------------------------------------------------------------


def plan_sessions(  # noqa: PLR0913 - each of them is a line of the plan's form
    programme: GroupProgramme,
    *,
    start: dt.date,
    weekdays: Collection[Weekday],
    number: int,
    time: Clock | None = None,
    closed: Collection[dt.date] = (),
    working: Sequence[GroupTask] = GroupPhase.WORKING.tasks,
) -> tuple[GroupSession, ...]:
    """Return *number* sessions laid over the phases that a group meets in, from beginning to ending.

    The first session gets to know and bonds, the last one closes, and those between work; where there
    are few sessions, one of them goes through several phases. The minutes of a session are shared out
    among the tasks of its phases, in fives where they allow it.

    Args:
        programme: The programme; its period, if it states one, bounds the days.
        start: The first day that may be used.
        weekdays: The days of the week on which the group meets.
        number: How many sessions, 1 or more.
        time: The clock time with its end; that of the programme where left out.
        closed: Days on which nobody works: holidays, examinations.
        working: What the working sessions do, by turns.

    Raises:
        ValueError: No time with an end is known, no weekday or working task is named, *number* is below 1,
            the period is too short, or a session is too short for its tasks.

    >>> from socialwork.vocabulary.groupwork import GroupType
    >>> group = GroupProgramme(name="A", type=GroupType.SOCIALIZATION, goal="B", members=())
    >>> made = plan_sessions(group, start=dt.date(2023, 9, 25), weekdays={Weekday.FRIDAY},
    ...     number=2, time=Clock.parse("10.00–10.40 WIB"), closed={dt.date(2023, 9, 29)})
    >>> [(one.number, str(one.date), one.planned_minutes) for one in made]
    [(1, '2023-10-06', 40), (2, '2023-10-13', 40)]
    """
    time = time or programme.time
    _refuse(weekdays, number, working)
    minutes = session_minutes(time)
    if minutes is None:
        message = "the sessions need a clock time with its end, such as 10.00–10.40 WIB"
        raise ValueError(message)
    last = None if programme.period is None else programme.period.end
    first = start if programme.period is None else max(start, programme.period.start)
    days = tuple(islice(_days(first, last, weekdays, closed), number))
    if len(days) < number:
        message = f"only {len(days)} of {number} sessions fit between {first} and {last}"
        raise ValueError(message)
    return tuple(
        GroupSession(number=n, date=day, time=time, agenda=_agenda(tasks, minutes))
        for n, (day, tasks) in enumerate(zip(days, _tasks(number, working), strict=True), start=1)
    )


def _refuse(weekdays: Collection[Weekday], number: int, working: Sequence[GroupTask]) -> None:
    if number < 1:
        message = f"a group needs 1 session or more, not {number}"
    elif not weekdays:
        message = "no day of the week is named"
    elif not working or any(task.phase is not GroupPhase.WORKING for task in working):
        message = "working sessions need one or more tasks of the working phase"
    else:
        return
    raise ValueError(message)


def _days(
    first: dt.date, last: dt.date | None, weekdays: Collection[Weekday], closed: Collection[dt.date]
) -> Iterator[dt.date]:
    day = first
    while last is None or day <= last:
        if Weekday.on(day) in weekdays and day not in closed:
            yield day
        day += dt.timedelta(days=1)


def phases_of_sessions(number: int) -> tuple[tuple[GroupPhase, ...], ...]:
    """Return the phases of each of *number* sessions; pre-group comes before the first of them.

    >>> [[phase.code for phase in one] for one in phases_of_sessions(2)]
    [['beginning', 'transition', 'working'], ['working', 'ending']]
    """
    work = (GroupPhase.WORKING,)
    if number == 1:
        return ((*_OPENING, *_CLOSING),)
    if number == 2:  # noqa: PLR2004 - one opens, one closes, both work
        return ((*_OPENING, *work), _CLOSING)
    if number == 3:  # noqa: PLR2004
        return (_OPENING, work, _CLOSING)
    opening = tuple((phase,) for phase in _OPENING)
    middle = (work,) * (number - len(opening) - 1)
    return (*opening, *middle, _CLOSING if len(middle) < 2 else (GroupPhase.ENDING,))  # noqa: PLR2004


def _tasks(number: int, working: Sequence[GroupTask]) -> Iterator[tuple[GroupTask, ...]]:
    turn = 0
    for phases in phases_of_sessions(number):
        tasks: tuple[GroupTask, ...] = ()
        for phase in phases:
            if phase is GroupPhase.WORKING:
                tasks += (working[turn % len(working)],)
                turn += 1
            else:
                tasks += phase.tasks
        yield tasks


def _agenda(tasks: tuple[GroupTask, ...], minutes: int) -> tuple[AgendaItem, ...]:
    shares = [_SHARES[task] for task in tasks]
    return tuple(
        AgendaItem(phase=task.phase, task=task, minutes=length)
        for task, length in zip(tasks, shared_out(minutes, shares), strict=True)
    )


def shared_out(minutes: int, shares: Sequence[int]) -> tuple[int, ...]:
    """Share *minutes* out in proportion to *shares*: in fives where that leaves none empty, else in ones.

    >>> shared_out(40, [1, 2, 2, 1, 4])
    (5, 10, 5, 5, 15)

    Raises:
        ValueError: There are fewer minutes than shares.
    """
    if minutes < len(shares):
        message = f"{minutes} minutes are too few for {len(shares)} items"
        raise ValueError(message)
    unit = _ROUND if minutes % _ROUND == 0 and minutes // _ROUND >= len(shares) else 1
    return tuple(unit * one for one in _by_highest_averages(minutes // unit, shares))


def _by_highest_averages(units: int, shares: Sequence[int]) -> list[int]:
    """Give everyone one unit and the rest one by one to whoever lags most behind its share."""
    given = [1] * len(shares)
    for _ in range(units - len(shares)):
        behind = max(range(len(shares)), key=lambda n: shares[n] / (2 * given[n] + 1))
        given[behind] += 1
    return given


# --- attendance -------------------------------------------------------------------------------


@frozen(kw_only=True)
class AttendanceRow:
    """How one person came to the sessions of a group.

    Attributes:
        code: The person.
        present: The numbers of the sessions at which the person was.
        explained: The numbers of those missed with a reason.
        untold: The numbers of those missed without one.
    """

    code: str
    present: tuple[int, ...]
    explained: tuple[int, ...]
    untold: tuple[int, ...]

    @property
    def count(self) -> Count:
        """Sessions attended of sessions held."""
        held = len(self.present) + len(self.explained) + len(self.untold)
        return Count(len(self.present), held)


@frozen(kw_only=True)
class Attendance:
    """The attendance of a group: a row for each person, over the sessions that tell who was there.

    Attributes:
        sessions: The numbers of those sessions.
        rows: Everyone who belongs to the group.
    """

    sessions: tuple[int, ...]
    rows: tuple[AttendanceRow, ...]

    def present_at(self, session: int) -> Count:
        """Return how many of those who belong to the group were at the session of that number."""
        return Count(sum(session in row.present for row in self.rows), len(self.rows))


def attendance(programme: GroupProgramme, client: str = "") -> Attendance | None:
    """Return who came to which session, or ``None`` where no session tells it or nobody belongs to the group.

    Args:
        programme: The programme.
        client: The code of the client, who takes part besides the members; nobody when left out.
    """
    held = [one for one in programme.sessions if one.present or one.absent]
    people = participants(programme, client)
    if not held or not people:
        return None
    rows = tuple(_row(code, held) for code in people)
    return Attendance(sessions=tuple(one.number for one in held), rows=rows)


def _row(code: str, held: Sequence[GroupSession]) -> AttendanceRow:
    present = tuple(one.number for one in held if code in one.present)
    missed = [one for one in held if code not in one.present]
    explained = tuple(
        one.number for one in missed if any(gap.member == code and gap.reason.strip() for gap in one.absent)
    )
    untold = tuple(one.number for one in missed if one.number not in explained)
    return AttendanceRow(code=code, present=present, explained=explained, untold=untold)
