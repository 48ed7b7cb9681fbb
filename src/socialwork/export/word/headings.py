"""Headings: numbered by Word's own list wherever that gives the number of the document."""

from socialwork.document.nodes import Heading
from socialwork.export.word.markup import BREAK, TAB, Paragraph, run
from socialwork.export.word.numbering import BLANK_NUMBER, HEADINGS_NUMBER
from socialwork.export.word.session import Session
from socialwork.export.word.text import inline_runs

DEEPEST = 5


def _role(heading: Heading, depth: int) -> str:
    level = min(max(heading.level, 1), DEEPEST)
    if not heading.listed and level <= depth:
        return f"unlisted{level}"
    if level == 1 and not (heading.numbered and heading.number):
        return "front-heading"
    return f"heading{level}"


def _content(session: Session, heading: Heading) -> str:
    """Return the title, with a bookmark for tables of contents and one for references."""
    title = inline_runs(session, heading.text)
    if not heading.anchor:
        return title
    inner = session.bookmarks.around(session.anchors.reference(heading.anchor), title)
    return session.bookmarks.around(session.anchors.entry(heading.anchor), inner)


def write_heading(session: Session, heading: Heading) -> Paragraph:
    """Write *heading*.

    The number of a chapter stands in the text, with a line break behind it. Word numbers what is below,
    unless it would print something else than the document says: then that stands in the text as well.
    """
    role = _role(heading, session.depth)
    made = Paragraph(session.sheet.id(role), _content(session, heading))
    by_word = heading.numbered and heading.level <= DEEPEST and session.headings.agrees(heading)
    if heading.number and heading.level == 1:
        made.content = f"{run(heading.number)}{BREAK}{made.content}"
    elif heading.number and not by_word:
        made.content = f"{run(heading.number)}{TAB}{made.content}"
    if role == "front-heading":
        return made
    level = min(max(heading.level, 1), DEEPEST) - 1
    if not by_word:
        made.number = (level, BLANK_NUMBER)
        made.indent = None if heading.number else (0, 0)
    elif role.startswith("unlisted"):
        made.number = (level, HEADINGS_NUMBER)
    return made
