"""Who of a genogram a system of an ecomap is: told, or in the very words of the genogram, never guessed."""

import pytest

from socialwork.process.kin import kin_of, person_of
from socialwork.tools import Genogram, Kin, Tie
from socialwork.vocabulary.person import Sex, TieStrength

FAMILY = Genogram(
    people=(
        Kin(code="IB", role="Ibu", sex=Sex.FEMALE),
        Kin(code="K1", role="Kakak perempuan", sex=Sex.FEMALE),
        Kin(code="K2", role="Kakak perempuan", sex=Sex.FEMALE),
        Kin(code="ibu", role="Nenek", sex=Sex.FEMALE),
        Kin(code="AT", role="Ayah tiri", sex=Sex.MALE),
    )
)


def tie(system: str, person: str = "") -> Tie:
    """Return a tie."""
    return Tie(system=system, strength=TieStrength.FAIR, person=person)


@pytest.mark.parametrize(
    ("system", "person"),
    [
        ("AYAH-TIRI", "AT"),
        ("at", "AT"),
        ("Nenek", "ibu"),
        ("Kakak perempuan", ""),  # two have that role
        ("ayah", ""),  # a part of a role is not the role
        ("Ayah tiri klien", ""),
        ("Ibu", "ibu"),  # a code is meant before a role
    ],
)
def test_only_the_very_words_count(system: str, person: str) -> None:
    """A code, or the whole role of exactly one person; what is merely like it is nobody."""
    assert person_of(tie(system), FAMILY) == person


def test_what_the_tie_says_goes_first() -> None:
    """A tie that names its person is believed, also where no genogram knows the code."""
    assert person_of(tie("Nenek", " XY "), FAMILY) == "XY"
    assert person_of(tie("Nenek"), None) == ""


def test_codes_of_the_household_are_known_without_a_genogram() -> None:
    """A system that is the code of somebody at home is that person."""
    assert person_of(tie("ib"), None, ("BR", "IB")) == "IB"
    assert person_of(tie("IB"), FAMILY, ("BR", "IB")) == "IB"


def test_two_codes_that_differ_in_capitals_only_are_nobody() -> None:
    """Where the words fit two codes, neither is taken."""
    people = (Kin(code="a", role="x", sex=Sex.MALE), Kin(code="A", role="y", sex=Sex.MALE))
    assert person_of(tie("a"), Genogram(people=people)) == ""


def test_kin_by_code() -> None:
    """Somebody is found by their exact code, or not at all."""
    assert kin_of(FAMILY, "AT") is FAMILY.people[4]
    assert kin_of(FAMILY, "at") is None
    assert kin_of(None, "AT") is None
