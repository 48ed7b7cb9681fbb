"""Texts of a drawing: boxes without borders and insets, each of which holds one line."""

from socialwork.export.word.markup import Paragraph, escaped
from socialwork.export.word.shapes import NO_INK, colour, place, preset
from socialwork.export.word.styles import GAP_STYLE, LABEL_STYLE
from socialwork.export.word.xml import EMU_PER_TWIP, clean
from socialwork.figures.measure import text_width
from socialwork.figures.model import Label

_ASCENT = 0.905
"""How far above the baseline a line begins, as a share of the height of the font: that of Arial."""
_LINE = 1.5
"""How high the box of a line is: more than the line needs, because Word cuts off what does not fit."""
_ROOM = 1.15
"""How wide it is: more than the text needs, because another program may know the font by another name."""
_MARGIN = 0.5
_LARGEST = 3276
"""The largest font that Word has, in half points."""
_EMU_PER_HALF_POINT = 6350
_ALIGNED = {"start": "left", "middle": "center", "end": "right"}
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""Which share of a line stands before the place of its anchor."""
_AFTER_TABLE = Paragraph(GAP_STYLE).markup()
_STANDS = (
    '</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" '
    'bIns="0" anchor="t" anchorCtr="0"><a:noAutofit/></wps:bodyPr>'
)
"""How text stands in its box."""


def shown(label: Label) -> str:
    """Return the text of *label* as it is printed: one blank between words, none around them."""
    return clean(" ".join(label.text.split())).strip()


def label_box(label: Label, factor: float, sheet: tuple[float, float]) -> tuple[str, str]:
    """Return *label* as a box with no line and no fill: its place and form, and the text in it.

    Args:
        label: The text.
        factor: EMU to the pixel; the font shrinks with the drawing.
        sheet: Width and height of the drawing, in pixels; the box stays in it where the text does.
    """
    needed = text_width(shown(label), label.size, bold=label.bold, italic=label.italic)
    before, high = _BEFORE[label.anchor], _LINE * label.size
    if label.turned:  # it runs upwards, with its letters to the left of the place
        long = _room(label, needed, (sheet[1] - label.y, label.y))
        box = (label.x - _ASCENT * label.size, label.y - long * (1 - before), high, long)
        text = _turned(_line(label, factor), high * factor, long * factor)
    else:
        long = _room(label, needed, (label.x, sheet[0] - label.x))
        box = (label.x - long * before, label.y - _ASCENT * label.size, long, high)
        text = _line(label, factor)
    return place(*box, factor) + preset("rect") + NO_INK, f"<wps:txbx><w:txbxContent>{text}{_STANDS}"


def _room(label: Label, needed: float, free: tuple[float, float]) -> float:
    """Return how long the box is: roomy, but inside the drawing, which programs would else shift.

    Args:
        label: The text.
        needed: Its width, in pixels.
        free: How much room there is before and behind its place.
    """
    shares = (_BEFORE[label.anchor], 1 - _BEFORE[label.anchor])
    longest = min(side / share for side, share in zip(free, shares, strict=True) if share)
    return max(min(needed * _ROOM + _MARGIN * label.size, longest), needed)


def _line(label: Label, factor: float) -> str:
    """Return the paragraph with the text of *label*.

    A halo is the background of the text: it stays as tight as the text, whatever font is there.
    """
    size = min(max(round(label.size * factor / _EMU_PER_HALF_POINT), 1), _LARGEST)
    looks = "<w:b/>" * label.bold + "<w:i/>" * label.italic
    looks += f'<w:color w:val="{colour(label.color)}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    if label.halo:
        looks += f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(label.halo)}"/>'
    text = f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escaped(shown(label))}</w:t></w:r>'
    aligned = f'<w:jc w:val="{_ALIGNED[label.anchor]}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{LABEL_STYLE}"/>{aligned}</w:pPr>{text}</w:p>'


def _turned(line: str, width: float, height: float) -> str:
    """Return *line* in a cell that reads upwards: LibreOffice does not turn the text of a box in a group.

    Args:
        line: The paragraph.
        width: That of the box, in EMU.
        height: That of the box, in EMU.
    """
    wide, high = round(width / EMU_PER_TWIP), round(height / EMU_PER_TWIP)
    sides = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
    table = (
        f'<w:tblPr><w:tblW w:w="{wide}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{sides}</w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{wide}"/></w:tblGrid>'
    )
    looks = f'<w:tcW w:w="{wide}" w:type="dxa"/><w:textDirection w:val="btLr"/>'
    cell = f"<w:tc><w:tcPr>{looks}</w:tcPr>{line}</w:tc>"
    row = f'<w:tr><w:trPr><w:trHeight w:val="{high}" w:hRule="exact"/></w:trPr>{cell}</w:tr>'
    return f"<w:tbl>{table}{row}</w:tbl>{_AFTER_TABLE}"
