"""Drawings in the line of text: shapes of Word's own, which a reader can move and change.

All shapes lie in one group, in the order in which they are drawn. The group and every shape that stands for
something tell what it is; lines and ornaments are marked as such, so that nobody has them read out.
"""

from collections.abc import Iterator

from socialwork.document.nodes import Drawing
from socialwork.errors import SocialWorkError
from socialwork.export.word.captions import CAPTION_ROOM, write_caption
from socialwork.export.word.charts import native_chart
from socialwork.export.word.labels import label_box, label_edges, shown
from socialwork.export.word.markup import Paragraph, Piece, escaped
from socialwork.export.word.pictures import drawing as drawing_of
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.shapes import Edges, edges, emu, outline
from socialwork.export.word.xml import DRAWING_NAMESPACES, EMU_PER_PX, EMU_PER_TWIP, clean
from socialwork.figures.fit import PX_PER_CM, chosen_scale, fits, legible_scale
from socialwork.figures.model import Figure, Ink, Label, Leaf, Mark, Rect, flat

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
    if drawing.chart is not None and session.charts == "native":
        size = _size(drawing.figure, scale)
        drawn = native_chart(session, drawing.chart, _alt(drawing.figure), drawing.figure.title, size)
    else:
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
    factor = EMU_PER_PX * scale
    bounds = _bounds(figure)
    left, top, right, bottom = (emu(edge, factor) for edge in bounds)
    corner, extent = f'x="{left}" y="{top}"', f'cx="{max(right - left, 1)}" cy="{max(bottom - top, 1)}"'
    alt = escaped(_alt(figure))
    title = f' title="{escaped(figure.title)}"' if figure.title else ""
    number = session.pictures.next_drawing()
    moved = f'<a:off x="0" y="0"/><a:ext {extent}/><a:chOff {corner}/><a:chExt {extent}/>'
    group = (
        f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{moved}</a:xfrm></wpg:grpSpPr>"
        f"{''.join(_shapes(session, figure, factor, bounds))}</wpg:wgp>"
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


def _bounds(figure: Figure) -> Edges:
    """Return the edges of the drawing and of everything that a careless layout has put outside.

    Programs make a group as large as what is in it, and shift its shapes where that is more than is said.
    """
    size = (figure.width, figure.height)
    boxes = (label_edges(one, size) if isinstance(one, Label) else edges(one) for one in _printed(figure))
    lefts, tops, rights, bottoms = zip((0.0, 0.0, *size), *boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _printed(figure: Figure) -> Iterator[Leaf]:
    """Yield the shapes that are drawn, in their order: all but labels without text."""
    return (one for one in flat(figure.items) if not isinstance(one, Label) or shown(one))


def _shapes(session: Session, figure: Figure, factor: float, bounds: Edges) -> Iterator[str]:
    """Yield the shapes of *figure*, above a sheet that nobody sees: it makes the group as large as it is."""
    left, top, right, bottom = bounds
    ground = Rect(
        x=left, y=top, width=right - left, height=bottom - top, ink=Ink(stroke=""), mark=Mark(role="sheet")
    )
    yield _shape(session, ground, outline(ground, factor))
    if session.for_layout == "sketch":
        return
    for one in _printed(figure):
        if isinstance(one, Label):
            yield _shape(session, one, *label_box(one, factor, (figure.width, figure.height)))
        else:
            yield _shape(session, one, outline(one, factor))


def _shape(session: Session, shape: Leaf, properties: str, text: str = "") -> str:
    """Return *shape*; its name is shown where Word lists the shapes of a page."""
    number = session.pictures.next_drawing()
    name, alt = shape.mark.role or type(shape).__name__.lower(), clean(shape.mark.alt).strip()
    descr = f' descr="{escaped(alt)}"' if alt else ""
    inside = "" if alt or text else _DECORATIVE
    kind = '<wps:cNvSpPr txBox="1"/>' if text else "<wps:cNvSpPr/>"
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="{escaped(name)} {number}"{descr}>{inside}</wps:cNvPr>{kind}'
        f"<wps:spPr>{properties}</wps:spPr>{text or '<wps:bodyPr/>'}</wps:wsp>"
    )
