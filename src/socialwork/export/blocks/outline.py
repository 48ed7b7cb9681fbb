"""The outline of the report, made from the template's own chapters and sections."""

from socialwork.case import Case
from socialwork.document.inline_nodes import Inlines, Text
from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks
from socialwork.document.prose import inline
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import numbered, para, text
from socialwork.export.blocks.sentences import listed
from socialwork.text import joined, letter, number_words, roman
from socialwork.words import Words

declare_labels(
    outline=Words(
        "Laporan ini terdiri atas {count} bab yang disusun dengan sistematika berikut.",
        "This report has {count} chapters, arranged as follows.",
    ),
    outline_chapter=Words("{chapter} memuat {sections}.", "{chapter} contains {sections}."),
    outline_back=Words("Bagian akhir laporan memuat {parts}.", "The last part of the report holds {parts}."),
)


@block("outline", Words("Sistematika penulisan", "Outline"))
def outline(_case: Case, ctx: Context) -> Blocks:
    """Return a list of the chapters and the sections in each, then what stands behind them."""
    chapters = ctx.template.chapters
    items: list[Inlines] = []
    for n, chapter in enumerate(chapters, start=1):
        number = ctx.template.numbering.headings[0].format(
            n=n, chapter=n, parent="", roman=roman(n).upper(), letter=letter(n), LETTER=letter(n).upper()
        )
        name = f"{number} {plain(inline(chapter.title))}"
        titles = [plain(inline(section.title)) for section in chapter.section]
        whole = ctx.label("outline-chapter", chapter=name, sections=listed(titles, ctx)) if titles else name
        items.append((Text(name, bold=True), *text(whole.removeprefix(name))))
    parts = [plain(inline(part.title)) for part in ctx.template.back]
    if ctx.template.appendices:
        parts.append(plain(inline(ctx.template.appendices_title)))
    back = joined((part.lower() for part in parts), ctx.lang)
    return (
        para(ctx.label("outline", count=number_words(len(chapters), ctx.lang))),
        *numbered(items),
        *((para(ctx.label("outline-back", parts=back)),) if parts else ()),
    )
