"""From recognized paragraphs and tables to the blocks of the document tree."""

from collections.abc import Iterator, Sequence

from attrs import Factory, define, evolve

from socialwork.document.inline_nodes import CrossRef, Inline, Inlines, LineBreak, Text
from socialwork.document.inlines import merged
from socialwork.document.nodes import (
    Block,
    Caption,
    Contents,
    Drawing,
    Entry,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
)
from socialwork.export.word.reading.anchors import AnchorNames
from socialwork.export.word.reading.contents import entry_level, listed
from socialwork.export.word.reading.lists import ListBuilder
from socialwork.export.word.reading.looks import ContentsLook
from socialwork.export.word.reading.origins import Origin, Origins, Stretch, origin_of, stretches
from socialwork.export.word.reading.raw import Raw, RawParagraph, RawTable
from socialwork.export.word.reading.stretches import cut
from socialwork.export.word.reading.tables import TableBuilder
from socialwork.export.word.reading.typed import entry_parts

_LIST_ROLES = {"list1": 0, "list2": 1, "list3": 2}
_PLAIN = frozenset({"body", "body-flush"})
_FLOWING = frozenset({"body", "body-flush", "center"})
"""Roles that in an item are only its text."""
_BELOW = frozenset({"figure", "photo"})
"""What captions below a picture count."""


def is_plain(raw: RawParagraph) -> bool:
    """Return whether a paragraph in a cell is a paragraph and nothing else."""
    return not (raw.kind or raw.item or raw.pictures or raw.style.gap)


@define
class Builder:
    """Builds the blocks of one report.

    Attributes:
        anchors: The anchors of headings and captions.
        own: Whether our own writer made the file, whose style ``Normal`` is the text without indent.
        origins: Where the lines stand.
    """

    anchors: AnchorNames
    own: bool
    origins: Origins = Factory(Origins)
    tables: "list[RawTable]" = Factory(list)
    contents: list[ContentsLook] = Factory(list)

    def blocks(self, flow: Sequence[Raw], *, inside: bool = False) -> tuple[Block, ...]:
        """Return the blocks of *flow*; *inside* says that they stand in a cell."""
        if inside and len(flow) == 1 and isinstance(only := flow[0], RawParagraph) and is_plain(only):
            return (self.written(only, self.role(only, inside=True)),)
        run = _Run(self, inside)
        for raw in flow:
            if isinstance(raw, RawTable):
                run.table(raw)
            else:
                run.paragraph(raw)
        return tuple(run.finish())

    def inlines(self, raw: RawParagraph, start: int = 0, end: int | None = None) -> Inlines:
        """Return the text of *raw* from *start* on, its references resolved."""
        nodes = cut(raw.inlines, start, raw.end if end is None else end)
        if not raw.references:
            return nodes
        return merged(self._resolved(node) for node in nodes)

    def written(self, raw: RawParagraph, role: str) -> Paragraph:
        """Return *raw* as a paragraph of a role."""
        block = Paragraph(text=self.inlines(raw, raw.cut), role=role)
        self.origins.add(block, origin_of(raw, raw.cut), raw)
        return block

    def _resolved(self, node: Inline) -> Inline:
        if not isinstance(node, CrossRef):
            return node
        target = self.anchors.by_bookmark.get(node.target, "")
        return CrossRef(target, node.text.replace("\u00a0", " ")) if target else Text(node.text)

    def role(self, raw: RawParagraph, *, inside: bool = False) -> str:
        """Return the role of a paragraph: of its style, or as it stands; *inside* a cell text is that."""
        role = raw.style.role
        if not role or role in _LIST_ROLES or role.startswith(("heading", "toc")):
            role = "body"
        if inside:
            return "table" if role in _PLAIN else role
        if role == "body" or (role == "body-flush" and not self.own):
            return "center" if raw.look.align == "center" else "body"
        return role


@define
class _Run:
    """Builds blocks one after the other."""

    builder: Builder
    inside: bool
    made: list[Block] = Factory(list)
    lists: ListBuilder = Factory(ListBuilder)
    blanks: list[RawParagraph] = Factory(list)
    entries: list[tuple[Entry, str]] = Factory(list)
    listing: str = ""
    automatic: bool = False

    # --- what comes ---------------------------------------------------------------------------

    def paragraph(self, raw: RawParagraph) -> None:
        """Take one paragraph."""
        if raw.break_before and not self.inside:
            self._settle()
            self.made.append(PageBreak())
        kind = raw.kind
        if (
            kind in {"entry", ""}
            and raw.item is None
            and not raw.text[raw.cut : raw.end].strip()
            and not raw.pictures
        ):
            self._blank(raw)
        elif kind == "entry":
            self._entry(raw)
        elif kind != "joined" and not raw.carried:
            self._spoken(raw)
        if raw.break_after and not self.inside:
            self._settle()
            self.made.append(PageBreak())

    def table(self, raw: RawTable) -> None:
        """Take one table."""
        self._settle()
        caption = None if raw.caption is None else self._caption(raw.caption)
        self.made.append(TableBuilder(self.builder.blocks, self.builder.tables).build(raw, caption))

    def finish(self) -> list[Block]:
        """Return all blocks."""
        self._settle()
        return self.made

    # --- kinds of paragraphs ------------------------------------------------------------------

    def _spoken(self, raw: RawParagraph) -> None:
        first = len(raw.text) - len(raw.text.lstrip())
        before = [one.node for one in raw.pictures if one.at <= max(first, raw.cut if raw.kind == "" else 0)]
        after = [one.node for one in raw.pictures][len(before) :]
        if before:
            self._settle()
            self.made += before
        if raw.kind == "heading":
            self._settle()
            self.made.append(self._heading(raw))
        elif raw.kind == "caption":
            self._settle()
            self._place_caption(raw)
        elif raw.item is not None:
            self._item(raw)
        elif raw.text.strip() or not raw.pictures:
            self._plain(raw)
        if after:
            self._settle()
            self.made += after

    def _blank(self, raw: RawParagraph) -> None:
        """Keep a blank paragraph until it is known where it belongs; thin ones of our own writer are none."""
        if not raw.style.gap:
            self.blanks.append(raw)

    def _item(self, raw: RawParagraph) -> None:
        item = raw.item
        assert item is not None, "only items come here"  # noqa: S101 - for the type checker
        self._close_entries()
        role = self.builder.role(raw, inside=self.inside)
        block = self.builder.written(raw, "list" if role in _FLOWING else role)
        if self.lists.is_open:
            for blank in self._taken_blanks():
                self.lists.put(blank)
        else:
            self.made += self._taken_blanks()
        self.lists.add(item, block)

    def _plain(self, raw: RawParagraph) -> None:
        level = _LIST_ROLES.get(raw.style.role, -1)
        if level >= 0 and self.lists.is_open:
            for blank in self._taken_blanks():
                self.lists.put(blank)
            self.lists.put(self.builder.written(raw, "body"), level)
            return
        self._settle()
        self.made.append(self.builder.written(raw, self.builder.role(raw, inside=self.inside)))

    def _heading(self, raw: RawParagraph) -> Heading:
        pieces: list[tuple[RawParagraph, int]] = [(one, 0) for one in raw.title]
        if raw.text[raw.cut :].strip() or not pieces:
            pieces.insert(0, (raw, raw.cut))
        text: list[Inline] = []
        places: list[Stretch] = []
        at = 0
        for one, start in pieces:
            if text:
                text.append(LineBreak())
                at += 1
            places += stretches(one, start, at)
            text += self.builder.inlines(one, start)
            at += len(one.text) - start
        block = Heading(
            level=raw.level,
            text=tuple(text),
            number=raw.number,
            numbered=bool(raw.number),
            listed=raw.listed,
            anchor=raw.anchor,
        )
        origin = Origin(raw.index, 0, tuple(places)) if raw.title else origin_of(raw, raw.cut)
        self.builder.origins.add(block, origin, raw)
        return block

    # --- captions -----------------------------------------------------------------------------

    def _caption(self, raw: RawParagraph) -> Caption:
        assert raw.caption is not None, "only captions come here"  # noqa: S101 - for the type checker
        made = evolve(raw.caption, title=self.builder.inlines(raw, raw.cut), anchor=raw.anchor)
        self.builder.origins.add(made, origin_of(raw, raw.cut), raw)
        return made

    def _place_caption(self, raw: RawParagraph) -> None:
        """Give a caption to the picture right above it, or let it stand alone."""
        caption = self._caption(raw)
        above = self._above()
        if above is not None and caption.series in _BELOW:
            holder = self.made[above]
            if isinstance(holder, Figure | Drawing) and holder.caption is None:
                self.made[above] = evolve(holder, caption=caption)
                return
        self.made.append(caption)

    def _above(self) -> int | None:
        """Return the place of the last block, over one blank paragraph."""
        for at in range(len(self.made) - 1, max(len(self.made) - 3, -1), -1):
            block = self.made[at]
            if not (isinstance(block, Paragraph) and not block.text):
                return at
        return None

    # --- contents -----------------------------------------------------------------------------

    def _entry(self, raw: RawParagraph) -> None:
        of = listed(raw)
        if not self.entries or of != self.listing:
            self._settle()
            self.listing, self.automatic = of, "\\" in raw.listing or raw.listing.strip().startswith("TOC")
        self.blanks.clear()
        found = entry_parts(raw.text)
        start, end, page = found if found is not None else (*_edges(raw.text), "")
        text = raw.text[start:end].translate({9: " ", 10: " "})
        reference = next((one.target for one in raw.inlines if isinstance(one, CrossRef)), "")
        entry = Entry(
            text.replace("\u00a0", " "),
            self.builder.anchors.by_bookmark.get(reference, ""),
            entry_level(raw, text),
            page,
        )
        self.builder.origins.add(entry, origin_of(raw, start), raw)
        self.entries.append((entry, of))

    def _close_entries(self) -> None:
        if self.entries:
            entries = tuple(entry for entry, _ in self.entries)
            depth = max((entry.level for entry in entries), default=3) if self.listing == "headings" else 3
            self.made.append(Contents(of=self.listing, entries=entries, depth=depth))  # type: ignore[arg-type]
            self.builder.contents.append(ContentsLook(of=self.listing, automatic=self.automatic))
            self.entries = []

    # --- settling -----------------------------------------------------------------------------

    def _settle(self) -> None:
        """Close lists and contents, then put the blank paragraphs that waited."""
        if self.entries:
            self._close_entries()
        if self.lists.is_open:
            self.made += self.lists.close()
        if self.blanks:
            self.made += self._taken_blanks()

    def _taken_blanks(self) -> Iterator[Paragraph]:
        waiting, self.blanks = self.blanks, []
        for raw in waiting:
            yield self.builder.written(raw, self.builder.role(raw, inside=self.inside))


def _edges(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())
