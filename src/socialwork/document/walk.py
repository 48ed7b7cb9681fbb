"""Walk over the blocks of a tree and change some of them; what is unchanged is kept as it is.

A report holds thousands of paragraphs and only dozens of headings, captions and references. The walks
take the kinds of nodes that they are for, and pass by everything else without a call.
"""

from collections.abc import Callable, Iterator, Sequence
from operator import is_
from typing import TypeVar, get_args

from attrs import evolve

from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Document,
    Figure,
    Heading,
    Inline,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)

_H = TypeVar("_H", ListItem, Cell)

Kinds = frozenset[type]
"""Classes of nodes."""

ALL_BLOCKS: Kinds = frozenset(get_args(Block))
ALL_INLINES: Kinds = frozenset(get_args(Inline))
WITH_CAPTION: Kinds = frozenset({Caption, Table, Figure})
"""The blocks that are a caption or may carry one."""

# Tuples, for a union would be made anew for each of the thousands of blocks of a report.
_HOLDERS = (ListBlock, Table)
_TEXTS = (Paragraph, Heading)
_CAPTIONED = (Table, Figure)
_INNER: Kinds = frozenset(_HOLDERS)


# --- looking ----------------------------------------------------------------------------------


def each_block(blocks: Blocks, kinds: Kinds = ALL_BLOCKS) -> Iterator[Block]:
    """Iterate over *blocks* and all blocks inside them, in the order in which they are printed.

    Args:
        blocks: The blocks.
        kinds: The classes of the blocks that are wanted.
    """
    for block in blocks:
        if type(block) in kinds:
            yield block
        if isinstance(block, ListBlock):
            for item in block.items:
                yield from each_block(item.blocks, kinds)
        elif isinstance(block, Table):
            yield from _in_cells(block, kinds)


def document_blocks(document: Document, kinds: Kinds = ALL_BLOCKS) -> Iterator[Block]:
    """Iterate over the blocks of *document* of these *kinds*, in the order in which they are printed."""
    for part in document.parts:
        yield from each_block(part.blocks, kinds)


def caption_of(block: Block) -> Caption | None:
    """Return the caption that *block* is or carries, or ``None``."""
    if isinstance(block, Caption):
        return block
    return block.caption if isinstance(block, _CAPTIONED) else None


def _in_cells(table: Table, kinds: Kinds) -> Iterator[Block]:
    reached = kinds | _INNER
    for row in table.rows:
        for cell in row:
            if not reached.isdisjoint(map(type, cell.blocks)):
                yield from each_block(cell.blocks, kinds)


# --- changing ---------------------------------------------------------------------------------


def map_blocks(
    blocks: Blocks, change: Callable[[Block], Block | Blocks], kinds: Kinds = ALL_BLOCKS
) -> Blocks:
    """Return *blocks* with each block replaced by what *change* makes of it.

    A list or table is changed before the blocks inside it, so *change* sees all blocks in
    the order in which they are printed. It may return one block, several, or ``()``.

    Args:
        blocks: The blocks.
        change: What is made of a block.
        kinds: The classes of the blocks that are changed; others are kept without asking.
    """
    reached = kinds | _INNER

    def changed(inner: Blocks) -> Blocks:
        if reached.isdisjoint(map(type, inner)):
            return inner
        out: list[Block] = []
        for block in inner:
            made = change(block) if type(block) in kinds else block
            if isinstance(made, tuple):
                out.extend(_with_inner(one, changed) for one in made)
            else:
                out.append(_with_inner(made, changed))
        return inner if _same(out, inner) else tuple(out)

    return changed(blocks)


def map_inlines(blocks: Blocks, change: Callable[[Inlines], Inlines], kinds: Kinds = ALL_INLINES) -> Blocks:
    """Return *blocks* with every stretch of inlines (also of captions) replaced by *change* of it.

    Args:
        blocks: The blocks.
        change: What is made of a stretch.
        kinds: The classes of inlines of which a stretch must hold one; others are kept without asking.
    """

    def text_changed(text: Inlines) -> Inlines:
        return text if kinds.isdisjoint(map(type, text)) else change(text)

    def changed(inner: Blocks) -> Blocks:
        if _is_paragraph_without(inner, kinds):
            return inner
        out = [_with_inner(_with_texts(block, text_changed), changed) for block in inner]
        return inner if _same(out, inner) else tuple(out)

    return changed(blocks)


def _is_paragraph_without(blocks: Blocks, kinds: Kinds) -> bool:
    """Whether *blocks* are what most cells hold, one paragraph, and it has no inlines of *kinds*."""
    if len(blocks) != 1:
        return False
    first = blocks[0]
    return isinstance(first, Paragraph) and kinds.isdisjoint(map(type, first.text))


def _with_texts(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
    """Return *block* with its own text, or that of its caption, changed."""
    if isinstance(block, _TEXTS):
        text = change(block.text)
        return block if text is block.text else evolve(block, text=text)
    if isinstance(block, Caption):
        return _with_title(block, change)
    if not isinstance(block, _CAPTIONED) or block.caption is None:
        return block
    caption = _with_title(block.caption, change)
    return block if caption is block.caption else evolve(block, caption=caption)


def _with_title(caption: Caption, change: Callable[[Inlines], Inlines]) -> Caption:
    title = change(caption.title)
    return caption if title is caption.title else evolve(caption, title=title)


def _with_inner(block: Block, changed: Callable[[Blocks], Blocks]) -> Block:
    """Return *block* with the blocks inside it changed."""
    if isinstance(block, ListBlock):
        items = _held(block.items, changed)
        return block if items is block.items else evolve(block, items=items)
    if isinstance(block, Table):
        rows = [_held(row, changed) for row in block.rows]
        return block if _same(rows, block.rows) else evolve(block, rows=tuple(rows))
    return block


def _held(holders: tuple[_H, ...], changed: Callable[[Blocks], Blocks]) -> tuple[_H, ...]:
    before = [holder.blocks for holder in holders]
    after = list(map(changed, before))
    return holders if _same(after, before) else tuple(map(_holding, holders, after))


def _holding(holder: _H, blocks: Blocks) -> _H:
    return holder if blocks is holder.blocks else evolve(holder, blocks=blocks)


def _same(new: Sequence[object], old: Sequence[object]) -> bool:
    return len(new) == len(old) and all(map(is_, new, old))
