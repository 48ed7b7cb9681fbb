"""A large genogram in parts by branch: the own family first, then the families of both parents, then others.

Each part holds the way from its branch to the index person, so that it can be read alone. Together the parts
hold everybody, every union with all its children, and every emotional line; a line between two branches
brings the person at its other end along.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from socialwork.drawings.base import View
from socialwork.drawings.genogram.person_texts import name_of
from socialwork.text import joined
from socialwork.tools.genogram import EmotionalLine, Genogram
from socialwork.words import Words

ROOMY = 20
"""Up to how many people a part takes up further branches."""

_OWN = Words("keluarga inti", "own family")
_BRANCH = Words("cabang {who}", "branch of {who}")


@frozen(kw_only=True)
class _Web:
    """Who belongs to which union.

    Attributes:
        members: The partners and children of each union who are listed, by its code.
        partners: The unions of each person.
        births: The unions that each person is a child of.
        people: Everyone in the order of listing.
    """

    members: Mapping[str, frozenset[str]]
    partners: Mapping[str, tuple[str, ...]]
    births: Mapping[str, tuple[str, ...]]
    people: tuple[str, ...]

    def unions_of(self, codes: Iterable[str]) -> list[str]:
        """Return the unions of which *codes* are members, in order."""
        some = frozenset(codes)
        return [union for union, members in self.members.items() if members & some]


@frozen
class _Piece:
    """Some unions of the family, with the people in them.

    Attributes:
        unions: The codes of the unions that are whole.
        people: The codes of the people.
        links: Unions of which only these people stand here.
        roots: Who joins a branch to the own family.
    """

    unions: frozenset[str]
    people: frozenset[str]
    links: frozenset[str] = frozenset()
    roots: tuple[str, ...] = ()


def branches(genogram: Genogram) -> tuple[Genogram, ...]:
    """Return *genogram* in parts by branch; itself where it has only one.

    Args:
        genogram: The family. The own family is that of the index persons, or of the person listed first who
            has parents.
    """
    return tuple(_split(genogram, _focus(genogram)))


def branch_name(part: Genogram, place: int, view: View) -> str:
    """Return which part of a genogram *part* is, or ``""`` where nobody stands at its top.

    Args:
        part: One of the parts that :func:`branches` has made.
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


def _split(genogram: Genogram, focus: Sequence[str]) -> Iterator[Genogram]:
    """Yield the parts of a family as seen from *focus*; a branch that is large comes in parts again."""
    pieces = _pieces(genogram, focus)
    if len(pieces) < 2:  # noqa: PLR2004 - nothing to part
        yield genogram
        return
    for piece, part in zip(pieces, _parts(genogram, pieces), strict=True):
        if len(part.people) > ROOMY and piece.roots and piece.roots != tuple(focus):
            yield from _split(part, piece.roots)
        else:
            yield part


def _focus(genogram: Genogram) -> tuple[str, ...]:
    people = tuple(dict.fromkeys(kin.code for kin in genogram.people))
    clients = tuple(dict.fromkeys(kin.code for kin in genogram.people if kin.index))
    born = {child.child for child in genogram.children}
    return clients or tuple(code for code in people if code in born)[:1] or people[:1]


def _web(genogram: Genogram) -> _Web:
    people = tuple(dict.fromkeys(kin.code for kin in genogram.people))
    unions = {union.code: union for union in reversed(genogram.unions)}
    listed = frozenset(people)
    partners: dict[str, list[str]] = {}
    births: dict[str, list[str]] = {}
    members = {}
    for code in dict.fromkeys(union.code for union in genogram.unions):
        mine = [one for one in unions[code].partners if one in listed]
        children = [one.child for one in genogram.children if one.union == code and one.child in listed]
        for one in mine:
            partners.setdefault(one, []).append(code)
        for one in children:
            births.setdefault(one, []).append(code)
        members[code] = frozenset((*mine, *children))
    return _Web(
        members=members,
        partners={code: tuple(some) for code, some in partners.items()},
        births={code: tuple(dict.fromkeys(some)) for code, some in births.items()},
        people=people,
    )


# --- which unions stand together --------------------------------------------------------------


def _pieces(genogram: Genogram, focus: Sequence[str]) -> list[_Piece]:
    """Return the own family and its branches."""
    web = _web(genogram)
    unions = [union for code in focus for union in web.births.get(code, ())]
    parents = frozenset(
        code for union in unions for code in web.members[union] if union in web.partners.get(code, ())
    )
    own = _own(focus, parents, web)
    lone = frozenset(code for code in web.people if not web.unions_of([code]))
    own = evolve(own, people=own.people | lone)
    pieces = []
    for branch in _branches(own, web):
        above = any(union in branch.unions for code in parents for union in web.births.get(code, ()))
        if not above and len(own.people | branch.people) <= ROOMY:
            own = _Piece(own.unions | branch.unions, own.people | branch.people)
        else:
            pieces.append(branch)
    return [own, *(_with_way(piece, own, focus, web) for piece in pieces)]


def _own(focus: Sequence[str], parents: frozenset[str], web: _Web) -> _Piece:
    """Return parents with all their unions, siblings and half-siblings, own partners and children."""
    unions = {union for code in (*focus, *parents) for union in web.partners.get(code, ())}
    unions |= {union for code in focus for union in web.births.get(code, ())}
    people = frozenset(focus).union(*(web.members[union] for union in unions))
    return _Piece(frozenset(unions), people)


def _branches(own: _Piece, web: _Web) -> Iterator[_Piece]:
    """Yield the pieces that are left when the own family is taken out; they hang together without it."""
    left = [union for union in web.members if union not in own.unions]
    while left:
        unions, people = {left[0]}, set(web.members[left[0]])
        grown = True
        while grown:
            outside = people - own.people
            more = [one for one in left if one not in unions and web.members[one] & outside]
            unions.update(more)
            people.update(*(web.members[one] for one in more))
            grown = bool(more)
        yield _Piece(frozenset(unions), frozenset(people))
        left = [union for union in left if union not in unions]


def _with_way(branch: _Piece, own: _Piece, focus: Sequence[str], web: _Web) -> _Piece:
    """Return a branch with the people and unions between it and the index person."""
    before: dict[str, tuple[str, str]] = {}
    reached = list(dict.fromkeys(focus))
    seen = set(reached)
    for code in reached:
        for union in web.unions_of([code]):
            if union in own.unions:
                for other in sorted(web.members[union] - seen):
                    before[other] = (code, union)
                    seen.add(other)
                    reached.append(other)
    people, links = set(branch.people), set()
    for code in branch.people & own.people:
        here = code
        while here in before:
            here, union = before[here]
            people |= {here, *(one for one in web.members[union] if union in web.partners.get(one, ()))}
            links.add(union)
    roots = tuple(sorted(branch.people & own.people))
    return _Piece(branch.unions, frozenset(people), frozenset(links) - branch.unions, roots)


# --- what goes into each part -----------------------------------------------------------------


def _parts(genogram: Genogram, pieces: Sequence[_Piece]) -> Iterator[Genogram]:
    ties = _ties(genogram.ties, pieces)
    homes = _homes(genogram.households, pieces)
    for n, piece in enumerate(pieces):
        guests = {code for tie in ties[n] for code in (tie.source, tie.target)}
        people = piece.people | guests
        yield Genogram(
            people=tuple(kin for kin in genogram.people if kin.code in people),
            unions=tuple(one for one in genogram.unions if one.code in piece.unions | piece.links),
            children=tuple(
                one
                for one in genogram.children
                if one.union in piece.unions or (one.union in piece.links and one.child in piece.people)
            ),
            households=homes[n],
            ties=ties[n],
            reading=genogram.reading if n == 0 else "",
        )


def _ties(ties: Iterable[EmotionalLine], pieces: Sequence[_Piece]) -> list[tuple[EmotionalLine, ...]]:
    """Return the emotional lines of each part, every one in the first part that knows most of its ends."""
    found: list[list[EmotionalLine]] = [[] for _ in pieces]
    for tie in ties:
        known = [len({tie.source, tie.target} & piece.people) for piece in pieces]
        found[known.index(max(known))].append(tie)
    return [tuple(mine) for mine in found]


def _homes(homes: Iterable[tuple[str, ...]], pieces: Sequence[_Piece]) -> list[tuple[tuple[str, ...], ...]]:
    """Return the households of each part: whole in the first that holds one, else what each has of it."""
    found: list[list[tuple[str, ...]]] = [[] for _ in pieces]
    for home in homes:
        inside = [tuple(code for code in home if code in piece.people) for piece in pieces]
        whole = next((n for n, mine in enumerate(inside) if mine == home), None)
        for n, mine in enumerate(inside):
            if n == whole or (whole is None and len(mine) > 1):
                found[n].append(mine)
    return [tuple(mine) for mine in found]
