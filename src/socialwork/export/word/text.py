"""Inline text: runs, breaks, links and references."""

from urllib.parse import quote, urlsplit

from lxml.etree import SubElement

from socialwork.document.nodes import CrossRef, Inlines, LineBreak, Link, Tab, Text
from socialwork.export.word.fields import write_field
from socialwork.export.word.session import Session
from socialwork.export.word.xml import ANCHOR, BR, HISTORY, HYPERLINK, R_ID, TAB, Element, clean, mark, run

_SCHEMES = ("http", "https", "ftp", "mailto")


def web_address(url: str) -> str:
    """Return *url* as a package can hold it, or ``""`` where it is no address of the web or of mail.

    >>> web_address("https://example.org/a b"), web_address("javascript:1")
    ('https://example.org/a%20b', '')
    """
    try:
        parts = urlsplit(clean(url).strip())
        port = parts.port
    except ValueError:  # a broken port or bracket
        return ""
    address = parts.path if parts.scheme == "mailto" else parts.hostname
    if parts.scheme not in _SCHEMES or not address or port == 0:
        return ""
    return quote(clean(url).strip(), safe="%/:=&?~#+!$,;'@()*")


def write_link(session: Session, parent: Element, link: Link) -> None:
    """Write a link to the web; what is no address is written as plain text."""
    target = web_address(link.url)
    if not target:
        run(parent, link.text)
        return
    attributes = {R_ID: session.package.link(target), HISTORY: "1"}
    run(SubElement(parent, HYPERLINK, attributes), link.text or link.url)


def write_reference(session: Session, parent: Element, reference: CrossRef) -> None:
    """Write a reference: a REF field to the label of a caption, else a link to the place.

    A field would print the label when Word updates it, so another wording is a link as well. A reference
    to nowhere is its text.
    """
    bookmark = session.anchors.reference(reference.target)
    if not bookmark:
        run(parent, reference.text)
    elif reference.text and reference.text == session.anchors.label(reference.target):
        write_field(parent, f"REF {bookmark} \\h", reference.text)
    else:
        run(SubElement(parent, HYPERLINK, {ANCHOR: bookmark, HISTORY: "1"}), reference.text)


def write_inlines(session: Session, parent: Element, inlines: Inlines) -> None:
    """Write *inlines* into a paragraph."""
    for node in inlines:
        match node:
            case Text():
                run(parent, node.text, bold=node.bold, italic=node.italic)
            case LineBreak():
                mark(parent, BR)
            case Tab():
                mark(parent, TAB)
            case Link():
                write_link(session, parent, node)
            case CrossRef():
                write_reference(session, parent, node)
