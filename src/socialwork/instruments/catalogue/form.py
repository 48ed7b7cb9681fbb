"""Short ways to write down a form of our own."""

from collections.abc import Iterable

from socialwork.instruments.model import Item, Subscale
from socialwork.vocabulary.instruments import Aggregation
from socialwork.words import Words

OWN_RIGHTS = "socialwork"
"""Who holds the rights to the forms of our own; they are licensed as the library is."""


def sign(code: str, text: Words, definition: Words, *, reverse: bool = False) -> Item:
    """Return a sign of a tally; a *reverse* one speaks against what is observed."""
    return Item(code=code, text=text, definition=definition, reverse=reverse)


def group_of(code: str, name: Words, items: Iterable[Item], how: Aggregation = Aggregation.SUM) -> Subscale:
    """Return the subscale of *items*."""
    return Subscale(code=code, name=name, items=tuple(item.code for item in items), how=how)
