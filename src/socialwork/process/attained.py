"""How far goals were reached by their numbers: a proposal beside the judgement of the student."""

from collections.abc import Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.process.goals import GoalCourse, IndicatorCourse, goal_courses
from socialwork.process.measures import verdict
from socialwork.vocabulary.process import Attainment


@frozen(kw_only=True)
class ProposedIndicator:
    """An indicator with what its numbers say.

    Attributes:
        course: Baseline, target, result and the judgement.
        attainment: What the numbers say, or ``None`` where target or result is not known.
    """

    course: IndicatorCourse
    attainment: Attainment | None


@frozen(kw_only=True)
class ProposedGoal:
    """A goal with what the numbers of its indicators say.

    Attributes:
        course: The goal and the judgement.
        indicators: Its indicators.
        attainment: What their numbers say, or ``None`` where one of them has none.
    """

    course: GoalCourse
    indicators: tuple[ProposedIndicator, ...]
    attainment: Attainment | None

    @property
    def agrees(self) -> bool | None:
        """Whether the judgement is that of the numbers; ``None`` where one of the two is lacking."""
        if self.attainment is None or self.course.attainment is None:
            return None
        return self.attainment is self.course.attainment


def proposed_goals(case: Case) -> tuple[ProposedGoal, ...]:
    """Return each goal of the latest plan with what its numbers say.

    Of an indicator :func:`socialwork.process.measures.verdict` says it. A goal is reached where all its
    indicators are, not reached where none is even partly, and partly otherwise.

    >>> from socialwork.loading import load_case
    >>> found = proposed_goals(load_case("example:utama"))
    >>> [(one.course.goal.code, one.attainment.code, one.agrees) for one in found]
    [('G1', 'reached', True), ('G2', 'reached', True), ('G3', 'partly', True)]
    """
    return tuple(_goal(one) for one in goal_courses(case))


def _goal(course: GoalCourse) -> ProposedGoal:
    indicators = tuple(
        ProposedIndicator(course=one, attainment=verdict(one.baseline, one.result, one.target))
        for one in course.indicators
    )
    return ProposedGoal(
        course=course, indicators=indicators, attainment=_together([one.attainment for one in indicators])
    )


def _together(several: Sequence[Attainment | None]) -> Attainment | None:
    if not several or None in several:
        return None
    if set(several) == {Attainment.REACHED}:
        return Attainment.REACHED
    return Attainment.NOT_REACHED if set(several) == {Attainment.NOT_REACHED} else Attainment.PARTLY
