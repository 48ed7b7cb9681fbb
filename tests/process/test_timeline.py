"""The timeline: everything dated, in the order of time."""

import datetime as dt

from factories import minimal_case
from school import day, put, school_case
from socialwork.process import EventKind, timeline
from socialwork.process.timeline import stage_period
from socialwork.values.when import Period
from socialwork.vocabulary.process import StageKind


def test_events_stand_in_the_order_of_time() -> None:
    """Days come in order, and clock times within a day."""
    moments = [
        (event.date, dt.time.min if event.time is None else event.time.start)
        for event in timeline(school_case())
    ]
    assert moments == sorted(moments)


def test_every_kind_of_event_is_told() -> None:
    """A whole case has events of every kind but other activities."""
    kinds = {event.kind for event in timeline(school_case())}
    assert kinds == set(EventKind) - {EventKind.INVOLVEMENT}


def test_a_case_without_dates_has_no_events() -> None:
    """Where nothing is dated the timeline is empty."""
    assert timeline(minimal_case()) == ()


def test_events_of_a_stage_name_it() -> None:
    """A meeting belongs to the stage that records it."""
    found = {event.path: event.stage for event in timeline(school_case())}
    assert found["stages[3].meetings[0]"] is StageKind.ASSESSMENT
    assert found["conferences[0]"] is None


def test_a_home_visit_belongs_to_the_stage_of_its_date() -> None:
    """A home visit in the week of the assessment belongs to the assessment, one later to the plan."""
    (visit,) = [event for event in timeline(school_case()) if event.kind is EventKind.HOME_VISIT]
    assert visit.stage is StageKind.ASSESSMENT
    later = put(school_case(), "home_visits[0].meeting.date", day(19))
    (visit,) = [event for event in timeline(later) if event.kind is EventKind.HOME_VISIT]
    assert visit.stage is StageKind.PLAN


def test_the_order_of_records_does_not_matter() -> None:
    """The same conferences in another order give the same timeline, paths aside."""
    case = school_case()
    turned = put(case, "conferences", case.conferences[::-1])
    assert [(event.date, event.kind) for event in timeline(turned)] == [
        (event.date, event.kind) for event in timeline(case)
    ]


def test_a_stage_covers_its_events_and_its_period() -> None:
    """The days of a stage run from its first event or day to its last."""
    stages = school_case().stages
    assert stage_period("stages[0]", stages[0]) == Period(day(28, 8), day(6))
    assert stage_period("stages[5]", stages[5]) == Period(day(25), day(6, 10))


def test_the_period_of_a_plan_is_not_when_it_was_made() -> None:
    """A plan covers the days on which it was discussed, not those for which it plans."""
    assert stage_period("stages[4]", school_case().stages[4]) == Period(day(18), day(18))


def test_follow_up_does_not_prolong_the_termination() -> None:
    """What comes after the case does not belong to the days of its last stages."""
    assert stage_period("stages[7]", school_case().stages[7]) == Period(day(11, 10), day(11, 10))
