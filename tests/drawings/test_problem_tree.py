"""The drawing of a problem tree, and the tree that an assessment amounts to."""

import pytest
from attrs import evolve
from hypothesis import given, settings

from chart_tools import CAUSES, EFFECTS, LANGS, WORDS, alts, assert_sound, labels, said, shapes
from school import school_case
from socialwork.drawings.base import View, draw
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Polyline, Rect, flat
from socialwork.figures.svg import to_svg
from socialwork.loading import load_case
from socialwork.process.problem_tree import problem_tree_of
from socialwork.stages import Assessment
from socialwork.tools import ProblemTree, TreeCause, TreeEffect
from socialwork.values.evidence import Statement
from socialwork.words import Lang

TREE = ProblemTree(
    problem="Sering tidak hadir.",
    causes=(
        TreeCause(code="a", text="Tidur larut."),
        TreeCause(code="b", text="Membantu di warung", of="a"),
        TreeCause(code="c", text="Malu"),
    ),
    effects=(TreeEffect(code="d", text="Tertinggal"), TreeEffect(code="e", text="Nilai turun", of="d")),
)


def boxes(tool: ProblemTree) -> dict[str, Rect]:
    """Return the box of each text."""
    found = [one for one in flat(draw(tool).items) if isinstance(one, Rect)]
    return {one.mark.alt: one for one in found}


@settings(max_examples=40)
@given(CAUSES, EFFECTS, WORDS, LANGS)
def test_any_tree_is_sound(
    causes: tuple[TreeCause, ...], effects: tuple[TreeEffect, ...], problem: str, lang: Lang
) -> None:
    """Nothing lies outside, no text covers another; each cause and effect stands once, circles and all."""
    figure = draw(ProblemTree(problem=problem, causes=causes, effects=effects), View(lang=lang))
    assert_sound(figure)
    texts = sorted(" ".join(one.text.split()).removesuffix(".") for one in (*causes, *effects))
    drawn = alts(figure)
    drawn.remove(" ".join(problem.split()).removesuffix("."))
    assert sorted(drawn) == texts
    assert len(figure.description) == 1 + len(texts)
    assert all(text in said(figure) for text in texts)


@given(CAUSES, EFFECTS)
@settings(max_examples=10)
def test_same_bytes(causes: tuple[TreeCause, ...], effects: tuple[TreeEffect, ...]) -> None:
    """The same tree gives the same bytes."""
    tool = ProblemTree(problem="Masalah", causes=causes, effects=effects)
    assert to_svg(draw(tool)) == to_svg(draw(tool))


def test_roots_below_and_crown_above() -> None:
    """Causes stand below the problem, their causes below them; effects stand above it, theirs above them."""
    at = boxes(TREE)
    order = ["Nilai turun", "Tertinggal", "Sering tidak hadir", "Tidur larut", "Membantu di warung"]
    tops = [at[name].y for name in order]
    assert tops == sorted(tops)


def test_every_line_has_an_arrow_from_cause_to_effect() -> None:
    """There is an arrow for each link, and all point up."""
    heads = [one for one in shapes(draw(TREE), "arrow") if isinstance(one, Polyline)]
    assert len(heads) == 5
    assert all(tip[1] < min(other[1] for other in rest) for tip, *rest in (one.points for one in heads))


def test_sides_are_told_apart() -> None:
    """The two sides have their names, and effects have round corners."""
    assert [one.text for one in labels(draw(TREE), "side-title")] == ["Akibat", "Penyebab"]
    assert (boxes(TREE)["Tertinggal"].radius > 0, boxes(TREE)["Malu"].radius) == (True, 0)


def test_a_problem_alone_can_be_drawn() -> None:
    """A problem without causes and effects is a box; one that is missing is said to be."""
    assert draw(ProblemTree(problem="Kesepian")).description == ("Masalah inti: Kesepian.",)
    missing = draw(ProblemTree(causes=(TreeCause(code="a", text="Malu"),)), View(lang="en"))
    assert missing.description[0] == "Core problem: (the core problem is not stated yet)."


def test_an_empty_tree_cannot_be_drawn() -> None:
    """Without anything there is nothing to draw, and that is said."""
    with pytest.raises(SocialWorkError, match="empty"):
        draw(ProblemTree())


def test_a_long_text_is_shortened_and_says_so() -> None:
    """A box holds what it can; a note points to the table, and the description has all of it."""
    text = "Begadang karena menggambar " * 12
    figure = draw(ProblemTree(problem="Absen", causes=(TreeCause(code="a", text=text),)))
    assert [one.text for one in labels(figure, "note")] == [
        "… = dipersingkat; uraian lengkap ada dalam tabel."
    ]
    assert text.strip() in said(figure)


def test_the_tree_of_an_assessment() -> None:
    """The focus is the trunk, causes are roots, symptoms and effects the crown, each on what it answers."""
    case = school_case()
    found = case.latest(Assessment)
    assert found is not None
    more = evolve(
        found,
        causes=(*found.causes, Statement(code="P2", text="Menggambar.", answers=("P1",))),
        effects=(*found.effects, Statement(code="D2", text="Tidak naik kelas.", answers=("D1",))),
    )
    tree = problem_tree_of(evolve(case, stages=(*case.stages, more)))
    assert tree is not None
    assert tree.problem == "Motivasi belajar rendah."
    assert [(one.code, one.of) for one in tree.causes] == [("P1", ""), ("P2", "P1")]
    assert [(one.code, one.of) for one in tree.effects] == [("S1", ""), ("D1", ""), ("D2", "D1")]


def test_without_a_focus_the_problem_of_the_case_stands_in() -> None:
    """Without a focus the tree takes the problem of the case; without an assessment there is no tree."""
    case = school_case()
    found = case.latest(Assessment)
    assert found is not None
    tree = problem_tree_of(evolve(case, stages=(evolve(found, focus=None),)))
    assert tree is not None
    assert tree.problem == "motivasi belajar rendah"
    assert problem_tree_of(evolve(case, stages=())) is None


@pytest.mark.parametrize("name", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_the_trees_of_the_examples(name: str) -> None:
    """The assessments of both examples make trees that stand on a page with every statement."""
    case = load_case(name)
    tree = problem_tree_of(case)
    assert tree is not None
    figure = draw(tree)
    assert_sound(figure)
    assert len(figure.description) == 1 + len(tree.causes) + len(tree.effects)
