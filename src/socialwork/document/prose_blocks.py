"""From the block tokens of the Markdown parser to the blocks of the tree."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen
from markdown_it.token import Token

from socialwork.document.attributed import LABEL, PAGE_BREAK, UNLISTED, UNNUMBERED, WIDTH, said
from socialwork.document.attributes import NONE, Attributes
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import (
    Block,
    Blocks,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    Placeholder,
)
from socialwork.document.prose_captions import Said, captioned
from socialwork.document.prose_tables import pipe_table, rich_table
from socialwork.document.rich_tables import TABLE
from socialwork.document.roles import ROLES
from socialwork.document.tokens import inlines, pictures
from socialwork.values.media import PICTURE_ADDRESS

_PICTURE = re.compile(rf"{PICTURE_ADDRESS}(.+)")
_ROLES = frozenset(ROLES)
_USUAL_CM = 12.0

DEEPEST = 5
"""The deepest level of a heading."""


def picture_code(address: str) -> str:
    """Return the code of the case's picture that *address* names, or an empty text.

    >>> picture_code("foto:serah-terima"), picture_code("gambar:struktur"), picture_code("x.png")
    ('serah-terima', 'struktur', '')
    """
    match = _PICTURE.fullmatch(address)
    return match[1] if match else ""


@frozen(kw_only=True)
class Place:
    """Where the walk over the tokens stands."""

    base_level: int
    role: str
    depth: int = 0


def blocks_of(tokens: Iterator[Token], place: Place, end: str = "") -> Blocks:
    """Return the blocks up to the token *end*, which is taken as well."""
    return captioned(_each(tokens, place, end))


def _each(tokens: Iterator[Token], place: Place, end: str) -> Iterator[Block | Said]:
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
            yield from blocks_of(tokens, evolve(place, role="quote"), "blockquote_close")
        elif kind == "table_open":
            yield pipe_table(tokens, _line)
        elif kind == f"{TABLE}_open":
            yield rich_table(token, tokens, lambda end, role: blocks_of(tokens, _in_cell(place, role), end))


def _in_cell(place: Place, role: str) -> Place:
    return Place(base_level=place.base_level, role=role)


# --- paragraphs -------------------------------------------------------------------------------


def _paragraph(token: Token, usual: str) -> Iterator[Block | Said]:
    children = token.children or []
    told = said(token)
    text = inlines(children)
    role = next((one for one in told.classes if one in _ROLES), usual)
    shown = tuple(_figures(children, told))
    if shown:
        text = _trimmed(text)
        told = NONE
    if PAGE_BREAK in told.classes:
        yield PageBreak()
    elif told:
        yield Said(Paragraph(text=text, role=role), told)
    elif text:
        yield Paragraph(text=text, role=role)
    yield from shown


def _line(token: Token, role: str) -> Blocks:
    """Return what stands in a cell of one line."""
    return captioned(_paragraph(token, role))


def _heading(marks: int, token: Token, place: Place) -> Iterator[Block]:
    children = token.children or []
    told = said(token)
    if text := inlines(children):
        yield Heading(
            level=min(place.base_level + marks - 1, DEEPEST),
            text=text,
            numbered=UNNUMBERED not in told.classes,
            listed=UNLISTED not in told.classes,
            anchor=told.anchor,
        )
    yield from _figures(children, NONE)


def _figures(children: Iterable[Token], told: Attributes) -> Iterator[Block]:
    for address, alt in pictures(children):
        if picture_code(address):
            yield Figure(media=address, alt=alt, width_cm=told.number(WIDTH, _USUAL_CM))
        else:
            what = f"gambar {address!r} tidak ada dalam kasus; tulis ![](foto:kode) atau ![](gambar:kode)"
            yield Placeholder(what=what)


def _list(token: Token, tokens: Iterator[Token], place: Place) -> ListBlock:
    inner = evolve(place, role="list" if place.role == "body" else place.role, depth=place.depth + 1)
    items: list[ListItem] = []
    for one in tokens:
        if one.type != "list_item_open":
            break
        first: list[Token] = []
        blocks = blocks_of(_noting(tokens, first), inner, "list_item_close")
        label = str(first[0].meta.get(LABEL, "")) if first else ""
        items.append(ListItem(blocks=blocks or (Paragraph(text=(), role=inner.role),), label=label))
    start = int(token.attrs.get("start", 1))
    return ListBlock(
        items=tuple(items), ordered=token.type == "ordered_list_open", level=place.depth, start=start
    )


def _noting(tokens: Iterator[Token], first: list[Token]) -> Iterator[Token]:
    """Yield *tokens*, and put the first one with text into *first*."""
    for token in tokens:
        if token.type == "inline" and not first:
            first.append(token)
        yield token


def _trimmed(text: Inlines) -> Inlines:
    """Return *text* without the blanks that a picture taken out has left at its ends."""
    nodes = list(text)
    if nodes and isinstance(nodes[0], Text):
        nodes[0] = evolve(nodes[0], text=nodes[0].text.lstrip(" "))
    if nodes and isinstance(nodes[-1], Text):
        nodes[-1] = evolve(nodes[-1], text=nodes[-1].text.rstrip(" "))
    return merged(nodes)
