"""The symbol of a person, a pregnancy, a loss or a pet, in both notations, without any name."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.drawings.genogram.conditions import Conditions, marks
from socialwork.drawings.genogram.forms import Form, crosses, shape
from socialwork.drawings.genogram.sizes import BLACK, LINE, SYMBOL, SYMBOLS, WHITE
from socialwork.figures.box import Box
from socialwork.figures.model import SMALLEST_TEXT, Ellipse, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.strokes import arrowhead
from socialwork.tools.genogram import Kin
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import Gender, KinKind, Sex

_BY_SEX: dict[Sex, Form] = {Sex.MALE: "square", Sex.FEMALE: "circle", Sex.UNKNOWN: "diamond"}
_BY_GENDER: dict[Gender, Form] = {Gender.MAN: "square", Gender.WOMAN: "circle", Gender.DIVERSE: "diamond"}
_SAME = {(Sex.MALE, Gender.MAN), (Sex.FEMALE, Gender.WOMAN)}
_PAPER = Ink(width=LINE.width, fill=WHITE)
_INNER = 4.0
_SHORTEST = 0.75  # of an arrow, however small the symbol
_MARK = Mark(layer=SYMBOLS, role="symbol")
_SHARES: dict[KinKind, float] = {
    KinKind.PREGNANCY: 0.75,
    KinKind.MISCARRIAGE: 0.28,
    KinKind.ABORTION: 0.33,
    KinKind.STILLBIRTH: 0.5,
    KinKind.PET: 0.7,
}
_BENNETT_SHARES: dict[KinKind, float] = {KinKind.MISCARRIAGE: 0.6, KinKind.ABORTION: 0.6}
ARROW = 15.0
"""How far the arrow to an index person reaches beyond the symbol."""


def is_dead(kin: Kin) -> bool:
    """Return whether a person has died."""
    return kin.deceased or kin.death_year is not None


def is_index(kin: Kin) -> bool:
    """Return whether a symbol is marked as that of an index person; only people are."""
    return kin.index and kin.kind is KinKind.PERSON


def differing_gender(kin: Kin) -> Gender | None:
    """Return the gender identity of a person, where it differs from the recorded sex."""
    return None if kin.gender is None or (kin.sex, kin.gender) in _SAME else kin.gender


@frozen(kw_only=True)
class Symbol:
    """The symbol of one entry of a genogram.

    Attributes:
        kin: Whom or what it stands for.
        notation: The set of symbols.
        conditions: How conditions are filled in.
        x: The middle of the square in which a person's symbol stands.
        y: The same.
        side: The side of this square; the legend has smaller symbols.
        inside: What stands inside, such as an age.
    """

    kin: Kin
    notation: Notation
    conditions: Conditions
    x: float
    y: float
    side: float = SYMBOL
    inside: str = ""

    @property
    def size(self) -> float:
        """How large the symbol is: losses and pets are smaller than people."""
        kind = self.kin.kind
        if self.notation is Notation.BENNETT:
            return self.side * _BENNETT_SHARES.get(kind, 1.0)
        return self.side * _SHARES.get(kind, 1.0)

    @property
    def centre(self) -> Point:
        """The middle of the symbol; smaller ones hang at the upper edge of the square."""
        return (self.x, self.y - (self.side - self.size) / 2)

    @property
    def form(self) -> Form:
        """Its form."""
        kind = self.kin.kind
        if kind is KinKind.PET:
            return "diamond"
        if kind in {KinKind.MISCARRIAGE, KinKind.ABORTION}:
            return "triangle" if self.notation is Notation.BENNETT else "circle"
        if kind is KinKind.PREGNANCY and self.notation is Notation.MCGOLDRICK:
            return "triangle"
        gender = differing_gender(self.kin)
        return _BY_SEX[self.kin.sex] if gender is None else _BY_GENDER[gender]

    @property
    def box(self) -> Box:
        """The box that the symbol covers, its arrow left out."""
        (x, y), half = self.centre, self.size / 2
        return Box(x - half, y - half, self.size, self.size).grown(
            0.17 * half if self.form == "diamond" else 0
        )


def symbol(one: Symbol) -> tuple[Shape, ...]:
    """Return the shapes of a symbol."""
    return tuple(_shapes(one))


def _shapes(one: Symbol) -> Iterator[Shape]:
    if one.notation is Notation.MCGOLDRICK and one.kin.kind in {KinKind.MISCARRIAGE, KinKind.ABORTION}:
        yield from _small_loss(one)
        return
    yield shape(one.form, one.centre, one.size, _PAPER, _MARK)
    within = one.size - (_gap(one) if is_index(one.kin) and one.notation is Notation.MCGOLDRICK else 0)
    if one.kin.kind is KinKind.PERSON:
        yield from marks(one.kin.conditions, one.conditions, one.form, one.centre, within)
    yield shape(one.form, one.centre, one.size, LINE, _MARK)
    if is_index(one.kin):
        yield from _index(one)
    kind = one.kin.kind
    lines: Sequence[tuple[Point, Point]]
    if one.notation is Notation.MCGOLDRICK:
        gone = kind is KinKind.STILLBIRTH or (kind in {KinKind.PERSON, KinKind.PET} and is_dead(one.kin))
        lines = crosses(one.form, one.centre, one.size) if gone else ()
    else:
        gone = kind in {KinKind.STILLBIRTH, KinKind.ABORTION} or is_dead(one.kin)
        (x, y), reach = one.centre, one.size / 2 + 3
        lines = [((x - reach, y + reach), (x + reach, y - reach))] if gone else ()
    for line in lines:
        if one.kin.conditions and kind is KinKind.PERSON:
            yield Polyline(points=line, ink=Ink(stroke=WHITE, width=4.0), mark=_MARK)
        yield Polyline(points=line, ink=LINE, mark=_MARK)
    if one.inside:
        x, y = one.centre
        drop = 2 if one.form == "triangle" else 0
        yield Label(
            x=x,
            y=y + 0.36 * SMALLEST_TEXT + drop,
            text=one.inside,
            anchor="middle",
            halo=WHITE,
            mark=_MARK,
        )


def _small_loss(one: Symbol) -> Iterator[Shape]:
    (x, y), half = one.centre, one.size / 2
    if one.kin.kind is KinKind.MISCARRIAGE:
        yield Ellipse(cx=x, cy=y, rx=half, ry=half, ink=Ink(width=1.0, fill=BLACK), mark=_MARK)
        return
    for line in crosses("square", one.centre, one.size):
        yield Polyline(points=line, ink=LINE, mark=_MARK)


# --- index persons, deaths, what stands inside ------------------------------------------------


def _index(one: Symbol) -> Iterator[Shape]:
    if one.notation is Notation.MCGOLDRICK:
        yield shape(one.form, one.centre, one.size - _gap(one), LINE, _MARK)
        return
    left, bottom = one.x - one.side / 2, one.y + one.side / 2
    long = ARROW * max(one.side / SYMBOL, _SHORTEST)
    start, tip = (left - long, bottom - 1), (left - 1.5, bottom - one.side / 3)
    yield Polyline(points=(start, tip), ink=LINE, mark=_MARK)
    yield _on_top(arrowhead(start, tip, size=7))
    yield Label(x=start[0] - 1, y=bottom, text="P", anchor="end", bold=True, mark=_MARK)


def _gap(one: Symbol) -> float:
    """Return by how much the inner outline of an index person is smaller than the outer one."""
    return 2 * _INNER * one.side / SYMBOL


def _on_top(one: Polyline) -> Polyline:
    return Polyline(points=one.points, closed=one.closed, ink=one.ink, mark=_MARK)
