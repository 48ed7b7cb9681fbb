"""How the drawings of a case name its people: by role, and by name only in the confidential edition."""

from collections import Counter
from collections.abc import Iterator
from types import MappingProxyType

from socialwork.case import Case
from socialwork.drawings.base import TEXT_WIDTH, View
from socialwork.process.tools import tools_at
from socialwork.remembering import forgetting
from socialwork.tools.genogram import Genogram
from socialwork.vocabulary.drawing import Notation
from socialwork.words import Lang


@forgetting
def view_of(
    case: Case,
    lang: Lang = "id",
    *,
    confidential: bool = False,
    width: float = TEXT_WIDTH,
    notation: Notation = Notation.MCGOLDRICK,
) -> View:
    """Return how the drawings of *case* name its people.

    The client and the members of the group go by their codes, everyone else by role: ``Ibu``. The code
    stands behind a role that several people share. Alternative texts and descriptions follow the same names.

    Args:
        case: The case.
        lang: The language of the drawings.
        confidential: Whether the client and the guardian are named where the case file names them.
        width: How much room there is from side to side, in pixels.
        notation: Which set of symbols a genogram uses.

    >>> from socialwork.loading import load_case
    >>> view = view_of(load_case("example:utama"))
    >>> view.client, view.name("BR"), view.name("IB")
    ('BR', 'BR', 'Ibu')
    """
    roles = dict(_each_role(case, lang))
    roles.pop(case.people.client.code, None)
    shared = Counter(roles.values())
    names = {code: role if shared[role] == 1 else f"{role} {code}" for code, role in roles.items()}
    if confidential:
        known = (case.people.client, case.people.guardian)
        names |= {
            one.code: one.full_name.strip() for one in known if one is not None and one.full_name.strip()
        }
    return View(
        lang=lang,
        names=MappingProxyType(names),
        client=case.people.client.code,
        width=width,
        notation=notation,
        genogram=next((genogram for _, genogram in tools_at(case, Genogram)), None),
        instruments=case.instruments,
    )


def _each_role(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield code and role of everyone but client and group; the genogram has the last word on its people."""
    people = case.people
    yield from ((one.code, _initial(one.role)) for one in people.supervisors if one.local and one.role)
    yield from ((one.code, _initial(one.role)) for one in people.others)
    if people.guardian is not None:
        yield people.guardian.code, people.guardian.kinship.label(lang)
    for _, genogram in tools_at(case, Genogram):
        yield from ((kin.code, _initial(kin.role)) for kin in genogram.people)


def _initial(role: str) -> str:
    return role[:1].upper() + role[1:]
