"""Who of a genogram a system of an ecomap is: told by code or by the very words of a role, never guessed."""

from collections.abc import Iterable

from socialwork.tools.ecomap import Tie
from socialwork.tools.genogram import Genogram, Kin
from socialwork.vocabulary.term import normalised


def person_of(tie: Tie, genogram: Genogram | None, household: Iterable[str] = ()) -> str:
    """Return the code of the person that the system of *tie* is, or an empty text where nothing says so.

    It is the person that the tie names. Otherwise its system must be the code of somebody in the household or
    the genogram, or the whole role of exactly one person of the genogram; capitals and hyphens do not matter.

    >>> from socialwork.vocabulary.person import Sex, TieStrength
    >>> family = Genogram(people=(Kin(code="IB", role="Ibu", sex=Sex.FEMALE),))
    >>> person_of(Tie(system="ibu", strength=TieStrength.STRONG), family)
    'IB'
    """
    if tie.person.strip():
        return tie.person.strip()
    people = () if genogram is None else genogram.people
    wanted = normalised(tie.system)
    codes = dict.fromkeys((*household, *(kin.code for kin in people)))
    named = [code for code in codes if normalised(code) == wanted]
    if named:
        return named[0] if len(named) == 1 else ""
    in_role = [kin.code for kin in people if normalised(kin.role) == wanted]
    return in_role[0] if len(in_role) == 1 else ""


def kin_of(genogram: Genogram | None, code: str) -> Kin | None:
    """Return the person of a genogram that has *code*, or ``None``."""
    people = () if genogram is None else genogram.people
    return next((kin for kin in people if kin.code == code), None)
