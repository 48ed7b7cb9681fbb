"""What the field knows of behaviour change: consequences, ways of building behaviour, the token economy."""

from socialwork.knowledge.behaviour.building import BUILDING
from socialwork.knowledge.behaviour.decreasing import DECREASING
from socialwork.knowledge.behaviour.grid import GRID
from socialwork.knowledge.behaviour.increasing import INCREASING
from socialwork.knowledge.behaviour.inner import INNER
from socialwork.knowledge.behaviour.token_steps import TOKEN_STEPS
from socialwork.knowledge.concept import Concept

BEHAVIOUR_CONCEPTS: tuple[Concept, ...] = (*GRID, *INCREASING, *BUILDING, *DECREASING, *INNER, *TOKEN_STEPS)
"""The grid, techniques that increase and build behaviour, those that decrease it, the nine token steps."""
