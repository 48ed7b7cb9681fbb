"""Walk over the blocks of a tree and change some of them; what is unchanged is kept as it is."""

from collections.abc import Callable, Iterator, Sequence
from operator import is_
from typing import TypeVar

from attrs import evolve

from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Document,
    Figure,
    Heading,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)

_H = TypeVar("_H", ListItem, Cell)

# Tuples, for a union would be made anew for each of the thousands of blocks of a report.
_HOLDERS = (ListBlock, Table)
_TEXTS = (Paragraph, Heading)
_CAPTIONED = (Table, Figure)


def each_block(blocks: Blocks) -> Iterator[Block]:
    """Iterate over *blocks* and all blocks inside them, in the order in which they are printed."""
    for block in blocks:
        yield block
        if isinstance(block, ListBlock):
            for item in block.items:
                yield from each_block(item.blocks)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    for one in cell.blocks:
                        if isinstance(one, _HOLDERS):
                            yield from each_block((one,))
                        else:
                            yield one


def document_blocks(document: Document) -> Iterator[Block]:
    """Iterate over every block of *document*, in the order in which they are printed."""
    for part in document.parts:
        yield from each_block(part.blocks)


def map_blocks(blocks: Blocks, change: Callable[[Block], Block | Blocks]) -> Blocks:
    """Return *blocks* with each block replaced by what *change* makes of it.

    A list or table is changed before the blocks inside it, so *change* sees all blocks in
    the order in which they are printed. It may return one block, several, or ``()``.
    """
    out: list[Block] = []
    same = True
    for block in blocks:
        made = change(block)
        if isinstance(made, tuple):
            same = False
            out.extend(_inside(one, change) for one in made)
        else:
            if isinstance(made, _HOLDERS):
                made = _inside(made, change)
            same = same and made is block
            out.append(made)
    return blocks if same else tuple(out)


def map_inlines(blocks: Blocks, change: Callable[[Inlines], Inlines]) -> Blocks:
    """Return *blocks* with every stretch of inlines (also of captions) replaced by *change* of it."""

    def changed(block: Block) -> Block:
        if isinstance(block, _TEXTS):
            text = change(block.text)
            return block if text is block.text else evolve(block, text=text)
        if isinstance(block, Caption):
            title = change(block.title)
            return block if title is block.title else evolve(block, title=title)
        return _with_caption(block, change)

    return map_blocks(blocks, changed)


def caption_of(block: Block) -> Caption | None:
    """Return the caption that *block* is or carries, or ``None``."""
    if isinstance(block, Caption):
        return block
    return block.caption if isinstance(block, _CAPTIONED) else None


def _with_caption(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
    if not isinstance(block, _CAPTIONED) or block.caption is None:
        return block
    title = change(block.caption.title)
    if title is block.caption.title:
        return block
    return evolve(block, caption=evolve(block.caption, title=title))


def _inside(block: Block, change: Callable[[Block], Block | Blocks]) -> Block:
    if isinstance(block, ListBlock):
        items = tuple(_changed(item, change) for item in block.items)
        return block if _same(items, block.items) else evolve(block, items=items)
    if isinstance(block, Table):
        rows = tuple(_row(row, change) for row in block.rows)
        return block if _same(rows, block.rows) else evolve(block, rows=rows)
    return block


def _row(row: tuple[Cell, ...], change: Callable[[Block], Block | Blocks]) -> tuple[Cell, ...]:
    cells = tuple(_changed(cell, change) for cell in row)
    return row if _same(cells, row) else cells


def _changed(holder: _H, change: Callable[[Block], Block | Blocks]) -> _H:
    blocks = map_blocks(holder.blocks, change)
    return holder if blocks is holder.blocks else evolve(holder, blocks=blocks)


def _same(new: Sequence[object], old: Sequence[object]) -> bool:
    return len(new) == len(old) and all(map(is_, new, old))
