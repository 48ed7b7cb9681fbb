"""The writer: a document tree in, a Word file out."""

import os
from typing import BinaryIO, assert_never

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from socialwork.document.nodes import (
    Block,
    Blocks,
    Caption,
    Contents,
    Document,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Part,
    Placeholder,
    Table,
)
from socialwork.export.word.captions import write_caption, write_figure
from socialwork.export.word.contents import write_contents
from socialwork.export.word.headings import write_heading
from socialwork.export.word.lists import write_list
from socialwork.export.word.package import save
from socialwork.export.word.paragraphs import break_before, write_paragraph, write_placeholder
from socialwork.export.word.properties import app_xml, core_xml, settings_xml
from socialwork.export.word.sections import Sections
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.styles import GAP_STYLE, styles_xml
from socialwork.export.word.tables import write_table
from socialwork.export.word.theme import font_table_xml, theme_xml
from socialwork.export.word.xml import P_PR, Element, P, child, paragraph, root, to_bytes


def write_docx(
    document: Document, target: str | os.PathLike[str] | BinaryIO, *, update_on_open: bool = False
) -> None:
    """Write *document* as a Word file.

    Equal documents give equal bytes. Fields carry their computed results, so nothing has to be updated;
    only page numbers in tables of contents stay blank where the document does not know them.

    Args:
        document: A complete tree, as :func:`socialwork.export.build` returns it.
        target: A path, which is replaced in one step, or a binary stream.
        update_on_open: Whether Word shall update all fields when it opens the file. It asks the reader first.

    Raises:
        SocialWorkError: A picture is missing or unreadable, or two places have the same anchor.
        OSError: The path cannot be written.

    Example:
        >>> from io import BytesIO
        >>> from socialwork.document.nodes import Document, Paragraph, Part, Text
        >>> stream = BytesIO()
        >>> write_docx(Document(parts=(Part(blocks=(Paragraph(text=(Text("Halo"),)),)),)), stream)
        >>> stream.getvalue()[:2]
        b'PK'
    """
    session = Session.of(document, write_blocks)
    session.package.set_document(to_bytes(_body(session, document)))
    _add_parts(session, document, update_on_open=update_on_open)
    save(session.package.to_bytes(), target)


def _add_parts(session: Session, document: Document, *, update_on_open: bool) -> None:
    """Add the parts beside the text; numbering comes out of writing it."""
    language = document.properties.language
    package = session.package
    package.add("/word/styles.xml", CT.WML_STYLES, RT.STYLES, styles_xml(session.sheet, language))
    package.add("/word/numbering.xml", CT.WML_NUMBERING, RT.NUMBERING, session.numbering.xml())
    settings = settings_xml(language, update_on_open=update_on_open)
    package.add("/word/settings.xml", CT.WML_SETTINGS, RT.SETTINGS, settings)
    font = session.sheet.look("body").font or ""
    package.add("/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME, theme_xml(font))
    package.add("/word/fontTable.xml", CT.WML_FONT_TABLE, RT.FONT_TABLE, font_table_xml(session.sheet.fonts))
    core = core_xml(document.properties)
    package.add_properties("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, core)
    package.add_properties("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, app_xml())


def _body(session: Session, document: Document) -> Element:
    tree = root("w:document", "w", "r", "wp", "a", "pic")
    body = child(tree, "w:body")
    sections = Sections(session.sheet, session.package)
    parts = document.parts or (Part(blocks=()),)
    for part in parts:
        write_blocks(session, body, part.blocks, sections.frame(part))
        properties = sections.properties(part)
        if part is parts[-1]:
            body.append(properties)
        else:
            _end_section(body, properties, part)
    return tree


def _end_section(body: Element, properties: Element, part: Part) -> None:
    """Hang the properties of a section on the last paragraph of *part*.

    A table cannot carry them, and LibreOffice loses them where a table of contents ends.
    """
    carries = part.blocks and not isinstance(part.blocks[-1], Contents | PageBreak) and body[-1].tag == P
    last = body[-1] if carries else paragraph(body, GAP_STYLE)[0]
    found = last.find(P_PR)
    assert found is not None  # noqa: S101 - every paragraph of ours begins with its properties
    found.append(properties)


def write_blocks(session: Session, parent: Element, blocks: Blocks, frame: Frame) -> None:
    """Write *blocks* into the body or into a cell.

    A page break goes to the paragraph behind it; at the end of a part there is one anyway.
    """
    broken = False
    for index, block in enumerate(blocks):
        if isinstance(block, PageBreak):
            broken = index > 0 and not frame.cell
            continue
        first = len(parent)
        _write_block(session, parent, block, frame)
        if broken and len(parent) > first:
            break_before(parent, first)
            broken = False
        following = blocks[index + 1 :]
        if isinstance(block, Table) and block.rows and (following or not frame.cell):
            _write_gap(parent, block, following)


def _write_gap(parent: Element, table: Table, following: Blocks) -> None:
    """Keep *table* apart from what follows; two tables in a row would become one."""
    note = bool(following) and isinstance(following[0], Paragraph) and following[0].role == "source-note"
    if (table.ruled and not note) or (following and isinstance(following[0], Table)):
        paragraph(parent, GAP_STYLE)


def _write_block(session: Session, parent: Element, block: Block, frame: Frame) -> None:
    match block:
        case Paragraph():
            write_paragraph(session, parent, block, frame)
        case Heading():
            write_heading(session, parent, block)
        case ListBlock():
            write_list(session, parent, block, frame)
        case Table():
            write_table(session, parent, block, frame)
        case Figure():
            write_figure(session, parent, block, frame)
        case Caption():
            write_caption(session, parent, block)
        case Contents():
            write_contents(session, parent, block)
        case Placeholder():
            write_placeholder(session, parent, block)
        case PageBreak():
            pass
        case _:
            assert_never(block)
