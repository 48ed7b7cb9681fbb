"""The family round one person, cut from a genogram that may hold thousands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from socialwork.errors import SocialWorkError
from socialwork.tools.genogram import Child, Genogram
from socialwork.vocabulary.person import ChildKind
from socialwork.words import Words

_NOT_THERE = Words("orang {code!r} tidak ada dalam genogram", "the person {code!r} is not in the genogram")
_FEWEST = 2
"""How many people a union joins at least, partners and children together."""


def family_round(genogram: Genogram, person: str, hops: int = 2) -> Genogram:
    """Return the family of *person* as far as *hops* unions reach.

    One hop leads from a person to everyone in the unions to which the person belongs, as a partner or as a
    child: parents, brothers and sisters, partners and children. The second leads from each of these to
    theirs. *person* becomes the index person, and the only one.

    Each child stands under one union by birth, the first that lists it; ties of adoption or fostering stay
    besides. Unions that join nobody, such as one with a single partner and no children, are left out.

    Args:
        genogram: The whole family.
        person: The code of the person in the middle.
        hops: How many unions the way to a relative may lead through, from 0.

    Raises:
        SocialWorkError: The genogram has no such person.
        ValueError: *hops* is negative.
    """
    if hops < 0:
        message = f"hops must be 0 or more, not {hops}"
        raise ValueError(message)
    if all(kin.code != person for kin in genogram.people):
        raise SocialWorkError(_NOT_THERE.format(code=person).en)
    children = tuple(_born_once(genogram.children))
    members = _members(genogram, children)
    people, reached = _reached(members, person, hops)
    unions = {code for code in reached if len(members[code]) >= _FEWEST}
    return evolve(
        genogram,
        people=tuple(evolve(kin, index=kin.code == person) for kin in genogram.people if kin.code in people),
        unions=tuple(union for union in genogram.unions if union.code in unions),
        children=tuple(child for child in children if child.union in unions),
        households=tuple(
            inside
            for household in genogram.households
            if (inside := tuple(one for one in household if one in people))
        ),
        ties=tuple(tie for tie in genogram.ties if {tie.source, tie.target} <= people),
        reading="",
    )


def _born_once(children: Iterable[Child]) -> Iterable[Child]:
    """Yield the lines to children, only the first of those by birth of each child."""
    born: set[str] = set()
    for child in children:
        if child.kind is ChildKind.BIOLOGICAL:
            if child.child in born:
                continue
            born.add(child.child)
        yield child


def _members(genogram: Genogram, children: Iterable[Child]) -> Mapping[str, Sequence[str]]:
    """Return the partners and children of each union."""
    members = {union.code: list(union.partners) for union in genogram.unions}
    for child in children:
        if child.union in members:
            members[child.union].append(child.child)
    return members


def _reached(members: Mapping[str, Sequence[str]], start: str, hops: int) -> tuple[set[str], set[str]]:
    """Return the people and the unions to which *hops* steps lead."""
    unions_of: dict[str, list[str]] = defaultdict(list)
    for union, inside in members.items():
        for one in inside:
            unions_of[one].append(union)
    people, unions, edge = {start}, set[str](), {start}
    for _ in range(hops):
        new = {union for one in edge for union in unions_of[one]} - unions
        edge = {one for union in new for one in members[union]} - people
        unions |= new
        people |= edge
    return people, unions
