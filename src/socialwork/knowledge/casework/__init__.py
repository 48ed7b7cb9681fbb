"""What the field knows of the fifteen techniques of social casework, in the campus's order."""

from socialwork.knowledge.casework.guidance import GUIDANCE
from socialwork.knowledge.casework.learning import LEARNING
from socialwork.knowledge.casework.relation import RELATION
from socialwork.knowledge.casework.tension import TENSION
from socialwork.knowledge.concept import Concept

CASEWORK_CONCEPTS: tuple[Concept, ...] = (*RELATION, *TENSION, *GUIDANCE, *LEARNING)
"""The fifteen techniques, in order."""
