"""A table that goes on over a page is read as one."""

import io

import docx
from docx.oxml import OxmlElement

from socialwork import read_report
from socialwork.reading.from_document import reading_of


def report(line: str) -> bytes:
    """Return a Word file with a table, a line, and a table behind it that repeats the header row."""
    made = docx.Document()
    made.add_paragraph("Tabel 4. 1 Kehadiran")
    for n, rows in enumerate((("Hari", "Senin", "Selasa"), ("Hari", "Rabu", "Jumlah"))):
        if n:
            made.add_paragraph(line)
        table = made.add_table(rows=3, cols=2)
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for row, text in zip(table.rows, rows, strict=True):
            row.cells[0].text, row.cells[1].text = text, "1"
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def test_a_line_that_says_so_joins_the_pieces() -> None:
    """The rows of the second piece follow those of the first; header row and line are there once."""
    for line in ("Tabel 4. 1 (lanjutan)", "Tabel 4.1 (Sambungan) Kehadiran", "Table 4-1 (continued)"):
        read = read_report(report(line))
        (table,) = reading_of(read.document).tables
        assert [row[0] for row in table.rows] == ["Hari", "Senin", "Selasa", "Rabu", "Jumlah"]
        assert len(read.origins) == len(reading_of(read.document).lines)


def test_another_line_keeps_them_apart() -> None:
    """Two tables with a caption or text between them are two."""
    for line in ("Tabel 4. 2 Keaktifan", "Dilanjutkan di bawah ini."):
        assert len(reading_of(read_report(report(line)).document).tables) == 2
