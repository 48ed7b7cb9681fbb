"""Which paragraphs are captions, and what object each belongs to."""

from collections.abc import Sequence

from socialwork.document.nodes import Caption, SeriesKind
from socialwork.export.word.reading.front import is_appendices
from socialwork.export.word.reading.raw import Raw, RawParagraph, RawTable
from socialwork.export.word.reading.typed import CaptionLabel, caption_label

_LONGEST_STYLED, _LONGEST = 600, 250
_STYLES = frozenset({"caption", "appendix"})
_OPENING = "“\"'‘(["
_SERIES: dict[str, SeriesKind] = {
    "tabel": "table",
    "table": "table",
    "foto": "photo",
    "photo": "photo",
    "lampiran": "appendix",
    "appendix": "appendix",
}


def mark_captions(flow: Sequence[Raw]) -> None:
    """Mark the captions of *flow*; each that stands over its table becomes the caption of that."""
    appendices = False
    for place, raw in enumerate(flow):
        if not isinstance(raw, RawParagraph) or not raw.is_open or not raw.said:
            continue
        appendices = appendices or is_appendices(raw.said)
        label = _label(raw)
        if label is None or not _is_caption(raw, label, flow, place, appendices=appendices):
            continue
        raw.kind, raw.cut = "caption", label.rest
        raw.typed = raw.sequence is None
        raw.caption = Caption(
            series=label.series, title=(), anchor="", prefix=label.prefix, number=label.number
        )
        below = _next(flow, place, 1)
        if label.series == "table" and isinstance(below, RawTable) and below.caption is None:
            below.caption, raw.carried = raw, True


def _label(raw: RawParagraph) -> CaptionLabel | None:
    """Return the label of a paragraph: as it is typed, or as a field counts it."""
    found = caption_label(raw.text)
    sequence = raw.sequence
    if sequence is None or (found is not None and found.end >= sequence.end):
        return found
    digits = raw.text[sequence.start : sequence.end].strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 4:  # noqa: PLR2004 - as captions count
        return found
    zeros = len(digits) - len(str(int(digits)))
    prefix = (raw.text[: sequence.start] + "0" * zeros).lstrip().replace("\u00a0", " ")
    rest = raw.text[sequence.end :]
    skipped = len(rest) - len(rest.lstrip(" \t\n\u00a0.:"))
    return CaptionLabel(
        _SERIES.get(sequence.series.lower(), "figure"),
        len(raw.text) - len(raw.text.lstrip()),
        prefix,
        int(digits),
        sequence.end,
        sequence.end + skipped,
    )


def _is_caption(
    raw: RawParagraph, label: CaptionLabel, flow: Sequence[Raw], place: int, *, appendices: bool
) -> bool:
    if raw.sequence is not None and raw.sequence.end <= label.end:
        return True
    if raw.style.role in _STYLES:
        return len(raw.text) <= _LONGEST_STYLED
    if raw.level or (label.series == "appendix" and not appendices):
        return False
    title = raw.text[label.rest :].strip()
    opens = not title or title[0].isupper() or title[0].isdigit() or title[0] in _OPENING
    if not opens or len(raw.text) > _LONGEST:
        return False
    return raw.stands_out or _is_near(flow, place, label.series) or bool(raw.pictures)


def _is_near(flow: Sequence[Raw], place: int, series: SeriesKind) -> bool:
    """Return whether a table or picture stands above or below; blank paragraphs between do not part them."""
    around = (_next(flow, place, -1), _next(flow, place, 1))
    return any(is_object(one) for one in around) and series != "appendix"


def is_object(raw: Raw | None) -> bool:
    """Return whether *raw* is a table, or a paragraph with a picture."""
    return isinstance(raw, RawTable) or (isinstance(raw, RawParagraph) and bool(raw.pictures))


def _next(flow: Sequence[Raw], place: int, step: int) -> Raw | None:
    """Return the block beside that is not blank, over one blank paragraph at most."""
    for at in (place + step, place + 2 * step):
        if not 0 <= at < len(flow):
            return None
        one = flow[at]
        if not (isinstance(one, RawParagraph) and not one.said and not one.pictures):
            return one
    return None
