"""The problem as one chain, from symptoms and causes to goals and indicators, and what hangs in the air."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from attrs import frozen

from socialwork.case import Case
from socialwork.process.places import at, stage_records
from socialwork.remembering import forgetting
from socialwork.stages import Activity, Assessment, Focus, Goal, Indicator, Plan, Resource
from socialwork.values.evidence import Statement
from socialwork.vocabulary.term import Term

STATEMENTS = ("symptoms", "causes", "effects", "needs", "strengths")
"""The fields of an assessment that hold statements, in their order."""


class Missing(Term):
    """What a record of the chain misses; each keeps it hanging in the air."""

    CAUSE = "cause", "Penyebab", "Cause"
    SYMPTOM = "symptom", "Gejala", "Symptom"
    ORIGIN = "origin", "Asal", "Origin"
    GOAL = "goal", "Tujuan", "Goal"
    ACTIVITY = "activity", "Kegiatan", "Activity"
    INDICATOR = "indicator", "Indikator", "Indicator"


@frozen
class Loose:
    """A record that hangs in the air.

    Attributes:
        path: Its place in the case.
        code: Its code, or empty for an activity, which has none.
        field: The field that holds it, such as ``needs``.
        missing: What it is linked to by nothing.
    """

    path: str
    code: str
    field: str
    missing: Missing


@frozen(kw_only=True)
class Chain:
    """A symptom and all that is linked with it.

    Attributes:
        causes: What explains it, directly or through another cause.
        effects: What follows from it or from its causes.
        needs: Needs that arise from it or from its causes or effects.
        goals: Goals that answer it, one of its causes or one of its needs.
        activities: Activities that serve these goals.
        indicators: Indicators of these goals.
        strengths: Strengths that the activities build on.
        resources: Resources that the activities build on.
        in_focus: Whether the focus of the problem names it or one of its causes.
    """

    symptom: Statement
    causes: tuple[Statement, ...] = ()
    effects: tuple[Statement, ...] = ()
    needs: tuple[Statement, ...] = ()
    goals: tuple[Goal, ...] = ()
    activities: tuple[Activity, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    strengths: tuple[Statement, ...] = ()
    resources: tuple[Resource, ...] = ()
    in_focus: bool = False


@frozen(kw_only=True)
class Formulation:
    """One assessment with the plans made from it.

    Attributes:
        focus: The focus of the problem.
        chains: A chain for each symptom, in order.
        loose: What is linked to nothing; empty where the formulation is whole.
    """

    focus: Focus | None = None
    chains: tuple[Chain, ...] = ()
    loose: tuple[Loose, ...] = ()


@frozen
class _Round:
    """An assessment and the plans that follow it before the next one, all with their paths."""

    path: str
    assessment: Assessment
    plans: tuple[tuple[str, Plan], ...]

    @property
    def goals(self) -> tuple[Goal, ...]:
        return tuple(goal for _, plan in self.plans for goal in plan.goals)

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        return tuple(one for _, plan in self.plans for one in plan.indicators)

    @property
    def activities(self) -> tuple[Activity, ...]:
        return tuple(one for _, plan in self.plans for one in plan.activities)


@forgetting
def formulation(case: Case) -> Formulation:
    """Return the formulation of the last assessment of *case*; an empty one where nobody assessed.

    >>> from socialwork.loading import load_case
    >>> whole = formulation(load_case("example:utama"))
    >>> [(chain.symptom.code, [cause.code for cause in chain.causes]) for chain in whole.chains]
    [('S1', ['P1', 'P2', 'P3']), ('S2', ['P1', 'P2']), ('S3', ['P2'])]
    >>> whole.loose
    ()
    """
    every = formulations(case)
    return every[-1] if every else Formulation()


def formulations(case: Case) -> tuple[Formulation, ...]:
    """Return a formulation for each assessment of *case*, in order."""
    return tuple(_formulation(one) for one in _rounds(case))


def _rounds(case: Case) -> Iterator[_Round]:
    records = list(stage_records(case))
    for n, (path, record) in enumerate(records):
        if isinstance(record, Assessment):
            later = takewhile(lambda one: not isinstance(one[1], Assessment), records[n + 1 :])
            yield _Round(path, record, tuple((p, one) for p, one in later if isinstance(one, Plan)))


def _formulation(one: _Round) -> Formulation:
    assessment = one.assessment
    return Formulation(
        focus=assessment.focus,
        chains=tuple(_chain(symptom, one) for symptom in assessment.symptoms),
        loose=tuple(_loose(one)),
    )


# --- chains -----------------------------------------------------------------------------------


def _chain(symptom: Statement, one: _Round) -> Chain:
    assessment = one.assessment
    causes = _linked({symptom.code}, assessment.causes)
    origin = {symptom.code, *_codes(causes)}
    effects = _linked(origin, assessment.effects)
    needs = _direct(origin | _codes(effects), assessment.needs)
    goals = tuple(goal for goal in one.goals if {*goal.answers} & (origin | _codes(needs)))
    activities = tuple(each for each in one.activities if {*each.goals} & _codes(goals))
    used = {code for activity in activities for code in activity.builds_on}
    focus = () if assessment.focus is None else assessment.focus.answers
    return Chain(
        symptom=symptom,
        causes=causes,
        effects=effects,
        needs=needs,
        goals=goals,
        activities=activities,
        indicators=tuple(each for each in one.indicators if each.goal in _codes(goals)),
        strengths=tuple(each for each in assessment.strengths if each.code in used),
        resources=tuple(each for each in assessment.resources if each.code in used),
        in_focus=bool(origin & {*focus}),
    )


def _codes(records: Iterable[Statement | Goal]) -> set[str]:
    return {one.code for one in records}


def _direct(codes: set[str], statements: Iterable[Statement]) -> tuple[Statement, ...]:
    return tuple(one for one in statements if codes & {*one.answers})


def _linked(codes: set[str], statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return those of *statements* that name one of *codes*, directly or through others of them."""
    reached = set(codes)
    while more := _codes(_direct(reached, statements)) - reached:
        reached |= more
    return tuple(one for one in statements if one.code in reached - codes)


# --- what hangs -------------------------------------------------------------------------------


def _loose(one: _Round) -> Iterator[Loose]:
    yield from _loose_statements(one)
    if one.plans:
        yield from _unanswered(one)
        yield from _loose_in_plans(one)


def _loose_statements(one: _Round) -> Iterator[Loose]:
    """Name symptoms without a cause, causes without a symptom, effects and needs that come of nothing."""
    found = one.assessment
    symptoms, causes = _codes(found.symptoms), _codes(found.causes)
    explained = {code for cause in found.causes for code in cause.answers}
    leading = _codes(_linked(symptoms, found.causes))
    following = _codes(_linked(symptoms | causes, found.effects))
    origin = symptoms | causes | _codes(found.effects)
    for name, held, missing in (
        ("symptoms", explained, Missing.CAUSE),
        ("causes", leading, Missing.SYMPTOM),
        ("effects", following, Missing.ORIGIN),
        ("needs", _codes(_direct(origin, found.needs)), Missing.ORIGIN),
    ):
        yield from _not_in(held, name, f"{one.path}.{name}", getattr(found, name), missing)


def _unanswered(one: _Round) -> Iterator[Loose]:
    """Name symptoms and needs that no goal answers, strengths and resources that no activity builds on."""
    found = one.assessment
    answered = {code for goal in one.goals for code in goal.answers}
    by_cause = {code for cause in _direct_by_code(answered, found.causes) for code in cause.answers}
    by_symptom = {need.code for need in found.needs if {*need.answers} & answered}
    used = {code for activity in one.activities for code in activity.builds_on}
    yield from _not_in(answered | by_cause, "symptoms", f"{one.path}.symptoms", found.symptoms, Missing.GOAL)
    yield from _not_in(answered | by_symptom, "needs", f"{one.path}.needs", found.needs, Missing.GOAL)
    if one.activities:
        for name in ("strengths", "resources"):
            coded = [item for item in at(f"{one.path}.{name}", getattr(found, name)) if item[1].code]
            yield from (
                Loose(path, item.code, name, Missing.ACTIVITY)
                for path, item in coded
                if item.code not in used
            )


def _direct_by_code(codes: set[str], statements: Iterable[Statement]) -> Iterator[Statement]:
    return (one for one in statements if one.code in codes)


def _loose_in_plans(one: _Round) -> Iterator[Loose]:
    """Name goals without origin, activity or indicator, and activities and indicators without a goal."""
    served = {code for activity in one.activities for code in activity.goals}
    measured = {indicator.goal for indicator in one.indicators}
    for path, plan in one.plans:
        for place, goal in at(f"{path}.goals", plan.goals):
            for missing, holds in (
                (Missing.ORIGIN, bool(goal.answers)),
                (Missing.ACTIVITY, goal.code in served),
                (Missing.INDICATOR, goal.code in measured),
            ):
                if not holds:
                    yield Loose(place, goal.code, "goals", missing)
        for place, activity in at(f"{path}.activities", plan.activities):
            if not activity.goals:
                yield Loose(place, "", "activities", Missing.GOAL)
        goals = _codes(one.goals)
        for place, indicator in at(f"{path}.indicators", plan.indicators):
            if indicator.goal not in goals:
                yield Loose(place, indicator.code, "indicators", Missing.GOAL)


def _not_in(
    held: set[str], field: str, path: str, statements: tuple[Statement, ...], missing: Missing
) -> Iterator[Loose]:
    for place, statement in at(path, statements):
        if statement.code not in held:
            yield Loose(place, statement.code, field, missing)
