"""Trees to draw: from flat lists, in which each entry names the one that it hangs on."""

from collections.abc import Iterator, Sequence

from attrs import frozen


@frozen(kw_only=True)
class Entry:
    """One entry of a flat list.

    Attributes:
        code: By which others name it.
        text: What it says.
        under: The code of the entry that it hangs on, or empty.
    """

    code: str
    text: str
    under: str = ""


@frozen
class Node:
    """One place in a tree.

    Attributes:
        text: What its box says.
        children: What hangs on it, in order.
        full: What it says in full, where the box has less.
    """

    text: str
    children: tuple["Node", ...] = ()
    full: str = ""

    @property
    def said(self) -> str:
        """What it says, in full."""
        return self.full or self.text

    @property
    def depth(self) -> int:
        """How many levels there are below it."""
        return 1 + max((child.depth for child in self.children), default=-1)


def forest(entries: Sequence[Entry]) -> tuple[Node, ...]:
    """Return the trees of *entries*, each entry once.

    An entry that names nothing, something unknown, or something that would lead back to itself stands by
    itself at the top; of two entries with one code others hang on the first.

    >>> forest([Entry(code="a", text="A"), Entry(code="b", text="B", under="a")])
    (Node(text='A', children=(Node(text='B', children=(), full=''),), full=''),)
    """
    above = _above(entries)
    return tuple(_node(n, entries, above) for n, parent in enumerate(above) if parent is None)


def each_node(nodes: Sequence[Node]) -> Iterator[tuple[Node, Node | None]]:
    """Iterate over all nodes of trees with what they hang on, from the top down, branch by branch."""
    for node in nodes:
        yield node, None
        yield from _below(node)


def _below(node: Node) -> Iterator[tuple[Node, Node | None]]:
    for child in node.children:
        yield child, node
        yield from _below(child)


def _above(entries: Sequence[Entry]) -> list[int | None]:
    """Return for each entry the place of the one that it hangs on."""
    first: dict[str, int] = {}
    for n, entry in enumerate(entries):
        first.setdefault(entry.code, n)
    above: list[int | None] = [None] * len(entries)
    for n, entry in enumerate(entries):
        parent = first.get(entry.under) if entry.under else None
        if parent is not None and n not in _way_up(parent, above):
            above[n] = parent
    return above


def _way_up(place: int, above: Sequence[int | None]) -> Iterator[int]:
    at: int | None = place
    while at is not None:
        yield at
        at = above[at]


def _node(place: int, entries: Sequence[Entry], above: Sequence[int | None]) -> Node:
    below = (n for n, parent in enumerate(above) if parent == place)
    return Node(entries[place].text, tuple(_node(n, entries, above) for n in below))
