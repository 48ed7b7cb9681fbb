"""The slots of a template: where the student's own prose is printed, and what belongs there."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from socialwork.case import Case
from socialwork.document.inlines import plain
from socialwork.document.nodes import Blocks, Caption, Document, Heading, Part
from socialwork.document.prose import inline
from socialwork.errors import MissingPart
from socialwork.export.numbering import number
from socialwork.export.printed import blocks_in_place
from socialwork.export.template.look import design_of
from socialwork.export.template.model import AppendixPart, BackPart, Content, Section, Template
from socialwork.loading.suggestions import closest
from socialwork.remembering import forgetting
from socialwork.values.text import without_comments
from socialwork.words import Lang, Words

_Titles = tuple[str, ...]

_UNPRINTED = Words(
    "tidak ada bagian laporan yang mencetak uraian ini; lihat `socialwork slots`",
    "no part of the report prints this prose; see `socialwork slots`",
)


@frozen(kw_only=True)
class TemplateSlot:
    """A place of the report for the student's own prose.

    Attributes:
        name: The slot: ``prose/<name>.md`` in a case folder, or the key under ``prose`` in a case file.
        section: Number and title of the section that prints it.
        optional: Whether it may stay empty.
        printed: Whether the campus has that part of the report at all.
        about: Questions that lead the student, one a line; ``None`` where the template says nothing.
        filled: Whether the case has a text for it; ``None`` without a case.
    """

    name: str
    section: str
    optional: bool
    printed: bool = True
    about: Words | None = None
    filled: bool | None = None


@forgetting
def template_slots(
    template: Template, case: Case | None = None, document: Document | None = None
) -> tuple[TemplateSlot, ...]:
    """Return the slots of *template*, in the order of the report.

    Args:
        template: The template, from :func:`socialwork.load_template`.
        case: The case whose prose is looked at.
        document: Its report, which has the numbers of the sections as they are printed; without it they are
            those of a report in which no section is left out.

    >>> from socialwork.export.template_loading import load_template
    >>> preface, *_ = template_slots(load_template())
    >>> preface.name, preface.section, preface.optional
    ('preface', 'KATA PENGANTAR', False)
    """
    about = {one.name: one.about for one in template.slots}
    sections = _sections(_outline(template), template.lang)
    if document is not None:
        sections |= _sections(document, template.lang)
    return tuple(
        TemplateSlot(
            name=content.prose,
            section=sections.get(titles, titles[-1]),
            optional=optional,
            printed=printed,
            about=about.get(content.prose),
            filled=None if case is None else bool(without_comments(case.prose_in(content.prose)).strip()),
        )
        for titles, content, optional, printed in _contents(template)
        if content.prose
    )


@forgetting
def unprinted_prose(case: Case, template: Template) -> tuple[MissingPart, ...]:
    """Return the prose of *case* that no part of *template* prints, each with what was probably meant.

    >>> from attrs import evolve
    >>> from socialwork.case import ProseSlot
    >>> from socialwork.export.template_loading import load_template
    >>> from socialwork.loading import load_case
    >>> case = evolve(load_case("example:utama"), prose=(ProseSlot(slot="Latar", text="…"),))
    >>> [one.key for one in unprinted_prose(case, load_template())]
    ['prose.Latar']
    """
    known = {content.prose: content.prose for _, content, _, _ in _contents(template) if content.prose}
    return tuple(
        MissingPart(
            kind="unprinted",
            path=f"prose[{n}].text",
            key=f"prose.{one.slot}",
            message=_UNPRINTED,
            suggestion=closest(one.slot, known),
        )
        for n, one in enumerate(case.prose)
        if one.slot not in known and one.text.strip()
    )


def _contents(template: Template) -> Iterator[tuple[_Titles, Content, bool, bool]]:
    """Yield each content with the titles over it, whether it may be missing, and whether it is printed."""
    for front in template.front:
        titles = (_plain(front.title or front.name),)
        yield from ((titles, one, one.optional or front.optional, front.include) for one in front.content)
    for chapter in template.chapters:
        titles = (_plain(chapter.title),)
        yield from ((titles, one, one.optional, True) for one in chapter.content)
        yield from _of_sections(chapter.section, titles)
    others: tuple[BackPart | AppendixPart, ...] = (*template.back, *template.appendices)
    for part in others:
        titles = (_plain(part.title),)
        yield from ((titles, one, one.optional or part.optional, True) for one in part.content)


def _of_sections(
    sections: Iterable[Section], above: _Titles
) -> Iterator[tuple[_Titles, Content, bool, bool]]:
    for section in sections:
        titles = (*above, _plain(section.title))
        spared = section.optional or bool(section.needed_when)
        yield from ((titles, one, one.optional or spared, True) for one in section.content)
        yield from _of_sections(section.section, titles)


def _plain(title: str) -> str:
    return plain(inline(title))


def _sections(document: Document, lang: Lang) -> dict[_Titles, str]:
    """Return the sections of *document* by the titles that lead to them."""
    return {
        place.titles: place.section
        for place, block in blocks_in_place(document, lang)
        if isinstance(block, Heading | Caption)
    }


def _outline(template: Template) -> Document:
    """Return a report of headings alone, of which none is left out."""

    def below(sections: Iterable[Section], level: int) -> Blocks:
        return tuple(
            block
            for one in sections
            for block in (
                Heading(level=level, text=inline(one.title), numbered=one.numbered),
                *below(one.section, level + 1),
            )
        )

    parts = tuple(
        Part(blocks=(Heading(level=1, text=inline(one.title), numbered=one.numbered), *below(one.section, 2)))
        for one in template.chapters
    )
    return number(Document(parts=parts, design=design_of(template)))
