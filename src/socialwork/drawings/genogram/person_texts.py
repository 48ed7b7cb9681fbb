"""What stands in and round a symbol: age, years, name and role, each in its slot."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.drawings.base import View
from socialwork.drawings.genogram.conditions import Conditions, not_drawn
from socialwork.drawings.genogram.symbols import differing_gender
from socialwork.drawings.genogram.voice import condition_text, plain
from socialwork.drawings.genogram.words import AGED, BORN, DIED_IN
from socialwork.figures.textflow import shortened, wrap
from socialwork.text import year_text
from socialwork.tools.genogram import Kin
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import KinKind, Sex
from socialwork.vocabulary.term import normalised

WIDEST, NARROW = 84.0, 58.0
"""How wide the lines below a symbol may be, in pixels: as a rule, and where the page is narrow."""

_MOST_LINES = 3
RECORDED = {Sex.MALE: "AMAB", Sex.FEMALE: "AFAB", Sex.UNKNOWN: "UAAB"}
_UNBORN = {KinKind.PREGNANCY, KinKind.MISCARRIAGE, KinKind.ABORTION, KinKind.STILLBIRTH}


@frozen(kw_only=True)
class Texts:
    """The texts of one symbol.

    Attributes:
        inside: Inside the symbol.
        above_left: The year of birth.
        above_right: The year of death.
        name: The lines of the name, below.
        below: The lines below the name.
    """

    inside: str = ""
    above_left: str = ""
    above_right: str = ""
    name: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


def texts_of(kin: Kin, view: View, conditions: Conditions, wide: float = WIDEST) -> Texts:
    """Return what stands in and round the symbol of *kin*, in lines of *wide* pixels at most."""
    years = view.notation is Notation.MCGOLDRICK
    inside = _inside(kin, view)
    return Texts(
        inside=inside,
        above_left=_year(kin.birth_year, view) if years else "",
        above_right=_year(kin.death_year, view) if years else "",
        name=_lines(name_of(kin, view), wide, bold=True),
        below=tuple(
            line for text in _below(kin, view, conditions, told=inside) for line in _lines(text, wide)
        ),
    )


def name_of(kin: Kin, view: View) -> str:
    """Return what a symbol is called: a code, or what *view* has for it; losses have no name of their own."""
    if kin.kind not in _UNBORN:
        return view.name(kin.code)
    name = view.names.get(kin.code, "")
    return "" if normalised(name) in kin.kind.spellings else name


def age_of(kin: Kin) -> int | None:
    """Return the age, of the dead that at death; from the years where it is not told."""
    if kin.age is None and kin.birth_year is not None and kin.death_year is not None:
        return kin.death_year - kin.birth_year
    return kin.age


def _inside(kin: Kin, view: View) -> str:
    if view.notation is Notation.BENNETT:
        return "P" if kin.kind is KinKind.PREGNANCY else _unknown(kin)
    if kin.kind is not KinKind.PERSON:
        return ""
    age = age_of(kin)
    return _unknown(kin) or ("" if age is None or kin.conditions else str(age))


def _unknown(kin: Kin) -> str:
    """Return a question mark for a person of whom neither sex nor gender is known."""
    nobody_knows = kin.kind is KinKind.PERSON and kin.sex is Sex.UNKNOWN and kin.gender is None
    return "?" if nobody_knows and not kin.conditions else ""


def _year(year: int | None, view: View) -> str:
    return "" if year is None else year_text(year, view.lang)


def _below(kin: Kin, view: View, conditions: Conditions, *, told: str) -> Iterator[str]:
    yield from _role(kin, view)
    age = age_of(kin)
    if age is not None and told != str(age):
        yield AGED.format(n=age).pick(view.lang)
    if view.notation is Notation.BENNETT:
        born, died = _year(kin.birth_year, view), _year(kin.death_year, view)
        if born and kin.kind in _UNBORN:
            yield born
        elif born and died:
            yield f"{born}–{died}"
        elif born:
            yield BORN.format(year=born).pick(view.lang)
        elif died:
            yield DIED_IN.format(year=died).pick(view.lang)
        if kin.kind is KinKind.STILLBIRTH:
            yield "SB"
    if differing_gender(kin) is not None:
        yield RECORDED[kin.sex]
    for one in not_drawn(kin, conditions):
        yield condition_text(one, plain(view.lang))


def _role(kin: Kin, view: View) -> Iterator[str]:
    role = normalised(kin.role)
    told = f"{normalised(name_of(kin, view))} ".startswith(f"{role} ")  # no “Ipar” below “Ipar I42”
    if not told and not (kin.kind in _UNBORN and role in kin.kind.spellings):
        yield kin.role
    if kin.kind is KinKind.PET and role not in kin.kind.spellings:
        yield kin.kind.label(view.lang).split()[0].lower()


def _lines(text: str, wide: float, *, bold: bool = False) -> tuple[str, ...]:
    """Return *text* in few lines; what is longer is shortened, for the description tells it in full."""
    lines = wrap(text, wide, bold=bold)
    if len(lines) <= _MOST_LINES:
        return lines
    rest = " ".join(lines[_MOST_LINES - 1 :])
    return (*lines[: _MOST_LINES - 1], shortened(rest, wide, bold=bold))
