"""Families of real files, and hard ones, are laid out whole and as the conventions of genograms ask."""

import json
from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from families import (
    SEXES,
    children_hang,
    crossings,
    everyone_once,
    lines_keep_apart,
    lines_keep_clear,
    nothing_overlaps,
    plain,
)
from socialwork import load_gedcom
from socialwork.drawings.genogram.layout import FamilyLayout, lay_out
from socialwork.drawings.genogram.layout.family import family_of
from socialwork.tools.family_round import family_round
from socialwork.tools.genogram import Child, Genogram, Kin, Union

DATA = Path(__file__).parents[3] / "shared" / "data" / "families"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the family files stand outside the project")

WITH_CROSSINGS = {
    "3 wives, kids each": 1,
    "4 wives (polygyny)": 2,
    "wife with 3 husbands": 1,
    "2 brothers x 2 sisters": 1,
}
"""How often graphviz lets lines of a hard family cross, by its places; all others cross nowhere."""


@cache
def cut() -> tuple[Genogram, ...]:
    """Return the families round 210 people of the files."""
    wholes: dict[str, Genogram] = {}
    found = []
    for ego in json.loads((DATA / "egos.json").read_text("utf-8"))["egos"]:
        if ego["file"] not in wholes:
            wholes[ego["file"]] = load_gedcom(DATA / ego["file"]).genogram
        found.append(family_round(wholes[ego["file"]], ego["person"].strip("@"), ego["hops"]))
    return tuple(found)


@cache
def laid_out() -> tuple[FamilyLayout, ...]:
    """Return the layouts of these families."""
    return tuple(lay_out(genogram, plain(genogram)) for genogram in cut())


def hard() -> dict[str, Genogram]:
    """Return the hard families by what they are."""
    if not DATA.exists():
        return {}
    found = {}
    for told in json.loads((DATA / "hard-families.json").read_text("utf-8"))["families"]:
        found[told["name"]] = Genogram(
            people=tuple(
                Kin(code=code, role=code, sex=SEXES[sex.lower()]) for code, sex in told["people"].items()
            ),
            unions=tuple(
                Union(code=f"U{n:02}", partners=tuple(union["partners"]))
                for n, union in enumerate(told["unions"])
            ),
            children=tuple(
                Child(union=f"U{n:02}", child=child)
                for n, union in enumerate(told["unions"])
                for child in union["children"]
            ),
        )
    return found


HARD = hard()


def test_every_family_of_the_files_is_whole() -> None:
    """Nobody is lost or doubled, nothing overlaps, and no line runs over people or other lines."""
    assert len(cut()) == 210
    for genogram, layout in zip(cut(), laid_out(), strict=True):
        extents = plain(genogram)
        everyone_once(genogram, layout)
        nothing_overlaps(layout, extents)
        lines_keep_clear(layout, extents)
        lines_keep_apart(layout)
        children_hang(genogram, layout)


def test_siblings_of_the_files_stand_by_age() -> None:
    """At most one pair of siblings in a hundred stands in the wrong order."""
    pairs = wrong = 0
    for genogram, layout in zip(cut(), laid_out(), strict=True):
        family, at = family_of(genogram), {one.code: one.x for one in layout.persons}
        for bond in family.bonds:
            for older, younger in combinations((family.codes[n] for n in bond.children), 2):
                pairs += 1
                wrong += at[older] > at[younger]
    assert wrong <= pairs / 100


def test_families_of_the_files_are_narrow() -> None:
    """No drawing is wider than 1.15 times what its widest row needs."""
    for layout in laid_out():
        most = max(Counter(one.generation for one in layout.persons).values())
        assert layout.width <= 1.15 * (66 * most - 14) + 0.01


@pytest.mark.parametrize("name", HARD)
def test_hard_families_are_whole_and_cross_no_more_than_they_must(name: str) -> None:
    """Each hard family is whole, and its lines cross no more than those of graphviz, which knows no age."""
    genogram = HARD[name]
    extents = plain(genogram)
    layout = lay_out(genogram, extents)
    everyone_once(genogram, layout)
    nothing_overlaps(layout, extents)
    lines_keep_clear(layout, extents)
    lines_keep_apart(layout)
    children_hang(genogram, layout)
    assert crossings(layout) <= WITH_CROSSINGS.get(name, 0)
