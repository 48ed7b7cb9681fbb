"""Walk over the blocks of a tree and change some of them; what is unchanged is kept as it is.

A report holds thousands of paragraphs and only dozens of headings, captions and references. The walks
take the kinds of nodes that they are for, and pass by lists and tables that hold none of them at once.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter, is_
from typing import TypeVar, get_args

from attrs import evolve

from socialwork.document.inline_nodes import Footnote, Inline, Inlines
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Document,
    Drawing,
    Figure,
    Heading,
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
WITH_CAPTION: Kinds = frozenset({Caption, Table, Figure, Drawing})
"""The blocks that are a caption or may carry one."""

# Tuples, for a union would be made anew for each of the thousands of blocks of a report.
_HOLDERS = (ListBlock, Table)
_TEXTS = (Paragraph, Heading)
_CAPTIONED = (Table, Figure, Drawing)
_INNER: Kinds = frozenset(_HOLDERS)
_PLAIN: Kinds = frozenset(_TEXTS)
_NOTES: Kinds = frozenset({Footnote})
_BLOCKS = attrgetter("blocks")
_TEXT = attrgetter("text")


# --- looking ----------------------------------------------------------------------------------


def each_block(blocks: Iterable[Block], kinds: Kinds = ALL_BLOCKS) -> Iterator[Block]:
    """Iterate over *blocks* and all blocks inside them, in the order in which they are printed.

    Args:
        blocks: The blocks.
        kinds: The classes of the blocks that are wanted.
    """
    for block in blocks:
        if type(block) in kinds:
            yield block
        if isinstance(block, _HOLDERS) and _holds(block, kinds):
            yield from each_block(_inside(block), kinds)


def document_blocks(document: Document, kinds: Kinds = ALL_BLOCKS) -> Iterator[Block]:
    """Iterate over the blocks of *document* of these *kinds*, in the order in which they are printed."""
    for part in document.parts:
        yield from each_block(part.blocks, kinds)


def caption_of(block: Block) -> Caption | None:
    """Return the caption that *block* is or carries, or ``None``."""
    if isinstance(block, Caption):
        return block
    return block.caption if isinstance(block, _CAPTIONED) else None


def _inside(holder: ListBlock | Table) -> Iterator[Block]:
    """Iterate over the blocks right inside *holder*."""
    items = holder.items if isinstance(holder, ListBlock) else chain.from_iterable(holder.rows)
    return chain.from_iterable(map(_BLOCKS, items))


def _holds(holder: ListBlock | Table, kinds: Kinds) -> bool:
    """Whether blocks of *kinds* are in *holder*, or may be in a list or table inside it."""
    return not (kinds | _INNER).isdisjoint(map(type, _inside(holder)))


def _holds_inlines(holder: ListBlock | Table, kinds: Kinds) -> bool:
    """Whether inlines of *kinds* are in *holder*, or may be in what else than text is inside it."""
    blocks = tuple(_inside(holder))
    if not _PLAIN.issuperset(map(type, blocks)):
        return True
    return not (kinds | _NOTES).isdisjoint(map(type, chain.from_iterable(map(_TEXT, blocks))))


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

    def with_inner(block: Block) -> Block:
        if isinstance(block, _HOLDERS) and _holds(block, kinds):
            return _refilled(block, changed)
        return block

    def changed(inner: Blocks) -> Blocks:
        out: list[Block] = []
        for block in inner:
            made = change(block) if type(block) in kinds else block
            if isinstance(made, tuple):
                out.extend(map(with_inner, made))
            else:
                out.append(with_inner(made))
        return inner if _same(out, inner) else tuple(out)

    return changed(blocks)


def map_inlines(blocks: Blocks, change: Callable[[Inlines], Inlines], kinds: Kinds = ALL_INLINES) -> Blocks:
    """Return *blocks* with every stretch of inlines (also of captions) replaced by *change* of it.

    The text of a note is a stretch of its own, and is changed before the one in which the note stands.

    Args:
        blocks: The blocks.
        change: What is made of a stretch.
        kinds: The classes of inlines of which a stretch must hold one; others are kept without asking.
    """

    def text_changed(text: Inlines) -> Inlines:
        if not _NOTES.isdisjoint(map(type, text)):
            text = _with_notes(text, text_changed)
        return text if kinds.isdisjoint(map(type, text)) else change(text)

    def block_changed(block: Block) -> Block:
        made = _with_text(block, text_changed)
        if isinstance(made, _HOLDERS) and _holds_inlines(made, kinds):
            return _refilled(made, changed)
        return made

    def changed(inner: Blocks) -> Blocks:
        out = tuple(map(block_changed, inner))
        return inner if _same(out, inner) else out

    return changed(blocks)


def _with_text(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
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


def _with_notes(text: Inlines, change: Callable[[Inlines], Inlines]) -> Inlines:
    """Return *text* with that of each note in it changed."""
    made = tuple(_with_note(node, change) if isinstance(node, Footnote) else node for node in text)
    return text if _same(made, text) else made


def _with_note(note: Footnote, change: Callable[[Inlines], Inlines]) -> Footnote:
    text = change(note.text)
    return note if text is note.text else evolve(note, text=text)


def _with_title(caption: Caption, change: Callable[[Inlines], Inlines]) -> Caption:
    title = change(caption.title)
    return caption if title is caption.title else evolve(caption, title=title)


def _refilled(holder: ListBlock | Table, changed: Callable[[Blocks], Blocks]) -> ListBlock | Table:
    """Return *holder* with the blocks of each of its items or cells changed."""
    if isinstance(holder, ListBlock):
        items = _held(holder.items, changed)
        return holder if items is holder.items else evolve(holder, items=items)
    rows = [_held(row, changed) for row in holder.rows]
    return holder if _same(rows, holder.rows) else evolve(holder, rows=tuple(rows))


def _held(holders: tuple[_H, ...], changed: Callable[[Blocks], Blocks]) -> tuple[_H, ...]:
    before = [holder.blocks for holder in holders]
    after = list(map(changed, before))
    return holders if _same(after, before) else tuple(map(_holding, holders, after))


def _holding(holder: _H, blocks: Blocks) -> _H:
    return holder if blocks is holder.blocks else evolve(holder, blocks=blocks)


def _same(new: Sequence[object], old: Sequence[object]) -> bool:
    return len(new) == len(old) and all(map(is_, new, old))
