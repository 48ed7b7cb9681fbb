"""The knowledge of the field: what its terms mean, with sources; laws; works that the texts rest on."""

from socialwork.knowledge.catalogue import concept, concepts, find_concepts, register_concepts
from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.knowledge.concept_files import load_concepts
from socialwork.knowledge.literature import register_works, work

__all__ = [
    "Concept",
    "Condition",
    "Source",
    "concept",
    "concepts",
    "find_concepts",
    "load_concepts",
    "register_concepts",
    "register_works",
    "work",
]
