"""Families to lay out: cut from family files, the hard ones, and grown ones."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from socialwork import Child, Genogram, Kin, Sex, Union, family_round, load_gedcom

DATA = Path(__file__).parents[2] / "shared" / "data" / "families"
"""Family files and lists of families; they stand outside the project, as not all have a licence."""

_SEXES = {"M": Sex.MALE, "F": Sex.FEMALE, "U": Sex.UNKNOWN}
_MARRIED, _AGAIN, _WITH_PARENTS, _KIN = 0.6, 0.15, 0.4, 0.04


def cut_families() -> list[Genogram]:
    """Return the families round 210 people of the family files; none where these are missing."""
    listed = DATA / "egos.json"
    if not listed.exists():
        return []
    wholes: dict[str, Genogram] = {}
    found = []
    for ego in json.loads(listed.read_text("utf-8"))["egos"]:
        if ego["file"] not in wholes:
            wholes[ego["file"]] = load_gedcom(DATA / ego["file"]).genogram
        found.append(family_round(wholes[ego["file"]], ego["person"].strip("@"), ego["hops"]))
    return found


def hard_families() -> dict[str, Genogram]:
    """Return sixteen hard families by what they are; none where the file is missing."""
    listed = DATA / "hard-families.json"
    if not listed.exists():
        return {}
    return {family["name"]: _hard(family) for family in json.loads(listed.read_text("utf-8"))["families"]}


def _hard(family: dict[str, Any]) -> Genogram:
    unions = [(f"U{n:02}", union) for n, union in enumerate(family["unions"])]
    return Genogram(
        people=tuple(Kin(code=code, role=code, sex=_SEXES[sex]) for code, sex in family["people"].items()),
        unions=tuple(Union(code=code, partners=tuple(union["partners"])) for code, union in unions),
        children=tuple(
            Child(union=code, child=child) for code, union in unions for child in union["children"]
        ),
    )


def grown_families(size: int, count: int) -> Iterator[Genogram]:
    """Yield families of *size* people, the same ones each time, with remarriage and marriage among kin."""
    for seed in range(count):
        yield _Grower(Random(seed)).grown(size)  # noqa: S311 - no secret hangs on it


class _Grower:
    """One family that grows from a couple, a union at a time."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.people: list[Kin] = []
        self.unions: list[Union] = []
        self.children: list[Child] = []

    def grown(self, size: int) -> Genogram:
        """Return the family once it has *size* people."""
        waiting = self._children(self._person(Sex.MALE), self._person(Sex.FEMALE))
        while len(self.people) < size:
            if not waiting:
                waiting = [kin.code for kin in self.people if self.chance.random() < _AGAIN]
            someone = waiting.pop(0) if waiting else self.people[-1].code
            if self.chance.random() < _MARRIED:
                waiting += self._children(someone, self._partner(someone))
                if self.chance.random() < _AGAIN:
                    waiting.append(someone)
        kept = {kin.code for kin in self.people[:size]}
        return Genogram(
            people=tuple(self.people[:size]),
            unions=tuple(union for union in self.unions if {*union.partners} <= kept),
            children=tuple(child for child in self.children if child.child in kept),
        )

    def _person(self, sex: Sex | None = None) -> str:
        code = f"P{len(self.people):03}"
        chosen = sex or self.chance.choice([Sex.MALE, Sex.FEMALE])
        self.people.append(Kin(code=code, role=code, sex=chosen))
        return code

    def _partner(self, someone: str) -> str:
        sex = next(kin.sex for kin in self.people if kin.code == someone)
        other = Sex.FEMALE if sex is Sex.MALE else Sex.MALE
        if self.chance.random() < _KIN:
            return self.chance.choice([kin.code for kin in self.people if kin.code != someone])
        partner = self._person(other)
        if self.chance.random() < _WITH_PARENTS:
            union = self._union(self._person(Sex.MALE), self._person(Sex.FEMALE))
            siblings = [self._person() for _ in range(self.chance.choice([0, 0, 1, 2]))]
            brood = [partner, *siblings]
            self.chance.shuffle(brood)
            self.children += (Child(union=union, child=child) for child in brood)
        return partner

    def _union(self, *partners: str) -> str:
        code = f"U{len(self.unions):03}"
        self.unions.append(Union(code=code, partners=partners))
        return code

    def _children(self, one: str, two: str) -> list[str]:
        union = self._union(one, two)
        brood = [self._person() for _ in range(self.chance.choice([0, 1, 2, 2, 3, 4, 5]))]
        self.children += (Child(union=union, child=child) for child in brood)
        return brood
