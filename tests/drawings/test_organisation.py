"""The organisation chart of an institution."""

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, alts, assert_sound, labels, shapes, under
from socialwork.drawings.base import View
from socialwork.drawings.organisation import organisation_chart
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Path, Rect, flat
from socialwork.figures.svg import to_svg
from socialwork.institution import Institution, Post
from socialwork.loading import load_case
from socialwork.vocabulary.process import Setting
from socialwork.words import Lang


def institution(*posts: Post) -> Institution:
    """Return an institution with *posts*."""
    return Institution(name="Balai Contoh", setting=Setting.EDUCATION, organisation=posts)


@st.composite
def institutions(draw: st.DrawFn) -> Institution:
    """An institution of up to 60 posts with titles of any length."""
    above = draw(under(draw(st.sampled_from((3, 12, 60)))))
    titles = draw(st.lists(WORDS, min_size=1, max_size=3))
    posts = (
        Post(code=f"p{n}", title=titles[n % len(titles)], under=None if boss is None else f"p{boss}")
        for n, boss in enumerate(above)
    )
    return institution(*posts)


@settings(max_examples=30)
@given(institutions(), LANGS, st.sampled_from((320.0, 529.0)))
def test_any_chart_is_sound(made: Institution, lang: Lang, width: float) -> None:
    """Nothing lies outside, no text covers another; each post stands once, in the drawing and in words."""
    figure = organisation_chart(made, View(lang=lang, width=width))
    assert_sound(figure)
    titles = sorted(post.title for post in made.organisation)
    assert sorted(alts(figure)) == titles
    assert len(figure.description) == len(titles)
    assert all(
        line.startswith(post.title) for line, post in zip(figure.description, ordered(made), strict=True)
    )


def ordered(made: Institution) -> list[Post]:
    """Return the posts from the top down, branch by branch."""

    def below(code: str | None) -> list[Post]:
        own = [post for post in made.organisation if post.under == code]
        return [each for post in own for each in (post, *below(post.code))]

    return below(None)


@given(institutions())
@settings(max_examples=10)
def test_same_bytes(made: Institution) -> None:
    """The same institution gives the same bytes."""
    assert to_svg(organisation_chart(made, View())) == to_svg(organisation_chart(made, View()))


def test_the_shipped_school() -> None:
    """The school of the example is drawn in four rows as wide as the text."""
    figure = organisation_chart(load_case("example:utama").institution, View())
    rows = sorted({round(one.y) for one in flat(figure.items) if isinstance(one, Rect)})
    assert len(rows) == 4
    assert figure.width <= View().width
    assert "9 jabatan dalam 4 tingkat" in figure.alt
    assert figure.description[:2] == (
        "Yayasan Contoh Bakti berada di puncak susunan.",
        "Kepala sekolah berada di bawah Yayasan Contoh Bakti.",
    )


def test_every_line_ends_at_a_box() -> None:
    """Lines begin at the lower edge of a post and end at another post."""
    posts = (Post(code="a", title="A"), *(Post(code=f"b{n}", title=f"B{n}", under="a") for n in range(3)))
    figure = organisation_chart(institution(*posts), View())
    (path,) = [one for one in shapes(figure, "line") if isinstance(one, Path)]
    ends = {round(step.to[1], 2) for step in path.steps}  # type: ignore[union-attr] - only moves and lines
    frames = [one for one in flat(figure.items) if isinstance(one, Rect)]
    edges = {round(frames[0].y + frames[0].height, 2), round(frames[1].y, 2)}
    assert edges <= ends


def test_one_post_is_a_chart() -> None:
    """A single post is drawn alone, without lines."""
    figure = organisation_chart(institution(Post(code="a", title="Kepala")), View(lang="en"))
    assert [one.text for one in labels(figure)] == ["Kepala"]
    assert figure.alt == "Organisation chart of Balai Contoh: posts 1, levels 1; at the top: Kepala."


def test_no_posts_cannot_be_drawn() -> None:
    """Without posts there is nothing to draw, and that is said."""
    with pytest.raises(SocialWorkError, match="no posts"):
        organisation_chart(institution(), View())
