"""Foreign words in italics, wherever the author did not set them so."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inline, Inlines, Text
from socialwork.document.nodes import Block, Blocks, Caption, Drawing, Figure, Heading, Paragraph, Table
from socialwork.document.walk import map_blocks
from socialwork.export.template.model import ForeignWords
from socialwork.knowledge.foreign_words import ForeignFinder, foreign_finder
from socialwork.words import Lang

_UPRIGHT = frozenset({"bibliography", "letterhead", "signature", "form-signature", "form-name"})
"""The roles of paragraphs that are left alone: titles of works have italics of their own, and names none."""
_CHANGED = frozenset({Paragraph, Heading, Caption, Table, Figure, Drawing})


def with_italics(blocks: Blocks, case: Case | None, foreign: ForeignWords, lang: Lang) -> Blocks:
    """Return *blocks* with their foreign words in italics; an English document has none.

    Citations and links are left alone, and so are words that are in italics already or stand in the name of a
    person or an institution.

    Args:
        blocks: The blocks.
        case: The case, whose names are known, or ``None`` for none.
        foreign: Which words the template counts as foreign, if any.
        lang: The language of the document.
    """
    if not foreign.italic or lang != "id":
        return blocks
    names = () if case is None else _names(case)
    finder = foreign_finder(foreign.words, foreign.upright, names)

    def change(block: Block) -> Block:
        match block:
            case Paragraph():
                plain = block.role in _UPRIGHT
                text = block.text if plain else _slanted(block.text, finder, titled=block.role == "title")
                return block if text is block.text else evolve(block, text=text)
            case Heading():
                text = _slanted(block.text, finder, titled=True)
                return block if text is block.text else evolve(block, text=text)
            case Caption():
                return _titled(block, finder)
            case Table() | Figure() | Drawing() if block.caption is not None:
                caption = _titled(block.caption, finder)
                return block if caption is block.caption else evolve(block, caption=caption)
            case _:
                return block

    return map_blocks(blocks, change, _CHANGED)


def _names(case: Case) -> Iterator[str]:
    """Yield the names that may hold a foreign word: of institution, school and people."""
    yield case.institution.name
    yield case.practicum.school.name
    yield case.people.student.name
    yield from (supervisor.name for supervisor in case.people.supervisors)


def _titled(caption: Caption, finder: ForeignFinder) -> Caption:
    title = _slanted(caption.title, finder, titled=True)
    return caption if title is caption.title else evolve(caption, title=title)


def _slanted(text: Inlines, finder: ForeignFinder, *, titled: bool) -> Inlines:
    """Return *text* with the words in italics; it is the same tuple where there are none."""
    made: list[Inline] = []
    found = False
    for node in text:
        spans = (
            list(finder.spans(node.text, titled=titled)) if isinstance(node, Text) and not node.italic else []
        )
        if isinstance(node, Text) and spans:
            found = True
            made += _pieces(node, spans)
        else:
            made.append(node)
    return tuple(made) if found else text


def _pieces(node: Text, spans: list[tuple[int, int]]) -> Iterator[Text]:
    at = 0
    for start, end in spans:
        yield from (Text(node.text[at:start], node.bold),) if start > at else ()
        yield Text(node.text[start:end], node.bold, italic=True)
        at = end
    yield from (Text(node.text[at:], node.bold),) if at < len(node.text) else ()
