"""Process, output and outcome of a case in figures, as far as its records tell them."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.process.goals import goal_courses
from socialwork.process.measures import verdict
from socialwork.process.places import records_at
from socialwork.process.target_words import counted_words
from socialwork.records import Series
from socialwork.stages import AspectFigure, Intervention, Plan
from socialwork.techniques import GroupProgramme
from socialwork.techniques.group_plan import attendance
from socialwork.text import lower_first
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.values.when import Period
from socialwork.vocabulary.process import Attainment, EvaluationAspect
from socialwork.words import Lang, Words

_OBSERVED = Words("{spans} dengan catatan {name}", "{spans} with a record of {name}")
_ATTENDED = Words("pertemuan {name} yang diikuti klien", "sessions of {name} that the client attended")
_REACHED = Words("indikator yang mencapai target", "indicators that reached their target")


def aspect_figures(case: Case, lang: Lang = "id") -> dict[EvaluationAspect, tuple[AspectFigure, ...]]:
    """Return the figures of each aspect; an aspect of which nothing was counted has none.

    - input: none, for a case does not count its resources; the evaluation may name figures of its own;
    - process: for each series, the days or weeks that were recorded, of those and the gaps;
    - output: for each group, the sessions that the client attended, of those held;
    - outcome: the indicators that reached their target, of those that have a target and a result.

    Each figure carries its period: that of the plan, of the series, of the group. Without one it is left out.

    >>> from socialwork.loading import load_case
    >>> found = aspect_figures(load_case("example:utama"))
    >>> [(one.what, one.share.text()) for one in found[EvaluationAspect.OUTCOME]]
    [('indikator yang mencapai target', '5 dari 6 (83%) pada 25 September–5 Oktober 2023')]
    """
    return {
        EvaluationAspect.INPUT: (),
        EvaluationAspect.PROCESS: tuple(_process(case, lang)),
        EvaluationAspect.OUTPUT: tuple(_output(case, lang)),
        EvaluationAspect.OUTCOME: tuple(_outcome(case, lang)),
    }


# --- inner helpers ----------------------------------------------------------------------------


def _figure(what: str, count: Count, period: Period) -> AspectFigure:
    return AspectFigure(what=what, share=Percentage(hits=count.hits, total=count.total, period=period))


def _process(case: Case, lang: Lang) -> Iterator[AspectFigure]:
    for series in case.series:
        seen = sum(len(phase.readings) for phase in series.phases)
        gaps = sum(len(phase.missing) for phase in series.phases)
        period = _period(series)
        if period is not None:
            spans = counted_words(series, None).pick(lang)
            what = _OBSERVED.format(spans=spans, name=lower_first(series.name)).pick(lang)
            yield _figure(what, Count(seen, seen + gaps), period)


def _period(series: Series) -> Period | None:
    spans = [phase.period for phase in series.phases if phase.period is not None]
    return Period(min(one.start for one in spans), max(one.end for one in spans)) if spans else None


def _output(case: Case, lang: Lang) -> Iterator[AspectFigure]:
    for _, record in records_at(case, Intervention):
        if record.group is not None:
            yield from _came(record.group, case.people.client.code, lang)


def _came(group: GroupProgramme, client: str, lang: Lang) -> Iterator[AspectFigure]:
    found = attendance(group, client)
    if found is None:
        return
    days = [one.date for one in group.sessions]
    own = next(row for row in found.rows if row.code == client)
    yield _figure(_ATTENDED.format(name=group.name).pick(lang), own.count, Period(min(days), max(days)))


def _outcome(case: Case, lang: Lang) -> Iterator[AspectFigure]:
    plan = case.latest(Plan)
    courses = [course for goal in goal_courses(case) for course in goal.indicators]
    verdicts = [verdict(course.baseline, course.result, course.target) for course in courses]
    reached = [one is Attainment.REACHED for one in verdicts if one is not None]
    if plan is not None and plan.period is not None and reached:
        yield _figure(_REACHED.pick(lang), Count(sum(reached), len(reached)), plan.period)
