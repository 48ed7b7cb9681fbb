"""Which paragraphs are lines of a table of contents or of a list of captions."""

import re
from collections.abc import Iterator, Sequence
from typing import cast

from attrs import define

from socialwork.document.nodes import SeriesKind
from socialwork.export.word.reading.front import is_front_title, list_of
from socialwork.export.word.reading.raw import Raw, RawParagraph
from socialwork.export.word.reading.typed import (
    caption_label,
    chapter_label,
    entry_parts,
    section_depth,
    section_label,
)

_LONGEST = 400
_COUNTED = re.compile(r'\\[cC]\s+"?([^"\\]+?)"?\s*(?:\\|$)')
_SERIES: dict[str, SeriesKind] = {
    "tabel": "table",
    "table": "table",
    "foto": "photo",
    "photo": "photo",
    "lampiran": "appendix",
    "appendix": "appendix",
}


@define
class _Typed:
    """A list of contents that somebody typed: what it lists, and whether its lines have begun."""

    of: str = ""
    begun: bool = False


def mark_entries(flow: Sequence[Raw]) -> None:
    """Mark the paragraphs of *flow* that are lines of contents, by their field, their style or their dots."""
    spoken = [(raw, after) for raw, after in _pairs(flow)]
    typed = _Typed()
    for raw, after in spoken:
        if raw.listing or raw.style.contents or raw.style.captions:
            raw.kind = "entry"
            raw.listing = raw.listing or typed.of
        elif (of := list_of(raw.said)) and not raw.text.strip().isdigit():
            typed = _Typed(of)
        elif typed.of and _is_line(raw, after):
            raw.kind, raw.listing, typed.begun = "entry", typed.of, True
        else:
            typed = _Typed()


def _pairs(flow: Sequence[Raw]) -> Iterator[tuple[RawParagraph, RawParagraph | None]]:
    """Yield the paragraphs that say something, each with the next one; a table ends what went before."""
    before: RawParagraph | None = None
    for raw in flow:
        if not isinstance(raw, RawParagraph):
            if before is not None:
                yield before, None
            before = None
        elif raw.is_open and raw.said:
            if before is not None:
                yield before, raw
            before = raw
    if before is not None:
        yield before, None


def _is_line(raw: RawParagraph, after: RawParagraph | None) -> bool:
    """Return whether a paragraph below the title of a list is a line of it.

    One without a page is, too, where a line follows: a chapter whose page nobody typed.
    """
    if raw.level or raw.pictures or len(raw.text) > _LONGEST:
        return False
    if entry_parts(raw.text) is not None:
        return True
    if after is None or after.level or len(raw.text) > _LONGEST or entry_parts(after.text) is None:
        return False
    return not (is_front_title(raw.said) and raw.stands_out and raw.look.align == "center")


def listed(raw: RawParagraph) -> str:
    """Return what the list lists that a line belongs to: ``headings`` or a series of captions."""
    if raw.listing in {"headings", "table", "figure", "photo", "appendix"}:
        return raw.listing
    if found := _COUNTED.search(raw.listing):
        return _SERIES.get(found[1].strip().lower(), "figure")
    label = caption_label(raw.text)
    if label is not None and (raw.style.captions or raw.listing):
        return cast("str", label.series) if raw.style.captions or "\\t" in raw.listing else "headings"
    return "headings"


def entry_level(raw: RawParagraph, text: str) -> int:
    """Return the level of a line: of its style, else of the number that its text begins with."""
    if raw.style.contents:
        return raw.style.contents
    if chapter_label(text) is not None:
        return 1
    label = section_label(text)
    return 1 if label is None else min(section_depth(label.label), 5)
