"""Charts of Word's own in the line of text: a part with the chart, and a workbook in it with the numbers."""

from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from socialwork.document.charts import LineChart
from socialwork.errors import SocialWorkError
from socialwork.export.word.chart_xml import chart_rows, chart_xml
from socialwork.export.word.markup import escaped
from socialwork.export.word.session import Session
from socialwork.export.word.workbook import workbook
from socialwork.export.word.xml import DRAWING_NAMESPACES

_BOOK = "rId1"
"""The id of the relationship from a chart to its workbook."""

_LOWEST = 0.45
"""How high a chart is at least, by its width: names, axis and legend take the same room in any."""


def native_chart(session: Session, chart: LineChart, alt: str, title: str, size: tuple[int, int]) -> str:
    """Return a run with a chart whose numbers can be changed in Word.

    Args:
        session: The run of the writer; the chart and its workbook become parts of the package.
        chart: The numbers.
        alt: What it shows, for those who cannot see it.
        title: What it is.
        size: Its width and height, in EMU; a very low one is written higher.

    Raises:
        SocialWorkError: A line of the chart has more or fewer values than there are categories.
    """
    if any(len(one.values) != len(chart.categories) for one in chart.paths):
        message = f"each line of the chart {title!r} needs {len(chart.categories)} values"
        raise SocialWorkError(message)
    session.chart_parts += 1
    n = session.chart_parts
    book = Part(PackURI(f"/word/embeddings/chart{n}.xlsx"), CT.SML_SHEET, workbook(chart_rows(chart)))
    part = Part(PackURI(f"/word/charts/chart{n}.xml"), CT.DML_CHART, chart_xml(chart, _BOOK))
    part.load_rel(RT.PACKAGE, book, _BOOK)
    relationship = session.package.relate(part, RT.CHART)
    number, (width, height) = session.pictures.next_drawing(), size
    height = max(height, round(_LOWEST * width))
    named = f' title="{escaped(title)}"' if title else ""
    uri = DRAWING_NAMESPACES["c"]
    graphic = (
        f'<a:graphic><a:graphicData uri="{uri}"><c:chart xmlns:c="{uri}" r:id="{relationship}"/>'
        f"</a:graphicData></a:graphic>"
    )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="Chart {number}" '
        f'descr="{escaped(alt)}"{named}/><wp:cNvGraphicFramePr/>{graphic}</wp:inline></w:drawing></w:r>'
    )
