"""Write a document tree as readable Markdown: for reviewing and for golden tests.

The text is meant to be read, not to be turned back: numbers and labels stand as they are
printed, a cell that spans columns is followed by empty ones, a covered cell shows ``″``, and what
looks like Markdown in a text is not escaped.
"""

from collections.abc import Iterable, Iterator

from socialwork.document.inline_nodes import (
    Citation,
    CrossRef,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Tab,
    Text,
)
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
    Part,
    Placeholder,
    Table,
)
from socialwork.document.walk import map_inlines
from socialwork.remembering import forgetting
from socialwork.text import letter

_NOTES = frozenset({Footnote})

LINE = "……………………………………"
"""Stands for a line to write on by hand."""

COVERED = "″"
"""What stands in a cell that the cell above covers."""


@forgetting
def to_markdown(document: Document) -> str:
    """Return *document* as Markdown; parts are separated by a rule.

    >>> from socialwork.document.nodes import Part
    >>> heading = Heading(level=1, number="BAB I", text=(Text("PENDAHULUAN"),))
    >>> print(to_markdown(Document(parts=(Part(blocks=(heading,)),))), end="")
    # BAB I PENDAHULUAN
    """
    patterns = document.design.list_patterns
    parts = (_part(part, patterns) for part in document.parts)
    return "\n\n---\n\n".join(part for part in parts if part) + "\n"


def blocks_markdown(blocks: Blocks, list_patterns: tuple[str, ...] = ("{n})", "({n})", "{letter}.")) -> str:
    """Return *blocks* as Markdown, without a line break at the end."""
    return "\n\n".join(text for block in blocks if (text := _block(block, list_patterns)))


def inlines_markdown(text: Inlines) -> str:
    """Return *text* as Markdown; a reference is printed in brackets, with its label.

    A note has its number, or stands in the text where it has none.
    """
    return "".join(_inline(node) for node in text)


def _part(part: Part, patterns: tuple[str, ...]) -> str:
    """Write a part, and its notes behind it."""
    return "\n\n".join(filter(None, (blocks_markdown(part.blocks, patterns), *map(_note, _notes(part)))))


def _notes(part: Part) -> list[Footnote]:
    found: list[Footnote] = []

    def look(text: Inlines) -> Inlines:
        found.extend(node for node in text if isinstance(node, Footnote) and node.number)
        return text

    map_inlines(part.blocks, look, _NOTES)
    return found


def _note(note: Footnote) -> str:
    return f"[^{note.number}]: " + _replacing(note.text, LineBreak, "\n\n    ")


# --- inline -----------------------------------------------------------------------------------


def _inline(node: Inline) -> str:  # noqa: PLR0911 - one arm for each kind
    match node:
        case Text():
            return _marked(node)
        case LineBreak():
            return "\\\n"
        case Tab():
            return "\t"
        case Link():
            return f"<{node.url}>" if node.url == node.text else f"[{node.text}]({node.url})"
        case CrossRef():
            return f"[{node.text}](#{node.target})"
        case Citation():
            return f"[{'; '.join(_key(key.code, key.locator) for key in node.keys)}]"
        case Footnote():
            return f"[^{node.number}]" if node.number else f"^[{_replacing(node.text, LineBreak, ' ')}]"


def _replacing(text: Inlines, kind: type[LineBreak | Tab], sign: str) -> str:
    """Write *text* with *sign* for each node of *kind*."""
    return "".join(sign if isinstance(node, kind) else _inline(node) for node in text)


def _key(code: str, locator: str) -> str:
    return f"@{code}, {locator}" if locator else f"@{code}"


def _marked(node: Text) -> str:
    """Set the marks of emphasis close to the words, the blanks outside."""
    core = node.text.strip()
    if not core:
        return node.text
    stars = "**" * node.bold + "*" * node.italic
    before, _, after = node.text.partition(core)
    return f"{before}{stars}{core}{stars}{after}"


# --- blocks -----------------------------------------------------------------------------------


def _block(block: Block, patterns: tuple[str, ...]) -> str:  # noqa: PLR0911 - one arm for each kind
    match block:
        case Heading():
            title = f"{block.number} {inlines_markdown(block.text)}".strip()
            return f"{'#' * block.level} {title}"
        case Paragraph():
            return _paragraph(block)
        case ListBlock():
            return "\n".join(_items(block, patterns))
        case Table():
            return _captioned(block.caption, _table(block, patterns), above=True)
        case Figure() | Drawing():
            return _captioned(block.caption, _picture(block), above=False)
        case Caption():
            return _caption(block)
        case Contents():
            return "\n".join(f"{'  ' * (entry.level - 1)}- {entry.text}" for entry in block.entries)
        case PageBreak():
            return "* * *"
        case Placeholder():
            return f"> **[BELUM ADA]** {': '.join(part for part in (block.section, block.what) if part)}"


def _paragraph(paragraph: Paragraph) -> str:
    text = _replacing(paragraph.text, Tab, LINE if paragraph.role == "fill" else "\t")
    return "\n".join(f"> {line}" for line in text.split("\n")) if paragraph.role == "quote" else text


def _picture(block: Figure | Drawing) -> str:
    """Name the file of a picture; say in a quotation what a drawing shows, for text has no drawings."""
    if isinstance(block, Figure):
        return f"![{block.alt}]({block.media})"
    figure = block.figure
    paragraphs = (f"**{figure.title}**" if figure.title else "", figure.alt, " ".join(figure.description))
    lines = (" ".join(paragraph.split()) for paragraph in paragraphs)
    return "\n>\n".join(f"> {line}" for line in lines if line)


def _caption(caption: Caption) -> str:
    label = caption.label if caption.number else caption.series
    return f"**{label}** {inlines_markdown(caption.title)}".strip()


def _captioned(caption: Caption | None, body: str, *, above: bool) -> str:
    parts = [] if caption is None else [_caption(caption)]
    return "\n\n".join([*parts, body] if above else [body, *parts])


# --- lists ------------------------------------------------------------------------------------


def _items(block: ListBlock, patterns: tuple[str, ...]) -> Iterator[str]:
    for place, item in enumerate(block.items, start=block.start):
        mark = item.label or _mark(place, block, patterns)
        text = blocks_markdown(item.blocks, patterns).replace("\n\n", "\n")
        lines = text.split("\n")
        indent = " " * (len(mark) + 1)
        yield "\n".join([f"{mark} {lines[0]}".rstrip(), *(f"{indent}{line}" for line in lines[1:])])


def _mark(place: int, block: ListBlock, patterns: tuple[str, ...]) -> str:
    if not block.ordered:
        return "-"
    pattern = patterns[min(block.level, len(patterns) - 1)]
    return pattern.replace("{n}", str(place)).replace("{letter}", letter(place))


# --- tables -----------------------------------------------------------------------------------


def _table(table: Table, patterns: tuple[str, ...]) -> str:
    rows = [[_cell(cell, patterns) for cell in row] for row in grid(table)]
    if not rows:
        return ""
    head, body = rows[: table.header_rows], rows[table.header_rows :]
    rule = ["---"] * len(rows[0])
    top = head[:1] or [[""] * len(rule)]
    return "\n".join(_row(row) for row in [*top, rule, *head[1:], *body])


def grid(table: Table) -> list[list[Cell | str | None]]:
    """Return the rows of *table* with one entry for each column.

    Where a cell spans columns, ``None`` follows it; where it spans rows, ``″`` stands below it.
    """
    hanging: dict[int, int] = {}
    rows = [_line(iter(row), hanging) for row in table.rows]
    width = max(map(len, rows), default=0)
    return [line + [None] * (width - len(line)) for line in rows]


def _line(cells: Iterator[Cell], hanging: dict[int, int]) -> list[Cell | str | None]:
    line: list[Cell | str | None] = []
    while True:
        if hanging.get(len(line)):
            hanging[len(line)] -= 1
            line.append(COVERED)
            continue
        cell = next(cells, None)
        if cell is None:
            break
        for column in range(len(line), len(line) + cell.colspan):
            hanging[column] = cell.rowspan - 1
        line += [cell, *[None] * (cell.colspan - 1)]
    return line


def _row(texts: Iterable[str]) -> str:
    return f"| {' | '.join(texts)} |"


def _cell(cell: Cell | str | None, patterns: tuple[str, ...]) -> str:
    if not isinstance(cell, Cell):
        return cell or ""
    text = blocks_markdown(cell.blocks, patterns)
    lines = (line.strip().removesuffix("\\") for line in text.split("\n"))
    return " / ".join(line for line in lines if line).replace("|", "\\|")
