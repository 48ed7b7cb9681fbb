"""The parts of the report: front matter, chapters, bibliography, appendices, with their page numbers."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.nodes import Block, Blocks, Caption, Heading, PageBreak, Part, Placeholder
from socialwork.document.prose import inline
from socialwork.document.walk import WITH_CAPTION, caption_of, each_block, map_blocks
from socialwork.export.bibliography import cited
from socialwork.export.blocks.base import Context
from socialwork.export.forms.build import form_keys
from socialwork.export.lists import settled
from socialwork.export.photos import resolve_photos
from socialwork.export.scans import scanned, unplaced_scans
from socialwork.export.sections import (
    chapter_blocks,
    content_blocks,
    is_needed,
    section_blocks,
    without_empty_lists,
)
from socialwork.export.template.model import AppendixPart, BackPart, FrontPart, Template
from socialwork.records import Appendix
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words

_HEADINGS = frozenset({Heading})
_NO_TEXT = Words(
    "isi lampiran belum ada; isi `appendices › {code} › text` dalam berkas kasus",
    "the appendix is empty; fill in `appendices › {code} › text` of the case file",
)


def assemble(case: Case, template: Template, edition: Edition = Edition.WORKING) -> tuple[Part, ...]:
    """Return the parts of the report, not numbered yet."""
    context = Context(template=template, lang=template.lang, edition=edition)
    ctx = evolve(context, template=_pruned(case, context))
    leaves = tuple(_leaves(case, ctx))
    chapters = tuple(_finished(part, case, ctx) for part in _chapters(case, ctx))
    appendices = tuple(_finished(part, case, ctx) for part in _appendices(case, ctx))
    back = _back_citing(leaves, (*chapters, *appendices), case, ctx)
    body = (*chapters, *(_finished(part, case, ctx) for part in back), *appendices)
    # Which lists the front matter needs is known only now: photos bring their captions with them.
    front = _front(leaves, frozenset(_series(body)))
    return (*(_finished(part, case, ctx) for part in front), *body)


def _finished(part: Part, case: Case, ctx: Context) -> Part:
    """Return *part* with the pictures of its photos, and with its lists below their headings."""
    blocks = resolve_photos(part.blocks, case)
    return evolve(part, blocks=settled(blocks, ctx.template.numbering.list_levels))


def _pruned(case: Case, ctx: Context) -> Template:
    """Return the template without the optional sections that stay empty, so that the outline is right."""

    def kept(needed_when: tuple[str, ...], blocks: Blocks, *, optional: bool) -> bool:
        return is_needed(needed_when, case, optional=optional) or bool(blocks)

    inner = evolve(ctx, level=1)
    chapters = tuple(
        evolve(
            chapter,
            section=tuple(
                section
                for section in chapter.section
                if not section.optional
                or kept(section.needed_when, section_blocks(section, case, inner), optional=True)
            ),
        )
        for chapter in ctx.template.chapters
    )
    return evolve(ctx.template, chapters=chapters)


# --- front matter -----------------------------------------------------------------------------


def _leaves(case: Case, ctx: Context) -> Iterator[tuple[FrontPart, Blocks]]:
    """Yield the parts of the front matter that are included, each with its content."""
    inner = evolve(ctx, level=1)
    for part in ctx.template.front:
        if part.include:
            yield part, content_blocks(part.content, case, inner, needed=not part.optional)


def _front(leaves: Iterable[tuple[FrontPart, Blocks]], series: frozenset[str]) -> Iterator[Part]:
    made = [
        (part.printed_number, blocks)
        for part, content in leaves
        if (blocks := _front_part(part, without_empty_lists(content, series)))
    ]
    first = True
    for printed, group in groupby(made, key=lambda one: one[0]):
        blocks = _on_new_pages(blocks for _, blocks in group)
        yield _roman(blocks, printed=printed, restart=1 if first else None)
        first = False


def _roman(blocks: Blocks, *, printed: bool, restart: int | None) -> Part:
    if not printed:  # counted all the same, and tables of contents say its number
        return Part(
            blocks=blocks, page_numbers="roman", restart=restart, first_page="none", other_pages="none"
        )
    return Part(blocks=blocks, page_numbers="roman", restart=restart, other_pages="bottom-center")


def _front_part(part: FrontPart, blocks: Blocks) -> Blocks:
    if not blocks or not part.title:
        return blocks
    anchor = f"bagian-{part.name}"
    title = Heading(level=1, text=inline(part.title), numbered=False, listed=part.listed, anchor=anchor)
    return (title, *_quiet(blocks))


def _on_new_pages(groups: Iterable[Blocks]) -> Blocks:
    blocks: list[Block] = []
    for group in groups:
        blocks += [PageBreak(), *group] if blocks else group
    return tuple(blocks)


# --- body -------------------------------------------------------------------------------------


def _chapters(case: Case, ctx: Context) -> Iterator[Part]:
    for n, chapter in enumerate(ctx.template.chapters):
        yield Part(blocks=chapter_blocks(chapter, case, ctx), restart=1 if n == 0 else None)


def _back_citing(
    leaves: Iterable[tuple[FrontPart, Blocks]], parts: Iterable[Part], case: Case, ctx: Context
) -> tuple[Part, ...]:
    """Return what stands behind the chapters, which lists the works that all the rest cites."""
    elsewhere = (*(blocks for _, blocks in leaves), *(part.blocks for part in parts))
    codes = cited(tuple(one for blocks in elsewhere for one in blocks))
    back = tuple(_back(case, evolve(ctx, cited=codes)))
    own = cited(tuple(one for part in back for one in part.blocks))
    return tuple(_back(case, evolve(ctx, cited=(*codes, *own)))) if own else back


def _back(case: Case, ctx: Context) -> Iterator[Part]:
    for part in ctx.template.back:
        blocks = _back_part(part, case, ctx)
        if blocks:
            yield Part(blocks=blocks)


def _back_part(part: BackPart, case: Case, ctx: Context) -> Blocks:
    made = content_blocks(part.content, case, evolve(ctx, level=1), needed=not part.optional)
    title = Heading(level=1, text=inline(part.title), numbered=False, anchor=part.anchor)
    return (title, *made) if made else ()


# --- appendices -------------------------------------------------------------------------------


def _appendices(case: Case, ctx: Context) -> Iterator[Part]:
    """Yield a part for each run of appendices on pages of one direction; the first has the title."""
    made = [
        (part.landscape, blocks) for part in ctx.template.appendices if (blocks := _appendix(part, case, ctx))
    ]
    made += [(False, _own_appendix(one, case, ctx)) for one in case.appendices]
    if loose := unplaced_scans(case, _sheets(case, ctx), ctx) if case.scans else ():
        made.append((False, loose))
    lead: Blocks = ()
    if text := inline(ctx.template.appendices_title):
        lead = (Heading(level=1, text=text, numbered=False, anchor="bagian-lampiran"),)
    for n, (landscape, group) in enumerate(groupby(made, key=lambda one: one[0])):
        blocks = (*(() if n else lead), *_on_new_pages(blocks for _, blocks in group))
        yield Part(blocks=blocks, landscape=landscape, first_page="top-right" if n else "bottom-center")


def _appendix(part: AppendixPart, case: Case, ctx: Context) -> Blocks:
    needed = is_needed(part.needed_when, case, optional=part.optional)
    compiled = content_blocks(part.content, case, evolve(ctx, level=2), needed=needed)
    made = scanned(compiled, case, part.anchor, ("",), ctx)
    return (_title(inline(part.title), part.anchor), *_quiet(made)) if made else ()


def _own_appendix(appendix: Appendix, case: Case, ctx: Context) -> Blocks:
    anchor = f"lampiran-{appendix.code}"
    made = scanned(ctx.prose(appendix.text), case, anchor, ("",), ctx)
    made = made or (Placeholder(what=_NO_TEXT.format(code=appendix.code).pick(ctx.lang)),)
    return (_title((Text(appendix.title),), anchor), *_quiet(made))


def _sheets(case: Case, ctx: Context) -> Mapping[str, frozenset[str]]:
    """Return of what a scan can be: appendices, and the forms in them with the keys of their records."""
    found = {part.anchor: frozenset({""}) for part in ctx.template.appendices}
    found |= {f"lampiran-{own.code}": frozenset({""}) for own in case.appendices}
    for part in ctx.template.appendices:
        for piece in part.content:
            if piece.form:
                keys = form_keys(piece.form, case, ctx.template) | {piece.option, ""}
                found[piece.form] = found.get(piece.form, frozenset()) | keys
    return found


def _title(title: Inlines, anchor: str) -> Caption:
    return Caption(series="appendix", title=title, anchor=anchor)


def _quiet(blocks: Blocks) -> Blocks:
    """Take the numbers from headings and keep them out of the table of contents."""

    def change(block: Block) -> Block:
        return evolve(block, numbered=False, listed=False) if isinstance(block, Heading) else block

    return map_blocks(blocks, change, _HEADINGS)


def _series(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        for block in each_block(part.blocks, WITH_CAPTION):
            caption = caption_of(block)
            if caption is not None:
                yield caption.series
