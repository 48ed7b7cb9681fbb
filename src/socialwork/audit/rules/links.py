"""Rules on links: from symptom to goal, activity, indicator, result and conclusion, with nothing loose."""

from collections import Counter
from collections.abc import Iterable, Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Assessment, Evaluation, Intervention, Plan, Referral
from socialwork.values.evidence import Statement
from socialwork.vocabulary.documents import LetterKind
from socialwork.words import Words

_KINDS = ("symptoms", "causes", "effects", "needs", "strengths")


def statements_at(path: str, record: Assessment, *names: str) -> Iterator[tuple[str, Statement]]:
    """Return the statements of an assessment with their paths; of all kinds, or of those named."""
    for name in names or _KINDS:
        yield from at(f"{path}.{name}", getattr(record, name))


def _goal_codes(case: Case) -> set[str]:
    return {goal.code for plan in case.records(Plan) for goal in plan.goals}


def _indicator_codes(case: Case) -> set[str]:
    return {indicator.code for plan in case.records(Plan) for indicator in plan.indicators}


@rule(
    "LINK-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Rujukan ke kode yang tidak ada", "Link to a code that does not exist"),
)
def unknown_links(context: Context) -> Iterator[Remark]:
    """Every code by which one record points to another belongs to a record of that kind."""
    for path, code, known in (*_links(context.case), *_letter_links(context.case)):
        if code not in known:
            yield remark(
                path,
                "Kode {code} tidak merujuk apa pun dalam kasus.",
                "The code {code} points to nothing in the case.",
                code=code,
            )


def _links(case: Case) -> Iterator[tuple[str, str, set[str]]]:
    """Return every link: its path, the code it names, and the codes that it may name."""
    assessments = list(records_at(case, Assessment))
    statements = {
        statement.code for path, record in assessments for _, statement in statements_at(path, record)
    }
    goals, indicators = _goal_codes(case), _indicator_codes(case)
    for path, record in assessments:
        for place, statement in statements_at(path, record):
            yield from _each(f"{place}.answers", statement.answers, statements)
        if record.focus is not None:
            yield from _each(f"{path}.focus.answers", record.focus.answers, statements)
    series = {observed.code for observed in case.series}
    resources = {resource.code for _, record in assessments for resource in record.resources if resource.code}
    for path, plan in records_at(case, Plan):
        yield from _plan_links(path, plan, (statements, goals, indicators, series, resources))
    for path, intervention in records_at(case, Intervention):
        yield from _intervention_links(path, intervention, statements, goals)
    services = () if case.case_management is None else case.case_management.services
    for place, service in at("case_management.services", services):
        yield from _each(f"{place}.needs", service.needs, statements)
    for place, study in at("studies", case.studies):
        yield from _each(f"{place}.series", study.series, series)
    findings = statements | goals | indicators | series
    for name in ("conclusions", "recommendations"):
        for place, closing in at(f"good_practice.{name}", getattr(case.good_practice, name)):
            yield from _each(f"{place}.based_on", closing.based_on, findings)


def _letter_links(case: Case) -> Iterator[tuple[str, str, set[str]]]:
    letters = {letter.code for letter in case.letters if letter.kind is LetterKind.REFERRAL}
    for path, referral in records_at(case, Referral):
        if referral.letter:
            yield f"{path}.letter", referral.letter, letters


def _plan_links(path: str, plan: Plan, known: tuple[set[str], ...]) -> Iterator[tuple[str, str, set[str]]]:
    statements, goals, indicators, series, resources = known
    for place, goal in at(f"{path}.goals", plan.goals):
        yield from _each(f"{place}.answers", goal.answers, statements)
    for place, indicator in at(f"{path}.indicators", plan.indicators):
        yield f"{place}.goal", indicator.goal, goals
        if indicator.series:
            yield f"{place}.series", indicator.series, series
    for place, activity in at(f"{path}.activities", plan.activities):
        yield from _each(f"{place}.goals", activity.goals, goals)
        yield from _each(f"{place}.indicators", activity.indicators, indicators)
        yield from _each(f"{place}.builds_on", activity.builds_on, statements | resources)


def _intervention_links(
    path: str, record: Intervention, statements: set[str], goals: set[str]
) -> Iterator[tuple[str, str, set[str]]]:
    for place, use in at(f"{path}.uses", record.uses):
        yield from _each(f"{place}.goals", use.goals, goals)
    if record.group is not None:
        yield from _each(f"{path}.group.goals", record.group.goals, goals)
        yield from _each(f"{path}.group.needs", record.group.needs, statements)
    if record.tokens is not None:
        for place, behaviour in at(f"{path}.tokens.behaviours", record.tokens.behaviours):
            yield from _each(f"{place}.goals", behaviour.goals, goals)


def _each(path: str, codes: Iterable[str], known: set[str]) -> Iterator[tuple[str, str, set[str]]]:
    return ((place, code, known) for place, code in at(path, codes))


@rule(
    "LINK-02",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Gejala atau penyebab yang tidak dijawab", "Symptom or cause unanswered"),
)
def unanswered(context: Context) -> Iterator[Remark]:
    """Every symptom and cause is answered by a goal, directly or through one that it is linked with."""
    case = context.case
    answered = {code for plan in case.records(Plan) for goal in plan.goals for code in goal.answers}
    for path, record in records_at(case, Assessment) if case.records(Plan) else ():
        statements = dict(statements_at(path, record, "symptoms", "causes"))
        linked = set(answered)
        for statement in statements.values():
            if statement.code in answered:
                linked |= {*statement.answers}
            if answered & {*statement.answers}:
                linked.add(statement.code)
        for place, statement in statements.items():
            if statement.code not in linked:
                yield remark(
                    place,
                    "Tujuan mana yang menjawab {code}?",
                    "Which goal answers {code}?",
                    code=statement.code,
                )


@rule("LINK-03", Severity.WARNING, Certainty.QUESTION, Words("Fokus tanpa tujuan", "Focus without a goal"))
def focus_unanswered(context: Context) -> Iterator[Remark]:
    """The focus of the problem names its symptoms and causes, and a goal answers one of them."""
    case = context.case
    answered = {code for plan in case.records(Plan) for goal in plan.goals for code in goal.answers}
    for path, record in records_at(case, Assessment):
        if record.focus is None:
            continue
        if not record.focus.answers:
            yield remark(
                f"{path}.focus",
                "Gejala dan penyebab mana yang dirangkum fokus masalah?",
                "Which symptoms and causes does the focus gather?",
            )
        elif answered and not answered & {*record.focus.answers}:
            yield remark(
                f"{path}.focus",
                "Tujuan mana yang menjawab fokus masalah?",
                "Which goal answers the focus of the problem?",
            )


@rule("LINK-04", Severity.HINT, Certainty.QUESTION, Words("Penyebab tanpa gejala", "Cause without a symptom"))
def cause_of_nothing(context: Context) -> Iterator[Remark]:
    """Every cause names the symptoms that it explains."""
    for path, record in records_at(context.case, Assessment):
        for place, cause in statements_at(path, record, "causes"):
            if not cause.answers:
                yield remark(
                    place,
                    "Gejala mana yang disebabkan oleh {code}?",
                    "Which symptoms does {code} cause?",
                    code=cause.code,
                )


@rule(
    "LINK-05",
    Severity.WARNING,
    Certainty.FACT,
    Words("Dievaluasi tetapi tidak direncanakan", "Evaluated but never planned"),
)
def never_planned(context: Context) -> Iterator[Remark]:
    """What is evaluated was planned: every indicator and every goal of the evaluation is one of the plan."""
    goals, indicators = _goal_codes(context.case), _indicator_codes(context.case)
    for path, record in records_at(context.case, Evaluation):
        judged = [
            (f"{place}.indicator", result.indicator, indicators)
            for place, result in at(f"{path}.indicators", record.indicators)
        ]
        judged += [
            (f"{place}.goal", result.goal, goals) for place, result in at(f"{path}.goals", record.goals)
        ]
        for place, code, known in judged:
            if code not in known:
                yield remark(
                    place,
                    "{code} dievaluasi tetapi tidak ada dalam rencana.",
                    "{code} is evaluated but stands in no plan.",
                    code=code,
                )


@rule("LINK-06", Severity.WARNING, Certainty.FACT, Words("Tujuan tidak dievaluasi", "Goal never evaluated"))
def goal_not_judged(context: Context) -> Iterator[Remark]:
    """Once there is an evaluation, it judges every goal of the plan."""
    evaluations = context.case.records(Evaluation)
    judged = {result.goal for record in evaluations for result in record.goals}
    for path, plan in records_at(context.case, Plan) if evaluations else ():
        for place, goal in at(f"{path}.goals", plan.goals):
            if goal.code not in judged:
                yield remark(
                    place,
                    "Tujuan {code} direncanakan tetapi tidak dievaluasi.",
                    "Goal {code} was planned and never evaluated.",
                    code=goal.code,
                )


@rule(
    "LINK-07", Severity.HINT, Certainty.QUESTION, Words("Simpulan tanpa dasar", "Conclusion without a base")
)
def without_base(context: Context) -> Iterator[Remark]:
    """Every conclusion and every recommendation names the findings behind it."""
    closing = context.case.good_practice
    for name in ("conclusions", "recommendations"):
        for place, item in at(f"good_practice.{name}", getattr(closing, name)):
            if not item.based_on:
                yield remark(
                    place,
                    "Temuan mana yang mendasarinya?",
                    "Which findings is this based on?",
                )


@rule(
    "LINK-20",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Tujuan tanpa simpulan", "Goal in no conclusion"),
)
def goal_in_no_conclusion(context: Context) -> Iterator[Remark]:
    """Once there are conclusions, each judged goal stands behind one, itself or by an indicator or series."""
    case = context.case
    drawn = {code for conclusion in case.good_practice.conclusions for code in conclusion.based_on}
    for path, record in records_at(case, Evaluation) if case.good_practice.conclusions else ():
        for place, result in at(f"{path}.goals", record.goals):
            indicators = [
                indicator
                for plan in case.records(Plan)
                for indicator in plan.indicators
                if indicator.goal == result.goal
            ]
            behind = {result.goal, *(code for one in indicators for code in (one.code, one.series))}
            if not behind & drawn:
                yield remark(
                    place,
                    "Simpulan mana yang bertumpu pada hasil tujuan {goal}?",
                    "Which conclusion rests on what came of goal {goal}?",
                    goal=result.goal,
                )


@rule("LINK-08", Severity.ERROR, Certainty.FACT, Words("Kode ganda", "Code stands twice"))
def doubled_codes(context: Context) -> Iterator[Remark]:
    """A code names one thing only among those of its kind."""
    for codes in _namespaces(context.case):
        counts = Counter(code for _, code in codes)
        seen: set[str] = set()
        for path, code in codes:
            if counts[code] > 1 and code in seen:
                yield remark(
                    path, "Kode {code} dipakai dua kali.", "The code {code} is used twice.", code=code
                )
            seen.add(code)


def _namespaces(case: Case) -> Iterator[list[tuple[str, str]]]:
    """Return the coded things of each kind, with their paths."""
    for path, record in records_at(case, Assessment):
        coded = [item for item in at(f"{path}.resources", record.resources) if item[1].code]
        yield _coded([*statements_at(path, record), *coded])
    for path, plan in records_at(case, Plan):
        yield _coded(at(f"{path}.goals", plan.goals))
        yield _coded(at(f"{path}.indicators", plan.indicators))
    for path, intervention in records_at(case, Intervention):
        if intervention.tokens is not None:
            behaviours = list(at(f"{path}.tokens.behaviours", intervention.tokens.behaviours))
            for place, change in at(f"{path}.tokens.amendments", intervention.tokens.amendments):
                behaviours += at(f"{place}.adds", change.adds)
            yield _coded(behaviours)
    for name in ("series", "instruments", "references", "photos", "letters", "appendices"):
        yield _coded(at(name, getattr(case, name)))
    yield [(path, slot.slot) for path, slot in at("prose", case.prose)]


def _coded(items: Iterable[tuple[str, object]]) -> list[tuple[str, str]]:
    return [(path, str(getattr(item, "code", ""))) for path, item in items]


LINK_RULES = (
    unknown_links,
    unanswered,
    focus_unanswered,
    cause_of_nothing,
    never_planned,
    goal_not_judged,
    without_base,
    doubled_codes,
    goal_in_no_conclusion,
)
