"""The helping process itself: methods, levels, stages, steps, evaluation, and the practicum round it."""

from socialwork.knowledge.process.closing import CLOSING_STAGES
from socialwork.knowledge.process.ending import ENDING_CONCEPTS
from socialwork.knowledge.process.evaluation import EVALUATION_CONCEPTS
from socialwork.knowledge.process.intervention import INTERVENTION_CONCEPTS
from socialwork.knowledge.process.methods import METHODS
from socialwork.knowledge.process.opening import OPENING_STAGES
from socialwork.knowledge.process.planning import PLANNING_STAGES
from socialwork.knowledge.process.practicum import PRACTICUM_CONCEPTS

PROCESS_CONCEPTS = (
    *METHODS,
    *OPENING_STAGES,
    *PLANNING_STAGES,
    *CLOSING_STAGES,
    *INTERVENTION_CONCEPTS,
    *EVALUATION_CONCEPTS,
    *ENDING_CONCEPTS,
    *PRACTICUM_CONCEPTS,
)
"""What the field knows about the helping process."""

__all__ = ["PROCESS_CONCEPTS"]
