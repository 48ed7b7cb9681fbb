"""What changed between two reports, section by section."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal

from attrs import evolve, field, frozen

from socialwork.document.inline_nodes import CrossRef, Footnote, Inline, Inlines, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Caption,
    Contents,
    Document,
    Drawing,
    Figure,
    Heading,
    PageBreak,
    Table,
)
from socialwork.document.walk import WITH_CAPTION, map_blocks, map_inlines
from socialwork.export.markdown import blocks_markdown
from socialwork.remembering import forgetting

ChangeKind = Literal["added", "removed", "changed"]

_REFERENCES = frozenset({Footnote, CrossRef})
_LISTED = 3
"""The deepest level of a heading that begins a section of its own."""


@frozen(kw_only=True)
class SectionChange:
    """What changed in one section.

    Attributes:
        section: Its number and title, as the newer report has them.
        kind: Whether the section is new, gone, or says something else.
        removed: The paragraphs, tables and pictures that are gone, as Markdown.
        added: Those that are new.
    """

    section: str
    kind: ChangeKind
    removed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@frozen
class _Section:
    title: str
    name: str
    pieces: tuple[str, ...] = field(default=())


@forgetting
def compare(old: Document, new: Document) -> tuple[SectionChange, ...]:
    """Return what changed from *old* to *new*, in the order of the newer report; nothing where nothing did.

    Sections are known by their titles, so that one that only moved or got another number has not changed.
    Tables of contents, numbers of captions and page breaks do not count.

    >>> from socialwork.document.nodes import Paragraph, Part, Text
    >>> def report(text):
    ...     return Document(parts=(Part(blocks=(Paragraph(text=(Text(text),)),)),))
    >>> [(one.kind, one.removed, one.added) for one in compare(report("satu"), report("dua"))]
    [('changed', ('satu',), ('dua',))]
    """
    before = {one.name: one for one in _sections(old)}
    after = {one.name: one for one in _sections(new)}
    made = [_change(before.get(name), section) for name, section in after.items()]
    gone = [
        SectionChange(section=one.title, kind="removed", removed=one.pieces)
        for name, one in before.items()
        if name not in after
    ]
    return (*(one for one in made if one is not None), *gone)


def _change(old: _Section | None, new: _Section) -> SectionChange | None:
    if old is None:
        return SectionChange(section=new.title, kind="added", added=new.pieces)
    if old.pieces == new.pieces:
        return None
    matcher = SequenceMatcher(a=old.pieces, b=new.pieces, autojunk=False)
    removed: list[str] = []
    added: list[str] = []
    for tag, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if tag != "equal":
            removed += old.pieces[from_old:to_old]
            added += new.pieces[from_new:to_new]
    return SectionChange(section=new.title, kind="changed", removed=tuple(removed), added=tuple(added))


def _sections(document: Document) -> Iterator[_Section]:
    """Yield the sections of a document; what stands before the first heading is one without a title."""
    seen: Counter[str] = Counter()
    above: list[str] = []
    title, name, pieces = "", "", list[str]()
    for block in (block for part in document.parts for block in part.blocks):
        heading = _heading(block)
        if heading is None:
            pieces += _piece(block)
            continue
        if pieces or title:
            yield _Section(title, name, tuple(pieces))
        level, title, words = heading
        above[level - 1 :] = [words]
        name = " › ".join(above)
        seen[name] += 1
        name, pieces = name if seen[name] == 1 else f"{name} ({seen[name]})", []
    if pieces or title:
        yield _Section(title, name, tuple(pieces))


def _heading(block: Block) -> tuple[int, str, str] | None:
    """Return level, title with number, and title of what begins a section: a heading or an appendix."""
    if isinstance(block, Heading) and block.level <= _LISTED:
        words = plain(block.text).strip()
        return block.level, f"{block.number} {words}".strip(), words.casefold()
    if isinstance(block, Caption) and block.series == "appendix":
        words = plain(block.title).strip()
        return 1, f"{block.label} {words}".strip(), words.casefold()
    return None


def _piece(block: Block) -> tuple[str, ...]:
    if isinstance(block, Contents | PageBreak):
        return ()
    uncounted = map_blocks((block,), _uncounted, WITH_CAPTION)
    text = blocks_markdown(map_inlines(uncounted, _unresolved, _REFERENCES))
    return (text,) if text else ()


def _uncounted(block: Block) -> Block:
    """Take the number from a caption: a table that was added before it gives it another one."""
    if isinstance(block, Caption):
        return evolve(block, prefix="", number=0)
    if isinstance(block, Table | Figure | Drawing) and block.caption is not None:
        return evolve(block, caption=evolve(block.caption, prefix="", number=0))
    return block


def _unresolved(text: Inlines) -> Inlines:
    """Let references say where they point instead of its number, and notes what they say."""
    return tuple(map(_without_number, text))


def _without_number(node: Inline) -> Inline:
    if isinstance(node, Footnote):
        return evolve(node, number=0)
    return Text(node.target) if isinstance(node, CrossRef) else node
