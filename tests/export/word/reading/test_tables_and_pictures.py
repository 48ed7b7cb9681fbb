"""Tables with all their spans, those made of tabs, and pictures of all kinds."""

import pytest
from reference_files import picture, relation
from typed_files import TEXT, cell, p, read, shown, table
from word_samples import png

from socialwork.document.nodes import Block, Drawing, Figure, Table
from socialwork.export.word.reading import WordReport
from socialwork.export.word.reading.pictures import NO_ALT
from socialwork.reading.from_document import reading_of


def only_table(report: WordReport) -> Table:
    """Return the first table."""
    return next(block for block in report.document.parts[0].blocks if isinstance(block, Table))


def first_drawing(blocks: tuple[Block, ...]) -> Drawing:
    """Return the first drawing."""
    return next(block for block in blocks if isinstance(block, Drawing))


def test_spans() -> None:
    """Cells over columns and rows come back as spans; what they cover has no cell."""
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    made = only_table(
        read(
            table(
                (cell(p("No"), down), cell(p("Nilai"), '<w:gridSpan w:val="2"/>')),
                (cell(p(), on), "1", "2"),
                ("x", "3", "4"),
            )
        )
    )
    assert [[(one.colspan, one.rowspan) for one in row] for row in made.rows] == [
        [(1, 2), (2, 1)],
        [(1, 1), (1, 1)],
        [(1, 1), (1, 1), (1, 1)],
    ]


def test_text_below_a_merge_is_kept() -> None:
    """What a covered cell still holds comes behind the text of the cell that covers it."""
    made = read(table((cell(p("a"), '<w:vMerge w:val="restart"/>'),), (cell(p("b"), "<w:vMerge/>"),)))
    assert [one.text for one in reading_of(made.document).lines] == ["a", "b"]


def test_rows_that_begin_later() -> None:
    """Columns that a row leaves free at its start are an empty cell."""
    row = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell(p("b")) + "</w:tr>"
    made = only_table(read(f"<w:tbl><w:tblPr/><w:tblGrid/>{row}</w:tbl>"))
    assert [len(one.blocks) for one in made.rows[0]] == [0, 1]


def test_rows_that_repeat() -> None:
    """Rows that Word repeats are header rows, and their cells headers."""
    header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(p("No")) + "</w:tr>"
    made = only_table(read(f"<w:tbl><w:tblPr/><w:tblGrid/>{header}<w:tr>{cell(p('1'))}</w:tr></w:tbl>"))
    assert (made.header_rows, made.rows[0][0].header, made.rows[1][0].header) == (1, True, False)


def test_a_bold_first_row() -> None:
    """A first row in bold type holds headers, though nothing repeats it."""
    made = only_table(read(table((cell(p("No", bold=True)), cell(p("Nama", bold=True))), ("1", "BR"))))
    assert (made.header_rows, made.rows[0][1].header) == (0, True)


def test_tables_without_lines() -> None:
    """A table that draws no lines is a layout."""
    assert only_table(read(table(("a",)))).ruled
    assert not only_table(read(table(("a",), lines=False))).ruled
    lined = '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'
    assert only_table(read(table((cell(p("a"), lined),), lines=False))).ruled


def test_tables_in_cells() -> None:
    """A table in a cell is read there; the paragraph that Word wants behind it is none of the report."""
    inner = table(("x", "y"))
    made = only_table(read(table((cell(inner + p()), "b"))))
    assert [type(block) for block in made.rows[0][0].blocks] == [Table]


def test_deleted_rows_are_gone() -> None:
    """A row that is deleted under tracked changes is not read."""
    gone = '<w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>' + cell(p("lama")) + "</w:tr>"
    assert shown(f"<w:tbl><w:tblPr/>{gone}<w:tr>{cell(p('baru'))}</w:tr></w:tbl>") == ["cell baru"]


@pytest.mark.parametrize("gap", ["\t", "\t\t", "     "])
def test_tables_of_tabs_or_blanks(gap: str) -> None:
    """Three lines with the same columns are a table, and its look says how it was made."""
    rows = [gap.join(cells) for cells in (("No", "Nama", "Umur"), ("1", "BR", "15"), ("2", "AD", "16"))]
    report = read(p(TEXT), *map(p, rows), p(TEXT))
    reading = reading_of(report.document)
    assert reading.tables[0].rows == (("No", "Nama", "Umur"), ("1", "BR", "15"), ("2", "AD", "16"))
    assert report.looks.tables[0].flattened
    assert report.place(reading.tables[0].lines[1][1]) == (2, 1 + len(gap))


def test_two_columns_below_a_caption() -> None:
    """Where a caption says that a table follows, two columns of two lines are one."""
    report = read(p("Tabel 4.1 Identitas", center=True), p("Nama\t: BR"), p("Usia\t: 15"))
    reading = reading_of(report.document)
    assert reading.tables[0].rows == (("Nama", ": BR"), ("Usia", ": 15"))
    assert reading.captions[0].side == "above"


def test_a_table_of_lines_in_one_paragraph() -> None:
    """Lines that are broken by hand count like paragraphs."""
    reading = reading_of(read(p("No\tNama\tUmur\n1\tBR\t15\n2\tAD\t16")).document)
    assert [len(row) for row in reading.tables[0].rows] == [3, 3, 3]


@pytest.mark.parametrize(
    "rows",
    [
        ("Nama\t:\tCitra", "NRP\t:\t1", "Prodi\t:\tRehsos"),
        ("Nama\t: Citra", "NRP\t: 1", "Prodi\t: Rehsos"),
        ("a\tb\tc", "d\te\tf"),
        ("a\tb\tc", "d\te", "f\tg\th"),
    ],
)
def test_tabs_that_make_no_table(rows: tuple[str, ...]) -> None:
    """Forms with colons, two lines, and lines with different columns stay paragraphs."""
    assert reading_of(read(*map(p, rows)).document).tables == ()


def test_a_picture_with_its_bytes() -> None:
    """A picture comes with its bytes, its words and its width."""
    related = (relation(9, "image", "media/a.png"),)
    document = read(
        p(inside=picture("rId9", width=3_600_000)), parts={"word/media/a.png": png()}, related=related
    ).document
    block = document.parts[0].blocks[0]
    assert isinstance(block, Figure)
    assert (block.alt, block.width_cm) == ("Lambang", 10.0)
    assert {one.name: one.data for one in document.media}[block.media] == png()


def test_a_picture_without_words() -> None:
    """Where nothing says what a picture shows, a fixed text says so."""
    related = (relation(9, "image", "media/a.png"),)
    document = read(
        p(inside=picture("rId9", alt="")), parts={"word/media/a.png": png()}, related=related
    ).document
    assert reading_of(document).pictures[0].alt == NO_ALT


def test_pictures_of_old_files() -> None:
    """The pictures of Word before 2010 are read like new ones."""
    old = '<w:r><w:pict><v:shape alt="Bagan"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>'
    related = (relation(9, "image", "media/a.png"),)
    document = read(p(inside=old), parts={"word/media/a.png": png()}, related=related).document
    assert reading_of(document).pictures[0].alt == "Bagan"


def test_text_around_a_picture() -> None:
    """A picture in a paragraph with text stands behind its text, or before where nothing comes before it."""
    related = (relation(9, "image", "media/a.png"),)
    media = {"word/media/a.png": png()}
    behind = read(p("Teks", inside=picture("rId9")), parts=media, related=related).document.parts[0].blocks
    before = read(p(inside=picture("rId9") + "<w:r><w:t>Teks</w:t></w:r>"), parts=media, related=related)
    assert [type(block).__name__ for block in behind] == ["Paragraph", "Figure"]
    assert [type(block).__name__ for block in before.document.parts[0].blocks] == ["Figure", "Paragraph"]


def shape(text: str = "", *, kind: str = "rect", floating: bool = False, at: int = 0) -> str:
    """Return a run with one shape."""
    box = f"<wps:txbx><w:txbxContent>{p(text)}</w:txbxContent></wps:txbx>" if text else ""
    size = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="952500" cy="952500"/></a:xfrm>'
    form = f'<wps:spPr>{size}<a:prstGeom prst="{kind}"/><a:ln w="9525"/></wps:spPr>'
    place = f"<wp:positionH><wp:posOffset>{at}</wp:posOffset></wp:positionH>" if floating else ""
    frame = "anchor" if floating else "inline"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:{frame}>{place}'
        f'<wp:extent cx="952500" cy="952500"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="x">'
        f"<wps:wsp>{form}{box}</wps:wsp></a:graphicData></a:graphic></wp:{frame}></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{p(text)}</w:txbxContent></v:textbox></w:pict>"
        "</mc:Fallback>"
        f"</mc:AlternateContent></w:r>"
    )


def test_text_boxes_are_paragraphs() -> None:
    """What stands in a text box comes behind the paragraph that it is anchored to, once."""
    report = read(p("Sebelum", inside=shape("Di dalam kotak")), p("Sesudah"))
    assert [one.text for one in reading_of(report.document).lines] == ["Sebelum", "Di dalam kotak", "Sesudah"]
    assert report.origins == (0, 1, 3)


def test_many_floating_shapes_are_one_drawing() -> None:
    """A drawing that is made of single shapes is one drawing, with its texts where they stand."""
    shapes = "".join(
        shape(text, floating=True, at=n * 1_905_000) for n, text in enumerate(("Ayah", "Ibu", "Anak"))
    )
    drawing = first_drawing(read(p(inside=shapes)).document.parts[0].blocks)
    places = [(one.text, one.x) for one in drawing.figure.items if hasattr(one, "text")]
    assert places == [("Ayah", 0.0), ("Ibu", 200.0), ("Anak", 400.0)]
    assert drawing.figure.alt == "Ayah; Ibu; Anak"


def test_a_shape_without_text() -> None:
    """A single line is a drawing: nothing on a page is lost."""
    drawing = first_drawing(read(p(inside=shape(kind="line"))).document.parts[0].blocks)
    assert [type(one).__name__ for one in drawing.figure.items] == ["Polyline"]


def test_charts_say_their_texts() -> None:
    """A chart of Word's own is a drawing that says the texts of the chart."""
    chart = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Kurva"/><a:graphic>'
        '<a:graphicData uri="x"><c:chart r:id="rId9"/></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    report = read(
        p(inside=chart),
        parts={"word/charts/chart1.xml": f"<c {space}><a:t>Kehadiran</a:t></c>"},
        related=(relation(9, "chart", "charts/chart1.xml"),),
    )
    drawing = first_drawing(report.document.parts[0].blocks)
    assert drawing.figure.alt == "Kurva"
    assert [one.text for one in drawing.figure.items if hasattr(one, "text")] == ["Kehadiran"]
