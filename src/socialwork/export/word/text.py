"""Inline text: runs, breaks, links and references."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

from attrs import evolve

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
from socialwork.export.word.fields import complex_field
from socialwork.export.word.footnotes import paragraphs_of
from socialwork.export.word.markup import BREAK, TAB, link, run
from socialwork.export.word.session import Session
from socialwork.export.word.xml import clean

NO_BREAK = "\u00a0"
_BEFORE_NUMBER = re.compile(r" (?=\(?\d|[IVXLC]+\b)")
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
    return f'<w:hyperlink r:id="{session.link(target)}" w:history="1">{content}</w:hyperlink>'


def _reference(session: Session, reference: CrossRef) -> str:
    """Return a reference: a REF field to the label of a caption, else a link to the place.

    A field would print the label when Word updates it, so another wording is a link as well. A reference
    to nowhere is its text.
    """
    bookmark = session.anchors.reference(reference.target)
    if not bookmark:
        return run(reference.text)
    if reference.text and reference.text == session.anchors.label(reference.target):
        return complex_field(f"REF {bookmark} \\h", unbroken(reference.text))
    return link(bookmark, run(_BEFORE_NUMBER.sub(NO_BREAK, reference.text)))


def unbroken(label: str) -> str:
    r"""Return *label* such that no line ends behind its first word.

    A no-break space farther on would lose the number behind it on paper: where a line of LibreOffice 7.4 ends
    inside a field, it prints nothing of what follows such a space.

    >>> unbroken("Tabel 4. 18")
    'Tabel\xa04. 18'
    """
    return label.replace(" ", NO_BREAK, 1)


def _text(_session: Session, node: Text) -> str:
    return run(node.text, bold=node.bold, italic=node.italic)


def _line_break(_session: Session, _node: LineBreak) -> str:
    return BREAK


def _tab(_session: Session, _node: Tab) -> str:
    return TAB


def _citation(_session: Session, node: Citation) -> str:
    """Return a citation as prose writes it; a built document has the printed text in its place."""
    keys = (f"@{key.code}, {key.locator}" if key.locator else f"@{key.code}" for key in node.keys)
    return run(f"[{'; '.join(keys)}]")


def _footnote(session: Session, node: Footnote) -> str:
    """Return the mark of a note, and put what it says into the part for it; inside a note, all it says."""
    if session.in_note:
        return f"{run(' (')}{inline_runs(session, node.text)}{run(')')}"
    inside = evolve(session, link=session.footnotes.link, in_note=True)
    paragraphs = [inline_runs(inside, text) for text in paragraphs_of(node)]
    return session.footnotes.add(paragraphs, session.sheet.id("footnote"))


INLINES: dict[type[Inline], Callable[[Session, Any], str]] = {
    Text: _text,
    LineBreak: _line_break,
    Tab: _tab,
    Link: _web_link,
    CrossRef: _reference,
    Citation: _citation,
    Footnote: _footnote,
}
"""What writes each kind of inline node."""


def inline_runs(session: Session, inlines: Inlines) -> str:
    """Return the runs of *inlines*."""
    if len(inlines) == 1:
        only = inlines[0]
        if isinstance(only, Text):  # as in most cells and many paragraphs
            return run(only.text, bold=only.bold, italic=only.italic)
    return "".join([INLINES[type(node)](session, node) for node in inlines])
