"""What a reader sees of a paragraph: its text, piece by piece, each with its place in the text.

This is the one definition of the offsets by which everything that reads a Word file or marks one agrees.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.export.word.xml import Element, name

P, RUN, T = name("w:p"), name("w:r"), name("w:t")
_SIGNS = {
    name("w:tab"): "\t",
    name("w:ptab"): "\t",
    name("w:br"): "\n",
    name("w:cr"): "\n",
    name("w:noBreakHyphen"): "-",
}
"""Nodes that stand for one character."""

_SYMBOL, _SYMBOL_CHAR = name("w:sym"), name("w:char")
_SYMBOL_CODE = re.compile(r"(?!0+$|[dD][89a-fA-F])[0-9a-fA-F]{1,4}")
"""A number of a character that can stand alone."""

_FIELD_CHAR, _FIELD_CHAR_TYPE = name("w:fldChar"), name("w:fldCharType")
_ALTERNATIVES, _CHOICE = name("mc:AlternateContent"), name("mc:Choice")
_UNSEEN = frozenset(
    {
        P,  # of a text box: it is a paragraph of its own
        *(name(f"w:{tag}") for tag in ("pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "rt")),
    }
)
"""Nodes with nothing of the text in them."""


@frozen(eq=False)
class Piece:
    """A stretch of a paragraph's text that comes from one node.

    Attributes:
        node: The node: ``w:t``, or one that stands for a character, such as ``w:tab``.
        run: The run in which it stands.
        start: Where it starts in the text of the paragraph.
        text: What it says; never empty.
    """

    node: Element
    run: Element
    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def paragraphs(root: Element) -> tuple[Element, ...]:
    """Return all paragraphs of a part, those of tables and text boxes too, in the order of the document.

    Their places in this tuple are the numbers by which notes name paragraphs.
    """
    return tuple(root.iter(P))


def visible_text(paragraph: Element) -> str:
    r"""Return the text of a paragraph: tabs and breaks are a character each.

    >>> from socialwork.export.word.xml import child, element
    >>> paragraph = element("w:p")
    >>> run = child(paragraph, "w:r")
    >>> child(run, "w:t").text = "Tujuan"
    >>> _ = child(run, "w:tab")
    >>> visible_text(paragraph)
    'Tujuan\t'
    """
    return "".join(piece.text for piece in pieces(paragraph))


def pieces(paragraph: Element) -> Iterator[Piece]:
    """Yield the pieces of a paragraph's text in order, without gaps.

    Text that is deleted or moved away under tracked changes, instructions of fields, and text boxes, which
    have paragraphs of their own, do not count; of alternatives only the first one does. Inserted text, the
    results of fields, links and content controls count.
    """
    at = 0
    instructions: list[bool] = []  # for each open field whether its instruction goes on
    waiting: list[tuple[Element, Element | None]] = [(one, None) for one in reversed(paragraph)]
    while waiting:
        node, run = waiting.pop()
        if node.tag == _FIELD_CHAR:
            _follow(instructions, node.get(_FIELD_CHAR_TYPE, ""))
        elif node.tag not in _UNSEEN:
            said = "" if run is None or any(instructions) else _said(node)
            if run is not None and said:
                yield Piece(node, run, at, said)
                at += len(said)
            inner = node if node.tag == RUN else run
            waiting += [(one, inner) for one in reversed(_inside(node))]


def _follow(instructions: list[bool], kind: str) -> None:
    if kind == "begin":
        instructions.append(True)
    elif kind == "separate" and instructions:
        instructions[-1] = False
    elif kind == "end" and instructions:
        instructions.pop()


def _inside(node: Element) -> list[Element]:
    children = list(node)
    if node.tag != _ALTERNATIVES:
        return children
    return ([one for one in children if one.tag == _CHOICE] or children)[:1]


def _said(node: Element) -> str:
    if node.tag == T:
        return node.text or ""
    if node.tag == _SYMBOL:
        return _symbol(node.get(_SYMBOL_CHAR, ""))
    return _SIGNS.get(node.tag, "")


def _symbol(code: str) -> str:
    """Return the character of a symbol; its font may show it as something else."""
    return chr(int(code, 16)) if _SYMBOL_CODE.fullmatch(code) else ""
