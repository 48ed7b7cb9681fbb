"""Terms of behaviour change and of token economies, and the grid by which a consequence gets its name."""

from typing import Literal, overload

from socialwork.vocabulary.open import TechniqueTerm, extends
from socialwork.vocabulary.term import Term


class Operation(Term):
    """What is done when the behaviour has occurred."""

    PRESENT = "present", "Memberikan", "Present", "diberikan", "menghadirkan"
    REMOVE = "remove", "Mengambil", "Remove", "diambil", "menghilangkan"


class Stimulus(Term):
    """What the one who behaves feels about the thing that is given or taken away."""

    PLEASANT = "pleasant", "Hal yang menyenangkan", "Pleasant", "menyenangkan"
    UNPLEASANT = "unpleasant", "Hal yang tidak menyenangkan", "Unpleasant", "tidak menyenangkan"


class Effect(Term):
    """What becomes of the behaviour."""

    INCREASE = "increase", "Meningkatkan perilaku", "Increases behaviour", "meningkat"
    DECREASE = "decrease", "Mengurangi perilaku", "Decreases behaviour", "berkurang"


@extends
class BehaviourTechnique(TechniqueTerm):
    """Techniques of behaviour change; whether one increases or decreases behaviour is fixed."""

    POSITIVE_REINFORCEMENT = "positive-reinforcement", "Penguatan positif", "Positive reinforcement"
    NEGATIVE_REINFORCEMENT = "negative-reinforcement", "Penguatan negatif", "Negative reinforcement"
    FADING = "fading", "Pemudaran", "Fading"
    THINNING = "thinning", "Penjarangan penguatan", "Thinning", "penjarangan", "schedule thinning"
    SHAPING = "shaping", "Pembentukan perilaku", "Shaping", "pembentukan"
    MODELING = "modeling", "Peneladanan", "Modeling", "modelling", "percontohan"
    TOKEN_ECONOMY = "token-economy", "Ekonomi token", "Token economy", "token ekonomi"
    POSITIVE_PUNISHMENT = "positive-punishment", "Penghukuman positif", "Positive punishment"
    NEGATIVE_PUNISHMENT = "negative-punishment", "Penghukuman negatif", "Negative punishment"
    RESPONSE_COST = "response-cost", "Denda", "Response cost", "denda token", "biaya respons"
    TIME_OUT = "time-out", "Penyisihan sementara", "Time-out", "penyisihan"
    EXTINCTION = "extinction", "Pemunahan", "Extinction"
    COVERT_SENSITIZATION = "covert-sensitization", "Sensitisasi terselubung", "Covert sensitization"
    CONTACT_DESENSITIZATION = (
        "contact-desensitization",
        "Desensitisasi kontak",
        "Contact desensitization",
    )
    THOUGHT_STOPPING = "thought-stopping", "Penghentian pikiran", "Thought stopping"

    @property
    def effect(self) -> Effect:
        """What the technique does to behaviour: by the grid where it has a cell there."""
        cell = cell_of(self)
        if cell is not None:
            return effect_of(*cell)
        return Effect.DECREASE if self in _DECREASING else Effect.INCREASE

    @property
    def increases(self) -> bool:
        """Whether the technique increases (true) or decreases (false) behaviour.

        Fading and thinning keep up what was increased and count with it.
        """
        return self.effect is Effect.INCREASE


Cell = tuple[Operation, Stimulus]
"""A cell of the grid: what is done, with what."""

_GRID: dict[Cell, BehaviourTechnique] = {
    (Operation.PRESENT, Stimulus.PLEASANT): BehaviourTechnique.POSITIVE_REINFORCEMENT,
    (Operation.REMOVE, Stimulus.UNPLEASANT): BehaviourTechnique.NEGATIVE_REINFORCEMENT,
    (Operation.PRESENT, Stimulus.UNPLEASANT): BehaviourTechnique.POSITIVE_PUNISHMENT,
    (Operation.REMOVE, Stimulus.PLEASANT): BehaviourTechnique.NEGATIVE_PUNISHMENT,
}
_CELLS: dict[BehaviourTechnique, Cell] = {
    **{technique: cell for cell, technique in _GRID.items()},
    BehaviourTechnique.RESPONSE_COST: (Operation.REMOVE, Stimulus.PLEASANT),
    BehaviourTechnique.TIME_OUT: (Operation.REMOVE, Stimulus.PLEASANT),
}
_DECREASING = frozenset(
    {
        BehaviourTechnique.EXTINCTION,
        BehaviourTechnique.COVERT_SENSITIZATION,
        BehaviourTechnique.CONTACT_DESENSITIZATION,
        BehaviourTechnique.THOUGHT_STOPPING,
    }
)

CONSEQUENCES: tuple[BehaviourTechnique, ...] = tuple(_GRID.values())
"""The four techniques that the grid tells apart, those that increase behaviour first."""


def effect_of(operation: Operation, stimulus: Stimulus) -> Effect:
    """Return what a consequence does to the behaviour that it follows.

    >>> effect_of(Operation.REMOVE, Stimulus.UNPLEASANT) is Effect.INCREASE
    True
    """
    given, liked = operation is Operation.PRESENT, stimulus is Stimulus.PLEASANT
    return Effect.INCREASE if given is liked else Effect.DECREASE


@overload
def consequence_of(
    operation: Literal[Operation.PRESENT], stimulus: Literal[Stimulus.PLEASANT]
) -> Literal[BehaviourTechnique.POSITIVE_REINFORCEMENT]: ...
@overload
def consequence_of(
    operation: Literal[Operation.REMOVE], stimulus: Literal[Stimulus.UNPLEASANT]
) -> Literal[BehaviourTechnique.NEGATIVE_REINFORCEMENT]: ...
@overload
def consequence_of(
    operation: Literal[Operation.PRESENT], stimulus: Literal[Stimulus.UNPLEASANT]
) -> Literal[BehaviourTechnique.POSITIVE_PUNISHMENT]: ...
@overload
def consequence_of(
    operation: Literal[Operation.REMOVE], stimulus: Literal[Stimulus.PLEASANT]
) -> Literal[BehaviourTechnique.NEGATIVE_PUNISHMENT]: ...
@overload
def consequence_of(operation: Operation, stimulus: Stimulus) -> BehaviourTechnique: ...
def consequence_of(operation: Operation, stimulus: Stimulus) -> BehaviourTechnique:
    """Return the technique whose consequence this is; a type checker knows which one, too.

    >>> consequence_of(Operation.REMOVE, Stimulus.UNPLEASANT) is BehaviourTechnique.NEGATIVE_REINFORCEMENT
    True
    """
    return _GRID[operation, stimulus]


def cell_of(technique: BehaviourTechnique) -> Cell | None:
    """Return the cell of the grid that *technique* belongs to, or ``None`` for what is no consequence.

    Response cost and time-out both take away something pleasant:

    >>> cell_of(BehaviourTechnique.TIME_OUT) == cell_of(BehaviourTechnique.NEGATIVE_PUNISHMENT)
    True
    """
    return _CELLS.get(technique)


class TokenStep(Term):
    """The nine steps of a token economy, in order."""

    TARGETS = "targets", "Menetapkan perilaku sasaran", "Identify target behaviours"
    TOKEN = "token", "Memilih token", "Choose the token"
    REINFORCER = "reinforcer", "Memilih pengukuh pendukung bersama klien", "Choose the back-up reinforcer"
    VALUES = "values", "Menetapkan nilai token tiap perilaku", "Set the token value of each behaviour"
    PRICE = "price", "Menetapkan harga pengukuh", "Set the price of the reinforcer"
    EXCHANGE = "exchange", "Menetapkan waktu penukaran", "Set the exchange time"
    DELIVERY = "delivery", "Memberikan token dan pujian segera", "Deliver the token promptly, with praise"
    THINNING = "thinning", "Mengurangi token dan menguatkan pujian", "Reduce tokens, strengthen praise"
    ADJUSTMENT = "adjustment", "Menyesuaikan atas kesepakatan", "Adjust by agreement"


class LeftoverPolicy(Term):
    """What happens to tokens that are left after the last exchange."""

    CARRY = "carry", "Disimpan", "Carried over"
    EXPIRE = "expire", "Hangus", "Expire"
    CONVERT = "convert", "Dialihkan", "Converted"
