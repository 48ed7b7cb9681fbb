"""Words that may be names: nobody's name is taken for a word, and no common word for a name."""

from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

import socialwork as sw
from socialwork.knowledge.word_lists import word_list
from socialwork.privacy.hidden import NameIndex, is_known
from socialwork.privacy.strangers import strangers_in, words_in_use

EXAMPLES = Path(sw.__file__).parent / "data" / "examples"
PEOPLE = word_list("names") | word_list("given_names")

# Invented or common, and in none of the lists; the last ones look like words with a prefix or suffix.
UNLISTED = (
    *("Wirasti", "Suwitri", "Trimanto", "Kasmirah", "Ngatijan", "Eceh", "Cartiwa", "Sumirta", "Rajamin"),
    *("Hutauruk", "Tindaon", "Sikumbang", "Zulhendri", "Tenriwali", "Mappatoba", "Sudiarsa", "Nengahita"),
    *("Latupeirissa", "Wompere", "Kayame", "Tjiptadi", "Nurfitrah", "Yeremias", "Felisitas", "Kelvino"),
    *("Dirwan", "Kesnawati", "Bermiko", "Terrani", "Perdiansah", "Mendrofani", "Selvanti", "Pemilarsih"),
)
ALSO_WORDS = (
    "Bintang",
    "Teguh",
    "Cahaya",
    "Permata",
    "Mawar",
    "Untung",
    "Indah",
    "Sabar",
    "Harapan",
    "Rohani",
)
WORDS = (
    *("Mengadakan", "Pengajian", "Kecilkan", "Penglihatan", "Mempertanggungjawabkan", "Ketidakhadirannya"),
    *(
        "Dibersihkannya",
        "Kegembiraannya",
        "Seandainya",
        "Menyembunyikan",
        "Pemulung",
        "Mengepel",
        "Nonformal",
    ),
    *("Keindahan", "Silaturahmi", "Semoga", "Tuhan", "Pramuka", "Kudengar", "Pascabencana", "Sepeda", "Iya"),
)


def asked(text: str) -> list[str]:
    """Return the words of *text* that are asked about where nobody is hidden."""
    return [one.word for one in strangers_in(text, NameIndex(()), set())]


def test_no_name_is_a_word() -> None:
    """Neither those of the lists nor what the rules of derivation make of them."""
    assert [name for name in PEOPLE if is_known(name)] == []
    assert PEOPLE.isdisjoint(word_list("known_words"))
    assert word_list("names").isdisjoint(word_list("given_names"))


@pytest.mark.parametrize("name", UNLISTED)
def test_a_name_in_no_list_is_asked_about_wherever_it_stands(name: str) -> None:
    """Nobody needs to have heard of it."""
    assert name.casefold() not in PEOPLE
    assert asked(f"{name} datang ke sekolah.") == [name]
    assert asked(f"Kemarin klien bertemu {name}.") == [name]


@pytest.mark.parametrize("name", ALSO_WORDS)
def test_a_name_that_is_a_word_too_is_asked_about_inside_a_sentence(name: str) -> None:
    """Where a word would have no capital."""
    assert asked(f"Kemarin klien bertemu {name}.") == [name]
    assert asked(f"Kemarin klien bertemu {name.lower()}.") == []


@given(st.sampled_from(sorted(word_list("names"))))
def test_a_name_that_is_no_word_is_asked_about_where_a_sentence_starts(name: str) -> None:
    """And although the text writes it small elsewhere."""
    word = name.capitalize()
    known = set(words_in_use([f"Kata {name}, ia mau."], []))
    assert [one.word for one in strangers_in(f"{word} datang.", NameIndex(()), known)] == [word]


@pytest.mark.parametrize("word", WORDS)
def test_a_word_raises_no_question(word: str) -> None:
    """As a root or made of one by prefixes, suffixes and particles."""
    assert asked(f"{word} dan “{word}”, {word.upper()}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ia berdoa kepada Tuhan Yang Maha Esa.",
        "Libur Maulid Nabi Muhammad saw. pada hari Senin.",
        "Putusan Mahkamah Agung dan tuntutan Jaksa Agung.",
        "Bantuan sebesar Rp500 ribu dan Rp2 juta.",
    ],
)
def test_fixed_words_are_nobody(text: str) -> None:
    """Words that are names elsewhere are none in them."""
    assert asked(text) == []


def test_a_fixed_word_hides_nobody_else() -> None:
    """Only the words that belong to it are left out."""
    assert asked("Menurut Jaksa Teguh, Muhammad dan Esa datang.") == ["Teguh", "Muhammad", "Esa"]


@pytest.mark.parametrize("name", ["utama", "lansia", "rehabilitasi"])
def test_an_example_answers_only_what_is_asked(name: str) -> None:
    """Each harmless word of its file would raise a question if it were not there."""
    names = sw.load_names(EXAMPLES / name / "names.yaml")
    open_questions = sw.pseudonymise(
        sw.load_case(f"example:{name}"), names=evolve(names, harmless=())
    ).questions
    assert set(names.harmless) <= {one.word for one in open_questions}
