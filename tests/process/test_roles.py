"""Roles are gathered from stage records, planned activities and uses of techniques."""

import datetime as dt

from attrs import evolve
from hypothesis import given

from factories import minimal_case
from socialwork.case import Case
from socialwork.process.roles import (
    functions_used,
    role_mentions,
    roles_by_stage,
    school_tasks,
)
from socialwork.stages import Activity, Engagement, Intervention, Plan, RoleTaken
from socialwork.techniques import GroupProgramme, GroupSession, TechniqueUse
from socialwork.testing import cases
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.groupwork import GroupType
from socialwork.vocabulary.process import InterventionFunction, Method, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask


def taken(role: WorkerRole, how: str = "Dijalankan.") -> RoleTaken:
    """Return a role taken in a stage."""
    return RoleTaken(role=role, how=how)


def use(technique: CaseworkTechnique, role: WorkerRole | None = None, **fields: object) -> TechniqueUse:
    """Return a use of a technique in a role."""
    return evolve(TechniqueUse(technique=technique, role=role), **fields)


PLAN = Plan(
    roles=(taken(WorkerRole.NEGOTIATOR),),
    activities=(
        Activity(
            name="Kelompok",
            method=Method.GROUPWORK,
            roles=(WorkerRole.FACILITATOR, WorkerRole.ENABLER),
            tasks=(SchoolTask.COORDINATION, SchoolTask.TEACHERS),
        ),
        Activity(name="Percakapan", method=Method.CASEWORK, tasks=(SchoolTask.TEACHERS,)),
    ),
)
INTERVENTION = Intervention(
    roles=(taken(WorkerRole.ENABLER, "Kekuatan disebut."),),
    uses=(
        use(CaseworkTechnique.SUPPORT, WorkerRole.ENABLER, function=InterventionFunction.ACCESS),
        use(CaseworkTechnique.SMALL_TALK, WorkerRole.INITIATOR, function=InterventionFunction.SUPPORTING),
        use(CaseworkTechnique.SUPPORT, WorkerRole.ENABLER, function=InterventionFunction.SUPPORTING),
        use(CaseworkTechnique.ADVICE),
    ),
)
CASE = minimal_case(stages=(Engagement(roles=(taken(WorkerRole.INITIATOR),)), PLAN, INTERVENTION))


def test_roles_stand_by_stage_then_by_first_mention() -> None:
    """What an activity assigns belongs to the intervention, which carries it out."""
    assert [(one.stage.code, one.role.code) for one in roles_by_stage(CASE)] == [
        ("engagement", "initiator"),
        ("plan", "negotiator"),
        ("intervention", "enabler"),
        ("intervention", "facilitator"),
        ("intervention", "initiator"),
    ]


def test_one_role_gathers_all_that_names_it() -> None:
    """A role of a stage comes once, with what the record tells, its activities and its techniques."""
    enabler = next(one for one in roles_by_stage(CASE) if one.role is WorkerRole.ENABLER)
    assert (enabler.how, enabler.activities, enabler.techniques) == (
        ("Kekuatan disebut.",),
        ("Kelompok",),
        (CaseworkTechnique.SUPPORT,),
    )


def test_a_mention_says_where_it_stands() -> None:
    """Every mention has its path in the case."""
    assert [one.path for one in role_mentions(CASE)] == [
        "stages[0].roles[0]",
        "stages[1].roles[0]",
        "stages[2].roles[0]",
        "stages[1].activities[0].roles[0]",
        "stages[1].activities[0].roles[1]",
        "stages[2].uses[0].role",
        "stages[2].uses[1].role",
        "stages[2].uses[2].role",
    ]


def test_a_group_names_the_roles_of_its_leader() -> None:
    """Roles of a group programme and of its sessions count as taken in the use of its type."""
    session = GroupSession(number=1, date=dt.date(2023, 9, 29), roles=(WorkerRole.MEDIATOR,))
    group = GroupProgramme(
        name="Maju",
        type=GroupType.TASK,
        goal="Belajar.",
        members=(),
        roles=(WorkerRole.FACILITATOR,),
        sessions=(session,),
    )
    mentions = role_mentions(minimal_case(stages=(Intervention(group=group),)))
    assert [(one.path, one.role, one.technique) for one in mentions] == [
        ("stages[0].group.roles[0]", WorkerRole.FACILITATOR, GroupType.TASK),
        ("stages[0].group.sessions[0].roles[0]", WorkerRole.MEDIATOR, GroupType.TASK),
    ]


def test_functions_stand_in_their_order() -> None:
    """Functions come in the order of the vocabulary, each technique once."""
    assert functions_used(CASE) == {
        InterventionFunction.SUPPORTING: (CaseworkTechnique.SMALL_TALK, CaseworkTechnique.SUPPORT),
        InterventionFunction.ACCESS: (CaseworkTechnique.SUPPORT,),
    }
    assert list(functions_used(CASE)) == [InterventionFunction.SUPPORTING, InterventionFunction.ACCESS]


def test_school_tasks_name_their_activities() -> None:
    """Tasks come in the campus's order, each with the activities that carry it out."""
    assert list(school_tasks(CASE).items()) == [
        (SchoolTask.TEACHERS, ("Kelompok", "Percakapan")),
        (SchoolTask.COORDINATION, ("Kelompok",)),
    ]


def test_a_case_without_stages_has_no_roles() -> None:
    """Nothing comes of nothing."""
    assert (roles_by_stage(minimal_case()), functions_used(minimal_case()), school_tasks(minimal_case())) == (
        (),
        {},
        {},
    )


@given(cases())
def test_no_mention_is_lost_and_none_invented(case: Case) -> None:
    """Stages and roles of the summary are those of the mentions, each pair once, in the order of stages."""
    pairs = [(one.stage, one.role) for one in roles_by_stage(case)]
    assert set(pairs) == {(one.stage, one.role) for one in role_mentions(case)}
    assert len(pairs) == len(set(pairs))
    order = [list(StageKind).index(stage) for stage, _ in pairs]
    assert order == sorted(order)
