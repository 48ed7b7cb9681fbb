"""The children of a GEDCOM file: to which union each belongs, and how."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from socialwork.errors import FamilyFileError
from socialwork.loading.gedcom_nodes import NOBODY, Node, Reading, happened, said, told, under
from socialwork.loading.gedcom_unions import Unions
from socialwork.tools.genogram import Child
from socialwork.vocabulary.person import ChildKind
from socialwork.words import Words

_KINDS: Mapping[str, ChildKind | None] = {
    "birth": ChildKind.BIOLOGICAL,
    "natural": ChildKind.BIOLOGICAL,
    "adopted": ChildKind.ADOPTED,
    "foster": ChildKind.FOSTER,
    "guardian": ChildKind.FOSTER,
    "sealing": None,
    "step": None,
}

_UNKNOWN = Words(
    "penunjuk ini menuju orang yang tidak ada dalam berkas; diabaikan",
    "this points to a person who is not in the file; it is left out",
)
_ONE_SIDED = Words(
    "orang ini menyebut keluarga itu, tetapi keluarga itu tidak menyebutnya; ia dipakai sebagai anak",
    "this person names the family, which does not name the person; taken as a child",
)
_NOT_CHILD = Words(
    "hubungan ini (anak tiri atau pemeteraian) bukan hubungan anak dengan pasangan itu; diabaikan",
    "this tie (of a stepchild or a sealing) is none of a child to that union; it is left out",
)
_CIRCLE = Words(
    "orang ini menjadi leluhurnya sendiri ({way}); perbaiki garis anak di program silsilah",
    "this person is an own ancestor ({way}); mend the lines to children in the family tree program",
)


def children_of(reading: Reading, unions: Unions) -> tuple[Child, ...]:
    """Return the children, union by union, in the order in which the family lists them.

    A family and its child need not both say so; where only the child does, that is noted.
    """
    listed = {pointer: dict(_listed(reading, pointer)) for pointer in reading.unions}
    for person, line, family in _named_by(reading, "FAMC"):
        if family in listed and person not in listed[family]:
            reading.remark(line, _ONE_SIDED)
            listed[family][person] = line
    stated = _stated(reading)
    found: dict[tuple[str, str], Child] = {}
    for pointer, lines in listed.items():
        for one, line in lines.items():
            words = (*stated.get((pointer, one), ()), told(line, "_FREL"), told(line, "_MREL"))
            kind = _kind(words)
            if kind is None:
                reading.remark(line, _NOT_CHILD)
            else:
                child = Child(union=unions.of[pointer], child=reading.codes[one], kind=kind)
                found.setdefault((child.union, child.child), child)
    places = {union.code: n for n, union in enumerate(unions.all)}
    return tuple(sorted(found.values(), key=lambda child: places[child.union]))


def _listed(reading: Reading, family: str) -> Iterator[tuple[str, Node]]:
    for line in under(reading.unions[family], "CHIL"):
        if said(line) in reading.people:
            yield said(line), line
        elif said(line) != NOBODY:
            reading.remark(line, _UNKNOWN)


def _named_by(reading: Reading, tag: str) -> Iterator[tuple[str, Node, str]]:
    """Yield each person with a line of that tag, the line, and the family that it points to."""
    for pointer, person in reading.people.items():
        yield from ((pointer, line, said(line)) for line in under(person, tag))


def _stated(reading: Reading) -> Mapping[tuple[str, str], Sequence[str]]:
    """Return what the records of persons say of how they are children of a family."""
    words: dict[tuple[str, str], list[str]] = defaultdict(list)
    for pointer, line, family in _named_by(reading, "FAMC"):
        words[family, pointer].append(told(line, "PEDI"))
    for pointer, person in reading.people.items():
        for event in happened(person, "ADOP"):
            for line in under(event, "FAMC"):
                words[said(line), pointer].append("adopted")
    return words


def _kind(words: Iterable[str]) -> ChildKind | None:
    """Return how somebody is a child, by the first word that is known; ``None``: not at all."""
    return next(
        (_KINDS[word.casefold()] for word in words if word.casefold() in _KINDS), ChildKind.BIOLOGICAL
    )


def no_circle(reading: Reading, unions: Unions, children: Sequence[Child]) -> None:
    """Refuse a file in which somebody is an own ancestor.

    Raises:
        FamilyFileError: There is such a person; the way round is told.
    """
    partners = {union.code: union.partners for union in unions.all}
    parents: dict[str, list[str]] = {reading.codes[pointer]: [] for pointer in reading.people}
    for child in children:
        parents[child.child] += partners[child.union]
    way = _circle(parents)
    if way:
        pointers = {code: pointer for pointer, code in reading.codes.items() if pointer in reading.people}
        shown = " → ".join(pointers[code] for code in [*way, way[0]])
        raise FamilyFileError([reading.problem(reading.people[pointers[way[0]]], _CIRCLE, way=shown)])


def _circle(above: Mapping[str, Sequence[str]]) -> list[str]:
    """Return codes each of which stands above the one before it, and the first above the last; or none."""
    done: set[str] = set()
    for start in above:
        way: list[str] = []
        on_way: set[str] = set()
        stack = [iter((start,))]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
                if way:
                    last = way.pop()
                    on_way.remove(last)
                    done.add(last)
            elif one in on_way:
                return way[way.index(one) :]
            elif one not in done:
                way.append(one)
                on_way.add(one)
                stack.append(iter(above[one]))
    return []
