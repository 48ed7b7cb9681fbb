"""Roles, school social work and the process itself are known whole, and rest on the rules that exist."""

import pytest

from socialwork.knowledge import concept
from socialwork.knowledge.concept_files import shipped_concepts
from socialwork.knowledge.school_boundary import SCHOOL_BOUNDARY
from socialwork.process import GATES
from socialwork.process.order import TRANSITIONS
from socialwork.vocabulary.process import (
    EvaluationAspect,
    EvaluationPrinciple,
    InterventionFunction,
    InterventionStep,
    LearningMode,
    Level,
    Method,
    PracticumKind,
    SettingKind,
    Smart,
    StageKind,
    TerminationReason,
)
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.school import SchoolField, SchoolProfession, SchoolRelation, SchoolTask
from socialwork.vocabulary.term import Term

KNOWN: dict[type[Term], int] = {
    WorkerRole: 16,
    RoleFamily: 3,
    SchoolField: 4,
    SchoolRelation: 4,
    SchoolTask: 7,
    SchoolProfession: 2,
    Method: 2,
    Level: 3,
    StageKind: 9,
    InterventionStep: 4,
    InterventionFunction: 6,
    EvaluationAspect: 4,
    EvaluationPrinciple: 3,
    Smart: 5,
    LearningMode: 3,
    PracticumKind: 3,
    SettingKind: 2,
    TerminationReason: 6,
}


@pytest.mark.parametrize("vocabulary", KNOWN, ids=lambda one: one.__name__)
def test_every_term_is_known(vocabulary: type[Term]) -> None:
    """Each of these vocabularies has its full number of terms, and the field knows something of each."""
    assert len(vocabulary) == KNOWN[vocabulary]
    assert [str(term) for term in vocabulary if concept(term) is None] == []


@pytest.mark.parametrize("role", WorkerRole, ids=lambda role: role.code)
def test_a_role_says_what_for_and_where(role: WorkerRole) -> None:
    """A role has a purpose, a time, a caution, skills and stages."""
    known = concept(role)
    assert known is not None
    assert known.purpose
    assert known.when
    assert known.cautions
    assert known.skills
    assert known.stages


@pytest.mark.parametrize("stage", StageKind, ids=lambda stage: stage.code)
def test_a_stage_asks_what_its_gates_ask(stage: StageKind) -> None:
    """The rules that a stage names are gates: its own, or those of a stage that may follow it."""
    known = concept(stage)
    assert known is not None
    after = {step.target for step in TRANSITIONS if step.source is stage and step.way == "normal"} or {None}
    named = {condition.rule for condition in known.conditions}
    assert "" not in named
    assert named <= {gate.code for gate in GATES if gate.target is stage or gate.target in after}


def test_stages_name_their_neighbours() -> None:
    """Each stage is linked to the one that normally follows it."""
    for step in TRANSITIONS:
        if step.way == "normal" and step.source is not None:
            known = concept(step.source)
            assert known is not None
            assert step.target in known.related


def test_the_facilitator_is_told_from_the_enabler() -> None:
    """The campus takes the two for one; the texts say so and name what differs."""
    known = concept(WorkerRole.FACILITATOR)
    assert known is not None
    assert WorkerRole.ENABLER in known.related
    assert "pemungkin" in known.definition.id


def test_the_boundary_compares_in_both_languages() -> None:
    """No aspect comes twice, and on none of them are the two professions the same."""
    aspects = [one.aspect for one in SCHOOL_BOUNDARY]
    assert len(aspects) == len(set(aspects))
    for one in SCHOOL_BOUNDARY:
        assert all((one.aspect.en, one.social_worker.en, one.counsellor.en))
        assert one.social_worker.id != one.counsellor.id


def test_a_tuple_holds_each_area() -> None:
    """Every concept of these areas is about a vocabulary of theirs."""
    for one in (one for name in ("roles", "school", "process") for one in shipped_concepts(name)):
        assert type(one.term) in KNOWN


def test_only_two_roles_need_a_school() -> None:
    """Truant officer and liaison; a counselor works elsewhere too."""
    assert [role.code for role in WorkerRole if role.needs_school] == ["truant-officer", "liaison"]
