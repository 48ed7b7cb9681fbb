"""What applying an event changed."""

from attrs import define


@define
class Change:
    """The change of one balance; made for every event and thrown away with it, therefore not frozen.

    Attributes:
        amount: Tokens added, negative for tokens taken.
        shortfall: Tokens beyond floor, cap or daily loss that could not be given or taken.
    """

    amount: int
    shortfall: int = 0
