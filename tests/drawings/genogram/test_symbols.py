"""Symbols: form, index person, death, losses and pets, in both notations."""

from typing import Any

import pytest

from genograms import BENNETT, MCGOLDRICK, groups, kin, legend_of, texts
from socialwork.drawings.base import View, draw
from socialwork.figures.model import Ellipse, Figure, Label, Polyline, Rect, flat
from socialwork.tools import Genogram, Kin
from socialwork.vocabulary.person import Gender, KinKind, Sex


def drawn(one: Kin, view: View = MCGOLDRICK) -> Figure:
    """Return the drawing of one entry."""
    return draw(Genogram(people=(one,)), view)


def shapes(one: Kin, view: View = MCGOLDRICK) -> list[Any]:
    """Return the shapes of a symbol, texts left out."""
    (group,) = groups(drawn(one, view), "person")
    return [shape for shape in flat(group.items) if not isinstance(shape, Label)]


def form(one: Kin, view: View = MCGOLDRICK) -> str:
    """Return the form of the outline of a symbol."""
    first = shapes(one, view)[0]
    if isinstance(first, Rect):
        return "square"
    if isinstance(first, Ellipse):
        return "circle"
    return {3: "triangle", 4: "diamond"}[len(first.points)]


@pytest.mark.parametrize("view", [MCGOLDRICK, BENNETT], ids=["mcgoldrick", "bennett"])
@pytest.mark.parametrize(
    ("sex", "gender", "expected"),
    [
        (Sex.MALE, None, "square"),
        (Sex.FEMALE, None, "circle"),
        (Sex.UNKNOWN, None, "diamond"),
        (Sex.MALE, Gender.WOMAN, "circle"),
        (Sex.FEMALE, Gender.MAN, "square"),
        (Sex.MALE, Gender.DIVERSE, "diamond"),
        (Sex.UNKNOWN, Gender.MAN, "square"),
    ],
)
def test_the_form_shows_the_gender(sex: Sex, gender: Gender | None, expected: str, view: View) -> None:
    """The form is that of the gender identity, and of the recorded sex where no other is told."""
    assert form(kin("A", sex, gender=gender), view) == expected


@pytest.mark.parametrize(
    ("sex", "gender", "text"),
    [
        (Sex.MALE, Gender.WOMAN, "AMAB"),
        (Sex.FEMALE, Gender.MAN, "AFAB"),
        (Sex.UNKNOWN, Gender.DIVERSE, "UAAB"),
        (Sex.MALE, Gender.MAN, ""),
    ],
)
def test_what_was_recorded_stands_below_where_it_differs(sex: Sex, gender: Gender, text: str) -> None:
    """Where identity and recorded sex differ, the symbol says below what was recorded."""
    found = {"AMAB", "AFAB", "UAAB"} & {*texts(drawn(kin("A", sex, gender=gender)), "role")}
    assert found == ({text} if text else set())


def test_nobody_knows_the_sex() -> None:
    """A person of unknown sex has a question mark, and the age below."""
    figure = drawn(kin("A", Sex.UNKNOWN, age=5))
    assert texts(figure, "symbol")[0] == "?"
    assert "5 tahun" in texts(figure, "role")


def test_the_age_stands_inside() -> None:
    """In McGoldrick's notation the age stands inside, in Bennett's below."""
    assert texts(drawn(kin("A", age=45)), "symbol") == ["45"]
    bennett = drawn(kin("A", age=45), BENNETT)
    assert texts(bennett, "symbol") == []
    assert "45 tahun" in texts(bennett, "role")


def test_years_stand_above() -> None:
    """The year of birth stands above left, that of death above right, and the age at death inside."""
    figure = drawn(kin("A", birth_year=1945, death_year=2019))
    years = {
        one.text: one for one in flat(figure.items) if isinstance(one, Label) and one.mark.role == "year"
    }
    assert (years["1945"].anchor, years["2019"].anchor) == ("end", "start")
    assert years["1945"].x < years["2019"].x
    assert texts(figure, "symbol")[0] == "74"


@pytest.mark.parametrize(
    ("facts", "below"),
    [
        ({"birth_year": 1945, "death_year": 2019}, "1945–2019"),
        ({"birth_year": 1945}, "lahir 1945"),
        ({"death_year": 2019}, "meninggal 2019"),
        ({"birth_year": 2004, "kind": KinKind.MISCARRIAGE}, "2004"),
    ],
)
def test_years_stand_below_in_a_pedigree(facts: dict[str, Any], below: str) -> None:
    """In Bennett's notation the years stand in the lines below."""
    figure = drawn(kin("A", **facts), BENNETT)
    assert below in texts(figure, "role")
    assert texts(figure, "year") == []


def test_an_index_person_has_a_double_outline_or_an_arrow() -> None:
    """McGoldrick draws the index person with a double outline, Bennett with an arrow and a P."""
    plain, index = kin("A", age=16), kin("A", age=16, index=True)
    assert sum(isinstance(one, Rect) for one in shapes(index)) == 1 + sum(
        isinstance(one, Rect) for one in shapes(plain)
    )
    assert "P" in texts(drawn(index, BENNETT), "symbol")
    assert "P" not in texts(drawn(plain, BENNETT), "symbol")


def test_several_index_persons() -> None:
    """Each of several index persons is marked."""
    family = Genogram(people=(kin("A", index=True), kin("B", index=True), kin("C")))
    figure = draw(family, BENNETT)
    marked = [
        group
        for group in groups(figure, "person")
        if any(isinstance(one, Label) and one.text == "P" for one in group.items)
    ]
    assert len(marked) == 2


def lines_across(one: Kin, view: View) -> int:
    """Return how many straight lines cross a symbol."""
    return sum(isinstance(shape, Polyline) and len(shape.points) == 2 for shape in shapes(one, view))


@pytest.mark.parametrize("sex", Sex)
def test_the_dead_are_crossed_out(sex: Sex) -> None:
    """McGoldrick crosses the dead out, Bennett strikes them through."""
    assert lines_across(kin("A", sex), MCGOLDRICK) == 0
    assert lines_across(kin("A", sex, deceased=True), MCGOLDRICK) == 2
    assert lines_across(kin("A", sex, death_year=2001), BENNETT) == 1


@pytest.mark.parametrize(
    ("kind", "mcgoldrick", "bennett"),
    [
        (KinKind.PREGNANCY, "triangle", "diamond"),
        (KinKind.MISCARRIAGE, "circle", "triangle"),
        (KinKind.STILLBIRTH, "diamond", "diamond"),
    ],
)
def test_losses_have_symbols_of_their_own(kind: KinKind, mcgoldrick: str, bennett: str) -> None:
    """A pregnancy, a miscarriage and a stillbirth look as the notation has them, and smaller or marked."""
    one = kin("A", Sex.UNKNOWN, kind=kind)
    assert (form(one), form(one, BENNETT)) == (mcgoldrick, bennett)


def test_an_abortion() -> None:
    """An abortion is a small cross, and a triangle with a stroke in a pedigree."""
    one = kin("A", Sex.UNKNOWN, kind=KinKind.ABORTION)
    assert lines_across(one, MCGOLDRICK) == 2
    assert (form(one, BENNETT), lines_across(one, BENNETT)) == ("triangle", 1)


def test_a_stillbirth() -> None:
    """A stillbirth is half as large and crossed out, in a pedigree struck through with SB below."""
    one = kin("A", kind=KinKind.STILLBIRTH)
    assert lines_across(one, MCGOLDRICK) == 2
    assert shapes(one)[0].width == shapes(kin("A"))[0].width / 2
    assert "SB" in texts(drawn(one, BENNETT), "role")


def test_a_pregnancy_in_a_pedigree_says_so() -> None:
    """A pregnancy has a P inside in Bennett's notation."""
    assert texts(drawn(kin("A", kind=KinKind.PREGNANCY), BENNETT), "symbol")[0] == "P"


def test_losses_have_no_name() -> None:
    """What was lost has no code below, and its role only where it says more than the symbol."""
    figure = drawn(kin("A", Sex.UNKNOWN, role="Keguguran", kind=KinKind.MISCARRIAGE))
    assert texts(figure, "name", "role") == []
    by_role = View(names={"A": "Keguguran"})
    again = drawn(kin("A", Sex.UNKNOWN, role="Keguguran", kind=KinKind.MISCARRIAGE), by_role)
    assert texts(again, "name", "role") == []
    told = drawn(kin("A", Sex.UNKNOWN, role="Anak kedua", kind=KinKind.MISCARRIAGE))
    assert texts(told, "name", "role") == ["Anak kedua"]


def test_pets_are_drawn_by_mcgoldrick_only() -> None:
    """A pet is a small diamond with a word; a pedigree has none, and its description says so."""
    pet = kin("H", Sex.UNKNOWN, role="Kucing", kind=KinKind.PET)
    figure = drawn(pet)
    assert form(pet) == "diamond"
    assert texts(figure, "role") == ["Kucing", "hewan"]
    bennett = draw(Genogram(people=(kin("A"), pet)), BENNETT)
    assert len(groups(bennett, "person")) == 1
    assert any("tidak digambar" in one for one in bennett.description)


def test_nobody_at_all() -> None:
    """A genogram without anybody is a figure that says so."""
    assert "Tidak ada orang yang digambar." in texts(draw(Genogram(people=())))


def test_the_legend_explains_symbols() -> None:
    """The legend names each symbol in use, and no other."""
    family = Genogram(
        people=(
            kin("A", index=True),
            kin("B", Sex.UNKNOWN),
            kin("C", Sex.MALE, gender=Gender.WOMAN),
            kin("D", gender=Gender.DIVERSE),
            kin("E", deceased=True),
            kin("F", kind=KinKind.STILLBIRTH),
        )
    )
    expected = {
        "laki-laki",
        "jenis kelamin tidak diketahui",
        "perempuan",
        "beragam gender",
        "AMAB",
        "tercatat laki-laki saat lahir",
        "tokoh utama",
        "meninggal",
        "lahir mati",
    }
    assert {*legend_of(draw(family))} == expected
    assert {*legend_of(draw(Genogram(people=(kin("A"),))))} == {"laki-laki"}


@pytest.mark.parametrize(
    ("name", "lines"), [("Ipar I4", []), ("Ipar", []), ("Iparu", ["Ipar"]), ("I4", ["Ipar"])]
)
def test_a_role_is_said_once(name: str, lines: list[str]) -> None:
    """The role stands below a name unless the name begins with it."""
    figure = drawn(kin("A", role="Ipar"), View(names={"A": name}))
    assert texts(figure, "role") == lines


def test_long_roles_are_shortened_in_the_drawing_only() -> None:
    """A role of many words takes three lines; the description has it whole."""
    role = "Sepupu jauh dari pihak nenek buyut yang dahulu tinggal serumah dengan klien"
    figure = drawn(kin("A", role=role))
    lines = texts(figure, "role")
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert any(role.lower() in one.lower() for one in figure.description)
