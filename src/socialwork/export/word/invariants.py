"""Checks of a written file that the common validators leave out: what Word or a reader would trip over."""

import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO

from lxml import etree

from socialwork.export.word.flow_checks import check_flow
from socialwork.export.word.xml import VAL, Element, name

P, P_STYLE, T, CELL, TABLE = (name(f"w:{tag}") for tag in ("p", "pStyle", "t", "tc", "tbl"))
FIELD_CHAR, FIELD_TYPE, INSTRUCTION = (name(f"w:{tag}") for tag in ("fldChar", "fldCharType", "instrText"))
BOOKMARK_START, BOOKMARK_END, ID, NAME = (
    name(f"w:{tag}") for tag in ("bookmarkStart", "bookmarkEnd", "id", "name")
)
HYPERLINK, ANCHOR, NUM_ID = (name(f"w:{tag}") for tag in ("hyperlink", "anchor", "numId"))
_WORDS = (T, INSTRUCTION, name("w:delText"), "{http://schemas.openxmlformats.org/officeDocument/2006/math}t")
"""Nodes that hold text."""
_TARGET = re.compile(r"^\s*(?:REF|PAGEREF)\s+(\S+)")
_STYLE, _STYLE_ID, _BASED_ON = name("w:style"), name("w:styleId"), name("w:basedOn")
_DRAWING = name("wp:docPr")
_SHAPE, _SHAPE_NAME, _TEXT_BOX = name("wps:wsp"), name("wps:cNvPr"), name("wps:txbx")
_NUMBERED = (_DRAWING, _SHAPE_NAME, name("wpg:cNvPr"))
_ORNAMENT, _EXTENT, _SIZE = name("adec:decorative"), name("a:ext"), name("w:sz")
_ALTERNATIVES, _CHOICE = name("mc:AlternateContent"), name("mc:Choice")
_SMALLEST = 16
"""The smallest text of a drawing, in half points."""

_CHARTS = "word/charts/"
"""Parts in a language of their own, with no paragraphs, runs or styles."""

Parts = dict[str, Element]


def check_docx(data: bytes) -> list[str]:
    """Return what is wrong with a Word file, a sentence each; nothing where all is well.

    Checked are the things that make Word repair a file or print an error and that validators overlook:
    cells and fields that do not end, bookmarks that do not pair, references to nowhere, styles and
    lists that do not exist, drawings and shapes with one number or without words, text in them that is too
    small to read, alternatives that no program can choose, text outside runs; headings, captions of tables
    and signatures that may be torn from what they belong to, single lines, and notes without their marks.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {
            entry: etree.fromstring(archive.read(entry))
            for entry in archive.namelist()
            if entry.startswith("word/") and entry.endswith(".xml") and not entry.startswith(_CHARTS)
        }
    inside = [
        f"{entry}: {problem}" for entry, tree in parts.items() for check in _INSIDE for problem in check(tree)
    ]
    return inside + [problem for check in _ACROSS for problem in check(parts)]


def _cells(tree: Element) -> Iterator[str]:
    for cell in tree.iter(CELL):
        if len(cell) == 0 or cell[-1].tag != P:
            yield "a cell does not end with a paragraph"


def _tables(tree: Element) -> Iterator[str]:
    for table in tree.iter(TABLE):
        following = table.getnext()
        if following is not None and following.tag == TABLE:
            yield "two tables stand in a row and would become one"


def _fields(tree: Element) -> Iterator[str]:
    order: list[str] = []
    for mark in tree.iter(FIELD_CHAR):
        kind = mark.get(FIELD_TYPE, "")
        expected = {"begin": None, "separate": "begin", "end": "separate"}[kind]
        if expected is not None and (not order or order.pop() != expected):
            yield f"a field has its {kind!r} in the wrong place"
            return
        if kind != "end":
            order.append(kind)
    if order:
        yield "a field does not end"


def _bookmarks(tree: Element) -> Iterator[str]:
    starts = [(mark.get(ID), mark.get(NAME, "")) for mark in tree.iter(BOOKMARK_START)]
    ends = [mark.get(ID) for mark in tree.iter(BOOKMARK_END)]
    if Counter(number for number, _ in starts) != Counter(ends):
        yield "bookmarks do not pair"
    for label, count in Counter(label.lower() for _, label in starts).items():
        if count > 1:
            yield f"the bookmark {label!r} stands there {count} times"
        if not re.fullmatch(r"[a-z_]\w{0,39}", label):
            yield f"the bookmark {label!r} has no name that Word accepts"


def _targets(parts: Parts) -> Iterator[str]:
    """Notes refer to places in the text: bookmarks of all parts count."""
    known: set[str] = set()
    wanted: set[str] = set()
    for tree in parts.values():
        known |= {mark.get(NAME, "") for mark in tree.iter(BOOKMARK_START)}
        wanted |= {found[1] for text in tree.iter(INSTRUCTION) if (found := _TARGET.match(text.text or ""))}
        wanted |= {link.get(ANCHOR, "") for link in tree.iter(HYPERLINK) if link.get(ANCHOR)}
    for target in sorted(wanted - known):
        yield f"there is no bookmark {target!r} to refer to"


def _stray_text(tree: Element) -> Iterator[str]:
    for node in tree.iter("*"):
        outside = node.tag not in _WORDS and (node.text or "").strip()
        if outside or (node.tail or "").strip():
            yield f"text stands outside a run, in {etree.QName(node).localname}"


def _alternatives(tree: Element) -> Iterator[str]:
    for node in tree.iter(_ALTERNATIVES):
        choice = node.find(_CHOICE)
        needed = () if choice is None else (choice.get("Requires") or "").split()
        if not needed or any(prefix not in node.nsmap for prefix in needed):
            yield "no program can choose between the alternatives of a drawing"


def _shapes(tree: Element) -> Iterator[str]:
    for shape in tree.iter(_SHAPE):
        named = shape.find(_SHAPE_NAME)
        number = "" if named is None else named.get("id")
        worded = named is not None and bool((named.get("descr") or "").strip())
        ornament = named is not None and next(named.iter(_ORNAMENT), None) is not None
        if not worded and not ornament and shape.find(_TEXT_BOX) is None:
            yield f"the shape {number} has neither words nor is it marked as an ornament"
        if any(int(extent.get(side) or 0) < 0 for extent in shape.iter(_EXTENT) for side in ("cx", "cy")):
            yield f"the shape {number} is smaller than nothing"
        if any(int(size.get(VAL) or 0) < _SMALLEST for size in shape.iter(_SIZE)):
            yield f"the text of the shape {number} is smaller than 8 pt"


_INSIDE: tuple[Callable[[Element], Iterable[str]], ...] = (
    _cells,
    _tables,
    _fields,
    _bookmarks,
    _stray_text,
    _alternatives,
    _shapes,
)


def _values(parts: Parts, tag: str) -> set[str]:
    return {node.get(VAL, "") for tree in parts.values() for node in tree.iter(tag)}


def _styles(parts: Parts) -> Iterator[str]:
    styles = parts["word/styles.xml"]
    known = {style.get(_STYLE_ID, "") for style in styles.iter(_STYLE)}
    for wanted in sorted((_values(parts, P_STYLE) | _values(parts, name("w:tblStyle"))) - known):
        yield f"there is no style {wanted!r}"
    yield from _style_cycles(styles)


def _style_cycles(styles: Element) -> Iterator[str]:
    base = {}
    for style in styles.iter(_STYLE):
        based = style.find(_BASED_ON)
        base[style.get(_STYLE_ID, "")] = "" if based is None else based.get(VAL, "")
    for style_id, first in base.items():
        seen, current = {style_id}, first
        while current and current not in seen:
            seen.add(current)
            current = base.get(current, "")
        if current:
            yield f"the style {style_id!r} is based on itself"


def _lists(parts: Parts) -> Iterator[str]:
    numbering = parts["word/numbering.xml"]
    known = {number.get(NUM_ID) for number in numbering.iter(name("w:num"))} | {"0"}
    for wanted in sorted(_values(parts, NUM_ID) - known):
        yield f"there is no list {wanted!r}"


def _drawings(parts: Parts) -> Iterator[str]:
    drawings = [drawing for tree in parts.values() for drawing in tree.iter(_DRAWING)]
    numbered = [drawing for tree in parts.values() for drawing in tree.iter(*_NUMBERED)]
    for number, count in Counter(drawing.get("id") for drawing in numbered).items():
        if count > 1:
            yield f"{count} drawings have the number {number}"
    for drawing in drawings:
        if not (drawing.get("descr") or "").strip():
            yield f"the drawing {drawing.get('id')} has no words for who cannot see it"


_ACROSS: tuple[Callable[[Parts], Iterable[str]], ...] = (_targets, _styles, _lists, _drawings, check_flow)
