"""Read a Word file as a report."""

import os

from lxml import etree

from socialwork.document.nodes import Document, Part, Properties
from socialwork.export.word.opening import WordFile, open_word
from socialwork.export.word.reading.anchors import AnchorNames
from socialwork.export.word.reading.build import Builder
from socialwork.export.word.reading.captions import mark_captions
from socialwork.export.word.reading.contents import mark_entries
from socialwork.export.word.reading.files import Parts, open_parts
from socialwork.export.word.reading.headings import mark_headings
from socialwork.export.word.reading.items import mark_items
from socialwork.export.word.reading.raw import Raw, RawParagraph, RawTable
from socialwork.export.word.reading.report import WordReport
from socialwork.export.word.reading.scan import RawSection, Scanner
from socialwork.export.word.styles import GAP_STYLE
from socialwork.export.word.xml import name
from socialwork.values.media import Media


def read_report(source: str | os.PathLike[str] | bytes) -> WordReport:
    """Read a report from a Word file: what a student typed, or what this library wrote.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.

    Raises:
        WordFileError: It is no Word file, or a part of it is too large or broken.
        OSError: It cannot be read.
    """
    with open_word(source) as file:
        try:
            return _read(file)
        except RecursionError:
            raise file.broken() from None


def _read(file: WordFile) -> WordReport:
    parts = open_parts(file)
    body = parts.root.find(name("w:body"))
    if body is None:
        raise file.broken()
    scanner = Scanner.of(parts)
    sections = scanner.sections(body)
    flow = [block for section in sections for block in section.blocks]
    anchors = AnchorNames()
    recognize(flow, anchors)
    builder = Builder(anchors, own=parts.styles.paragraph(GAP_STYLE).gap)
    made = tuple(Part(blocks=builder.blocks(section.blocks)) for section in sections)
    media = tuple(Media(called, data) for called, data in parts.pictures.items())
    document = Document(parts=made, media=media)
    return WordReport(document=document, places=builder.origins.of(document))


def recognize(flow: list[Raw], anchors: AnchorNames, *, inside: bool = False) -> None:
    """Say of each paragraph of *flow* what it is, and give headings and captions their anchors."""
    if not inside:
        mark_entries(flow)
    mark_captions(flow)
    mark_headings(flow, inside=inside)
    mark_items(flow)
    for raw in flow:
        if isinstance(raw, RawTable):
            for row in raw.rows:
                for cell in row.cells:
                    recognize(cell.blocks, anchors, inside=True)
        elif raw.kind in {"heading", "caption"}:
            anchors.give(raw)
