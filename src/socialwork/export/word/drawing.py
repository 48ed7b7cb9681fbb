"""Drawings in the line of text: shapes of Word's own, which a reader can move and change.

All shapes lie in one group, in the order in which they are drawn. The group and every shape that stands for
something tell what it is; lines and ornaments are marked as such, so that nobody has them read out.
"""

from collections.abc import Iterator

from socialwork.document.nodes import Drawing
from socialwork.errors import SocialWorkError
from socialwork.export.word.captions import CAPTION_ROOM, write_caption
from socialwork.export.word.labels import label_box, shown
from socialwork.export.word.markup import Paragraph, Piece, escaped
from socialwork.export.word.pictures import drawing as drawing_of
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.shapes import NO_INK, emu, outline, place, preset
from socialwork.export.word.xml import DRAWING_NAMESPACES, EMU_PER_PX, EMU_PER_TWIP, clean
from socialwork.figures.fit import PX_PER_CM, chosen_scale, fits, legible_scale
from socialwork.figures.model import Figure, Label, Mark, flat

_PX_PER_TWIP = EMU_PER_TWIP / EMU_PER_PX
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    f'<adec:decorative xmlns:adec="{DRAWING_NAMESPACES["adec"]}" val="1"/></a:ext></a:extLst>'
)
_PREFIXES = " ".join(f'xmlns:{prefix}="{DRAWING_NAMESPACES[prefix]}"' for prefix in ("mc", "wpg", "wps"))


def write_drawing(session: Session, drawing: Drawing, frame: Frame) -> list[Piece]:
    """Write a drawing, smaller where the room asks for it, and its caption below.

    Raises:
        SocialWorkError: The room is so small that its text would be smaller than 8 pt, or something in it
            cannot be drawn, such as a colour that is none.
    """
    scale = _scale(drawing, frame)
    drawn = (_inline if session.drawings == "shapes" else _picture)(session, drawing.figure, scale)
    made = Paragraph(session.sheet.id("figure"), drawn)
    if not drawing.caption:
        made.keep_next = False
        return [made]
    return [made, write_caption(session, drawing.caption)]


def _scale(drawing: Drawing, frame: Frame) -> float:
    figure = drawing.figure
    room = {"width": frame.width * _PX_PER_TWIP, "height": (frame.height - CAPTION_ROOM) * _PX_PER_TWIP}
    if not (figure.width > 0 and figure.height > 0):
        message = f"the drawing {figure.title!r} has no width or no height"
        raise SocialWorkError(message)
    if not fits(figure, **room):
        raise SocialWorkError(_too_large(figure, room["width"], room["height"]))
    wanted = 1.0 if drawing.width_cm is None else drawing.width_cm * PX_PER_CM / figure.width
    return chosen_scale(figure, **room, wanted=wanted)


def _too_large(figure: Figure, width: float, height: float) -> str:
    scale = legible_scale(figure)
    needed = f"{figure.width * scale / PX_PER_CM:.1f} × {figure.height * scale / PX_PER_CM:.1f} cm"
    room = f"{width / PX_PER_CM:.1f} × {height / PX_PER_CM:.1f} cm"
    return (
        f"the drawing {figure.title!r} needs {needed} for its text to be 8 pt high, and there are {room}: "
        f"turn the page or split it"
    )


def _picture(session: Session, figure: Figure, scale: float) -> str:
    """Return the run with *figure* as a picture: SVG, and PNG for the programs that do not know it."""
    from socialwork.figures.png import to_png  # noqa: PLC0415 - only those who want pictures need it
    from socialwork.figures.svg import to_svg  # noqa: PLC0415 - the same

    picture = session.pictures.drawn(to_png(figure), to_svg(figure).encode())
    return drawing_of(picture, session.pictures.next_drawing(), _alt(figure), _size(figure, scale))


def _size(figure: Figure, scale: float) -> tuple[int, int]:
    factor = EMU_PER_PX * scale
    return max(emu(figure.width, factor), 1), max(emu(figure.height, factor), 1)


def _alt(figure: Figure) -> str:
    return clean(figure.alt).strip() or clean(figure.title).strip()


def _inline(session: Session, figure: Figure, scale: float) -> str:
    """Return the run with *figure*; a program that knows no groups of shapes prints what it shows."""
    width, height = _size(figure, scale)
    extent = f'cx="{width}" cy="{height}"'
    alt = escaped(_alt(figure))
    title = f' title="{escaped(figure.title)}"' if figure.title else ""
    number = session.pictures.next_drawing()
    moved = f'<a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/><a:chExt {extent}/>'
    group = (
        f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{moved}</a:xfrm></wpg:grpSpPr>"
        f"{''.join(_shapes(session, figure, EMU_PER_PX * scale))}</wpg:wgp>"
    )
    drawing = (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr id="{number}" name="Drawing {number}" descr="{alt}"{title}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{DRAWING_NAMESPACES["wpg"]}">{group}</a:graphicData></a:graphic>'
        f"</wp:inline></w:drawing>"
    )
    choice = f'<mc:Choice Requires="wpg">{drawing}</mc:Choice>'
    fallback = f'<mc:Fallback><w:t xml:space="preserve">[{alt}]</w:t></mc:Fallback>'
    return f"<w:r><mc:AlternateContent {_PREFIXES}>{choice}{fallback}</mc:AlternateContent></w:r>"


# --- shapes -----------------------------------------------------------------------------------


def _shapes(session: Session, figure: Figure, factor: float) -> Iterator[str]:
    """Yield the shapes of *figure*, above a sheet that nobody sees: it makes the group as large as it is."""
    sheet = place(0, 0, figure.width, figure.height, factor) + preset("rect") + NO_INK
    yield _shape(session, Mark(role="sheet"), sheet)
    for one in flat(figure.items):
        if not isinstance(one, Label):
            yield _shape(session, one.mark, outline(one, factor))
        elif shown(one):
            yield _shape(session, one.mark, *label_box(one, factor, (figure.width, figure.height)))


def _shape(session: Session, mark: Mark, properties: str, text: str = "") -> str:
    number = session.pictures.next_drawing()
    name, alt = mark.role or "shape", clean(mark.alt).strip()
    descr = f' descr="{escaped(alt)}"' if alt else ""
    inside = "" if alt or text else _DECORATIVE
    kind = '<wps:cNvSpPr txBox="1"/>' if text else "<wps:cNvSpPr/>"
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="{escaped(name)} {number}"{descr}>{inside}</wps:cNvPr>{kind}'
        f"<wps:spPr>{properties}</wps:spPr>{text or '<wps:bodyPr/>'}</wps:wsp>"
    )
