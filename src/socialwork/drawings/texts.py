"""Texts in drawings: prose without its marks, shortened where a box has no room for all of it."""

from socialwork.document.inlines import plain
from socialwork.document.nodes import Heading, Paragraph
from socialwork.document.prose import parse_prose
from socialwork.document.walk import each_block
from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT
from socialwork.figures.textflow import most_that_fits, shortened, wrap
from socialwork.words import Words

IN_TABLE = Words(
    "… = dipersingkat; uraian lengkap ada dalam tabel.", "… = shortened; the table has it in full."
)
"""The note of a drawing in which a text is shortened."""


def plain_text(prose: str) -> str:
    r"""Return Markdown *prose* as one line of plain text.

    >>> plain_text("Klien *ingin* naik kelas.\n\n1. Hadir")
    'Klien ingin naik kelas. Hadir'
    """
    blocks = each_block(parse_prose(prose))
    texts = (plain(one.text) for one in blocks if isinstance(one, Paragraph | Heading))
    return " ".join(" ".join(texts).split())


def bare(prose: str) -> str:
    """Return Markdown *prose* as plain text for a box or the inside of a sentence: without its full stop.

    >>> bare("BR sering tidak hadir.")
    'BR sering tidak hadir'
    """
    text = plain_text(prose)
    return text.removesuffix(".") if not text.endswith("..") else text


def clipped(
    text: str, width: float, most: int, size: float = SMALLEST_TEXT, *, bold: bool = False
) -> tuple[tuple[str, ...], bool]:
    """Return *text* in *most* lines at most, and whether it was shortened: then it ends in ``…``.

    >>> clipped("satu dua tiga empat", 40, 2, 10)
    (('satu dua', 'tiga…'), True)
    """
    lines = wrap(text, width, size, bold=bold)
    if len(lines) <= most:
        return lines, False
    return (*lines[: most - 1], cut_short(" ".join(lines[most - 1 :]), width, size, bold=bold)), True


def cut_short(text: str, width: float, size: float = SMALLEST_TEXT, *, bold: bool = False) -> str:
    """Return *text* in one line no wider than *width*: words that have no room become an ellipsis.

    A first word that is too wide by itself is cut between letters.

    >>> cut_short("cokelat batang kecil", 80, 10)
    'cokelat batang…'
    """
    if text_width(text, size, bold=bold) <= width:
        return text
    words = text.split()
    count = most_that_fits(
        len(words) - 1, lambda count: text_width(_first(words, count), size, bold=bold) <= width
    )
    return _first(words, count) if count else shortened(text, width, size, bold=bold)


def _first(words: list[str], count: int) -> str:
    return " ".join(words[:count]).rstrip(",;:") + "…"
