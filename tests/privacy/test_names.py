"""People of whom only the names are known, and what is told of masks and doubts."""

import pytest
from attrs import evolve

import socialwork as sw
from socialwork.privacy.identity import identity_of_names
from socialwork.privacy.masker import Masker
from socialwork.privacy.questions import doubts_in, is_public
from socialwork.vocabulary.privacy import Identifier


def masked(text: str, *names: str) -> str:
    """Return *text* without *names*."""
    return Masker(identity=identity_of_names(*names)).mask(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bramantyo Rakasiwi datang", "BR datang"),
        ("BRAMANTYO  RAKASIWI", "BR"),
        ("Rakasiwi, Bramantyo", "BR"),
        ("ibunya Bramantyo", "ibunya BR"),
        ("Rakasiwinya", "BR-nya"),
    ],
)
def test_a_name_gives_way_to_its_code(text: str, expected: str) -> None:
    """Whole, turned round, in capitals, in part, and with a particle."""
    assert masked(text, "Bramantyo Rakasiwi=BR") == expected


def test_a_name_without_a_code_gives_way_to_words() -> None:
    """They say what stood there."""
    assert masked("Bramantyo datang", "Bramantyo") == "[nama disamarkan] datang"


def test_longer_names_come_first() -> None:
    """A name that is part of another one does not take it apart, in whatever order they are given."""
    for names in (("Ayu=A", "Ayu Lestari=AL"), ("Ayu Lestari=AL", "Ayu=A")):
        assert masked("Ayu Lestari", *names) == "AL"


@pytest.mark.parametrize("name", ["BR", "B.R.", "B R"])
def test_initials_keep_their_capitals(name: str) -> None:
    """A small word of the same letters is none."""
    assert masked(f"{name} dan {name.lower()}", f"{name}=klien") == f"klien dan {name.lower()}"


def test_nobody_is_nobody() -> None:
    """Without names nothing is hidden, and an empty name hides nothing."""
    assert identity_of_names().secrets == ()
    assert masked("teks", "", " =X") == "teks"


def test_masks_know_their_places() -> None:
    """In order, with what stands there instead."""
    text = "Bramantyo, 0812-3456-7890"
    masks = Masker(identity=identity_of_names("Bramantyo=B"), lang="en").masks(text)
    assert [(text[one.start : one.end], one.text, one.kind) for one in masks] == [
        ("Bramantyo", "B", Identifier.NAME),
        ("0812-3456-7890", "[phone number masked]", Identifier.PHONE),
    ]


def test_doubts_are_told_with_their_words() -> None:
    """What may be a name, a class or a school."""
    found = [(kind, it) for kind, it, _ in doubts_in("Ibu Sari dari SMP Negeri 3 Melati, kelas VIII B")]
    assert found == [
        (Identifier.PERSON, "Sari"),
        (Identifier.CLASS, "VIII B"),
        (Identifier.SCHOOL, "SMP Negeri 3 Melati"),
    ]


@pytest.mark.parametrize(
    ("it", "public"), [("SMK Contoh", True), ("smk contoh nusantara", True), ("SMP", False)]
)
def test_what_is_public_is_known_by_its_name(it: str, public: bool) -> None:  # noqa: FBT001 - a column
    """Whole or in part; empty names are none."""
    assert is_public(it, ("SMK Contoh Nusantara", "")) is public


def test_authors_of_cited_works_raise_no_question() -> None:
    """Whoever wrote a cited work is published; the same name without the work is asked about."""
    base = sw.load_case("example:lansia")
    names = sw.names_beside("example:lansia")

    def asked(text: str) -> list[str]:
        prose = tuple(evolve(one, text=text) if one.slot == "background" else one for one in base.prose)
        return [one.word for one in sw.pseudonymise(evolve(base, prose=prose), names=names).questions]

    assert asked("Tolin menemukannya [@abramowitz2001].") == []
    assert asked("Tolin menemukannya.") == ["Tolin"]
