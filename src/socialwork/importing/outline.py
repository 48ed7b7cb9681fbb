"""The outline of a report: front matter, chapters with sections, what stands behind them, appendices."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import Factory, define, evolve, frozen

from socialwork.document.inlines import plain
from socialwork.document.nodes import Block, Blocks, Caption, Document, Heading, PageBreak, Paragraph, Part
from socialwork.export.word.reading.front import is_appendices, is_front_title

SECTION_DEPTH = 3
"""Headings down to this level are sections of a template; deeper ones stand in prose."""
_APPENDIX = "lampiran"


@define
class Node:
    """A heading with what stands right under it, and the sections inside it.

    Attributes:
        heading: The heading, or ``None`` for what stands before the first one.
        part: The stretch of pages in which it begins.
    """

    heading: Heading | Caption | None
    part: Part
    blocks: list[Block] = Factory(list)
    sections: "list[Node]" = Factory(list)

    @property
    def title(self) -> str:
        """The title without its number."""
        if self.heading is None:
            return ""
        text = self.heading.text if isinstance(self.heading, Heading) else self.heading.title
        return plain(text).strip()

    @property
    def level(self) -> int:
        """The level of the heading; 1 for none."""
        return self.heading.level if isinstance(self.heading, Heading) else 1

    @property
    def numbered(self) -> bool:
        """Whether the heading has a number."""
        return isinstance(self.heading, Heading) and self.heading.numbered

    @property
    def is_silent(self) -> bool:
        """Whether nothing stands under it."""
        return not any(_says_something(block) for block in self.blocks) and not self.sections


@frozen(kw_only=True)
class Outline:
    """The parts of a report, in order.

    Attributes:
        front: What stands before the first chapter.
        chapters: The chapters; their sections are nodes of their own.
        back: What stands behind the last chapter, such as the bibliography.
        appendices: The appendices, ``over`` is the heading over them all.
        moved: The titles that stand behind the appendices and became headings in the last one.
    """

    front: tuple[Node, ...] = ()
    chapters: tuple[Node, ...] = ()
    back: tuple[Node, ...] = ()
    over: Node | None = None
    appendices: tuple[Node, ...] = ()
    moved: tuple[str, ...] = ()


def outline_of(document: Document) -> Outline:
    """Return the outline of *document*."""
    units = list(_units(document))
    first = _first_chapter(units)
    front, body = units[:first], units[first:]
    end = next((n for n, unit in enumerate(body) if _opens_appendices(unit)), len(body))
    last = _last_chapter(body[:end])
    over, appendices, moved = _appendices(body[end:], _pages(document))
    return Outline(
        front=tuple(unit for unit in front if unit.heading is not None or not unit.is_silent),
        chapters=tuple(map(_with_sections, body[:last])),
        back=tuple(body[last:end]),
        over=over,
        appendices=appendices,
        moved=moved,
    )


def _units(document: Document) -> Iterator[Node]:
    """Yield what stands under each heading of the first level, without the page breaks round it."""
    node: Node | None = None
    for part in document.parts:
        if node is not None:
            node.blocks.append(PageBreak())
        for block in part.blocks:
            starts = isinstance(block, Heading) and block.level == 1
            if node is None or starts:
                if node is not None:
                    yield _trimmed(node)
                node = Node(block if starts and isinstance(block, Heading) else None, part)
            if not starts:
                node.blocks.append(block)
    if node is not None:
        yield _trimmed(node)


def _pages(document: Document) -> dict[int, Part]:
    """Return the stretch of pages in which each caption of its own stands, by the identity of that."""
    return {id(block): part for part in document.parts for block in part.blocks if isinstance(block, Caption)}


def _trimmed(node: Node) -> Node:
    blocks = node.blocks
    while blocks and isinstance(blocks[-1], PageBreak):
        blocks.pop()
    while blocks and isinstance(blocks[0], PageBreak):
        blocks.pop(0)
    return node


def _says_something(block: Block) -> bool:
    return not isinstance(block, PageBreak) and not (isinstance(block, Paragraph) and not block.text)


# --- chapters ---------------------------------------------------------------------------------


def _is_chapter(node: Node) -> bool:
    return node.numbered and not _is_own_appendix(node)


def _first_chapter(units: Sequence[Node]) -> int:
    """Return the place of the first chapter: the first title with a number, else the first unusual one."""
    numbered = next((n for n, unit in enumerate(units) if _is_chapter(unit)), None)
    if numbered is not None:
        return numbered
    named = (n for n, unit in enumerate(units) if unit.heading is not None and not is_front_title(unit.title))
    first = next(named, None)
    if first is not None and not _opens_appendices(units[first]):
        return first
    return 0 if all(unit.heading is None for unit in units) else len(units)


def _last_chapter(units: Sequence[Node]) -> int:
    """Return the place behind the last chapter."""
    numbered = any(map(_is_chapter, units))
    for n in range(len(units), 0, -1):
        unit = units[n - 1]
        if _is_chapter(unit) or (not numbered and not is_front_title(unit.title)):
            return n
    return 0


def _with_sections(unit: Node) -> Node:
    """Return a chapter with its sections; a heading whose level skips one stays in the text above it."""
    root = evolve(unit, blocks=[], sections=[])
    open_nodes = [root]
    for block in unit.blocks:
        if isinstance(block, Heading) and block.level <= SECTION_DEPTH:
            while len(open_nodes) > 1 and open_nodes[-1].level >= block.level:
                open_nodes.pop()
            above = open_nodes[-1]
            if above.level == block.level - 1:
                node = Node(block, unit.part)
                above.sections.append(node)
                open_nodes.append(node)
                continue
        open_nodes[-1].blocks.append(block)
    return root


# --- appendices -------------------------------------------------------------------------------


def _opens_appendices(node: Node) -> bool:
    return (node.heading is not None and is_appendices(node.title)) or _is_own_appendix(node)


def _is_own_appendix(node: Node) -> bool:
    """Return whether a title such as ``Lampiran 1`` is that of one appendix."""
    heading = node.heading
    return isinstance(heading, Heading) and heading.number.casefold().startswith(_APPENDIX)


def _appendices(
    units: Sequence[Node], pages: Mapping[int, Part]
) -> tuple[Node | None, tuple[Node, ...], tuple[str, ...]]:
    over: Node | None = None
    made: list[Node] = []
    moved: list[str] = []
    for unit in units:
        if _is_own_appendix(unit):
            made.append(unit)
        elif over is None and not made:
            over = evolve(unit, blocks=[])
            lead, *others = _split(unit, pages)
            over.blocks = lead.blocks
            made += others
        else:
            moved.append(unit.title)
            last = made[-1] if made else over
            if last is not None:
                last.blocks += _lowered(unit)
    return over, tuple(map(_trimmed, made)), tuple(moved)


def _lowered(unit: Node) -> Iterable[Block]:
    heading = unit.heading
    lead: Blocks = (evolve(heading, level=SECTION_DEPTH),) if isinstance(heading, Heading) else ()
    return (PageBreak(), *lead, *unit.blocks)


def _split(unit: Node, pages: Mapping[int, Part]) -> Iterator[Node]:
    """Yield what stands before the first caption of an appendix, then each appendix."""
    node = Node(None, unit.part)
    for block in unit.blocks:
        if isinstance(block, Caption) and block.series == "appendix":
            yield _trimmed(node)
            node = Node(block, pages.get(id(block), unit.part))
        else:
            node.blocks.append(block)
    yield _trimmed(node)
