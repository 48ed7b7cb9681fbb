"""Masking in the text of a Word file, across the borders of runs: what a mask replaces keeps its look."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from socialwork.export.word.visible_text import RUN, P, Piece, T, pieces, visible_text
from socialwork.export.word.xml import Element, element, name
from socialwork.privacy.masker import Mask

Finder = Callable[[str], Sequence[Mask]]
"""Tells what has to stand where in a text."""
Teller = Callable[[Mask], None]
"""Is told of each mask that was set."""

_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_DRAWN_PARAGRAPH, _DRAWN_TEXT = name("a:p"), name("a:t")
_FORMULA, _FORMULA_TEXT = f"{{{_MATH}}}oMath", f"{{{_MATH}}}t"
_INSTRUCTION, _FIELD_CHAR = name("w:instrText"), name("w:fldChar")
_DELETED = tuple(name(f"w:{tag}") for tag in ("del", "moveFrom"))
_KEPT_OF_RUN = frozenset({name("w:rPr"), _FIELD_CHAR})
_SPACE = name("xml:space")
_ROW, _CELL = name("w:tr"), name("w:tc")
_BOX_MASKED = "×"
"""What stands in a cell whose letter was part of something that identifies."""
TEXTS = frozenset({T, _DRAWN_TEXT, _FORMULA_TEXT, _INSTRUCTION})
"""Nodes whose text is masked here, together with that of their neighbours."""


def masked(text: str, find: Finder, tell: Teller) -> str:
    """Return a text that stands by itself with all masks set."""
    for mask in reversed(find(text)):
        text = text[: mask.start] + mask.text + text[mask.end :]
        tell(mask)
    return text


def mask_texts(tree: Element, find: Finder, tell: Teller) -> None:
    """Mask all texts of a part: of paragraphs, also what alternatives hide, of drawings and formulas."""
    for stretch in _stretches(tree):
        _mask(stretch, find, tell)


def mask_instructions(tree: Element, find: Finder, tell: Teller) -> None:
    """Mask the instructions of all fields of a part."""
    for paragraph in tree.iter(P):
        for stretch in _instructions(paragraph):
            _mask(stretch, find, tell)


def mask_boxes(tree: Element, find: Finder, tell: Teller) -> None:
    """Mask what is written letter by letter into the cells of a row, as forms have it for numbers."""
    for row in tree.iter(_ROW):
        for boxes in _boxes(row):
            said = "".join(text or " " for _, text in boxes)
            for mask in find(said):
                for cell, text in boxes[mask.start : mask.end]:
                    if text:
                        _fill(cell)
                tell(mask)


def _boxes(row: Element) -> Iterator[list[tuple[Element, str]]]:
    """Yield stretches of cells of a row that hold one letter or none."""
    found: list[tuple[Element, str]] = []
    for cell in row.iter(_CELL):
        text = "".join(visible_text(one) for one in cell.iter(P)).strip()
        if len(text) <= 1:
            found.append((cell, text))
        else:
            yield found
            found = []
    yield found


def _fill(cell: Element) -> None:
    """Put a mark in the place of the only letter of a cell."""
    for paragraph in cell.iter(P):
        for piece in pieces(paragraph):
            if piece.text.strip():
                _replace(piece, piece.start, piece.end, _BOX_MASKED)


def drop_deleted(tree: Element) -> int:
    """Empty what tracked changes have deleted or moved away; return how many runs had something in them."""
    count = 0
    for changed in list(tree.iter(*_DELETED)):
        for run in list(changed.iter(RUN)):
            gone = [node for node in run if node.tag not in _KEPT_OF_RUN]
            for node in gone:
                run.remove(node)
            count += bool(gone)
    return count


def _stretches(tree: Element) -> Iterator[list[Piece]]:
    for paragraph in tree.iter(P):
        seen = list(pieces(paragraph))
        yield seen
        known = {piece.node for piece in seen}
        yield _joined(node for node in _own(paragraph, T) if node not in known)
    for outer, inner in ((_DRAWN_PARAGRAPH, _DRAWN_TEXT), (_FORMULA, _FORMULA_TEXT)):
        for paragraph in tree.iter(outer):
            yield _joined(paragraph.iter(inner))


def _own(paragraph: Element, *tags: str) -> Iterator[Element]:
    """Yield the nodes of a paragraph that stand in none of the paragraphs inside it."""
    for node in paragraph.iter(*tags):
        if next(node.iterancestors(P), None) is paragraph:
            yield node


def _instructions(paragraph: Element) -> Iterator[list[Piece]]:
    """Yield the instruction of each field of a paragraph; a mark of a field ends what came before it."""
    found: list[Element] = []
    for node in _own(paragraph, _INSTRUCTION, _FIELD_CHAR):
        if node.tag == _INSTRUCTION:
            found.append(node)
        else:
            yield _joined(found)
            found = []
    yield _joined(found)


def _joined(nodes: Iterable[Element]) -> list[Piece]:
    """Return the texts of nodes as one text."""
    made: list[Piece] = []
    at = 0
    for node in nodes:
        if node.text:
            made.append(Piece(node, node, at, node.text))
            at += len(node.text)
    return made


def _mask(stretch: Sequence[Piece], find: Finder, tell: Teller) -> None:
    said = "".join(piece.text for piece in stretch)
    for mask in reversed(find(said)):  # from the end, so that the places before it stay
        start, end = mask.start, mask.end
        first, *others = (piece for piece in stretch if piece.start < end and start < piece.end)
        for piece in others:
            _replace(piece, start, end, "")
        _replace(first, start, end, mask.text)
        tell(mask)


def _replace(piece: Piece, start: int, end: int, text: str) -> None:
    """Put *text* in the place of what a piece has between two places of the whole text."""
    node = piece.node
    if node.tag not in TEXTS:  # a tab, a break or the like
        if text:
            made = element("w:t")
            made.text = text
            node.addprevious(made)
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
        return
    said = node.text or ""
    made_of = said[: max(start - piece.start, 0)], text, said[min(end, piece.end) - piece.start :]
    node.text = "".join(made_of) or None
    if node.tag in {T, _INSTRUCTION}:
        node.set(_SPACE, "preserve")
