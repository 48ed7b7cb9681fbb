"""The package around the body: styles, numbering, pictures, and bytes that are the same each time."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from lxml import etree

from benchmarks.corpus.habits import Habits
from benchmarks.corpus.pictures import HEIGHT, WIDTH, picture

NAMESPACES = nsdecls("w", "r", "wp", "a", "pic") + (
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
EMU = 9525 * 96 // 100
OWN = ("Judul Bab", "Sub Judul", "Sub Sub Judul", "Poin Judul")
LOCAL = ("Judul1", "Judul2", "Judul3", "Judul4")
HEADING_LEVELS = (("upperRoman", "BAB %1"), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3"), ("decimal", "%4)"))
# The schema knows one order of the properties of a paragraph.
ORDER = (
    "pStyle",
    "keepNext",
    "pageBreakBefore",
    "widowControl",
    "numPr",
    "tabs",
    "bidi",
    "spacing",
    "ind",
    "jc",
    "outlineLvl",
    "rPr",
)
LIST_LEVELS = (("decimal", "%1)"), ("lowerLetter", "%2."))


def blank(habits: Habits) -> Document:
    """Return a document without paragraphs, with the page and the styles of the habits."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.top_margin = Cm(4)
    section.right_margin = section.bottom_margin = Cm(3)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer._p.append(  # noqa: SLF001 - fields have no way of their own in python-docx
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )
    without_ballast(made)
    styles(made, habits)
    core = made.core_properties
    core.author = core.last_modified_by = core.comments = ""
    core.created = core.modified = datetime(2023, 11, 1, 8, tzinfo=UTC)
    return made


def styles(made: Document, habits: Habits) -> None:
    """Set the styles that the habits use."""
    normal = made.styles["Normal"]
    plain_font(normal, 12)
    normal.paragraph_format.line_spacing = 1.5
    normal.paragraph_format.space_after = Pt(0)
    for name in ("Heading 1", "Heading 2", "Heading 3", "Heading 4", "Caption"):
        style = made.styles[name]
        plain_font(style, 14 if name == "Heading 1" else 12)
        style.font.bold = name != "Caption"
        style.font.italic = False
    made.styles["Heading 1"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    made.styles["Caption"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for level, (own, local) in enumerate(zip(OWN, LOCAL, strict=True), 1):
        heading = made.styles[f"Heading {level}"]
        if habits.headings == "local":
            renamed(made, f"Heading{level}", local)
        if habits.headings == "own":
            style = made.styles.add_style(own, 1)
            style.base_style = made.styles["Normal"]
            style.font.bold = True
            style.paragraph_format.alignment = heading.paragraph_format.alignment
            style.element.get_or_add_pPr().append(
                parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{level - 1}"/>')
            )


def without_ballast(made: Document) -> None:
    """Take out of the default template what no student's file has, and the lists that we number anew."""
    relations = made.part.rels
    for name in [name for name, relation in relations.items() if "stylesWithEffects" in relation.reltype]:
        relations.pop(name)
    for properties in made.styles.element.iter(qn("w:pPr")):
        for numbered in properties.findall(qn("w:numPr")):
            properties.remove(numbered)


def renamed(made: Document, old: str, new: str) -> None:
    """Give a style the id that Word has for it in Indonesian; its name stays."""
    for element in made.styles.element.iter():
        for attribute in (qn("w:styleId"), qn("w:val")):
            if element.get(attribute) == old:
                element.set(attribute, new)


def plain_font(style: ParagraphStyle, size: int) -> None:
    """Set black Times New Roman, also where the theme of the default template says otherwise."""
    font = style.font
    font.name, font.size, font.color.rgb = "Times New Roman", Pt(size), RGBColor(0, 0, 0)
    fonts = font._element.rPr.rFonts  # noqa: SLF001 - the theme's fonts can only be taken out of the element
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)


def numbering(made: Document, lists: int, *, google: bool) -> None:
    """Write the numbering: the headings' as number 1, and one for each list from 2."""
    root = made.part.numbering_part.element
    for child in [*root]:
        root.remove(child)
    abstract = [levels(0, HEADING_LEVELS, "" if google else "Judul")]
    abstract += [levels(n, LIST_LEVELS, "") for n in range(1, lists + 1)]
    for number, xml in enumerate(abstract):
        root.insert(number, parse_xml(xml))
    for number in range(lists + 1):
        root.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>'
            )
        )


def levels(number: int, formats: tuple[tuple[str, str], ...], name: str) -> str:
    """Return one abstract numbering."""
    made = ""
    for level, (form, text) in enumerate(formats):
        legal = "<w:isLgl/>" if form == "decimal" and "%1.%2" in text else ""
        left, hanging = (0, 0) if len(formats) > 2 else (720 + 360 * level, 360)
        made += (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{legal}'
            f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
        )
    named = f'<w:name w:val="{name}"/>' if name else ""
    return (
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{named}{made}</w:abstractNum>'
    )


def drawing(made: Document, name: str, number: int) -> str:
    """Return a picture as the run that holds it."""
    relation, _ = made.part.get_or_add_image(BytesIO(picture(name)))
    size = f'cx="{WIDTH * EMU}" cy="{HEIGHT * EMU}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="Gambar {number}" descr="{name}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{name}.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def fill(made: Document, body: str) -> None:
    """Put the elements of the body before the section's properties."""
    holder = etree.fromstring(f"<w:body {NAMESPACES}>{body}</w:body>", made.element.getroottree().parser)
    last = made.element.body.sectPr
    assert last is not None
    for element in parse_xml(etree.tostring(holder)):
        for properties in element.iter(qn("w:pPr")):
            properties[:] = sorted(properties, key=lambda child: ORDER.index(etree.QName(child).localname))
        last.addprevious(element)


def link(made: Document, address: str) -> str:
    """Return the relation of an address outside."""
    return made.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)


def packed(made: Document) -> bytes:
    """Return the bytes of the file, the same each time."""
    saved, again = BytesIO(), BytesIO()
    made.save(saved)
    with ZipFile(saved) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o600 << 16
            new.writestr(info, old.read(name))
    return again.getvalue()
