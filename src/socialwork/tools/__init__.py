"""Assessment tools; importing this package registers the tools that the library brings."""

from socialwork.tools.base import Tool, ToolEntry, tool, tool_entries, tool_entry
from socialwork.tools.bpss import Bpss, BpssDomain
from socialwork.tools.ecomap import Ecomap, Tie
from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Kin, Union
from socialwork.tools.group_needs import GroupNeeds, GroupTypeChoice, NeedsAnswer
from socialwork.tools.guides import (
    BehaviourSeen,
    DocumentStudy,
    FocusGroupGuide,
    Guide,
    GuideTopic,
    InterviewGuide,
    ObservationGuide,
    ObservationSession,
    ObservedBehaviour,
)
from socialwork.tools.life_road_map import LifeEvent, LifeRoadMap
from socialwork.tools.member_change import MemberBehaviour, MemberChange
from socialwork.tools.observations import (
    GroupProcess,
    LeadershipFunctions,
    LearningMotivation,
    ObservationTool,
)
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
    "Bpss",
    "BpssDomain",
    "Child",
    "Cohesion",
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
    "InstrumentUse",
    "InterviewGuide",
    "Kin",
    "LeadershipFunctions",
    "LearningMotivation",
    "LifeEvent",
    "LifeRoadMap",
    "MemberBehaviour",
    "MemberChange",
    "MemberChoices",
    "NeedsAnswer",
    "ObservationGuide",
    "ObservationSession",
    "ObservationTool",
    "ObservedBehaviour",
    "PeopleSkills",
    "Questionnaire",
    "Sociometry",
    "TeamClimate",
    "Tie",
    "Tool",
    "ToolEntry",
    "Union",
    "tool",
    "tool_entries",
    "tool_entry",
]
