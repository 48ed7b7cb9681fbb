"""Texts of a drawing: boxes without borders and insets, each of which holds one line."""

from socialwork.export.word.markup import Paragraph, escaped
from socialwork.export.word.shapes import NO_INK, Edges, colour, place, preset
from socialwork.export.word.styles import GAP_STYLE, LABEL_FONT, LABEL_STYLE
from socialwork.export.word.xml import EMU_PER_TWIP, clean
from socialwork.figures.measure import text_width
from socialwork.figures.model import Label

_ASCENT = 0.905
"""How far above the baseline a line begins, as a share of the height of the font: that of Arial."""
_LINE = 1.5
"""How high the box of a line is: more than the line needs, because Word cuts off what does not fit."""
_LEAST_LINE = 1.16
"""What a line needs at least."""
_ROOM = 1.15
"""How wide it is: more than the text needs, because another program may know the font by another name."""
_MARGIN = 0.5
_LARGEST = 3276
"""The largest font that Word has, in half points."""
_EMU_PER_HALF_POINT = 6350
_ALIGNED = {"start": "left", "middle": "center", "end": "right"}
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""Which share of a line stands before the place of its anchor."""
# Said once more than the style says it: in the cell of a table LibreOffice takes that of the table.
_FONT = f'<w:rFonts w:ascii="{LABEL_FONT}" w:hAnsi="{LABEL_FONT}" w:cs="{LABEL_FONT}"/>'
_AFTER_TABLE = Paragraph(GAP_STYLE).markup()
_STANDS = (
    '</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" '
    'bIns="0" anchor="t" anchorCtr="0"><a:noAutofit/></wps:bodyPr>'
)
"""How text stands in its box."""

Size = tuple[float, float]
"""Width and height, in pixels."""


def shown(label: Label) -> str:
    """Return the text of *label* as it is printed: one blank between words, none around them."""
    return clean(" ".join(label.text.split())).strip()


def label_edges(label: Label, sheet: Size) -> Edges:
    """Return the box of *label*: roomy, but inside the drawing as far as the text is.

    Args:
        label: The text.
        sheet: Width and height of the drawing, in pixels.
    """
    long, high = _lengths(label, sheet)
    before = _BEFORE[label.anchor]
    if label.turned:  # it runs upwards, with its letters to the left of the place
        left, top = label.x - _ASCENT * label.size, label.y - long * (1 - before)
        return left, top, left + high, top + long
    left, top = label.x - long * before, label.y - _ASCENT * label.size
    return left, top, left + long, top + high


def _lengths(label: Label, sheet: Size) -> Size:
    """Return how long and how high the box of a line is."""
    needed = text_width(shown(label), label.size, bold=label.bold, italic=label.italic)
    before, behind = _BEFORE[label.anchor], 1 - _BEFORE[label.anchor]
    width, height = sheet
    sides = (height - label.y, label.y) if label.turned else (label.x, width - label.x)
    free = min(side / share for side, share in zip(sides, (before, behind), strict=True) if share)
    below = (width - label.x if label.turned else height - label.y) + _ASCENT * label.size
    long = max(min(needed * _ROOM + _MARGIN * label.size, free), needed)
    return long, max(min(_LINE * label.size, below), _LEAST_LINE * label.size)


def label_box(label: Label, factor: float, sheet: Size) -> tuple[str, str]:
    """Return *label* as a box with no line and no fill: its place and form, and the text in it.

    Args:
        label: The text.
        factor: EMU to the pixel; the font shrinks with the drawing.
        sheet: Width and height of the drawing, in pixels.
    """
    box = label_edges(label, sheet)
    text = _line(label, factor)
    if label.turned:
        text = _turned(text, (box[2] - box[0]) * factor, (box[3] - box[1]) * factor)
    return place(box, factor) + preset("rect") + NO_INK, f"<wps:txbx><w:txbxContent>{text}{_STANDS}"


def _line(label: Label, factor: float) -> str:
    """Return the paragraph with the text of *label*.

    A halo is the background of the text: it stays as tight as the text, whatever font is there.
    """
    size = min(max(round(label.size * factor / _EMU_PER_HALF_POINT), 1), _LARGEST)
    looks = _FONT + "<w:b/>" * label.bold + "<w:i/>" * label.italic
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
