"""A large family in parts, by branch."""

from attrs import evolve

from genograms import kin, three_generations
from socialwork.drawings.base import split
from socialwork.drawings.genogram.split import ROOMY
from socialwork.tools import Child, EmotionalLine, Genogram, Union
from socialwork.vocabulary.person import EmotionalTie, Sex


def codes(part: Genogram) -> set[str]:
    """Return the codes of everyone in a part."""
    return {one.code for one in part.people}


def test_parts_follow_the_branches() -> None:
    """The own family comes first, then those of father and mother, each with the way to the client."""
    own, father, mother = split(three_generations())
    assert codes(own) == {"AY", "IB", "AT", "KK", "BR", "AD"}
    assert codes(father) == {"KP", "NP", "AY", "IB", "BR"}
    assert codes(mother) == {"KI", "NI", "AY", "IB", "BR"}
    assert {one.code for one in mother.unions} == {"U2", "U3"}


def test_ties_households_and_reading_have_their_part() -> None:
    """Each line and each household stands in one part; the reading stands in the first."""
    own, father, mother = split(three_generations())
    assert [tie.target for tie in mother.ties] == ["KI"]
    assert len(own.ties) == 3
    assert own.households == (("BR", "IB", "AT", "AD"),)
    assert mother.households == (("KI", "NI"),)
    assert father.households == ()
    assert [part.reading for part in (own, father, mother)] == ["Tiga generasi.", "", ""]


def test_a_line_between_branches_brings_its_other_end() -> None:
    """A line from one branch to another stands in a part together with both people."""
    tie = EmotionalLine(source="NP", target="NI", kind=EmotionalTie.CONFLICT)
    parts = split(evolve(three_generations(), ties=(tie,)))
    (part,) = [one for one in parts if one.ties]
    assert {"NP", "NI"} <= codes(part)


def test_a_household_across_branches_is_shown_in_each() -> None:
    """Of a household that no part holds whole, each part shows whom it has."""
    parts = split(evolve(three_generations(), households=(("BR", "IB", "KI", "NP"),)))
    assert [part.households for part in parts] == [
        (("BR", "IB"),),
        (("BR", "IB", "NP"),),
        (("BR", "IB", "KI"),),
    ]


def test_a_small_family_stays_whole() -> None:
    """A family without grandparents has one part: itself."""
    family = Genogram(
        people=(kin("A", index=True), kin("B", Sex.FEMALE), kin("C")),
        unions=(Union(code="U", partners=("A", "B")),),
        children=(Child(union="U", child="C"),),
    )
    assert split(family) == (family,)
    assert split(Genogram(people=())) == (Genogram(people=()),)


def test_without_an_index_person_the_first_child_is_the_centre() -> None:
    """Where nobody is marked, the parts are those of the person listed first who has parents."""
    family = three_generations()
    people = tuple(evolve(one, index=False) for one in family.people)
    own, *_ = split(evolve(family, people=people))
    assert codes(own) >= {"KP", "NP", "AY", "IB"}


def test_families_by_marriage_stay_while_there_is_room() -> None:
    """The parents of a stepfather stand with the own family; many of them would get a part of their own."""
    family = three_generations()
    in_laws = Union(code="U5", partners=("X",))
    more = evolve(
        family,
        people=(*family.people, kin("X")),
        unions=(*family.unions, in_laws),
        children=(*family.children, Child(union="U5", child="AT")),
    )
    assert "X" not in codes(split(more)[0]) or len(split(more)) == 3
    assert {*more.people} == {one for part in split(more) for one in part.people}


def large() -> Genogram:
    """Return a family whose father's branch is too large for one part."""
    family = three_generations()
    people, unions, children = [*family.people], [*family.unions], [*family.children]
    for n in range(6):
        people += [kin(f"P{n}"), kin(f"I{n}", Sex.FEMALE), *(kin(f"S{n}{m}") for m in range(4))]
        unions.append(Union(code=f"V{n}", partners=(f"P{n}", f"I{n}")))
        children.append(Child(union="U1", child=f"P{n}"))
        children += [Child(union=f"V{n}", child=f"S{n}{m}") for m in range(4)]
    return evolve(family, people=tuple(people), unions=tuple(unions), children=tuple(children))


def test_a_large_branch_comes_in_parts_again() -> None:
    """A branch of many people is parted at those who join it to the own family."""
    family = large()
    parts = split(family)
    assert {one for part in parts for one in part.people} == {*family.people}
    assert {one for part in parts for one in part.unions} == {*family.unions}
    assert {one for part in parts for one in part.children} == {*family.children}
    assert max(len(part.people) for part in parts) <= ROOMY
