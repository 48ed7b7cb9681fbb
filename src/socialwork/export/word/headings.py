"""Headings: numbered by Word's own list wherever that gives the number of the document."""

from lxml.etree import SubElement

from socialwork.document.nodes import Heading
from socialwork.export.word.numbering import BLANK_NUMBER
from socialwork.export.word.session import Session
from socialwork.export.word.styles import indent
from socialwork.export.word.text import write_inlines
from socialwork.export.word.xml import (
    BR,
    LEVEL,
    NUM_ID,
    NUMBERING,
    TAB,
    VAL,
    Element,
    child,
    mark,
    paragraph,
    run,
)

DEEPEST = 5
_BODY_TEXT = 9


def _switch_off_number(properties: Element, role: str) -> None:
    """Take the number of the style away, by a list that prints nothing."""
    number = SubElement(properties, NUMBERING)
    SubElement(number, LEVEL, {VAL: str(int(role[-1]) - 1)})
    SubElement(number, NUM_ID, {VAL: str(BLANK_NUMBER)})


def _role(heading: Heading) -> str:
    if heading.level == 1 and not (heading.numbered and heading.number):
        return "front-heading"
    return f"heading{min(max(heading.level, 1), DEEPEST)}"


def _write_start(session: Session, parent: Element, heading: Heading) -> Element:
    """Begin the paragraph of *heading*, with its number where Word does not make it."""
    role = _role(heading)
    made, properties = paragraph(parent, session.sheet.id(role))
    auto = heading.numbered and heading.level <= DEEPEST and session.headings.agrees(heading)
    if role != "front-heading" and not auto:
        _switch_off_number(properties, role)
        if not heading.number:
            properties.append(indent(0, 0))
    if not heading.listed:
        child(properties, "w:outlineLvl", {"w:val": _BODY_TEXT})
    if heading.number and (not auto or heading.level == 1):
        run(made, heading.number)
        mark(made, BR if heading.level == 1 else TAB)
    return made


def write_heading(session: Session, parent: Element, heading: Heading) -> None:
    """Write *heading* with the bookmarks of its anchor.

    The number of a chapter stands in the text, with a line break behind it. Word numbers what is below,
    unless it would print something else than the document says: then that stands in the text as well.
    """
    names = {session.anchors.entry(heading.anchor), session.anchors.reference(heading.anchor)} - {""}
    made = _write_start(session, parent, heading)
    numbers = [session.bookmarks.start(made, name) for name in sorted(names)]
    write_inlines(session, made, heading.text)
    for number in reversed(numbers):
        session.bookmarks.end(made, number)
