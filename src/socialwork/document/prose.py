"""The prose of a case: Markdown text becomes nodes of the document tree.

CommonMark with tables is read by ``markdown-it-py``; raw HTML, code and link definitions are
taken as plain text. What the prose of a case has besides:

``[@kode, hlm. 2]``
    A citation of a work in the references of the case.
``[](#anchor)``
    A cross-reference; its text (``Tabel 3. 1``) is filled in when the document is numbered.
``![](foto:kode)``
    A photo of the case. It becomes a :class:`~socialwork.document.nodes.Figure` of its own below
    the paragraph; :func:`socialwork.export.photos.resolve_photos` puts the picture in.
``[^1]`` in the text and ``[^1]: Isi catatan`` in a paragraph of its own
    A note at the foot of the page. Further paragraphs of it are indented; a second reference to it makes
    another note of the same words.
``Tabel: Judul {#anchor}``
    In the line behind a table: its caption. ``{#anchor}`` may be left out, and may also stand
    behind the text of a heading.

Nothing here fails: an unknown work or anchor is for the checks to find.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, cast

from attrs import evolve, frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token

from socialwork.document.citations import citations
from socialwork.document.design import Align
from socialwork.document.footnotes import footnotes, unmatched
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Placeholder,
    Table,
)
from socialwork.document.tokens import inlines, pictures
from socialwork.values.media import PICTURE_ADDRESS

_PICTURE = re.compile(rf"{PICTURE_ADDRESS}(.+)")


def picture_code(address: str) -> str:
    """Return the code of the case's picture that *address* names, or an empty text.

    >>> picture_code("foto:serah-terima"), picture_code("gambar:struktur"), picture_code("x.png")
    ('serah-terima', 'struktur', '')
    """
    match = _PICTURE.fullmatch(address)
    return match[1] if match else ""


DEEPEST = 5
"""The deepest level of a heading."""

_CACHED = 8192
_SPECIAL_INLINE = re.compile(r"[\\`*_\[<&\x00\n\r]")
_SPECIAL = re.compile(r"[\\`*_\[<&\x00]|[^\S \n]|^[ #>\-+=|:~]|^\d{1,9}[.)]| $", re.MULTILINE)
_PARAGRAPHS = re.compile(r"\n{2,}")
_ANCHOR = re.compile(r"\s*\{#([^\s{}]+)\}\s*$")
_TITLE = re.compile(r"Tab(?:el|le):\s+")


@lru_cache(maxsize=_CACHED)
def parse_prose(text: str, base_level: int = 3, role: str = "body") -> Blocks:
    """Return Markdown *text* as blocks.

    Args:
        text: The prose.
        base_level: The level of a heading ``#``; ``##`` is one deeper. None goes below level 5.
        role: The role of the paragraphs; those in lists are ``list``, in quotations ``quote``,
            in cells ``table`` and ``table-head``.

    >>> [block.role for block in parse_prose("Klien bercerita. > Ibu")]
    ['body']
    >>> parse_prose("> Saya *mau* sekolah.")[0].text[1]
    Text(text='mau', bold=False, italic=True)
    """
    if _SPECIAL.search(text):
        return _parsed(text, base_level, role)
    paragraphs = _PARAGRAPHS.split(text.strip("\n"))
    return tuple(Paragraph(text=(Text(one.replace("\n", " ")),), role=role) for one in paragraphs if one)


@lru_cache(maxsize=_CACHED)
def inline(text: str) -> Inlines:
    """Return Markdown *text* of one line, such as a caption or the content of a cell, as inlines.

    >>> inline("*Token economy*")
    (Text(text='Token economy', bold=False, italic=True),)
    """
    if not _SPECIAL_INLINE.search(text):
        return (Text(text),) if text else ()
    return _parsed_inline(text)


# --- the parser -------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").use(citations).use(footnotes)
    return parser.disable(["code", "fence", "html_block", "reference"])


def _parsed(text: str, base_level: int, role: str) -> Blocks:
    place = _Place(base_level=base_level, role=role)
    env: dict[str, Any] = {}
    blocks = _blocks(iter(_parser().parse(text, env)), place)
    return (*blocks, *_unmatched(*unmatched(env)))


def _unmatched(unused: Iterable[str], unknown: Iterable[str]) -> Iterator[Placeholder]:
    """Yield what is still to be done about notes: no words of the author may get lost."""
    for label in unused:
        yield Placeholder(what=f"catatan kaki [^{label}] tidak dirujuk; tulis [^{label}] di tempatnya")
    for label in unknown:
        yield Placeholder(what=f"catatan kaki [^{label}] belum ada isinya; tulis [^{label}]: isi catatan")


def _parsed_inline(text: str) -> Inlines:
    tokens = [child for token in _parser().parseInline(text) for child in token.children or ()]
    return inlines(tokens)


@frozen(kw_only=True)
class _Place:
    """Where the walk over the tokens stands."""

    base_level: int
    role: str
    depth: int = 0


# --- blocks -----------------------------------------------------------------------------------


def _blocks(tokens: Iterator[Token], place: _Place, end: str = "") -> Blocks:
    """Return the blocks up to the token *end*, which is taken as well."""
    return _captioned(_each(tokens, place, end))


def _each(tokens: Iterator[Token], place: _Place, end: str) -> Iterator[Block]:
    for token in tokens:
        kind = token.type
        if kind == end:
            return
        if kind == "inline":
            yield from _paragraph(token, place.role)
        elif kind == "heading_open":
            yield from _heading(int(token.tag[1:]), next(tokens), place)
        elif kind in {"ordered_list_open", "bullet_list_open"}:
            yield _list(token, tokens, place)
        elif kind == "blockquote_open":
            yield from _blocks(tokens, evolve(place, role="quote"), "blockquote_close")
        elif kind == "table_open":
            yield _table(tokens)


def _paragraph(token: Token, role: str) -> Iterator[Block]:
    children = token.children or []
    text = inlines(children)
    shown = tuple(_figures(children))
    if shown:
        text = _trimmed(text)
    if text:
        yield Paragraph(text=text, role=role)
    yield from shown


def _heading(marks: int, token: Token, place: _Place) -> Iterator[Block]:
    children = token.children or []
    text, anchor = _anchored(inlines(children))
    if text:
        yield Heading(level=min(place.base_level + marks - 1, DEEPEST), text=text, anchor=anchor)
    yield from _figures(children)


def _figures(children: Iterable[Token]) -> Iterator[Block]:
    for address, alt in pictures(children):
        if picture_code(address):
            yield Figure(media=address, alt=alt)
        else:
            what = f"gambar {address!r} tidak ada dalam kasus; tulis ![](foto:kode) atau ![](gambar:kode)"
            yield Placeholder(what=what)


def _list(token: Token, tokens: Iterator[Token], place: _Place) -> ListBlock:
    inner = evolve(place, role="list" if place.role == "body" else place.role, depth=place.depth + 1)
    items: list[ListItem] = []
    for one in tokens:
        if one.type == "list_item_open":
            blocks = _blocks(tokens, inner, "list_item_close")
            items.append(ListItem(blocks=blocks or (Paragraph(text=(), role=inner.role),)))
        else:
            break
    start = int(token.attrs.get("start", 1))
    return ListBlock(
        items=tuple(items), ordered=token.type == "ordered_list_open", level=place.depth, start=start
    )


# --- tables -----------------------------------------------------------------------------------


def _table(tokens: Iterator[Token]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append(tuple(_cells(tokens)))
    return _with_last_row_as_caption(Table(rows=tuple(rows), header_rows=1))


def _cells(tokens: Iterator[Token]) -> Iterator[Cell]:
    for token in tokens:
        if token.type == "tr_close":
            return
        if token.type in {"th_open", "td_open"}:
            yield _cell(token, next(tokens))


def _cell(opening: Token, content: Token) -> Cell:
    header = opening.type == "th_open"
    role = "table-head" if header else "table"
    blocks = tuple(_paragraph(content, role)) or (Paragraph(text=(), role=role),)
    align = str(opening.attrs.get("style", "")).removeprefix("text-align:")
    usual: Align = "center" if header else "left"
    return Cell(blocks=blocks, align=cast("Align", align) if align else usual, header=header)


def _with_last_row_as_caption(table: Table) -> Table:
    """A caption line without an empty line before it is a row to the parser."""
    first, *others = (_cell_text(cell) for cell in table.rows[-1])
    if len(table.rows) == 1 or any(others):
        return table
    caption = _caption(first)
    return table if caption is None else evolve(table, rows=table.rows[:-1], caption=caption)


def _cell_text(cell: Cell) -> Inlines:
    first = cell.blocks[0]
    return first.text if isinstance(first, Paragraph) else ()


def _captioned(blocks: Iterable[Block]) -> Blocks:
    """Give each table the caption in the paragraph behind it."""
    out: list[Block] = []
    for block in blocks:
        before = out[-1] if out else None
        if isinstance(before, Table) and before.caption is None and isinstance(block, Paragraph):
            caption = _caption(block.text)
            if caption is not None:
                out[-1] = evolve(before, caption=caption)
                continue
        out.append(block)
    return tuple(out)


def _caption(text: Inlines) -> Caption | None:
    if not text or not isinstance(text[0], Text):
        return None
    match = _TITLE.match(text[0].text)
    if match is None:
        return None
    rest = evolve(text[0], text=text[0].text[match.end() :])
    title, anchor = _anchored(merged((rest, *text[1:])))
    return Caption(series="table", title=title, anchor=anchor)


# --- inline helpers ---------------------------------------------------------------------------


def _anchored(text: Inlines) -> tuple[Inlines, str]:
    """Return *text* without the ``{#anchor}`` at its end, and that anchor."""
    last = text[-1] if text else None
    match = _ANCHOR.search(last.text) if isinstance(last, Text) else None
    if match is None or not isinstance(last, Text):
        return text, ""
    return merged((*text[:-1], evolve(last, text=last.text[: match.start()]))), match[1]


def _trimmed(text: Inlines) -> Inlines:
    """Return *text* without the blanks that a picture taken out has left at its ends."""
    nodes = list(text)
    if nodes and isinstance(nodes[0], Text):
        nodes[0] = evolve(nodes[0], text=nodes[0].text.lstrip(" "))
    if nodes and isinstance(nodes[-1], Text):
        nodes[-1] = evolve(nodes[-1], text=nodes[-1].text.rstrip(" "))
    return merged(nodes)
