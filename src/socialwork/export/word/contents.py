"""Tables of contents and lists of captions: one field each, with its entries computed."""

from socialwork.document.inlines import plain
from socialwork.document.nodes import Contents, Entry
from socialwork.export.word.captions import SERIES
from socialwork.export.word.fields import END_FIELD, begin_field, complex_field
from socialwork.export.word.markup import TAB, Paragraph, Piece, link, run
from socialwork.export.word.session import Session
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
    last = len(contents.entries) - 1
    for n, entry in enumerate(contents.entries):
        role = "list-of" if contents.of != "headings" else f"toc{min(max(entry.level, 1), _LEVELS)}"
        start = "" if n else begin_field(instruction(contents))
        # In a paragraph of its own the end would open an empty page behind a list that fills its last one.
        end = END_FIELD if n == last else ""
        lines.append(Paragraph(session.sheet.id(role), f"{start}{_line(session, entry)}{end}"))
    return lines


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
