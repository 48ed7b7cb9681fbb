"""What a report says, as prose says it: the roles and labels that go without saying are left out."""

from collections.abc import Iterator
from itertools import chain

from attrs import evolve, frozen

from socialwork.document.inline_nodes import CrossRef, Inlines, Link, Text
from socialwork.document.nodes import (
    Block,
    Blocks,
    Cell,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from socialwork.document.prose_tables import role_in_cell
from socialwork.document.roles import ROLES
from socialwork.document.walk import map_inlines
from socialwork.importing.patterns import filled, pattern_at, printed_label
from socialwork.loading.controls import UNPRINTABLE

_USUAL = frozenset({"body", "body-flush", "list", "table", "table-head"})
_KEPT_BLANK = frozenset({"center", "title", "subtitle", "signature", "form", "form-signature", "letterhead"})
_DASH = "–"


def printable(text: str) -> str:
    """Return *text* without the characters that no case file can hold."""
    return UNPRINTABLE.sub("", text)


def nesting(document: Document) -> int:
    """Return how deep lists and tables of *document* stand in each other."""
    deepest = 0
    waiting = [(block, 1) for part in document.parts for block in part.blocks]
    while waiting:
        block, depth = waiting.pop()
        if isinstance(block, ListBlock | Table):
            deepest = max(deepest, depth)
            holders = block.items if isinstance(block, ListBlock) else chain.from_iterable(block.rows)
            waiting += [(inner, depth + 1) for one in holders for inner in one.blocks]
    return deepest


def cleaned(document: Document) -> Document:
    """Return *document* without characters that no case file can hold, a blank for a line end in a text."""
    parts = tuple(evolve(part, blocks=map_inlines(part.blocks, _clean_text)) for part in document.parts)
    title = printable(document.properties.title)
    return evolve(document, parts=parts, properties=evolve(document.properties, title=title))


def _clean_text(text: Inlines) -> Inlines:
    return tuple(
        evolve(node, text=printable(node.text.replace("\n", " ")))
        if isinstance(node, Text | Link | CrossRef)
        else node
        for node in text
    )


@frozen(kw_only=True)
class Tidier:
    """Tidies the blocks of a report.

    Attributes:
        lists: The patterns by which the new report counts its lists.
        list_levels: From which level headings are numbered like lists.
        own: Whether this library wrote the report, in which text without indent is meant so.
    """

    lists: tuple[str, ...]
    list_levels: int
    own: bool

    def blocks(self, blocks: Blocks) -> Blocks:
        """Return the blocks of one stretch of the report."""
        return tuple(self._each(blocks))

    def _each(self, blocks: Blocks) -> Iterator[Block]:
        deeper = 0
        for block in blocks:
            if isinstance(block, Heading):
                deeper = max(block.level - self.list_levels + 1, 0) if block.numbered else 0
            if isinstance(block, Paragraph):
                made = evolve(block, role=self._role(block.role))
                if made.text or made.role in _KEPT_BLANK:
                    yield made
            else:
                yield self._inner(block, "body", deeper)

    def _role(self, role: str) -> str:
        if role == "body-flush" and self.own:
            return role
        return "body" if role in _USUAL or role not in ROLES else role

    def _inner(self, block: Block, role: str, deeper: int) -> Block:
        """Return *block*; *role* is that of the text round it, *deeper* how far down lists begin."""
        if isinstance(block, ListBlock):
            return self._list(block, "list" if role == "body" else role, (0, deeper))
        if isinstance(block, Table):
            return evolve(block, rows=tuple(tuple(map(self._cell, row)) for row in block.rows))
        if isinstance(block, Paragraph):
            return evolve(block, role=role if block.role in _USUAL or block.role not in ROLES else block.role)
        return block

    def _cell(self, cell: Cell) -> Cell:
        role = role_in_cell(header=cell.header)
        return evolve(cell, blocks=tuple(self._inner(block, role, 0) for block in cell.blocks))

    def _list(self, block: ListBlock, role: str, depths: tuple[int, int]) -> ListBlock:
        """Return a list that stands *depths* in prose, and so much below that in the report."""
        depth, deeper = depths
        pattern = pattern_at(self.lists, depth + deeper)
        items = tuple(
            ListItem(
                blocks=tuple(self._item(one, role, (depth + 1, deeper)) for one in item.blocks),
                label=_label(printed_label(block, place), filled(pattern, block.start + place), block),
            )
            for place, item in enumerate(block.items)
        )
        return evolve(block, items=items, level=depth)

    def _item(self, block: Block, role: str, depths: tuple[int, int]) -> Block:
        if isinstance(block, ListBlock):
            return self._list(block, role, depths)
        return self._inner(block, role, 0)


def _label(printed: str, counted: str, block: ListBlock) -> str:
    """Return the label that an item must state; a sign such as a bullet is the same as a dash."""
    if block.ordered:
        return "" if printed == counted else printed
    return "" if printed == _DASH or (len(printed) == 1 and not printed.isalnum()) else printed
