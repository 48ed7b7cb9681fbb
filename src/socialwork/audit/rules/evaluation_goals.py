"""Rules on how the evaluation judges goals: against their numbers, their scale and SMART."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.evaluation.goal_attainment import LEVELS
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.attained import ProposedIndicator
from socialwork.process.measures import criterion_of, indicators_of
from socialwork.process.observed import observed_phases
from socialwork.process.places import at, records_at
from socialwork.process.smart import smart_checks
from socialwork.records import PhaseKind
from socialwork.stages import Evaluation, Goal, GoalResult, Plan
from socialwork.text import minus, signed
from socialwork.vocabulary.process import Attainment
from socialwork.vocabulary.term import Term
from socialwork.words import Words


@rule(
    "EVAL-08",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Penilaian tujuan dan angkanya", "Judgement of a goal and its numbers"),
)
def goal_and_numbers(context: Context) -> Iterator[Remark]:
    """A goal is judged as the numbers of its indicators say, or the evaluation says why not."""
    proposed = {goal.course.goal.code: goal for goal in context.proposed_goals}
    missed = {
        result.indicator
        for record in context.case.records(Evaluation)
        for result in record.indicators
        if result.attainment is Attainment.NOT_REACHED
    }
    for place, result in _goals(context):
        found = proposed.get(result.goal)
        if found is None or found.attainment is None or found.attainment is result.attainment:
            continue
        own = {item.course.indicator.code for item in found.indicators}
        if result.attainment is Attainment.REACHED and own & missed:
            continue  # told by the rule on goals whose indicators are called missed
        told = [(item.course.indicator.code, _course(item)) for item in found.indicators]
        yield remark(
            f"{place}.attainment",
            "Tujuan {goal} dinyatakan {said}, sedangkan menurut angkanya {shown} ({numbers}). Apa alasannya?",
            "Goal {goal} is called {said}, but by its numbers it is {shown} ({numbers}). Why?",
            goal=result.goal,
            said=_small(result.attainment),
            shown=_small(found.attainment),
            numbers=Words(
                "; ".join(f"{code} {words.id}" for code, words in told),
                "; ".join(f"{code} {words.en}" for code, words in told),
            ),
        )


@rule(
    "EVAL-09",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Penilaian indikator dan angkanya", "Judgement of an indicator and its numbers"),
)
def indicator_and_numbers(context: Context) -> Iterator[Remark]:
    """An indicator short of its target is called partly reached where it got better, else not reached."""
    proposed = {
        indicator.course.indicator.code: indicator
        for goal in context.proposed_goals
        for indicator in goal.indicators
    }
    for path, record in records_at(context.case, Evaluation):
        for place, result in at(f"{path}.indicators", record.indicators):
            found = proposed.get(result.indicator)
            if found is None or found.attainment is None or found.attainment is result.attainment:
                continue
            if Attainment.REACHED in {found.attainment, result.attainment}:
                continue  # told by the rule on conclusions that deny the numbers
            yield remark(
                f"{place}.attainment",
                "{code} dinyatakan {said}, sedangkan menurut angkanya {shown} ({numbers}). Apa alasannya?",
                "{code} is called {said}, but by its numbers it is {shown} ({numbers}). Why?",
                code=result.indicator,
                said=_small(result.attainment),
                shown=_small(found.attainment),
                numbers=_course(found),
            )


@rule(
    "EVAL-10",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Arah perubahan belum disebut", "Direction of change not told"),
)
def direction_not_told(context: Context) -> Iterator[Remark]:
    """A series with baseline and intervention says which way the behaviour is wanted to change."""
    for path, series in at("series", context.case.series):
        seen = {phase.kind for phase in observed_phases(series) if phase.observed}
        if any(criterion_of(indicator, series) is None for indicator in indicators_of(context.case, series)):
            continue  # told by the rule on operators
        if series.improvement is None and {PhaseKind.BASELINE, PhaseKind.INTERVENTION} <= seen:
            yield remark(
                f"{path}.improvement",
                "Ke arah mana {series} diharapkan berubah: meningkat atau menurun?",
                "Which way is {series} wanted to change: to increase or to decrease?",
                series=series.name,
            )


@rule(
    "EVAL-11",
    Severity.WARNING,
    Certainty.FACT,
    Words("Skala pencapaian tujuan", "Goal attainment scale"),
)
def scale_and_level(context: Context) -> Iterator[Remark]:
    """A scale has five levels; a level is recorded where there is a scale, and agrees with the judgement."""
    goals = {goal.code: goal for plan in context.case.records(Plan) for goal in plan.goals}
    for path, plan in records_at(context.case, Plan):
        for place, goal in at(f"{path}.goals", plan.goals):
            lacking = sorted(set(LEVELS) - {step.level for step in goal.scale})
            if goal.scale and lacking:
                yield remark(
                    f"{place}.scale",
                    "Skala tujuan {goal} belum memuat tingkat {levels}.",
                    "The scale of goal {goal} lacks the levels {levels}.",
                    goal=goal.code,
                    levels=", ".join(signed(step) for step in lacking),
                )
    for place, result in _goals(context):
        yield from _level(place, result, goals.get(result.goal))


@rule(
    "EVAL-12",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Unsur SMART dan rencananya", "Letter of SMART and the plan"),
)
def smart_and_plan(context: Context) -> Iterator[Remark]:
    """A letter of SMART that is called met is one that the plan shows."""
    known = {goal.code for plan in context.case.records(Plan) for goal in plan.goals}
    for place, result in _goals(context):
        shown = (
            {check.letter: check for check in smart_checks(context.case, result.goal)}
            if result.goal in known
            else {}
        )
        for spot, criterion in at(f"{place}.smart", result.smart):
            found = shown.get(criterion.letter)
            if criterion.met and found is not None and found.met is False:
                yield remark(
                    f"{spot}.met",
                    "Unsur {letter} dinyatakan terpenuhi. Bagaimana, karena {why}",
                    "The letter {letter} is called met. How, for {why}",
                    letter=_small(criterion.letter),
                    why=Words(_lower(found.why.id), _lower(found.why.en)),
                )


# --- inner helpers ----------------------------------------------------------------------------


def _goals(context: Context) -> Iterator[tuple[str, GoalResult]]:
    for path, record in records_at(context.case, Evaluation):
        yield from at(f"{path}.goals", record.goals)


def _level(place: str, result: GoalResult, goal: Goal | None) -> Iterator[Remark]:
    if goal is None:
        return
    if result.level is not None and not goal.scale:
        yield remark(
            f"{place}.level",
            "Tujuan {goal} dinilai dengan tingkat, padahal rencananya tidak memuat skala.",
            "Goal {goal} is judged by a level, but its plan has no scale.",
            goal=goal.code,
        )
    if result.level is None and goal.scale:
        yield remark(
            place,
            "Tujuan {goal} mempunyai skala, tetapi tingkat yang dicapai belum dicatat.",
            "Goal {goal} has a scale, but the level that was reached is not recorded.",
            goal=goal.code,
        )
    reached = result.attainment is Attainment.REACHED
    if result.level is not None and goal.scale and reached is not (result.level >= 0):
        yield remark(
            f"{place}.attainment",
            "Tujuan {goal} dinyatakan {said}, sedangkan tingkatnya {level} (0 berarti sesuai harapan).",
            "Goal {goal} is called {said}, but its level is {level} (0 is as expected).",
            goal=goal.code,
            said=_small(result.attainment),
            level=minus(result.level),
        )


def _course(proposed: ProposedIndicator) -> Words:
    result, wanted = proposed.course.result, proposed.course.wanted
    if result is None or wanted is None:
        return Words("–", "–")
    return Words(
        f"{result.hits} dari {result.total}, target: {wanted.id}",
        f"{result.hits} of {result.total}, target: {wanted.en}",
    )


def _small(term: Term) -> Words:
    return Words(term.words.id.lower(), term.words.en.lower())


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


GOAL_RULES = (goal_and_numbers, indicator_and_numbers, direction_not_told, scale_and_level, smart_and_plan)
