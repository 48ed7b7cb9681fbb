"""Tables of contents and lists of captions: one field each, with its entries computed."""

from lxml.etree import SubElement

from socialwork.document.nodes import Contents, Entry
from socialwork.export.word.captions import SERIES
from socialwork.export.word.fields import begin_field, end_field, write_field
from socialwork.export.word.session import Session
from socialwork.export.word.styles import GAP_STYLE
from socialwork.export.word.xml import ANCHOR, HISTORY, HYPERLINK, TAB, Element, mark, paragraph, run

_LEVELS = 3


def instruction(contents: Contents) -> str:
    r"""Return the field that makes *contents* anew.

    >>> print(instruction(Contents(of="headings")))
    TOC \o "1-3" \h \z \u
    """
    if contents.of == "headings":
        return f'TOC \\o "1-{contents.depth}" \\h \\z \\u'
    return f'TOC \\h \\z \\c "{SERIES[contents.of]}"'


def write_contents(session: Session, parent: Element, contents: Contents) -> None:
    """Write *contents* with its entries, each a link to its place.

    Without entries there is no field: Word would print an error in its place when it updates.
    """
    if not contents.entries:
        return
    for index, entry in enumerate(contents.entries):
        role = "list-of" if contents.of != "headings" else f"toc{min(max(entry.level, 1), _LEVELS)}"
        made, _ = paragraph(parent, session.sheet.id(role))
        if index == 0:
            begin_field(made, instruction(contents))
        _write_entry(session, made, entry)
    # Word keeps the end of the field out of the entries, which it throws away when it updates.
    end_field(paragraph(parent, GAP_STYLE)[0])


def _write_entry(session: Session, parent: Element, entry: Entry) -> None:
    """Write one line; its page stays blank until somebody has computed it: blank is better than wrong."""
    bookmark = session.anchors.entry(entry.target)
    if not bookmark:
        run(parent, entry.text)
        return
    link = SubElement(parent, HYPERLINK, {ANCHOR: bookmark, HISTORY: "1"})
    run(link, entry.text)
    mark(link, TAB)
    write_field(link, f"PAGEREF {bookmark} \\h", entry.page)
