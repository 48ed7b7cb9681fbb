"""The catalogue of concepts: those that the library brings, read when they are asked for, and those added."""

from functools import cache

from socialwork.errors import SocialWorkError
from socialwork.knowledge.concept import Concept
from socialwork.knowledge.concept_files import SHIPPED, shipped_concepts
from socialwork.knowledge.literature import work
from socialwork.vocabulary.term import Term, normalised

_ADDED: list[Concept] = []


class KnowledgeError(SocialWorkError):
    """A concept or a work that cannot be registered."""


def register_concepts(*added: Concept) -> None:
    """Add concepts of another package to the catalogue.

    Raises:
        KnowledgeError: The term has a concept already, or a source is no work that is known.
    """
    known = {one.term for one in concepts()}
    for one in added:
        if one.term in known:
            message = f"{one.term!s} has a concept already"
            raise KnowledgeError(message)
        for source in one.sources:
            if work(source.work) is None:
                message = f"{one.term!s}: the work {source.work!r} is not registered"
                raise KnowledgeError(message)
        known.add(one.term)
        _ADDED.append(one)


def concepts(vocabulary: type[Term] | None = None) -> tuple[Concept, ...]:
    """Return all concepts, or those of one vocabulary, in order."""
    every = (*(one for name in SHIPPED for one in shipped_concepts(name)), *_ADDED)
    return every if vocabulary is None else tuple(one for one in every if isinstance(one.term, vocabulary))


def concept(term: Term) -> Concept | None:
    """Return the concept of *term*, or ``None`` where the catalogue has none."""
    return _by_term(len(_ADDED)).get(term)


def find_concepts(text: str) -> tuple[Concept, ...]:
    """Return the concepts whose terms *text* names, by code, label or alias."""
    wanted = normalised(text)
    return _by_spelling(len(_ADDED)).get(wanted, ())


@cache
def _by_term(_added: int) -> dict[Term, Concept]:
    """Return the concepts by their terms; worked out anew when some were added."""
    return {one.term: one for one in concepts()}


@cache
def _by_spelling(_added: int) -> dict[str, tuple[Concept, ...]]:
    """Return the concepts by all that names their terms; worked out anew when some were added."""
    found: dict[str, tuple[Concept, ...]] = {}
    for one in concepts():
        for spelling in one.term.spellings:
            found[spelling] = (*found.get(spelling, ()), one)
    return found
