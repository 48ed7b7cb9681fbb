"""What the people of a genogram are to its index person."""

import pytest
from attrs import evolve

from socialwork.tools.genogram import Child, Genogram, Kin, Union
from socialwork.tools.kin_roles import with_roles
from socialwork.vocabulary.person import Sex, UnionKind

BORN = {"kakakm": 1990, "akuf": 2000, "adikm": 2005, "saudaraf": None}
COUPLES = (
    ("kakekm", "nenekf", "ayahm", "pamanm"),
    ("ayahm", "ibuf", "kakakm", "akuf", "adikm", "saudaraf", "temanU"),
    ("ayahm", "tirif", "setengahf", "setengahU"),
    ("tirif", "dulum", "bawaanm"),
    ("pamanm", "bibif", "sepupum"),
    ("akuf", "suamim", "anakf"),
    ("besanm", "mertuaf", "suamim", "iparf"),
    ("anakf", "menantum", "cucuU"),
    ("kakakm", "iparnyaf", "keponakanf"),
    ("suamim", "lamaf", "tirianm"),
    ("jauhm", "jauhf"),
)
ROLES = {
    "akuf": ("Tokoh utama", "Index person"),
    "ayahm": ("Ayah", "Father"),
    "ibuf": ("Ibu", "Mother"),
    "kakakm": ("Kakak laki-laki", "Elder brother"),
    "adikm": ("Adik laki-laki", "Younger brother"),
    "saudaraf": ("Saudara perempuan", "Sister"),
    "temanU": ("Saudara", "Sibling"),
    "tirif": ("Ibu tiri", "Stepmother"),
    "setengahf": ("Saudara perempuan seibu atau seayah", "Half-sister"),
    "setengahU": ("Saudara seibu atau seayah", "Half-sibling"),
    "kakekm": ("Kakek", "Grandfather"),
    "nenekf": ("Nenek", "Grandmother"),
    "pamanm": ("Paman", "Uncle"),
    "bibif": ("Bibi", "Aunt"),
    "sepupum": ("Sepupu", "Cousin"),
    "suamim": ("Suami", "Husband"),
    "anakf": ("Anak perempuan", "Daughter"),
    "menantum": ("Menantu", "Son-in-law"),
    "cucuU": ("Cucu", "Grandchild"),
    "besanm": ("Ayah mertua", "Father-in-law"),
    "mertuaf": ("Ibu mertua", "Mother-in-law"),
    "iparf": ("Ipar", "Sister-in-law"),
    "iparnyaf": ("Ipar", "Sister-in-law"),
    "keponakanf": ("Keponakan", "Niece"),
    "tirianm": ("Anak tiri", "Stepson"),
    "bawaanm": ("Kerabat lain", "Other relative"),
    "dulum": ("Kerabat lain", "Other relative"),
    "lamaf": ("Kerabat lain", "Other relative"),
    "jauhm": ("Kerabat lain", "Other relative"),
}


def family() -> Genogram:
    """Return a family whose codes end in the sex of each person."""
    sexes = {"m": Sex.MALE, "f": Sex.FEMALE, "U": Sex.UNKNOWN}
    codes = dict.fromkeys(code for couple in COUPLES for code in couple)
    return Genogram(
        people=tuple(
            Kin(code=code, role="?", sex=sexes[code[-1]], birth_year=BORN.get(code), index=code == "akuf")
            for code in codes
        ),
        unions=tuple(Union(code=f"U{n}", partners=couple[:2]) for n, couple in enumerate(COUPLES)),
        children=tuple(
            Child(union=f"U{n}", child=code) for n, couple in enumerate(COUPLES) for code in couple[2:]
        ),
    )


@pytest.mark.parametrize("code", ROLES)
def test_roles(code: str) -> None:
    """Each relative is called as the index person would, in both languages."""
    found = [
        next(kin.role for kin in with_roles(family(), lang).people if kin.code == code)
        for lang in ("id", "en")
    ]
    assert tuple(found) == ROLES[code]


def test_a_partner_without_marriage() -> None:
    """Who lives together unmarried is a partner, neither husband nor wife."""
    unions = tuple(evolve(one, kind=UnionKind.COHABITATION) for one in family().unions)
    found = with_roles(evolve(family(), unions=unions))
    assert [kin.role for kin in found.people if kin.code == "suamim"] == ["Pasangan"]


@pytest.mark.parametrize("index", [(), ("akuf", "ibuf")])
def test_without_one_index_person_roles_stay(index: tuple[str, ...]) -> None:
    """Where nobody or several stand in the middle, nobody is renamed."""
    given = evolve(family(), people=tuple(evolve(kin, index=kin.code in index) for kin in family().people))
    assert with_roles(given) == given


def test_only_roles_change() -> None:
    """Everything but the roles stays as it is."""
    found = with_roles(family())
    assert evolve(found, people=tuple(evolve(kin, role="?") for kin in found.people)) == family()
