"""The writer: a document tree in, a Word file out."""

import os
from collections.abc import Callable
from typing import Any, BinaryIO

from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT

from socialwork.document import nodes
from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Contents,
    Document,
    Drawing,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Part,
    Placeholder,
    Table,
)
from socialwork.export.word.captions import write_caption, write_figure
from socialwork.export.word.contents import write_contents
from socialwork.export.word.drawing import write_drawing
from socialwork.export.word.embedded import add_case
from socialwork.export.word.fields import bookmark_name
from socialwork.export.word.headings import write_heading
from socialwork.export.word.holding import with_lines_held
from socialwork.export.word.letterhead import LetterheadWriter
from socialwork.export.word.lists import write_list
from socialwork.export.word.markup import Paragraph, Piece, each_markup, part as part_bytes
from socialwork.export.word.package import save
from socialwork.export.word.paragraphs import write_paragraph, write_placeholder
from socialwork.export.word.properties import app_xml, core_xml, settings_xml
from socialwork.export.word.roles import CONTINUED
from socialwork.export.word.sections import Sections
from socialwork.export.word.session import ChartMode, DrawingMode, Frame, LayoutMode, Session
from socialwork.export.word.signing import with_signatures_held
from socialwork.export.word.styles import END_STYLE, GAP_STYLE, styles_xml
from socialwork.export.word.tables import write_table
from socialwork.export.word.theme import font_table_xml, theme_xml
from socialwork.remembering import forgetting


@forgetting
def write_docx(  # noqa: PLR0913 - all but two are options by name
    document: Document,
    target: str | os.PathLike[str] | BinaryIO,
    *,
    update_on_open: bool = False,
    drawings: DrawingMode = "shapes",
    charts: ChartMode = "drawn",
    case: bytes | None = None,
) -> None:
    """Write *document* as a Word file.

    Equal documents give equal bytes. Fields carry their computed results, so nothing has to be updated;
    only page numbers in tables of contents stay blank where the document does not know them.

    Args:
        document: A complete tree, as :func:`socialwork.export.build` returns it.
        target: A path, which is replaced in one step, or a binary stream.
        update_on_open: Whether Word shall update all fields when it opens the file. It asks the reader first.
        drawings: ``"shapes"`` writes drawings as shapes that can be changed in Word; ``"svg"`` as pictures,
            which takes the extra ``png`` for the programs that do not know SVG.
        charts: ``"drawn"`` writes charts like any drawing; ``"native"`` writes those that carry their
            numbers as charts of Word's own, whose numbers can be changed.
        case: A case file in JSON that the document carries along, or ``None``; see
            :func:`socialwork.embedded_case`. It has to be that of the same edition.

    Raises:
        SocialWorkError: A picture is missing or unreadable, two places have the same anchor, or a drawing
            does not fit its room with text of 8 pt.
        OSError: The path cannot be written.

    Example:
        >>> from io import BytesIO
        >>> from socialwork.document.nodes import Document, Paragraph, Part, Text
        >>> stream = BytesIO()
        >>> write_docx(Document(parts=(Part(blocks=(Paragraph(text=(Text("Halo"),)),)),)), stream)
        >>> stream.getvalue()[:2]
        b'PK'
    """
    save(
        docx_bytes(document, update_on_open=update_on_open, drawings=drawings, charts=charts, case=case),
        target,
    )


def docx_bytes(  # noqa: PLR0913 - all but one are options by name
    document: Document,
    *,
    update_on_open: bool = False,
    drawings: DrawingMode = "shapes",
    charts: ChartMode = "drawn",
    case: bytes | None = None,
    for_layout: LayoutMode = "",
) -> bytes:
    """Return *document* as the bytes of a Word file; see :func:`write_docx`.

    Args:
        document: A complete tree.
        update_on_open: Whether Word shall update all fields when it opens the file.
        drawings: How drawings are written.
        charts: How charts are written.
        case: A case file in JSON that the document carries along, or ``None``.
        for_layout: Whether the file is only laid out: parts begin with a bookmark, :func:`part_mark`, and
            rows of tables have theirs, :mod:`socialwork.export.word.row_marks`, to tell where they lie. In a
            sketch drawings are empty sheets of their size, which takes a fraction of the time.

    Raises:
        SocialWorkError: As :func:`write_docx`.
    """
    session = Session.of(document, write_blocks, drawings, charts)
    session.for_layout = for_layout
    package = session.package
    package.set_document(_body(session, document))
    # Numbering and notes come out of writing the text, so that their parts follow it.
    language = document.properties.language
    package.add("/word/styles.xml", CT.WML_STYLES, RT.STYLES, styles_xml(document.design, language))
    package.add("/word/numbering.xml", CT.WML_NUMBERING, RT.NUMBERING, session.numbering.xml())
    session.footnotes.add_part(package, session.sheet.id("footnote"))
    settings = settings_xml(language, update_on_open=update_on_open, notes=bool(session.footnotes))
    package.add("/word/settings.xml", CT.WML_SETTINGS, RT.SETTINGS, settings)
    font = session.sheet.look("body").font or ""
    package.add("/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME, theme_xml(font))
    fonts = font_table_xml(session.sheet.fonts)
    package.add("/word/fontTable.xml", CT.WML_FONT_TABLE, RT.FONT_TABLE, fonts)
    core = core_xml(document.properties)
    package.add_properties("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, core)
    package.add_properties("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, app_xml())
    if case is not None:
        add_case(package, case)
    return package.to_bytes()


def part_mark(index: int) -> str:
    """Return the name of the bookmark that stands at the start of part *index*, counted from 0."""
    return bookmark_name("_Part", str(index))


def _body(session: Session, document: Document) -> bytes:
    headed = None
    if document.letterhead is not None:
        headed = LetterheadWriter(document.letterhead, session.sheet, session.pictures)
    sections = Sections(session.sheet, session.package, document.watermark, headed)
    parts = document.parts or (Part(blocks=()),)
    markup, properties = ["<w:body>"], ""
    for index, part in enumerate(parts):
        if session.for_layout:
            session.row_marks.add(part.blocks)
        written = write_blocks(session, part.blocks, sections.frame(part))
        pieces = with_signatures_held(with_lines_held(written, session.sheet.id("body")), session.sheet)
        if session.for_layout:
            _mark(pieces, session.bookmarks.around(part_mark(index), ""))
        properties = sections.properties(part)
        if part is not parts[-1]:
            # A table cannot carry them, and LibreOffice loses them where a table of contents ends.
            last = pieces[-1] if pieces else ""
            if isinstance(last, str) or isinstance(part.blocks[-1], Contents | PageBreak):
                last = Paragraph(GAP_STYLE)
                pieces.append(last)
            last.section = properties
        elif pieces and isinstance(pieces[-1], str):
            pieces.append(Paragraph(END_STYLE))
        markup += each_markup(pieces)
    # The properties of the last section stand by themselves.
    return part_bytes("w:document", [*markup, properties, "</w:body>"])


def _mark(pieces: list[Piece], bookmark: str) -> None:
    """Put *bookmark* into the first paragraph of *pieces*: before it, it would lie on the page before."""
    first = pieces[0] if pieces else ""
    if isinstance(first, str):
        head, closed, rest = first.partition("</w:pPr>")
        pieces[:1] = [head + closed + bookmark + rest] if closed else [Paragraph(GAP_STYLE, bookmark)]
    else:
        first.content = bookmark + first.content


def write_blocks(session: Session, blocks: Blocks, frame: Frame) -> list[Piece]:
    """Write blocks for the body or for a cell.

    A page break goes to the paragraph behind it; at the end of a part there is one anyway.
    """
    made: list[Piece] = []
    broken = False
    for index, block in enumerate(blocks):
        if isinstance(block, PageBreak):
            broken = index > 0 and not frame.cell
            continue
        pieces = WRITERS[type(block)](session, block, frame)
        table = block if isinstance(block, Table) and block.ruled else None
        if broken and pieces:
            if isinstance(pieces[0], str):
                made.append(Paragraph(GAP_STYLE, break_before=True))
            else:
                pieces[0].break_before = True
            broken = False
        elif made and table is not None and not (table.caption or frame.cell):
            # The lines of the table would touch the text above.
            above, last = blocks[index - 1], made[-1]
            apart = isinstance(last, Paragraph) and last.style == GAP_STYLE
            if not (apart or _is_continued(above)):
                keeps = isinstance(above, Heading) or (
                    isinstance(above, nodes.Paragraph) and session.sheet.look(above.role).keep_next
                )
                made.append(Paragraph(GAP_STYLE, keep_next=keeps or None))
        made += pieces
        if table is not None and table.rows:
            made += _gap(blocks[index + 1 :], frame)
    return made


def _is_continued(block: Block | None) -> bool:
    """Say whether *block* is the line above the rest of a table."""
    return isinstance(block, nodes.Paragraph) and block.role == CONTINUED


def _gap(following: Blocks, frame: Frame) -> list[Piece]:
    """Return what keeps the lines of a table apart from *following*; a source note stands close to them."""
    after = following[0] if following else None
    behind = following[1] if len(following) > 1 else None
    note = isinstance(after, nodes.Paragraph) and after.role == "source-note"
    # A gap that no longer fits the page would leave an empty one before the rest of the table.
    goes_on = isinstance(after, PageBreak) and (_is_continued(behind) or isinstance(behind, Table))
    return [] if note or goes_on or (frame.cell and after is None) else [Paragraph(GAP_STYLE)]


def _paragraph(session: Session, block: nodes.Paragraph, frame: Frame) -> list[Piece]:
    return [write_paragraph(session, block, frame)]


def _heading(session: Session, block: Heading, _frame: Frame) -> list[Piece]:
    return [write_heading(session, block)]


def _caption(session: Session, block: Caption, _frame: Frame) -> list[Piece]:
    return [write_caption(session, block, above=block.series == "table")]


def _contents(session: Session, block: Contents, _frame: Frame) -> list[Piece]:
    return write_contents(session, block)


def _placeholder(session: Session, block: Placeholder, _frame: Frame) -> list[Piece]:
    return [write_placeholder(session, block)]


def _page_break(_session: Session, _block: PageBreak, _frame: Frame) -> list[Piece]:
    return []


WRITERS: dict[type[Block], Callable[[Session, Any, Frame], list[Piece]]] = {
    nodes.Paragraph: _paragraph,
    Heading: _heading,
    ListBlock: write_list,
    Table: write_table,
    Figure: write_figure,
    Drawing: write_drawing,
    Caption: _caption,
    Contents: _contents,
    Placeholder: _placeholder,
    PageBreak: _page_break,
}
"""What writes each kind of block."""
