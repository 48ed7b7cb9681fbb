"""From the inline tokens of the Markdown parser to the inline nodes of the tree."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from attrs import define
from markdown_it.token import Token

from socialwork.document.citations import TOKEN
from socialwork.document.footnotes import NOTE
from socialwork.document.inline_nodes import CrossRef, Footnote, Inline, Inlines, LineBreak, Link, Tab, Text
from socialwork.document.inlines import merged, plain


@define
class _Weight:
    """How deep in strong text and in emphasis the walk stands."""

    strong: int = 0
    emphasis: int = 0

    def text(self, text: str) -> Text:
        return Text(text, bold=self.strong > 0, italic=self.emphasis > 0)


_BREAKS = re.compile("([\t\n])")
_SHIFTS = {
    "strong_open": (1, 0),
    "strong_close": (-1, 0),
    "em_open": (0, 1),
    "em_close": (0, -1),
}


def inlines(tokens: Iterable[Token]) -> Inlines:
    """Return the nodes of *tokens*; a picture is left out (see :func:`pictures`)."""
    return merged(_nodes(iter(tokens), _Weight()))


def pictures(tokens: Iterable[Token]) -> Iterator[tuple[str, str]]:
    """Return address and alternative text of each picture among *tokens*."""
    for token in tokens:
        if token.type == "image":
            yield unquote(str(token.attrs.get("src", ""))), _plain_tokens(token.children or ())


def _plain_tokens(tokens: Iterable[Token]) -> str:
    """Return the bare characters of *tokens*."""
    return plain(inlines(tokens))


def _nodes(tokens: Iterator[Token], weight: _Weight) -> Iterator[Inline]:
    for token in tokens:
        if token.type in _SHIFTS:
            strong, emphasis = _SHIFTS[token.type]
            weight.strong += strong
            weight.emphasis += emphasis
        elif token.type == "link_open":
            yield _link(token, tokens, weight)
        elif token.type == "softbreak":
            yield weight.text(" ")
        elif token.type == "hardbreak":
            yield LineBreak()
        elif token.type == TOKEN:
            yield token.meta[TOKEN]
        elif token.type == NOTE:
            yield _note(token.meta[NOTE])
        elif token.type != "image":
            yield from _text(token.content, weight)


def _text(content: str, weight: _Weight) -> Iterator[Inline]:
    """Yield *content*; a tab or a line end in it, which only a character reference gives, as a node."""
    if "\t" not in content and "\n" not in content:
        yield weight.text(content)
        return
    for piece in _BREAKS.split(content):
        yield Tab() if piece == "\t" else LineBreak() if piece == "\n" else weight.text(piece)


def _note(paragraphs: Iterable[Iterable[Token]]) -> Footnote:
    text: list[Inline] = []
    for paragraph in paragraphs:
        text += [LineBreak()] if text else []
        text += inlines(paragraph)
    return Footnote(tuple(text))


def _link(token: Token, tokens: Iterator[Token], weight: _Weight) -> Link | CrossRef:
    inner: list[Token] = []
    for one in tokens:
        if one.type == "link_close":
            break
        inner.append(one)
    text = plain(merged(_nodes(iter(inner), weight)))
    address = str(token.attrs.get("href", ""))
    if address.startswith("#"):
        return CrossRef(unquote(address[1:]), text)
    return Link(address, text or unquote(address))
