"""What of the vocabulary a case uses, and what belongs to it."""

from typing import Any

import pytest
from attrs import evolve

from factories import full_case, minimal_case
from socialwork.case import Case
from socialwork.knowledge import concept
from socialwork.loading import load_case
from socialwork.process.explained import (
    explained_terms,
    family_told,
    named_in_programmes,
    skills_called,
    works_behind,
)
from socialwork.process.usage import (
    assessment_methods_used,
    assessment_tools_used,
    group_types_used,
    methods_of,
    methods_used,
    roles_used,
    stages_used,
    steps_used,
    techniques_used,
    used_terms,
)
from socialwork.stages import Activity, Assessment, Intervention, MethodUse, Plan
from socialwork.techniques import Consequence, GroupProgramme, LocalTechnique, TechniqueUse
from socialwork.tools import InterviewGuide
from socialwork.values.evidence import Evidence, Statement
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.behaviour import BehaviourTechnique, Operation, Stimulus, TokenStep
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.vocabulary.groupwork import GroupSkill, GroupType
from socialwork.vocabulary.process import InterventionStep, Method, StageKind
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.school import SchoolProfession

UTAMA = load_case("example:utama")
LANSIA = load_case("example:lansia")
LOCAL = LocalTechnique(local="Buku kabar", meaning="menulis kabar setiap hari")
PRAISE = Consequence(operation=Operation.PRESENT, stimulus=Stimulus.PLEASANT, what="pujian")


def case(*uses: Any, activities: tuple[Activity, ...] = (), **intervention: Any) -> Case:
    """Return a case with these techniques used and these activities planned."""
    told = tuple(TechniqueUse(technique=one) for one in uses)
    return minimal_case(stages=(Plan(activities=activities), Intervention(uses=told, **intervention)))


def codes(one: Case) -> list[str]:
    """Return the techniques of a case by code, local ones by name."""
    return [
        usage.technique.local if isinstance(usage.technique, LocalTechnique) else usage.technique.code
        for usage in techniques_used(one)
    ]


def test_work_with_a_client_is_casework_even_before_anything_is_told() -> None:
    """A bare case uses casework and nothing else."""
    assert used_terms(minimal_case()) == (Method.CASEWORK,)


@pytest.mark.parametrize(
    "one",
    [
        case(activities=(Activity(name="Kelompok", method=Method.GROUPWORK),)),
        case(group=GroupProgramme(name="K", type=GroupType.TASK, goal="a", members=("A1",))),
        evolve(minimal_case(), practicum=evolve(UTAMA.practicum, methods=(Method.GROUPWORK,))),
    ],
)
def test_group_work_is_known_from_plan_group_or_practicum(one: Case) -> None:
    """A planned activity, a group programme or the practicum itself makes a case one of group work."""
    assert methods_used(one) == (Method.CASEWORK, Method.GROUPWORK)


def test_techniques_stand_in_the_order_of_the_catalogue() -> None:
    """Casework first, then behaviour change, then types of groups, local techniques last; each once."""
    used = case(
        LOCAL,
        GroupType.TASK,
        BehaviourTechnique.FADING,
        CaseworkTechnique.ADVICE,
        CaseworkTechnique.SMALL_TALK,
        CaseworkTechnique.ADVICE,
    )
    assert codes(used) == ["small-talk", "advice", "fading", "task-group", "Buku kabar"]


def test_a_consequence_is_the_technique_that_the_grid_calls_it() -> None:
    """Praise told as a consequence and positive reinforcement by its name are one technique."""
    one = case(PRAISE, BehaviourTechnique.POSITIVE_REINFORCEMENT)
    (usage,) = techniques_used(one)
    assert usage.technique is BehaviourTechnique.POSITIVE_REINFORCEMENT
    assert [use.technique for use in usage.uses] == [PRAISE, BehaviourTechnique.POSITIVE_REINFORCEMENT]


def test_planned_and_chosen_techniques_count() -> None:
    """A technique that is only chosen or planned is used by the plan, without uses in an intervention."""
    activity = Activity(name="Cerita", method=Method.CASEWORK, techniques=(CaseworkTechnique.SUPPORT,))
    one = minimal_case(stages=(Plan(chosen=(CaseworkTechnique.ADVICE,), activities=(activity,)),))
    support, advice = techniques_used(one)
    assert (support.technique, support.activities, support.uses) == (
        CaseworkTechnique.SUPPORT,
        (activity,),
        (),
    )
    assert (advice.technique, advice.activities) == (CaseworkTechnique.ADVICE, ())


def test_tokens_bring_their_techniques() -> None:
    """A token economy is a technique even if no use names it, and its fines are response cost."""
    tokens = next(record.tokens for record in UTAMA.records(Intervention))
    assert tokens is not None
    assert codes(case(tokens=tokens)) == ["token-economy", "response-cost"]
    assert codes(case(tokens=evolve(tokens, fines=()))) == ["token-economy"]


def test_techniques_of_groups_alone() -> None:
    """A technique that only activities of group work plan belongs to the group."""
    film = CaseworkTechnique.GROUP_EXERCISE
    group = Activity(name="Film", method=Method.GROUPWORK, techniques=(film,))
    alone = Activity(name="Cerita", method=Method.CASEWORK, techniques=(film,))
    (usage,) = techniques_used(case(activities=(group,)))
    assert usage.only_in_groups
    (usage,) = techniques_used(case(activities=(group, alone)))
    assert not usage.only_in_groups
    (usage,) = techniques_used(case(film))
    assert not usage.only_in_groups


def test_stages_stand_once_in_the_order_of_the_process() -> None:
    """A second assessment does not make a second stage."""
    one = minimal_case(stages=(Assessment(), Plan(), Assessment()))
    assert stages_used(one) == (StageKind.ASSESSMENT, StageKind.PLAN)


def test_methods_of_assessment_come_from_evidence_where_none_is_described() -> None:
    """Without descriptions the methods are those on which the statements rest."""
    seen = Evidence(source=SourceKind.STUDENT, method=EvidenceMethod.OBSERVATION)
    record = Assessment(symptoms=(Statement(code="S1", text="Diam.", evidence=(seen,)),))
    assert assessment_methods_used(minimal_case(stages=(record,))) == (EvidenceMethod.OBSERVATION,)


def test_a_home_visit_is_a_method_where_a_statement_rests_on_it() -> None:
    """Those that are described stand in their order; a home visit is told of elsewhere, and joins them."""
    visited = Evidence(source=SourceKind.MOTHER, method=EvidenceMethod.HOME_VISIT)
    described = tuple(MethodUse(method=one) for one in (EvidenceMethod.OBSERVATION, EvidenceMethod.INTERVIEW))
    record = Assessment(methods=described, causes=(Statement(code="C1", text="Jauh.", evidence=(visited,)),))
    told = (EvidenceMethod.OBSERVATION, EvidenceMethod.INTERVIEW, EvidenceMethod.HOME_VISIT)
    assert methods_of(record) == told
    without = evolve(record, causes=())
    assert (
        assessment_methods_used(minimal_case(stages=(without,), home_visits=full_case().home_visits))
        == told[:2]
    )


def test_a_guide_is_no_tool_that_shows_results_but_calls_for_making_it() -> None:
    """An interview guide stands among the tools of a record; what it calls for is the skill of making one."""
    guide = InterviewGuide(sources=(SourceKind.CLIENT,))
    one = minimal_case(stages=(Assessment(tools=(guide,)),))
    assert assessment_tools_used(one) == ()
    assert skills_called(one) == (Skill.MAKING_INSTRUMENTS,)


def test_the_school_example() -> None:
    """The school example uses group work, tokens, the four classic tools and school roles."""
    assert group_types_used(UTAMA) == (GroupType.SOCIALIZATION,)
    assert {AssessmentTool.GENOGRAM, AssessmentTool.BPSS} <= set(assessment_tools_used(UTAMA))
    assert WorkerRole.LIAISON in roles_used(UTAMA)
    assert steps_used(UTAMA) == tuple(InterventionStep)
    terms = explained_terms(UTAMA)
    assert {*GroupSkill, *SchoolProfession} <= set(terms)
    assert GroupType.TREATMENT not in terms


def test_the_elderly_example() -> None:
    """The example of an older client has neither groups, nor tokens, nor anything of schools."""
    terms = set(explained_terms(LANSIA))
    assert terms.isdisjoint({*TokenStep, *GroupSkill, *GroupType, *SchoolProfession, RoleFamily.SCHOOL})
    assert CaseworkTechnique.ANDRAGOGY not in terms
    assert len(terms) == len(explained_terms(LANSIA))


def test_skills_are_those_of_the_techniques_and_of_the_assessment() -> None:
    """A technique calls for the skills of its concept, an interview for interviewing; nothing for none."""
    assert skills_called(minimal_case()) == ()
    one = concept(CaseworkTechnique.SMALL_TALK)
    assert one is not None
    assert skills_called(case(CaseworkTechnique.SMALL_TALK)) == tuple(s for s in Skill if s in one.skills)
    assert {Skill.INTERVIEW, Skill.TRIANGULATION, Skill.USING_TOOLS} <= set(skills_called(LANSIA))


def test_a_role_is_told_under_the_first_family_that_names_it() -> None:
    """An advocate is a generalist role even at a school; a counsellor a school role only there."""
    told = [
        family_told(UTAMA, role) for role in (WorkerRole.ADVOCATE, WorkerRole.COUNSELOR, WorkerRole.EDUCATOR)
    ]
    assert told == [RoleFamily.GENERALIST, RoleFamily.SCHOOL, None]
    assert family_told(LANSIA, WorkerRole.COUNSELOR) is None


def test_words_of_a_group_programme_lead_to_concepts() -> None:
    """A technique that the programme names in words is known where the catalogue knows the words."""
    group = GroupProgramme(
        name="K",
        type=GroupType.TASK,
        goal="a",
        members=("A1",),
        techniques=("Diskusi kelompok terarah", "Bernyanyi"),
    )
    assert [one.term.label() for one in named_in_programmes(case(group=group))] == [
        "Diskusi kelompok terarah"
    ]


def test_works_behind_a_case_are_those_of_what_it_uses() -> None:
    """Only what is used brings its works: no work on tokens for a case without them."""
    assert {"ayllon1968", "toseland2009"} <= works_behind(UTAMA)
    assert "ayllon1968" not in works_behind(LANSIA)
    assert works_behind(minimal_case()) == {source.work for source in concept(Method.CASEWORK).sources}  # type: ignore[union-attr]
