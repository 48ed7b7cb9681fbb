"""Who descends from whom, computed from unions and children."""

import pytest
from attrs import evolve

from genograms import kin, three_generations
from socialwork.tools import Child, Genogram, Union
from socialwork.tools.kinship import is_consanguineous, line_of, parents_by_birth
from socialwork.vocabulary.person import ChildKind


def cousins(kind: ChildKind = ChildKind.BIOLOGICAL) -> Genogram:
    """Return two children of brothers who are a couple."""
    people = tuple(kin(code) for code in ("K", "N", "A", "B", "C", "D"))
    unions = (
        Union(code="U1", partners=("K", "N")),
        Union(code="U2", partners=("A",)),
        Union(code="U3", partners=("B",)),
        Union(code="U4", partners=("C", "D")),
    )
    children = (
        Child(union="U1", child="A", kind=kind),
        Child(union="U1", child="B"),
        Child(union="U2", child="C"),
        Child(union="U3", child="D"),
    )
    return Genogram(people=people, unions=unions, children=children)


@pytest.mark.parametrize(("kind", "related"), [(ChildKind.BIOLOGICAL, True), (ChildKind.ADOPTED, False)])
def test_cousins_are_related_by_birth_only(kind: ChildKind, related: bool) -> None:  # noqa: FBT001 - a parameter
    """Partners with common grandparents are related, unless one of their parents was adopted."""
    family = cousins(kind)
    assert is_consanguineous(family.unions[3], parents_by_birth(family)) is related
    assert not is_consanguineous(family.unions[0], parents_by_birth(family))


def test_parent_and_child_are_related() -> None:
    """A union of a parent with the own child is one of relatives."""
    family = evolve(cousins(), unions=(*cousins().unions, Union(code="U5", partners=("K", "A"))))
    assert is_consanguineous(family.unions[4], parents_by_birth(family))


def test_a_line_has_an_end_in_a_circle() -> None:
    """Where somebody is an own ancestor by mistake, the line still ends."""
    assert line_of("A", {"A": frozenset({"B"}), "B": frozenset({"A"})}) == {"A", "B"}


def test_partners_who_are_not_related() -> None:
    """In an ordinary family no couple is related."""
    family = three_generations()
    parents = parents_by_birth(family)
    assert parents["BR"] == {"AY", "IB"}
    assert not [union for union in family.unions if is_consanguineous(union, parents)]
