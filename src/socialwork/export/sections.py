"""Sections of the report: headings, prose, standing texts and blocks, as the template orders them."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Block, Blocks, Contents, Heading, PageBreak, Placeholder
from socialwork.document.prose import inline
from socialwork.export.blocks.base import DEEPEST, Context, block_entries
from socialwork.export.forms.build import form_blocks, form_source
from socialwork.export.template.conditions import unmet
from socialwork.export.template.model import Chapter, Content, Section
from socialwork.export.template.placeholders import chosen, filled, placeholders, values
from socialwork.words import Words

_EMPTY = {
    "block": Words(
        "{what} belum ada; isi `{source}` dalam berkas kasus",
        "{what}: nothing yet; fill in `{source}` of the case file",
    ),
    "prose": Words(
        "uraian belum ada; tulis berkas prose/{what}.md atau kunci `prose › {what}` dalam berkas kasus",
        "no text yet; write the file prose/{what}.md or the key `prose › {what}` of the case file",
    ),
    "standing": Words(
        "teks baku {what} kosong; isi berkas itu dalam templat",
        "the standing text {what} is empty; fill in that file of the template",
    ),
}
_VALUE = Words("{what} belum ada; isi `{source}`", "{what}: missing; fill in `{source}`")
_GAP = "…"


def chapter_blocks(chapter: Chapter, case: Case, ctx: Context) -> Blocks:
    """Return *chapter*: its heading, its content, its sections."""
    inner = evolve(ctx, level=1)
    heading = _heading(chapter, 1)
    own = content_blocks(chapter.content, case, inner, needed=True)
    sections = (one for section in chapter.section for one in section_blocks(section, case, inner))
    return (heading, *own, *sections)


def section_blocks(section: Section, case: Case, above: Context) -> Blocks:
    """Return *section* below *above*, or nothing when it is empty and the case does not need it."""
    ctx = evolve(above, level=min(above.level + 1, DEEPEST))
    needed = is_needed(section.needed_when, case, optional=section.optional)
    asked = _unmet(section, case, ctx) if needed else ()
    own = content_blocks(section.content, case, ctx, needed=needed and not asked)
    inner = tuple(one for each in section.section for one in section_blocks(each, case, ctx))
    blocks = (*asked, *own, *inner)
    if not blocks:
        if not needed or not section.content:
            return ()
        blocks = tuple(_missing(one, ctx) for one in section.content[:1])
    return (_heading(section, ctx.level), *blocks)


def _heading(part: Chapter | Section, level: int) -> Heading:
    return Heading(
        level=level,
        text=inline(part.title),
        numbered=part.numbered,
        listed=part.listed,
        anchor=part.anchor,
    )


def is_needed(needed_when: tuple[str, ...], case: Case, *, optional: bool) -> bool:
    """Return whether a part must not be empty: its conditions decide, else whether it is optional."""
    return not unmet(needed_when, case) if needed_when else not optional


def content_blocks(content: Iterable[Content], case: Case, ctx: Context, *, needed: bool) -> Blocks:
    """Return *content* in order; where it is *needed*, a placeholder stands for each missing piece.

    A form behind something else begins a new page: it is a sheet of its own.
    """
    blocks: Blocks = ()
    for piece in content:
        made = _piece(piece, case, ctx, needed=needed)
        blocks += (PageBreak(), *made) if piece.form and made and blocks else made
    return blocks


def _piece(piece: Content, case: Case, ctx: Context, *, needed: bool) -> Blocks:
    made = _made(piece, case, ctx)
    if made or piece.optional or not needed:
        return made
    return (_missing(piece, ctx),)


def _made(piece: Content, case: Case, ctx: Context) -> Blocks:
    if piece.prose:
        return ctx.prose(case.prose_in(piece.prose), piece.option or "body")
    if piece.standing:
        return tuple(_standing(piece.standing, case, ctx))
    own = ctx if piece.option == ctx.option else evolve(ctx, option=piece.option)
    if piece.form:
        return form_blocks(piece.form, case, own)
    return block_entries()[piece.block].build(case, own)


def _missing(piece: Content, ctx: Context) -> Placeholder:
    """Say what is missing and how it is added."""
    if piece.block:
        entry = block_entries()[piece.block]
        what = _EMPTY["block"].format(what=ctx.label(entry.words), source=entry.source or piece.block)
    elif piece.form:
        words, source = form_source(piece.form, ctx.template)
        what = _EMPTY["block"].format(what=words.pick(ctx.lang), source=source)
    else:
        what = _EMPTY["prose" if piece.prose else "standing"].format(what=piece.prose or piece.standing)
    return Placeholder(what=what.pick(ctx.lang))


def _unmet(section: Section, case: Case, ctx: Context) -> Blocks:
    return tuple(
        Placeholder(what=_EMPTY["block"].format(what=ctx.label(one.words), source=one.source).pick(ctx.lang))
        for one in unmet(section.requires, case)
    )


def _standing(name: str, case: Case, ctx: Context) -> Iterator[Block]:
    text = chosen(ctx.template.standing_text(name), case)
    known = values()
    for used in dict.fromkeys(each for each, _ in placeholders(text)):
        if used in known and not known[used].of(case, ctx.lang):
            value = known[used]
            what = _VALUE.format(what=ctx.label(value.words), source=value.source)
            yield Placeholder(what=what.pick(ctx.lang))
    yield from ctx.prose(filled(text, lambda each: _value(each, case, ctx)))


def _value(name: str, case: Case, ctx: Context) -> str:
    value = values().get(name)
    if value is not None:
        return value.of(case, ctx.lang) or _GAP
    word = ctx.label(name)
    return word[:1].lower() + word[1:]


def without_empty_lists(blocks: Blocks, series: frozenset[str]) -> Blocks:
    """Return *blocks* without the lists of captions of a series that the report does not have."""
    return tuple(
        one for one in blocks if not isinstance(one, Contents) or one.of == "headings" or one.of in series
    )
