"""Inline text: runs, breaks, links and references."""

from typing import assert_never
from urllib.parse import quote, urlsplit

from socialwork.document.nodes import Citation, CrossRef, Inline, Inlines, LineBreak, Link, Tab, Text
from socialwork.export.word.fields import complex_field
from socialwork.export.word.markup import BREAK, TAB, link, run
from socialwork.export.word.session import Session
from socialwork.export.word.xml import clean

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


def _web_link(session: Session, node: Link) -> str:
    """Return a link to the web; what is no address is plain text."""
    target = web_address(node.url)
    content = run(node.text or node.url)
    if not target:
        return content
    return f'<w:hyperlink r:id="{session.package.link(target)}" w:history="1">{content}</w:hyperlink>'


def _reference(session: Session, reference: CrossRef) -> str:
    """Return a reference: a REF field to the label of a caption, else a link to the place.

    A field would print the label when Word updates it, so another wording is a link as well. A reference
    to nowhere is its text.
    """
    bookmark = session.anchors.reference(reference.target)
    if not bookmark:
        return run(reference.text)
    if reference.text and reference.text == session.anchors.label(reference.target):
        return complex_field(f"REF {bookmark} \\h", reference.text)
    return link(bookmark, run(reference.text))


def _citation(node: Citation) -> str:
    """Return a citation as prose writes it; a built document has the printed text in its place."""
    keys = (f"@{key.code}, {key.locator}" if key.locator else f"@{key.code}" for key in node.keys)
    return f"[{'; '.join(keys)}]"


def _inline(session: Session, node: Inline) -> str:
    match node:
        case Text():
            return run(node.text, bold=node.bold, italic=node.italic)
        case LineBreak():
            return BREAK
        case Tab():
            return TAB
        case Link():
            return _web_link(session, node)
        case CrossRef():
            return _reference(session, node)
        case Citation():
            return run(_citation(node))
        case _:
            assert_never(node)


def inline_runs(session: Session, inlines: Inlines) -> str:
    """Return the runs of *inlines*."""
    return "".join([_inline(session, node) for node in inlines])
