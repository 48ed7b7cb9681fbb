"""Blocks of the tree as the Markdown of prose."""

from collections.abc import Callable, Iterator

from attrs import Factory, define, evolve, frozen

from socialwork.document.attributed import CAPTION, PAGE_BREAK, SERIES, UNLISTED, UNNUMBERED, WIDTH
from socialwork.document.attributes import braces
from socialwork.document.inline_nodes import Inlines
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Table,
)
from socialwork.document.prose_writing.escaping import fully_escaped
from socialwork.document.prose_writing.inlines import Manner, Notes, paragraphs_of, written

_USUAL_CM = 12.0
_MOST_MARKS = 6
_LIKE_CAPTIONS = ("Tabel:", "Table:", "Tabel ", "Table ")


@frozen(kw_only=True)
class Spot:
    """Where blocks stand.

    Attributes:
        role: The role of paragraphs that say none.
        inner: Whether they stand in a cell, in which a line of pipes would part cells.
    """

    role: str
    inner: bool = False


@define
class ProseWriter:
    """Writes the blocks of one prose, whose notes come last.

    Attributes:
        base_level: The level of a heading that is written ``#``.
        table: What writes a table; it gets the writer, and whether the table stands in a cell.
        notes: The notes met so far.
    """

    base_level: int
    table: "Callable[[ProseWriter, Table, bool], str]"
    notes: Notes = Factory(Notes)

    def blocks(self, blocks: Blocks, spot: Spot) -> str:
        """Return *blocks*, an empty line between each two."""
        made: list[str] = []
        before: Block | None = None
        other_mark = False
        for block in blocks:
            if isinstance(block, ListBlock):
                alike = isinstance(before, ListBlock) and before.ordered == block.ordered
                other_mark = alike and not other_mark
                text = self._list(block, spot, other_mark=other_mark)
            else:
                text = self._block(block, spot, behind_table=isinstance(before, Table))
            if text:
                made.append(text)
                before = block
        return "\n\n".join(made)

    def line(self, text: Inlines, *, in_cell: bool = False) -> str:
        """Return *text* in one line."""
        return written(text, Manner(notes=self.notes, one_line=True, in_cell=in_cell))

    def note_texts(self) -> Iterator[str]:
        """Yield the notes, each in a paragraph of its own with further ones indented."""
        for number, text in enumerate(self.notes.texts, start=1):
            manner = Manner(one_line=True)
            paragraphs = [one for one in (written(each, manner) for each in paragraphs_of(text)) if one]
            yield f"[^{number}]: " + "\n\n    ".join(paragraphs)

    def _block(self, block: Block, spot: Spot, *, behind_table: bool) -> str:  # noqa: PLR0911 - one arm a kind
        match block:
            case Paragraph():
                return self.paragraph(block, spot, behind_table=behind_table)
            case Heading():
                return self._heading(block)
            case Table():
                return self.table(self, block, spot.inner)
            case Figure():
                return self._figure(block)
            case Caption():
                series = "" if block.series == "figure" else block.series
                return self._said(block.title, braces(block.anchor, [CAPTION], {SERIES: series}))
            case PageBreak():
                return braces(classes=[PAGE_BREAK])
            case _:
                return ""

    # --- paragraphs ---------------------------------------------------------------------------

    def paragraph(self, block: Paragraph, spot: Spot, *, behind_table: bool = False) -> str:
        """Return a paragraph, with its role where it is not the usual one."""
        text = written(block.text, Manner(notes=self.notes))
        if block.role == "quote" and spot.role == "body" and text:
            return "\n".join(f"> {line}" for line in text.split("\n"))
        caption_like = behind_table and plain(block.text).startswith(_LIKE_CAPTIONS)
        named = block.role != spot.role or not text or caption_like
        return _joined(text, braces(classes=[block.role]) if named else "")

    def _said(self, text: Inlines, said: str) -> str:
        return _joined(written(text, Manner(notes=self.notes)), said)

    def _heading(self, block: Heading) -> str:
        marks = min(max(block.level - self.base_level + 1, 1), _MOST_MARKS)
        flags = [UNNUMBERED] * (not block.numbered) + [UNLISTED] * (not block.listed)
        title = self.line(block.text)
        title = f"{title[:-1]}\\#" if title.endswith("#") else title
        text = _joined(title, braces(block.anchor, flags))
        return f"{'#' * marks} {text}" if text else ""

    def _figure(self, block: Figure) -> str:
        width = "" if block.width_cm == _USUAL_CM else f"{block.width_cm:.2f}".rstrip("0").rstrip(".")
        alt = fully_escaped(" ".join(block.alt.split()))
        shown = f"![{alt}]({block.media}){braces(values={WIDTH: width})}"
        if block.caption is None:
            return shown
        caption = self._block(block.caption, Spot(role="body"), behind_table=False)
        return f"{shown}\n\n{caption}"

    # --- lists --------------------------------------------------------------------------------

    def _list(self, block: ListBlock, spot: Spot, *, other_mark: bool) -> str:
        inner = evolve(spot, role="list" if spot.role == "body" else spot.role)
        items = []
        for number, item in enumerate(block.items, start=block.start):
            mark = _mark(number, ordered=block.ordered, other=other_mark)
            items.append(_indented(mark, self._item(item, inner)))
        return "\n".join(items)

    def _item(self, item: ListItem, spot: Spot) -> str:
        blocks = item.blocks
        if not item.label:
            return self.blocks(blocks, spot) or braces(classes=[spot.role])
        label = f'{{label="{item.label.replace(chr(34), "”")}"}}'
        if not blocks or not isinstance(blocks[0], Paragraph):
            blocks = (Paragraph(text=(), role=spot.role), *blocks)
        return f"{label} {self.blocks(blocks, spot)}"


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _mark(number: int, *, ordered: bool, other: bool) -> str:
    if ordered:
        return f"{number}{')' if other else '.'}"
    return "+" if other else "-"


def _indented(mark: str, text: str) -> str:
    first, *others = text.split("\n")
    indent = " " * (len(mark) + 1)
    return "\n".join([f"{mark} {first}", *(f"{indent}{line}" if line else "" for line in others)])


def caption_line(writer: ProseWriter, caption: Caption | None, values: dict[str, str]) -> str:
    """Return what stands behind a table: its caption, and *values* of the table itself."""
    if caption is None:
        return braces(values=values)
    series = "" if caption.series == "table" else caption.series
    title = writer.line(caption.title)
    return _joined("Tabel:", title, braces(caption.anchor, values={**values, SERIES: series}))
