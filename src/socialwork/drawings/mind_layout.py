"""Places for a mind map: branches to both sides of the centre, or to the right where they are deep."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.drawings.texts import clipped
from socialwork.drawings.trees import Node
from socialwork.figures.box import Box
from socialwork.figures.measure import text_width
from socialwork.figures.model import PX_PER_POINT, SMALLEST_TEXT
from socialwork.figures.textflow import lines_box, lines_height, widest_word

PAD_X, PAD_Y = 5.0, 3.5
"""How far a text keeps from the side of its box, and from its top and bottom."""

MOST_LINES = 5
"""How many lines a branch has at most."""

_SIZES = (9 * PX_PER_POINT, SMALLEST_TEXT)
_FIRST_GAP, _GAP = 20.0, 14.0  # from the centre to a branch, and from a branch to the next
_BETWEEN = 6.0
_WIDEST = 132.0
_DEEP = 3  # levels, from which there is no room for them on both sides


@frozen(kw_only=True)
class Branch:
    """A branch in its place.

    Attributes:
        node: What it says, and what grows from it.
        lines: Its text in lines.
        cut: Whether its text was shortened.
        box: Where it stands.
        right: Whether it stands to the right of the centre.
        branches: What grows from it.
    """

    node: Node
    lines: tuple[str, ...]
    cut: bool
    box: Box
    right: bool
    branches: tuple["Branch", ...] = ()

    def every(self) -> Iterator["Branch"]:
        """Iterate over it and all that grows from it."""
        yield self
        for one in self.branches:
            yield from one.every()


@frozen(kw_only=True)
class Spread:
    """A mind map whose places are settled; 0, 0 is the middle of the centre.

    Attributes:
        branches: The branches that start at the centre.
        size: The height of the font.
    """

    branches: tuple[Branch, ...]
    size: float

    def every(self) -> Iterator[Branch]:
        """Iterate over all branches."""
        return (one for branch in self.branches for one in branch.every())


def spread_out(nodes: Sequence[Node], centre: Box, width: float, height: float) -> Spread:
    """Return the branches round a centre as they fit a room of *width* and *height*.

    Args:
        nodes: The branches that start at the centre.
        centre: The box of the centre, round 0, 0.
        width: How wide the map may be.
        height: How high it may be.
    """
    best: tuple[float, Spread] | None = None
    for style in _styles(nodes, centre, width):
        right = _right_share(nodes, style) if style.both else len(nodes)
        sides = ((nodes[:right], True), (nodes[right:], False))
        branches = tuple(
            one for some, to_right in sides for one in _side(some, centre, style, right=to_right)
        )
        made = Spread(branches=branches, size=style.size)
        boxes = [centre, *(one.box for one in made.every())]
        extent = Box.round([(box.x, box.y) for box in boxes] + [(box.right, box.bottom) for box in boxes])
        excess = max(extent.width / width, 1.0) + max(extent.height / height, 1.0)
        if best is None or excess < best[0] - 1e-9:
            best = (excess, made)
    assert best is not None  # noqa: S101 - there is one style at least
    return best[1]


@frozen
class _Style:
    size: float
    columns: tuple[float, ...]
    both: bool


def _styles(nodes: Sequence[Node], centre: Box, width: float) -> Iterator[_Style]:
    """Yield the ways to lay it out, the best first: shallow maps to both sides, deep ones to the right."""
    levels = tuple(_levels(nodes))
    gaps = _FIRST_GAP + (len(levels) - 1) * _GAP
    sides = (True, False) if len(levels) < _DEEP else (False, True)
    for size in _SIZES:
        for both in sides:
            room = (width - centre.width) / (2 if both else 1) - gaps
            yield _Style(size, _columns(levels, size, room), both)


def _levels(nodes: Sequence[Node]) -> Iterator[tuple[str, ...]]:
    """Yield the texts of each level."""
    level = list(nodes)
    while level:
        yield tuple(node.text for node in level)
        level = [child for node in level for child in node.children]


def _columns(levels: Sequence[Sequence[str]], size: float, room: float) -> tuple[float, ...]:
    """Return how wide each level is: as its longest text, or as there is room, the widest cut first."""
    wanted, least = [], []
    for level, texts in enumerate(levels):
        bold = level == 0
        longest = max(text_width(text, size, bold=bold) for text in texts)
        word = max(widest_word(text, size, bold=bold) for text in texts)
        wanted.append(min(longest + 2 * PAD_X + 1, _WIDEST))
        least.append(min(word + 2 * PAD_X + 1, _WIDEST))
    limit = max(wanted, default=0.0)
    while sum(found := [max(min(one, limit), low) for one, low in zip(wanted, least, strict=True)]) > room:
        if limit <= min(least):
            break
        limit -= 1.0
    return tuple(found)


def _right_share(nodes: Sequence[Node], style: _Style) -> int:
    """Return how many branches stand to the right, so that both sides are about equally high."""
    heights = [_height(node, style, 0) for node in nodes]
    shares = range(len(nodes) + 1)
    return min(shares, key=lambda n: (max(sum(heights[:n]), sum(heights[n:])), -n))


def _side(nodes: Sequence[Node], centre: Box, style: _Style, *, right: bool) -> Iterator[Branch]:
    heights = [_height(node, style, 0) for node in nodes]
    top = -(sum(heights) - _BETWEEN) / 2
    near = centre.right + _FIRST_GAP
    for node, height in zip(nodes, heights, strict=True):
        yield _branch(node, style, 0, (near, top), right=right)
        top += height


def _branch(node: Node, style: _Style, level: int, corner: tuple[float, float], *, right: bool) -> Branch:
    """Return a branch with all that grows from it, in the block whose inner upper corner is given."""
    near, top = corner
    lines, cut = _lines(node, style, level)
    height, block = _own_height(lines, style), _height(node, style, level) - _BETWEEN
    below = sum(_height(child, style, level + 1) for child in node.children) - _BETWEEN
    place = top + max(block - below, 0.0) / 2
    branches: list[Branch] = []
    for child in node.children:
        start = (near + style.columns[level] + _GAP, place)
        branches.append(_branch(child, style, level + 1, start, right=right))
        place += _height(child, style, level + 1)
    text = lines_box(lines, style.size, bold=level == 0).width + 2 * PAD_X
    width = style.columns[level] if level and node.children else min(text, style.columns[level])
    x = near if right else -near - width
    box = Box(x, top + (block - height) / 2, width, height)
    return Branch(node=node, lines=lines, cut=cut, box=box, right=right, branches=tuple(branches))


def _lines(node: Node, style: _Style, level: int) -> tuple[tuple[str, ...], bool]:
    return clipped(node.text, style.columns[level] - 2 * PAD_X, MOST_LINES, style.size, bold=level == 0)


def _own_height(lines: Sequence[str], style: _Style) -> float:
    return lines_height(len(lines), style.size) + 2 * PAD_Y


def _height(node: Node, style: _Style, level: int) -> float:
    """Return how high a branch is with all that grows from it, and the air below it."""
    own = _own_height(_lines(node, style, level)[0], style) + _BETWEEN
    return max(own, sum(_height(child, style, level + 1) for child in node.children))
