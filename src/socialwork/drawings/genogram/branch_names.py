"""What the parts of a large genogram are called: the own family, then each branch by those at its top."""

from socialwork.drawings.base import View
from socialwork.drawings.genogram.person_texts import name_of
from socialwork.text import joined
from socialwork.tools.genogram import Genogram
from socialwork.words import Words

_OWN = Words("keluarga inti", "own family")
_BRANCH = Words("cabang {who}", "branch of {who}")


def branch_name(part: Genogram, place: int, view: View) -> str:
    """Return which part of a genogram *part* is, or ``""`` where nobody stands at its top.

    Args:
        part: One of the parts that :func:`~socialwork.drawings.genogram.split.branches` has made.
        place: Its place among them; the first is the own family.
        view: Language and names.
    """
    if place == 0:
        return _OWN.pick(view.lang)
    people = {kin.code: kin for kin in part.people}
    top = [name_of(people[code], view) for code in _top(part) if code in people]
    return _BRANCH.format(who=joined(top, view.lang)).pick(view.lang) if top else ""


def _top(part: Genogram) -> tuple[str, ...]:
    """Return the partners from whom a branch comes; the way to the index person is none of it."""
    born = {child.child for child in part.children}
    index = {kin.code for kin in part.people if kin.index}
    own = {child.union for child in part.children if child.child in index}
    couples = [
        one.partners
        for one in part.unions
        if one.partners and one.code not in own and not index & {*one.partners}
    ]
    oldest = [partners for partners in couples if not born & {*partners}]
    return next(iter((*oldest, *couples)), ())
