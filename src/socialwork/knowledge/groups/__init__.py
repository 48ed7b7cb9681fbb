"""What the field knows of groups: their types, phases, tasks, the skills and tools of the worker."""

from socialwork.knowledge.concept import Concept
from socialwork.knowledge.groups.phases import PHASES
from socialwork.knowledge.groups.skills import GROUP_SKILLS
from socialwork.knowledge.groups.tasks_ending import TASKS_ENDING
from socialwork.knowledge.groups.tasks_opening import TASKS_OPENING
from socialwork.knowledge.groups.tasks_working import TASKS_WORKING
from socialwork.knowledge.groups.tools_judging import TOOLS_JUDGING
from socialwork.knowledge.groups.tools_planning import TOOLS_PLANNING
from socialwork.knowledge.groups.types_of_change import TYPES_OF_CHANGE
from socialwork.knowledge.groups.types_shared import TYPES_SHARED

GROUP_CONCEPTS: tuple[Concept, ...] = (
    *TYPES_SHARED,
    *TYPES_OF_CHANGE,
    *PHASES,
    *TASKS_OPENING,
    *TASKS_WORKING,
    *TASKS_ENDING,
    *GROUP_SKILLS,
    *TOOLS_PLANNING,
    *TOOLS_JUDGING,
)
"""Types, phases, tasks, skills and tools of social group work, in the campus's order."""
