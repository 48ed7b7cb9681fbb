"""What the tests of drawings share: hostile words, any trees, and what makes a drawing sound."""

from typing import Any

from hypothesis import strategies as st

from socialwork.figures.model import SMALLEST_TEXT, Figure, Label, Leaf, flat
from socialwork.figures.soundness import colliding, outside
from socialwork.figures.svg import to_svg
from socialwork.tools import MindBranch, TreeCause, TreeEffect
from socialwork.words import Lang

LANGS = st.sampled_from(("id", "en"))
WORDS = st.sampled_from(
    (
        "A",
        "Guru",
        "Wali kelas",
        "Wakil kepala sekolah bidang sarana dan prasarana",
        "pertanggungjawabannya",
        "x" * 60,
        "Klien sering tidur larut malam karena menggambar dan membantu ibunya, lalu sulit bangun pagi.",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 4,
    )
)
CODES = st.sampled_from([f"k{n}" for n in range(12)])


@st.composite
def under(draw: st.DrawFn, most: int = 24) -> list[int | None]:
    """Any forest: for each place the one before it that it hangs on, or ``None``."""
    count = draw(st.integers(1, most))
    spread = draw(st.sampled_from((1, 2, 60)))
    return [
        None if n == 0 or draw(st.integers(0, 9)) == 0 else draw(st.integers(max(0, n - spread), n - 1))
        for n in range(count)
    ]


def links(kind: type, field: str) -> st.SearchStrategy[tuple[Any, ...]]:
    """Causes, effects or branches, with codes that stand twice, name nothing, and run in circles."""
    one = st.builds(kind, code=CODES, text=WORDS, **{field: st.just("") | CODES})
    return st.lists(one, max_size=14).map(tuple)


CAUSES = links(TreeCause, "of")
EFFECTS = links(TreeEffect, "of")
BRANCHES = links(MindBranch, "under")


def assert_sound(figure: Figure) -> None:
    """Assert that nothing lies outside, no text covers another, and all of it can be read."""
    assert outside(figure) == ()
    assert [(a.text, b.text) for a, b in colliding(figure)] == []
    assert [one.text for one in labels(figure) if one.size < SMALLEST_TEXT - 0.01] == []
    assert to_svg(figure)
    assert figure.title
    assert figure.alt.endswith(".")
    assert all(line.endswith((".", "…")) for line in figure.description)


def labels(figure: Figure, role: str = "") -> list[Label]:
    """Return the texts of a figure, of one role or all."""
    return [
        one for one in flat(figure.items) if isinstance(one, Label) and (not role or one.mark.role == role)
    ]


def shapes(figure: Figure, role: str) -> list[Leaf]:
    """Return the shapes that play a role."""
    return [one for one in flat(figure.items) if one.mark.role == role]


def alts(figure: Figure) -> list[str]:
    """Return what the shapes say to those who cannot see them."""
    return [one.mark.alt for one in flat(figure.items) if one.mark.alt]


def said(figure: Figure) -> str:
    """Return the whole description."""
    return "\n".join(figure.description)


def lang_of(figure: Figure) -> Lang:
    """Return the language of a figure."""
    return "en" if figure.lang == "en" else "id"
