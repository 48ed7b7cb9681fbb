"""Lists go on where headings leave off: below ``1)`` items are ``(1)``, below ``(1)`` they are ``a.``."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.document.nodes import Block, Blocks, Heading, ListBlock, Paragraph

_IN_ITEM = frozenset({"list", "process-label"})
"""Roles that stand under the text of their item; a writer indents what has the role ``body`` there."""


def settled(blocks: Blocks, list_levels: int) -> Blocks:
    """Return *blocks* with each list one level below the headings over it; cells keep their own lists.

    Paragraphs behind the first of an item get the role ``body``, in which they align with it.

    Args:
        blocks: The blocks of one part of the report.
        list_levels: From which level headings are numbered like lists.

    >>> settled((Heading(level=4, text=()), ListBlock(items=())), 4)[1].level
    1
    """
    return tuple(_each(blocks, list_levels))


def _each(blocks: Blocks, list_levels: int) -> Iterator[Block]:
    deeper = 0
    for block in blocks:
        if isinstance(block, Heading):
            deeper = max(block.level - list_levels + 1, 0) if block.numbered else 0
        yield _moved(block, deeper) if isinstance(block, ListBlock) else block


def _moved(block: ListBlock, deeper: int) -> ListBlock:
    items = tuple(evolve(item, blocks=tuple(_inside(item.blocks, deeper))) for item in block.items)
    return evolve(block, items=items, level=block.level + deeper)


def _inside(blocks: Blocks, deeper: int) -> Iterator[Block]:
    for n, block in enumerate(blocks):
        if isinstance(block, ListBlock):
            yield _moved(block, deeper)
        elif n and isinstance(block, Paragraph) and block.role in _IN_ITEM:
            yield evolve(block, role="body")
        else:
            yield block
