"""A genogram in words: title, short text, description; in both languages, by code or by name."""

from typing import Any

import pytest
from attrs import evolve

from genograms import BENNETT, kin, parents_and, three_generations, with_ties
from socialwork.drawings.base import View, draw
from socialwork.figures.model import Figure
from socialwork.tools import Child, EmotionalLine, Genogram, Kin, KinCondition, Union
from socialwork.vocabulary.person import (
    ChildKind,
    ConditionKind,
    ConditionState,
    EmotionalTie,
    Gender,
    KinKind,
    Sex,
    UnionEnd,
    UnionKind,
)

ENGLISH = View(lang="en")
COUPLE = "Perkawinan antara AY (ayah) dan IB (ibu)"


def test_title_and_short_text() -> None:
    """The title names the client, the short text counts and names the main ties, plain ones last."""
    figure = draw(three_generations())
    assert figure.title == "Genogram keluarga BR"
    assert figure.alt == (
        "Genogram keluarga BR: 10 orang dalam tiga generasi, empat pasangan, dua rumah tangga. "
        "Hubungan utama: BR dan IB (dekat); BR dan AY (jauh); AT dan BR (konflik); BR dan KI (terhubung)."
    )


def test_the_short_text_in_english() -> None:
    """The same in English."""
    assert draw(three_generations(), ENGLISH).alt.startswith(
        "Genogram of the family of BR: 10 people in three generations, four unions, two households. Main "
    )


@pytest.mark.parametrize(
    ("family", "view", "title", "alt"),
    [
        (Genogram(people=(kin("A"),)), View(), "Genogram", "Genogram: 1 orang."),
        (
            Genogram(people=(kin("A"),)),
            View(client="A"),
            "Genogram keluarga A",
            "Genogram keluarga A: 1 orang.",
        ),
        (
            Genogram(people=(kin("A", index=True), kin("B", index=True)), households=(("A", "B"),)),
            ENGLISH,
            "Genogram of the family of A and B",
            "Genogram of the family of A and B: 2 people, one household.",
        ),
    ],
)
def test_small_families(family: Genogram, view: View, title: str, alt: str) -> None:
    """Without an index person the view says whose family it is, or the title names nobody."""
    figure = draw(family, view)
    assert (figure.title, figure.alt) == (title, alt)


def people_of(**facts: Any) -> str:
    """Return the sentence about one person."""
    one = kin("A", **{"sex": Sex.FEMALE, "role": "Bibi", **facts})
    return draw(Genogram(people=(one,))).description[0]


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({}, "A: bibi, perempuan."),
        ({"role": "A"}, "A: perempuan."),
        ({"sex": Sex.UNKNOWN}, "A: bibi, jenis kelamin tidak diketahui."),
        ({"age": 40, "index": True}, "A: bibi, perempuan, 40 tahun, tokoh utama."),
        (
            {"birth_year": 1950, "death_year": 2010},
            "A: bibi, perempuan, lahir tahun 1950, meninggal tahun 2010.",
        ),
        ({"deceased": True}, "A: bibi, perempuan, meninggal."),
        ({"gender": Gender.MAN}, "A: bibi, perempuan, identitas gender: laki-laki."),
        ({"gender": Gender.WOMAN}, "A: bibi, perempuan."),
        (
            {"conditions": (KinCondition(kind=ConditionKind.PHYSICAL, label="diabetes"),)},
            "A: bibi, perempuan, diabetes (penyakit atau disabilitas fisik).",
        ),
        (
            {"conditions": (KinCondition(kind=ConditionKind.SUBSTANCE, state=ConditionState.RECOVERY),)},
            "A: bibi, perempuan, penyalahgunaan zat (dalam pemulihan).",
        ),
        (
            {"role": "Keguguran", "sex": Sex.UNKNOWN, "kind": KinKind.MISCARRIAGE, "birth_year": 2004},
            "A: keguguran, tahun 2004.",
        ),
        ({"role": "Kucing", "sex": Sex.UNKNOWN, "kind": KinKind.PET}, "A: kucing, hewan peliharaan."),
    ],
)
def test_everyone_has_a_sentence(facts: dict[str, Any], sentence: str) -> None:
    """The sentence about a person says role, sex, age, years, and what the symbol shows besides."""
    assert people_of(**facts) == sentence


def union_of(children: tuple[Child, ...] = (), **facts: Any) -> str:
    """Return the sentence about the union of the parents."""
    family = parents_and(kin("A", role="Anak"), kin("B", role="Anak"), **facts)
    told = draw(evolve(family, children=children)).description
    return next(one for one in told if "AY (ayah) dan IB (ibu)" in one)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({}, "{couple}."),
        (
            {"since": 2000, "ended": UnionEnd.DIVORCE, "until": 2010},
            "{couple} sejak tahun 2000, berakhir karena bercerai pada tahun 2010.",
        ),
        (
            {"ended": UnionEnd.DIVORCE, "remarried_year": 2012, "custody": "IB"},
            "{couple}, berakhir karena bercerai, kawin lagi pada tahun 2012; anak tinggal bersama IB (ibu).",
        ),
        (
            {"kind": UnionKind.UNREGISTERED},
            "Perkawinan tidak tercatat antara AY (ayah) dan IB (ibu).",
        ),
    ],
)
def test_every_union_has_a_sentence(facts: dict[str, Any], sentence: str) -> None:
    """The sentence about a union says its kind, years, end, second marriage and custody."""
    assert union_of(**facts) == sentence.format(couple=COUPLE)


def test_children_are_told_with_their_parents() -> None:
    """Children stand in the sentence of their union, by kind, twins once more."""
    children = (
        Child(union="U", child="A", kind=ChildKind.FOSTER, twin="t"),
        Child(union="U", child="B", twin="t"),
    )
    assert union_of(children).endswith(
        "; anak kandung: B (anak); anak asuh: A (anak); kembar: A (anak) dan B (anak)."
    )
    identical = tuple(evolve(one, kind=ChildKind.BIOLOGICAL, identical=True) for one in children)
    assert union_of(identical).endswith(
        "; anak kandung: A (anak) dan B (anak); kembar identik: A (anak) dan B (anak)."
    )


def test_a_twin_whose_twin_is_not_told() -> None:
    """A group of one is no twins."""
    assert "kembar" not in union_of((Child(union="U", child="A", twin="t"),))


def test_relatives_are_told() -> None:
    """The sentence about a couple says that both are related."""
    family = Genogram(
        people=tuple(kin(code) for code in ("K", "A", "B")),
        unions=(Union(code="U1", partners=("K",)), Union(code="U2", partners=("A", "B"))),
        children=(Child(union="U1", child="A"), Child(union="U1", child="B")),
    )
    told = draw(family, ENGLISH).description
    assert "Marriage of A (kerabat) and B (kerabat); both are related by blood." in told


def test_unknown_parents_are_told() -> None:
    """Siblings without known parents have their sentence."""
    family = Genogram(
        people=(kin("A"),), unions=(Union(code="U", partners=()),), children=(Child(union="U", child="A"),)
    )
    assert "Orang tua tidak diketahui; anak kandung: A (kerabat)." in draw(family).description


@pytest.mark.parametrize(
    ("kind", "label", "lang", "sentence"),
    [
        (EmotionalTie.CLOSE, "", "id", "AY (ayah) dan IB (ibu): dekat."),
        (EmotionalTie.PHYSICAL_ABUSE, "", "id", "AY (ayah) terhadap IB (ibu): kekerasan fisik."),
        (EmotionalTie.NEGLECT, "", "en", "AY (ayah) towards IB (ibu): neglect."),
        (EmotionalTie.CUSTOM, "saling segan", "id", "AY (ayah) dan IB (ibu): saling segan."),
        (EmotionalTie.CUSTOM, "", "en", "AY (ayah) and IB (ibu): other tie."),
        (EmotionalTie.CONFLICT, "soal uang", "id", "AY (ayah) dan IB (ibu): konflik (soal uang)."),
    ],
)
def test_every_tie_has_a_sentence(kind: EmotionalTie, label: str, lang: Any, sentence: str) -> None:
    """The sentence about an emotional line names both people and what ties them."""
    tie = EmotionalLine(source="AY", target="IB", kind=kind, label=label)
    assert sentence in draw(evolve(parents_and(), ties=(tie,)), View(lang=lang)).description


def test_names_take_the_place_of_codes() -> None:
    """Where the view has names, drawing and words use them; a name that is the role stands alone."""
    family = with_ties(parents_and(), ("AY", "IB", EmotionalTie.CLOSE))
    figure = draw(family, View(names={"AY": "Ayah", "IB": "Ibu Sari"}))
    assert "Ayah dan Ibu Sari (ibu): dekat." in figure.description
    assert "AY" not in everything(figure)


def everything(figure: Figure) -> str:
    """Return all words of a figure."""
    return " ".join((figure.title, figure.alt, *figure.description))


def test_each_symbol_speaks_for_itself() -> None:
    """The alternative text of a symbol is the sentence about the person."""
    figure = draw(parents_and(kin("A", age=3)), BENNETT)
    told = {one.mark.alt for one in figure.items if one.mark.role == "person"}
    assert told == {
        "AY: ayah, laki-laki, 45 tahun",
        "IB: ibu, perempuan, 43 tahun",
        "A: kerabat, laki-laki, 3 tahun",
    }


def test_the_first_entry_under_a_code_counts() -> None:
    """Of two entries with one code the first is drawn and told."""
    twice: tuple[Kin, ...] = (kin("A", role="Ayah"), kin("A", role="Paman"))
    figure = draw(Genogram(people=twice))
    assert figure.description == ("A: ayah, laki-laki.",)
