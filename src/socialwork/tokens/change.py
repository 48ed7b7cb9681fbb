"""What applying an event changed."""

from attrs import frozen

from socialwork.vocabulary.tokens import TokenRule


@frozen
class Change:
    """The change of one balance.

    Attributes:
        amount: Tokens added, negative for tokens taken.
        shortfall: Tokens beyond floor, cap or daily loss that could not be given or taken.
        flags: Rules that were strained and not broken.
    """

    amount: int
    shortfall: int = 0
    flags: tuple[TokenRule, ...] = ()
