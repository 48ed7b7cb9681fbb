"""The problem as one chain, and what hangs in the air."""

import pytest
from attrs import evolve
from hypothesis import given

from factories import minimal_case
from school import put, school_case
from socialwork.case import Case
from socialwork.process.formulation import Chain, Formulation, Loose, Missing, formulation, formulations
from socialwork.stages import Activity, Assessment, Goal, Indicator, Plan, Resource
from socialwork.testing import cases
from socialwork.values.evidence import Statement
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.process import Method


def statement(code: str, *answers: str) -> Statement:
    """Return a statement with links."""
    return Statement(code=code, text=f"Pernyataan {code}.", answers=answers)


def assessment() -> Assessment:
    """Return two symptoms: of the first a cause has a cause of its own, the second stands alone."""
    return Assessment(
        symptoms=(statement("S1"), statement("S2")),
        causes=(statement("P1", "S1"), statement("P2", "P1"), statement("P3", "P9")),
        effects=(statement("D1", "P2"), statement("D2", "D1"), statement("D3")),
        needs=(statement("B1", "P1"), statement("B2", "D2"), statement("B3")),
        strengths=(statement("K1"), statement("K2")),
        resources=(
            Resource(system=ResourceSystem.INFORMAL, name="Keluarga", code="R1"),
            Resource(system=ResourceSystem.FORMAL, name="Klub"),
        ),
    )


def plan() -> Plan:
    """Return three goals: through a need, directly, and of nothing."""
    return Plan(
        goals=(
            Goal(code="G1", text="Satu.", answers=("B2",)),
            Goal(code="G2", text="Dua.", answers=("S1",)),
            Goal(code="G3", text="Tiga."),
        ),
        activities=(
            Activity(name="A", goals=("G1",), method=Method.CASEWORK, builds_on=("K1",)),
            Activity(name="B", method=Method.CASEWORK),
        ),
        indicators=(
            Indicator(code="I1", goal="G1", text="Ukuran."),
            Indicator(code="I2", goal="G9", text="Ukuran."),
        ),
    )


def case(*stages: Assessment | Plan) -> Case:
    """Return a case of these stages."""
    return minimal_case(stages=stages)


def codes(chain: Chain, field: str) -> list[str]:
    """Return the codes in one field of a chain."""
    return [one.code for one in getattr(chain, field)]


def test_a_chain_follows_its_links_through_others() -> None:
    """A cause of a cause explains the symptom too, and an effect of an effect follows from it."""
    chain = formulation(case(assessment(), plan())).chains[0]
    assert codes(chain, "causes") == ["P1", "P2"]
    assert codes(chain, "effects") == ["D1", "D2"]
    assert codes(chain, "needs") == ["B1", "B2"]


def test_a_chain_ends_in_goals_activities_and_indicators() -> None:
    """Goals answer a symptom directly or through its needs; activities and indicators are theirs."""
    chain = formulation(case(assessment(), plan())).chains[0]
    assert codes(chain, "goals") == ["G1", "G2"]
    assert [one.name for one in chain.activities] == ["A"]
    assert codes(chain, "indicators") == ["I1"]
    assert codes(chain, "strengths") == ["K1"]


def test_a_symptom_alone_has_an_empty_chain() -> None:
    """What nothing is linked with has no chain behind it."""
    made = formulation(case(assessment(), plan())).chains[1]
    assert made == Chain(symptom=statement("S2"))


LOOSE = {
    ("S2", "symptoms", Missing.CAUSE),
    ("S2", "symptoms", Missing.GOAL),
    ("P3", "causes", Missing.SYMPTOM),
    ("D3", "effects", Missing.ORIGIN),
    ("B1", "needs", Missing.GOAL),
    ("B3", "needs", Missing.ORIGIN),
    ("B3", "needs", Missing.GOAL),
    ("K2", "strengths", Missing.ACTIVITY),
    ("R1", "resources", Missing.ACTIVITY),
    ("G2", "goals", Missing.ACTIVITY),
    ("G2", "goals", Missing.INDICATOR),
    ("G3", "goals", Missing.ORIGIN),
    ("G3", "goals", Missing.ACTIVITY),
    ("G3", "goals", Missing.INDICATOR),
    ("", "activities", Missing.GOAL),
    ("I2", "indicators", Missing.GOAL),
}


def test_all_that_hangs_is_named_once() -> None:
    """Everything that is linked to nothing is named with what it misses."""
    found = formulation(case(assessment(), plan())).loose
    assert {(one.code, one.field, one.missing) for one in found} == LOOSE
    assert len(found) == len(LOOSE)


def test_what_hangs_is_named_with_its_place() -> None:
    """The place of what hangs leads to it."""
    assert (
        Loose("stages[0].effects[2]", "D3", "effects", Missing.ORIGIN)
        in formulation(case(assessment(), plan())).loose
    )


def test_before_the_plan_nobody_asks_for_goals() -> None:
    """An assessment without a plan is not yet asked for goals and activities."""
    found = formulation(case(assessment())).loose
    assert {one.missing for one in found} == {Missing.CAUSE, Missing.SYMPTOM, Missing.ORIGIN}


def test_a_whole_formulation_has_nothing_loose() -> None:
    """A case in which all is linked has nothing that hangs."""
    made = formulation(school_case())
    assert made.loose == ()
    assert made.chains[0].in_focus
    assert made.focus is not None


def test_the_cycle_gives_each_assessment_its_own_plan() -> None:
    """A plan belongs to the assessment before it."""
    again = evolve(assessment(), symptoms=(statement("S9"),))
    goals = (Goal(code="G9", text="Sembilan.", answers=("S9",)),)
    first, second = formulations(case(assessment(), plan(), again, Plan(goals=goals)))
    assert codes(first.chains[0], "goals") == ["G1", "G2"]
    assert codes(second.chains[0], "goals") == ["G9"]


def test_without_an_assessment_it_is_empty() -> None:
    """A case that nobody has assessed has no formulation."""
    assert formulation(minimal_case()) == Formulation()


@pytest.mark.parametrize("held", [(), ("D1",)])
def test_the_focus_names_what_it_gathers(held: tuple[str, ...]) -> None:
    """A symptom is in focus when the focus names it or one of its causes."""
    found = formulation(put(school_case(), "stages[3].focus.answers", held))
    assert not found.chains[0].in_focus


@given(cases())
def test_every_symptom_has_one_chain(case: Case) -> None:
    """Whatever a case holds, circles of links too, each symptom has its chain and what hangs a place."""
    for made, record in zip(formulations(case), case.records(Assessment), strict=True):
        assert [chain.symptom for chain in made.chains] == list(record.symptoms)
        assert all(one.path.startswith("stages[") for one in made.loose)
