"""Techniques that are carried out by a protocol: their steps, what must be so first, and when to stop."""

from attrs import field, frozen

from socialwork.knowledge.concept import Source
from socialwork.knowledge.protocol_texts import CAUTIONS, ENTRY, STEPS, STOP
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.protocols import ProtocolStep, steps_of
from socialwork.vocabulary.term import Term
from socialwork.words import Words


@frozen(kw_only=True)
class Protocol:
    """How a technique is carried out.

    Attributes:
        term: The technique.
        steps: Its steps in order; each is taken when the one before it was met.
        entry: What must be so before it begins.
        stop: When it ends, reached or not.
        needs_consent: Whether the client, and the guardian of a minor, consent to this technique by itself.
        needs_supervisor: Whether a supervisor approves it before it begins.
        caution: How far the evidence goes and where it can harm, or ``None``.
        sources: The works that it rests on.
    """

    term: BehaviourTechnique
    steps: tuple[ProtocolStep, ...]
    entry: tuple[Words, ...]
    stop: tuple[Words, ...]
    needs_consent: bool = False
    needs_supervisor: bool = False
    caution: Words | None = None
    sources: tuple[Source, ...] = field()

    def instruction(self, step: ProtocolStep) -> Words:
        """Return what is done in a step, in a full sentence."""
        return STEPS[step]


def _protocol(term: BehaviourTechnique, *works: str, guarded: bool = False) -> Protocol:
    return Protocol(
        term=term,
        steps=steps_of(term),
        entry=ENTRY[term],
        stop=STOP[term],
        needs_consent=guarded,
        needs_supervisor=guarded,
        caution=CAUTIONS.get(term),
        sources=tuple(Source(work) for work in works),
    )


PROTOCOLS: tuple[Protocol, ...] = (
    _protocol(BehaviourTechnique.FADING, "cooper2007", "miltenberger2012"),
    _protocol(BehaviourTechnique.THINNING, "cooper2007", "stokesbaer1977", "kazdinbootzin1972"),
    _protocol(BehaviourTechnique.COVERT_SENSITIZATION, "cautela1967", guarded=True),
    _protocol(BehaviourTechnique.CONTACT_DESENSITIZATION, "ritter1968", "bandura1969", guarded=True),
    _protocol(
        BehaviourTechnique.THOUGHT_STOPPING,
        "wolpe1958",
        "wegner1987",
        "abramowitz2001",
        "bakker2009",
        guarded=True,
    ),
)
"""The protocols that the library brings."""


def protocol(term: Term | None) -> Protocol | None:
    """Return the protocol of a technique, or ``None`` where it has none.

    >>> protocol(BehaviourTechnique.THOUGHT_STOPPING).needs_supervisor
    True
    """
    return next((one for one in PROTOCOLS if one.term is term), None)
