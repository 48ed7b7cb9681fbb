"""The short way for paragraphs that are runs of text and nothing else, as most are."""

from typing import TypeVar

from socialwork.document.inline_nodes import Inline, Text
from socialwork.export.word.reading.names import PPR, RPR, RSTYLE, VAL, R, T, w
from socialwork.export.word.reading.style_table import NO_CHARACTERS, ParagraphStyle, StyleTable
from socialwork.export.word.reading.values import run_values
from socialwork.export.word.xml import Element

_K = TypeVar("_K")
_SILENT = frozenset({PPR, w("proofErr"), w("bookmarkEnd"), w("commentRangeStart"), w("commentRangeEnd")})
_MARKS = frozenset({w("lastRenderedPageBreak")})

Look = tuple[bool, bool, bool, str, float]
"""Of a run: bold, italics, bold with what its paragraph says, font, size; the last two may be left open."""

_Piece = tuple[str, Element | None]
"""A text, and the properties of its run."""

Simple = tuple[list[Inline], str, bool, bool, str, float]
"""Of a paragraph: nodes, characters, whether all is bold and in italics, most frequent font and size."""


def run_look(own: Element | None, style: ParagraphStyle, styles: StyleTable) -> Look:
    """Return the look of a run with the properties *own* in a paragraph with *style*."""
    look = style.look
    real, italic = bool(look.bold), bool(look.italic)
    if own is None:
        return False, italic, real, "", 0.0
    values = run_values(own, styles.fonts)
    named = own.find(RSTYLE)
    characters = NO_CHARACTERS if named is None else styles.characters(named.get(VAL, ""))
    return (
        values.get("bold", bool(characters.bold)),
        values.get("italic", italic != bool(characters.italic)),
        values.get("bold", real != bool(characters.bold)),
        values.get("font", characters.font) or "",
        values.get("size", characters.size) or 0.0,
    )


def _take(run: Element, pieces: list[_Piece]) -> bool:
    """Add the text of *run* to *pieces*; return whether it holds nothing else."""
    own = None
    for inner in run:
        kind = inner.tag
        if kind == T:
            text = inner.text
            if text:
                if "\n" in text or "\t" in text or "\r" in text:
                    return False
                pieces.append((text, own))
        elif kind == RPR:
            own = inner
        elif kind not in _MARKS:
            return False
    return True


def simple_text(node: Element, style: ParagraphStyle, styles: StyleTable) -> Simple | None:
    """Return the text of a paragraph that holds only runs of text, or ``None`` for any other."""
    pieces: list[_Piece] = []
    for child in node:
        tag = child.tag
        if tag == R:
            if not _take(child, pieces):
                return None
        elif tag not in _SILENT:
            return None
    if len(pieces) == 1:
        text, own = pieces[0]
        bold, italic, real, font, size = run_look(own, style, styles)
        said = not text.isspace()
        return [Text(text, bold, italic)], text, real and said, italic and said, font, size
    return _joined([(text, run_look(own, style, styles)) for text, own in pieces])


def _joined(pieces: list[tuple[str, Look]]) -> Simple:
    """Return several runs, those of one look as one node."""
    nodes: list[Inline] = []
    waiting: list[str] = []
    last: tuple[bool, bool] | None = None
    fonts: dict[str, int] = {}
    sizes: dict[float, int] = {}
    for text, (bold, italic, _, font, size) in pieces:
        if last is not None and last != (bold, italic):
            nodes.append(Text("".join(waiting), *last))
            waiting = []
        last = (bold, italic)
        waiting.append(text)
        fonts[font] = fonts.get(font, 0) + len(text)
        sizes[size] = sizes.get(size, 0) + len(text)
    if last is not None:
        nodes.append(Text("".join(waiting), *last))
    spoken = [look for text, look in pieces if not text.isspace()]
    return (
        nodes,
        "".join(text for text, _ in pieces),
        bool(spoken) and all(look[2] for look in spoken),
        bool(spoken) and all(look[1] for look in spoken),
        most(fonts, ""),
        most(sizes, 0.0),
    )


def most(counts: dict[_K, int], default: _K) -> _K:
    """Return the key that counts most."""
    return max(counts, key=lambda one: counts[one]) if counts else default
