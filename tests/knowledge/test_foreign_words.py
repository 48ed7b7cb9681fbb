"""Foreign words: which there are, and where a text has them."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from socialwork.knowledge.foreign_words import foreign_finder, foreign_words


def found(text: str, *, titled: bool = False, **options: tuple[str, ...]) -> list[str]:
    """Return the foreign words of *text*."""
    return [text[start:end] for start, end in foreign_finder(**options).spans(text, titled=titled)]


def test_the_list_is_in_order_and_plain() -> None:
    """Small letters, blanks instead of hyphens, each word once."""
    words = foreign_words()
    assert list(words) == sorted(set(words))
    assert all(re.fullmatch("[a-z]+(?: [a-z]+)*", word) for word in words)


@pytest.mark.parametrize(
    "word", ["token", "mediator", "klien", "intervensi", "asesmen", "terminasi", "genogram"]
)
def test_indonesian_words_are_not_foreign(word: str) -> None:
    """What the dictionary of Indonesian has stays upright."""
    assert found(f"Praktikan memakai {word} ini.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Praktikan melakukan home visit.", ["home visit"]),
        ("Home visit dilakukan dua kali.", ["Home visit"]),
        ("memberi reward dan punishment", ["reward", "punishment"]),
        ("memberi reward and punishment", ["reward and punishment"]),
        ("reward/punishment", ["reward", "punishment"]),
        ("(token economy)", ["token economy"]),
        ("reward-nya di-reward", ["reward", "reward"]),
        ("follow up, follow-up, follow\u00a0up", ["follow up", "follow-up", "follow\u00a0up"]),
        ("dua case conferences", ["case conferences"]),
        ("social group work dan group work", ["social group work", "group work"]),
        ("rewarding, unreward, rewardx", []),
        ("SETTING PENDIDIKAN", ["SETTING"]),
        ("", []),
    ],
)
def test_whole_words_are_found_the_longest_first(text: str, words: list[str]) -> None:
    """Hyphens and blanks are the same, plurals count, parts of words do not."""
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "lihat https://reward.example/home-visit?x=reward",
        "lihat www.reward.example",
        "surel reward@case-work.example",
        "Yayasan Home Visit Nusantara",
        "dari Yayasan Reward",
        "di Balai Group Work",
    ],
)
def test_addresses_and_names_are_left_alone(text: str) -> None:
    """A word with a capital beside another one with a capital is part of a name."""
    assert found(f"Praktikan membaca {text} itu.") == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("pada Tahap Engagement praktikan", "Engagement"),
        ("hasil Case Conference I itu", "Case Conference"),
        ("selesai. Reward diberikan", "Reward"),
        ("Praktikan: Home visit", "Home visit"),
        ("melalui Home Visit oleh praktikan", "Home Visit"),
        ("mengintegrasikan Metoda Case Work itu", "Case Work"),
    ],
)
def test_a_capital_alone_makes_no_name(text: str, word: str) -> None:
    """At the start of a sentence, behind a general word, and before a number it is a foreign word."""
    assert found(text) == [word]


def test_in_titles_every_word_has_a_capital() -> None:
    """So there it tells nothing, but a name that is known does."""
    assert found("Kegiatan Yayasan Home Visit", titled=True) == ["Home Visit"]
    assert found("Kegiatan Yayasan Home Visit", titled=True, names=("Yayasan Home Visit",)) == []


def test_a_campus_adds_and_leaves_words() -> None:
    """In any spelling."""
    assert found("ngabuburit dan reward", added=("Ngabuburit",), left=("Reward",)) == ["ngabuburit"]
    assert found("case-work", left=("case work",)) == []


@given(st.text(alphabet="aİßreward homevst-\u00a0.@:/", max_size=40))
def test_spans_are_words_in_order(text: str) -> None:
    """Whatever comes, spans do not overlap, and each is a word of the list."""
    spans = list(foreign_finder().spans(text))
    assert all(a < b <= c < d for (a, b), (c, d) in pairwise(spans))
    for start, end in spans:
        bare = re.sub(r"[\s-]+", " ", text[start:end].lower())
        assert {bare, bare.removesuffix("s")} & set(foreign_words())
