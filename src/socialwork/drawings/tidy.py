"""Places for the boxes of a tree: rows near the top, lists under a post where a row would be too wide.

A parent stands over the middle of its children, subtrees stand as near to each other as their boxes allow,
and the smaller ones between two large ones are spread evenly: a tree is drawn alike wherever it stands, and
the mirror image of a tree is the mirror image of its drawing (Reingold and Tilford 1981).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from attrs import evolve, frozen

from socialwork.drawings.trees import Node
from socialwork.figures.box import Box
from socialwork.figures.textflow import lines_height, wrap
from socialwork.remembering import remembered

PAD_X, PAD_Y = 6.0, 4.5
"""How far a text keeps from the side of its box, and from its top and bottom."""

TRUNK = 9.0
"""How far the line of a list stands from the left side of the box that it hangs on."""


@frozen(kw_only=True)
class Style:
    """How a tree is laid out.

    Attributes:
        box: How wide a box is.
        size: The height of the font.
        turn: The level from which children stand below each other; those above stand in rows.
        columns: In how many lists the children of that level stand.
        gap: How far boxes keep from each other in a row.
        drop: How far one row stands below another.
        between: How far boxes of a list keep from each other.
        indent: How far a list stands to the right of what it hangs on.
    """

    box: float
    size: float
    turn: int
    columns: int = 1
    gap: float = 10.0
    drop: float = 24.0
    between: float = 7.0
    indent: float = 18.0


@frozen(kw_only=True)
class Hung:
    """A node in its place.

    Attributes:
        node: The node.
        lines: Its text in lines.
        box: Where it stands.
        children: What hangs on it.
        lists: How many of the children stand in each list; empty where they stand in a row.
    """

    node: Node
    lines: tuple[str, ...]
    box: Box
    children: tuple["Hung", ...] = ()
    lists: tuple[int, ...] = ()

    @property
    def middle(self) -> float:
        """Its middle, from side to side."""
        return self.box.x + self.box.width / 2

    def listed(self) -> tuple[tuple["Hung", ...], ...]:
        """Return the children list by list."""
        ends = tuple(accumulate(self.lists, initial=0))
        return tuple(self.children[start:end] for start, end in pairwise(ends))

    def moved(self, dx: float, dy: float = 0.0) -> "Hung":
        """Return it with all that hangs on it, moved."""
        box = Box(self.box.x + dx, self.box.y + dy, self.box.width, self.box.height)
        return evolve(self, box=box, children=tuple(child.moved(dx, dy) for child in self.children))

    def every(self) -> Iterator["Hung"]:
        """Iterate over it and all that hangs on it."""
        yield self
        for child in self.children:
            yield from child.every()


def trunk_of(one_list: Sequence[Hung]) -> float:
    """Return where the line of a list stands."""
    return one_list[0].box.x - TRUNK


def tidy(roots: Sequence[Node], style: Style) -> tuple[Hung, ...]:
    """Return the boxes of trees side by side, from 0, 0 to the right and down."""
    maker = _Maker(style, tuple(_rows(roots, style)))
    placed = _packed([maker.hung(root, 0) for root in roots], style.gap)
    left = min((box.x for one in placed for box in boxes_of(one)), default=0.0)
    return tuple(one.moved(-left) for one in placed)


def widest_level(roots: Sequence[Node], turn: int) -> int:
    """Return how many boxes stand side by side at least where levels down to *turn* are rows."""
    most, level = 0, list(roots)
    for _ in range(turn + 1):
        most, level = max(most, len(level)), [child for node in level for child in node.children]
    return most


@frozen
class _Maker:
    style: Style
    rows: tuple[Box, ...]

    def hung(self, node: Node, depth: int) -> Hung:
        """Return a node of a row, with all that hangs on it."""
        alone = self.box_of(node, self.rows[depth].y, self.rows[depth].height)
        if depth >= self.style.turn or not node.children:
            return self.with_lists(alone, self.style.columns)
        children = _packed([self.hung(child, depth + 1) for child in node.children], self.style.gap)
        middle = (children[0].middle + children[-1].middle) / 2
        return evolve(alone.moved(middle - alone.middle), children=children)

    def box_of(self, node: Node, top: float, height: float = 0.0) -> Hung:
        lines = _lines(node, self.style)
        height = max(height, _height(lines, self.style))
        return Hung(node=node, lines=lines, box=Box(0.0, top, self.style.box, height))

    def with_lists(self, alone: Hung, columns: int) -> Hung:
        """Return a node whose children stand in lists."""
        if not alone.node.children:
            return alone
        shares = _shares([self.height_of(child) for child in alone.node.children], columns)
        several = len(shares) > 1
        top = alone.box.bottom + (self.style.drop / 2 + self.style.between if several else self.style.between)
        lists: list[tuple[Hung, ...]] = []
        left, place = (0.0 if several else self.style.indent), 0
        for share in shares:
            made = self.one_list(alone.node.children[place : place + share], left, top)
            lists.append(made)
            left = max(box.right for one in made for box in boxes_of(one)) + self.style.gap + TRUNK
            place += share
        children = tuple(child for one in lists for child in one)
        middle = (trunk_of(lists[0]) + trunk_of(lists[-1])) / 2 if several else alone.middle
        return evolve(alone.moved(middle - alone.middle), children=children, lists=tuple(shares))

    def one_list(self, nodes: Iterable[Node], left: float, top: float) -> tuple[Hung, ...]:
        made: list[Hung] = []
        for node in nodes:
            one = self.with_lists(self.box_of(node, top), 1).moved(left)
            made.append(one)
            top = max(box.bottom for box in boxes_of(one)) + self.style.between
        return tuple(made)

    def height_of(self, node: Node) -> float:
        """Return how high a node is in a list, with all that hangs on it."""
        below = sum(self.height_of(child) for child in node.children)
        return _height(_lines(node, self.style), self.style) + self.style.between + below


def _lines(node: Node, style: Style) -> tuple[str, ...]:
    return _wrapped(node.text, style.box - 2 * PAD_X, style.size)


@remembered(maxsize=4096)
def _wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """The same texts are wrapped for each layout that is tried."""
    return wrap(text, width, size)


def _height(lines: Sequence[str], style: Style) -> float:
    return lines_height(len(lines), style.size) + 2 * PAD_Y


def _rows(roots: Sequence[Node], style: Style) -> Iterator[Box]:
    """Yield where each row stands; it is as high as its highest box."""
    top, level = 0.0, list(roots)
    for _ in range(style.turn + 1):
        height = max((_height(_lines(node, style), style) for node in level), default=0.0)
        yield Box(0.0, top, style.box, height)
        top, level = top + height + style.drop, [child for node in level for child in node.children]


def _shares(heights: Sequence[float], columns: int) -> list[int]:
    """Return how many of the children stand in each list, so that the highest list is as low as can be."""
    limit = max(heights)
    while len(found := _filled(heights, limit)) > columns:
        limit = min(size for size in _next_limits(heights, limit) if size > limit)
    return found


def _filled(heights: Sequence[float], limit: float) -> list[int]:
    shares, used = [0], 0.0
    for height in heights:
        if shares[-1] and used + height > limit:
            shares.append(0)
            used = 0.0
        shares[-1] += 1
        used += height
    return shares


def _next_limits(heights: Sequence[float], limit: float) -> Iterator[float]:
    """Yield the heights at which one more child would fit into a list."""
    place = 0
    for share in _filled(heights, limit):
        yield sum(heights[place : place + share + 1])
        place += share


def _packed(pieces: Sequence[Hung], gap: float) -> tuple[Hung, ...]:
    """Return subtrees side by side: as near as they can be, what is between two spread evenly."""
    boxes = [tuple(boxes_of(one)) for one in pieces]
    apart = {(i, j): _distance(boxes[i], boxes[j], gap) for j in range(len(pieces)) for i in range(j)}
    left = [0.0] * len(pieces)
    for j in range(len(pieces)):
        left[j] = max((left[i] + apart[i, j] for i in range(j)), default=0.0)
    right = list(left)
    for i in reversed(range(len(pieces) - 1)):
        right[i] = min(right[j] - apart[i, j] for j in range(i + 1, len(pieces)))
    return tuple(one.moved((a + b) / 2) for one, a, b in zip(pieces, left, right, strict=True))


def _distance(left: Sequence[Box], right: Sequence[Box], gap: float) -> float:
    """Return how far the second subtree has to stand from where it is for no box to come near the first."""
    near = (
        a.right + gap - b.x
        for a in left
        for b in right
        if a.y < b.bottom + gap / 2 and b.y < a.bottom + gap / 2
    )
    return max(near)


def boxes_of(one: Hung) -> Iterator[Box]:
    """Iterate over what a subtree covers: its boxes, and the lines of its lists."""
    for each in one.every():
        yield each.box
        for some in each.listed():
            x, top, bottom = trunk_of(some), each.box.bottom, some[-1].box.bottom
            yield Box(x, top, 0.0, bottom - top)
