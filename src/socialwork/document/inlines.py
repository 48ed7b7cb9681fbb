"""What can be done with stretches of inline nodes."""

from collections.abc import Iterable
from itertools import groupby

from socialwork.document.inline_nodes import CrossRef, Inline, Inlines, LineBreak, Link, Tab, Text

# Tuples, for a union would be made anew for each of the thousands of runs of a report.
_WORDED = (Text, Link, CrossRef)
_BLANK = (LineBreak, Tab)


def merged(nodes: Iterable[Inline]) -> Inlines:
    """Return *nodes* with neighbouring texts of one look joined and empty ones left out."""
    out: list[Inline] = []
    for look, group in groupby(nodes, _look):
        if look is None:
            out.extend(group)
            continue
        text = "".join(node.text for node in group if isinstance(node, Text))
        if text:
            out.append(Text(text, *look))
    return tuple(out)


def plain(nodes: Inlines) -> str:
    """Return the bare characters of *nodes*, a blank for a line break or tab."""
    if len(nodes) == 1:
        return _plain(nodes[0])
    return "".join([_plain(node) for node in nodes])


def _look(node: Inline) -> tuple[bool, bool] | None:
    return (node.bold, node.italic) if isinstance(node, Text) else None


def _plain(node: Inline) -> str:
    if isinstance(node, _WORDED):
        return node.text
    return " " if isinstance(node, _BLANK) else ""
