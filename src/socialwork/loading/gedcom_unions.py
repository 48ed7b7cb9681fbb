"""The unions of a GEDCOM file: who they join, what became of them, and in which order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import TypeVar

from attrs import evolve, frozen

from socialwork.loading.gedcom_dates import year_of
from socialwork.loading.gedcom_nodes import NOBODY, Node, Reading, happened, said, told, under
from socialwork.tools.genogram import Union
from socialwork.vocabulary.person import UnionEnd, UnionKind
from socialwork.words import Words

_T = TypeVar("_T")
_MOST = 2
_BEGINS = {"MARR": UnionKind.MARRIAGE, "ENGA": UnionKind.ENGAGEMENT}
_ENDS = {"DIV": UnionEnd.DIVORCE, "ANUL": UnionEnd.ANNULMENT}
_KINDS: tuple[tuple[UnionKind, tuple[str, ...]], ...] = (
    (UnionKind.COHABITATION, ("unmarried", "cohabit", "living together", "common law", "hidup bersama")),
    (UnionKind.UNREGISTERED, ("unregistered", "siri", "tidak tercatat")),
    (UnionKind.AFFAIR, ("affair", "mistress", "lover", "di luar perkawinan")),
    (UnionKind.ENGAGEMENT, ("engage", "betroth", "tunangan")),
)
_ENDINGS: tuple[tuple[UnionEnd, tuple[str, ...]], ...] = (
    (UnionEnd.ANNULMENT, ("annul", "declared null", "pronounced null", "declared void", "batal")),
    (UnionEnd.SEPARATION, ("separat", "pisah")),
    (UnionEnd.DIVORCE, ("divorce", "dissol", "cerai")),
)

_UNKNOWN = Words(
    "penunjuk ini menuju orang yang tidak ada dalam berkas; diabaikan",
    "this points to a person who is not in the file; it is left out",
)
_NO_UNION = Words(
    "penunjuk ini menuju keluarga yang tidak ada dalam berkas; diabaikan",
    "this points to a family that is not in the file; it is left out",
)
_TOO_MANY = Words(
    "pasangan ketiga dari satu keluarga tidak dapat digambar; diabaikan",
    "a third partner of one family cannot be drawn and is left out",
)
_ONE_SIDED = Words(
    "orang ini menyebut keluarga itu, tetapi keluarga itu tidak menyebutnya; ia dipakai sebagai pasangan",
    "this person names the family, which does not name the person; taken as a partner",
)
_SAME_PAIR = Words(
    "keluarga ini mempunyai pasangan yang sama dengan {pointer}; keduanya dibaca sebagai satu",
    "this family has the same partners as {pointer}; both are read as one",
)
_ENDED_AGAIN = Words(
    "pasangan ini menikah lagi dan berpisah lagi; hanya akhir yang terakhir dipakai",
    "this pair married again and parted again; only the last end is kept",
)


@frozen
class _Event:
    """Something that made a union or ended it."""

    made: UnionKind | None
    ended: UnionEnd | None
    year: int | None

    @property
    def order(self) -> tuple[int, int]:
        """Where it stands among the events: without a year a beginning is first and an end last."""
        return (1, self.year) if self.year is not None else (0 if self.made else 2, 0)


@frozen
class Unions:
    """The unions of a file.

    Attributes:
        all: The unions, so that those of each person follow each other in time.
        of: The code of the union that each family record tells of; records of one pair tell of one.
    """

    all: tuple[Union, ...]
    of: Mapping[str, str]


def unions_of(reading: Reading) -> Unions:
    """Return the unions of all family records."""
    partners = {pointer: _partners(record, reading) for pointer, record in reading.unions.items()}
    for person, record in reading.people.items():
        for line in under(record, "FAMS"):
            pointer = said(line)
            if pointer not in reading.unions:
                if pointer != NOBODY:
                    reading.remark(line, _NO_UNION)
                continue
            found = partners[pointer]
            if person in found:
                continue
            if len(found) == _MOST:
                reading.remark(line, _TOO_MANY)
            else:
                reading.remark(line, _ONE_SIDED)
                found.append(person)
    pairs: dict[object, list[str]] = defaultdict(list)
    for pointer, found in partners.items():
        pairs[frozenset(found) if len(found) == _MOST else pointer].append(pointer)
    made = {pointers[0]: _made(reading, pointers, partners[pointers[0]]) for pointers in pairs.values()}
    return Unions(
        tuple(made[pointer] for pointer in _ordered(reading, partners, made)),
        {pointer: made[pointers[0]].code for pointers in pairs.values() for pointer in pointers},
    )


def _partners(record: Node, reading: Reading) -> list[str]:
    """Return the pointers to the partners that a family names: one or two of them, or none."""
    found: list[str] = []
    for line in under(record, "HUSB", "WIFE"):
        pointer = said(line)
        if pointer in found or pointer in {NOBODY, ""}:
            continue
        if pointer not in reading.people:
            reading.remark(line, _UNKNOWN)
        elif len(found) == _MOST:
            reading.remark(line, _TOO_MANY)
        else:
            found.append(pointer)
    return found


def _made(reading: Reading, pointers: Sequence[str], partners: Sequence[str]) -> Union:
    """Return the union that one record tells of, or several of the same pair."""
    first, *others = pointers
    code = reading.codes[first]
    for other in others:
        reading.remark(reading.unions[other], _SAME_PAIR, pointer=first)
    union = Union(code=code, partners=tuple(reading.codes[one] for one in partners))
    begun = False
    events = [event for pointer in pointers for event in _events(reading.unions[pointer])]
    for event in sorted(events, key=lambda event: event.order):
        if event.ended:
            if union.remarried:
                reading.remark(reading.unions[first], _ENDED_AGAIN)
                union = evolve(
                    union, ended=event.ended, until=event.year, remarried=False, remarried_year=None
                )
            elif union.ended in {None, UnionEnd.SEPARATION}:  # a divorce is told rather than the separation
                union = evolve(union, ended=event.ended, until=event.year)
        elif begun and union.ended:
            union = evolve(union, remarried=True, remarried_year=event.year)
        elif event.made and (not begun or union.kind is UnionKind.ENGAGEMENT):
            union = evolve(union, kind=event.made, since=event.year)
        begun = begun or event.made is not None
    return union


def _events(record: Node) -> Iterator[_Event]:
    for line in happened(record, "MARR", "ENGA", "DIV", "ANUL", "EVEN"):
        told_of = f"{said(line)} {told(line, 'TYPE')}".casefold()
        date = year_of(told(line, "DATE"))
        year = None if date is None else date.year
        ended = _ENDS.get(line.tag) or (_named(told_of, _ENDINGS) if line.tag == "EVEN" else None)
        made = None if ended else _named(told_of, _KINDS) or _BEGINS.get(line.tag)
        if made or ended:
            yield _Event(made, ended, year)


def _named(text: str, known: tuple[tuple[_T, tuple[str, ...]], ...]) -> _T | None:
    return next((meant for meant, stems in known if any(stem in text for stem in stems)), None)


def _ordered(reading: Reading, partners: Mapping[str, Sequence[str]], made: Mapping[str, Union]) -> list[str]:
    """Return the families so that those of each person stand in the order of their years, else of listing.

    Where two persons tell it differently, the order of the file decides.
    """
    own: dict[str, list[str]] = defaultdict(list)
    for pointer in made:
        for one in partners[pointer]:
            own[one].append(pointer)
    after: dict[str, list[str]] = defaultdict(list)
    waiting = dict.fromkeys(made, 0)
    for person, families in own.items():
        lines = reversed([*under(reading.people[person], "FAMS")])
        places = {said(line): -n for n, line in enumerate(lines)}
        families.sort(key=lambda one: places.get(one, 1))
        years = {one: made[one].since for one in families}
        if None not in years.values():
            families.sort(key=lambda one: years[one] or 0)
        for first, second in pairwise(families):
            after[first].append(second)
            waiting[second] += 1
    return _sorted(after, waiting)


def _sorted(after: Mapping[str, Sequence[str]], waiting: dict[str, int]) -> list[str]:
    """Return the keys of *waiting* in order, each after those that it waits for, wherever that can be."""
    place = {one: n for n, one in enumerate(waiting)}
    names = list(waiting)
    ready = [place[one] for one, count in waiting.items() if not count]
    heapify(ready)
    done: list[str] = []
    left = set(names)
    while left:
        if not ready:  # a circle: two persons tell it differently
            heappush(ready, min(place[one] for one in left))
        one = names[heappop(ready)]
        if one not in left:
            continue
        left.remove(one)
        done.append(one)
        for other in after.get(one, ()):
            waiting[other] -= 1
            if not waiting[other] and other in left:
                heappush(ready, place[other])
    return done
