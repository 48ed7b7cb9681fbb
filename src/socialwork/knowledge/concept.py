"""What the field knows about one term: definition, purpose, conditions, cautions, sources, an example."""

from attrs import field, frozen

from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.term import Term
from socialwork.words import Words


@frozen
class Source:
    """Where the literature treats a term.

    Attributes:
        work: The code of a work of :mod:`socialwork.knowledge.literature`.
        locator: The place in it, such as ``hlm. 12``, or empty for the whole work.
    """

    work: str
    locator: str = ""


@frozen
class Condition:
    """What must be so before or while a technique is used, in a full sentence.

    Attributes:
        text: The condition.
        rule: The code of the rule by which a machine looks after it, or empty where only a person can.
    """

    text: Words
    rule: str = ""


@frozen(kw_only=True)
class Concept:
    """What the field knows about one term; every text is one or more full sentences of our own.

    Chapter II of a report is written from the texts in this order, so each of them reads on from the
    one before: the definition starts with the label of the term and the others need not repeat it.

    Attributes:
        term: The term.
        definition: What it is; the first sentence has the label as its subject.
        purpose: What it is for.
        when: When it fits.
        conditions: What it asks.
        cautions: Where it can harm or mislead.
        skills: The skills of the worker that it calls for.
        stages: The stages of the helping process in which it has its place.
        related: Terms that belong to it or are easily taken for it.
        sources: The works that the facts rest on; the words are ours.
        example: One use of it, invented, with people by their roles.
    """

    term: Term
    definition: Words
    purpose: Words | None = None
    when: Words | None = None
    conditions: tuple[Condition, ...] = ()
    cautions: tuple[Words, ...] = ()
    skills: tuple[Skill, ...] = ()
    stages: tuple[StageKind, ...] = ()
    related: tuple[Term, ...] = ()
    sources: tuple[Source, ...] = field()
    example: Words

    def __attrs_post_init__(self) -> None:
        if not self.sources:
            message = f"{self.term!s} has no source in the literature"
            raise ValueError(message)
