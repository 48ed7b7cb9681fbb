"""Whatever is observed, a verdict is that of the raw days, and a mirrored series has the same one."""

import datetime as dt
from fractions import Fraction

from attrs import evolve, frozen
from hypothesis import given, strategies as st

from factories import full_case
from socialwork.process.attained import proposed_goals
from socialwork.process.goals import goal_courses
from socialwork.records import PhaseKind, Reading, Series, SeriesPhase
from socialwork.stages import Goal, Indicator, Plan
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Attainment

UP, DOWN = Improvement.INCREASE, Improvement.DECREASE
Days = list[int]


@frozen
class Observed:
    """Days on which something could have happened *chances* times, before and after, and what is wanted."""

    chances: int
    before: Days
    after: Days
    bound: int
    target: Count


@st.composite
def observations(draw: st.DrawFn) -> Observed:
    """Make days and a bound that some readings meet; all of several chances has no mirror among operators."""
    chances = draw(st.integers(1, 6))
    days = st.lists(st.integers(0, chances), min_size=1, max_size=12)
    bound = draw(st.integers(1, max(1, chances - 1)))
    pair = draw(st.tuples(st.integers(0, 12), st.integers(1, 12)))
    return Observed(chances, draw(days), draw(days), bound, Count(min(pair), max(pair)))


def judged(
    observed: Observed,
    *,
    way: Improvement | None,
    at_least: float | None = None,
    at_most: float | None = None,
) -> tuple[Attainment | None, list[str]]:
    """Return what is proposed for an indicator, and the counts that tables print of it."""
    series = Series(
        code="x",
        name="x",
        improvement=way,
        phases=(
            _phase(PhaseKind.BASELINE, 1, observed.before, observed.chances),
            _phase(PhaseKind.INTERVENTION, 15, observed.after, observed.chances),
        ),
    )
    indicator = Indicator(
        code="I1",
        goal="G1",
        text="x",
        series="x",
        target=observed.target,
        at_least=at_least,
        at_most=at_most,
    )
    plan = Plan(goals=(Goal(code="G1", text="x"),), indicators=(indicator,))
    case = full_case(stages=(plan,), series=(series,))
    course = goal_courses(case)[0].indicators[0]
    printed = [f"{one.hits}/{one.total}" for one in (course.baseline, course.result) if one is not None]
    return proposed_goals(case)[0].indicators[0].attainment, printed


def _phase(kind: PhaseKind, first: int, values: Days, of: int) -> SeriesPhase:
    start = dt.date(2023, 9, 1)
    readings = (
        Reading(date=start + dt.timedelta(days=first + n), value=value, of=of)
        for n, value in enumerate(values)
    )
    return SeriesPhase(kind=kind, readings=tuple(readings))


@given(observations())
def test_a_mirrored_series_has_the_same_verdict(observed: Observed) -> None:
    """To be there on so many days, and not to be away on so many, is one goal: counts and verdict agree."""
    mirrored = evolve(
        observed,
        before=[observed.chances - value for value in observed.before],
        after=[observed.chances - value for value in observed.after],
    )
    ceiling = 0 if observed.bound == 1 else observed.chances - observed.bound
    there = judged(observed, way=UP, at_least=observed.bound)
    assert there == judged(mirrored, way=DOWN, at_most=ceiling)
    if observed.bound == 1:
        assert there == judged(observed, way=UP)


def by_hand(values: Days, chances: int, bound: int, *, most: bool, one_by_one: bool) -> Fraction:
    """Return the share of what is wanted, counted day by day without the library."""
    if one_by_one:
        happened = Fraction(sum(values), chances * len(values))
        return 1 - happened if most else happened
    good = [value for value in values if (value <= bound if most else value >= bound)]
    return Fraction(len(good), len(values))


@given(observations(), st.booleans(), st.sampled_from([None, UP, DOWN]))
def test_the_verdict_is_that_of_the_raw_days(observed: Observed, most: bool, way: Improvement | None) -> None:  # noqa: FBT001 - drawn
    """What is printed gives the verdict, and so do the days; against its direction nothing is counted."""
    operator = {"at_most" if most else "at_least": float(observed.bound)}
    found, printed = judged(observed, way=way, **operator)
    if way is (UP if most else DOWN):
        assert (found, printed) == (None, [])
        return
    one_by_one = not most and observed.bound == 1
    before, after = (
        by_hand(values, observed.chances, observed.bound, most=most, one_by_one=one_by_one)
        for values in (observed.before, observed.after)
    )
    assert [Fraction(text) for text in printed] == [before, after]
    target = Fraction(observed.target.hits, observed.target.total)
    short = Attainment.PARTLY if after > before else Attainment.NOT_REACHED
    assert found is (Attainment.REACHED if after >= target else short)


@given(observations())
def test_what_is_unclear_has_no_verdict(observed: Observed) -> None:
    """To decrease without an operator, and without either direction or operator, is never guessed."""
    assert judged(observed, way=DOWN) == judged(observed, way=None) == (None, [])
