"""Notes at the foot of pages and at the end, read where the text refers to them."""

from collections.abc import Callable

from attrs import Factory, define, evolve

from socialwork.document.inline_nodes import Footnote, Inline, Inlines, LineBreak
from socialwork.document.inlines import plain
from socialwork.export.word.reading.files import Parts
from socialwork.export.word.reading.names import NOTE_ID, P
from socialwork.export.word.reading.stretches import cut
from socialwork.export.word.xml import Element

NoteParagraphs = Callable[[Parts, Element], Inlines]
"""What reads one paragraph of a note, in a part with relations of its own."""


@define
class Notes:
    """The notes of one file; each is numbered where the text first refers to it.

    Attributes:
        parts: The file.
        paragraph: What reads a paragraph.
    """

    parts: Parts
    paragraph: NoteParagraphs
    _known: dict[str, tuple[Parts, dict[str, Element]]] = Factory(dict)
    _count: int = 0
    _inside: bool = False

    def note(self, kind: str, number: str) -> Footnote | None:
        """Return a note by its kind, ``footnotes`` or ``endnotes``, and its id; ``None`` where there is none.

        Raises:
            WordFileError: The part with the notes cannot be read.
        """
        if kind not in self._known:
            self._known[kind] = self._part(kind)
        parts, nodes = self._known[kind]
        node = nodes.get(number)
        if node is None or self._inside:
            return None
        self._count += 1
        count = self._count
        self._inside = True
        text = _joined([self.paragraph(parts, one) for one in node.iter(P)])
        self._inside = False
        return Footnote(text, count)

    def _part(self, kind: str) -> tuple[Parts, dict[str, Element]]:
        target = next((one.target for one in self.parts.relations.values() if one.kind == kind), None)
        tree = None if target is None else self.parts.file.xml(target)
        if target is None or tree is None:
            return self.parts, {}
        own = evolve(
            self.parts, relations=self.parts.file.relations(target), links=self.parts.file.links(target)
        )
        return own, {one.get(NOTE_ID, ""): one for one in tree}


def _joined(paragraphs: list[Inlines]) -> Inlines:
    """Return the paragraphs of a note as one text, without the blank behind its mark."""
    made: list[Inline] = []
    for text in paragraphs:
        if plain(text).strip():
            if made:
                made.append(LineBreak())
            blanks = len(plain(text)) - len(plain(text).lstrip())
            made += cut(text, blanks, None)
    return tuple(made)
