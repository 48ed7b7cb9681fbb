"""Rules on the formulation of the problem: nothing between symptom and indicator hangs in the air."""

from collections.abc import Callable, Iterable, Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.formulation import STATEMENTS, Loose, Missing
from socialwork.process.places import at, records_at
from socialwork.stages import Assessment, Plan
from socialwork.values.evidence import Statement
from socialwork.words import Words

_LABELS = {
    "symptoms": Words("gejala", "symptom"),
    "causes": Words("penyebab", "cause"),
    "effects": Words("dampak", "effect"),
    "needs": Words("kebutuhan", "need"),
    "strengths": Words("potensi", "strength"),
    "resources": Words("sumber", "resource"),
}
_MAY_NAME = {
    "symptoms": ("symptoms",),
    "causes": ("symptoms", "causes"),
    "effects": ("symptoms", "causes", "effects"),
    "needs": ("symptoms", "causes", "effects"),
    "focus": ("symptoms", "causes"),
    "goals": ("symptoms", "causes", "needs"),
    "builds_on": ("strengths", "resources"),
}
"""What each record of the chain may point to; strengths may point to any statement."""


def _loose(context: Context, field: str, missing: Missing) -> Iterator[Loose]:
    for formulation in context.formulations:
        yield from (loose for loose in formulation.loose if (loose.field, loose.missing) == (field, missing))


@rule("LINK-09", Severity.HINT, Certainty.QUESTION, Words("Gejala tanpa penyebab", "Symptom without a cause"))
def symptom_unexplained(context: Context) -> Iterator[Remark]:
    """Every symptom is explained by a cause."""
    for loose in _loose(context, "symptoms", Missing.CAUSE):
        yield remark(loose.path, "Apa yang menyebabkan {code}?", "What causes {code}?", code=loose.code)


@rule("LINK-10", Severity.HINT, Certainty.QUESTION, Words("Dampak tanpa asal", "Effect of nothing"))
def effect_of_nothing(context: Context) -> Iterator[Remark]:
    """Every effect follows from a cause or a symptom."""
    for loose in _loose(context, "effects", Missing.ORIGIN):
        yield remark(
            loose.path,
            "Dampak {code} timbul dari penyebab atau gejala yang mana?",
            "From which cause or symptom does the effect {code} follow?",
            code=loose.code,
        )


@rule(
    "LINK-11",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Penyebab yang tidak sampai ke gejala", "Cause that leads to no symptom"),
)
def cause_without_symptom(context: Context) -> Iterator[Remark]:
    """What a cause is linked to leads to a symptom in the end."""
    causes = {
        cause.code for record in context.case.records(Assessment) for cause in record.causes if cause.answers
    }
    for loose in _loose(context, "causes", Missing.SYMPTOM):
        if loose.code in causes:  # a cause without any link is what LINK-04 asks about
            yield remark(
                loose.path,
                "Kaitan {code} tidak sampai ke satu gejala pun. Gejala mana yang dijelaskannya?",
                "The links of {code} lead to no symptom. Which one does it explain?",
                code=loose.code,
            )


@rule("LINK-12", Severity.HINT, Certainty.QUESTION, Words("Kebutuhan tanpa asal", "Need of nothing"))
def need_of_nothing(context: Context) -> Iterator[Remark]:
    """Every need arises from a symptom, a cause or an effect."""
    for loose in _loose(context, "needs", Missing.ORIGIN):
        yield remark(
            loose.path,
            "Kebutuhan {code} lahir dari gejala atau penyebab yang mana?",
            "From which symptom or cause does the need {code} arise?",
            code=loose.code,
        )


@rule(
    "LINK-13",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Kebutuhan yang tidak dijawab", "Need unanswered"),
)
def need_unanswered(context: Context) -> Iterator[Remark]:
    """Once there is a plan, every need is answered by a goal, directly or through what it arises from."""
    for loose in _loose(context, "needs", Missing.GOAL):
        yield remark(
            loose.path,
            "Tujuan mana yang menjawab kebutuhan {code}?",
            "Which goal answers the need {code}?",
            code=loose.code,
        )


@rule(
    "LINK-14",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Potensi yang tidak dipakai", "Strength left unused"),
)
def strength_unused(context: Context) -> Iterator[Remark]:
    """Once activities are planned, each strength and each resource with a code is built on by one of them."""
    for field in ("strengths", "resources"):
        for loose in _loose(context, field, Missing.ACTIVITY):
            yield remark(
                loose.path,
                "Kegiatan mana yang bertumpu pada {what} {code}?",
                "Which activity builds on the {what} {code}?",
                what=_LABELS[field],
                code=loose.code,
            )


@rule(
    "LINK-15",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Tujuan yang tidak menjawab apa pun", "Goal that answers nothing"),
)
def goal_of_nothing(context: Context) -> Iterator[Remark]:
    """Every goal answers a symptom, a cause or a need."""
    for loose in _loose(context, "goals", Missing.ORIGIN):
        yield remark(
            loose.path,
            "Gejala, penyebab, atau kebutuhan mana yang dijawab tujuan {code}?",
            "Which symptom, cause or need does goal {code} answer?",
            code=loose.code,
        )


@rule("LINK-16", Severity.WARNING, Certainty.FACT, Words("Kegiatan tanpa tujuan", "Activity without a goal"))
def activity_without_goal(context: Context) -> Iterator[Remark]:
    """Every activity serves a goal."""
    for loose in _loose(context, "activities", Missing.GOAL):
        yield remark(
            loose.path, "Kegiatan ini tidak melayani satu tujuan pun.", "This activity serves no goal."
        )


@rule(
    "LINK-17",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Kaitan yang terbalik", "Link to the wrong kind"),
)
def link_of_wrong_kind(context: Context) -> Iterator[Remark]:
    """Causes point to symptoms, effects to causes, goals to what they answer, activities to strengths."""
    kinds: dict[str, set[str]] = {}
    for record in context.case.records(Assessment):
        for name in (*STATEMENTS, "resources"):
            for item in getattr(record, name):
                kinds.setdefault(item.code, set()).add(name)
    for path, code, holder in _links(context.case):
        found = kinds.get(code, set())
        if found and not found & {*_MAY_NAME[holder]}:
            yield remark(
                path,
                "{code} adalah {what}, yang biasanya tidak dirujuk dari sini. Apakah arah kaitannya benar?",
                "{code} is a {what}, which is not pointed to from here. Is the direction of the link right?",
                code=code,
                what=_LABELS[min(found)],
            )


def _links(case: Case) -> Iterator[tuple[str, str, str]]:
    """Return every link of the chain: its path, the code that it names and what holds it."""
    for path, record in records_at(case, Assessment):
        for name in ("symptoms", "causes", "effects", "needs"):
            for place, statement in at(f"{path}.{name}", getattr(record, name)):
                yield from _each(f"{place}.answers", statement.answers, name)
        if record.focus is not None:
            yield from _each(f"{path}.focus.answers", record.focus.answers, "focus")
    for path, plan in records_at(case, Plan):
        for place, goal in at(f"{path}.goals", plan.goals):
            yield from _each(f"{place}.answers", goal.answers, "goals")
        for place, activity in at(f"{path}.activities", plan.activities):
            yield from _each(f"{place}.builds_on", activity.builds_on, "builds_on")


def _each(path: str, codes: Iterable[str], holder: str) -> Iterator[tuple[str, str, str]]:
    return ((place, code, holder) for place, code in at(path, codes))


@rule("LINK-18", Severity.WARNING, Certainty.FACT, Words("Kaitan melingkar", "Links in a circle"))
def circle(context: Context) -> Iterator[Remark]:
    """No statement explains itself, be it through others."""
    for path, record in records_at(context.case, Assessment):
        every = {statement.code: statement for name in STATEMENTS for statement in getattr(record, name)}
        for name in STATEMENTS:
            for place, statement in at(f"{path}.{name}", getattr(record, name)):
                if statement.code in _reached(statement, every.get):
                    yield remark(
                        place,
                        "Kaitan {code} berputar kembali kepada dirinya sendiri.",
                        "The links of {code} lead back to itself.",
                        code=statement.code,
                    )


def _reached(start: Statement, find: Callable[[str], Statement | None]) -> set[str]:
    """Return the codes that *start* leads to, its own only if a link comes back to it."""
    reached: set[str] = set()
    waiting = [*start.answers]
    while waiting:
        code = waiting.pop()
        found = find(code)
        if code not in reached and found is not None:
            reached.add(code)
            waiting += found.answers
    return reached


@rule(
    "LINK-19",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Indikator di luar kegiatan", "Indicator of no activity"),
)
def indicator_of_no_activity(context: Context) -> Iterator[Remark]:
    """Where activities name their indicators, every indicator of the plan is named by one."""
    for path, plan in records_at(context.case, Plan):
        named = {code for activity in plan.activities for code in activity.indicators}
        for place, indicator in at(f"{path}.indicators", plan.indicators) if named else ():
            if indicator.code not in named:
                yield remark(
                    place,
                    "Kegiatan mana yang diukur dengan indikator {code}?",
                    "Which activity is measured by the indicator {code}?",
                    code=indicator.code,
                )


FORMULATION_RULES = (
    symptom_unexplained,
    effect_of_nothing,
    cause_without_symptom,
    need_of_nothing,
    need_unanswered,
    strength_unused,
    goal_of_nothing,
    activity_without_goal,
    link_of_wrong_kind,
    circle,
    indicator_of_no_activity,
)
