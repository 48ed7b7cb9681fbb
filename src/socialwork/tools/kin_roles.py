"""What the people of a genogram are to its index person: father, half-sister, mother-in-law."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import evolve

from socialwork.tools.genogram import Genogram, Kin
from socialwork.vocabulary.person import Sex, UnionKind
from socialwork.words import Lang, Words

_Triple = tuple[Words, Words, Words]
"""How a man, a woman and somebody of unknown sex is called."""


def _whoever(words: Words) -> _Triple:
    return words, words, words


_INDEX = Words("Tokoh utama", "Index person")
_OTHER = Words("Kerabat lain", "Other relative")
_PARENT = Words("Ayah", "Father"), Words("Ibu", "Mother"), Words("Orang tua", "Parent")
_SPOUSE = Words("Suami", "Husband"), Words("Istri", "Wife"), Words("Pasangan", "Spouse")
_PARTNER = _whoever(Words("Pasangan", "Partner"))
_CHILD = Words("Anak laki-laki", "Son"), Words("Anak perempuan", "Daughter"), Words("Anak", "Child")
_ELDER = (
    Words("Kakak laki-laki", "Elder brother"),
    Words("Kakak perempuan", "Elder sister"),
    Words("Kakak", "Elder sibling"),
)
_YOUNGER = (
    Words("Adik laki-laki", "Younger brother"),
    Words("Adik perempuan", "Younger sister"),
    Words("Adik", "Younger sibling"),
)
_SIBLING = (
    Words("Saudara laki-laki", "Brother"),
    Words("Saudara perempuan", "Sister"),
    Words("Saudara", "Sibling"),
)
_HALF = (
    Words("Saudara laki-laki seibu atau seayah", "Half-brother"),
    Words("Saudara perempuan seibu atau seayah", "Half-sister"),
    Words("Saudara seibu atau seayah", "Half-sibling"),
)
_STEPPARENT = (
    Words("Ayah tiri", "Stepfather"),
    Words("Ibu tiri", "Stepmother"),
    Words("Orang tua tiri", "Stepparent"),
)
_STEPCHILD = (
    Words("Anak tiri", "Stepson"),
    Words("Anak tiri", "Stepdaughter"),
    Words("Anak tiri", "Stepchild"),
)
_GRANDPARENT = (
    Words("Kakek", "Grandfather"),
    Words("Nenek", "Grandmother"),
    Words("Kakek atau nenek", "Grandparent"),
)
_GRANDCHILD = Words("Cucu", "Grandson"), Words("Cucu", "Granddaughter"), Words("Cucu", "Grandchild")
_UNCLE = Words("Paman", "Uncle"), Words("Bibi", "Aunt"), Words("Paman atau bibi", "Uncle or aunt")
_NEPHEW = Words("Keponakan", "Nephew"), Words("Keponakan", "Niece"), Words("Keponakan", "Nephew or niece")
_COUSIN = _whoever(Words("Sepupu", "Cousin"))
_PARENT_IN_LAW = (
    Words("Ayah mertua", "Father-in-law"),
    Words("Ibu mertua", "Mother-in-law"),
    Words("Mertua", "Parent-in-law"),
)
_CHILD_IN_LAW = (
    Words("Menantu", "Son-in-law"),
    Words("Menantu", "Daughter-in-law"),
    Words("Menantu", "Child-in-law"),
)
_SIBLING_IN_LAW = (
    Words("Ipar", "Brother-in-law"),
    Words("Ipar", "Sister-in-law"),
    Words("Ipar", "Sibling-in-law"),
)


def with_roles(genogram: Genogram, lang: Lang = "id") -> Genogram:
    """Return *genogram* with the role of each person as seen by the index person.

    Without an index person, or with several, the roles stay as they are. Who is related in two ways is
    called by the closer one; who is related by none of the usual words is another relative.

    >>> from socialwork.tools.genogram import Child, Union
    >>> people = [Kin(code=code, role="?", sex=Sex.FEMALE, index=code == "A") for code in "AM"]
    >>> union = Union(code="U", partners=("M",))
    >>> family = Genogram(people=tuple(people), unions=(union,), children=(Child(union="U", child="A"),))
    >>> [kin.role for kin in with_roles(family).people]
    ['Tokoh utama', 'Ibu']
    """
    index = [kin for kin in genogram.people if kin.index]
    if len(index) != 1:
        return genogram
    kinship = _Kinship(genogram)
    roles: dict[str, _Triple] = {}
    for triple, codes in kinship.relations(index[0]):
        for code in codes:
            roles.setdefault(code, triple)
    return evolve(
        genogram,
        people=tuple(
            evolve(kin, role=(_INDEX if kin.index else _called(kin, roles)).pick(lang))
            for kin in genogram.people
        ),
    )


def _called(kin: Kin, roles: dict[str, _Triple]) -> Words:
    man, woman, unknown = roles.get(kin.code, _whoever(_OTHER))
    return {Sex.MALE: man, Sex.FEMALE: woman}.get(kin.sex, unknown)


class _Kinship:
    """Who is whose parent, child and partner."""

    def __init__(self, genogram: Genogram) -> None:
        self.genogram = genogram
        self.parents: dict[str, list[str]] = {}
        self.children: dict[str, list[str]] = {}
        self.partners: dict[str, list[str]] = {}
        self.spouses: set[frozenset[str]] = set()
        self.sisters: dict[str, set[str]] = {}
        unions = {union.code: union for union in genogram.unions}
        for union in genogram.unions:
            for one in union.partners:
                self.partners.setdefault(one, []).extend(other for other in union.partners if other != one)
            if union.kind in {UnionKind.MARRIAGE, UnionKind.UNREGISTERED, UnionKind.POLYGAMOUS}:
                self.spouses.add(frozenset(union.partners))
        for child in genogram.children:
            if child.union in unions:
                self.sisters.setdefault(child.union, set()).add(child.child)
                for parent in unions[child.union].partners:
                    self.parents.setdefault(child.child, []).append(parent)
                    self.children.setdefault(parent, []).append(child.child)

    @cached_property
    def years(self) -> dict[str, int | None]:
        return {kin.code: kin.birth_year for kin in self.genogram.people}

    def relations(self, index: Kin) -> Iterator[tuple[_Triple, Iterable[str]]]:
        """Yield how people are related to *index*, the closest first."""
        me = index.code
        parents, partners, children = (
            self.of(table, [me]) for table in (self.parents, self.partners, self.children)
        )
        siblings = self.siblings(me)
        yield _PARENT, parents
        yield _SPOUSE, [one for one in partners if frozenset({me, one}) in self.spouses]
        yield _PARTNER, partners
        yield _CHILD, children
        yield from self.by_age(me, siblings)
        yield _HALF, self.of(self.children, parents)
        yield _STEPPARENT, self.of(self.partners, parents)
        yield _STEPCHILD, self.of(self.children, partners)
        grandparents, half = self.of(self.parents, parents), self.of(self.children, parents)
        yield _GRANDPARENT, grandparents
        yield _GRANDCHILD, self.of(self.children, children)
        uncles = [
            *self.of(self.children, grandparents),
            *(one for each in parents for one in self.siblings(each)),
        ]
        yield _UNCLE, uncles
        yield _NEPHEW, self.of(self.children, [*siblings, *half])
        yield _COUSIN, self.of(self.children, uncles)
        yield _PARENT_IN_LAW, self.of(self.parents, partners)
        yield _CHILD_IN_LAW, self.of(self.partners, children)
        yield _SIBLING_IN_LAW, (one for each in partners for one in self.siblings(each))
        yield _SIBLING_IN_LAW, self.of(self.children, self.of(self.parents, partners))
        yield _SIBLING_IN_LAW, self.of(self.partners, [*siblings, *half])
        yield _UNCLE, self.of(self.partners, uncles)

    def of(self, table: dict[str, list[str]], codes: Iterable[str]) -> list[str]:
        """Return those whom *table* has for any of *codes*."""
        return [one for code in codes for one in table.get(code, ())]

    def siblings(self, code: str) -> list[str]:
        """Return the other children of the unions that somebody is a child of, or of the same two parents."""
        return sorted({one for group in self.sisters.values() if code in group for one in group} - {code})

    def by_age(self, me: str, siblings: Iterable[str]) -> Iterator[tuple[_Triple, Iterable[str]]]:
        """Yield siblings as elder and younger where the years tell it."""
        for one in siblings:
            mine, other = self.years.get(me), self.years.get(one)
            if mine is None or other is None or mine == other:
                yield _SIBLING, [one]
            else:
                yield (_ELDER if other < mine else _YOUNGER), [one]
