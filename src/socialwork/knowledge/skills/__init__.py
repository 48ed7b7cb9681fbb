"""What the field knows of the worker's skills: the four levels, then each skill in its order."""

from socialwork.knowledge.concept import Concept
from socialwork.knowledge.skills.advanced import ADVANCED
from socialwork.knowledge.skills.assessing import ASSESSING
from socialwork.knowledge.skills.communication import COMMUNICATION
from socialwork.knowledge.skills.levels import LEVELS

SKILL_CONCEPTS: tuple[Concept, ...] = (*LEVELS, *COMMUNICATION, *ADVANCED, *ASSESSING)
"""The four levels and the sixteen skills, in order."""
