"""From the outline of a report to a template with a slot of prose for each section, and what they hold."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import Factory, define, frozen

from socialwork.document.inline_nodes import Footnote, Inlines, LineBreak, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Blocks, Caption, Contents, Heading, PageBreak, Paragraph
from socialwork.document.prose_writing.inlines import Manner, written
from socialwork.export.template.model import AppendixPart, BackPart, Chapter, Content, FrontPart, Section
from socialwork.importing.outline import Node, Outline
from socialwork.importing.pictures import slug
from socialwork.importing.remarks import Remark
from socialwork.words import Words

DEEPEST = 5
_LISTS = {
    "headings": "contents",
    "table": "list-of-tables",
    "figure": "list-of-figures",
    "photo": "list-of-photos",
    "appendix": "list-of-appendices",
}
_APPENDIX_LEVEL = 3
_APPENDIX = re.compile(r"Lampiran\s+\d", re.IGNORECASE)
_NO_TITLE = "ISI LAPORAN"
_NO_APPENDIX_TITLE = Words("Lampiran", "Appendix")
_UNTITLED = Words(
    "laporan tanpa judul bab: semua teksnya berada dalam satu bagian, “{title}”; bagilah menurut templat "
    "kampus",
    "the report has no titles of chapters: all its text stands in one part, “{title}”; divide it as the "
    "template of the campus has it",
)
_NOTED = Words(
    "catatan kaki pada judul “{title}” menjadi paragraf di bawahnya",
    "the note in the title “{title}” became a paragraph below it",
)


@frozen(kw_only=True)
class Slot:
    """A slot of prose with what stands in it.

    Attributes:
        name: The name of the slot.
        title: The title under which it stands.
        known: Whether the template of the campus has the slot as well.
        blocks: What stands in it.
        base_level: The level of a heading that its prose writes ``#``.
        role: The role of paragraphs that say none.
    """

    name: str
    title: str
    known: bool
    blocks: Blocks
    base_level: int
    role: str


@define
class SlotMaker:
    """Makes the parts of a template one after the other, and gathers what their slots hold.

    Attributes:
        known: The slots of the shipped template, by the identity of the headings to which they belong.
        anchors: The anchors that references name.
        renamed: The anchors that templates give, by those that the titles had in the report.
    """

    known: Mapping[int, str]
    anchors: frozenset[str]
    renamed: dict[str, str] = Factory(dict)
    slots: list[Slot] = Factory(list)
    remarks: list[Remark] = Factory(list)
    _taken: set[str] = Factory(set)

    # --- parts --------------------------------------------------------------------------------

    def front(self, outline: Outline) -> tuple[FrontPart, ...]:
        """Return the parts of the front matter."""
        made = []
        names: set[str] = set()
        for node in outline.front:
            name = _free(slug(node.title) or "cover", names)
            self._rename(node, f"bagian-{name}")
            quiet = node.part.first_page == node.part.other_pages == "none"
            listed = not isinstance(node.heading, Heading) or node.heading.listed
            made.append(
                FrontPart(
                    name=name,
                    title=self._title(node),
                    printed_number=not quiet,
                    listed=listed,
                    content=self._content(node, 2),
                )
            )
        return tuple(made)

    def chapters(self, outline: Outline) -> tuple[Chapter, ...]:
        """Return the chapters."""
        return tuple(self._chapter(node) for node in outline.chapters)

    def back(self, outline: Outline) -> tuple[BackPart, ...]:
        """Return what stands behind the chapters, among it text right under the title of the appendices."""
        nodes = [*outline.back]
        if outline.over is not None and (not outline.appendices or not outline.over.is_silent):
            nodes.append(outline.over)
        return tuple(
            BackPart(
                title=self._title(node) or _NO_TITLE,
                anchor=self._anchor(node),
                content=self._content(node, 2),
            )
            for node in nodes
        )

    def appendices_title(self, outline: Outline) -> str:
        """Return the title over all appendices, or an empty text where none stands right before them."""
        over = outline.over
        if over is None or not outline.appendices or not over.is_silent:
            return ""
        self._rename(over, "bagian-lampiran")
        return self._title(over)

    def appendices(self, outline: Outline) -> tuple[AppendixPart, ...]:
        """Return the appendices."""
        names: set[str] = set()
        made = []
        for node in outline.appendices:
            title = self._title(node) or _NO_APPENDIX_TITLE.id
            own = node.heading.anchor if node.heading is not None else ""
            anchor = _free(own or f"lampiran-{slug(title)}", names)
            content = self._content(node, _APPENDIX_LEVEL)
            made.append(
                AppendixPart(title=title, anchor=anchor, content=content, landscape=node.part.landscape)
            )
        return tuple(made)

    def _rename(self, node: Node, anchor: str) -> None:
        if isinstance(node.heading, Heading) and node.heading.anchor:
            self.renamed[node.heading.anchor] = anchor

    # --- sections -----------------------------------------------------------------------------

    def _chapter(self, node: Node) -> Chapter:
        title = self._title(node)
        if not title:
            title = _NO_TITLE
            self.remarks.append(Remark("changed", _UNTITLED.format(title=title)))
        return Chapter(
            title=title,
            anchor=self._anchor(node),
            numbered=node.numbered,
            listed=_listed(node),
            content=self._content(node, 2, needed=node.heading is None),
            section=tuple(self._section(one, 2) for one in node.sections),
        )

    def _section(self, node: Node, level: int) -> Section:
        return Section(
            title=self._title(node),
            anchor=self._anchor(node),
            numbered=node.numbered,
            listed=_listed(node),
            content=self._content(node, min(level + 1, DEEPEST), needed=not node.sections),
            section=tuple(self._section(one, level + 1) for one in node.sections),
        )

    def _title(self, node: Node) -> str:
        """Return the title as Markdown of one line; what its notes say goes to the text below."""
        heading = node.heading
        if heading is None:
            return ""
        text = heading.text if isinstance(heading, Heading) else heading.title
        for note in [one for one in text if isinstance(one, Footnote)]:
            words = _NOTED.format(title=plain(text).strip())
            self.remarks.append(Remark("changed", words))
            node.blocks.insert(0, Paragraph(text=note.text))
        bare = tuple(Text(" ") if isinstance(one, LineBreak) else one for one in text)
        return written(_without_notes(bare), Manner(one_line=True)).strip()

    def _anchor(self, node: Node) -> str:
        anchor = node.heading.anchor if node.heading is not None else ""
        return anchor if anchor in self.anchors else ""

    # --- content ------------------------------------------------------------------------------

    def _content(self, node: Node, base_level: int, *, needed: bool = True) -> tuple[Content, ...]:
        """Return the content of a part: its text in slots, and lists of contents in between."""
        made: list[Content] = []
        piece: list[Block] = []
        for block in node.blocks:
            if isinstance(block, Contents):
                made += self._slot(node, piece, base_level)
                made += (Content(block=name) for name in self._lists(block))
                piece = []
            else:
                piece.append(block)
        made += self._slot(node, piece, base_level, needed=needed and not made)
        return tuple(made)

    def _lists(self, block: Contents) -> Iterator[str]:
        """Yield the blocks that give a list of contents; a typed one may name appendices as well."""
        yield _LISTS[block.of]
        if block.of == "headings" and any(_APPENDIX.match(entry.text) for entry in block.entries):
            yield _LISTS["appendix"]

    def _slot(
        self, node: Node, blocks: list[Block], base_level: int, *, needed: bool = False
    ) -> Iterator[Content]:
        said = any(not isinstance(one, PageBreak) for one in blocks)
        if not said and not needed:
            return
        shipped = self.known.get(id(node.heading), "")
        if shipped in self._taken:
            shipped = ""
        name = _free(shipped or f"{len(self.slots) + 1:03}-{slug(node.title) or 'sampul'}", self._taken)
        role = _usual_role(blocks)
        kept = tuple(_anchored(block, self.anchors) for block in blocks) if said else ()
        self.slots.append(
            Slot(
                name=name,
                title=node.title,
                known=name == shipped,
                blocks=kept,
                base_level=base_level,
                role=role,
            )
        )
        yield Content(prose=name, option="" if role == "body" else role)


def _anchored(block: Block, wanted: frozenset[str]) -> Block:
    """Return a heading without an anchor that nothing refers to."""
    if isinstance(block, Heading) and block.anchor and block.anchor not in wanted:
        return Heading(
            level=block.level,
            text=block.text,
            number=block.number,
            numbered=block.numbered,
            listed=block.listed,
        )
    return block


def _usual_role(blocks: list[Block]) -> str:
    """Return the role that more than half of the paragraphs have, ``body`` for none."""
    roles = Counter(block.role for block in blocks if isinstance(block, Paragraph))
    role, count = roles.most_common(1)[0] if roles else ("body", 0)
    other = any(not isinstance(block, Paragraph | PageBreak) for block in blocks)
    return role if count * 2 > roles.total() and not other else "body"


def _without_notes(text: Inlines) -> Inlines:
    return tuple(node for node in text if not isinstance(node, Footnote))


def _listed(node: Node) -> bool:
    return not isinstance(node.heading, Heading | Caption) or getattr(node.heading, "listed", True)


def _free(name: str, taken: set[str]) -> str:
    made, number = name, 2
    while made in taken:
        made, number = f"{name}-{number}", number + 1
    taken.add(made)
    return made
