"""The layout of a tree that fits a page: as many rows as there is room for, else lists."""

from collections.abc import Iterator, Sequence
from itertools import islice

from socialwork.drawings.tidy import PAD_X, Hung, Style, boxes_of, tidy, widest_level
from socialwork.drawings.trees import Node, each_node
from socialwork.figures.box import Box
from socialwork.figures.model import PX_PER_POINT, SMALLEST_TEXT
from socialwork.figures.textflow import widest_word

_SIZES = (9 * PX_PER_POINT, SMALLEST_TEXT)
_WIDTHS = (150.0, 128.0, 112.0, 98.0, 86.0, 76.0)
_ROOMY = 98.0
_INDENTS = (18.0, 12.0)
_MOST_LISTS = 8
_MOST_TRIES = 150
_HIDDEN = 30.0
_FITS = 2 + 1e-9


def fitted(roots: Sequence[Node], width: float, height: float) -> tuple[tuple[Hung, ...], Style]:
    """Return the boxes of trees as they fit a room, and how they are laid out.

    Rows are preferred to lists, few lists to many, wide boxes to narrow ones. Where nothing fits, the layout
    that is least too large is taken.
    """
    if len(roots) > 1:  # they stand like the children of something that is not drawn
        (top,), style = fitted([Node("", tuple(roots))], width + PAD_X, height + _HIDDEN)
        left = min(box.x for one in top.children for box in boxes_of(one))
        highest = min(one.box.y for one in top.children)
        return tuple(one.moved(-left, -highest) for one in top.children), style
    best: tuple[float, tuple[Hung, ...], Style] | None = None
    too_high: set[tuple[int, int, float]] = set()  # layouts that narrower boxes would make higher still
    for style in _styles(roots, width):
        key = (style.turn, style.columns, style.indent)
        if key in too_high:
            continue
        made = tidy(roots, style)
        extent = extent_of(made)
        excess = max(extent.width / width, 1.0) + max(extent.height / height, 1.0)
        if best is None or excess < best[0] - 1e-9:
            best = (excess, made, style)
        if excess <= _FITS:
            break
        if extent.width <= width and style.size == _SIZES[-1]:
            too_high.add(key)
    assert best is not None  # noqa: S101 - there is one style at least
    return best[1], best[2]


def extent_of(placed: Sequence[Hung]) -> Box:
    """Return the box from 0, 0 that holds all boxes of a layout."""
    boxes = [one.box for root in placed for one in root.every()]
    return Box(
        0.0,
        0.0,
        max((box.right for box in boxes), default=0.0),
        max((box.bottom for box in boxes), default=0.0),
    )


def _styles(roots: Sequence[Node], width: float) -> Iterator[Style]:
    """Yield the layouts to try, the best first; the last are the narrowest and the lowest."""
    yield from islice(_liked(roots, width), _MOST_TRIES)
    box, size = min(_boxes(roots))
    yield Style(box=box, size=size, turn=0, indent=_INDENTS[1])
    yield Style(box=box, size=size, turn=max(root.depth for root in roots))


def _liked(roots: Sequence[Node], width: float) -> Iterator[Style]:
    boxes, turns = _boxes(roots), _turns(roots)
    roomy = [one for one in boxes if one[0] >= _ROOMY] or boxes[:1]
    tight = [one for one in boxes if one not in roomy]
    for indent, some in ((_INDENTS[0], roomy), (_INDENTS[0], tight), (_INDENTS[1], boxes)):
        for turn, children in turns:
            for columns in range(1, min(children, _MOST_LISTS) + 1):
                for box, size in some:
                    style = Style(box=box, size=size, turn=turn, columns=columns, indent=indent)
                    side_by_side = max(widest_level(roots, turn), columns)
                    if side_by_side * (box + style.gap) - style.gap <= width:
                        yield style


def _turns(roots: Sequence[Node]) -> list[tuple[int, int]]:
    """Return the levels whose children can stand in lists, the lowest first, and the most of one parent.

    Where each box of a level has one child at most, a list would be no narrower than a row.
    """
    found: list[tuple[int, int]] = []
    depth, level = 0, list(roots)
    while level:
        most = max(len(node.children) for node in level)
        if most != 1:
            found.append((depth, max(most, 1)))
        depth, level = depth + 1, [child for node in level for child in node.children]
    return found[::-1]


def _boxes(roots: Sequence[Node]) -> list[tuple[float, float]]:
    """Return the widths of boxes that hold every word whole, with the sizes of their font."""
    found: list[tuple[float, float]] = []
    for size in _SIZES:
        words = max((widest_word(node.text, size) for node, _ in each_node(roots)), default=0.0)
        least = min(words + 2 * PAD_X + 1, _WIDTHS[0])
        found += [(box, size) for box in (*_WIDTHS, least) if box >= least]
    return sorted(dict.fromkeys(found), key=lambda one: (-one[0], -one[1]))
