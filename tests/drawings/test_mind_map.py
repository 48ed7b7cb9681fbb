"""The drawing of a mind map."""

from hypothesis import given, settings, strategies as st

from chart_tools import BRANCHES, LANGS, WORDS, alts, assert_sound, labels, shapes
from socialwork.drawings.base import View, draw
from socialwork.figures.model import Ellipse, Label, flat
from socialwork.figures.svg import to_svg
from socialwork.tools import MindBranch, MindMap
from socialwork.words import Lang


def branches(*pairs: tuple[str, str]) -> tuple[MindBranch, ...]:
    """Return branches with what each grows from; the code is the text."""
    return tuple(MindBranch(code=code, text=code, under=under) for code, under in pairs)


@settings(max_examples=40)
@given(BRANCHES, WORDS, LANGS, st.sampled_from((400.0, 529.0)))
def test_any_map_is_sound(some: tuple[MindBranch, ...], centre: str, lang: Lang, width: float) -> None:
    """Nothing lies outside, no text covers another; each branch stands once, circles and all."""
    figure = draw(MindMap(centre=centre, branches=some), View(lang=lang, width=width))
    assert_sound(figure)
    assert sorted(alts(figure)) == sorted([centre, *(one.text for one in some)])
    assert len(figure.description) == 1 + len(some)


@given(BRANCHES)
@settings(max_examples=10)
def test_same_bytes(some: tuple[MindBranch, ...]) -> None:
    """The same map gives the same bytes."""
    tool = MindMap(centre="Pokok", branches=some)
    assert to_svg(draw(tool)) == to_svg(draw(tool))


def places(tool: MindMap) -> dict[str, float]:
    """Return how far right of the centre each text stands."""
    figure = draw(tool)
    (oval,) = [one for one in flat(figure.items) if isinstance(one, Ellipse)]
    return {one.text: one.x - oval.cx for one in flat(figure.items) if isinstance(one, Label)}


def test_branches_stand_on_both_sides() -> None:
    """A shallow map spreads to both sides, half of it to each."""
    found = places(MindMap(centre="Pagi", branches=branches(*((f"c{n}", "") for n in range(4)))))
    assert [found[f"c{n}"] > 0 for n in range(4)] == [True, True, False, False]


def test_a_deep_map_grows_to_the_right() -> None:
    """Three levels have no room on both sides: they stand to the right, each level farther out."""
    found = places(MindMap(centre="Pagi", branches=branches(("a", ""), ("b", "a"), ("c", "b"), ("d", ""))))
    assert 0 < found["a"] < found["b"] < found["c"]
    assert found["d"] > 0


def test_finer_branches_stand_farther_out_on_the_left_too() -> None:
    """On the left as on the right, a branch stands between the centre and what grows from it."""
    found = places(MindMap(centre="Pagi", branches=branches(("a", ""), ("b", ""), ("c", "b"))))
    assert found["c"] < found["b"] < 0 < found["a"]


def test_each_branch_is_joined() -> None:
    """There is one curve for each branch."""
    tool = MindMap(centre="Pagi", branches=branches(("a", ""), ("b", "a"), ("c", "zzz")))
    assert len(shapes(draw(tool), "line")) == 3


def test_a_subject_alone_can_be_drawn() -> None:
    """A subject without branches is an oval with its words."""
    figure = draw(MindMap(centre="Pagi hari"), View(lang="en"))
    assert figure.alt == "Mind map on “Pagi hari”: main branches 0, branches in all 0."
    assert [one.text for one in labels(figure)] == ["Pagi hari"]


def test_a_long_branch_is_shortened_and_says_so() -> None:
    """A branch has a few lines; a note points to the table, and the description has all of it."""
    text = "kata kunci yang panjang sekali " * 12
    figure = draw(MindMap(centre="Pagi", branches=(MindBranch(code="a", text=text),)))
    assert "tabel" in " ".join(one.text for one in labels(figure, "note"))
    assert text in figure.description[1]
