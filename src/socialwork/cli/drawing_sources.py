"""What ``socialwork draw`` draws: the drawings of one kind of a case, or a family of a family file."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

import click
from attrs import frozen

from socialwork.cli.options import day
from socialwork.cli.publication import EditionWish
from socialwork.drawings.base import View, draw
from socialwork.drawings.case_view import view_of
from socialwork.drawings.kinds import DrawingKind, drawing_kind, drawing_kinds
from socialwork.figures.model import Figure
from socialwork.loading import load_gedcom
from socialwork.tools.family import Family
from socialwork.tools.family_round import family_round
from socialwork.tools.genogram import Genogram
from socialwork.tools.kin_roles import with_roles
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang, Words

MOST_PEOPLE = 80
"""How many people are drawn where nobody is chosen to stand in the middle."""
_FAMILY_FILE = ".ged"
_FAMILY_KIND = "genogram"
_MOST_REMARKS = 10

NO_KIND = Words(
    "{kind!r} bukan jenis gambar; `socialwork draw --list` menyebutkan semuanya",
    "{kind!r} is no kind of drawing; `socialwork draw --list` tells them all",
)
NONE = Words("Kasus ini tidak memuat {kind}.", "This case has no {kind}.")
ONLY_GENOGRAM = Words(
    "Dari berkas keluarga hanya genogram yang dapat digambar.",
    "Of a family file only a genogram can be drawn.",
)
ONLY_FAMILY = Words(
    "--person hanya untuk berkas keluarga (`.ged`).", "--person is for family files (`.ged`) only."
)
BOTH = Words(
    "`--public` dan `--confidential` tidak dapat dipakai bersama.",
    "--public and --confidential exclude each other.",
)
CHOOSE = Words(
    "Berkas ini memuat {n} orang; pilih satu dengan --person, misalnya --person {one}.",
    "This file holds {n} people; choose one with --person, such as --person {one}.",
)
NOBODY = Words("Tidak ada orang {code!r} dalam berkas ini.", "There is no person {code!r} in this file.")
MORE = Words("… dan {n} catatan lagi.", "… and {n} more remarks.")


class NothingThere(click.UsageError):
    """A case that has nothing of a kind; *possibilities* are kinds that are called nearly the same."""

    def __init__(self, kind: DrawingKind, lang: Lang) -> None:
        name = kind.words.pick(lang)
        super().__init__(NONE.format(kind=name[:1].lower() + name[1:]).pick(lang))
        alike = [one.code for one in drawing_kinds() if kind.code in one.code.split("-")]
        self.possibilities = [code for code in alike if code != kind.code]


class Unknown(click.BadParameter):
    """A kind or a person that is not known; *possibilities* are those that come near."""

    def __init__(self, text: str, param: click.Parameter | None, near: Sequence[str]) -> None:
        super().__init__(text, param=param)
        self.possibilities = near


@frozen(kw_only=True)
class Wish:
    """What the caller wants drawn.

    Attributes:
        kind: The kind, by code or name.
        lang: The language.
        person: Who stands in the middle of a family.
        hops: How many unions away relatives are.
        notation: The set of symbols.
        confidential: Whether people are named.
        public: Whether everybody may see it, so that the case is masked first.
        reason: Why it is shown although consent or an answer is missing.
        names_file: The names behind the codes, if not those beside the case.
    """

    kind: str
    lang: Lang
    person: str | None = None
    hops: int = 2
    notation: str = Notation.MCGOLDRICK.code
    confidential: bool = False
    public: bool = False
    reason: str = ""
    names_file: Path | None = None


def kind_lines(lang: Lang) -> Iterator[str]:
    """Yield a line for each kind of drawing: code and name."""
    kinds = drawing_kinds()
    width = max(len(kind.code) for kind in kinds)
    return (f"{kind.code:<{width}}  {kind.words.pick(lang)}" for kind in kinds)


def figures_of(source: str, wish: Wish, argument: click.Parameter) -> list[Figure]:
    """Return what *wish* asks for of *source*: at least one drawing.

    Raises:
        click.UsageError: The kind is not known, the source has none of it, or the person is nobody.
        MalformedError: The source cannot be read.
    """
    kind = _kind(wish, argument)
    if source.lower().endswith(_FAMILY_FILE):
        if kind.code != _FAMILY_KIND:
            raise click.UsageError(ONLY_GENOGRAM.pick(wish.lang))
        return [_family(source, wish)]
    if wish.public and wish.confidential:
        raise click.UsageError(BOTH.pick(wish.lang))
    if wish.person is not None:
        raise click.UsageError(ONLY_FAMILY.pick(wish.lang))
    edition = Edition.PUBLIC if wish.public else Edition.WORKING
    wanted = EditionWish(edition=edition, reason=wish.reason, names_file=wish.names_file, on=day(None))
    case = wanted.edited(source, wish.lang).case
    view = view_of(case, wish.lang, confidential=wish.confidential, notation=Notation.of(wish.notation))
    figures = list(kind.figures(case, view))
    if not figures:
        raise NothingThere(kind, wish.lang)
    return figures


def _kind(wish: Wish, argument: click.Parameter) -> DrawingKind:
    kind = drawing_kind(wish.kind)
    if kind is None:
        spellings = {one.words.pick(wish.lang).casefold(): one.code for one in drawing_kinds()}
        spellings |= {one.code: one.code for one in drawing_kinds()}
        near = {spellings[one] for one in get_close_matches(wish.kind.casefold(), spellings)}
        raise Unknown(NO_KIND.format(kind=wish.kind).pick(wish.lang), argument, sorted(near))
    return kind


# --- family files -----------------------------------------------------------------------------


def _family(source: str, wish: Wish) -> Figure:
    try:
        family = load_gedcom(source, lang=wish.lang)
    except ImportError as error:  # the extra for GEDCOM; its message tells how to install it
        raise click.UsageError(str(error)) from error
    _remark(family, wish.lang)
    whole = family.genogram
    if wish.person is None:
        if len(whole.people) > MOST_PEOPLE:
            text = CHOOSE.format(n=len(whole.people), one=whole.people[0].code)
            raise click.UsageError(text.pick(wish.lang))
        shown, client = whole, ""
    else:
        client = _code(wish.person, whole, wish.lang)
        shown = with_roles(family_round(whole, client, wish.hops), wish.lang)
    view = View(
        lang=wish.lang,
        names=family.names if wish.confidential else {},
        client=client,
        notation=Notation.of(wish.notation),
    )
    return draw(shown, view)


def _code(person: str, genogram: Genogram, lang: Lang) -> str:
    code = person.strip("@")
    codes = [kin.code for kin in genogram.people]
    if code not in codes:
        near = get_close_matches(code, codes)
        raise Unknown(NOBODY.format(code=person).pick(lang), None, near)
    return code


def _remark(family: Family, lang: Lang) -> None:
    for problem in family.remarks[:_MOST_REMARKS]:
        click.echo(problem.text(lang), err=True)
    more = len(family.remarks) - _MOST_REMARKS
    if more > 0:
        click.echo(MORE.format(n=more).pick(lang), err=True)
