"""Word files as somebody types them, with nothing that our own writer knows."""

import re
from collections.abc import Mapping

from reference_files import A4, ROOT, packed, relation, relations

from socialwork.export.word.reading import WordReport, read_report
from socialwork.reading.from_document import reading_of
from socialwork.reading.lines import Line

TEXT = "Kegiatan dilaksanakan selama dua bulan dan dibimbing oleh dua orang pembimbing dari kampus."
"""A paragraph that is nothing but text."""


def escaped(text: str) -> str:
    """Return *text* as XML holds it."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def run(text: str, properties: str = "") -> str:
    """Return a run; tabs and line ends are elements of their own."""
    signs = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    pieces = (
        signs.get(piece) or f'<w:t xml:space="preserve">{escaped(piece)}</w:t>'
        for piece in re.split(r"([\t\n])", text)
        if piece
    )
    return f"<w:r><w:rPr>{properties}</w:rPr>{''.join(pieces)}</w:r>"


def p(  # noqa: PLR0913 - what a paragraph may say
    text: str = "",
    *,
    style: str = "",
    bold: bool = False,
    center: bool = False,
    number: tuple[int, int] | None = None,
    properties: str = "",
    inside: str = "",
) -> str:
    """Return a paragraph.

    Args:
        text: Its text.
        style: The id of its style.
        bold: Whether all of it is bold.
        center: Whether it is centred.
        number: List and level.
        properties: Further properties.
        inside: What comes behind the text.
    """
    own = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number is not None:
        own += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    own += '<w:jc w:val="center"/>' if center else ""
    content = run(text, "<w:b/>" if bold else "") if text else ""
    return f"<w:p><w:pPr>{own}{properties}</w:pPr>{content}{inside}</w:p>"


def title(text: str) -> str:
    """Return a title as it is typed: centred and bold."""
    return p(text, bold=True, center=True)


def field(instruction: str, result: str) -> str:
    """Return a field with its result."""
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    told = f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
    return f"{begin}{told}{middle}{run(result)}{end}"


def table(*rows: tuple[str, ...], lines: bool = True) -> str:
    """Return a table; what begins with ``<`` is a whole cell."""
    borders = '<w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders>' if lines else ""
    made = "".join(
        "<w:tr>" + "".join(one if one.startswith("<") else cell(p(one)) for one in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr>{borders}</w:tblPr><w:tblGrid/>{made}</w:tbl>"


def cell(inside: str, properties: str = "") -> str:
    """Return a cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def level(index: int, text: str, kind: str = "decimal", further: str = "", start: int = 1) -> str:
    """Return a level of a list."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'{further}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, lists: str = "") -> str:
    """Return ``numbering.xml`` with one kind of lists; further ``w:num`` may follow list 1."""
    kind = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    first = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return f"<w:numbering {ROOT}>{kind}{first}{lists}</w:numbering>"


def typed(
    *blocks: str,
    styles: tuple[str, ...] = (),
    lists: str = "",
    section: str = A4,
    parts: Mapping[str, str | bytes] | None = None,
    related: tuple[str, ...] = (),
) -> bytes:
    """Return a Word file.

    Args:
        blocks: Its paragraphs and tables.
        styles: The content of ``styles.xml``.
        lists: The whole of ``numbering.xml``.
        section: The properties of its last section.
        parts: Further parts.
        related: Further relations of the text, from ``rId3`` on.
    """
    made: dict[str, str | bytes] = {
        "_rels/.rels": relations(relation(1, "officeDocument", "word/document.xml")),
        "word/document.xml": (
            f"<w:document {ROOT} {MORE}><w:body>{''.join(blocks)}<w:sectPr>{section}</w:sectPr></w:body>"
            "</w:document>"
        ),
        "word/_rels/document.xml.rels": relations(
            relation(1, "styles", "styles.xml"), relation(2, "numbering", "numbering.xml"), *related
        ),
        "word/styles.xml": f"<w:styles {ROOT}>{''.join(styles)}</w:styles>",
        "word/numbering.xml": lists or f"<w:numbering {ROOT}/>",
    }
    return packed(made | dict(parts or {}))


MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
"""Further namespaces of the text."""


def read(*blocks: str, **options: object) -> WordReport:
    """Return the report of a file with *blocks*; options are those of :func:`typed`."""
    return read_report(typed(*blocks, **options))  # type: ignore[arg-type]


def lines(*blocks: str, **options: object) -> tuple[Line, ...]:
    """Return the lines of a report with *blocks*."""
    return reading_of(read(*blocks, **options).document).lines


def shown(*blocks: str, **options: object) -> list[str]:
    """Return each line in short: its kind and level, its label in brackets, its text."""
    return [_shown(line) for line in lines(*blocks, **options)]


def _shown(line: Line) -> str:
    level_of = f"{line.level}" if line.kind in {"heading", "item", "entry"} else ""
    label = f" [{line.label}]" if line.label else ""
    return f"{line.kind}{level_of}{label} {line.text}".rstrip()
