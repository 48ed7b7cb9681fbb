"""Charts of Word's own: lines with gaps, lines of phases, a workbook with the numbers."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings, strategies as st
from lxml import etree

from drawings import couple, drawing
from socialwork.document.charts import ChartPath, ChartSign, LineChart
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Caption, Document, Drawing, Part
from socialwork.document.tree_json import document_from_json, document_to_json
from socialwork.errors import SocialWorkError
from socialwork.export.word import write_docx
from socialwork.export.word.workbook import workbook
from socialwork.export.word.xml import DRAWING_NAMESPACES, NAMESPACES, Element
from tools import convert_to_pdf, needs_libreoffice, pdf_text, validate_all

EVERYTHING = NAMESPACES | DRAWING_NAMESPACES
CHART = LineChart(
    categories=("1", "2", "", "3", "4"),
    paths=(
        ChartPath(name="Data dasar (A)", values=(0, 1, None, None, None)),
        ChartPath(name="Intervensi (B)", values=(None, None, None, 2, 2.5)),
        ChartPath(name="rata-rata 0,5", values=(0.5, 0.5, 0.5, 0.5, 0.5), line="dashed", marks=False),
    ),
    signs=(
        ChartSign(at=1, text="Data dasar (A)"),
        ChartSign(at=2, line="solid"),
        ChartSign(at=3, text="libur", line="dotted"),
        ChartSign(at=4, text="Intervensi (B)"),
    ),
    high=4,
    step=1,
    across="Sesi",
    upwards="Kali sehari",
)


def documented(*charts: LineChart) -> Document:
    """Return a document with a drawing for each chart."""
    blocks = tuple(
        Drawing(
            figure=drawing(*couple()).figure,
            chart=chart,
            caption=Caption(series="figure", title=(Text("Grafik"),), anchor=f"grafik-{n}"),
        )
        for n, chart in enumerate(charts)
    )
    return Document(parts=(Part(blocks=blocks),))


def saved(*charts: LineChart, mode: Any = "native") -> bytes:
    """Return the Word file of a document with charts."""
    stream = BytesIO()
    write_docx(documented(*charts), stream, charts=mode)
    return stream.getvalue()


def inside(data: bytes, name: str) -> bytes:
    """Return one part of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def chart_of(data: bytes, n: int = 1) -> Element:
    """Return the part of a chart."""
    return etree.fromstring(inside(data, f"word/charts/chart{n}.xml"))


def all_of(tree: Element, path: str) -> list[Element]:
    """Return the elements on *path*."""
    return tree.findall(path, EVERYTHING)


def names(data: bytes) -> list[str]:
    """Return the parts of a file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.namelist()


def test_validators_find_nothing() -> None:
    """Word, two validators and the library's own checks accept a file with charts."""
    assert validate_all(saved(CHART, CHART)) == []


def test_only_where_it_is_asked_for() -> None:
    """Without the option a chart is drawn like any drawing, and the file has no part for it."""
    assert not [name for name in names(saved(CHART, mode="drawn")) if "chart" in name]


def test_drawings_without_numbers_stay_drawings() -> None:
    """A drawing that carries no numbers is drawn, whatever the option."""
    stream = BytesIO()
    write_docx(Document(parts=(Part(blocks=(drawing(*couple()),)),)), stream, charts="native")
    assert not [name for name in names(stream.getvalue()) if "chart" in name]


def test_each_chart_has_its_part_and_workbook() -> None:
    """Charts are numbered parts, each related to a workbook of its own."""
    kept = [name for name in names(saved(CHART, CHART)) if "chart" in name]
    assert sorted(kept) == [
        "word/charts/_rels/chart1.xml.rels",
        "word/charts/_rels/chart2.xml.rels",
        "word/charts/chart1.xml",
        "word/charts/chart2.xml",
        "word/embeddings/chart1.xlsx",
        "word/embeddings/chart2.xlsx",
    ]


def test_same_bytes() -> None:
    """The same document gives the same bytes, workbook included."""
    assert saved(CHART) == saved(CHART)


def test_gaps_stay_gaps() -> None:
    """A value that is missing has no point, and the chart leaves a gap there."""
    tree = chart_of(saved(CHART))
    first = all_of(tree, ".//c:ser")[0]
    assert [point.get("idx") for point in all_of(first, "c:val//c:pt")] == ["0", "1"]
    assert [node.get("val") for node in all_of(tree, ".//c:dispBlanksAs")] == ["gap"]


def test_line_of_phases_hangs_from_the_top() -> None:
    """An upright line is a bar of error as long as the chart is high, solid or dotted as it should be."""
    tree = chart_of(saved(CHART))
    bars = all_of(tree, ".//c:errBars")
    assert [node.get("val") for bar in bars for node in all_of(bar, "c:val")] == ["4", "4"]
    assert [node.get("val") for bar in bars for node in all_of(bar, ".//a:prstDash")] == ["solid", "sysDot"]


def test_names_stand_at_the_top() -> None:
    """Names of phases and of events are labels of points."""
    labels = [node.text for node in all_of(chart_of(saved(CHART)), ".//c:dLbl//a:t")]
    assert labels == ["Data dasar (A)", "Intervensi (B)", "libur"]


def test_legend_has_lines_alone() -> None:
    """The legend shows what has no name in the chart; a chart with phases alone has none."""
    tree = chart_of(saved(CHART))
    hidden = {node.get("val") for node in all_of(tree, ".//c:legendEntry/c:idx")}
    shown = [n for n in range(len(all_of(tree, ".//c:ser"))) if str(n) not in hidden]
    plain = LineChart(categories=("1",), paths=(ChartPath(name="A", values=(1,)),), high=2, step=1)
    assert shown == [2]
    assert all_of(chart_of(saved(plain)), ".//c:legend") == []


def test_workbook_has_the_numbers() -> None:
    """The sheet inside has a column for each line and a row for each category, as formulas name them."""
    data = saved(CHART)
    sheet = openpyxl.load_workbook(BytesIO(inside(data, "word/embeddings/chart1.xlsx"))).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(max_col=4)]
    assert rows[0] == [None, "Data dasar (A)", "Intervensi (B)", "rata-rata 0,5"]
    assert rows[1] == ["1", 0, None, 0.5]
    assert rows[5] == ["4", None, 2.5, 0.5]
    formulas = [node.text for node in all_of(chart_of(data), ".//c:ser[1]//c:f")]
    assert formulas == ["Data!$B$1", "Data!$A$2:$A$6", "Data!$B$2:$B$6"]


def test_chart_speaks() -> None:
    """The chart tells those who cannot see it what its drawing tells."""
    document = etree.fromstring(inside(saved(CHART), "word/document.xml"))
    (said,) = all_of(document, ".//wp:docPr")
    assert said.get("descr") == drawing(*couple()).figure.alt


def test_json_keeps_the_numbers() -> None:
    """A document with charts becomes JSON and comes back."""
    made = documented(CHART)
    assert document_from_json(document_to_json(made)) == made


def test_lines_of_another_length_are_refused() -> None:
    """A line with fewer values than there are categories is an error that says so."""
    short = LineChart(categories=("1", "2"), paths=(ChartPath(name="A", values=(1.0,)),), high=1, step=1)
    with pytest.raises(SocialWorkError, match="needs 2 values"):
        saved(short)


TEXTS = st.text(max_size=12)
NUMBERS = st.none() | st.integers(-5, 50) | st.floats(-1e6, 1e6)


@settings(max_examples=15)
@given(st.data())
def test_any_chart_is_well_formed(data: st.DataObject) -> None:
    """Whatever the numbers and names, the part can be parsed and the sheet can be read."""
    count = data.draw(st.integers(1, 30))
    values = st.lists(NUMBERS, min_size=count, max_size=count).map(tuple)
    styles = st.sampled_from(("none", "solid", "dashed", "dotted"))
    paths = st.builds(ChartPath, name=TEXTS, values=values, line=styles, marks=st.booleans())
    signs = st.builds(ChartSign, at=st.integers(0, count - 1), text=TEXTS, line=styles)
    made = LineChart(
        categories=tuple(data.draw(st.lists(TEXTS, min_size=count, max_size=count))),
        paths=tuple(data.draw(st.lists(paths, max_size=4))),
        signs=tuple(data.draw(st.lists(signs, max_size=4))),
        high=data.draw(st.integers(1, 60)),
        step=1,
        across=data.draw(TEXTS),
        upwards=data.draw(TEXTS),
    )
    written = saved(made)
    assert len(all_of(chart_of(written), ".//c:ser")) >= len(made.paths)
    openpyxl.load_workbook(BytesIO(inside(written, "word/embeddings/chart1.xlsx")))


def test_sheet_is_a_sheet() -> None:
    """A workbook alone has the rows that were given."""
    book = openpyxl.load_workbook(BytesIO(workbook([("", "a & b"), ("x", 1.5)])))
    assert book["Data"]["B1"].value == "a & b"
    assert book["Data"]["B2"].value == 1.5


@needs_libreoffice
def test_libreoffice_draws_it(tmp_path: Path) -> None:
    """LibreOffice draws the chart with its names and numbers."""
    path = tmp_path / "grafik.docx"
    path.write_bytes(saved(CHART))
    printed = pdf_text(convert_to_pdf(path))
    assert all(word in printed for word in ("Data dasar (A)", "Intervensi (B)", "libur", "Kali sehari"))
