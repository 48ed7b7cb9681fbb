"""Tables of contents and lists of captions: one field each, with its entries computed."""

from socialwork.document.inlines import plain
from socialwork.document.nodes import Contents, Entry
from socialwork.export.word.captions import SERIES
from socialwork.export.word.fields import END_FIELD, begin_field, complex_field
from socialwork.export.word.markup import TAB, Paragraph, Piece, link, run
from socialwork.export.word.session import Session
from socialwork.export.word.styles import END_STYLE
from socialwork.export.word.text import inline_runs, unbroken

_LEVELS = 3


def instruction(contents: Contents) -> str:
    r"""Return the field that makes *contents* anew.

    >>> print(instruction(Contents(of="headings")))
    TOC \o "1-3" \h \z \u
    """
    if contents.of == "headings":
        return f'TOC \\o "1-{contents.depth}" \\h \\z \\u'
    return f'TOC \\h \\z \\c "{SERIES[contents.of]}"'


def write_contents(session: Session, contents: Contents) -> list[Piece]:
    """Write *contents* with its entries, each a link to its place.

    Without entries there is no field: Word would print an error in its place when it updates.
    """
    if not contents.entries:
        return []
    lines: list[Piece] = []
    for entry in contents.entries:
        role = "list-of" if contents.of != "headings" else f"toc{min(max(entry.level, 1), _LEVELS)}"
        start = "" if lines else begin_field(instruction(contents))
        lines.append(Paragraph(session.sheet.id(role), start + _line(session, entry)))
    # Programs keep the end of the field out of the entries, which they throw away when they update. It takes
    # hardly any room: a list that fills its page to the end gets no empty page behind it.
    return [*lines, Paragraph(END_STYLE, END_FIELD)]


def _line(session: Session, entry: Entry) -> str:
    """Return one line; its page stays blank until somebody has computed it: blank is better than wrong."""
    bookmark = session.anchors.entry(entry.target)
    if not bookmark:
        return run(entry.text)
    text = _text(session, entry)
    page = complex_field(f"PAGEREF {bookmark} \\h", entry.page)
    runs = (
        run(text.removesuffix(plain(entry.title))) + inline_runs(session, entry.title)
        if entry.title
        else run(text)
    )
    return link(bookmark, f"{runs}{TAB}{page}")


def _text(session: Session, entry: Entry) -> str:
    """Return the text of *entry* as Word would copy it from the caption: with a label that no line breaks."""
    label = session.anchors.label(entry.target)
    if label and entry.text.startswith(label):
        return unbroken(label) + entry.text[len(label) :]
    return entry.text
