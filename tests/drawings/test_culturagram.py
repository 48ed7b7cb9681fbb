"""Culturagrams as they are drawn: the family in the centre, ten sides round it."""

from itertools import combinations

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from rounds import HOSTILE, groups, marks, rim, sound, words
from socialwork.drawings.base import TEXT_WIDTH, View, draw
from socialwork.figures import to_svg
from socialwork.figures.box import Box
from socialwork.figures.model import Label, Rect, flat
from socialwork.tools import Culturagram
from socialwork.tools.culturagram import ASPECTS, aspect_words

TEXTS = st.just("") | HOSTILE | st.just("Kalimat yang panjang tentang keluarga ini. " * 20)
CULTURAGRAMS = st.builds(Culturagram, family=TEXTS, **dict.fromkeys(ASPECTS, TEXTS))  # type: ignore[arg-type]
VIEWS = st.builds(View, lang=st.sampled_from(("id", "en")), client=st.sampled_from(("", "KL")))


@given(CULTURAGRAMS, VIEWS)
def test_any_culturagram_is_sound(tool: Culturagram, view: View) -> None:
    """Nothing lies outside, no words cover words, all ten sides are there, and the same bytes come again."""
    figure = draw(tool, view)
    sound(figure)
    assert len(groups(figure, "side")) == marks(figure.items, "spoke") == 10
    assert figure.width <= TEXT_WIDTH
    assert to_svg(figure) == to_svg(draw(tool, view))


@given(CULTURAGRAMS, VIEWS)
def test_boxes_and_family_keep_apart(tool: Culturagram, view: View) -> None:
    """No box covers another or the family in the middle."""
    figure = draw(tool, view)
    boxes = [Box(one.x, one.y, one.width, one.height) for one in flat(figure.items) if isinstance(one, Rect)]
    family = rim(groups(figure, "centre")[0]).box
    assert not any(a.overlap(b) for a, b in combinations([*boxes, family], 2))


@given(CULTURAGRAMS, VIEWS)
def test_the_description_tells_every_side_in_full(tool: Culturagram, view: View) -> None:
    """A sentence for each side has its whole text, even where the box has room for a part of it only."""
    figure = draw(tool, view)
    for name, sentence in zip(ASPECTS, figure.description, strict=True):
        assert sentence.startswith(aspect_words(name).pick(view.lang))
        assert " ".join(getattr(tool, name).split()) in sentence


def test_a_side_that_nobody_asked_about_says_so() -> None:
    """Its box is dashed, and the alternative text counts what is told."""
    figure = draw(Culturagram(language="Jawa dan Indonesia"), View(client="KL"))
    told = next(one for one in groups(figure, "side") if "Jawa dan Indonesia" in words(one))
    other = groups(figure, "side")[0]
    rims = [next(one for one in flat(group.items) if isinstance(one, Rect)) for group in (told, other)]
    dashes = [one.ink.dash for one in rims]
    assert dashes[0] == ()
    assert dashes[1]
    assert words(other).endswith("Belum digali.")
    assert figure.alt == "Kulturagram keluarga klien KL: 1 dari 10 aspek terisi."


def test_long_texts_are_cut_with_an_ellipsis() -> None:
    """A box has fourteen lines of text at most."""
    figure = draw(Culturagram(moving="kata " * 400), View())
    labels = [one for one in flat(groups(figure, "side")[0].items) if isinstance(one, Label)]
    lines = [one for one in labels if one.mark.role == "text"]
    assert len(lines) == 14
    assert lines[-1].text.endswith("…")


@pytest.mark.parametrize(
    ("family", "client", "shown"),
    [
        ("", "", "Keluarga"),
        ("", "KL", "Keluarga Kanta"),
        ("Keluarga besar Ibu", "KL", "Keluarga besar Ibu"),
        ("KL", "", "Kanta"),
    ],
)
def test_who_stands_in_the_centre(family: str, client: str, shown: str) -> None:
    """The family that the tool names, else that of the client."""
    tool = evolve(Culturagram(), family=family)
    figure = draw(tool, View(client=client, names={"KL": "Kanta"}))
    assert words(groups(figure, "centre")[0]) == shown


def test_sides_have_names_of_their_own() -> None:
    """All ten differ, in both languages."""
    assert len(ASPECTS) == 10
    for lang in ("id", "en"):
        assert len({aspect_words(name).pick(lang) for name in ASPECTS}) == 10  # type: ignore[arg-type]
