"""Trees of boxes: where they stand, and how they fit a room."""

from itertools import combinations

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import WORDS, under
from socialwork.drawings.fitted_trees import extent_of, fitted
from socialwork.drawings.tidy import Hung, Style, boxes_of, tidy, trunk_of
from socialwork.drawings.trees import Entry, Node, each_node, forest


def tree(*children: Node, text: str = "x") -> Node:
    """Return a node with *children*."""
    return Node(text, children)


def forest_of(above: list[int | None], texts: list[str]) -> tuple[Node, ...]:
    """Return a forest whose places hang on each other as *above* says."""
    entries = [
        Entry(code=str(n), text=texts[n % len(texts)], under="" if parent is None else str(parent))
        for n, parent in enumerate(above)
    ]
    return forest(entries)


def every(placed: tuple[Hung, ...]) -> list[Hung]:
    """Return all nodes of a layout."""
    return [one for root in placed for one in root.every()]


STYLES = st.builds(
    Style,
    box=st.sampled_from((60.0, 120.0)),
    size=st.sampled_from((10.67, 12.0)),
    turn=st.integers(0, 5),
    columns=st.integers(1, 3),
)


@given(under(), st.lists(WORDS, min_size=1, max_size=4), STYLES)
def test_no_box_covers_another(above: list[int | None], texts: list[str], style: Style) -> None:
    """Boxes, and the lines of lists, keep off each other, whatever the tree."""
    placed = tidy(forest_of(above, texts), style)
    boxes = [box for root in placed for box in boxes_of(root)]
    assert len([box for box in boxes if box.width]) == len(above)
    assert [(a, b) for a, b in combinations(boxes, 2) if a.grown(-0.01).overlap(b.grown(-0.01)) > 0.01] == []


@given(under(), st.lists(WORDS, min_size=1, max_size=4), STYLES)
def test_parents_stand_over_the_middle(above: list[int | None], texts: list[str], style: Style) -> None:
    """Over a row a parent stands in the middle of the first and the last child."""
    for one in every(tidy(forest_of(above, texts), style)):
        if one.children and not one.lists:
            assert one.middle == pytest.approx((one.children[0].middle + one.children[-1].middle) / 2)


@given(under(), STYLES)
def test_the_mirror_image_is_mirrored(above: list[int | None], style: Style) -> None:
    """A tree in rows whose branches are turned round is drawn as its mirror image."""
    (root,) = tidy([Node("", forest_of(above, ["x"]))], rows(style))
    (turned,) = tidy([mirrored(Node("", forest_of(above, ["x"])))], rows(style))
    width = max(one.box.right for one in root.every())
    assert sorted((round(one.box.x, 4), one.box.y) for one in turned.every()) == sorted(
        (round(width - one.box.right, 4), one.box.y) for one in root.every()
    )


def rows(style: Style) -> Style:
    """Return a style without lists."""
    return Style(box=style.box, size=style.size, turn=99)


def mirrored(node: Node) -> Node:
    """Return a tree with its branches in reverse order."""
    return Node(node.text, tuple(mirrored(child) for child in reversed(node.children)))


def test_rows_are_level() -> None:
    """Boxes of one row begin at one height and are equally high, however long their texts."""
    (root,) = tidy([tree(tree(text="a " * 40), tree(text="b"))], Style(box=100, size=12, turn=1))
    assert len({(one.box.y, one.box.height) for one in root.children}) == 1


def test_lists_hang_below() -> None:
    """From the level of the turn on, children stand below each other, to the right of a line."""
    (root,) = tidy([tree(tree(), tree(), tree())], Style(box=100, size=12, turn=0))
    assert root.lists == (3,)
    assert [one.box.x for one in root.children] == [18.0] * 3
    assert trunk_of(root.children) == 9.0


def test_lists_are_about_equally_high() -> None:
    """Children in several lists keep their order and fill them evenly."""
    children = tuple(tree(text=str(n)) for n in range(7))
    (root,) = tidy([Node("x", children)], Style(box=100, size=12, turn=0, columns=3))
    assert sorted(root.lists, reverse=True) == list(root.lists) or max(root.lists) - min(root.lists) <= 2
    assert [one.node.text for one in root.children] == [str(n) for n in range(7)]
    assert max(root.lists) == 3


@settings(max_examples=15)
@given(under(40), st.lists(WORDS, min_size=1, max_size=3))
def test_every_node_has_its_place_once(above: list[int | None], texts: list[str]) -> None:
    """Whatever the room, each node is placed once, with its whole text."""
    roots = forest_of(above, texts)
    placed, style = fitted(roots, 526, 737)
    assert sorted(one.node.text for one in every(placed)) == sorted(node.text for node, _ in each_node(roots))
    for one in every(placed):
        assert "".join("".join(one.lines).split()) == "".join(one.node.text.split())
    assert style.size >= 10.6


@pytest.mark.parametrize("shape", ["wide", "many", "mixed"])
def test_sixty_posts_fit_a_page(shape: str) -> None:
    """Sixty posts with ordinary titles stand on an upright page."""
    above: list[int | None] = {
        "wide": [None, *[0] * 59],
        "many": [None] * 60,
        "mixed": [None, *[0] * 6, *[1 + n % 6 for n in range(20)], *[7 + n % 20 for n in range(33)]],
    }[shape]
    titles = ["Kepala dinas", "Sekretaris", "Seksi rehabilitasi sosial", "Pekerja sosial", "Juru masak"]
    extent = extent_of(fitted(forest_of(above, titles), 526, 737)[0])
    assert (extent.width <= 526, extent.height <= 737) == (True, True)


def test_rows_are_preferred() -> None:
    """A tree that fits in rows has no lists."""
    placed, _ = fitted([tree(tree(), tree(tree()))], 526, 737)
    assert all(not one.lists for one in every(placed))


def test_an_unknown_place_and_a_circle_stand_at_the_top() -> None:
    """What hangs on nothing known, or on itself, is not lost."""
    entries = [
        Entry(code="a", text="A", under="b"),
        Entry(code="b", text="B", under="a"),
        Entry(code="c", text="C", under="nobody"),
        Entry(code="d", text="D", under="d"),
    ]
    assert [(node.text, len(node.children)) for node in forest(entries)] == [("B", 1), ("C", 0), ("D", 0)]
