"""Write a document tree as one HTML page for reading: pictures and drawings inside, nothing beside it."""

import base64
import html
import re
from collections import Counter
from collections.abc import Iterator

from attrs import define, field

from socialwork.document.inline_nodes import (
    Citation,
    CrossRef,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Tab,
    Text,
)
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Cell,
    Contents,
    Document,
    Drawing,
    Entry,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Placeholder,
    Table,
)
from socialwork.errors import PictureError
from socialwork.export.html_style import page_style
from socialwork.figures.svg import to_svg
from socialwork.pictures.clean import clean_picture, ending_of
from socialwork.remembering import forgetting

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNQUOTED = re.compile(r"[\\\"'\s<>]+")
_SAFE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".gif": "image/gif"}
_DEEPEST = 6


@forgetting
def to_html(document: Document) -> str:
    """Return *document* as one HTML page that needs nothing else; equal documents give equal text.

    It is for reading on a screen and for programs that read aloud: headings, tables with header cells,
    alternative texts and links to every caption. Page numbers have no place in it.

    >>> from socialwork.document.nodes import Part
    >>> heading = Heading(level=1, number="BAB I", text=(Text("PENDAHULUAN"),), anchor="bab-1")
    >>> '<h1 id="bab-1">BAB I PENDAHULUAN</h1>' in to_html(Document(parts=(Part(blocks=(heading,)),)))
    True
    """
    page = _Page({one.name: one.data for one in document.media})
    parts = "".join(f"\n<section>\n{page.blocks(part.blocks)}</section>" for part in document.parts)
    mark = (
        f'<p class="watermark" aria-hidden="true">{_text(document.watermark)}</p>'
        if document.watermark
        else ""
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(document.properties.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(document.properties.title)}</title>\n<style>{page_style(document.design)}</style>\n</head>\n"
        f"<body>{mark}\n<main>{parts}{page.notes()}\n</main>\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return html.escape(_CONTROLS.sub("", text))


def _name(anchor: str) -> str:
    """Return an anchor as HTML can have it: without blanks."""
    return "-".join(_text(anchor).split())


@define
class _Page:
    """Writes the blocks of one page; each anchor is given once."""

    _media: dict[str, bytes]
    _given: set[str] = field(factory=set)
    _notes: list[str] = field(factory=list)
    _drawn: Counter[str] = field(factory=Counter)

    def blocks(self, blocks: Blocks) -> str:
        return "".join(f"{text}\n" for block in blocks if (text := self._block(block)))

    def _block(self, block: Block) -> str:  # noqa: PLR0911 - one arm for each kind
        match block:
            case Heading():
                level = min(max(block.level, 1), _DEEPEST)
                title = f"{_text(block.number)} {self._inlines(block.text)}".strip()
                return f"<h{level}{self._id(block.anchor)}>{title}</h{level}>"
            case Paragraph():
                return self._paragraph(block)
            case ListBlock():
                return self._list(block)
            case Table():
                return self._table(block)
            case Figure() | Drawing():
                caption = "" if block.caption is None else self._caption(block.caption, "figcaption")
                return f"<figure>{self._picture(block)}{caption}</figure>"
            case Caption():
                return self._caption(block, "p")
            case Contents():
                return self._contents(block)
            case PageBreak():
                return ""
            case Placeholder():
                what = ": ".join(part for part in (block.section, block.what) if part)
                return f'<p class="placeholder" role="note">{_text(what)}</p>'

    def _id(self, anchor: str) -> str:
        name = _name(anchor)
        if not name or name in self._given:
            return ""
        self._given.add(name)
        return f' id="{name}"'

    def _paragraph(self, block: Paragraph) -> str:
        inner = self._inlines(block.text)
        if block.role == "quote":
            return f"<blockquote><p>{inner}</p></blockquote>"
        role = "" if block.role == "body" else f' class="{_name(block.role)}"'
        return f"<p{role}>{inner}</p>"

    def _list(self, block: ListBlock) -> str:
        items = "".join(f"<li{_label(item.label)}>{self.blocks(item.blocks)}</li>" for item in block.items)
        if not block.ordered:
            return f"<ul>{items}</ul>"
        start = "" if block.start == 1 else f' start="{block.start}"'
        return f'<ol class="level{min(block.level, 2)}"{start}>{items}</ol>'

    def _contents(self, block: Contents) -> str:
        lines = "".join(map(_entry, block.entries))
        return f"<nav><ul>{lines}</ul></nav>" if lines else ""

    def _caption(self, caption: Caption, tag: str) -> str:
        label = _text(caption.label) if caption.number else ""
        title = f"<strong>{label}</strong> {self._inlines(caption.title)}".strip()
        kind = ' class="caption"' if tag == "p" else ""
        return f"<{tag}{self._id(caption.anchor)}{kind}>{title}</{tag}>"

    # --- pictures -----------------------------------------------------------------------------

    def _picture(self, block: Figure | Drawing) -> str:
        if isinstance(block, Drawing):
            return self._drawing(block)
        try:
            data = clean_picture(self._media.get(block.media, b""))
        except PictureError:  # what is to be seen is told instead
            return f"<p>[{_text(block.alt)}]</p>"
        source = f"data:{_TYPES[ending_of(data)]};base64,{base64.b64encode(data).decode('ascii')}"
        return f'<img src="{source}" alt="{_text(block.alt)}" style="width:{block.width_cm:g}cm">'

    def _drawing(self, block: Drawing) -> str:
        """Return the drawing itself, and behind it what it shows in full for those who cannot see it."""
        drawn = to_svg(block.figure)
        self._drawn[drawn] += 1
        if (count := self._drawn[drawn]) > 1:
            drawn = to_svg(block.figure, suffix=f"-{count}")
        lines = "".join(f"<li>{_text(line)}</li>" for line in block.figure.description)
        more = f'<ul class="described">{lines}</ul>' if lines else ""
        return _CONTROLS.sub("", drawn) + more

    # --- tables -------------------------------------------------------------------------------

    def _table(self, table: Table) -> str:
        caption = "" if table.caption is None else self._caption(table.caption, "caption")
        head = self._rows(table.rows[: table.header_rows], scope="col")
        body = self._rows(table.rows[table.header_rows :], scope="row")
        plain = "" if table.ruled else ' class="plain" role="presentation"'
        headed = f"<thead>{head}</thead>" if head else ""
        return f"<table{plain}>{caption}{_columns(table)}{headed}<tbody>{body}</tbody></table>"

    def _rows(self, rows: tuple[tuple[Cell, ...], ...], scope: str) -> str:
        return "".join(f"<tr>{''.join(self._cell(cell, scope) for cell in row)}</tr>" for row in rows)

    def _cell(self, cell: Cell, scope: str) -> str:
        tag = "th" if cell.header else "td"
        marks = f' scope="{scope}"' if cell.header else ""
        marks += "".join(
            f' {name}="{span}"'
            for name, span in (("colspan", cell.colspan), ("rowspan", cell.rowspan))
            if span > 1
        )
        marks += "" if cell.align == "left" else f' class="{cell.align}"'
        return f"<{tag}{marks}>{self.blocks(cell.blocks)}</{tag}>"

    # --- inlines ------------------------------------------------------------------------------

    def _inlines(self, text: Inlines) -> str:
        return "".join(self._note(node) if isinstance(node, Footnote) else _inline(node) for node in text)

    def _note(self, note: Footnote) -> str:
        """Return the mark of a note, which leads to it; the notes themselves stand behind everything."""
        place = len(self._notes)
        self._notes.append("")
        number = place + 1  # as notes are numbered: in the order of their marks
        back = f'<a href="#fnref-{number}" role="doc-backlink">↩</a>'
        self._notes[place] = (
            f'<li id="fn-{number}" value="{number}"><p>{self._inlines(note.text)} {back}</p></li>'
        )
        return f'<sup id="fnref-{number}"><a href="#fn-{number}" role="doc-noteref">{number}</a></sup>'

    def notes(self) -> str:
        """Return the notes of the blocks that were written."""
        items = "".join(self._notes)
        return f'\n<section class="footnotes" role="doc-endnotes"><ol>{items}</ol></section>' if items else ""


def _label(label: str) -> str:
    """Return how an item has a label of its own in the place of its number."""
    shown = _UNQUOTED.sub("", label).strip()
    return f" style=\"list-style-type:'{_text(shown)} '\"" if shown else ""


def _entry(entry: Entry) -> str:
    words = _text(entry.text.removesuffix(plain(entry.title))) + "".join(map(_inline, entry.title))
    place = f'<a href="#{_name(entry.target)}">{words}</a>'
    return f'<li class="level{min(entry.level, _DEEPEST)}">{place}</li>'


def _columns(table: Table) -> str:
    """Return how wide the columns are, where the table says so of each."""
    if not table.widths or min(table.widths) <= 0:
        return ""
    whole = sum(table.widths)
    columns = (f'<col style="width:{100 * width / whole:.1f}%">' for width in table.widths)
    return f"<colgroup>{''.join(columns)}</colgroup>"


def _inline(node: Inline) -> str:  # noqa: PLR0911 - one arm for each kind
    match node:
        case Footnote():
            return ""  # the page writes it
        case Text():
            return _marked(node)
        case LineBreak():
            return "<br>"
        case Tab():
            return "&emsp;"
        case Link():
            safe = _SAFE.match(node.url.strip())
            return f'<a href="{_text(node.url.strip())}">{_text(node.text)}</a>' if safe else _text(node.text)
        case CrossRef():
            return f'<a href="#{_name(node.target)}">{_text(node.text)}</a>'
        case Citation():
            return f"[{'; '.join(_text(part) for part in _keys(node))}]"


def _keys(node: Citation) -> Iterator[str]:
    return (f"@{key.code}, {key.locator}" if key.locator else f"@{key.code}" for key in node.keys)


def _marked(node: Text) -> str:
    made = _text(node.text)
    made = f"<em>{made}</em>" if node.italic else made
    return f"<strong>{made}</strong>" if node.bold else made
