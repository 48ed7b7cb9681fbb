"""Captions, and the pictures that have theirs below."""

from socialwork.document.nodes import Caption, Figure, SeriesKind
from socialwork.export.word.fields import write_field
from socialwork.export.word.pictures import fitted, write_drawing
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.text import write_inlines
from socialwork.export.word.xml import Element, child, paragraph, run, twips

SERIES: dict[SeriesKind, str] = {
    "table": "Tabel",
    "figure": "Gambar",
    "photo": "Foto",
    "appendix": "Lampiran",
}
"""The names under which Word counts each series, in captions and in lists of captions."""

_CAPTION_ROOM = twips(3)


def instruction(caption: Caption) -> str:
    r"""Return the field that counts *caption*.

    The first of a chapter restarts with ``\r 1``, which every program knows; ``\s 1`` on the others
    lets Word restart where somebody inserts one before.
    """
    field = f"SEQ {SERIES[caption.series]} \\* ARABIC"
    if caption.restart:
        return f"{field} \\r {caption.number}"
    return field if caption.series == "appendix" else f"{field} \\s 1"


def write_label(session: Session, parent: Element, caption: Caption) -> None:
    """Write the label of *caption*; its bookmark holds label and number and nothing else."""
    if not caption.number:
        return
    bookmark = session.anchors.reference(caption.anchor)
    number = session.bookmarks.start(parent, bookmark) if bookmark else ""
    run(parent, caption.prefix)
    write_field(parent, instruction(caption), str(caption.number))
    if number:
        session.bookmarks.end(parent, number)
    run(parent, " ")


def write_caption(session: Session, parent: Element, caption: Caption, *, above: bool = False) -> None:
    """Write *caption*; one that stands *above* its table stays on the same page.

    The caption of an appendix is its heading.
    """
    role = "appendix" if caption.series == "appendix" else "caption"
    made, properties = paragraph(parent, session.sheet.id(role))
    if above:
        child(properties, "w:keepNext")
    write_label(session, made, caption)
    write_inlines(session, made, caption.title)


def write_figure(session: Session, parent: Element, figure: Figure, frame: Frame) -> None:
    """Write a picture, smaller where the room asks for it, and its caption below.

    Raises:
        SocialWorkError: The picture is missing or cannot be read.
    """
    picture = session.pictures.get(figure.media)
    made, properties = paragraph(parent, session.sheet.id("figure"))
    if not figure.caption:
        child(properties, "w:keepNext", {"w:val": 0})
    size = fitted(picture, figure.width_cm, frame.width, frame.height - _CAPTION_ROOM)
    write_drawing(made, picture, session.pictures.next_drawing(), figure.alt, size)
    if figure.caption:
        write_caption(session, parent, figure.caption)
