"""The names of the elements that the reader knows, composed once."""

from socialwork.export.word.xml import name

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VML = "{urn:schemas-microsoft-com:vml}"


def w(tag: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return name(f"w:{tag}")


P, R, T, TAB, PTAB, BR, CR = (w(tag) for tag in ("p", "r", "t", "tab", "ptab", "br", "cr"))
PPR, RPR, PSTYLE, RSTYLE, SECTION = (w(tag) for tag in ("pPr", "rPr", "pStyle", "rStyle", "sectPr"))
BOLD, ITALIC, SIZE, FONTS = (w(tag) for tag in ("b", "i", "sz", "rFonts"))
NUMBER, NUMBER_ID, LEVEL = (w(tag) for tag in ("numPr", "numId", "ilvl"))
ALIGN, SPACING, INDENT, OUTLINE, PAGE_BEFORE = (
    w(tag) for tag in ("jc", "spacing", "ind", "outlineLvl", "pageBreakBefore")
)
FIELD_CHAR, FIELD_TYPE, INSTRUCTION, SIMPLE_FIELD, INSTRUCTION_TEXT = (
    w(tag) for tag in ("fldChar", "fldCharType", "instr", "fldSimple", "instrText")
)
HYPERLINK, ANCHOR, BOOKMARK, NAME = (w(tag) for tag in ("hyperlink", "anchor", "bookmarkStart", "name"))
DELETED, MOVED_AWAY = w("del"), w("moveFrom")
NO_BREAK_HYPHEN, SYMBOL, CHARACTER, FONT = (w(tag) for tag in ("noBreakHyphen", "sym", "char", "font"))
FOOTNOTE, ENDNOTE, NOTE_ID = w("footnoteReference"), w("endnoteReference"), w("id")
DRAWING, PICTURE, OBJECT, BOX_TEXT = w("drawing"), w("pict"), w("object"), w("txbxContent")
TABLE, ROW, CELL, TABLE_PROPERTIES, ROW_PROPERTIES, CELL_PROPERTIES = (
    w(tag) for tag in ("tbl", "tr", "tc", "tblPr", "trPr", "tcPr")
)
CONTROL, CONTROL_CONTENT = w("sdt"), w("sdtContent")
TYPE, VAL = w("type"), w("val")
ALTERNATIVES, CHOICE = name("mc:AlternateContent"), name("mc:Choice")
RELATION_ID, EMBEDDED = name("r:id"), name("r:embed")
MATH, MATH_PARAGRAPH, MATH_TEXT = f"{_MATH}oMath", f"{_MATH}oMathPara", f"{_MATH}t"
BLIP, EXTENT, ABOUT = name("a:blip"), name("wp:extent"), name("wp:docPr")
VML_IMAGE, VML_SHAPE = f"{_VML}imagedata", f"{_VML}shape"

UNSEEN = frozenset({P, PPR, RPR, w("sdtPr"), w("sdtEndPr"), DELETED, MOVED_AWAY, w("rt")})
"""Nodes with nothing of the text of a paragraph in them, as its visible text has it."""
