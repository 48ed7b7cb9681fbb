"""Assessment tools; each is loaded when it is first asked for, by its name or through the registry."""

from typing import TYPE_CHECKING, Any

from socialwork.lazy import lazy
from socialwork.tools.base import Guide, Tool, ToolEntry, tool, tool_entries, tool_entry

if TYPE_CHECKING:
    from socialwork.tools.body_map import BodyMap, BodyMark
    from socialwork.tools.bpss import Bpss, BpssDomain
    from socialwork.tools.circles import InstitutionVenn, SetVenn, VennCircle, VennItem, VennSet
    from socialwork.tools.culturagram import Culturagram
    from socialwork.tools.ecomap import Ecomap, Tie
    from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Kin, KinCondition, Union
    from socialwork.tools.group_needs import GroupNeeds, GroupTypeChoice, NeedsAnswer
    from socialwork.tools.guides import (
        BehaviourSeen,
        DocumentStudy,
        FocusGroupGuide,
        GuideTopic,
        InterviewGuide,
        ObservationGuide,
        ObservationSession,
        ObservedBehaviour,
    )
    from socialwork.tools.life_road_map import LifeEvent, LifeRoadMap
    from socialwork.tools.life_timeline import LifeTimeline, TimelineEvent
    from socialwork.tools.member_change import MemberBehaviour, MemberChange
    from socialwork.tools.mind_map import MindBranch, MindMap
    from socialwork.tools.observations import (
        GroupProcess,
        LeadershipFunctions,
        LearningMotivation,
        ObservationTool,
    )
    from socialwork.tools.problem_tree import ProblemTree, TreeCause, TreeEffect
    from socialwork.tools.questionnaires import (
        Cohesion,
        InstrumentUse,
        PeopleSkills,
        Questionnaire,
        TeamClimate,
    )
    from socialwork.tools.sociometry import MemberChoices, Sociometry

__all__ = [
    "BehaviourSeen",
    "BodyMap",
    "BodyMark",
    "Bpss",
    "BpssDomain",
    "Child",
    "Cohesion",
    "Culturagram",
    "DocumentStudy",
    "Ecomap",
    "EmotionalLine",
    "FocusGroupGuide",
    "Genogram",
    "GroupNeeds",
    "GroupProcess",
    "GroupTypeChoice",
    "Guide",
    "GuideTopic",
    "InstitutionVenn",
    "InstrumentUse",
    "InterviewGuide",
    "Kin",
    "KinCondition",
    "LeadershipFunctions",
    "LearningMotivation",
    "LifeEvent",
    "LifeRoadMap",
    "LifeTimeline",
    "MemberBehaviour",
    "MemberChange",
    "MemberChoices",
    "MindBranch",
    "MindMap",
    "NeedsAnswer",
    "ObservationGuide",
    "ObservationSession",
    "ObservationTool",
    "ObservedBehaviour",
    "PeopleSkills",
    "ProblemTree",
    "Questionnaire",
    "SetVenn",
    "Sociometry",
    "TeamClimate",
    "Tie",
    "TimelineEvent",
    "Tool",
    "ToolEntry",
    "TreeCause",
    "TreeEffect",
    "Union",
    "VennCircle",
    "VennItem",
    "VennSet",
    "tool",
    "tool_entries",
    "tool_entry",
]

_, _load = lazy(
    __name__,
    {
        "body_map": "BodyMap BodyMark",
        "bpss": "Bpss BpssDomain",
        "circles": "InstitutionVenn SetVenn VennCircle VennItem VennSet",
        "culturagram": "Culturagram",
        "ecomap": "Ecomap Tie",
        "genogram": "Child EmotionalLine Genogram Kin KinCondition Union",
        "group_needs": "GroupNeeds GroupTypeChoice NeedsAnswer",
        "guides": (
            "BehaviourSeen DocumentStudy FocusGroupGuide GuideTopic InterviewGuide ObservationGuide "
            "ObservationSession ObservedBehaviour"
        ),
        "life_road_map": "LifeEvent LifeRoadMap",
        "life_timeline": "LifeTimeline TimelineEvent",
        "member_change": "MemberBehaviour MemberChange",
        "mind_map": "MindBranch MindMap",
        "observations": "GroupProcess LeadershipFunctions LearningMotivation ObservationTool",
        "problem_tree": "ProblemTree TreeCause TreeEffect",
        "questionnaires": "Cohesion InstrumentUse PeopleSkills Questionnaire TeamClimate",
        "sociometry": "MemberChoices Sociometry",
    },
)


def __getattr__(name: str) -> Any:
    """Load the module in which *name* lives."""
    return _load(name)
