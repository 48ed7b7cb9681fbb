"""The family as a layout sees it: people and unions as numbers, in an order that no listing changes.

People and unions are numbered in the order of their codes. What the order of listing may tell is read here
and nowhere else: the birth order of a union's children, and the order in which a person's unions came.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from attrs import frozen

from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Kin, Union
from socialwork.vocabulary.person import Gender, Sex

_T = TypeVar("_T", Kin, Union)


@frozen(kw_only=True)
class Bond:
    """A union by numbers.

    Attributes:
        code: Its code.
        partners: The partners who are listed, in the order of their codes.
        children: The children who are listed, in birth order.
        twins: Groups of at least two of these children.
        left: The partner who stands on the left by custom, or -1.
    """

    code: str
    partners: tuple[int, ...]
    children: tuple[int, ...]
    twins: tuple[tuple[int, ...], ...]
    left: int


@frozen(kw_only=True)
class Family:
    """A genogram by numbers.

    Attributes:
        codes: The code of each person, in order.
        bonds: The unions that have somebody, by code.
        bonds_of: For each person the unions that they are a partner of, in the order of time.
        births_of: For each person the unions that they are a child of.
        homes: Households of two people or more.
        near: Pairs of people who live together or whom an emotional line ties.
        left_out: Pairs of union and child that would make somebody their own ancestor.
    """

    codes: tuple[str, ...]
    bonds: tuple[Bond, ...]
    bonds_of: tuple[tuple[int, ...], ...]
    births_of: tuple[tuple[int, ...], ...]
    homes: tuple[tuple[int, ...], ...]
    near: tuple[tuple[int, int], ...]
    left_out: tuple[tuple[str, str], ...]


def family_of(genogram: Genogram) -> Family:
    """Return *genogram* by numbers; what points to nobody is passed over, and doubles count once."""
    people = _once(genogram.people)
    number = {kin.code: n for n, kin in enumerate(people)}
    unions = _once(genogram.unions)
    rows: dict[str, list[Child]] = {}
    for row in genogram.children:
        if row.child in number and all(row.child != other.child for other in rows.get(row.union, ())):
            rows.setdefault(row.union, []).append(row)
    couples = [tuple(sorted(number[code] for code in union.partners if code in number)) for union in unions]
    families = [_in_birth_order(rows.get(union.code, []), people, number) for union in unions]
    families, left_out = _without_circles(couples, families)
    some = [n for n in range(len(unions)) if couples[n] or families[n]]
    bonds = tuple(
        Bond(
            code=unions[n].code,
            partners=couples[n],
            children=tuple(families[n]),
            twins=_twins(rows.get(unions[n].code, []), families[n], number),
            left=_left(couples[n], people),
        )
        for n in some
    )
    # For each union since when it is, and its place in the listing.
    dates: dict[str, tuple[int | None, int]] = {}
    for place, union in enumerate(genogram.unions):
        dates.setdefault(union.code, (union.since, place))
    households = {
        tuple(sorted({number[code] for code in home if code in number})) for home in genogram.households
    }
    homes = tuple(sorted(home for home in households if len(home) > 1))
    return Family(
        codes=tuple(kin.code for kin in people),
        bonds=bonds,
        bonds_of=tuple(
            _in_time([b for b, bond in enumerate(bonds) if n in bond.partners], bonds, dates)
            for n in range(len(people))
        ),
        births_of=tuple(
            tuple(b for b, bond in enumerate(bonds) if n in bond.children) for n in range(len(people))
        ),
        homes=homes,
        near=tuple(
            sorted({*_tied(genogram.ties, number), *(pair for home in homes for pair in pairwise(home))})
        ),
        left_out=tuple((unions[n].code, people[child].code) for n, child in left_out),
    )


def _once(items: Iterable[_T]) -> list[_T]:
    """Return one item of each code, by code; of doubles the one that is first when they are written out."""
    found: dict[str, _T] = {}
    for item in items:
        other = found.get(item.code)
        if other is None or (item != other and repr(item) < repr(other)):
            found[item.code] = item
    return [found[code] for code in sorted(found)]


def _in_birth_order(rows: Sequence[Child], people: Sequence[Kin], number: Mapping[str, int]) -> list[int]:
    """Return the children by year of birth where all have one, else as listed; twins follow one another."""
    children = [number[row.child] for row in rows]
    years = [people[child].birth_year for child in children]
    if None not in years:
        children.sort(key=lambda child: people[child].birth_year or 0)
    group = {number[row.child]: row.twin for row in rows if row.twin}
    first: dict[str, int] = {}
    for place, child in enumerate(children):
        first.setdefault(group.get(child, f"{place}"), place)
    places = {child: first.get(group.get(child, ""), place) for place, child in enumerate(children)}
    return sorted(children, key=places.__getitem__)


def _twins(
    rows: Sequence[Child], family: Sequence[int], number: Mapping[str, int]
) -> tuple[tuple[int, ...], ...]:
    groups: dict[str, list[int]] = {}
    for row in rows:
        if row.twin and number[row.child] in family:
            groups.setdefault(row.twin, []).append(number[row.child])
    found = (tuple(child for child in family if child in groups[name]) for name in sorted(groups))
    return tuple(group for group in found if len(group) > 1)


def _left(couple: Sequence[int], people: Sequence[Kin]) -> int:
    """Return who stands on the left: the husband; of two of one sex the older one."""
    if len(couple) < 2:  # noqa: PLR2004 - a couple
        return -1
    one, two = couple
    genders = _gender(people[one]), _gender(people[two])
    if genders == (Gender.MAN, Gender.WOMAN):
        return one
    if genders == (Gender.WOMAN, Gender.MAN):
        return two
    years = people[one].birth_year, people[two].birth_year
    if years[0] is None or years[1] is None or years[0] == years[1]:
        return -1
    return one if years[0] < years[1] else two


def _gender(kin: Kin) -> Gender | None:
    """Return the gender that is told, or else the one that goes with the recorded sex."""
    return kin.gender or {Sex.MALE: Gender.MAN, Sex.FEMALE: Gender.WOMAN}.get(kin.sex)


def _in_time(
    mine: Iterable[int], bonds: Sequence[Bond], dates: Mapping[str, tuple[int | None, int]]
) -> tuple[int, ...]:
    """Return a person's unions by the year in which they began where all have one, else as listed."""
    told = [(*dates[bonds[b].code], b) for b in mine]
    if any(since is None for since, _, _ in told):
        return tuple(b for _, b in sorted((place, b) for _, place, b in told))
    return tuple(b for _, _, b in sorted((since or 0, place, b) for since, place, b in told))


def _tied(ties: Iterable[EmotionalLine], number: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    for tie in ties:
        if tie.source in number and tie.target in number:
            one, two = sorted((number[tie.source], number[tie.target]))
            yield one, two


def _without_circles(
    couples: Sequence[Sequence[int]], families: Sequence[list[int]]
) -> tuple[list[list[int]], list[tuple[int, int]]]:
    """Return the children of each union without those who are their own parents' ancestors, and these."""
    below: dict[int, set[int]] = {}
    kept: list[list[int]] = []
    left_out: list[tuple[int, int]] = []
    for n, (couple, family) in enumerate(zip(couples, families, strict=True)):
        kept.append([])
        for child in family:
            if _reaches(child, couple, below):
                left_out.append((n, child))
            else:
                kept[-1].append(child)
                for parent in couple:
                    below.setdefault(parent, set()).add(child)
    return kept, left_out


def _reaches(start: int, goals: Sequence[int], below: Mapping[int, set[int]]) -> bool:
    """Whether one of *goals* is *start* or among the descendants of *start*."""
    seen, stack = {start}, [start]
    while stack:
        person = stack.pop()
        if person in goals:
            return True
        fresh = below.get(person, set()) - seen
        seen |= fresh
        stack.extend(fresh)
    return False
