"""A report is imported and built again; what was in it before and after."""

import io
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve, frozen

import socialwork as sw
from socialwork.document.walk import document_blocks, map_blocks
from socialwork.importing.patterns import filled, pattern_at
from socialwork.reading.from_document import reading_of

Line = tuple[str, str, str]
"""What a line is, its label, its text."""


@frozen
class Round:
    """A report before and after: as read, its draft, the case folder, as built and read again, its file."""

    before: sw.Document
    draft: sw.Draft
    folder: Path
    after: sw.Document
    file: bytes


def written(document: sw.Document) -> bytes:
    """Return the Word file of a tree."""
    stream = io.BytesIO()
    sw.write_docx(document, stream)
    return stream.getvalue()


def imported(data: bytes, folder: Path, *, photos_agreed: bool = False) -> Round:
    """Import a Word file into a folder, load it, build it with its own template, write and read that."""
    report = sw.read_report(data)
    draft = sw.draft_case(report, photos_agreed=photos_agreed)
    sw.save_draft(draft, folder)
    case, template = sw.load_case(folder), sw.load_template(folder / "template.toml")
    file = written(sw.build(case, template))
    return Round(report.document, draft, folder, sw.read_report(file).document, file)


def lines(document: sw.Document) -> list[Line]:
    """Return all lines that say something; what computes itself, such as page numbers, is left out."""
    return [
        (line.kind, "" if line.kind == "entry" else blanks_out(line.label), text)
        for line in reading_of(document).lines
        if (text := " ".join(line.text.split())) and line.kind != "placeholder"
    ]


def with_labels(document: sw.Document) -> sw.Document:
    """Return *document* with the labels that its lists print; a reader of trees knows the usual ones."""

    def change(block: sw.Block) -> sw.Block:
        if not isinstance(block, sw.ListBlock):
            return block
        pattern = pattern_at(document.design.list_patterns, block.level)
        items = tuple(
            evolve(item, label=item.label or (filled(pattern, block.start + n) if block.ordered else ""))
            for n, item in enumerate(block.items)
        )
        return evolve(block, items=items)

    parts = tuple(evolve(part, blocks=map_blocks(part.blocks, change)) for part in document.parts)
    return evolve(document, parts=parts)


def blanks_out(text: str) -> str:
    """Return *text* without blanks."""
    return "".join(text.split())


def cells(document: sw.Document) -> list[tuple[tuple[str, ...], ...]]:
    """Return the texts of the cells of each table, blanks at their ends and between lines left out."""
    return [
        tuple(tuple(" ".join(cell.split()) for cell in row) for row in table.rows)
        for table in reading_of(document).tables
    ]


def pictures(document: sw.Document) -> list[tuple[str, str]]:
    """Return the label and title of the caption of each picture or drawing, in order."""
    found: Iterable[sw.Figure | sw.Drawing] = (
        block for block in document_blocks(document) if isinstance(block, sw.Figure | sw.Drawing)
    )
    return [
        ("", "")
        if one.caption is None
        else (blanks_out(one.caption.label), " ".join(_plain(one.caption).split()))
        for one in found
    ]


def _plain(caption: sw.Caption) -> str:
    """Return the title of a caption as characters."""
    return "".join(getattr(node, "text", " ") for node in caption.title)
