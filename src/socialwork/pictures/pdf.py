"""Scanned PDF files as pictures of their pages, which Word can show."""

import threading
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from socialwork.case import Case, media_of
from socialwork.figures.raw_png import raw_png
from socialwork.remembering import remembered
from socialwork.values.media import Media, is_pdf
from socialwork.words import Words

MOST_PAGES = 40
"""The longest PDF file that is taken for the scan of a sheet."""

_DPI, _POINTS, _LONGEST = 150, 72, 3000
"""Pixels and points to the inch, and the most pixels along the longer side of a page."""

_RGB = 3
_NO_PACKAGE = Words(
    "PDF memerlukan paket `pypdfium2` (`pip install socialwork[scans]`), atau simpan sebagai JPG atau PNG",
    "a PDF needs the package `pypdfium2` (`pip install socialwork[scans]`), or save it as JPG or PNG",
)
_UNREADABLE = Words(
    "berkas PDF ini tidak dapat dibaca; simpan pindaian sebagai JPG atau PNG",
    "this PDF cannot be read; save the scan as JPG or PNG",
)
_LONG = Words(
    f"berkas PDF ini lebih dari {MOST_PAGES} halaman; sebut hanya halaman lembar yang ditandatangani",
    f"this PDF has more than {MOST_PAGES} pages; name those of the signed sheet alone",
)
_ONE_AT_A_TIME = threading.Lock()
"""PDFium is not made for several threads."""


def with_scanned_pages(case: Case) -> Case:
    """Return *case* with a picture for each page of its scanned PDF files; what cannot be read stays."""
    files = media_of(case)
    pages: dict[str, tuple[Media, ...]] = {}
    for name in dict.fromkeys(name for scan in case.scans for name in scan.files):
        made = pdf_pictures(files[name]) if is_pdf(files.get(name, b"")) else ()
        if not isinstance(made, Words) and made:
            pages[name] = tuple(Media(f"{name}-{n}.png", data) for n, data in enumerate(made, 1))
    if not pages:
        return case
    scans = tuple(
        evolve(scan, files=tuple(page for name in scan.files for page in _names(name, pages)))
        for scan in case.scans
    )
    return evolve(case, scans=scans, media=(*case.media, *(page for made in pages.values() for page in made)))


def _names(name: str, pages: Mapping[str, tuple[Media, ...]]) -> tuple[str, ...]:
    return tuple(page.name for page in pages[name]) if name in pages else (name,)


def refusal_of(data: bytes) -> Words | None:
    """Return why a file is a PDF file of which no pictures can be made, or nothing for any other."""
    made = pdf_pictures(data) if is_pdf(data) else ()
    return made if isinstance(made, Words) else None


@remembered(maxsize=16)
def pdf_pictures(data: bytes) -> tuple[bytes, ...] | Words:
    """Return the pages of a PDF file as PNG pictures of 150 pixels to the inch, or why there are none.

    It needs the extra ``scans``.
    """
    try:
        import pypdfium2  # noqa: PLC0415 - only those who scan into PDF files need it
    except ImportError:
        return _NO_PACKAGE
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
            if len(document) > MOST_PAGES:
                return _LONG
            return tuple(_picture(document[n]) for n in range(len(document))) or _UNREADABLE
        except pypdfium2.PdfiumError:
            return _UNREADABLE


def _picture(page: Any) -> bytes:
    longest = max(*page.get_size(), 1.0)
    bitmap = page.render(scale=min(_DPI / _POINTS, _LONGEST / longest), rev_byteorder=True, prefer_bgrx=False)
    rows = bytes(bitmap.buffer)
    wide = bitmap.width * bitmap.n_channels
    lines = (rows[at : at + wide] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return raw_png(bitmap.width, bitmap.height, lines, colour=bitmap.n_channels == _RGB)
