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

__all__ = [
    "BehaviourSeen",
    "Bpss",
    "BpssDomain",
    "Child",
    "DocumentStudy",
    "Ecomap",
    "EmotionalLine",
    "FocusGroupGuide",
    "Genogram",
    "GroupNeeds",
    "GroupTypeChoice",
    "Guide",
    "GuideTopic",
    "InterviewGuide",
    "Kin",
    "LifeEvent",
    "LifeRoadMap",
    "NeedsAnswer",
    "ObservationGuide",
    "ObservationSession",
    "ObservedBehaviour",
    "Tie",
    "Tool",
    "ToolEntry",
    "Union",
    "tool",
    "tool_entries",
    "tool_entry",
]
