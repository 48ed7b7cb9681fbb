"""Whom a case could give away: names, birth dates, places and addresses, in the forms that texts have."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from attrs import evolve, frozen

from socialwork.case import Case
from socialwork.remembering import forgetting
from socialwork.text import date_text, lower_first
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Lang, Words

_LEAST = 3
"""How many letters a part of a name has at least that is looked for by itself."""
_LEAST_INSIDE = 4
"""How many letters it has at least that is looked for inside longer words."""
_LEAST_SMALL = 7
"""How many letters the name of a place has at least that is also looked for in small letters."""
_INITIALS = re.compile(r"(?:[A-Z]\.? ?){1,4}")
_NAME_MASKED = Words("[nama disamarkan]", "[name masked]")
_PLACE_MASKED = Words("[nama tempat disamarkan]", "[name of a place masked]")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_WIDE = re.compile(r"\s*(?:Kabupaten|Kab\.|Kota|Provinsi|Prov\.)(?!\w)", re.IGNORECASE)
"""How a piece of an address starts that names a whole regency, town or province, which may be seen."""
_KINDS = (
    "jalan jl jln gang gg kampung kp dusun dsn desa ds kelurahan kel kecamatan kec nagari jorong banjar "
    "lorong perumahan perum komplek kompleks blok nomor no rt rw"
)
_PARTS_OF_ADDRESSES = frozenset(_KINDS.split())


@frozen
class Secret:
    """One thing that must not be seen.

    Attributes:
        kind: What it is.
        pattern: Finds it in a text.
        mask: What stands in its place.
        parts: Words, in small letters, that give it away also inside the names of files and bookmarks.
    """

    kind: Identifier
    pattern: re.Pattern[str]
    mask: Words
    parts: tuple[str, ...] = ()


@frozen(kw_only=True)
class Identity:
    """What must not be seen of the people of one case, the longest forms first.

    Attributes:
        secrets: What gives them away.
        places: Names of places in their addresses, wherever else they stand: in names of schools, of health
            centres. They are looked for behind everything else, for they are parts of longer forms.
        doubtful: Ordinary words that are names of places in their addresses; a person has to look at them.
    """

    secrets: tuple[Secret, ...] = ()
    places: tuple[Secret, ...] = ()
    doubtful: tuple[str, ...] = ()


@forgetting
def identity_of(case: Case) -> Identity:
    """Return what must not be seen of the people of *case*.

    Full names are found in capitals or not, parts of them only with a capital, for they may be common
    words. A part that is also part of the name of the student or a supervisor, or of the institution, is
    left alone.
    """
    client, guardian = case.people.client, case.people.guardian
    code = Words(client.code, client.code)
    found = [*_names(client.full_name, code, _public_words(case))]
    if guardian is not None:
        kin = guardian.kinship.words
        who = Words(f"{lower_first(kin.id)} {client.code}", f"{client.code}’s {lower_first(kin.en)}")
        found += _names(guardian.full_name, who, _public_words(case))
    found += _address(client.address, Words("[alamat disamarkan]", "[address masked]"))
    found += _birth(client.born)
    if client.birth_place.strip():
        place = Words("[tempat lahir disamarkan]", "[place of birth masked]")
        pattern = rf"(?<=lahir di ){_literal(client.birth_place)}|(?<=born in ){_literal(client.birth_place)}"
        found.append(Secret(Identifier.BIRTH_PLACE, re.compile(pattern, re.IGNORECASE), place))
    public = _public_words(case) | {word.casefold() for word in _WORD.findall(client.region)}
    places = [name for name in _places(client.address) if not {*map(str.casefold, name)} <= public]
    distinctive = [name for name in places if not {*map(str.casefold, name)} <= _ordinary_words()]
    forms = {" ".join(name) for name in distinctive} | {
        word
        for name in distinctive
        for word in name
        if len(word) >= _LEAST_INSIDE and word.casefold() not in _ordinary_words() | public
    }
    return Identity(
        secrets=tuple(found),
        places=tuple(_place(form) for form in sorted(forms, key=lambda form: (-len(form), form))),
        doubtful=tuple(dict.fromkeys(" ".join(name) for name in places if name not in distinctive)),
    )


def in_works(identity: Identity) -> Identity:
    """Return what of *identity* must not be seen in published works either: whole names, and places.

    A part of a name by itself may be the name of an author.
    """
    whole = (one for one in identity.secrets if r"\s+" in one.pattern.pattern)
    return evolve(identity, secrets=tuple(whole))


@forgetting
def identity_of_names(*names: str) -> Identity:
    """Return what must not be seen of people of whom only the names are known.

    Args:
        names: Names or initials as they stand in texts; what stands behind ``=`` takes the place of the name.

    >>> pattern = identity_of_names("Bramantyo Rakasiwi=BR").secrets[0].pattern
    >>> pattern.sub("BR", "Kunjungan ke rumah BRAMANTYO RAKASIWI")
    'Kunjungan ke rumah BR'
    """
    found: list[Secret] = []
    for given in sorted(names, key=len, reverse=True):
        name, _, code = (one.strip() for one in given.partition("="))
        mask = Words(code, code) if code else _NAME_MASKED
        if _INITIALS.fullmatch(name):
            found.append(Secret(Identifier.NAME, re.compile(rf"(?<!\w){_literal(name)}(?!\w)"), mask))
        else:
            found += _names(name, mask, frozenset())
    return Identity(secrets=tuple(sorted(found, key=lambda one: r"\s+" not in one.pattern.pattern)))


def _literal(text: str) -> str:
    """Return a pattern for *text* in which any blanks, also those of line ends, separate its words."""
    return r"\s+".join(re.escape(word) for word in text.split())


def _names(name: str, mask: Words, public: frozenset[str]) -> Iterator[Secret]:
    words = _WORD.findall(name)
    if not words:
        return
    inside = tuple(word.casefold() for word in words if len(word) >= _LEAST_INSIDE)
    whole = re.compile(rf"(?<!\w){_literal(name)}(?!\w)", re.IGNORECASE)
    yield Secret(Identifier.NAME, whole, mask, tuple(word for word in inside if word not in public))
    if len(words) > 1:
        turned = r",?\s+".join(re.escape(word) for word in (words[-1], *words[:-1]))
        yield Secret(Identifier.NAME, re.compile(rf"(?<!\w){turned}(?!\w)", re.IGNORECASE), mask)
    parts = [word for word in words if len(word) >= _LEAST and word.casefold() not in public]
    for part in sorted(parts, key=len, reverse=True):
        forms = "|".join(re.escape(form) for form in dict.fromkeys((part, part.upper(), part.title())))
        yield Secret(Identifier.NAME, re.compile(rf"(?<!\w)(?:{forms})(?!\w)"), mask)


def _public_words(case: Case) -> frozenset[str]:
    """Return the words of names that the report prints anyway."""
    people = case.people
    names = (
        people.student.name,
        *(one.name for one in people.supervisors),
        case.institution.name,
        case.institution.parent,
        case.institution.region,
    )
    return frozenset(word.casefold() for name in names for word in _WORD.findall(name))


def _address(address: str, mask: Words) -> Iterator[Secret]:
    if address.strip():
        yield Secret(
            Identifier.ADDRESS, re.compile(rf"(?<!\w){_literal(address)}(?!\w)", re.IGNORECASE), mask
        )
        pieces = [piece.strip() for piece in address.split(",")]
        for piece in pieces:
            if len(piece.split()) > 1 and any(letter.isdigit() for letter in piece):
                pattern = re.compile(rf"(?<!\w){_literal(piece)}(?!\w)", re.IGNORECASE)
                yield Secret(Identifier.ADDRESS, pattern, mask)


def _places(address: str) -> Iterator[tuple[str, ...]]:
    """Yield the names of the places in an address, word by word, without what kind of place each is."""
    for piece in re.split(r"[,;/()]|\b\d+\b", address):
        words = [word for word in _WORD.findall(piece) if word.casefold() not in _PARTS_OF_ADDRESSES]
        if any(len(word) >= _LEAST for word in words) and not _WIDE.match(piece):
            yield tuple(words)


def _place(name: str) -> Secret:
    """Return a place as a secret; a short word is looked for with a capital only, for it may be ordinary."""
    short = " " not in name and len(name) < _LEAST_SMALL
    forms = "|".join(_literal(form) for form in ((name, name.upper(), name.title()) if short else (name,)))
    pattern = re.compile(rf"(?<!\w)(?:{forms})(?!\w)", 0 if short else re.IGNORECASE)
    return Secret(Identifier.ADDRESS, pattern, _PLACE_MASKED, (name.casefold(),))


@cache
def _ordinary_words() -> frozenset[str]:
    lines = (files("socialwork") / "data" / "language" / "ordinary_names.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _birth(born: dt.date | None) -> Iterator[Secret]:
    """Yield the birth date in the ways in which people write it; the year, which may be seen, replaces it."""
    if born is None:
        return
    day, month, year = born.day, born.month, born.year
    languages: tuple[Lang, ...] = ("id", "en")
    names = "|".join(
        dict.fromkeys(date_text(born, lang).strip("0123456789, ").split()[0] for lang in languages)
    )
    month_first = f"{date_text(born, 'en').split()[1]} {day}"
    forms = {date_text(born, lang) for lang in languages} | {
        f"{month_first}, {year}",
        f"{month_first} {year}",
    }
    written = "|".join(_literal(form) for form in sorted(forms, key=len, reverse=True))
    short = rf"0?{day}[ ./-](?:0?{month}|{names}|[a-z]{{3}}\.?)[ ./-](?:{year}|{year % 100:02d})"
    iso = rf"{year}[./-]0?{month}[./-]0?{day}"
    pattern = rf"(?<!\d)(?:{written}|{short}|{iso})(?!\d)"
    mask = Words(f"tahun {year}", f"in {year}")
    yield Secret(Identifier.BIRTH_DATE, re.compile(pattern, re.IGNORECASE), mask)
