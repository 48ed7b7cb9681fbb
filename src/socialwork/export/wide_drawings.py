"""Drawings that need more width than an upright page has: their page lies on its side.

A drawing may shrink to its room, but not so far that its text gets smaller than 8 pt.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import evolve

from socialwork.document.design import Page
from socialwork.document.nodes import Block, Document, Drawing, Part, Placeholder
from socialwork.figures.fit import PX_PER_CM, fits, legible_scale
from socialwork.figures.model import Figure
from socialwork.words import Lang, Words

CAPTION_CM = 3.0
"""What is kept free below a drawing for its caption, in centimetres."""

_TOO_LARGE = Words(
    "gambar “{title}” memerlukan {needed} cm agar tulisannya setinggi 8 pt, sedangkan halaman hanya memuat "
    "{room} cm; bagilah menjadi beberapa gambar",
    "the drawing “{title}” needs {needed} cm for its text to be 8 pt high, and a page holds only {room} cm; "
    "split it into several drawings",
)


def room_on(page: Page, *, landscape: bool = False) -> tuple[float, float]:
    """Return the width and height that a drawing with its caption may fill on *page*, in pixels.

    >>> [round(side / PX_PER_CM, 1) for side in room_on(Page(), landscape=True)]
    [22.7, 11.0]
    """
    width, height = page.text_width, page.height - page.top - page.bottom
    if landscape:
        width, height = height, width
    return width * PX_PER_CM, (height - CAPTION_CM) * PX_PER_CM


def any_page_holds(figure: Figure, page: Page) -> bool:
    """Say whether *figure* fits *page*, upright or on its side, with text of 8 pt or more."""
    return any(_fits(figure, page, landscape=landscape) for landscape in (False, True))


def turn_pages(document: Document, lang: Lang = "id") -> Document:
    """Return *document* with each drawing that is too wide for an upright page on a page on its side.

    What stands before and behind it stays upright and goes on counting pages. A drawing for which no page is
    large enough gives way to a :class:`~socialwork.document.nodes.Placeholder` that says so; its caption
    stays, so that references to it hold. Drawings in lists and cells are left alone.

    Args:
        document: The document, before or after numbering.
        lang: The language of the placeholder.
    """
    parts = tuple(piece for part in document.parts for piece in _pieces(part, document.design.page, lang))
    return evolve(document, parts=parts)


def _pieces(part: Part, page: Page, lang: Lang) -> tuple[Part, ...]:
    if not any(isinstance(block, Drawing) for block in part.blocks):
        return (part,)
    runs = groupby(part.blocks, key=lambda block: part.landscape or _needs_turn(block, page))
    first, *others = (
        evolve(part, landscape=landscape, blocks=tuple(_printable(run, page, lang, landscape=landscape)))
        for landscape, run in runs
    )
    going_on = (evolve(piece, restart=None, first_page=piece.other_pages) for piece in others)
    return (first, *going_on)


def _needs_turn(block: Block, page: Page) -> bool:
    return (
        isinstance(block, Drawing)
        and not _fits(block.figure, page, landscape=False)
        and _fits(block.figure, page, landscape=True)
    )


def _fits(figure: Figure, page: Page, *, landscape: bool) -> bool:
    width, height = room_on(page, landscape=landscape)
    return fits(figure, width=width, height=height)


def _printable(blocks: Iterable[Block], page: Page, lang: Lang, *, landscape: bool) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Drawing) and not _fits(block.figure, page, landscape=landscape):
            yield Placeholder(what=_too_large(block.figure, page, lang))
            if block.caption is not None:
                yield block.caption
        else:
            yield block


def _too_large(figure: Figure, page: Page, lang: Lang) -> str:
    scale = legible_scale(figure)
    needed = _centimetres(figure.width * scale, figure.height * scale)
    room = _centimetres(*room_on(page, landscape=True))
    return _TOO_LARGE.format(title=figure.title, needed=needed, room=room).pick(lang)


def _centimetres(width: float, height: float) -> str:
    return f"{round(width / PX_PER_CM)} × {round(height / PX_PER_CM)}"
