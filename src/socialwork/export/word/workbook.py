"""The workbook inside a chart: one small sheet with its numbers, which Word opens to change them."""

import zipfile
from collections.abc import Sequence
from io import BytesIO

from socialwork.export.word.markup import escaped

Row = Sequence[str | float | None]

_EPOCH = (1980, 1, 1, 0, 0, 0)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LETTERS = 26

SHEET = "Data"
"""The name of the sheet."""

_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}


def workbook(rows: Sequence[Row]) -> bytes:
    """Return a workbook whose only sheet has *rows*; the same rows give the same bytes."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in (*_PARTS.items(), ("xl/worksheets/sheet1.xml", _sheet(rows))):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system, info.compress_type = 0, zipfile.ZIP_DEFLATED
            archive.writestr(info, _DECLARATION + content)
    return stream.getvalue()


def column_letters(n: int) -> str:
    """Return what a column is called, counted from 0.

    >>> column_letters(0), column_letters(25), column_letters(26)
    ('A', 'Z', 'AA')
    """
    more, letter = divmod(n, _LETTERS)
    return (column_letters(more - 1) if more else "") + chr(ord("A") + letter)


def number_text(value: float) -> str:
    """Return a number as XML of Office has it.

    >>> number_text(2.0), number_text(1e9), number_text(0.1)
    ('2', '1000000000', '0.1')
    """
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _sheet(rows: Sequence[Row]) -> str:
    lines = "".join(f'<row r="{n}">{_cells(n, row)}</row>' for n, row in enumerate(rows, 1))
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData></worksheet>'


def _cells(n: int, row: Row) -> str:
    filled = ((k, value) for k, value in enumerate(row) if value is not None and value != "")
    return "".join(_cell(f"{column_letters(k)}{n}", value) for k, value in filled)


def _cell(place: str, value: str | float) -> str:
    if isinstance(value, str):
        text = f'<t xml:space="preserve">{escaped(value)}</t>'
        return f'<c r="{place}" t="inlineStr"><is>{text}</is></c>'
    return f'<c r="{place}"><v>{number_text(value)}</v></c>'
