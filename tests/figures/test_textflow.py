"""Text in several lines, and labels that make room for each other."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from figures.drawn import figure
from socialwork.drawings import texts
from socialwork.figures import margin, textflow
from socialwork.figures.box import Box
from socialwork.figures.measure import label_box, text_width
from socialwork.figures.model import Label
from socialwork.figures.placed import Wanted, placed
from socialwork.figures.placing import footprints, spread
from socialwork.figures.soundness import colliding, missing_letters, outside
from socialwork.figures.textflow import lines_height, set_lines, shortened, wrap

TEXTS = st.text("abcdefg hijklm", max_size=60)


@given(TEXTS, st.floats(1, 200))
def test_no_line_is_too_wide(text: str, width: float) -> None:
    """No line is wider than asked, but for single letters that are."""
    lines = wrap(text, width, 10)
    assert [line for line in lines if len(line) > 1 and text_width(line, 10) > width] == []


@given(TEXTS, st.floats(1, 200))
def test_wrapping_keeps_every_letter(text: str, width: float) -> None:
    """Lines have all letters in order; only blanks at their ends are gone."""
    assert "".join("".join(wrap(text, width, 10)).split()) == "".join(text.split())


@given(TEXTS)
def test_wide_room_has_one_line(text: str) -> None:
    """Where there is room for all, there is one line."""
    assert wrap(text, 10_000, 10) == ((" ".join(text.split()),) if text.strip() else ())


@given(TEXTS, st.floats(12, 200))
def test_shortened_text_fits(text: str, width: float) -> None:
    """A shortened text fits, and says that it was shortened."""
    short = shortened(text, width, 10)
    assert text_width(short, 10) <= width
    assert short == text or short.endswith("…")


@given(TEXTS, st.floats(12, 200))
def test_shortened_text_keeps_all_that_fits(text: str, width: float) -> None:
    """One letter more would be too wide, but for blanks before it."""
    short = shortened(text, width, 10)
    if short != text:
        longer = text[: len(short)].rstrip() + "…"
        assert longer == short or text_width(longer, 10) > width


@pytest.mark.parametrize(
    ("module", "asked", "shorten"),
    [
        (textflow, "text_width", lambda: shortened("a" * 10_000, 96.0)),
        (texts, "text_width", lambda: texts.cut_short("kata " * 10_000, 96.0)),
        (margin, "wrap", lambda: margin.margin_width([margin.Beside(value=1, text="a" * 10_000)])),
    ],
)
def test_long_texts_are_shortened_in_a_few_tries(
    module: Any, asked: str, shorten: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page pasted into a name is not tried letter by letter, nor word by word: that took minutes."""
    tries: list[object] = []
    real = getattr(module, asked)
    monkeypatch.setattr(module, asked, lambda *given, **more: tries.append(given) or real(*given, **more))
    shorten()
    assert 0 < len(tries) < 50


def test_lines_stand_below_each_other() -> None:
    """Lines of a block do not touch, and the block is as high as was said."""
    labels = set_lines(("satu", "dua", "tiga"), Label(x=10, y=20, text="", size=10))
    boxes = [label_box(one) for one in labels]
    assert colliding(figure(*labels)) == ()
    assert boxes[0].y == pytest.approx(20)
    assert boxes[-1].bottom - boxes[0].y == pytest.approx(lines_height(3, 10))


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(1, 20)), max_size=12))
def test_spread_leaves_no_overlap(wanted: list[tuple[float, float]]) -> None:
    """Labels keep their order and do not overlap, and stay in the room where they all fit."""
    wanted.sort()
    sizes = [size for _, size in wanted]
    places = spread([place for place, _ in wanted], sizes, 0, 100)
    edges = [(place - size / 2, place + size / 2) for place, size in zip(places, sizes, strict=True)]
    assert all(before[1] <= after[0] + 1e-6 for before, after in pairwise(edges))
    assert not edges or edges[0][0] >= -1e-6
    assert not edges or sum(sizes) > 100 or edges[-1][1] <= 100 + 1e-6


@given(st.lists(st.integers(0, 10), max_size=8, unique=True))
def test_spread_leaves_what_fits(places: list[int]) -> None:
    """Labels that do not touch stay where they are."""
    wanted = [10.0 * place + 5 for place in sorted(places)]
    assert spread(wanted, [8] * len(wanted), 0, 110) == pytest.approx(wanted)


def test_spread_moves_as_little_as_possible() -> None:
    """The squared moves have the smallest sum, found by trying many others."""
    wanted, sizes = [10.0, 14.0, 15.0, 40.0], [10.0, 6.0, 8.0, 10.0]
    made = spread(wanted, sizes, 0, 100)
    cost = sum((a - b) ** 2 for a, b in zip(made, wanted, strict=True))
    starts = [n / 10 for n in range(-40, 400)]
    others = (
        sum((a - b) ** 2 for a, b in zip((first + 5, first + 13, first + 20, 40.0), wanted, strict=True))
        for first in starts
        if first + 24 <= 35
    )
    assert cost <= min(others) + 1e-9


def test_label_takes_the_first_free_place() -> None:
    """A label goes to its first place that no line and no other label takes."""
    places = tuple(Box(10 * n, 0, 20, 10) for n in range(0, 9, 3))
    wanted = [(Wanted(("a",), places),), (Wanted(("b",), places),)]
    found = list(placed(wanted, Box(0, 0, 100, 20), footprints([(5, 5), (10, 5)])))
    assert [(one.text, one.x) for one in found] == [("a", 30), ("b", 60)]


def test_label_without_room_is_shortened_or_left_out() -> None:
    """The shorter form is taken where the longer has no place, and nothing where neither has."""
    long, short = Wanted(("panjang",), (Box(0, 0, 200, 10),)), Wanted(("p",), (Box(0, 0, 5, 10),))
    room = Box(0, 0, 100, 20)
    assert [one.text for one in placed([(long, short), (long,)], room, [])] == ["p"]


def test_soundness_finds_what_is_wrong() -> None:
    """A label outside, two labels on each other and a letter without a glyph are found."""
    one, other, far = (
        Label(x=10, y=50, text="satu"),
        Label(x=15, y=52, text="dua 母"),
        Label(x=190, y=50, text="tiga"),
    )
    made = figure(one, other, far)
    assert (outside(made), colliding(made), missing_letters(made)) == ((far,), ((one, other),), "母")
