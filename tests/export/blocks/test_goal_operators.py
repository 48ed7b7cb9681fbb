"""Goals to decrease, ceilings and both at once: whatever prints a number agrees with a count by hand."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve, field, frozen

from chapter_four import built, day, full_case, phase, shown
from socialwork.audit import check
from socialwork.case import Case
from socialwork.cli.evaluate_source import Found
from socialwork.cli.evaluate_view import EvaluationView
from socialwork.document.nodes import Drawing
from socialwork.document.walk import each_block
from socialwork.export.forms.views import indicator_rows, result_rows
from socialwork.figures.model import Label
from socialwork.findings import Severity
from socialwork.process.aspects import aspect_figures
from socialwork.process.attained import proposed_goals
from socialwork.process.evaluating import evaluate_case
from socialwork.process.goals import goal_courses
from socialwork.process.smart import smart_checks
from socialwork.records import PhaseKind, Series
from socialwork.stages import Evaluation, Goal, GoalResult, Indicator, IndicatorResult, Plan
from socialwork.text import upper_first
from socialwork.values.measure import Count
from socialwork.values.when import Period
from socialwork.vocabulary.evaluation import Improvement
from socialwork.vocabulary.process import Attainment, EvaluationAspect, Smart

DOWN = Improvement.DECREASE
REACHED, PARTLY = Attainment.REACHED, Attainment.PARTLY


@frozen(kw_only=True)
class Twin:
    """A goal with what a person counted with a pencil.

    Attributes:
        before: The readings of the baseline.
        after: Those of the intervention.
        possible: How often it could have happened on a day, or ``None``.
        baseline: The wanted ones before, counted by hand.
        result: The wanted ones after, counted by hand.
        wanted: The target in words.
        foot: The foot of the table of its series, before the counts.
        sentence: The sentence below that table.
        line: What stands at the goal line of its graph, empty for none.
        noun: What is counted.
    """

    series: dict[str, Any]
    before: tuple[int, ...]
    after: tuple[int, ...]
    possible: int | None
    operator: dict[str, Any]
    target: Count
    baseline: str
    result: str
    attainment: Attainment
    wanted: str
    foot: str
    sentence: str
    line: str = field(default="")
    noun: str = "hari"

    def case(self) -> Case:
        """Return a case with that goal, judged as the hand-count says."""
        series = Series(
            code="deret",
            phases=(
                phase(PhaseKind.BASELINE, *_days(day(4), self.before, self.possible)),
                phase(PhaseKind.INTERVENTION, *_days(day(11), self.after, self.possible)),
            ),
            **self.series,
        )
        indicator = Indicator(
            code="I1", goal="G1", text="Ukuran.", series="deret", target=self.target, **self.operator
        )
        plan = Plan(
            goals=(Goal(code="G1", text="Berubah."),),
            indicators=(indicator,),
            period=Period(day(11), day(29)),
        )
        evaluation = Evaluation(
            indicators=(IndicatorResult(indicator="I1", attainment=self.attainment),),
            goals=(GoalResult(goal="G1", attainment=self.attainment),),
        )
        return full_case(stages=(plan, evaluation), series=(series,))


def _days(first: dt.date, values: tuple[int, ...], of: int | None) -> list[tuple[dt.date, int, int | None]]:
    return [(first + dt.timedelta(days=n), value, of) for n, value in enumerate(values)]


LATE = Twin(  # late on all of six days, then on three of twelve: nine days are as they are wanted
    series={"name": "Terlambat", "improvement": DOWN},
    before=(1, 1, 1, 1, 1, 1),
    after=(1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0),
    possible=1,
    operator={"at_most": 0},
    target=Count(10, 12),
    baseline="0 dari 6",
    result="9 dari 12",
    attainment=PARTLY,
    wanted="tanpa kejadian pada sedikitnya 10 dari 12 hari",
    foot="Terpenuhi (tanpa kejadian)",
    sentence="terlambat tidak tercatat pada 0 dari 6 hari dalam fase data dasar dan pada 9 dari 12 hari "
    "dalam fase intervensi.",
)
QUARREL = Twin(  # one quarrel a day or fewer: never before, then on nine of twelve days (all but 2, 3 and 2)
    series={"name": "Bertengkar", "unit": "pertengkaran per hari"},
    before=(4, 3, 5, 2, 3, 4),
    after=(2, 1, 3, 1, 0, 1, 2, 1, 0, 1, 1, 1),
    possible=None,
    operator={"at_most": 1},
    target=Count(9, 12),
    baseline="0 dari 6",
    result="9 dari 12",
    attainment=REACHED,
    wanted="paling banyak 1 pertengkaran per hari pada sedikitnya 9 dari 12 hari",
    foot="Terpenuhi (paling banyak 1 pertengkaran per hari)",
    sentence="bertengkar paling banyak 1 pertengkaran per hari tercatat pada 0 dari 6 hari dalam fase data "
    "dasar dan pada 9 dari 12 hari dalam fase intervensi.",
    line="sasaran paling banyak 1",
)
SMOKE = Twin(  # to decrease, with a ceiling of two of six breaks: one of four days (the 2), then four of six
    series={"name": "Merokok", "unit": "jam istirahat", "improvement": DOWN},
    before=(5, 4, 2, 3),
    after=(2, 3, 1, 0, 2, 4),
    possible=6,
    operator={"at_most": 2},
    target=Count(5, 6),
    baseline="1 dari 4",
    result="4 dari 6",
    attainment=PARTLY,
    wanted="paling banyak 2 jam istirahat pada sedikitnya 5 dari 6 hari",
    foot="Terpenuhi (paling banyak 2 jam istirahat)",
    sentence="merokok paling banyak 2 jam istirahat tercatat pada 1 dari 4 hari dalam fase data dasar dan "
    "pada 4 dari 6 hari dalam fase intervensi.",
    line="sasaran paling banyak 2",
)
BREAKS = Twin(  # the same breaks one by one: 10 of 24 without before (24 less 14), then 24 of 36 (36 less 12)
    series=SMOKE.series,
    before=SMOKE.before,
    after=SMOKE.after,
    possible=6,
    operator={"at_most": 0},
    target=Count(24, 36),
    baseline="10 dari 24",
    result="24 dari 36",
    attainment=REACHED,
    wanted="tanpa kejadian pada sedikitnya 24 dari 36 jam istirahat",
    foot="Terpenuhi (tanpa kejadian)",
    sentence="merokok tidak tercatat pada 10 dari 24 jam istirahat dalam fase data dasar dan pada 24 dari "
    "36 jam istirahat dalam fase intervensi.",
    noun="jam istirahat",
)
TWINS = pytest.mark.parametrize(
    "twin", [LATE, QUARREL, SMOKE, BREAKS], ids=["decrease", "ceiling", "both", "sum"]
)


@TWINS
def test_the_tables_and_sentences(twin: Twin) -> None:
    """Indicators, goals, the series with its foot and its sentence, and the plan hold the counts by hand."""
    case = twin.case()
    verdict = twin.attainment.label("id")
    before, after = f"{twin.baseline} {twin.noun}", f"{twin.result} {twin.noun}"
    row = f"| 1 | Ukuran. | {before} | {twin.wanted} | {after} | **{verdict}** |"
    assert row in shown("evaluation-indicators", case)
    assert f"**{verdict}** / {after}; target: {twin.wanted} |" in shown("evaluation-goals", case)
    series = shown("evaluation-series", case)
    assert f"| {twin.foot} | {twin.baseline} |  | {twin.result} |  |" in series
    assert f"\n{upper_first(twin.sentence)}" in series


@TWINS
def test_the_verdict_and_all_that_follows_it(twin: Twin) -> None:
    """Goal attainment, SMART, the aspects, the forms and ``evaluate`` say the same; no rule objects."""
    case = twin.case()
    (goal,) = proposed_goals(case)
    assert (goal.attainment, goal.agrees) == (twin.attainment, True)
    course = goal_courses(case)[0].indicators[0]
    assert course.wanted is not None
    assert course.wanted.id == twin.wanted
    smart = {one.letter: one for one in smart_checks(case, "G1")}[Smart.ACHIEVABLE]
    assert (smart.met, smart.why.id) == (
        True,
        f"Target indikator I1: {twin.wanted}; data dasar: {twin.baseline}.",
    )
    (outcome,) = aspect_figures(case)[EvaluationAspect.OUTCOME]
    assert str(outcome.share.count) == f"{int(twin.attainment is REACHED)} dari 1"
    (result,) = result_rows(case, case.latest(Evaluation))
    (planned,) = indicator_rows(case, case.latest(Plan))
    assert result.target == planned.target == course.wanted
    assert [str(result.baseline), str(result.result)] == [twin.baseline, twin.result]
    said = " ".join(EvaluationView(Found(case=case, evaluated=evaluate_case(case))).lines("id"))
    assert (
        f"menurut angka {twin.attainment.label('id').lower()} (I1 {twin.result}, target: {twin.wanted})"
        in said
    )
    codes = {one.code for one in check(case)}
    assert not codes & {"MEAS-02", "MEAS-03", "MEAS-07", "MEAS-08", "EVAL-08", "EVAL-09"}


@TWINS
def test_the_graph(twin: Twin) -> None:
    """The line of the graph stands at the bound and names the operator; where days count, there is none."""
    (drawing,) = (
        one for one in each_block(built("evaluation-series", twin.case())) if isinstance(one, Drawing)
    )
    lines = [text for text in drawing.figure.description if text.startswith("Garis")]
    texts = " ".join(one.text for one in drawing.figure.items if isinstance(one, Label))
    assert [line.split(",")[0] for line in lines] == ([f"Garis {twin.line}"] if twin.line else [])
    assert ("sasaran" in texts) is bool(twin.line)
    assert twin.line in texts


def test_unwanted_days_recorded_as_hits_are_told() -> None:
    """Three late days of twelve, where nine were as they are wanted: the finding says what is counted."""
    case = LATE.case()
    plan, evaluation = case.stages
    assert isinstance(evaluation, Evaluation)
    turned = evolve(evaluation.indicators[0], followup=Count(3, 12), attainment=Attainment.PARTLY)
    case = evolve(case, stages=(plan, evolve(evaluation, indicators=(turned,))))
    (found,) = (one for one in check(case) if one.code == "MEAS-03")
    assert found.message.en == (
        "Stated as 3 of 12, but the series gives 9 of 12: what is counted is what is wanted, not what is "
        "unwanted."
    )


def test_the_old_form_is_told_and_not_counted() -> None:
    """At least one late day of twelve: no count, no verdict, and a finding that says how to write it."""
    case = evolve(LATE, operator={}).case()
    (goal,) = proposed_goals(case)
    assert goal.attainment is None
    assert "| 1 | Ukuran. | – | 10 dari 12 | – | **Tercapai sebagian** |" in shown(
        "evaluation-indicators", case
    )
    found = {one.code: one for one in check(case) if one.code.startswith(("MEAS", "EVAL"))}
    assert [*found] == ["MEAS-07"]
    assert found["MEAS-07"].severity is Severity.ERROR
    assert "`at_most: 0`" in found["MEAS-07"].message.id
    assert "“Terlambat” is wanted to decrease, but I1 names no operator" in found["MEAS-07"].message.en
