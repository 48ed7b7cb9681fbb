"""The marks of comments in a text: where they start and end, with runs cut in two where need be."""

from copy import deepcopy
from itertools import takewhile

from socialwork.export.word.visible_text import RUN, P, Piece, pieces
from socialwork.export.word.xml import Element, element, name

START, END, REFERENCE = (
    name(f"w:{tag}") for tag in ("commentRangeStart", "commentRangeEnd", "commentReference")
)
_PROPERTIES, _RUN_PROPERTIES, _SPACE = name("w:pPr"), name("w:rPr"), name("xml:space")
_BOX, _ALTERNATIVES = name("w:txbxContent"), name("mc:AlternateContent")


def mark(paragraph: Element, start: int, end: int, number: int) -> None:
    """Mark the characters from *start* to *end* of a paragraph as what the comment *number* is about.

    Without any characters the whole paragraph is marked, and for a paragraph in a text box the box: Word
    ignores the marks of comments inside boxes.

    Args:
        paragraph: The paragraph.
        start: Where the characters start in its visible text.
        end: Where they end.
        number: The number of the comment.
    """
    box = _box_of(paragraph)
    if box is not None:
        _surround(box, box, number)
        return
    text_end = sum(len(piece.text) for piece in pieces(paragraph))
    if min(end, text_end) <= start:
        _surround_all(paragraph, number)
        return
    first = _starting_at(paragraph, start)
    _surround(first, _ending_at(paragraph, min(end, text_end)), number)


def _box_of(paragraph: Element) -> Element | None:
    """Return the run with the text box that a paragraph stands in; with boxes in boxes, the outermost one."""
    boxes = list(paragraph.iterancestors(_BOX))
    run = next(boxes[-1].iterancestors(RUN), None) if boxes else None
    return None if run is None else _whole(run)


def _whole(run: Element) -> Element:
    """Return what has to stay together with a run: alternatives, or a run around it."""
    found = run
    for node in run.iterancestors():
        if node.tag == P:
            break
        if node.tag in {RUN, _ALTERNATIVES}:
            found = node
    return found


# --- cutting ----------------------------------------------------------------------------------


def _starting_at(paragraph: Element, at: int) -> Element:
    """Return the run whose text starts with the character *at*."""
    piece = next(one for one in pieces(paragraph) if at < one.end)
    if not _can_be_cut(piece):
        return _whole(piece.run)
    node = piece.node if at == piece.start else _cut_text(piece.node, at - piece.start)
    return _cut_run(piece.run, node)


def _ending_at(paragraph: Element, at: int) -> Element:
    """Return the run whose text ends before the character *at*."""
    piece = next(one for one in pieces(paragraph) if at <= one.end)
    if not _can_be_cut(piece):
        return _whole(piece.run)
    if at < piece.end:
        _cut_text(piece.node, at - piece.start)
    following = piece.node.getnext()
    if following is not None:
        _cut_run(piece.run, following)
    return piece.run


def _can_be_cut(piece: Piece) -> bool:
    return piece.node.getparent() is piece.run and _whole(piece.run) is piece.run


def _cut_text(node: Element, at: int) -> Element:
    """Cut a text in two before its character *at*; return the second one."""
    text = node.text or ""
    rest = element("w:t")
    node.text, rest.text = text[:at], text[at:]
    for one in (node, rest):
        one.set(_SPACE, "preserve")
    node.addnext(rest)
    return rest


def _cut_run(run: Element, node: Element) -> Element:
    """Cut a run in two before *node*; return the one that starts with it, which has the same properties."""
    before = [one for one in node.itersiblings(preceding=True) if one.tag != _RUN_PROPERTIES]
    if not before:
        return run
    rest = element("w:r")
    for key, value in run.attrib.items():
        rest.set(key, value)
    properties = run.find(_RUN_PROPERTIES)
    if properties is not None:
        copied = deepcopy(properties)
        copied.tail = None
        rest.append(copied)
    rest.extend([node, *node.itersiblings()])
    run.addnext(rest)
    return rest


# --- marks ------------------------------------------------------------------------------------


def _surround(first: Element, last: Element, number: int) -> None:
    first.addprevious(element("w:commentRangeStart", {"w:id": number}))
    _close(last, number)


def _surround_all(paragraph: Element, number: int) -> None:
    before = takewhile(lambda one: one.tag in {_PROPERTIES, START}, paragraph)
    paragraph.insert(len(list(before)), element("w:commentRangeStart", {"w:id": number}))
    _close(paragraph[-1], number)


def _close(last: Element, number: int) -> None:
    """Put the end of a comment behind *last* and behind the ends of other comments there."""
    following = last.getnext()
    while following is not None and _is_end(following):
        last, following = following, following.getnext()
    end = element("w:commentRangeEnd", {"w:id": number})
    last.addnext(end)
    end.addnext(element("w:r", {}, element("w:commentReference", {"w:id": number})))


def _is_end(node: Element) -> bool:
    return node.tag == END or (node.tag == RUN and node.find(REFERENCE) is not None)
