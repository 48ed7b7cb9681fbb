"""The content that all writers of Word files get: headings, paragraphs, lists, tables, and 15 pictures.

It is eighty pages of the example's report, with drawings as PNG pictures, since no peer writes shapes.
"""

from collections.abc import Iterator
from typing import Any

from attrs import evolve

import socialwork as sw
from socialwork.document.inlines import plain
from socialwork.figures.png import to_png

PAGES, PICTURES = 80, 15
_CHAPTERS = slice(4, 8)
"""The parts of the report that give eighty pages: chapters III to VI."""
_DPI = 96


def plain_report() -> sw.Document:
    """Return eighty pages with 15 pictures: the report's own, and its first drawings; no drawing is left."""
    document = sw.build(sw.load_case("example:utama"), sw.load_template())
    document = evolve(document, parts=document.parts[_CHAPTERS])
    blocks = [block for part in document.parts for block in part.blocks]
    room = PICTURES - sum(isinstance(block, sw.Figure) for block in blocks)
    drawings = [block for block in blocks if isinstance(block, sw.Drawing)][:room]
    media = {
        id(one): sw.Media(f"gambar-{n}.png", to_png(one.figure, dpi=_DPI)) for n, one in enumerate(drawings)
    }
    parts = tuple(evolve(part, blocks=tuple(_pictured(part.blocks, media))) for part in document.parts)
    return evolve(document, parts=parts, media=(*document.media, *media.values()))


def _pictured(blocks: sw.Blocks, media: dict[int, sw.Media]) -> Iterator[sw.Block]:
    for block in blocks:
        if not isinstance(block, sw.Drawing):
            yield block
        elif found := media.get(id(block)):
            yield sw.Figure(media=found.name, alt=block.figure.alt, caption=block.caption, width_cm=14)


def flat(document: sw.Document) -> list[dict[str, Any]]:
    """Return the content of *document* as the peers take it: a list of small dictionaries, one a block."""
    return [one for part in document.parts for block in part.blocks for one in _flat(block)]


def _flat(block: sw.Block) -> Iterator[dict[str, Any]]:
    match block:
        case sw.Heading():
            text = f"{block.number} {plain(block.text)}"
            yield {"kind": "heading", "level": min(block.level, 6), "text": text}
        case sw.Paragraph():
            yield {"kind": "paragraph", "runs": [_run(one) for one in block.text]}
        case sw.Table():
            yield from _caption(block.caption)
            yield {"kind": "table", "rows": _rows(block)}
        case sw.Figure():
            yield {"kind": "picture", "media": block.media, "width": min(block.width_cm, 14)}
            yield from _caption(block.caption)
        case sw.Caption():
            yield from _caption(block)
        case sw.ListBlock():
            for item in block.items:
                for inner in item.blocks:
                    yield from _flat(inner)


def _caption(caption: sw.Caption | None) -> Iterator[dict[str, Any]]:
    if caption is not None:
        yield {"kind": "caption", "text": f"{caption.label}{plain(caption.title)}"}


def _run(inline: sw.Inline) -> dict[str, Any]:
    looks = (inline.bold, inline.italic) if isinstance(inline, sw.Text) else (False, False)
    return {"text": plain((inline,)), "bold": looks[0], "italic": looks[1]}


def _rows(table: sw.Table) -> list[list[list[str]]]:
    """Return the rows of a table, each cell a list of paragraphs; spans are left out, short rows filled."""
    width = max(len(row) for row in table.rows) if table.rows else 0
    rows = [[_lines(cell.blocks) for cell in row] for row in table.rows]
    return [[*row, *([""] for _ in range(width - len(row)))] for row in rows]


def _lines(blocks: sw.Blocks) -> list[str]:
    lines = []
    for block in blocks:
        if isinstance(block, sw.Paragraph | sw.Heading):
            lines.append(plain(block.text))
        elif isinstance(block, sw.ListBlock):
            lines += [line for item in block.items for line in _lines(item.blocks)]
    return lines or [""]
