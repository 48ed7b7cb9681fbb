"""Common problems of the fields of practice: what they are, where to look, where help can harm."""

from socialwork.knowledge.concept import Concept
from socialwork.knowledge.problems.hardship import HARDSHIP
from socialwork.knowledge.problems.later_life import LATER_LIFE
from socialwork.knowledge.problems.substances import SUBSTANCES

PROBLEM_CONCEPTS: tuple[Concept, ...] = (*LATER_LIFE, *SUBSTANCES, *HARDSHIP)

__all__ = ["PROBLEM_CONCEPTS"]
