"""Captions, and the pictures that have theirs below."""

from socialwork.document.nodes import Caption, Figure, SeriesKind
from socialwork.export.wide_drawings import CAPTION_CM
from socialwork.export.word.fields import complex_field
from socialwork.export.word.markup import Paragraph, Piece, run
from socialwork.export.word.pictures import drawing, fitted
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.text import inline_runs, unbroken
from socialwork.export.word.xml import twips

SERIES: dict[SeriesKind, str] = {
    "table": "Tabel",
    "figure": "Gambar",
    "photo": "Foto",
    "appendix": "Lampiran",
}
"""The names under which Word counts each series, in captions and in lists of captions."""

CAPTION_ROOM = twips(CAPTION_CM)
"""What a caption of several lines takes of the height of a page, in twips."""


def instruction(caption: Caption) -> str:
    r"""Return the field that counts *caption*.

    The first of a chapter restarts with ``\r 1``, which every program knows; ``\s 1`` on the others
    lets Word restart where somebody inserts one before.
    """
    field = f"SEQ {SERIES[caption.series]} \\* ARABIC"
    if caption.restart:
        return f"{field} \\r {caption.number}"
    return field if caption.series == "appendix" else f"{field} \\s 1"


def _label(session: Session, caption: Caption) -> str:
    """Return the label of *caption*, which no line breaks; its bookmark holds it and nothing else."""
    if not caption.number:
        return ""
    label = run(unbroken(caption.prefix)) + complex_field(instruction(caption), str(caption.number))
    return session.bookmarks.around(session.anchors.reference(caption.anchor), label) + run(" ")


def write_caption(session: Session, caption: Caption, *, above: bool = False) -> Paragraph:
    """Write *caption*; one that stands *above* its table stays on the same page.

    The caption of an appendix is its heading.
    """
    role = "appendix" if caption.series == "appendix" else "caption"
    content = _label(session, caption) + inline_runs(session, caption.title)
    return Paragraph(session.sheet.id(role), content, keep_next=True if above else None)


def write_figure(session: Session, figure: Figure, frame: Frame) -> list[Piece]:
    """Write a picture, smaller where the room asks for it, and its caption below.

    Raises:
        SocialWorkError: The picture is missing or cannot be read.
    """
    picture = session.pictures.get(figure.media)
    size = fitted(picture, figure.width_cm, frame.width, frame.height - CAPTION_ROOM)
    drawn = drawing(picture, session.pictures.next_drawing(), figure.alt, size)
    made = Paragraph(session.sheet.id("figure"), drawn)
    if not figure.caption:
        made.keep_next = False
        return [made]
    return [made, write_caption(session, figure.caption)]
