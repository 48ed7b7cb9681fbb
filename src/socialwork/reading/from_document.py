"""From a document tree to a reading: the same for a report that was built and for one read from Word."""

from collections.abc import Iterable, Iterator
from itertools import count

from attrs import Factory, define, evolve

from socialwork.document.inline_nodes import Footnote, Inlines, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Contents,
    Document,
    Drawing,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Placeholder,
    Table,
)
from socialwork.reading.lines import Line, LineKind, Slot
from socialwork.reading.reading import CaptionRead, PictureRead, Reading, TableRead
from socialwork.text import letter


def reading_of(document: Document) -> Reading:
    """Return the reading of *document*, which is read part by part as it is printed.

    Lines come in the order of :func:`socialwork.document.walk.document_blocks`: a caption that a table
    carries stands before its cells, that of a picture or drawing where the picture stands. A blank
    paragraph is a line, too, so that the lines of a report count like its text-bearing blocks; notes at the
    foot of pages stand behind them all.
    """
    return reading_of_blocks(block for part in document.parts for block in part.blocks)


def reading_of_blocks(blocks: Iterable[Block]) -> Reading:
    """Return the reading of *blocks*; see :func:`reading_of`.

    >>> from socialwork.document.prose import parse_prose
    >>> reading = reading_of_blocks(parse_prose("1. Satu."))
    >>> [(line.kind, line.label, line.text) for line in reading.lines]
    [('item', '1)', 'Satu.')]
    """
    reader = _Reader()
    reader.read(tuple(blocks))
    reader.read_notes()
    return Reading(
        lines=tuple(reader.lines),
        tables=tuple(reader.tables),
        captions=tuple(sorted(reader.captions, key=lambda one: one.line.number)),
        pictures=tuple(reader.pictures),
    )


@define
class _Reader:
    """The lines read so far, and the headings that are open."""

    lines: list[Line] = Factory(list)
    tables: list[TableRead] = Factory(list)
    captions: list[CaptionRead] = Factory(list)
    pictures: list[PictureRead] = Factory(list)
    open: list[Line] = Factory(list)
    notes: list[tuple[Line, Footnote]] = Factory(list)
    slot: Slot | None = None

    def read(self, blocks: Blocks, kind: LineKind = "paragraph", label: str = "", level: int = 0) -> None:
        """Read *blocks*; the first paragraph carries the label of the item that they are."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._line(kind, block.text, label=label, level=level, role=block.role)
                label = ""
            else:
                self._other(block)

    def _other(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case ListBlock():
                self._list(block)
            case Table():
                self._table(block)
            case Caption():
                self._caption(block, "alone")
            case Figure() | Drawing():
                self._picture(block)
            case Contents():
                for entry in block.entries:
                    self._line("entry", (Text(entry.text),), label=entry.page, level=entry.level)
            case Placeholder():
                self._line("placeholder", (Text(block.what),))
            case Paragraph() | PageBreak():
                pass

    def _line(
        self, kind: LineKind, text: Inlines, *, label: str = "", level: int = 0, role: str = ""
    ) -> Line:
        line = Line(
            number=len(self.lines),
            kind="cell" if self.slot and kind == "paragraph" else kind,
            text=plain(text).replace("\n", " "),
            label=label,
            level=level,
            section=tuple([one.number for one in self.open]),
            italics=tuple(_italics(text)),
            slot=self.slot,
            role=role,
        )
        self.lines.append(line)
        self.notes += [(line, node) for node in text if isinstance(node, Footnote)]
        return line

    def read_notes(self) -> None:
        """Read the notes at the foot of pages; each belongs to the section in which the text refers to it."""
        for line, note in self.notes:
            self._line("note", note.text, label=str(note.number or ""))
            self.lines[-1] = evolve(self.lines[-1], section=line.section)

    def _heading(self, block: Heading) -> None:
        self.open = [one for one in self.open if one.level < block.level]
        self.open.append(self._line("heading", block.text, label=block.number, level=block.level))

    def _list(self, block: ListBlock) -> None:
        for number, item in zip(count(block.start), block.items, strict=False):
            label = item.label or (counted_label(number, block.level) if block.ordered else "–")
            self.read(item.blocks, "item", label, block.level)

    def _caption(self, block: Caption, side: str) -> CaptionRead:
        line = self._line("caption", block.title, label=block.label)
        caption = CaptionRead(line, block.series, block.prefix, block.number, side)
        self.captions.append(caption)
        return caption

    def _picture(self, block: Figure | Drawing) -> None:
        after = len(self.lines) - 1
        caption = None if block.caption is None else self._caption(block.caption, "below")
        alt = block.alt if isinstance(block, Figure) else block.figure.title
        self.pictures.append(PictureRead(after, alt, caption))

    def _table(self, block: Table) -> None:
        caption = None if block.caption is None else self._caption(block.caption, "above")
        number, outer = len(self.tables), self.slot
        section = tuple(one.number for one in self.open)
        self.tables.append(TableRead(number, (), (), block.header_rows, section, caption))
        firsts = [
            [self._cell(cell.blocks, Slot(number, row, column)) for column, cell in cells]
            for row, cells in enumerate(_placed(block))
        ]
        self.slot = outer
        texts = tuple(tuple(self._text(first, end) for first, end in row) for row in firsts)
        starts = tuple(tuple(first if end > first else -1 for first, end in row) for row in firsts)
        self.tables[number] = evolve(self.tables[number], rows=texts, lines=starts)

    def _cell(self, blocks: Blocks, slot: Slot) -> tuple[int, int]:
        self.slot = slot
        first = len(self.lines)
        self.read(blocks)
        return first, len(self.lines)

    def _text(self, first: int, end: int) -> str:
        return "\n".join(filter(None, (line.whole for line in self.lines[first:end])))


def _placed(table: Table) -> Iterator[list[tuple[int, Cell]]]:
    """Yield the cells of each row with their columns, spans counted."""
    covered: dict[int, int] = {}
    for row in table.rows:
        placed, column = [], 0
        for cell in row:
            while covered.get(column, 0):
                covered[column] -= 1
                column += 1
            placed.append((column, cell))
            for at in range(column, column + cell.colspan):
                covered[at] = cell.rowspan - 1
            column += cell.colspan
        for at in [at for at in covered if at >= column]:
            covered[at] = max(0, covered[at] - 1)
        yield placed


def _italics(text: Inlines) -> Iterator[tuple[int, int]]:
    if len(text) == 1 and isinstance(text[0], Text) and not text[0].italic:
        return  # as most lines are
    at = 0
    for node in text:
        length = len(plain((node,)))
        if isinstance(node, Text) and node.italic:
            yield at, at + length
        at += length


def counted_label(number: int, level: int) -> str:
    """Return the label of an item as the levels of the campus have it: ``1)``, ``(1)``, ``a.``.

    >>> [counted_label(2, level) for level in range(4)]
    ['2)', '(2)', 'b.', 'b.']
    """
    return (f"{number})", f"({number})", f"{letter(number)}.")[min(level, 2)]
