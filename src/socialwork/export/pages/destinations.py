"""On which page of a PDF file each bookmark lies."""

import re
from collections.abc import Iterable
from io import BytesIO

from socialwork.errors import SpokenError
from socialwork.words import Words

_ODD = re.compile("[^A-Za-z0-9]")


_INSTALL = Words(
    "nomor halaman memerlukan paket `pypdf`: `pip install socialwork[pages]`",
    "page numbers need the package `pypdf`: `pip install socialwork[pages]`",
)


class PagesExtraError(SpokenError):
    """The package that reads PDF files is not installed."""

    def __init__(self) -> None:
        super().__init__(_INSTALL)


def destination_pages(pdf: bytes, names: Iterable[str]) -> dict[str, int]:
    """Return the page of each bookmark of *names* that the file has, the first page being 0.

    Args:
        pdf: A PDF file whose named destinations are the bookmarks of a Word file, as LibreOffice writes them.
        names: The names that the bookmarks have in the Word file.

    Raises:
        PagesExtraError: The extra ``pages`` is not installed.
    """
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - only those who want page numbers need it
    except ImportError as error:
        raise PagesExtraError from error
    reader = PdfReader(BytesIO(pdf))
    destinations = reader.named_destinations
    found: dict[str, int] = {}
    for name in names:
        destination = destinations.get(f"/{destination_name(name)}")
        page = None if destination is None else reader.get_destination_page_number(destination)
        if page is not None and page >= 0:
            found[name] = page
    return found


def destination_name(bookmark: str) -> str:
    """Return the name that LibreOffice gives a bookmark in a PDF file: odd characters as their codes.

    >>> destination_name("_Toc_bab-1")
    '5FToc5Fbab2D1'
    """
    return _ODD.sub(lambda match: f"{ord(match[0]):02X}", bookmark)
