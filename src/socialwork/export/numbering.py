"""Numbers of a document: headings, captions, the references to them and the lists of them.

:func:`number` is one pure pass over a finished tree. It needs to run once; running it again
changes nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import count

from attrs import Factory, define, evolve

from socialwork.document.design import NumberingPatterns
from socialwork.document.inline_nodes import CrossRef, Footnote, Inlines, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import (
    Block,
    Caption,
    Contents,
    Document,
    Drawing,
    Entry,
    Figure,
    Heading,
    Part,
    SeriesKind,
    Table,
)
from socialwork.document.walk import (
    WITH_CAPTION,
    caption_of,
    document_blocks,
    each_block,
    map_blocks,
    map_inlines,
)
from socialwork.text import letter, roman

UNKNOWN = "??"
"""What a reference to an anchor that does not exist prints."""

_CAPTIONED = (Table, Figure, Drawing)
_NUMBERED = WITH_CAPTION | {Heading}
_CONTENTS = frozenset({Contents})
_LISTED = _NUMBERED | _CONTENTS
_REFERENCES = frozenset({CrossRef})
_NOTES = frozenset({Footnote})
_NO_SLUG = re.compile(r"[\W_]+")


def number(document: Document) -> Document:
    """Return *document* with every heading, caption, reference, note and list of contents numbered.

    The patterns come from ``document.design.numbering``. An unnumbered chapter ends the
    numbered one before it; what stands outside the numbered chapters is counted on its own.
    Headings and captions without an anchor get one, and an anchor used twice is made unique
    (references go to the first).
    """
    counting = _Counting(patterns=document.design.numbering, taken=set(_anchors(document)))
    counted = tuple(_counted(part, counting) for part in document.parts)
    resolved = tuple(_resolved(part, counting.labels) for part in counted)
    return evolve(document, parts=_noted(_listed(resolved)))


def unresolved(document: Document) -> tuple[str, ...]:
    """Return the targets of references that no heading or caption has, in order, each once."""
    known = set(_anchors(document))
    found: dict[str, None] = {}

    def look(text: Inlines) -> Inlines:
        found.update((node.target, None) for node in text if isinstance(node, CrossRef))
        return text

    for part in document.parts:
        map_inlines(part.blocks, look, _REFERENCES)
    return tuple(target for target in found if target not in known)


# --- counting ---------------------------------------------------------------------------------


@define
class _Counting:
    """The running numbers, and what was numbered so far.

    Attributes:
        taken: The anchors that the tree came with.
        given: The anchors given out so far.
        inside: The running numbers of the open headings, by level, in the numbered chapters.
        outside: The same outside them; its first number stays 0.
        open: Level and number of the numbered headings that the walk stands under.
        captions: The last number of each series in each chapter.
        last: Chapter and number of the last caption of each series.
        labels: How references name each anchor.
    """

    patterns: NumberingPatterns
    taken: set[str]
    given: set[str] = Factory(set)
    in_chapter: bool = False
    inside: list[int] = Factory(lambda: [0])
    outside: list[int] = Factory(lambda: [0])
    open: list[tuple[int, str]] = Factory(list)
    captions: Counter[tuple[SeriesKind, int]] = Factory(Counter)
    last: dict[SeriesKind, tuple[int, int]] = Factory(dict)
    labels: dict[str, str] = Factory(dict)

    @property
    def chapter(self) -> int:
        """The number of the chapter, 0 outside the numbered chapters."""
        return self.inside[0] if self.in_chapter else 0


def _counted(part: Part, counting: _Counting) -> Part:
    def change(block: Block) -> Block:
        if isinstance(block, Heading):
            return _heading(block, counting)
        if isinstance(block, Caption):
            return _caption(block, counting)
        if isinstance(block, _CAPTIONED) and block.caption is not None:
            return evolve(block, caption=_caption(block.caption, counting))
        return block

    return evolve(part, blocks=map_blocks(part.blocks, change, _NUMBERED))


def _heading(heading: Heading, counting: _Counting) -> Heading:
    label = _heading_number(heading, counting)
    title = plain(heading.text).strip()
    anchor = _anchor(heading.anchor, f"judul {label or title}", counting)
    counting.labels[anchor] = _reference(counting) if label else title
    return Heading(
        level=heading.level,
        text=heading.text,
        number=label,
        numbered=heading.numbered,
        listed=heading.listed,
        anchor=anchor,
    )


def _heading_number(heading: Heading, counting: _Counting) -> str:
    level = heading.level
    if level == 1:
        counting.in_chapter = heading.numbered
    while counting.open and counting.open[-1][0] >= level:
        counting.open.pop()
    if not heading.numbered:
        return ""
    counts = counting.inside if counting.in_chapter else counting.outside
    counts += [0] * (level - len(counts))
    counts[level - 1] += 1
    del counts[level:]
    patterns = counting.patterns.headings
    label = _number(patterns[min(level, len(patterns)) - 1], counts)
    counting.open.append((level, label))
    return label


def _number(pattern: str, counts: list[int]) -> str:
    """Fill *pattern* for the last of *counts*; a first count of 0 says that there is no chapter."""
    *above, own = counts
    chapter = counts[0]
    return _fill(
        pattern,
        chapter=str(chapter or ""),
        parent=".".join(str(parent) for parent in (above if chapter else above[1:])),
        roman=roman(own).upper() if "{roman}" in pattern else "",
        letter=letter(own) if "{letter}" in pattern else "",
        LETTER=letter(own).upper() if "{LETTER}" in pattern else "",
        n=str(own),
    )


def _fill(pattern: str, **values: str) -> str:
    """Fill *values* in; one that is empty takes the punctuation behind it away."""
    for name, value in values.items():
        place = f"{{{name}}}"
        if place in pattern:
            pattern = pattern.replace(place, value) if value else re.sub(f"{place}[\\s.\\-–]*", "", pattern)
    return pattern


def _reference(counting: _Counting) -> str:
    """Say how a reference names the innermost open heading."""
    patterns = counting.patterns
    sections = [entry for entry in counting.open if entry[0] < patterns.list_levels]
    items = [label for level, label in counting.open if level >= patterns.list_levels]
    parts: list[str] = []
    if sections:
        level, label = sections[-1]
        parts.append(label if level == 1 else patterns.section.replace("{number}", label))
    if items:
        parts.append(patterns.item.replace("{number}", " ".join(items)))
    return " ".join(parts)


def _caption(caption: Caption, counting: _Counting) -> Caption:
    series = caption.series
    pattern: str = getattr(counting.patterns, series)
    chapter = counting.chapter if "{chapter}" in pattern else 0
    counting.captions[series, chapter] += 1
    running = counting.captions[series, chapter]
    restart = counting.last.get(series) != (chapter, running - 1)
    counting.last[series] = (chapter, running)
    prefix = _fill(pattern, chapter=str(chapter or ""))
    anchor = _anchor(caption.anchor, f"{prefix}{running}", counting)
    numbered = evolve(caption, prefix=prefix, number=running, restart=restart, anchor=anchor)
    counting.labels[anchor] = numbered.label
    return numbered


# --- anchors ----------------------------------------------------------------------------------


def _anchors(document: Document) -> Iterator[str]:
    for block in document_blocks(document, _NUMBERED):
        holder = block if isinstance(block, Heading) else caption_of(block)
        if holder is not None and holder.anchor:
            yield holder.anchor


def _anchor(wanted: str, name: str, counting: _Counting) -> str:
    """Return *wanted* if it is still free, else a free anchor after *wanted* or *name*."""
    anchor = wanted
    if not wanted or wanted in counting.given:
        base = anchor = wanted or _NO_SLUG.sub("-", name.lower()).strip("-")
        numbers = count(2)
        while anchor in counting.taken or anchor in counting.given:
            anchor = f"{base}-{next(numbers)}"
    counting.given.add(anchor)
    return anchor


# --- references and lists ---------------------------------------------------------------------


def _resolved(part: Part, labels: dict[str, str]) -> Part:
    def change(text: Inlines) -> Inlines:
        return tuple(
            CrossRef(node.target, labels.get(node.target, UNKNOWN))
            if isinstance(node, CrossRef) and node.text in {"", UNKNOWN}
            else node
            for node in text
        )

    return evolve(part, blocks=map_inlines(part.blocks, change, _REFERENCES))


def _noted(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Number the notes through the document, in the order in which the text refers to them."""
    numbers = count(1)

    def change(text: Inlines) -> Inlines:
        return tuple(
            evolve(node, number=next(numbers)) if isinstance(node, Footnote) else node for node in text
        )

    return tuple(
        part
        if (blocks := map_inlines(part.blocks, change, _NOTES)) is part.blocks
        else evolve(part, blocks=blocks)
        for part in parts
    )


def _listed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Fill the lists of contents; parts without one, which are the long ones, are left alone."""
    headings: list[Heading] = []
    captions: list[Caption] = []
    with_lists: set[int] = set()
    for place, part in enumerate(parts):
        for block in each_block(part.blocks, _LISTED):
            if isinstance(block, Heading):
                headings.append(block)
            elif isinstance(block, Contents):
                with_lists.add(place)
            elif (caption := caption_of(block)) is not None:
                captions.append(caption)

    def change(block: Block) -> Block:
        if not isinstance(block, Contents):
            return block
        return evolve(block, entries=_entries(block, headings, captions))

    return tuple(
        evolve(part, blocks=map_blocks(part.blocks, change, _CONTENTS)) if place in with_lists else part
        for place, part in enumerate(parts)
    )


def _entries(contents: Contents, headings: list[Heading], captions: list[Caption]) -> tuple[Entry, ...]:
    if contents.of == "headings":
        return tuple(
            _entry(one.number, one.text, one.anchor, one.level)
            for one in headings
            if one.listed and one.level <= contents.depth
        )
    return tuple(_entry(one.label, one.title, one.anchor) for one in captions if one.series == contents.of)


def _entry(label: str, title: Inlines, anchor: str, level: int = 1) -> Entry:
    looks = tuple(node for node in title if isinstance(node, Text))
    slanted = any(node.italic for node in looks)
    text = f"{label} {plain(title).strip()}".strip()
    return Entry(text, anchor, level, title=looks if slanted and text.endswith(plain(looks)) else ())
