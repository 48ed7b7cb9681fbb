"""Real and historical family files are read whole, and the families round their people are cut out."""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from socialwork.loading import load_gedcom
from socialwork.tools.family import Family
from socialwork.tools.family_round import family_round
from socialwork.vocabulary.person import ChildKind, UnionEnd

DATA = Path(__file__).parents[3] / "shared" / "data" / "families"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the family files stand outside the project")


@cache
def family(name: str) -> Family:
    """Return the family of a file."""
    return load_gedcom(DATA / name)


@pytest.mark.parametrize(
    ("name", "people", "unions", "children"),
    [
        ("01_g7_same-sex-marriage.ged", 2, 1, 0),
        ("02_topola_family2.ged", 53, 33, 36),
        ("03_ptolemaic.ged", 38, 20, 29),
        ("04_gramps_sample.ged", 42, 15, 26),
        ("05_kennedy.ged", 208, 75, 129),
        ("06_english_tudor.ged", 347, 200, 197),
        ("07_royal92.ged", 3010, 1422, 2018),
    ],
)
def test_whole_files_are_read(name: str, people: int, unions: int, children: int) -> None:
    """Every person, family and child of a file is in the genogram."""
    found = family(name).genogram
    assert (len(found.people), len(found.unions), len(found.children)) == (people, unions, children)
    assert len({kin.code for kin in found.people}) == people


def test_a_couple_of_one_sex() -> None:
    """Two men are partners of one union."""
    found = family("01_g7_same-sex-marriage.ged").genogram
    assert {kin.sex.code for kin in found.people} == {"male"}
    assert found.unions[0].partners == ("I1", "I2")


def test_siblings_of_unknown_parents() -> None:
    """Families without partners are kept as such, and a child with two families has both."""
    found = family("02_topola_family2.ged").genogram
    assert sum(not union.partners for union in found.unions) == 6
    assert Counter(child.child for child in found.children)["I46"] == 2


def test_years_before_our_era() -> None:
    """The Ptolemies lived before our era: their years are negative and in order."""
    first = family("03_ptolemaic.ged").genogram.people[0]
    assert (first.birth_year, first.death_year) == (-367, -283)


def test_adopted_children() -> None:
    """Adoption told as an event makes an adopted child."""
    children = family("04_gramps_sample.ged").genogram.children
    assert sorted(child.child for child in children if child.kind is ChildKind.ADOPTED) == ["I19", "I35"]


def test_ends_of_unions() -> None:
    """Divorces and annulments are told apart, by tags and by events in words."""
    kennedy = Counter(union.ended for union in family("05_kennedy.ged").genogram.unions)
    tudor = Counter(union.ended for union in family("06_english_tudor.ged").genogram.unions)
    assert (kennedy[UnionEnd.DIVORCE], kennedy[UnionEnd.ANNULMENT]) == (5, 1)
    assert tudor[UnionEnd.ANNULMENT] == 5


def test_what_contradicts_itself_is_told() -> None:
    """Of three thousand people one died before the birth; the file is read and its line is told."""
    assert [one.line for one in family("07_royal92.ged").remarks] == [22905]


def egos() -> list[dict[str, Any]]:
    """Return the people round whom families were cut, with how large those are."""
    return json.loads((DATA / "egos.json").read_text("utf-8"))["egos"] if DATA.exists() else []


def test_families_round_a_person() -> None:
    """Each of the 210 families has as many people and unions as it should."""
    wrong = []
    for one in egos():
        code = one["person"].strip("@")
        found = family_round(family(one["file"]).genogram, code, one["hops"])
        if (len(found.people), len(found.unions)) != (one["persons"], one["unions"]):
            wrong.append(one)
    assert len(egos()) == 210
    assert wrong == []
