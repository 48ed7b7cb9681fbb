"""From a case and a template to the finished document."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import (
    Block,
    Caption,
    Document,
    Figure,
    Heading,
    Part,
    Placeholder,
    Properties,
)
from socialwork.document.walk import document_blocks, map_blocks
from socialwork.errors import IncompleteReportError, MissingPart
from socialwork.export.assembly import assemble
from socialwork.export.bibliography import Bibliography, cited, resolve_citations
from socialwork.export.blocks import load_blocks
from socialwork.export.finished import leftovers
from socialwork.export.italics import with_italics
from socialwork.export.numbering import number, unresolved
from socialwork.export.printed import Place
from socialwork.export.scans import with_scanned_pages
from socialwork.export.template.look import LANGUAGES, design_of
from socialwork.export.template.model import Template
from socialwork.export.wide_drawings import turn_pages
from socialwork.export.works import report_works, unknown_works
from socialwork.privacy.names import Names
from socialwork.privacy.publication import public_case
from socialwork.remembering import forgetting
from socialwork.values.media import Media
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang, Words

_PLACES = frozenset({Heading, Caption, Placeholder})
_PLACEHOLDERS = frozenset({Placeholder})
_FIGURES = frozenset({Figure})
_UNKNOWN_WORK = Words(
    "karya “{code}” dikutip tetapi tidak ada dalam `references`",
    "the work “{code}” is cited and not in `references`",
)
_UNKNOWN_ANCHOR = Words(
    "rujukan ke “{anchor}” tidak menunjuk ke tabel, gambar, foto, lampiran, atau bagian mana pun",
    "the reference to “{anchor}” points to no table, figure, photo, appendix or section",
)


@forgetting
def build(
    case: Case,
    template: Template,
    *,
    final: bool = False,
    edition: Edition = Edition.WORKING,
    names: Names | None = None,
) -> Document:
    """Return the report of *case* in the form of *template*, numbered and complete.

    In a draft, whatever is missing has a :class:`~socialwork.document.nodes.Placeholder` in its
    place that says how to add it.

    Args:
        case: The case.
        template: The template, from :func:`socialwork.load_template`.
        final: Whether something missing is an error.
        edition: For whom the report is made. The working copy calls people by their codes; the confidential
            edition, for the archive, prints names and birth date too; the public one masks whatever
            identifies, see :func:`socialwork.public_case`.
        names: The names behind the codes, for the public edition; they are kept beside the case.

    Raises:
        PublicationError: The public edition of a case that nobody agreed to show.
        IncompleteReportError: *final* is set and something is missing; it lists everything.

    >>> from socialwork.export.template_loading import load_template
    >>> from socialwork.loading import load_case
    >>> document = build(load_case("example:utama"), load_template())
    >>> document.properties.author
    'Citra Contoh'
    """
    load_blocks()
    if edition is Edition.PUBLIC:
        case = public_case(case, lang=template.lang, names=names).case
    case = with_scanned_pages(case)
    parts = assemble(case, template, edition)
    codes = tuple(code for part in parts for code in cited(part.blocks))
    works = report_works(case, codes, template.lang)
    draft = Document(
        parts=tuple(_spelled(part, case, template, works) for part in parts),
        properties=_properties(case, template),
        design=design_of(template),
    )
    document = _placed(number(turn_pages(draft, template.lang)), template.lang)
    document = evolve(document, media=_used_media(document, case))
    if final:
        missing = tuple(_missing(document, case, template, codes))
        if missing:
            raise IncompleteReportError(missing)
    return document


def _spelled(part: Part, case: Case, template: Template, works: Bibliography) -> Part:
    """Return *part* with its foreign words in italics and its citations as they are printed."""
    slanted = with_italics(part.blocks, case, template.foreign, template.lang)
    return evolve(part, blocks=resolve_citations(slanted, works))


@forgetting
def missing_parts(
    case: Case, template: Template, *, edition: Edition = Edition.WORKING, names: Names | None = None
) -> tuple[MissingPart, ...]:
    """Return what a final report of *case* still lacks: what :func:`build` would refuse it for.

    Args:
        case: The case.
        template: The template, from :func:`socialwork.load_template`.
        edition: For whom the report is made.
        names: The names behind the codes, for the public edition.

    Raises:
        PublicationError: The public edition of a case that nobody agreed to show.

    >>> from socialwork.export.template_loading import load_template
    >>> from socialwork.loading import load_case
    >>> missing_parts(load_case("example:utama"), load_template())
    ()
    """
    try:
        build(case, template, final=True, edition=edition, names=names)
    except IncompleteReportError as error:
        return error.missing
    return ()


def _properties(case: Case, template: Template) -> Properties:
    """What the file says about itself: nothing about the client but what the title says."""
    return Properties(
        title=case.title,
        author=case.people.student.name,
        subject=f"{case.practicum.kind.label(template.lang)}, {case.institution.name}",
        language=LANGUAGES.pick(template.lang),
    )


def _placed(document: Document, lang: Lang) -> Document:
    """Return *document* with the section named in each placeholder."""
    if not any(document_blocks(document, _PLACEHOLDERS)):
        return document
    place = Place.on_the_cover(lang)

    def fill(block: Block) -> Block:
        place.enter(block)
        return (
            evolve(block, section=place.section)
            if isinstance(block, Placeholder) and not block.section
            else block
        )

    return evolve(
        document,
        parts=tuple(evolve(part, blocks=map_blocks(part.blocks, fill, _PLACES)) for part in document.parts),
    )


def _used_media(document: Document, case: Case) -> tuple[Media, ...]:
    """The pictures that the report prints; others of the case stay out of the file."""
    used = {block.media for block in document_blocks(document, _FIGURES) if isinstance(block, Figure)}
    return tuple(media for media in case.media if media.name in used)


def _missing(
    document: Document, case: Case, template: Template, cited_codes: Iterable[str]
) -> Iterator[MissingPart]:
    for block in document_blocks(document, _PLACEHOLDERS):
        if isinstance(block, Placeholder):
            yield MissingPart(section=block.section, message=Words(block.what, block.what))
    yield from leftovers(case, template, document)
    for anchor in unresolved(document):
        yield MissingPart(kind="unknown", message=_UNKNOWN_ANCHOR.format(anchor=anchor))
    for code in unknown_works(case, cited_codes):
        yield MissingPart(kind="unknown", message=_UNKNOWN_WORK.format(code=code))
