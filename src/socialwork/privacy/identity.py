"""Whom a case could give away: names, birth dates, places and addresses, in the forms that texts have."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.knowledge.word_lists import word_list
from socialwork.privacy.hidden import Hidden, NameIndex, hidden_by_names
from socialwork.privacy.names import Names
from socialwork.privacy.normal import Normal
from socialwork.remembering import forgetting
from socialwork.text import date_text, lower_first, number_words, roman
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang, Words

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LEAST = 3
"""How many letters the name of a place has at least."""
NAME_MASKED = Words("[nama disamarkan]", "[name masked]")
_PLACE_MASKED = Words("[nama tempat disamarkan]", "[name of a place masked]")
_ADDRESS_MASKED = Words("[alamat disamarkan]", "[address masked]")
_INSTITUTION_MASKED = Words("Lembaga Praktikum", "Practicum Agency")
_PARENT_MASKED = Words("Lembaga Induk", "Parent Body")
_REGION_MASKED = Words("Daerah Praktikum", "Practicum Region")
_BIRTH_DATE_MASKED = Words("[tanggal lahir disamarkan]", "[birth date masked]")
_BIRTH_PLACE_MASKED = Words("[tempat lahir disamarkan]", "[place of birth masked]")
_WIDE = re.compile(r"\s*(?:Kabupaten|Kab\.|Kota|Provinsi|Prov\.)(?!\w)", re.IGNORECASE)
"""How a piece of an address starts that names a whole regency, town or province, which may be seen."""
_KINDS = (
    "jalan jl jln gang gg kampung kp dusun dsn dukuh dk desa ds kelurahan kel kecamatan kec nagari jorong "
    "banjar lorong lr perumahan perum komplek kompleks kompl blok nomor no rt rw kode pos"
)
SIDES = frozenset(
    [
        "utara",
        "selatan",
        "timur",
        "barat",
        "tengah",
        "tenggara",
        "daya",
        "laut",
        "raya",
        "kepulauan",
        "daerah",
        "istimewa",
        "khusus",
        "ibu",
        "kota",
    ]
)
"""Words of the names of provinces, which may be seen."""
_TEENS_END = 20
"""The first number that is said as tens and ones."""
_PARTS_OF_ADDRESSES = frozenset(_KINDS.split())


@frozen
class Secret:
    """One thing that must not be seen and has a form of its own, such as a birth date.

    Attributes:
        kind: What it is.
        pattern: Finds it in a text in the form in which it is searched.
        mask: What stands in its place.
    """

    kind: Identifier
    pattern: re.Pattern[str]
    mask: Words


@frozen(kw_only=True)
class Identity:
    """What must not be seen of the people of one case.

    Attributes:
        hidden: Those who are called by names, and places.
        secrets: What has a form of its own: birth dates, whole addresses.
        doubtful: Ordinary words that are names of places in their addresses; a person has to look at them.
        kept: Words, in small letters, that a person has found to give nobody away.
    """

    hidden: tuple[Hidden, ...] = ()
    secrets: tuple[Secret, ...] = ()
    doubtful: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()

    @cached_property
    def names(self) -> NameIndex:
        """What finds all names at once."""
        return NameIndex(self.hidden)


@forgetting
def identity_of(case: Case, names: Names | None = None, *, of_institution: bool = False) -> Identity:
    """Return what must not be seen of the people of *case*.

    Names are found in every form in which people write them, see :mod:`socialwork.privacy.hidden`. A part
    that is also part of the name of the student or a supervisor, or of an institution that is shown, is left
    alone.

    Args:
        case: The case.
        names: The names behind its codes, which are kept beside it.
        of_institution: Whether the institution is hidden too, with its supervisor, unless it may be named.

    >>> from socialwork.loading import load_case
    >>> from socialwork.privacy.names import RealName
    >>> names = Names(people=(RealName(code="BR", name="Bramantyo Rakasiwi"),))
    >>> [one.kind.code for one in identity_of(load_case("example:utama"), names).hidden]
    ['name']
    """
    names = names or Names()
    client, guardian = case.people.client, case.people.guardian
    kept = frozenset(word.casefold() for word in names.harmless)
    of_institution = of_institution and not case.institution.named
    shows = not names.institutions and not of_institution
    public = _public_words(case, shows_institution=shows, shows_supervisor=not of_institution) | kept
    found: list[Hidden] = []
    called = {one.code for one in names.people}
    own: dict[str, str] = {client.code: client.full_name}
    if client.code not in called:
        found += hidden_by_names(
            Identifier.NAME, Words(client.code, client.code), [client.full_name], public=public
        )
    if guardian is not None:
        own[guardian.code] = guardian.full_name
        if guardian.code not in called:
            kin = guardian.kinship.words
            mask = Words(f"{lower_first(kin.id)} {client.code}", f"{client.code}’s {lower_first(kin.en)}")
            found += hidden_by_names(Identifier.NAME, mask, [guardian.full_name], public=public)
    found += _listed(names, public, own)
    if of_institution:
        found += _institution(case, public)
    distinctive, doubtful = _places(client.address, public | _words(client.region))
    found += hidden_by_names(Identifier.ADDRESS, _PLACE_MASKED, distinctive, public=public)
    if not _words(client.birth_place) <= public | _words(client.region):
        found += hidden_by_names(
            Identifier.BIRTH_PLACE, _BIRTH_PLACE_MASKED, [client.birth_place], public=public
        )
    secrets = [*_address(client.address), *_birth(client.born), *_birth_place(client.birth_place)]
    return Identity(hidden=tuple(found), secrets=tuple(secrets), doubtful=doubtful, kept=kept)


def in_works(identity: Identity) -> Identity:
    """Return what of *identity* must not be seen in published works either: whole names, and places.

    A part of a name by itself may be the name of an author.
    """
    hidden = (one if one.kind is Identifier.ADDRESS else one.whole() for one in identity.hidden)
    return evolve(identity, hidden=tuple(hidden), secrets=())


@forgetting
def identity_of_names(*given: str, names: Names | None = None) -> Identity:
    """Return what must not be seen of people of whom only the names are known.

    Args:
        given: Names or initials as they stand in texts; what stands behind ``=`` takes the place of the name.
        names: More of them, as a file has them.

    >>> from socialwork.privacy.masker import Masker
    >>> masker = Masker(identity=identity_of_names("Bramantyo Rakasiwi=BR"))
    >>> masker.mask("Kunjungan ke rumah BRAMANTYO RAKASIWI")[0]
    'Kunjungan ke rumah BR'
    """
    names = names or Names()
    found = list(_listed(names, frozenset(), {}))
    for one in given:
        name, _, code = (part.strip() for part in one.partition("="))
        found += hidden_by_names(Identifier.NAME, Words(code, code) if code else NAME_MASKED, [name])
    kept = frozenset(word.casefold() for word in names.harmless)
    return Identity(hidden=tuple(found), kept=kept)


def _listed(names: Names, public: frozenset[str], own: Mapping[str, str]) -> Iterator[Hidden]:
    """Yield what a file of names hides; *own* tells the names in full that the case itself has of a code."""
    for kind, several in ((Identifier.NAME, names.people), (Identifier.INSTITUTION, names.institutions)):
        for one in several:
            called = [one.name, *one.also, own.get(one.code, "")]
            yield from hidden_by_names(kind, Words(one.code, one.code), called, public=public)
    yield from hidden_by_names(Identifier.ADDRESS, _PLACE_MASKED, names.places, public=public)


def _institution(case: Case, public: frozenset[str]) -> Iterator[Hidden]:
    """Yield what an institution that has not agreed to be named is found out by."""
    place = case.institution
    called = (
        (_INSTITUTION_MASKED, (f"{place.name} {place.region}", place.name)),
        (_PARENT_MASKED, (place.parent,)),
        (_REGION_MASKED, (place.region,)),
    )
    for mask, names in called:
        if names[-1].strip() and names[-1] not in {mask.id, mask.en}:
            yield from hidden_by_names(Identifier.INSTITUTION, mask, names, public=public)
    for supervisor in case.people.local_supervisors:
        if supervisor.name not in {NAME_MASKED.id, NAME_MASKED.en}:
            yield from hidden_by_names(Identifier.NAME, NAME_MASKED, [supervisor.name], public=public)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(Normal.of(text).text))


def _public_words(case: Case, *, shows_institution: bool, shows_supervisor: bool) -> frozenset[str]:
    """Return the words of names that the report prints anyway, and the codes of the case."""
    people, place = case.people, case.institution
    region = (place.region,) if shows_supervisor else ()
    shown = (place.name, place.parent, place.region) if shows_institution else region
    supervisors = people.supervisors if shows_supervisor else people.campus_supervisors
    names = (people.student.name, *(one.name for one in supervisors), *people.codes, *shown)
    return frozenset(chain.from_iterable(map(_words, names)))


def _places(address: str, public: frozenset[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return the names of places in an address, and those that are ordinary words."""
    distinctive: dict[str, None] = {}
    doubtful: dict[str, None] = {}
    for piece in re.split(r"[,;/()]|\b\d+\b", Normal.of(address).text):
        words = [word for word in _WORD.findall(piece) if word.casefold() not in _PARTS_OF_ADDRESSES]
        small = {word.casefold() for word in words}
        if _WIDE.match(piece) or not any(len(word) >= _LEAST for word in words):
            continue
        if small <= public or small <= SIDES | word_list("capitals"):
            continue
        ordinary = word_list("ordinary_names")
        told = doubtful if all(word.casefold() in ordinary for word in words) else distinctive
        told[" ".join(words)] = None
    return list(distinctive), tuple(doubtful)


def _literal(text: str) -> str:
    """Return a pattern for *text* in which any blanks, also those of line ends, separate its words."""
    return r"\s+".join(re.escape(word) for word in Normal.of(text).text.split())


def _address(address: str) -> Iterator[Secret]:
    for piece in (address, *address.split(",")):
        if len(piece.split()) > 1 and (piece is address or any(letter.isdigit() for letter in piece)):
            pattern = re.compile(rf"(?<!\w){_literal(piece)}(?!\w)", re.IGNORECASE)
            yield Secret(Identifier.ADDRESS, pattern, _ADDRESS_MASKED)
    for code in re.findall(r"(?<!\d)\d{5}(?!\d)", address):
        yield Secret(Identifier.ADDRESS, re.compile(rf"(?<![\d.,]){code}(?![.,]?\d)"), _ADDRESS_MASKED)


def _birth_place(place: str) -> Iterator[Secret]:
    if place.strip():
        start = r"(?<=lahir di )|(?<=born in )|(?<=kelahiran )"
        pattern = rf"(?:{start}){_literal(place)}(?!\w)"
        yield Secret(Identifier.BIRTH_PLACE, re.compile(pattern, re.IGNORECASE), _BIRTH_PLACE_MASKED)


def _birth(born: dt.date | None) -> Iterator[Secret]:
    """Yield the birth date in the ways in which people write it."""
    if born is None:
        return
    day, month, year = born.day, born.month, born.year
    languages: tuple[Lang, ...] = ("id", "en")
    names = [date_text(born, lang).strip("0123456789, ").split()[0] for lang in languages]
    named = "|".join(dict.fromkeys([*names, *(name[:3] for name in names), "Peb", "Nop", "Agt", "Ags"]))
    between = r"\s*[\s./,_-]\s*(?:(?:bulan|tah?un)\s+)?"
    days = rf"(?:0?{day}|{_spelled(day)})"
    months = rf"(?:0?{month}|{roman(month)}|{_spelled(month)}|{'|'.join(names)}|[a-z]{{3,10}}\.?)"
    years = rf"(?:{year}|'?{year % 100:02d}|{_spelled(year)}|(?:(?:kosong|nol)\s+)?{_spelled(year % 100)})"
    forms = (
        rf"(?:tanggal\s*)?{days}{between}{months}{between}{years}",
        rf"{day:02d}(?:{month:02d}|{named})(?:{year}|{year % 100:02d})",
        rf"{year}{between}0?{month}{between}0?{day}|{year}{month:02d}{day:02d}",
        rf"(?:{named}){between}0?{day}(?:st|nd|rd|th)?,?\s*{years}|0?{month}[./-]0?{day}[./-]{years}",
    )
    pattern = re.compile(rf"(?<!\d)(?:{'|'.join(forms)})(?!\d)", re.IGNORECASE)
    yield Secret(Identifier.BIRTH_DATE, pattern, _BIRTH_DATE_MASKED)


def _spelled(number: int) -> str:
    """Return a pattern for a number below 3,000 in words."""
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    tens, ones = divmod(rest, 10)
    said = []
    if thousands:
        said.append("seribu" if thousands == 1 else f"{number_words(thousands)} ribu")
    if hundreds:
        said.append("seratus" if hundreds == 1 else f"{number_words(hundreds)} ratus")
    if rest:
        said += (
            [number_words(rest)]
            if rest < _TEENS_END or not ones
            else [number_words(tens * 10), number_words(ones)]
        )
    return r"\s+".join(" ".join(said).split())
