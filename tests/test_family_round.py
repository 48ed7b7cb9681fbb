"""The family round one person."""

import pytest
from hypothesis import given, strategies as st

from socialwork.errors import SocialWorkError
from socialwork.tools.family_round import family_round
from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Kin, Union
from socialwork.vocabulary.person import ChildKind, EmotionalTie, Sex


def kin(code: str, *, index: bool = False) -> Kin:
    """Return a person."""
    return Kin(code=code, role="kerabat", sex=Sex.UNKNOWN, index=index)


def line(length: int) -> Genogram:
    """Return a line of descent: P0 is the parent of P1, and so on."""
    return Genogram(
        people=tuple(kin(f"P{n}", index=n == 0) for n in range(length)),
        unions=tuple(Union(code=f"U{n}", partners=(f"P{n}",)) for n in range(length - 1)),
        children=tuple(Child(union=f"U{n}", child=f"P{n + 1}") for n in range(length - 1)),
        households=(("P0", "P1"), ("P4",)),
        ties=(
            EmotionalLine(source="P0", target="P4", kind=EmotionalTie.CLOSE),
            EmotionalLine(source="P1", target="P2", kind=EmotionalTie.CLOSE),
        ),
        reading="Tentang semua.",
    )


def codes(genogram: Genogram) -> list[str]:
    """Return who is in a genogram."""
    return [one.code for one in genogram.people]


@pytest.mark.parametrize(
    ("hops", "people"),
    [(0, ["P2"]), (1, ["P1", "P2", "P3"]), (2, ["P0", "P1", "P2", "P3", "P4"])],
)
def test_hops(hops: int, people: list[str]) -> None:
    """Each hop leads through one more union on every side."""
    found = family_round(line(6), "P2", hops)
    assert codes(found) == people
    assert len(found.unions) == len(found.children) == max(len(people) - 1, 0)


def test_what_belongs_to_people_outside_is_left_out() -> None:
    """Households and ties keep those who are in the family; the reading of the whole is not of a part."""
    found = family_round(line(6), "P2", 1)
    assert found.households == (("P1",),)
    assert [(tie.source, tie.target) for tie in found.ties] == [("P1", "P2")]
    assert found.reading == ""


def test_the_person_is_the_index_person() -> None:
    """Whoever it was before, now it is the person in the middle."""
    assert [one.code for one in family_round(line(6), "P2").people if one.index] == ["P2"]


def test_a_child_is_born_once() -> None:
    """A child listed by birth under two unions stays in the first; parents who adopted it stay besides."""
    people = tuple(kin(code) for code in ("A", "B", "C", "K"))
    unions = tuple(Union(code=f"U{code}", partners=(code,)) for code in ("A", "B", "C"))
    children = (
        Child(union="UA", child="K"),
        Child(union="UB", child="K"),
        Child(union="UC", child="K", kind=ChildKind.ADOPTED),
    )
    found = family_round(Genogram(people=people, unions=unions, children=children), "K")
    assert codes(found) == ["A", "C", "K"]
    assert [child.union for child in found.children] == ["UA", "UC"]


def test_unions_that_join_nobody_are_left_out() -> None:
    """A union of one partner without children says nothing of a family."""
    whole = Genogram(
        people=(kin("A"),), unions=(Union(code="U", partners=("A",)), Union(code="V", partners=()))
    )
    assert family_round(whole, "A").unions == ()


def test_somebody_else() -> None:
    """A person who is not in the genogram is refused."""
    with pytest.raises(SocialWorkError, match="'X' is not in the genogram"):
        family_round(line(3), "X")


def test_fewer_than_no_hops() -> None:
    """A negative number of hops is a mistake of the program."""
    with pytest.raises(ValueError, match="0 or more"):
        family_round(line(3), "P0", -1)


@given(st.data(), st.integers(0, 3))
def test_laws(data: st.DataObject, hops: int) -> None:
    """It grows with the hops, holds only whole unions of the family, and cutting again changes nothing."""
    count = data.draw(st.integers(1, 8))
    members = st.lists(st.integers(0, count - 1), unique=True, max_size=4)
    unions, children = [], []
    for number in range(data.draw(st.integers(0, 6))):
        inside = [f"P{n}" for n in data.draw(members)]
        unions.append(Union(code=f"U{number}", partners=tuple(inside[:2])))
        children += [Child(union=f"U{number}", child=one) for one in inside[2:]]
    people = tuple(kin(f"P{n}") for n in range(count))
    whole = Genogram(people=people, unions=tuple(unions), children=tuple(children))
    near, far = family_round(whole, "P0", hops), family_round(whole, "P0", hops + 1)
    assert set(codes(near)) <= set(codes(far))
    assert {one for union in near.unions for one in union.partners} <= set(codes(near))
    assert {child.child for child in near.children} <= set(codes(near))
    assert family_round(near, "P0", hops) == near
