"""How commands find page numbers: with the LibreOffice of the machine, kept in the user's cache."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from socialwork import Document, PageFinder

Source = Literal["auto", "libreoffice", "none"]

ABOUT = Words(
    "Sumber nomor halaman dalam daftar isi: `auto` memakai LibreOffice bila ada, `libreoffice` "
    "mewajibkannya, `none` membiarkannya kosong.",
    "Where page numbers in tables of contents come from: `auto` takes LibreOffice where it is, "
    "`libreoffice` demands it, `none` leaves them blank.",
)
BLANK = Words(
    "Nomor halaman dalam daftar isi dibiarkan kosong: {why}. Dengan `--update-on-open` Word mengisinya "
    "saat dokumen dibuka.",
    "Page numbers in the table of contents stay blank: {why}. With `--update-on-open` Word fills them in "
    "when it opens the document.",
)
NO_OFFICE = Words("LibreOffice tidak ditemukan", "LibreOffice was not found")


def pages_option(lang: Lang) -> click.Option:
    """Return the option that says where page numbers come from."""
    return click.Option(
        ["--pages"],
        type=click.Choice(["auto", "libreoffice", "none"]),
        default="auto",
        show_default=True,
        help=ABOUT.pick(lang),
    )


def page_finder(source: Source, lang: Lang) -> "PageFinder | None":
    """Return who finds page numbers, or ``None`` where nobody shall or can; the reader is told why."""
    if source == "none":
        return None
    # What lays out pages is loaded by those who want it.
    from socialwork.export.pages.fill import PageFinder  # noqa: PLC0415
    from socialwork.export.pages.office import Office, find_office  # noqa: PLC0415

    office = find_office() or (Office(program="soffice") if source == "libreoffice" else None)
    if office is None:
        click.echo(_blank(NO_OFFICE).pick(lang), err=True)
        return None
    return PageFinder(office=office, cache=cache_folder())


def paged(document: "Document", source: Source, lang: Lang, *, native_charts: bool = False) -> "Document":
    """Return *document* with its page numbers, as far as *source* gives them.

    With ``auto`` it comes back as it was where they cannot be found, and the reader is told why.
    """
    finder = page_finder(source, lang)
    if finder is None:
        return document
    from socialwork.errors import SpokenError  # noqa: PLC0415 - see page_finder
    from socialwork.export.pages.fill import with_page_numbers  # noqa: PLC0415 - the same

    try:
        return with_page_numbers(document, finder, charts="native" if native_charts else "drawn")
    except SpokenError as error:
        if source == "libreoffice":
            raise
        click.echo(_blank(error.message).pick(lang), err=True)
        return document


def cache_folder() -> Path:
    """Return the folder in which page numbers are kept between two runs."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "socialwork" / "pages"


def _blank(why: Words) -> Words:
    return Words(BLANK.id.format(why=why.id), BLANK.en.format(why=why.en))
