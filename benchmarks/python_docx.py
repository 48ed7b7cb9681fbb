"""The same content written with python-docx as its users write it, tables by ``row.cells``."""

import io

import docx
from docx.shared import Cm

import socialwork as sw


def write_with_python_docx(document: sw.Document) -> bytes:
    """Write the text, tables and pictures of *document*; no fields, no numbering, no sections."""
    target = docx.Document()
    pictures = {item.name: item.data for item in document.media}
    for part in document.parts:
        for block in part.blocks:
            _add(target, block, pictures)
    stream = io.BytesIO()
    target.save(stream)
    return stream.getvalue()


def _add(target: "docx.document.Document", block: sw.Block, pictures: dict[str, bytes]) -> None:
    match block:
        case sw.Heading():
            target.add_heading(f"{block.number} {_plain(block.text)}", min(block.level, 9))
        case sw.Table():
            _add_table(target, block)
        case sw.Figure():
            target.add_picture(io.BytesIO(pictures[block.media]), width=Cm(min(block.width_cm, 14)))
            _add_caption(target, block.caption)
        case sw.PageBreak():
            target.add_page_break()
        case _:
            _add_text(target, block, pictures)


def _add_text(target: "docx.document.Document", block: sw.Block, pictures: dict[str, bytes]) -> None:
    match block:
        case sw.Paragraph():
            _runs(target.add_paragraph(), block.text)
        case sw.ListBlock():
            for item in block.items:
                for inner in item.blocks:
                    _add(target, inner, pictures)
        case sw.Caption():
            _add_caption(target, block)
        case sw.Contents():
            for entry in block.entries:
                target.add_paragraph(entry.text)
        case sw.Placeholder():
            target.add_paragraph(block.what)


def _add_table(target: "docx.document.Document", table: sw.Table) -> None:
    _add_caption(target, table.caption)
    columns = max(sum(cell.colspan for cell in row) for row in table.rows)
    grid = target.add_table(rows=len(table.rows), cols=columns)
    for row, line in zip(table.rows, grid.rows, strict=True):
        for cell, place in zip(row, line.cells, strict=False):
            place.text = "\n".join(_text_of(block) for block in cell.blocks)


def _add_caption(target: "docx.document.Document", caption: "sw.Caption | None") -> None:
    if caption is not None:
        target.add_paragraph(f"{caption.label} {_plain(caption.title)}")


def _runs(paragraph: "docx.text.paragraph.Paragraph", text: sw.Inlines) -> None:
    for inline in text:
        run = paragraph.add_run(_plain((inline,)))
        if isinstance(inline, sw.Text):
            run.bold, run.italic = inline.bold, inline.italic


def _text_of(block: sw.Block) -> str:
    match block:
        case sw.Paragraph() | sw.Heading():
            return _plain(block.text)
        case sw.ListBlock():
            return "\n".join(_text_of(inner) for item in block.items for inner in item.blocks)
        case _:
            return ""


def _plain(text: sw.Inlines) -> str:
    pieces = []
    for inline in text:
        match inline:
            case sw.Text() | sw.Link() | sw.CrossRef():
                pieces.append(inline.text)
            case _:
                pieces.append("\n")
    return "".join(pieces)
