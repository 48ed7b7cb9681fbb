"""The registry of drawings: of tools, of whole cases, and how they name people."""

from typing import Annotated

import pytest
from attrs import evolve, frozen

from drawn_tools import Cards, register_cards
from factories import minimal_case
from socialwork.drawings import base, kinds
from socialwork.drawings.base import View, draw, drawing_entry, drawn_tools, draws, split
from socialwork.drawings.case_view import view_of
from socialwork.drawings.genogram.split import branch_name
from socialwork.drawings.kinds import drawing_kind, drawing_kinds, draws_case
from socialwork.errors import DrawingError
from socialwork.figures.model import Figure
from socialwork.instruments.catalogue import instrument
from socialwork.loading import load_case
from socialwork.people import Client, Guardian, SignificantOther
from socialwork.stages import Assessment
from socialwork.tools import Bpss, Genogram, Kin
from socialwork.tools.base import Tool
from socialwork.tools.genogram import Child, Union
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import Kinship, Sex
from socialwork.words import Words


@frozen(kw_only=True)
class Undrawn(Tool):
    """A tool that nobody draws."""

    text: Annotated[str, Words("Teks", "Text")] = ""


def nothing(_tool: object, view: View) -> Figure:
    """Return an empty drawing."""
    return Figure(width=10, height=10, items=(), title="Kosong", alt="Kosong", lang=view.lang)


# --- tools ------------------------------------------------------------------------------------


def test_a_class_is_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second drawing of a class is refused, that of the library's own classes too."""
    drawn_tools()  # loads those of the library first
    monkeypatch.setattr(base, "_DRAWINGS", {**base._DRAWINGS})
    draws(Undrawn)(nothing)
    with pytest.raises(ValueError, match="Undrawn has a drawing already"):
        draws(Undrawn)(nothing)
    with pytest.raises(ValueError, match="Bpss has a drawing already"):
        draws(Bpss)(nothing)


def test_a_tool_without_a_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing it is refused with those that have one, in both languages; it has no parts but itself."""
    register_cards(monkeypatch)
    monkeypatch.delitem(base._DRAWINGS, Cards)
    with pytest.raises(DrawingError, match="genogram") as caught:
        draw(Cards())
    assert caught.value.message.id.startswith("alat 'strength-card' tidak mempunyai gambar")
    assert drawing_entry(Cards) is None
    assert split(Cards()) == (Cards(),)


def test_tools_are_split_as_their_kind_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tool comes in the parts that its drawing knows."""
    register_cards(monkeypatch)
    cards = Cards(people=("BR", "IB"), side=100)
    assert [one.people for one in split(cards)] == [("BR",), ("IB",)]


def test_drawn_tools_stand_in_the_order_of_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the library come first, then others."""
    register_cards(monkeypatch)
    codes = [entry.code for entry in drawn_tools()]
    assert codes.index("genogram") < codes.index("sociogram") < codes.index("strength-card")


def test_without_a_view_drawings_use_codes() -> None:
    """Nobody is named unless the caller says so, and the words are Indonesian."""
    genogram = Genogram(people=(Kin(code="IB", role="Ibu", sex=Sex.FEMALE),))
    assert draw(genogram) == draw(genogram, View())


def test_a_view_knows_instruments() -> None:
    """The case's own instruments count before those of the catalogue."""
    own = instrument("people-skills")
    assert own is not None
    mine = evolve(own, name="Milik kami")
    assert View(instruments=(mine,)).instrument("people-skills") == mine
    assert View().instrument("people-skills") == own
    assert View().instrument("tidak-ada") is None


# --- cases ------------------------------------------------------------------------------------


def test_a_kind_of_a_case_is_registered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A code that a kind or a drawn tool has is refused."""
    drawing_kinds()
    monkeypatch.setattr(kinds, "_KINDS", {**kinds._KINDS})
    draws_case("kartu", Words("Kartu", "Card"))(lambda _case, view: [nothing(None, view)])
    kind = drawing_kind("card")
    assert kind is not None
    assert [figure.title for figure in kind.figures(minimal_case(), View())] == ["Kosong"]
    for code in ("kartu", "genogram", "organisation"):
        with pytest.raises(ValueError, match=f"there is a drawing '{code}' already"):
            draws_case(code, Words("Kartu", "Card"))(lambda _case, _view: [])


def test_the_drawings_of_a_kind_stand_in_the_order_of_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each tool of the kind is drawn, wherever in the case it stands."""
    register_cards(monkeypatch)
    case = minimal_case(
        stages=(Assessment(tools=(Cards(people=("BR",)),)), Assessment(tools=(Cards(people=("IB",)),)))
    )
    kind = drawing_kind("strength-card")
    assert kind is not None
    assert [figure.title for figure in kind.figures(case, View())] == ["Kartu BR", "Kartu IB"]


@pytest.mark.parametrize(("name", "count"), [("organisation", 1), ("case-timeline", 1), ("tokens", 1)])
def test_drawings_of_a_whole_case(name: str, count: int) -> None:
    """The example has an organisation, a course and a token economy to draw."""
    case = load_case("example:utama")
    kind = drawing_kind(name)
    assert kind is not None
    assert len(list(kind.figures(case, view_of(case)))) == count


def test_a_case_with_nothing_to_draw() -> None:
    """Without posts and tokens there is no drawing; a course without any day says so."""
    for name in ("organisation", "tokens", "genogram"):
        kind = drawing_kind(name)
        assert kind is not None
        assert list(kind.figures(minimal_case(), View())) == []
    course = drawing_kind("case-timeline")
    assert course is not None
    with pytest.raises(DrawingError, match="no dates"):
        list(course.figures(minimal_case(), View()))


# --- names ------------------------------------------------------------------------------------


def named_case(**guardian: str) -> tuple[str, View, View]:
    """Return the code of the guardian, and the two views of a case with names."""
    people = minimal_case().people
    people = evolve(
        people,
        client=Client(code="BR", sex=Sex.MALE, full_name="Budi Rahasia"),
        guardian=Guardian(code="IB", kinship=Kinship.MOTHER, **guardian),
        others=(
            SignificantOther(code="WL", role="wali kelas"),
            SignificantOther(code="T1", role="teman"),
            SignificantOther(code="T2", role="teman"),
        ),
    )
    case = minimal_case(people=people)
    return "IB", view_of(case), view_of(case, confidential=True)


def test_people_go_by_roles() -> None:
    """The client keeps the code; a role that several share has the code behind it."""
    _, view, _ = named_case()
    assert view.client == "BR"
    assert [view.name(code) for code in ("BR", "IB", "WL", "T1", "T2", "A1")] == [
        "BR",
        "Ibu",
        "Wali kelas",
        "Teman T1",
        "Teman T2",
        "A1",
    ]


def test_the_confidential_view_names_those_whose_names_are_known() -> None:
    """Client and guardian are named where the case file names them."""
    guardian, view, confidential = named_case(full_name="Ibunda Rahasia")
    assert (view.name("BR"), view.name(guardian)) == ("BR", "Ibu")
    assert (confidential.name("BR"), confidential.name(guardian)) == ("Budi Rahasia", "Ibunda Rahasia")
    assert named_case()[2].name(guardian) == "Ibu"


def test_the_genogram_has_the_last_word_on_its_people() -> None:
    """A role in the genogram stands for its person in every drawing, so that all call people alike."""
    genogram = Genogram(people=(Kin(code="WL", role="Paman", sex=Sex.MALE),))
    case = evolve(minimal_case(), stages=(Assessment(tools=(genogram,)),))
    people = evolve(case.people, others=(SignificantOther(code="WL", role="Wali kelas"),))
    view = view_of(evolve(case, people=people), "en", notation=Notation.BENNETT, width=300)
    assert (view.name("WL"), view.genogram) == ("Paman", genogram)
    assert (view.lang, view.notation, view.width) == ("en", Notation.BENNETT, 300)


# --- parts of a genogram ----------------------------------------------------------------------


def part_of(*people: Kin) -> Genogram:
    """Return the branch of a grandfather and a grandmother, with the way to the index person."""
    return Genogram(
        people=people,
        unions=(Union(code="U1", partners=("AY", "IB")), Union(code="U2", partners=("KK", "NN"))),
        children=(Child(union="U1", child="BR"), Child(union="U2", child="AY")),
    )


def kin(code: str, role: str, *, index: bool = False) -> Kin:
    """Return a person."""
    return Kin(code=code, role=role, sex=Sex.UNKNOWN, index=index)


PEOPLE = (
    kin("BR", "Klien", index=True),
    kin("AY", "Ayah"),
    kin("IB", "Ibu"),
    kin("KK", "Kakek"),
    kin("NN", "Nenek"),
)


def test_parts_are_called_by_those_at_their_top() -> None:
    """The first part is the own family; a branch is called by its oldest couple, by the names of the view."""
    view = View(names={"KK": "Kakek", "NN": "Nenek"})
    assert branch_name(part_of(*PEOPLE), 0, view) == "keluarga inti"
    assert branch_name(part_of(*PEOPLE), 1, view) == "cabang Kakek dan Nenek"
    assert branch_name(part_of(*PEOPLE), 1, View(lang="en")) == "branch of KK and NN"


def test_a_branch_of_nobody_has_no_name() -> None:
    """Where nobody is known at the top, the part is only counted."""
    assert branch_name(part_of(*PEOPLE[:3]), 1, View()) == ""
    assert branch_name(Genogram(people=PEOPLE), 1, View()) == ""


def test_a_genogram_moves_together_where_the_page_is_narrow() -> None:
    """Columns come closer only where the page asks for it and that is enough; nobody is left out."""
    case = load_case("example:lansia")
    kind = drawing_kind("genogram")
    assert kind is not None
    (wide,) = kind.figures(case, view_of(case))
    room = wide.width - 20
    (narrow,) = kind.figures(case, view_of(case, width=room))
    (hopeless,) = kind.figures(case, view_of(case, width=100))
    assert narrow.width <= room
    assert hopeless == wide
    assert narrow.description == wide.description
