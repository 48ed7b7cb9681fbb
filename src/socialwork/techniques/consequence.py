"""What follows a behaviour: said as what is done with what, so that nobody can misname it."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import not_blank
from socialwork.vocabulary.behaviour import (
    BehaviourTechnique,
    Effect,
    Operation,
    Stimulus,
    consequence_of,
    effect_of,
)
from socialwork.words import Lang, Words


@frozen(kw_only=True)
class Consequence:
    """Something that is given or taken away when a behaviour has occurred.

    Its name and its effect are worked out, never written down.

    Attributes:
        operation: Whether it is given or taken away.
        stimulus: Whether the one who behaves finds it pleasant.
        what: What is given or taken away, such as *satu bintang*.
        behaviour: The behaviour that it follows.

    >>> fine = Consequence(operation=Operation.REMOVE, stimulus=Stimulus.PLEASANT, what="satu bintang")
    >>> fine.label(), fine.effect.code
    ('Penghukuman negatif', 'decrease')
    """

    operation: Annotated[Operation, Words("Tindakan", "Operation")]
    stimulus: Annotated[Stimulus, Words("Rangsangan", "Stimulus")]
    what: Annotated[str, Words("Wujud", "What")] = field(validator=not_blank)
    behaviour: Annotated[str, Words("Perilaku yang diikuti", "Behaviour followed")] = ""

    @property
    def technique(self) -> BehaviourTechnique:
        """The technique that this is, by the grid."""
        return consequence_of(self.operation, self.stimulus)

    @property
    def effect(self) -> Effect:
        """What it does to the behaviour, by the grid."""
        return effect_of(self.operation, self.stimulus)

    def label(self, lang: Lang = "id") -> str:
        """Return the name of the technique in *lang*."""
        return self.technique.label(lang)
