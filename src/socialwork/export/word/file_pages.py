"""The pages of a Word file: size and margins of its sections."""

from attrs import frozen

from socialwork.document.design import Page
from socialwork.export.word.measures import twentieths
from socialwork.export.word.telling import tell
from socialwork.export.word.xml import TWIPS_PER_CM, Element, name
from socialwork.words import Words

_SECTION = name("w:sectPr")
_SIDES = ("left", "top", "right", "bottom")
_NARROWEST = 5.0
"""Less room for text than this, in centimetres, is no page of a report."""
_DIGITS = 3
_NO_PAGE = Words(
    "ukuran kertas dan margin tidak ada di dalam berkas; yang dari templat tetap dipakai",
    "the file says nothing about paper and margins; those of the template stay",
)
_NO_SIZE = Words(
    "ukuran kertas tidak ada di dalam berkas; yang dari templat tetap dipakai",
    "the file says nothing about the size of the paper; that of the template stays",
)
_NO_MARGIN = Words(
    "margin {side} tidak ada di dalam berkas; yang dari templat tetap dipakai",
    "the file says nothing about the {side} margin; that of the template stays",
)
_NO_ROOM = Words(
    "kertas dan margin di dalam berkas tidak menyisakan ruang untuk teks; yang dari templat tetap dipakai",
    "paper and margins of the file leave no room for text; those of the template stay",
)
_TURNED = Words(
    "bagian pertama berkas melintang; ukurannya ditegakkan",
    "the first section of the file lies on its side; its page was set upright",
)
_SKIPPED = Words(
    "bagian pertama berkas melintang; yang diambil bagian tegak pertama",
    "the first section of the file lies on its side; the first upright one was taken",
)
_SEVERAL = Words(
    "berkas mempunyai bagian dengan halaman berbeda ({count} macam); hanya satu yang diambil",
    "the sections of the file have different pages ({count} kinds); only one was taken",
)
_GUTTER = Words("margin jilid ditambahkan ke margin kiri", "the gutter was added to the left margin")
_SIDE_WORDS = {
    "left": Words("kiri", "left"),
    "top": Words("atas", "top"),
    "right": Words("kanan", "right"),
    "bottom": Words("bawah", "bottom"),
}


@frozen(kw_only=True)
class FilePage:
    """What a file says about its pages.

    Attributes:
        sizes: The fields of :class:`~socialwork.document.design.Page` that it sets, in centimetres.
        notes: What is missing, or could not be taken as it is.
        section: The section that was taken, or ``None`` where there is none.
    """

    sizes: tuple[tuple[str, float], ...] = ()
    notes: tuple[Words, ...] = ()
    section: Element | None = None


def read_page(body: Element) -> FilePage:
    """Return size and margins of the first upright section of a text, or of the first one set upright."""
    sections = list(body.iter(_SECTION))
    if not sections:
        return FilePage(notes=(_NO_PAGE,))
    upright = [one for one in sections if not _lies(one)]
    section = upright[0] if upright else sections[0]
    sizes, notes = _sizes(section, turned=not upright)
    if section is not sections[0]:
        notes.append(_SKIPPED)
    kinds = {tuple(sorted(_sizes(one, turned=_lies(one))[0].items())) for one in sections}
    if len(kinds) > 1:
        notes.append(tell(_SEVERAL, count=len(kinds)))
    if not has_room(Page(**sizes)):
        return FilePage(notes=(*notes, _NO_ROOM), section=section)
    return FilePage(sizes=tuple(sizes.items()), notes=tuple(notes), section=section)


def _lies(section: Element) -> bool:
    size = section.find(name("w:pgSz"))
    width, height = (None if size is None else _centimetres(size, side) for side in ("w", "h"))
    return width is not None and height is not None and width > height


def _sizes(section: Element, *, turned: bool) -> tuple[dict[str, float], list[Words]]:
    size, margins = section.find(name("w:pgSz")), section.find(name("w:pgMar"))
    notes: list[Words] = []
    found = {} if size is None else {"width": _centimetres(size, "w"), "height": _centimetres(size, "h")}
    if not found or None in found.values():
        notes.append(_NO_SIZE)
        found = {}
    for side in _SIDES:
        found[side] = None if margins is None else _centimetres(margins, side)
        if found[side] is None:
            notes.append(tell(_NO_MARGIN, side=_SIDE_WORDS[side]))
    gutter = 0 if margins is None else _centimetres(margins, "gutter") or 0
    if gutter and found["left"] is not None:
        found["left"] = round(found["left"] + gutter, _DIGITS)
        notes.append(_GUTTER)
    known = {key: value for key, value in found.items() if value is not None}
    if turned:
        notes.append(_TURNED)
        known = _upright(known)
    return known, notes


def _upright(sizes: dict[str, float]) -> dict[str, float]:
    """Turn a page back as Word turns it: what is at the top comes to the side that is bound."""
    places = {"width": "height", "height": "width"}
    places |= {"top": "left", "right": "top", "bottom": "right", "left": "bottom"}
    return {places[key]: value for key, value in sizes.items()}


def _centimetres(node: Element, attribute: str) -> float | None:
    """Return a size in centimetres; a margin that is fixed, which Word writes as negative, counts as such."""
    found = twentieths(node.get(name(f"w:{attribute}")))
    return None if found is None else round(abs(found) / TWIPS_PER_CM, _DIGITS)


def has_room(page: Page) -> bool:
    """Say whether *page* leaves room for text.

    >>> has_room(Page()), has_room(Page(left=10, right=10))
    (True, False)
    """
    return min(page.text_width, page.height - page.top - page.bottom) >= _NARROWEST
