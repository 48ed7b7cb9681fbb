"""Who descends from whom in a genogram, by birth: computed from its unions and children, never stored."""

from collections.abc import Mapping
from itertools import combinations

from socialwork.tools.genogram import Genogram, Union
from socialwork.vocabulary.person import ChildKind

Parents = Mapping[str, frozenset[str]]
"""The parents by birth of each person who has any."""


def parents_by_birth(genogram: Genogram) -> Parents:
    """Return the parents by birth of each person; adoption and foster care make no relatives by blood."""
    partners = {union.code: union.partners for union in genogram.unions}
    found: dict[str, frozenset[str]] = {}
    for child in genogram.children:
        if child.kind is ChildKind.BIOLOGICAL:
            found[child.child] = found.get(child.child, frozenset()).union(partners.get(child.union, ()))
    return found


def line_of(code: str, parents: Parents) -> frozenset[str]:
    """Return a person and all who came before: parents, grandparents and so on.

    >>> sorted(line_of("BR", {"BR": frozenset({"IB"}), "IB": frozenset({"KI", "NI"})}))
    ['BR', 'IB', 'KI', 'NI']
    """
    seen: set[str] = set()
    waiting = [code]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(parents.get(one, ()))
    return frozenset(seen)


def is_consanguineous(union: Union, parents: Parents) -> bool:
    """Return whether the partners of *union* descend from a common ancestor, or one from the other.

    >>> cousins = Union(code="U", partners=("A", "B"))
    >>> is_consanguineous(cousins, {"A": frozenset({"K"}), "B": frozenset({"K"})})
    True
    """
    lines = [line_of(code, parents) for code in union.partners]
    return any(one & other for one, other in combinations(lines, 2))
