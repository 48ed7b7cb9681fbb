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
    behind the text of a heading. ``{widths="2 5"}`` there shares the width among the columns.
``{.center}`` behind a paragraph
    Its role, such as ``center`` or ``signature``; alone on a line it is an empty paragraph, and
    ``{.page-break}`` is a page break. ``{.caption series=figure}`` makes a caption of its own, and
    ``{width=8}`` behind a photo its width in centimetres.
``{.unnumbered}``, ``{.unlisted}`` behind a heading
    It has no number; no table of contents lists it.
``{label="4)"}`` before the text of an item
    What is printed in the place of the number that its list counts.
``{| … |}``
    A table whose cells hold anything, see :mod:`socialwork.document.rich_tables`.
``<!-- … -->``
    A note to oneself, which is not printed; a final report is refused while one stands.
``&#9;`` and ``&#10;``
    A tab, and a line break where the line must go on, as in a heading.

Nothing here fails: an unknown work or anchor is for the checks to find.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt

from socialwork.document.attributed import attributes
from socialwork.document.citations import citations
from socialwork.document.footnotes import footnotes, unmatched
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.nodes import Blocks, Paragraph, Placeholder
from socialwork.document.prose_blocks import DEEPEST, Place, blocks_of, picture_code
from socialwork.document.rich_tables import DEEPEST_NESTING, rich_tables
from socialwork.document.tokens import inlines
from socialwork.remembering import remembered
from socialwork.values.text import without_comments

__all__ = ["DEEPEST", "inline", "parse_prose", "picture_code"]

_CACHED = 8192
_SPECIAL_INLINE = re.compile(r"[\\`*_\[<&\x00\n\r\t]")
_SPECIAL = re.compile(r"[\\`*_\[<&\x00{]|[^\S \n]|^[ #>\-+=|:~]|^\d{1,9}[.)]| $", re.MULTILINE)
_PARAGRAPHS = re.compile(r"\n{2,}")


@remembered(maxsize=_CACHED)
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
    text = without_comments(text)
    if _SPECIAL.search(text):
        return _parsed(text, base_level, role)
    paragraphs = _PARAGRAPHS.split(text.strip("\n"))
    return tuple(Paragraph(text=(Text(one.replace("\n", " ")),), role=role) for one in paragraphs if one)


@remembered(maxsize=_CACHED)
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
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST_NESTING}).enable("table")
    parser.use(citations).use(footnotes)
    parser.use(attributes).use(rich_tables)
    return parser.disable(["code", "fence", "html_block", "reference"])


def _parsed(text: str, base_level: int, role: str) -> Blocks:
    place = Place(base_level=base_level, role=role)
    env: dict[str, Any] = {}
    blocks = blocks_of(iter(_parser().parse(text, env)), place)
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
