"""The instruments that are known by their codes: those that the library brings, then those of other packages.

Of published instruments only the data about them stand here, never an item; a school that may use one
supplies the items from its own file. Forms of our own are complete.
"""

from socialwork.errors import SocialWorkError
from socialwork.instruments.catalogue.group_process import GROUP_PROCESS
from socialwork.instruments.catalogue.leadership import LEADERSHIP_FUNCTIONS
from socialwork.instruments.catalogue.learning_motivation import LEARNING_MOTIVATION
from socialwork.instruments.catalogue.people_skills import PEOPLE_SKILLS
from socialwork.instruments.catalogue.published import PUBLISHED
from socialwork.instruments.model import Instrument

INSTRUMENTS: tuple[Instrument, ...] = (
    LEARNING_MOTIVATION,
    GROUP_PROCESS,
    LEADERSHIP_FUNCTIONS,
    PEOPLE_SKILLS,
    *PUBLISHED,
)
"""Every instrument that the library brings: own forms first."""

_ADDED: list[Instrument] = []


class InstrumentError(SocialWorkError):
    """An instrument that cannot be registered."""


def register_instrument(added: Instrument) -> Instrument:
    """Make an instrument of another package known by its code, and return it.

    Raises:
        InstrumentError: The code is taken.
    """
    if instrument(added.code) is not None:
        message = f"there is an instrument {added.code!r} already"
        raise InstrumentError(message)
    _ADDED.append(added)
    return added


def all_instruments() -> tuple[Instrument, ...]:
    """Return every instrument that is known, in order."""
    return (*INSTRUMENTS, *_ADDED)


def instrument(code: str) -> Instrument | None:
    """Return the instrument of that code, or ``None``.

    >>> instrument("learning-motivation").licence.code
    'own'
    """
    return next((one for one in all_instruments() if one.code == code), None)
