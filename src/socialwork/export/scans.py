"""Scans of signed sheets among the appendices: they stand for what is compiled from the case.

A scan that shows names or signatures stands in the confidential edition alone; elsewhere the compiled form
stays, with a line that says so.
"""

from collections.abc import Iterable, Mapping

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Figure, PageBreak, Placeholder
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.parts import para
from socialwork.loading.suggestions import closest
from socialwork.pictures.pdf import refusal_of
from socialwork.text import date_text
from socialwork.values.media import Scan
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words

_FULL_WIDTH = 100.0
"""Wider than any page: a writer never exceeds the width of the text."""

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
        why = _NOT_THERE if file not in pictures else refusal_of(pictures[file])
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
