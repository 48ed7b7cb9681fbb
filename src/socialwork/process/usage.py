"""What of the vocabulary a case really uses: its methods, techniques, groups, stages, tools and roles.

Chapter II of a report is written about these, and about nothing else.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from attrs import frozen

from socialwork.case import Case
from socialwork.process.roles import functions_used, roles_by_stage, school_tasks
from socialwork.stages import Activity, Assessment, Evaluation, Intervention, Plan
from socialwork.techniques import (
    Consequence,
    GroupProgramme,
    LocalTechnique,
    Technique,
    TechniqueUse,
    TokenEconomy,
)
from socialwork.tools import Guide, Tool, tool_entry
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem
from socialwork.vocabulary.groupwork import GroupPhase, GroupTool
from socialwork.vocabulary.open import GroupTypeTerm, TechniqueTerm, members
from socialwork.vocabulary.process import (
    EvaluationAspect,
    EvaluationPrinciple,
    InterventionStep,
    Method,
    Smart,
    StageKind,
)
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.term import Term

_T = TypeVar("_T")
_V = TypeVar("_V", bound=Term)

KnownTechnique = TechniqueTerm | LocalTechnique
"""A technique by its term, or as the case declares it."""


@frozen(kw_only=True)
class TechniqueUsage:
    """One technique with all that the case plans and tells about it.

    Attributes:
        technique: From the catalogue, or declared by the case.
        uses: Its uses in the interventions.
        activities: The planned activities that name it.
    """

    technique: KnownTechnique
    uses: tuple[TechniqueUse, ...] = ()
    activities: tuple[Activity, ...] = ()

    @property
    def only_in_groups(self) -> bool:
        """Whether every activity that plans it is one of group work."""
        return {activity.method for activity in self.activities} == {Method.GROUPWORK}


def methods_used(case: Case) -> tuple[Method, ...]:
    """Return the methods of the case, in order; work with a client is always casework."""
    found = {Method.CASEWORK, *case.practicum.methods}
    found |= {activity.method for activity in _activities(case)}
    if groups_used(case):
        found.add(Method.GROUPWORK)
    return tuple(method for method in Method if method in found)


def stages_used(case: Case) -> tuple[StageKind, ...]:
    """Return the stages that the case has records of, each once, in the order of the process."""
    return tuple(kind for kind in StageKind if kind in case.stage_kinds)


def techniques_used(case: Case) -> tuple[TechniqueUsage, ...]:
    """Return every technique that the case chooses, plans or uses, in the order of the catalogue.

    A token economy is a technique even where nothing else says so, and its fines are response cost.
    Local techniques stand last.
    """
    uses = [use for record in case.records(Intervention) for use in record.uses]
    activities = tuple(_activities(case))
    named = {_known(one) for plan in case.records(Plan) for one in plan.chosen}
    named |= {_known(one) for activity in activities for one in activity.techniques}
    named |= {_known(use.technique) for use in uses}
    named |= {technique for tokens in tokens_used(case) for technique in _of_tokens(tokens)}
    return tuple(
        TechniqueUsage(
            technique=technique,
            uses=tuple(use for use in uses if _known(use.technique) == technique),
            activities=tuple(one for one in activities if technique in map(_known, one.techniques)),
        )
        for technique in _ordered(named)
    )


def groups_used(case: Case) -> tuple[GroupProgramme, ...]:
    """Return the group programmes of the case, in order."""
    return tuple(record.group for record in case.records(Intervention) if record.group is not None)


def group_types_used(case: Case) -> tuple[GroupTypeTerm, ...]:
    """Return the types of the groups that the case holds or plans, each once."""
    held = [group.type for group in groups_used(case)]
    named = (one.technique for one in techniques_used(case))
    return _once([*held, *(one for one in named if isinstance(one, GroupTypeTerm))])


def group_phases_used(case: Case) -> tuple[GroupPhase, ...]:
    """Return the phases that the group programmes went through, in order."""
    found = {record.phase for group in groups_used(case) for record in group.phases}
    return tuple(phase for phase in GroupPhase if phase in found)


def group_tools_used(case: Case) -> tuple[GroupTool, ...]:
    """Return the tools of group work in the group programmes, each once, in order."""
    return _terms(GroupTool, (one for group in groups_used(case) for one in group.tools))


def tokens_used(case: Case) -> tuple[TokenEconomy, ...]:
    """Return the token economies of the case, in order."""
    return tuple(record.tokens for record in case.records(Intervention) if record.tokens is not None)


def methods_of(record: Assessment) -> tuple[EvidenceMethod, ...]:
    """Return the methods that an assessment describes, in its order, else those on which it rests.

    A home visit on which it rests is one of them; it is described as an event of its own.
    """
    statements = (*record.symptoms, *record.causes, *record.effects, *record.needs, *record.strengths)
    heard = {evidence.method for statement in statements for evidence in statement.evidence}
    described = dict.fromkeys(use.method for use in record.methods)
    if not described:
        return tuple(method for method in EvidenceMethod if method in heard)
    visited = (EvidenceMethod.HOME_VISIT,) if EvidenceMethod.HOME_VISIT in heard else ()
    return _once((*described, *visited))


def assessment_methods_used(case: Case) -> tuple[EvidenceMethod, ...]:
    """Return the methods of the assessments, each once, in their order; see :func:`methods_of`."""
    return _once(method for record in case.records(Assessment) for method in methods_of(record))


def assessment_tools_used(case: Case) -> tuple[AssessmentTool, ...]:
    """Return the assessment tools that show what was found, each once, in order; guides are no such tools."""
    tools = (one for record in case.records(Assessment) for one in record.tools)
    return _terms(AssessmentTool, (one for one in tools if not isinstance(one, Guide)))


def resource_systems_used(case: Case) -> tuple[ResourceSystem, ...]:
    """Return the resource systems that the assessments name, in order."""
    found = {one.system for record in case.records(Assessment) for one in record.resources}
    return tuple(system for system in ResourceSystem if system in found)


def steps_used(case: Case) -> tuple[InterventionStep, ...]:
    """Return the steps of intervention in which techniques were used, in order."""
    found = {use.step for record in case.records(Intervention) for use in record.uses}
    return tuple(step for step in InterventionStep if step in found)


def aspects_used(case: Case) -> tuple[EvaluationAspect, ...]:
    """Return the aspects that the evaluations look at, in order."""
    found = {one.aspect for record in case.records(Evaluation) for one in record.aspects}
    return tuple(aspect for aspect in EvaluationAspect if aspect in found)


def principles_used(case: Case) -> tuple[EvaluationPrinciple, ...]:
    """Return the principles to which the evaluations keep, in order."""
    found = {one for record in case.records(Evaluation) for one in record.principles}
    return tuple(principle for principle in EvaluationPrinciple if principle in found)


def smart_used(case: Case) -> tuple[Smart, ...]:
    """Return the letters of SMART by which goals were checked, in order."""
    goals = [goal for record in case.records(Evaluation) for goal in record.goals]
    found = {one.letter for goal in goals for one in goal.smart}
    return tuple(letter for letter in Smart if letter in found)


def roles_used(case: Case) -> tuple[WorkerRole, ...]:
    """Return the roles that the student takes, each once, in the order of the vocabulary."""
    found = {one.role for one in roles_by_stage(case)}
    return tuple(role for role in WorkerRole if role in found)


def used_terms(case: Case) -> tuple[Term, ...]:
    """Return every term that chapter II has to explain, each once; local techniques are no terms.

    >>> from socialwork.loading import load_case
    >>> [term.code for term in used_terms(load_case("example:lansia"))][:3]
    ['casework', 'engagement', 'intake']
    """
    techniques = (one.technique for one in techniques_used(case))
    return _once(
        [
            *methods_used(case),
            *stages_used(case),
            *(one for one in techniques if not isinstance(one, LocalTechnique)),
            *group_types_used(case),
            *group_phases_used(case),
            *group_tools_used(case),
            *assessment_methods_used(case),
            *assessment_tools_used(case),
            *resource_systems_used(case),
            *steps_used(case),
            *functions_used(case),
            *aspects_used(case),
            *principles_used(case),
            *smart_used(case),
            *roles_used(case),
            *school_tasks(case),
        ]
    )


# --- inner helpers ----------------------------------------------------------------------------


def _activities(case: Case) -> Iterator[Activity]:
    for plan in case.records(Plan):
        yield from plan.activities


def _known(technique: Technique) -> KnownTechnique:
    return technique.technique if isinstance(technique, Consequence) else technique


def _of_tokens(tokens: TokenEconomy) -> Iterator[TechniqueTerm]:
    yield BehaviourTechnique.TOKEN_ECONOMY
    if tokens.fines:
        yield BehaviourTechnique.RESPONSE_COST


def _ordered(named: Iterable[KnownTechnique]) -> list[KnownTechnique]:
    """Sort casework first, then behaviour change, what others added, types of groups and local techniques.

    The order in which vocabularies happened to be imported does not matter.
    """
    order = {term: n for n, term in enumerate(members(TechniqueTerm))}
    return sorted(named, key=lambda one: _place(one, order))


def _place(technique: KnownTechnique, order: Mapping[TechniqueTerm, int]) -> tuple[int, str, int]:
    if isinstance(technique, LocalTechnique):
        return 4, technique.local, 0
    vocabulary = type(technique)
    rank = {CaseworkTechnique: 0, BehaviourTechnique: 1}.get(vocabulary, 2)
    return 3 if isinstance(technique, GroupTypeTerm) else rank, vocabulary.__name__, order[technique]


def _terms(vocabulary: type[_V], tools: Iterable[Tool]) -> tuple[_V, ...]:
    codes = {tool_entry(one).code for one in tools}
    return tuple(term for term in vocabulary if term.code in codes)


def _once(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
