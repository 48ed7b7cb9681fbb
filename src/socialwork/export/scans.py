"""Scans of signed sheets among the appendices: they stand for what is compiled from the case.

A scan that shows names or signatures stands in the confidential edition alone; elsewhere the compiled form
stays, with a line that says so.
"""

import threading
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Figure, PageBreak, Placeholder
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.parts import para
from socialwork.figures.raw_png import raw_png
from socialwork.loading.suggestions import closest
from socialwork.remembering import remembered
from socialwork.text import date_text
from socialwork.values.media import Media, Scan, is_pdf
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words

MOST_PAGES = 40
"""The longest PDF file that is taken for the scan of a sheet."""

_DPI, _POINTS, _LONGEST = 150, 72, 3000
"""Pixels and points to the inch, and the most pixels along the longer side of a page."""

_RGB = 3
_FULL_WIDTH = 100.0
"""Wider than any page: a writer never exceeds the width of the text."""

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
_NOT_THERE = Words("berkasnya tidak ada dalam kasus", "the file is not in the case")
_NO_FILES = Words("sebut berkasnya dalam `files`", "name its files under `files`")
_SCAN = Words("pindaian {name}: {why}", "the scan {name}: {why}")
_NO_PLACE = Words(
    "tidak ada lampiran atau formulir “{of}” dalam lampiran templat; yang ada: {known}",
    "the appendices of the template have no appendix or form “{of}”; there are: {known}",
)
_NO_RECORD = Words(
    "kasus dan templat tidak mempunyai {of} “{only}”; yang ada: {known}",
    "case and template have no {of} “{only}”; there are: {known}",
)

declare_labels(
    scan_page=Words("Pindaian lembar asli, halaman {n} dari {m}", "Scan of the original, page {n} of {m}"),
    scan_dated=Words("Pindaian lembar asli bertanggal {day}.", "Scan of the original, dated {day}."),
    scan_left_out=Words(
        "Pindaian lembar asli memuat nama atau tanda tangan, sehingga tidak dicantumkan dalam edisi ini.",
        "The scan of the original shows names or signatures and is left out of this edition.",
    ),
)


def scanned(made: Blocks, case: Case, of: str, keys: Iterable[str], ctx: Context) -> Blocks:
    """Return the scans of what *of* names instead of *made*, or *made* where the edition may not show them.

    Args:
        made: What was compiled from the case.
        case: The case.
        of: The name of a form or the anchor of an appendix.
        keys: Which of several records *made* is about; an empty key for all of them.
        ctx: Language, labels and edition.
    """
    wanted = frozenset(keys)
    scans = [scan for scan in case.scans if scan.of == of and scan.only in wanted]
    shown = [scan for scan in scans if ctx.edition is Edition.CONFIDENTIAL or not scan.names]
    if scans and not shown:
        return (*made, para(ctx.label("scan-left-out"), "source-note"))
    pages: Blocks = ()
    for scan in shown:
        pages += (PageBreak(), *_pages(scan, case, ctx)) if pages else _pages(scan, case, ctx)
    return pages or made


def _pages(scan: Scan, case: Case, ctx: Context) -> Blocks:
    """Return the pages of *scan* as wide as the text, each on a page of its own."""
    pictures = {media.name: media.data for media in case.media}
    blocks: Blocks = ()
    if scan.date is not None:
        blocks = (para(ctx.label("scan-dated", day=date_text(scan.date, ctx.lang)), "source-note"),)
    for n, file in enumerate(scan.files, 1):
        why = _NOT_THERE if file not in pictures else _refusal(pictures[file])
        alt = ctx.label("scan-page", n=n, m=len(scan.files))
        page = (
            Placeholder(what=_told(file, why, ctx))
            if why
            else Figure(media=file, alt=alt, width_cm=_FULL_WIDTH)
        )
        blocks += (PageBreak(), page) if n > 1 else (page,)
    return blocks if scan.files else (Placeholder(what=_told(scan.of, _NO_FILES, ctx)),)


def _told(name: str, why: Words, ctx: Context) -> str:
    return _SCAN.format(name=name, why=why.pick(ctx.lang)).pick(ctx.lang)


def _refusal(data: bytes) -> Words | None:
    """Return why a file is no picture of a page; PDF files that can be read are pictures by now."""
    made = pdf_pictures(data) if is_pdf(data) else ()
    return made if isinstance(made, Words) else None


def unplaced_scans(case: Case, known: Mapping[str, frozenset[str]], ctx: Context) -> Blocks:
    """Return what is wrong with scans that no appendix prints.

    Args:
        case: The case.
        known: What a scan may be of, each with the keys of the records that there are, an empty one for all.
        ctx: Language and labels.
    """
    blocks: Blocks = ()
    for scan in case.scans:
        if scan.of not in known:
            words = _NO_PLACE.format(of=scan.of, known=", ".join(known))
            near = closest(scan.of, {name: name for name in known})
            what = words.pick(ctx.lang) + (f" ({near.pick(ctx.lang)})" if near else "")
        elif scan.only not in known[scan.of]:
            there = ", ".join(sorted(key for key in known[scan.of] if key)) or "–"
            what = _NO_RECORD.format(of=scan.of, only=scan.only, known=there).pick(ctx.lang)
        else:
            continue
        blocks += (Placeholder(what=what, section=f"scans › {scan.of}"),)
    return blocks


# --- PDF files --------------------------------------------------------------------------------

_ONE_AT_A_TIME = threading.Lock()
"""PDFium is not made for several threads."""


def with_scanned_pages(case: Case) -> Case:
    """Return *case* with a picture for each page of its scanned PDF files; what cannot be read stays."""
    files = {media.name: media.data for media in case.media}
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
