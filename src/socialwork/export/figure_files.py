"""Save one figure as a file: an SVG or PNG picture, or a Word file in which it can be changed."""

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from socialwork.document.design import Design, Page
from socialwork.document.nodes import Document, Drawing, Part, Properties
from socialwork.errors import DrawingError, SocialWorkError
from socialwork.export.wide_drawings import CAPTION_CM, room_on
from socialwork.figures.fit import PX_PER_CM, fits, fitting_scale, legible_scale
from socialwork.figures.model import Figure
from socialwork.loading.atomic import write_all
from socialwork.words import Words

_MARGIN = 2.0
_LARGEST = 55.8
"""The longest side of a page in Word, in centimetres."""
_NO_PAGE = Words(
    "gambar “{title}” memerlukan halaman {width} × {height} cm, dan Word tidak mempunyainya; simpanlah "
    "sebagai SVG atau gambarlah bagian yang lebih kecil",
    "the drawing “{title}” needs a page of {width} × {height} cm, and Word has none; save it as SVG or draw "
    "a smaller part",
)
_LANGUAGES = {"id": "id-ID", "en": "en-US"}


def save_figure(figure: Figure, target: str | os.PathLike[str]) -> None:
    """Write *figure* as a file, in the format that the ending of its name says.

    Args:
        figure: The drawing.
        target: A path that ends in ``.svg``, ``.png`` (which takes the extra ``png``) or ``.docx``. A file of
            this name is replaced in one step.

    Raises:
        SocialWorkError: The ending is another one, what draws PNG files is not installed, or the drawing is
            too large for any page.
        OSError: The path cannot be written.
    """
    path = Path(target)
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        message = f"a drawing is saved as {', '.join(_WRITERS)}; {path.name!r} ends otherwise"
        raise SocialWorkError(message)
    write_all({path: writer(figure)})


def figure_document(figure: Figure) -> Document:
    """Return a document of one page that holds nothing but *figure*.

    The page is an upright A4, one on its side where the drawing is larger on it, or as large as it has to be
    for text of 8 pt.
    """
    part = Part(blocks=(Drawing(figure=figure),), page_numbers="none")
    upright = Page(left=_MARGIN, top=_MARGIN, right=_MARGIN, bottom=_MARGIN)
    properties = Properties(title=figure.title, language=_LANGUAGES.get(figure.lang, figure.lang))
    landscape = min(_scale(figure, upright), 1.0) < min(_scale(figure, upright, landscape=True), 1.0)
    width, height = room_on(upright, landscape=landscape)
    if not fits(figure, width=width, height=height):
        return Document(parts=(part,), properties=properties, design=Design(page=_own_page(figure)))
    turned = Part(blocks=part.blocks, page_numbers="none", landscape=landscape)
    return Document(parts=(turned,), properties=properties, design=Design(page=upright))


def _scale(figure: Figure, page: Page, *, landscape: bool = False) -> float:
    width, height = room_on(page, landscape=landscape)
    return fitting_scale(figure, width=width, height=height)


def _own_page(figure: Figure) -> Page:
    """Return the page that *figure* just fits with text of 8 pt."""
    scale = legible_scale(figure) / PX_PER_CM
    width, height = figure.width * scale + 2 * _MARGIN, figure.height * scale + 2 * _MARGIN + CAPTION_CM
    if max(width, height) > _LARGEST:
        raise DrawingError(_NO_PAGE.format(title=figure.title, width=round(width), height=round(height)))
    # A little more, so that rounding takes nothing away from the drawing.
    return Page(
        width=width + 0.01, height=height + 0.01, left=_MARGIN, top=_MARGIN, right=_MARGIN, bottom=_MARGIN
    )


# --- formats ----------------------------------------------------------------------------------


def _svg(figure: Figure) -> bytes:
    from socialwork.figures.svg import to_svg  # noqa: PLC0415 - each format loads only what it needs

    return to_svg(figure).encode()


def _png(figure: Figure) -> bytes:
    from socialwork.figures.png import to_png  # noqa: PLC0415 - the same

    return to_png(figure)


def _docx(figure: Figure) -> bytes:
    from socialwork.export.word import write_docx  # noqa: PLC0415 - the same

    stream = BytesIO()
    write_docx(figure_document(figure), stream)
    return stream.getvalue()


_WRITERS: dict[str, Callable[[Figure], bytes]] = {".svg": _svg, ".png": _png, ".docx": _docx}
