"""Notes at the foot of the page: a part of their own, in the order in which the text refers to them."""

from collections.abc import Iterable
from itertools import groupby

from attrs import define, field
from docx.opc.constants import CONTENT_TYPE as CT, RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from socialwork.document.inline_nodes import Footnote, Inline, Inlines, LineBreak
from socialwork.export.word.markup import Paragraph, part as part_bytes, run
from socialwork.export.word.package import WordPackage
from socialwork.export.word.styles import NOTE_MARK

_FIRST_LINES = {-1: "separator", 0: "continuationSeparator"}
"""The lines above the notes of a page, and above notes that go on from the page before."""
SEPARATORS = tuple(_FIRST_LINES)
"""Their ids; notes count from 1."""
_MARK = f'<w:r><w:rPr><w:rStyle w:val="{NOTE_MARK}"/></w:rPr>'


@define
class Footnotes:
    """The notes of one document: Word counts them itself, and prints the number at each mark."""

    _notes: list[str] = field(factory=list)
    _links: dict[str, str] = field(factory=dict)

    def __bool__(self) -> bool:
        """Say whether the document has any."""
        return bool(self._notes)

    def link(self, url: str) -> str:
        """Return the relationship to the web address *url*; the part has relationships of its own."""
        return self._links.setdefault(url, f"rId{len(self._links) + 1}")

    def add(self, paragraphs: Iterable[str], style: str) -> str:
        """Add the note of these *paragraphs* of runs; return the run that stands in the text for it."""
        number = len(self._notes) + 1
        own = f"{_MARK}<w:footnoteRef/></w:r>{run(' ')}"
        body = "".join(
            Paragraph(style, content if at else own + content).markup()
            for at, content in enumerate(paragraphs)
        )
        self._notes.append(f'<w:footnote w:id="{number}">{body}</w:footnote>')
        return f'{_MARK}<w:footnoteReference w:id="{number}"/></w:r>'

    def add_part(self, package: WordPackage, style: str) -> None:
        """Add the part to *package*, where there is any note."""
        if not self._notes:
            return
        lines = [_line(number, kind, style) for number, kind in _FIRST_LINES.items()]
        content = part_bytes("w:footnotes", [*lines, *self._notes])
        made = Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, content)
        for url, rel in self._links.items():
            made.rels.add_relationship(RT.HYPERLINK, url, rel, is_external=True)
        package.relate(made, RT.FOOTNOTES)


def _line(number: int, kind: str, style: str) -> str:
    line = Paragraph(style, f"<w:r><w:{kind}/></w:r>").markup()
    return f'<w:footnote w:type="{kind}" w:id="{number}">{line}</w:footnote>'


def paragraphs_of(note: Footnote) -> list[Inlines]:
    """Return the text of each paragraph of *note*, of which there is one at least."""
    parts = [tuple(part) for broken, part in groupby(note.text, _is_break) if not broken]
    return parts or [()]


def _is_break(node: Inline) -> bool:
    return isinstance(node, LineBreak)
