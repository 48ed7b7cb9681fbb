"""Small makers of nodes, for every block builder."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import get_type_hints

from attrs import evolve

from socialwork.document.design import Align
from socialwork.document.inline_nodes import CrossRef, Inlines, LineBreak, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
)
from socialwork.export.blocks.base import DEEPEST, Context
from socialwork.remembering import remembered
from socialwork.text import date_text
from socialwork.values.when import Meeting
from socialwork.words import Lang, Words

# --- paragraphs and lists ---------------------------------------------------------------------


def text(words: str, *, bold: bool = False, italic: bool = False) -> Inlines:
    """Return *words* as inlines, nothing in it read as Markdown."""
    return (Text(words, bold=bold, italic=italic),) if words else ()


def para(content: str | Inlines, role: str = "body") -> Paragraph:
    """Return a paragraph in *role*; a string is taken as it stands."""
    return Paragraph(text=text(content) if isinstance(content, str) else content, role=role)


def item(content: str | Inlines | Blocks, role: str = "list") -> ListItem:
    """Return a list item of one paragraph in *role*, or of *content* with its body text in *role*."""
    return ListItem(blocks=in_role(_as_blocks(content, role), role))


def numbered(items: Iterable[str | Inlines | Blocks], *, level: int = 0) -> Blocks:
    """Return a numbered list, or nothing when there are no items."""
    made = tuple(item(content) for content in items)
    return (ListBlock(items=made, level=level),) if made else ()


def markdown_list(items: Iterable[str], ctx: Context, *, level: int = 0) -> Blocks:
    """Return a numbered list of Markdown texts, or nothing when there are none."""
    return numbered((ctx.prose(one, role="list") for one in items if one.strip()), level=level)


def labelled(label: str, content: Blocks) -> Blocks:
    """Return *content* with ``label: `` in bold before its first paragraph; nothing without content.

    Content that begins with a list or table gets a paragraph of its own for the label.
    """
    if not content:
        return ()
    lead = (Text(f"{label}: ", bold=True),)
    first = content[0]
    if isinstance(first, Paragraph):
        return (Paragraph(text=lead + first.text, role=first.role), *content[1:])
    return (Paragraph(text=(Text(f"{label}:", bold=True),), role="process-label"), *content)


def proses_hasil(process: str, result: str, ctx: Context) -> Blocks:
    """Return the pair *Proses* and *Hasil* as labelled paragraphs; what is empty is left out."""
    return labelled(ctx.label("process"), ctx.prose(process)) + labelled(
        ctx.label("result"), ctx.prose(result)
    )


def lead_to(anchor: str, key: str, ctx: Context, **values: object) -> Paragraph:
    """Return the sentence of the label *key* with a reference to *anchor* where it says ``{table}``."""
    return Paragraph(text=ctx.nodes(key, {"table": (CrossRef(anchor),), **values}))


def titled(title: Heading, content: Blocks) -> Blocks:
    """Return *content* under *title*, or nothing when there is no content.

    A title below the deepest headings is a label in bold: as a heading it would stand beside the one over it.
    """
    if not content:
        return ()
    if title.level <= DEEPEST:
        return (title, *content)
    return (para((Text(f"{plain(title.text)}:", bold=True),), "process-label"), *content)


# --- tables -----------------------------------------------------------------------------------


def cell(
    content: str | Inlines | Blocks,
    *,
    align: Align = "left",
    header: bool = False,
    colspan: int = 1,
    rowspan: int = 1,
) -> Cell:
    """Return a cell; a string or inlines become one paragraph in the role ``table`` (``table-head``)."""
    if isinstance(content, str):
        return _worded_cell(content, align, header, colspan, rowspan)
    blocks = _as_blocks(content, "table-head" if header else "table")
    return Cell(blocks=blocks, align=align, header=header, colspan=colspan, rowspan=rowspan)


@remembered(maxsize=8192)
def _worded_cell(words: str, align: Align, header: bool, colspan: int, rowspan: int) -> Cell:  # noqa: FBT001 - the key of the cache
    """The tables of a report say the same few hundred things over and over: each is one cell."""
    blocks = (para(words, "table-head" if header else "table"),)
    return Cell(blocks=blocks, align=align, header=header, colspan=colspan, rowspan=rowspan)


def prose_cell(markdown: str, ctx: Context, *, align: Align = "left", rowspan: int = 1) -> Cell:
    """Return a cell with Markdown text; its paragraphs take the role ``table``."""
    return Cell(
        blocks=ctx.prose(markdown, role="table") or (para("", "table"),), align=align, rowspan=rowspan
    )


def list_cell(items: Iterable[str | Inlines | Blocks]) -> Cell:
    """Return a cell with a numbered list; one item alone stands without a number."""
    made = tuple(item(content, "table") for content in items)
    if len(made) == 1:
        return Cell(blocks=made[0].blocks)
    return Cell(blocks=(ListBlock(items=made),) if made else (para("", "table"),))


def in_role(blocks: Blocks, role: str) -> Blocks:
    """Return *blocks* with body paragraphs, in lists too, put into *role*."""
    return tuple(_in_role(one, role) for one in blocks)


def number_cell(value: object) -> Cell:
    """Return a centred cell with a number or another short value."""
    return cell(str(value), align="center")


def header_row(titles: Iterable[str]) -> tuple[Cell, ...]:
    """Return a row of centred header cells."""
    return tuple(cell(title, align="center", header=True) for title in titles)


def caption_table(anchor: str, title: str | Inlines) -> Caption:
    """Return the caption of a table; numbering fills in its label."""
    return Caption(series="table", title=text(title) if isinstance(title, str) else title, anchor=anchor)


def table(
    titles: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    caption: Caption | None = None,
    widths: tuple[float, ...] = (),
) -> Blocks:
    """Return a ruled table with one header row, or nothing when there are no rows."""
    body = tuple(tuple(row) for row in rows)
    if not body:
        return ()
    return (Table(rows=(header_row(titles), *body), widths=widths, header_rows=1, caption=caption),)


def pairs_table(
    pairs: Iterable[tuple[str, str | Inlines | Blocks]], *, width: float = 5.0, total: float = 14.0
) -> Blocks:
    """Return an unruled table of label, colon and value; pairs without a value are left out."""
    rows = tuple((cell(label), cell(":"), cell(value)) for label, value in pairs if value)
    return (Table(rows=rows, widths=(width, 0.5, total - width - 0.5), ruled=False),) if rows else ()


# --- words of records -------------------------------------------------------------------------


def when_text(meeting: Meeting, lang: Lang) -> str:
    """Return day and clock time of a meeting: ``Rabu, 6 September 2023, pukul 09.00–10.25 WIB``."""
    day = date_text(meeting.date, lang, weekday=True)
    if meeting.time is None:
        return day
    at = Words("pukul", "at").pick(lang)
    return f"{day}, {at} {meeting.time}"


def field_words(cls: type, name: str) -> Words:
    """Return the label that the model *cls* gives to its field *name*.

    Raises:
        LookupError: There is no such field, or it has no label.
    """
    try:
        return labels_of(cls)[name]
    except KeyError:
        message = f"{cls.__name__}.{name} has no label"
        raise LookupError(message) from None


@cache
def labels_of(cls: type) -> dict[str, Words]:
    """Return the labels that the model *cls* gives to its fields, by their names."""
    hints = get_type_hints(cls, include_extras=True)
    return {
        name: mark
        for name, hint in hints.items()
        for mark in getattr(hint, "__metadata__", ())
        if isinstance(mark, Words)
    }


def broken(lines: Iterable[str], *, bold: bool = False) -> Inlines:
    """Return *lines* with line breaks between them; empty lines are left out."""
    made: list[Text | LineBreak] = []
    for line in lines:
        if line:
            made += [LineBreak(), Text(line, bold=bold)] if made else [Text(line, bold=bold)]
    return tuple(made)


# --- inner helpers ----------------------------------------------------------------------------


def _as_blocks(content: str | Inlines | Blocks, role: str) -> Blocks:
    if isinstance(content, str):
        return (para(content, role),)
    if not content:
        return (para("", role),)
    # All of it is of one kind, which the first tells; pyright does not follow that, mypy does.
    if isinstance(content[0], Block):
        return content  # pyright: ignore[reportReturnType]
    return (Paragraph(text=content, role=role),)  # pyright: ignore[reportArgumentType]


def _in_role(one: Block, role: str) -> Block:
    if isinstance(one, Paragraph) and one.role == "body":
        return Paragraph(text=one.text, role=role)
    if isinstance(one, ListBlock):
        return evolve(
            one, items=tuple(evolve(entry, blocks=in_role(entry.blocks, role)) for entry in one.items)
        )
    return one
