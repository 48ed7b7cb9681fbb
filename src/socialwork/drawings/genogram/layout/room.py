"""What must be kept free."""

from attrs import frozen

from socialwork.drawings.genogram.layout.placed import Extent, Spacing


@frozen(kw_only=True)
class Room:
    """What must be kept free.

    Attributes:
        people: The room of each person.
        labels: The room of the label of each union, or ``None``.
        spacing: The distances between things.
    """

    people: tuple[Extent, ...]
    labels: tuple[Extent | None, ...]
    spacing: Spacing
