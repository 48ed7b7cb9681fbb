"""A rule of the Markdown parser that takes braces off paragraphs and headings before their text is read."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from socialwork.document.attributes import NONE, Attributes, attributes_at_end, label_at_start
from socialwork.document.roles import ROLES

ATTRIBUTES = "attributes"
"""Under this name a token's ``meta`` holds its :class:`Attributes`, and under ``label`` that of an item."""
LABEL = "label"
PAGE_BREAK = "page-break"
CAPTION = "caption"
UNNUMBERED, UNLISTED = "unnumbered", "unlisted"
WIDTHS, SERIES, WIDTH = "widths", "series", "width"

_OF_PARAGRAPHS = frozenset(ROLES) | {PAGE_BREAK}
_OF_HEADINGS = frozenset({UNNUMBERED, UNLISTED})
_KEYS = frozenset({WIDTHS, SERIES, WIDTH})
_TABLE = ("Tabel:", "Table:")


def attributes(parser: MarkdownIt) -> None:
    """Teach *parser* the braces; a plugin for :meth:`markdown_it.MarkdownIt.use`."""
    parser.core.ruler.before("inline", ATTRIBUTES, _rule)


def said(token: Token) -> Attributes:
    """Return what the braces of a paragraph or heading say."""
    found = token.meta.get(ATTRIBUTES, NONE)
    assert isinstance(found, Attributes)  # noqa: S101 - for the type checker
    return found


def _rule(state: StateCore) -> None:
    last, before = "", ""
    for token in state.tokens:
        if token.type == "inline" and last in {"paragraph_open", "heading_open"}:
            if before == "list_item_open":
                label, token.content = label_at_start(token.content)
                token.meta[LABEL] = label
            _strip(token, heading=last == "heading_open")
        last, before = token.type, last


def _strip(token: Token, *, heading: bool) -> None:
    found, rest = attributes_at_end(token.content)
    if found and (_is_of_heading(found) if heading else _is_of_paragraph(found, token.content)):
        token.meta[ATTRIBUTES] = found
        token.content = rest


def _is_of_heading(found: Attributes) -> bool:
    return _OF_HEADINGS.issuperset(found.classes) and not found.values


def _is_of_paragraph(found: Attributes, content: str) -> bool:
    """Return whether every word in the braces is known; an anchor is only that of a caption."""
    known = _OF_PARAGRAPHS.issuperset(found.classes) and _KEYS.issuperset(found.values)
    captioned = CAPTION in found.classes or content.lstrip("*_").startswith(_TABLE)
    return known and (captioned or not found.anchor)
