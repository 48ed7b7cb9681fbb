"""Tables, and the lines with tab stops that some students type in place of them."""

from collections.abc import Sequence

from benchmarks.corpus.runs import Hand, run_xml
from benchmarks.corpus.source import Block

TEXT_WIDTH = 7927
SMALL = 20
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table_xml(rows: Sequence[Block], hand: Hand) -> str:
    """Return the rows as a table whose first row is its head."""
    columns = max(len(row.cells) for row in rows)
    width = TEXT_WIDTH // columns
    maker = hand.habits.maker
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in SIDES)
    style = "" if maker == "libreoffice" else '<w:tblStyle w:val="TableGrid"/>'
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    made = (
        f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{width * columns}" w:type="dxa"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    for n, row in enumerate(rows):
        head = "<w:trPr><w:tblHeader/></w:trPr>" if n == 0 and maker == "word" else ""
        head = head or ("<w:trPr></w:trPr>" if maker == "libreoffice" else "")
        cells = "".join(cell_xml(row, column, width, hand, bold=n == 0) for column in range(len(row.cells)))
        missing = columns - len(row.cells)
        if missing:
            span = f'<w:tcW w:w="{width * missing}" w:type="dxa"/><w:gridSpan w:val="{missing}"/>'
            cells += f"<w:tc><w:tcPr>{span}</w:tcPr><w:p/></w:tc>"
        made += f"<w:tr>{head}{cells}</w:tr>"
    return made + "</w:tbl><w:p/>"


def cell_xml(row: Block, column: int, width: int, hand: Hand, *, bold: bool) -> str:
    """Return one cell."""
    words = run_xml(row.cells[column].runs, hand, bold=bold, size=SMALL)
    lo = hand.habits.maker == "libreoffice"
    form = '<w:pStyle w:val="Normal"/><w:widowControl w:val="false"/>' if lo else ""
    form += '<w:spacing w:line="240" w:lineRule="auto"/>'
    edges = "<w:tcBorders></w:tcBorders>" if lo else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{edges}</w:tcPr>'
        f"<w:p><w:pPr>{form}</w:pPr>{words}</w:p></w:tc>"
    )


def flattened_xml(rows: Sequence[Block], hand: Hand) -> str:
    """Return the rows as paragraphs with tabs between the cells."""
    made = ""
    for row in rows:
        step = TEXT_WIDTH // len(row.cells)
        stops = "".join(f'<w:tab w:val="left" w:pos="{step * n}"/>' for n in range(1, len(row.cells)))
        words = "<w:r><w:tab/></w:r>".join(run_xml(cell.runs, hand) for cell in row.cells)
        made += f"<w:p><w:pPr><w:tabs>{stops}</w:tabs></w:pPr>{words}</w:p>"
    return made
