"""A part of a text of inline nodes, by offsets in its characters."""

from collections.abc import Sequence

from attrs import evolve

from socialwork.document.inline_nodes import Inline, Inlines, Text
from socialwork.document.inlines import plain


def cut(nodes: Sequence[Inline], start: int, end: int | None) -> Inlines:
    """Return the characters of *nodes* from *start* to *end*; a link is kept whole or left out.

    >>> cut([Text("BAB I "), Text("Judul", italic=True)], 4, None)
    (Text(text='I ', bold=False, italic=False), Text(text='Judul', bold=False, italic=True))
    """
    if start == 0 and end is None:
        return tuple(nodes)
    made: list[Inline] = []
    at = 0
    for node in nodes:
        length = len(node.text) if isinstance(node, Text) else len(plain((node,)))
        first, last = max(start - at, 0), length if end is None else min(end - at, length)
        if first < last or (length == 0 and at >= start and (end is None or at <= end)):
            made.append(_part(node, first, last, length))
        at += length
    return tuple(made)


def _part(node: Inline, first: int, last: int, length: int) -> Inline:
    if first == 0 and last == length:
        return node
    if isinstance(node, Text):
        return evolve(node, text=node.text[first:last])
    return Text(plain((node,))[first:last])
