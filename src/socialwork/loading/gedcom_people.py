"""The persons of a GEDCOM file."""

from collections.abc import Iterator

from socialwork.loading.gedcom_dates import YearOfDate, year_of
from socialwork.loading.gedcom_nodes import Node, Reading, happened, said, told, under
from socialwork.tools.genogram import Kin
from socialwork.vocabulary.person import Gender, KinKind, Sex
from socialwork.words import Words

_SEXES = {"M": Sex.MALE, "F": Sex.FEMALE}
_STILLBORN = "STILLBORN"
_BIRTH = ("BIRT", "CHR", "BAPM")
_DEATH = ("DEAT", "BURI", "CREM")

_ROLE = Words("anggota keluarga", "family member")
_BORN = Words("tahun lahir tidak pasti ({date})", "year of birth not certain ({date})")
_DIED = Words("tahun meninggal tidak pasti ({date})", "year of death not certain ({date})")
_BEFORE_BIRTH = Words(
    "tahun meninggal {died} mendahului tahun lahir {born}; tahun meninggal tidak dipakai",
    "the year of death {died} lies before that of birth {born}; that of death is left out",
)


def kin_of(person: Node, reading: Reading) -> Kin:
    """Return a person; the note tells which of the years are not certain."""
    born, birth = _first_year(person, _BIRTH)
    died, death = _first_year(person, _DEATH)
    if born and died and died.year < born.year:
        reading.remark(person, _BEFORE_BIRTH, died=died.year, born=born.year)
        died = None
    sex = told(person, "SEX").upper()[:1]
    notes = [
        words.pick(reading.lang).format(date=date)
        for year, words, date in ((born, _BORN, birth), (died, _DIED, death))
        if year and not year.exact
    ]
    return Kin(
        code=reading.codes[person.xref or ""],
        role=_ROLE.pick(reading.lang),
        sex=_SEXES.get(sex, Sex.UNKNOWN),
        gender=Gender.DIVERSE if sex == "X" else None,
        kind=KinKind.STILLBIRTH if _is_stillborn(person) else KinKind.PERSON,
        birth_year=None if born is None else born.year,
        death_year=None if died is None else died.year,
        deceased=any(happened(person, *_DEATH)),
        note="; ".join(notes),
    )


def name_of(person: Node) -> str:
    """Return what a person is called, or ``""``: the first name that the file gives."""
    for name in under(person, "NAME"):
        whole = " ".join(said(name).replace("/", " ").split())
        parts = " ".join(filter(None, (told(name, "GIVN"), told(name, "SURN"))))
        if whole or parts:
            return whole or parts
    return ""


def _is_stillborn(person: Node) -> bool:
    ages = (told(event, "AGE").upper() for event in happened(person, "DEAT"))
    return any(age == _STILLBORN for age in ages)


def _first_year(person: Node, tags: tuple[str, ...]) -> tuple[YearOfDate | None, str]:
    """Return the first year that the events of *tags* tell, and the date as it is written."""
    for date in _dates(person, tags):
        if year := year_of(date):
            return year, date
    return None, ""


def _dates(person: Node, tags: tuple[str, ...]) -> Iterator[str]:
    for tag in tags:
        for event in happened(person, tag):
            yield from (" ".join(said(date).split()) for date in under(event, "DATE"))
