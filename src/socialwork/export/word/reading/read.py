"""Read a Word file as a report."""

import os
from collections.abc import Sequence

from socialwork.document.nodes import Blocks, Document, Part
from socialwork.export.word.opening import WordFile, open_word
from socialwork.export.word.reading.anchors import AnchorNames
from socialwork.export.word.reading.build import Builder
from socialwork.export.word.reading.captions import mark_captions
from socialwork.export.word.reading.contents import mark_entries
from socialwork.export.word.reading.continued import rejoin
from socialwork.export.word.reading.files import open_parts
from socialwork.export.word.reading.flattened import unflatten
from socialwork.export.word.reading.headings import mark_headings
from socialwork.export.word.reading.items import mark_items
from socialwork.export.word.reading.looking import LookBook
from socialwork.export.word.reading.looks import Looks, SectionLook, TableLook
from socialwork.export.word.reading.properties import read_properties
from socialwork.export.word.reading.raw import Raw, RawParagraph, RawTable, each_paragraph
from socialwork.export.word.reading.report import WordReport
from socialwork.export.word.reading.scan import Scanner
from socialwork.export.word.reading.sections import looks_of, number_place, page_numbers
from socialwork.export.word.reading.typed import may_be_labelled
from socialwork.export.word.styles import GAP_STYLE
from socialwork.export.word.xml import name
from socialwork.remembering import forgetting
from socialwork.values.media import Media


@forgetting
def read_report(source: str | os.PathLike[str] | bytes) -> WordReport:
    """Read a report from a Word file: what a student typed, or what this library wrote.

    Args:
        source: The file, as a path or as bytes; of Word, LibreOffice or Google Docs.

    Raises:
        WordFileError: It is no Word file, or a part of it is too large or broken.
        OSError: It cannot be read.
    """
    with open_word(source) as file:
        return _read(file)


def _read(file: WordFile) -> WordReport:
    parts = open_parts(file)
    body = parts.root.find(name("w:body"))
    if body is None:
        raise file.broken()
    scanner = Scanner(parts)
    sections = scanner.sections(body)
    anchors = AnchorNames()
    flows = recognize_all([section.blocks for section in sections], anchors)
    builder = Builder(anchors, own=parts.styles.paragraph(GAP_STYLE).gap)
    pages = looks_of([section.properties for section in sections], parts)
    made = tuple(_part(builder.blocks(flow), look) for flow, look in zip(flows, pages, strict=True))
    document = Document(
        parts=made,
        properties=read_properties(file, parts.language),
        media=tuple(Media(called, data) for called, data in parts.pictures.items()),
    )
    lines = builder.origins.of(document)
    looks = Looks(
        lines=LookBook().of(raw for _, raw in lines),
        sections=pages,
        tables=tuple(TableLook(flattened=one.flattened, ruled=one.ruled) for one in builder.tables),
        contents=tuple(builder.contents),
        fields=tuple(sorted(scanner.reader.fields.counts.items())),
        language=parts.language,
        own=builder.own,
    )
    return WordReport(document=document, places=tuple(origin for origin, _ in lines), looks=looks)


def heading_paragraphs(file: WordFile) -> dict[int, tuple[int, str]]:
    """Return the headings of an open file: level and text by the number of the paragraph that each begins in.

    Raises:
        WordFileError: A part of it is too large or broken.
    """
    parts = open_parts(file)
    flows = recognize_all([section.blocks for section in Scanner(parts).sections(parts.root)], AnchorNames())
    found: dict[int, tuple[int, str]] = {}
    for raw in (one for flow in flows for one in each_paragraph(flow)):
        if raw.kind == "heading":
            said = " ".join(one.said for one in (raw, *raw.title))
            found[raw.index] = raw.level, " ".join(said.split())
    return found


def _part(blocks: Blocks, look: SectionLook) -> Part:
    return Part(
        blocks=blocks,
        page_numbers=page_numbers(look),
        restart=look.start,
        first_page=number_place(look.first),
        other_pages=number_place(look.others),
        landscape=look.landscape,
    )


def recognize_all(flows: Sequence[list[Raw]], anchors: AnchorNames) -> list[list[Raw]]:
    """Return the blocks of each section, each paragraph with what it is, flattened tables as tables."""
    mark_entries([raw for flow in flows for raw in flow])
    made = [rejoin(unflatten(flow)) for flow in flows]
    _recognize([raw for flow in made for raw in flow], anchors, inside=False)
    return made


def _recognize(flow: Sequence[Raw], anchors: AnchorNames, *, inside: bool) -> None:
    """Say of each paragraph of *flow* what it is, and give headings and captions their anchors."""
    if inside and len(flow) == 1 and isinstance(only := flow[0], RawParagraph) and _says_little(only):
        return
    mark_captions(flow)
    mark_headings(flow, inside=inside)
    mark_items(flow)
    for raw in flow:
        if isinstance(raw, RawTable):
            for row in raw.rows:
                for cell in row.cells:
                    _recognize(cell.blocks, anchors, inside=True)
        elif raw.kind in {"heading", "caption"}:
            anchors.give(raw)


def _says_little(raw: RawParagraph) -> bool:
    """Return whether a paragraph that fills a cell can be nothing else, as most are."""
    if raw.level or raw.label or raw.sequence or raw.pictures:
        return False
    return not may_be_labelled(raw.text) and raw.style.role not in {"caption", "appendix"}
